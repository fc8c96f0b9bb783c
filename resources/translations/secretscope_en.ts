<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>secretscope::CategoryText</name>
    <message numerus="yes">
        <source>Complete: %Ln reported.</source>
        <translation>
            <numerusform>Complete: %Ln reported.</numerusform>
            <numerusform>Complete: %Ln reported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, more exist.</source>
        <translation>
            <numerusform>%Ln loaded, more exist.</numerusform>
            <numerusform>%Ln loaded, more exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, the rest is loading.</source>
        <translation>
            <numerusform>%Ln loaded, the rest is loading.</numerusform>
            <numerusform>%Ln loaded, the rest is loading.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, the rest could not be loaded.</source>
        <translation>
            <numerusform>%Ln loaded, the rest could not be loaded.</numerusform>
            <numerusform>%Ln loaded, the rest could not be loaded.</numerusform>
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
        <source>They differ: %Ln change(s).</source>
        <translation>
            <numerusform>They differ: %Ln change.</numerusform>
            <numerusform>They differ: %Ln changes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::DetailsPanel</name>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln row selected</numerusform>
            <numerusform>%Ln rows selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::EmptyState</name>
    <message numerus="yes">
        <source>%Ln secret(s) match, but none of them has dependents to show here.</source>
        <translation>
            <numerusform>%Ln secret matches, but it has no dependents to show here.</numerusform>
            <numerusform>%Ln secrets match, but none of them has dependents to show here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::EntryTree</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
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
    <name>secretscope::FileText</name>
    <message numerus="yes">
        <source>A spreadsheet will not show its last %Ln row(s): it has room for 1,048,576. Nothing is missing from the file.</source>
        <translation>
            <numerusform>A spreadsheet will not show its last row: it has room for 1,048,576. Nothing is missing from the file.</numerusform>
            <numerusform>A spreadsheet will not show its last %Ln rows: it has room for 1,048,576. Nothing is missing from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet will cut %Ln text(s) after 32,767 characters. Nothing is missing from the file.</source>
        <translation>
            <numerusform>A spreadsheet will cut %Ln text after 32,767 characters. Nothing is missing from the file.</numerusform>
            <numerusform>A spreadsheet will cut %Ln texts after 32,767 characters. Nothing is missing from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) had to be cut after 32,767 characters, all that a cell takes.</source>
        <translation>
            <numerusform>%Ln text had to be cut after 32,767 characters, all that a cell takes.</numerusform>
            <numerusform>%Ln texts had to be cut after 32,767 characters, all that a cell takes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::ExportPreview</name>
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
        <source>Load &amp;missing parts first (more secrets exist, and at least %Ln request(s))</source>
        <translation>
            <numerusform>Load &amp;missing parts first (more secrets exist, and at least %Ln request)</numerusform>
            <numerusform>Load &amp;missing parts first (more secrets exist, and at least %Ln requests)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load &amp;missing parts first (at least %Ln request(s))</source>
        <translation>
            <numerusform>Load &amp;missing parts first (at least %Ln request)</numerusform>
            <numerusform>Load &amp;missing parts first (at least %Ln requests)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result will be incomplete: %Ln part(s) missing. Its last column says for which secrets.</source>
        <translation>
            <numerusform>The result will be incomplete: %Ln part is missing. Its last column says for which secret.</numerusform>
            <numerusform>The result will be incomplete: %Ln parts are missing. Its last column says for which secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result will be incomplete: %Ln part(s) missing. It says so at the top.</source>
        <translation>
            <numerusform>The result will be incomplete: %Ln part is missing. It says so at the top.</numerusform>
            <numerusform>The result will be incomplete: %Ln parts are missing. It says so at the top.</numerusform>
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
    <message numerus="yes">
        <source>searched all %Ln secret(s), of some only a part</source>
        <translation>
            <numerusform>searched the only secret, of which only a part is loaded</numerusform>
            <numerusform>searched all %Ln secrets, of some only a part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, the next page could not be loaded</source>
        <translation>
            <numerusform>%Ln secret loaded, the next page could not be loaded</numerusform>
            <numerusform>%Ln secrets loaded, the next page could not be loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, the server&apos;s paging broke off: more may exist</source>
        <translation>
            <numerusform>%Ln secret loaded, the server&apos;s paging broke off: more may exist</numerusform>
            <numerusform>%Ln secrets loaded, the server&apos;s paging broke off: more may exist</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::GraphPanel</name>
</context>
<context>
    <name>secretscope::ImpactPanel</name>
    <message numerus="yes">
        <source>%Ln secrets together; each dependent is listed once.</source>
        <translation>
            <numerusform>%Ln secret; each dependent is listed once.</numerusform>
            <numerusform>%Ln secrets together; each dependent is listed once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::PlanLists</name>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln resource</numerusform>
            <numerusform>%Ln resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in all</source>
        <translation>
            <numerusform>%Ln call in all</numerusform>
            <numerusform>%Ln calls in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::PlanPanel</name>
    <message numerus="yes">
        <source>%1 · %2 of %Ln step(s) done</source>
        <comment>secret</comment>
        <translation>
            <numerusform>%1 · %2 of %Ln step done</numerusform>
            <numerusform>%1 · %2 of %Ln steps done</numerusform>
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
    <message numerus="yes">
        <source>%Ln not reported</source>
        <comment>dependents</comment>
        <translation>
            <numerusform>%Ln not reported</numerusform>
            <numerusform>%Ln not reported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::RunningNow</name>
    <message numerus="yes">
        <source>%Ln running now</source>
        <translation>
            <numerusform>%Ln running now</numerusform>
            <numerusform>%Ln running now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln running now</source>
        <translation>
            <numerusform>at least %Ln running now</numerusform>
            <numerusform>at least %Ln running now</numerusform>
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
        <source>%1 secret(s)</source>
        <comment>a count, maybe at least</comment>
        <translation>
            <numerusform>%1 secret</numerusform>
            <numerusform>%1 secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dependent(s)</source>
        <comment>a count, maybe at least</comment>
        <translation>
            <numerusform>%1 dependent</numerusform>
            <numerusform>%1 dependents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s)</source>
        <translation>
            <numerusform>Copied %Ln line</numerusform>
            <numerusform>Copied %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::UsesLists</name>
    <message numerus="yes">
        <source>%Ln secret(s) may need it too: a list that could name it is partly loaded.</source>
        <translation>
            <numerusform>%Ln secret may need it too: a list that could name it is partly loaded.</numerusform>
            <numerusform>%Ln secrets may need it too: a list that could name it is partly loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the answer could not be read and are left out.</source>
        <translation>
            <numerusform>%Ln part of the answer could not be read and is left out.</numerusform>
            <numerusform>%Ln parts of the answer could not be read and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::VerdictLists</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln run(s)</source>
        <translation>
            <numerusform>at least %Ln run</numerusform>
            <numerusform>at least %Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln refused</source>
        <translation>
            <numerusform>%1, %Ln refused</numerusform>
            <numerusform>%1, %Ln refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::ViewStack</name>
    <message numerus="yes">
        <source>%Ln rows are too many to copy. Export them to a file.</source>
        <translation>
            <numerusform>%Ln row is too many to copy. Export it to a file.</numerusform>
            <numerusform>%Ln rows are too many to copy. Export them to a file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::WorkspacePane</name>
    <message numerus="yes">
        <source>%1 · incomplete: %Ln part(s) missing</source>
        <translation>
            <numerusform>%1 · incomplete: %Ln part missing</numerusform>
            <numerusform>%1 · incomplete: %Ln parts missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is incomplete and says so: %Ln part(s) were not loaded.</source>
        <translation>
            <numerusform>It is incomplete and says so: %Ln part was not loaded.</numerusform>
            <numerusform>It is incomplete and says so: %Ln parts were not loaded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::FactsBar</name>
    <message numerus="yes">
        <source>Where %Ln agent(s) have it themselves was not read: each takes a call of its own.</source>
        <translation>
            <numerusform>Where %Ln agent has it itself was not read: it takes a call of its own.</numerusform>
            <numerusform>Where %Ln agents have it themselves was not read: each takes a call of its own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Loading … %Ln agent(s) so far</source>
        <translation>
            <numerusform>Loading … %Ln agent so far</numerusform>
            <numerusform>Loading … %Ln agents so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactSheet</name>
    <message numerus="yes">
        <source>%Ln person(s) to ask</source>
        <translation>
            <numerusform>%Ln person to ask</numerusform>
            <numerusform>%Ln people to ask</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a call since %1</source>
        <comment>agents, a day</comment>
        <translation>
            <numerusform>%Ln without a call since %1</numerusform>
            <numerusform>%Ln without a call since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln agent(s)</source>
        <translation>
            <numerusform>used by %Ln agent</numerusform>
            <numerusform>used by %Ln agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>we are about to delete or replace %Ln secret(s) of our ElevenLabs workspace: %1. I cannot edit what is listed here, so I ask you to.</source>
        <translation>
            <numerusform>we are about to delete or replace %Ln secret of our ElevenLabs workspace: %1. I cannot edit what is listed here, so I ask you to.</numerusform>
            <numerusform>we are about to delete or replace %Ln secrets of our ElevenLabs workspace: %1. I cannot edit what is listed here, so I ask you to.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::OverviewPanel</name>
    <message numerus="yes">
        <source>secret(s)</source>
        <comment>after their number</comment>
        <translation>
            <numerusform>secret</numerusform>
            <numerusform>secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::UnseenChanges</name>
    <message numerus="yes">
        <source>%Ln change(s) below since you last looked</source>
        <translation>
            <numerusform>%Ln change below since you last looked</numerusform>
            <numerusform>%Ln changes below since you last looked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::WindowActions</name>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::KeyViews</name>
    <message numerus="yes">
        <source>%Ln thing(s) that no key changes differ: they were read at different times.</source>
        <translation>
            <numerusform>%Ln thing that no key changes differs: they were read at different times.</numerusform>
            <numerusform>%Ln things that no key changes differ: they were read at different times.</numerusform>
        </translation>
    </message>
</context>
</TS>
