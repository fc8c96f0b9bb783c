<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>secretscope::ApiErrorText</name>
    <message>
        <source>%1 does not accept this key. Check that it was copied whole and not revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key belongs to another region than %1. Choose the region that the key was made in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works, but it lacks a permission that this needs. Give the key that permission, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works, but it lacks the permission %1. Give the key that permission, or use another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of %1 was not found. Check that this computer is online, and the server&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No safe connection to %1: it could not prove who it is. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points to another place (%2). It was not followed, so that the key stays where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with something else than data. A proxy or a login page may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 ended in the middle. Nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of %1 is larger than Secretscope reads. Nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in a form that this version does not know. Nothing of it was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses a value that was asked with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the value of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place to go on reading has expired. Reading starts over from the first page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know what was asked for (404). It may have been deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy or was asked too fast (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). What was read so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused this (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was read so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no safe connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unexpected redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, there was no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <comment>%1 is a whole sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::CategoryText</name>
    <message>
        <source>None reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Complete: all %n are here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here, more exist.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here, the rest is being read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n are here, the rest could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This source does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::ChangeRows</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in the older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another name, number or label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another access level, seen by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key may see it now, or no longer: it need not have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other tools or servers, other environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another type, date, label or provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on one side only, and the other side is not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen in the newer one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not seen in the older one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind, secret</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::CompareDialog</name>
    <message>
        <source>S&amp;wap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is loaded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use what is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: use what is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a snapshot on each side to see what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are identical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs in what both hold, but not everything could be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be compared: a side is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were read from different servers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were read for different searches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>kind of change, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the saved report has them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lists of which a side has only a part: more may have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md);;Text (*.txt);;JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::CountText</name>
    <message>
        <source>none reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told by this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1, the rest is not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1, the rest is being loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1, the rest could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::DetailsPanel</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the &amp;rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::EmptyState</name>
    <message>
        <source>Load the &amp;rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is loaded matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works. Secrets will show here once there are some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::ErrorBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::ExportDialog</name>
    <message>
        <source>Sa&amp;fe cells: a &apos; before what a spreadsheet would take for a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without &amp;times of reading, so that equal content gives equal files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save to file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy to clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;depends on each secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Impact: what to fix, whom to ask, what to test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a new value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete or replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets with &amp;no dependents reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;napshot, to open or compare later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All that is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets of the s&amp;elected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filter &amp;leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>secrets, rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch &amp;missing parts first (at least %Ln request(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch &amp;missing parts first: more secrets exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fetch &amp;missing parts first (more secrets exist, and at least %Ln request(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be fetched: this is a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What will be written is incomplete: %Ln part(s) missing. Its last column says for which secrets.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What will be written is incomplete: %Ln part(s) missing. It says so at its top.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What will be written is complete, as far as the service tells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching what is missing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: after fetching, the filter leaves no secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is incomplete, as said above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What was fetched stays; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::ExportText</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a terminal or a mail, 100 columns wide. Long names are cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For spreadsheets, one row for each secret and dependent. Leaves out server, profile, filter and time of reading; whether a secret is complete is a column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs. Leaves nothing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The snapshot: everything, to be opened again or compared later. Always has all dependents of its secrets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for browsers and for printing, without scripts. Leaves nothing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a ticket or a pull request. Leaves nothing out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. An old file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too large for the clipboard. Save it to a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: it would be larger than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: nobody reads it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not whole JSON: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is neither a snapshot nor a saved answer of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This snapshot was written by a newer version (%1). Update Secretscope to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This snapshot is damaged at %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This snapshot is too large to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::ExtentText</name>
    <message>
        <source>Reading the first page …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, more exist</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, the next page could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, the server&apos;s pages do not end well: more may exist</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace has no secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln secret(s) loaded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>searched %Ln loaded secret(s), more exist</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched %Ln loaded secret(s), more may exist</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched all %Ln secret(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::FilterChips</name>
    <message>
        <source>No quick filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  ≥ %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::FlatModel</name>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no dependents reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct / through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::GraphPanel</name>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG, DOT or Mermaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see the graph of its secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select rows of a single secret to see its graph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph of %1; arrow keys walk, Enter goes to the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is loaded: there may be more than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named by agents only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more, not loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+ at least %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a list is partly loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room to show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, access</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graph has no room for these; the tree has all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG (*.svg);;Graphviz DOT (*.dot);;Mermaid (*.mmd)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactPanel</name>
    <message>
        <source>set a &amp;new value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;delete or replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the &amp;rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport this …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy ids to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix, ask, test and not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one or more rows to see what their secrets affect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to fix and nobody to ask: a new value keeps the secret&apos;s id, so nothing that names it has to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln secrets together; each place stands once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>list, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct, you can edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct, you cannot edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what to know</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named by agents   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list has these ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the exported report has them all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># at least these: not everything is loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactText</name>
    <message>
        <source>you may only view it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you may only comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an access level that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access level was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access with this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents: %1 direct, %2 through</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone number(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment variable(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no access level is told for these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct, and through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> · %Ln agent(s) behind it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, access level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, why to ask</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, provider</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>needs %1 and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being loaded: %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not all be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly loaded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::MainWindow</name>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key in ELEVENLABS_API_KEY cannot be used: it holds a character that no key has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Secretscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its key from this computer? The workspace itself is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Secretscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretscope %1

Shows what depends on each secret of an ElevenLabs Agents workspace. It can only read: the program has no way to change anything, and it holds no secret values, because the service gives none.

Qt %2 · %3 · simdjson %4
Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::Opening</name>
    <message>
        <source>Reading the key of “%1” from the keychain …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::PagingBar</name>
    <message>
        <source>&amp;Next 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the next page of secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read every secret and complete every list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading; what is loaded stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of loading all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete &amp;all lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading all: %1 secrets, %2 dependents so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing lists: %1 of %2, %3 dependents so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::ProblemWatcher</name>
    <message>
        <source>Page %1 did not load. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing failed; what is shown is from before. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables were not read. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::ProfileButton</name>
    <message>
        <source>No workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>profile, server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change key or server of “%1” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” and its key …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::QueryText</name>
    <message>
        <source>“%1:” is no search word. There are %2. Put quotes around it to search for the text itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. There are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be %2. Go on typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should “%1:” look for? Go on typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After “%1:” comes one of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too many words, from “%1” on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names, ids, numbers, labels, providers and access words that hold it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both words have to match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without what matches “test”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools, agents, phone numbers, MCP servers, variables, others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by access level; access:unknown for no access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone numbers by telephony provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agents that go through it, by id or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in names, only in ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets of which not everything is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dependents that this key may not see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets without reported dependents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct dependents that you can edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dependents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fixable by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets that are wholly read and have no dependents reported. This is not “unused for sure”: the service has no field for some places that can use a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependents that exist but that this key may not see. They show their id only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct dependents that you cannot edit with this key: somebody else has to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets of which a list is a preview or could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) match</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::ReportCommands</name>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is incomplete and says so: %Ln part(s) were not loaded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::ResourcesModel</name>
    <message>
        <source>named by agents only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agent of it goes through this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, secrets needed: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets / through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::ResultLine</name>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything that is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking the server for names that start with “%1” …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every name that starts with “%1” is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server has more names that start with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server was asked in vain: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server was asked in vain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::RowFacts</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the source of this snapshot does not tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category: sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not see it: it exists, but its name and access level are not shown. Ask somebody who may, with its id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gives no access level for this kind: who can change it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (id)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::RowTexts</name>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More exist – load the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the rest…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read to the end – try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no access · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct and through </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1, dependents: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>created %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::RowsView</name>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow or load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::SearchField</name>
    <message>
        <source>Search secrets and dependents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case and accents do not matter. Everything loaded is searched at once; names that start with the text are also asked of the server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::SecretsTreeModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses / through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::SecretsTreeView</name>
    <message>
        <source>Secrets and what depends on them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::Session</name>
    <message>
        <source>the sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample workspace cannot be served on this computer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (snapshot)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>profile, server</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::SetupPane</name>
    <message>
        <source>&amp;Keep the key in the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What depends on your secrets?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretscope shows everything that uses the secrets of an ElevenLabs Agents workspace. It can only read, and no secret&apos;s value ever reaches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in Acme prod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste the key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it, the key is forgotten when the window closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explore sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a snapshot …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>region, address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region, or the address of another server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::SetupText</name>
    <message>
        <source>Choose a region, or enter the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no region and no address. An address looks like https://example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address has to start with https:, so that nobody on the way can read the key. Plain http: is for this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address must end before “?” and “#”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a key: it holds a space or a character that no key has. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be a key: it is too long. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key found for “%1”, or the keyring is locked. Unlock it and try again, or enter the key here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that answers. Enter the key of “%1” here for this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused to give the key of “%1”. Allow it and try again, or enter the key here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keychain holds for “%1” is no key. Enter the key here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not kept: this computer has no keychain that answers. It works until the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not kept: the keychain is locked or refused it. It works until the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search field: clear it, then back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search field: go to the first hit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::SidePanel</name>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::SnapshotFile</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::StatusLine</name>
    <message>
        <source>read-only · holds no secret values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program only ever asks the service to tell; it has no way to change anything, and no answer of the service holds the value of a secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≥ %Ln dependent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time of reading not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::TimeText</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::TreeCells</name>
    <message>
        <source>The next page of secrets could not be read – try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::ViewSwitch</name>
    <message>
        <source>Each secret with what depends on it (Ctrl+1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tool, agent, number … with the secrets it needs (Ctrl+2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each secret and dependent (Ctrl+3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::WindowActions</name>
    <message>
        <source>&amp;New profile …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explore sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open snapshot …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save snapshot …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare snapshots …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What can be searched for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Secretscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secretscope::WorkspacePane</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot, %1. Nothing here is read from a server now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snapshot, %1, read at %2. Nothing here is read from a server now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets and what depends on them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools, agents and others with the secrets they need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each secret and dependent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a single row to see what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
