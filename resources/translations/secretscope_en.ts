<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>secretscope::AgentsBehindText</name>
    <message numerus="yes">
        <source>Reading … %Ln agent(s) so far</source>
        <translation>
            <numerusform>Reading … %Ln agent so far</numerusform>
            <numerusform>Reading … %Ln agents so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the answer could not be read and are left out.</source>
        <translation>
            <numerusform>%Ln part of the answer could not be read and is left out.</numerusform>
            <numerusform>%Ln parts of the answer could not be read and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::CategoryText</name>
    <message numerus="yes">
        <source>Complete: all %n are here.</source>
        <translation>
            <numerusform>Complete: the only one is here.</numerusform>
            <numerusform>Complete: all %n are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here, more exist.</source>
        <translation>
            <numerusform>%n is here, more exist.</numerusform>
            <numerusform>%n are here, more exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here, the rest is being read.</source>
        <translation>
            <numerusform>%n is here, the rest is being read.</numerusform>
            <numerusform>%n are here, the rest is being read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here, the rest could not be read.</source>
        <translation>
            <numerusform>%n is here, the rest could not be read.</numerusform>
            <numerusform>%n are here, the rest could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::CompareDialog</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln secret</numerusform>
            <numerusform>%Ln secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln more</numerusform>
            <numerusform>+ %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln secret</numerusform>
            <numerusform>%Ln secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch &amp;missing parts first (at least %Ln request(s))</source>
        <translation>
            <numerusform>Fetch &amp;missing parts first (at least %Ln request)</numerusform>
            <numerusform>Fetch &amp;missing parts first (at least %Ln requests)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch &amp;missing parts first (more secrets exist, and at least %Ln request(s))</source>
        <translation>
            <numerusform>Fetch &amp;missing parts first (more secrets exist, and at least %Ln request)</numerusform>
            <numerusform>Fetch &amp;missing parts first (more secrets exist, and at least %Ln requests)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What will be written is incomplete: %Ln part(s) missing. Its last column says for which secrets.</source>
        <translation>
            <numerusform>What will be written is incomplete: %Ln part is missing. Its last column says for which secret.</numerusform>
            <numerusform>What will be written is incomplete: %Ln parts are missing. Its last column says for which secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What will be written is incomplete: %Ln part(s) missing. It says so at its top.</source>
        <translation>
            <numerusform>What will be written is incomplete: %Ln part is missing. It says so at its top.</numerusform>
            <numerusform>What will be written is incomplete: %Ln parts are missing. It says so at its top.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::ExtentText</name>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, more exist</source>
        <translation>
            <numerusform>%Ln secret loaded, more exist</numerusform>
            <numerusform>%Ln secrets loaded, more exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, the next page could not be read</source>
        <translation>
            <numerusform>%Ln secret loaded, the next page could not be read</numerusform>
            <numerusform>%Ln secrets loaded, the next page could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, the server&apos;s pages do not end well: more may exist</source>
        <translation>
            <numerusform>%Ln secret loaded, the server&apos;s pages do not end well: more may exist</numerusform>
            <numerusform>%Ln secrets loaded, the server&apos;s pages do not end well: more may exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln secret(s) loaded</source>
        <translation>
            <numerusform>The only secret is loaded</numerusform>
            <numerusform>All %Ln secrets loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched %Ln loaded secret(s), more exist</source>
        <translation>
            <numerusform>searched %Ln loaded secret, more exist</numerusform>
            <numerusform>searched %Ln loaded secrets, more exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched %Ln loaded secret(s), more may exist</source>
        <translation>
            <numerusform>searched %Ln loaded secret, more may exist</numerusform>
            <numerusform>searched %Ln loaded secrets, more may exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched all %Ln secret(s)</source>
        <translation>
            <numerusform>searched the only secret</numerusform>
            <numerusform>searched all %Ln secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::GraphPanel</name>
    <message numerus="yes">
        <source>+ at least %Ln more</source>
        <translation>
            <numerusform>+ at least %Ln more</numerusform>
            <numerusform>+ at least %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln more</numerusform>
            <numerusform>+ %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactPanel</name>
    <message numerus="yes">
        <source>Of %Ln secrets together; each place stands once.</source>
        <translation>
            <numerusform>Of %Ln secret; each place stands once.</numerusform>
            <numerusform>Of %Ln secrets together; each place stands once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln more</numerusform>
            <numerusform>+ %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactText</name>
    <message numerus="yes">
        <source>%Ln phone number(s)</source>
        <translation>
            <numerusform>%Ln phone number</numerusform>
            <numerusform>%Ln phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other place(s)</source>
        <translation>
            <numerusform>%Ln other place</numerusform>
            <numerusform>%Ln other places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment variable(s)</source>
        <translation>
            <numerusform>%Ln environment variable</numerusform>
            <numerusform>%Ln environment variables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %Ln agent(s) behind it</source>
        <translation>
            <numerusform> · %Ln agent behind it</numerusform>
            <numerusform> · %Ln agents behind it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>needs %1 and %Ln more</source>
        <translation>
            <numerusform>needs %1 and %Ln more</numerusform>
            <numerusform>needs %1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::QueryText</name>
    <message numerus="yes">
        <source>%Ln secret(s) match</source>
        <translation>
            <numerusform>%Ln secret matches</numerusform>
            <numerusform>%Ln secrets match</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::ReportCommands</name>
    <message numerus="yes">
        <source>It is incomplete and says so: %Ln part(s) were not loaded.</source>
        <translation>
            <numerusform>It is incomplete and says so: %Ln part was not loaded.</numerusform>
            <numerusform>It is incomplete and says so: %Ln parts were not loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::RowFacts</name>
    <message numerus="yes">
        <source>%1 agent(s)</source>
        <comment>a count, maybe at least</comment>
        <translation>
            <numerusform>%1 agent</numerusform>
            <numerusform>%1 agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::RowTexts</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::StatusLine</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependent(s)</source>
        <translation>
            <numerusform>%Ln dependent</numerusform>
            <numerusform>%Ln dependents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≥ %Ln dependent(s)</source>
        <translation>
            <numerusform>≥ %Ln dependent</numerusform>
            <numerusform>≥ %Ln dependents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln secret</numerusform>
            <numerusform>%Ln secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≥ %Ln secret(s)</source>
        <translation>
            <numerusform>≥ %Ln secret</numerusform>
            <numerusform>≥ %Ln secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::UsesText</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) may need it too: a list of this kind is partly loaded.</source>
        <translation>
            <numerusform>%Ln secret may need it too: a list of this kind is partly loaded.</numerusform>
            <numerusform>%Ln secrets may need it too: a list of this kind is partly loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::UsesTree</name>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln more</numerusform>
            <numerusform>+ %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::WorkspacePane</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · incomplete: %Ln part(s) missing</source>
        <translation>
            <numerusform>%1 · incomplete: %Ln part missing</numerusform>
            <numerusform>%1 · incomplete: %Ln parts missing</numerusform>
        </translation>
    </message>
</context>
</TS>
