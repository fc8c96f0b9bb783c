<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>secretscope::AgentsBehindText</name>
    <message>
        <source>Assigned agent</source>
        <translation>Zugewiesener Agent</translation>
    </message>
    <message>
        <source>Behind this server</source>
        <translation>Hinter diesem Server</translation>
    </message>
    <message>
        <source>Behind this tool</source>
        <translation>Hinter diesem Tool</translation>
    </message>
    <message>
        <source>being read …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>cannot be asked here</source>
        <translation>kann hier nicht gefragt werden</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>gelesen um %1</translation>
    </message>
    <message>
        <source>Which agent answers this number is in no secret&apos;s list. The number itself can be asked.</source>
        <translation>Welcher Agent unter dieser Nummer antwortet, steht in keiner Liste eines Secrets. Die Nummer selbst kann gefragt werden.</translation>
    </message>
    <message>
        <source>The server itself can be asked which agents use it: it may name more than the secrets&apos; lists.</source>
        <translation>Der Server selbst kann gefragt werden, welche Agenten ihn benutzen: er nennt vielleicht mehr als die Listen der Secrets.</translation>
    </message>
    <message>
        <source>The tool itself can be asked which agents use it: it may name more than the secrets&apos; lists.</source>
        <translation>Das Tool selbst kann gefragt werden, welche Agenten es benutzen: es nennt vielleicht mehr als die Listen der Secrets.</translation>
    </message>
    <message>
        <source>Which agent answers this number is not in a snapshot, and offline nobody can be asked.</source>
        <translation>Welcher Agent unter dieser Nummer antwortet, steht nicht in einem Schnappschuss, und offline kann niemand gefragt werden.</translation>
    </message>
    <message>
        <source>Offline the server itself cannot be asked which agents use it: a snapshot has only what the secrets&apos; lists say.</source>
        <translation>Offline kann der Server selbst nicht gefragt werden, welche Agenten ihn benutzen: ein Schnappschuss enthält nur, was die Listen der Secrets sagen.</translation>
    </message>
    <message>
        <source>Offline the tool itself cannot be asked which agents use it: a snapshot has only what the secrets&apos; lists say.</source>
        <translation>Offline kann das Tool selbst nicht gefragt werden, welche Agenten es benutzen: ein Schnappschuss enthält nur, was die Listen der Secrets sagen.</translation>
    </message>
    <message>
        <source>Only agents name this id, so it is not known whether it is a tool or a server. Therefore it cannot be asked which other agents use it.</source>
        <translation>Nur Agenten nennen diese ID, daher ist nicht bekannt, ob sie zu einem Tool oder einem Server gehört. Deshalb kann nicht gefragt werden, welche anderen Agenten sie benutzen.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Reading … %Ln agent(s) so far</source>
        <translation>
            <numerusform>Wird gelesen … bisher %Ln Agent</numerusform>
            <numerusform>Wird gelesen … bisher %Ln Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s list of phone numbers, read at %1, does not have this one. Which agent answers it is not known.</source>
        <translation>Die Liste der Telefonnummern des Dienstes, gelesen um %1, enthält diese nicht. Welcher Agent unter ihr antwortet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The service&apos;s list of MCP servers, read at %1, does not have this one. Which agents are behind it is not known.</source>
        <translation>Die Liste der MCP-Server des Dienstes, gelesen um %1, enthält diesen nicht. Welche Agenten dahinter stehen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No agent is assigned to this number (read at %1 from the number itself).</source>
        <translation>Dieser Nummer ist kein Agent zugewiesen (gelesen um %1 von der Nummer selbst).</translation>
    </message>
    <message>
        <source>The agent that answers this number, read at %1 from the number itself.</source>
        <translation>Der Agent, der unter dieser Nummer antwortet, gelesen um %1 von der Nummer selbst.</translation>
    </message>
    <message>
        <source>No agents are behind this server (read at %1 from the server itself).</source>
        <translation>Hinter diesem Server stehen keine Agenten (gelesen um %1 vom Server selbst).</translation>
    </message>
    <message>
        <source>No agents are behind this tool (read at %1 from the tool itself).</source>
        <translation>Hinter diesem Tool stehen keine Agenten (gelesen um %1 vom Tool selbst).</translation>
    </message>
    <message>
        <source>Agents behind this server, read at %1 from the server itself: %2</source>
        <translation>Agenten hinter diesem Server, gelesen um %1 vom Server selbst: %2</translation>
    </message>
    <message>
        <source>Agents behind this tool, read at %1 from the tool itself: %2</source>
        <translation>Agenten hinter diesem Tool, gelesen um %1 vom Tool selbst: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the answer could not be read and are left out.</source>
        <translation>
            <numerusform>%Ln Teil der Antwort konnte nicht gelesen werden und fehlt hier.</numerusform>
            <numerusform>%Ln Teile der Antwort konnten nicht gelesen werden und fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not read to the end.</source>
        <translation>Es wurde nicht bis zum Ende gelesen.</translation>
    </message>
    <message>
        <source>The service&apos;s pages do not end well: there may be more.</source>
        <translation>Die Seiten des Dienstes enden nicht sauber: es kann weitere geben.</translation>
    </message>
    <message>
        <source>The service lists this server, but not its agents.</source>
        <translation>Der Dienst führt diesen Server auf, aber nicht seine Agenten.</translation>
    </message>
    <message>
        <source>no access · %1</source>
        <translation>kein Zugriff · %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>also in branch %1</source>
        <translation>auch im Branch %1</translation>
    </message>
    <message>
        <source>only in branch %1</source>
        <translation>nur im Branch %1</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Branch %1</translation>
    </message>
    <message>
        <source>not listed</source>
        <translation>nicht gelistet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>environment</comment>
        <translation>in %1</translation>
    </message>
</context>
<context>
    <name>secretscope::ApiErrorText</name>
    <message>
        <source>%1 does not accept this key. Check that it was copied whole and not revoked.</source>
        <translation>%1 nimmt diesen Schlüssel nicht an. Prüfen Sie, ob er ganz kopiert und nicht widerrufen wurde.</translation>
    </message>
    <message>
        <source>This key belongs to another region than %1. Choose the region that the key was made in.</source>
        <translation>Dieser Schlüssel gehört zu einer anderen Region als %1. Wählen Sie die Region, in der er angelegt wurde.</translation>
    </message>
    <message>
        <source>The key works, but it lacks a permission that this needs. Give the key that permission, or use another key.</source>
        <translation>Der Schlüssel funktioniert, aber ihm fehlt ein Recht, das hierfür nötig ist. Geben Sie ihm dieses Recht, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The key works, but it lacks the permission %1. Give the key that permission, or use another key.</source>
        <translation>Der Schlüssel funktioniert, aber ihm fehlt das Recht %1. Geben Sie ihm dieses Recht, oder nehmen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The address of %1 was not found. Check that this computer is online, and the server&apos;s name.</source>
        <translation>Die Adresse von %1 wurde nicht gefunden. Prüfen Sie, ob dieser Rechner online ist, und den Namen des Servers.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>No safe connection to %1: it could not prove who it is. Nothing was sent.</source>
        <translation>Keine sichere Verbindung zu %1: Der Server konnte sich nicht ausweisen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 points to another place (%2). It was not followed, so that the key stays where it belongs.</source>
        <translation>%1 verweist an eine andere Stelle (%2). Dem wurde nicht gefolgt, damit der Schlüssel bleibt, wo er hingehört.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that this computer is online.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie, ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>%1 answered with something else than data. A proxy or a login page may be in between.</source>
        <translation>%1 antwortete mit etwas anderem als Daten. Vielleicht steht ein Proxy oder eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>The answer of %1 ended in the middle. Nothing of it was taken.</source>
        <translation>Die Antwort von %1 brach mittendrin ab. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than Secretscope reads. Nothing of it was taken.</source>
        <translation>Die Antwort von %1 ist größer, als Secretscope liest. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 answered in a form that this version does not know. Nothing of it was taken.</source>
        <translation>%1 antwortete in einer Form, die diese Version nicht kennt. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 refuses a value that was asked with.</source>
        <translation>%1 lehnt einen Wert der Anfrage ab.</translation>
    </message>
    <message>
        <source>%1 refuses the value of %2.</source>
        <translation>%1 lehnt den Wert von %2 ab.</translation>
    </message>
    <message>
        <source>The place to go on reading has expired. Reading starts over from the first page.</source>
        <translation>Die Stelle zum Weiterlesen ist abgelaufen. Das Lesen beginnt wieder auf der ersten Seite.</translation>
    </message>
    <message>
        <source>%1 does not know what was asked for (404). It may have been deleted.</source>
        <translation>%1 kennt das Angefragte nicht (404). Vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>%1 is busy or was asked too fast (%2).</source>
        <translation>%1 ist ausgelastet oder wurde zu schnell gefragt (%2).</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). What was read so far is kept.</source>
        <translation>%1 hat selbst eine Störung (%2). Was bisher gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>%1 refused this (%2).</source>
        <translation>%1 hat dies abgelehnt (%2).</translation>
    </message>
    <message>
        <source>Cancelled. What was read so far is kept.</source>
        <translation>Abgebrochen. Was bisher gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no safe connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>unexpected redirect</source>
        <translation>unerwartete Umleitung</translation>
    </message>
    <message>
        <source>wrong key</source>
        <translation>falscher Schlüssel</translation>
    </message>
    <message>
        <source>missing permission</source>
        <translation>fehlendes Recht</translation>
    </message>
    <message>
        <source>wrong region</source>
        <translation>falsche Region</translation>
    </message>
    <message>
        <source>busy, %1</source>
        <translation>ausgelastet, %1</translation>
    </message>
    <message>
        <source>unreadable answer</source>
        <translation>unlesbare Antwort</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>none, there was no answer</source>
        <translation>keiner, es kam keine Antwort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The server says</source>
        <translation>Der Server sagt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Redirect to</source>
        <translation>Umleitung nach</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>%1 Trying again now.</source>
        <comment>%1 is a whole sentence</comment>
        <translation>%1 Neuer Versuch jetzt.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <comment>%1 is a whole sentence</comment>
        <translation>%1 Neuer Versuch in %2 s.</translation>
    </message>
</context>
<context>
    <name>secretscope::CategoryText</name>
    <message>
        <source>None reported.</source>
        <translation>Keine gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>Complete: all %n are here.</source>
        <translation>
            <numerusform>Vollständig: der einzige Eintrag ist da.</numerusform>
            <numerusform>Vollständig: alle %n sind da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here, more exist.</source>
        <translation>
            <numerusform>%n ist da, es gibt weitere.</numerusform>
            <numerusform>%n sind da, es gibt weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are here, the rest is being read.</source>
        <translation>
            <numerusform>%n ist da, der Rest wird gelesen.</numerusform>
            <numerusform>%n sind da, der Rest wird gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Noch nicht geladen.</translation>
    </message>
    <message>
        <source>Could not be read.</source>
        <translation>Konnte nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n are here, the rest could not be read.</source>
        <translation>
            <numerusform>%n ist da, der Rest konnte nicht gelesen werden.</numerusform>
            <numerusform>%n sind da, der Rest konnte nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source does not tell.</source>
        <translation>Diese Quelle sagt es nicht.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>MCP server</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
</context>
<context>
    <name>secretscope::ChangeRows</name>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>Zugriff geändert</translation>
    </message>
    <message>
        <source>Visibility changed</source>
        <translation>Sichtbarkeit geändert</translation>
    </message>
    <message>
        <source>Through changed</source>
        <translation>Weg geändert</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Einzelheiten geändert</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht zu sagen</translation>
    </message>
    <message>
        <source>only in the newer one</source>
        <translation>nur im neueren</translation>
    </message>
    <message>
        <source>only in the older one</source>
        <translation>nur im älteren</translation>
    </message>
    <message>
        <source>another name, number or label</source>
        <translation>anderer Name, andere Nummer oder Bezeichnung</translation>
    </message>
    <message>
        <source>another access level, seen by both</source>
        <translation>andere Zugriffsstufe, von beiden gesehen</translation>
    </message>
    <message>
        <source>this key may see it now, or no longer: it need not have changed</source>
        <translation>dieser Schlüssel darf es jetzt oder nicht mehr sehen: geändert sein muss es nicht</translation>
    </message>
    <message>
        <source>other tools or servers, other environments</source>
        <translation>andere Tools oder Server, andere Umgebungen</translation>
    </message>
    <message>
        <source>another type, date, label or provider</source>
        <translation>anderer Typ, anderes Datum, andere Bezeichnung oder anderer Anbieter</translation>
    </message>
    <message>
        <source>on one side only, and the other side is not complete</source>
        <translation>nur auf einer Seite, und die andere ist nicht vollständig</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not seen in the newer one</source>
        <translation>im neueren nicht gesehen</translation>
    </message>
    <message>
        <source>not seen in the older one</source>
        <translation>im älteren nicht gesehen</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind, secret</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
</context>
<context>
    <name>secretscope::CompareDialog</name>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>what is loaded: %1</source>
        <translation>was geladen ist: %1</translation>
    </message>
    <message>
        <source>Changes by kind</source>
        <translation>Änderungen nach Art</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → nach</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>%1: open file</source>
        <translation>%1: Datei öffnen</translation>
    </message>
    <message>
        <source>Use what is loaded</source>
        <translation>Geladenes nehmen</translation>
    </message>
    <message>
        <source>%1: use what is loaded</source>
        <translation>%1: Geladenes nehmen</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuer</translation>
    </message>
    <message>
        <source>Open snapshot</source>
        <translation>Schnappschuss öffnen</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Schnappschüsse (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln Secret</numerusform>
            <numerusform>%Ln Secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>gelesen um %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>Open a snapshot on each side to see what changed.</source>
        <translation>Öffnen Sie auf jeder Seite einen Schnappschuss, um die Änderungen zu sehen.</translation>
    </message>
    <message>
        <source>Both are identical.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Nothing differs in what both hold, but not everything could be compared.</source>
        <translation>In dem, was beide enthalten, unterscheidet sich nichts, aber nicht alles war vergleichbar.</translation>
    </message>
    <message>
        <source>They differ.</source>
        <translation>Sie unterscheiden sich.</translation>
    </message>
    <message>
        <source>Not everything could be compared: a side is incomplete.</source>
        <translation>Nicht alles war vergleichbar: eine Seite ist unvollständig.</translation>
    </message>
    <message>
        <source>They were read from different servers.</source>
        <translation>Sie wurden von verschiedenen Servern gelesen.</translation>
    </message>
    <message>
        <source>They were read for different searches.</source>
        <translation>Sie wurden für verschiedene Suchen gelesen.</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>kind of change, count</comment>
        <translation>%1   %2</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln weiterer</numerusform>
            <numerusform>+ %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the saved report has them all</source>
        <translation>der gespeicherte Bericht hat sie alle</translation>
    </message>
    <message>
        <source>Partly known</source>
        <translation>Teilweise bekannt</translation>
    </message>
    <message>
        <source>lists of which a side has only a part: more may have changed</source>
        <translation>Listen, von denen eine Seite nur einen Teil hat: es kann sich mehr geändert haben</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Markdown (*.md);;Text (*.txt);;JSON (*.json)</source>
        <translation>Markdown (*.md);;Text (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>secretscope::CountText</name>
    <message>
        <source>none reported</source>
        <translation>keine gemeldet</translation>
    </message>
    <message>
        <source>not told by this source</source>
        <translation>von dieser Quelle nicht gesagt</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>at least %1, the rest is not loaded</source>
        <translation>mindestens %1, der Rest ist nicht geladen</translation>
    </message>
    <message>
        <source>at least %1, the rest is being loaded</source>
        <translation>mindestens %1, der Rest wird geladen</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>at least %1, the rest could not be read</source>
        <translation>mindestens %1, der Rest konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>secretscope::DetailsPanel</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Load the &amp;rest</source>
        <translation>&amp;Rest laden</translation>
    </message>
    <message>
        <source>Select a row to see what is known of it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Loo&amp;k further</source>
        <translation>Wei&amp;ter nachsehen</translation>
    </message>
    <message>
        <source>Ask the resource itself which agents are behind it</source>
        <translation>Die Ressource selbst fragen, welche Agenten dahinter stehen</translation>
    </message>
</context>
<context>
    <name>secretscope::EmptyState</name>
    <message>
        <source>Load the &amp;rest</source>
        <translation>&amp;Rest laden</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Nothing that is loaded matches</source>
        <translation>Nichts Geladenes passt</translation>
    </message>
    <message>
        <source>The key works. Secrets will show here once there are some.</source>
        <translation>Der Schlüssel funktioniert. Secrets erscheinen hier, sobald es welche gibt.</translation>
    </message>
</context>
<context>
    <name>secretscope::ErrorBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Hide this message</source>
        <translation>Diese Meldung verbergen</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Einzelheiten des Problems</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>secretscope::ExportDialog</name>
    <message>
        <source>Sa&amp;fe cells: a &apos; before what a spreadsheet would take for a formula</source>
        <translation>S&amp;ichere Zellen: ein &apos; vor allem, was eine Tabellenkalkulation für eine Formel hielte</translation>
    </message>
    <message>
        <source>Without &amp;times of reading, so that equal content gives equal files</source>
        <translation>Ohne &amp;Lesezeiten, damit gleicher Inhalt gleiche Dateien ergibt</translation>
    </message>
    <message>
        <source>&amp;Save to file …</source>
        <translation>In &amp;Datei speichern …</translation>
    </message>
    <message>
        <source>&amp;Copy to clipboard</source>
        <translation>In die &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What &amp;depends on each secret</source>
        <translation>Was von jedem Secret &amp;abhängt</translation>
    </message>
    <message>
        <source>&amp;Impact: what to fix, whom to ask, what to test</source>
        <translation>A&amp;uswirkung: was zu ändern, wer zu fragen, was zu testen ist</translation>
    </message>
    <message>
        <source>set a new value</source>
        <translation>neuen Wert setzen</translation>
    </message>
    <message>
        <source>delete or replace</source>
        <translation>löschen oder ersetzen</translation>
    </message>
    <message>
        <source>Secrets with &amp;no dependents reported</source>
        <translation>Secrets &amp;ohne gemeldete Abhängige</translation>
    </message>
    <message>
        <source>S&amp;napshot, to open or compare later</source>
        <translation>Sc&amp;hnappschuss, zum späteren Öffnen oder Vergleichen</translation>
    </message>
    <message>
        <source>&amp;All that is loaded</source>
        <translation>All&amp;es Geladene</translation>
    </message>
    <message>
        <source>Secrets of the s&amp;elected rows</source>
        <translation>Secrets der ge&amp;wählten Zeilen</translation>
    </message>
    <message>
        <source>What the filter &amp;leaves</source>
        <translation>Was der &amp;Filter übrig lässt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln Secret</numerusform>
            <numerusform>%Ln Secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>secrets, rows</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetch &amp;missing parts first (at least %Ln request(s))</source>
        <translation>
            <numerusform>Erst &amp;Fehlendes holen (mindestens %Ln Anfrage)</numerusform>
            <numerusform>Erst &amp;Fehlendes holen (mindestens %Ln Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch &amp;missing parts first: more secrets exist</source>
        <translation>Erst &amp;Fehlendes holen: es gibt weitere Secrets</translation>
    </message>
    <message numerus="yes">
        <source>Fetch &amp;missing parts first (more secrets exist, and at least %Ln request(s))</source>
        <translation>
            <numerusform>Erst &amp;Fehlendes holen (es gibt weitere Secrets, und mindestens %Ln Anfrage)</numerusform>
            <numerusform>Erst &amp;Fehlendes holen (es gibt weitere Secrets, und mindestens %Ln Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Es fehlt nichts</translation>
    </message>
    <message>
        <source>Nothing can be fetched: this is a snapshot</source>
        <translation>Nichts zu holen: dies ist ein Schnappschuss</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Es gibt nichts zu schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>What will be written is incomplete: %Ln part(s) missing. Its last column says for which secrets.</source>
        <translation>
            <numerusform>Was geschrieben wird, ist unvollständig: %Ln Teil fehlt. Die letzte Spalte sagt, bei welchem Secret.</numerusform>
            <numerusform>Was geschrieben wird, ist unvollständig: %Ln Teile fehlen. Die letzte Spalte sagt, bei welchen Secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What will be written is incomplete: %Ln part(s) missing. It says so at its top.</source>
        <translation>
            <numerusform>Was geschrieben wird, ist unvollständig: %Ln Teil fehlt. Das steht am Anfang.</numerusform>
            <numerusform>Was geschrieben wird, ist unvollständig: %Ln Teile fehlen. Das steht am Anfang.</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be written is complete, as far as the service tells.</source>
        <translation>Was geschrieben wird, ist vollständig, soweit der Dienst es sagt.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Fetching what is missing …</source>
        <translation>Fehlendes wird geholt …</translation>
    </message>
    <message>
        <source>Nothing was written: after fetching, the filter leaves no secret.</source>
        <translation>Es wurde nichts geschrieben: nach dem Holen lässt der Filter kein Secret übrig.</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Schreiben …</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>It is incomplete, as said above.</source>
        <translation>Es ist unvollständig, wie oben gesagt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled. What was fetched stays; nothing was written.</source>
        <translation>Abgebrochen. Was geholt wurde, bleibt; geschrieben wurde nichts.</translation>
    </message>
</context>
<context>
    <name>secretscope::ExportText</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>For a terminal or a mail, 100 columns wide. Long names are cut.</source>
        <translation>Für ein Terminal oder eine E-Mail, 100 Spalten breit. Lange Namen werden gekürzt.</translation>
    </message>
    <message>
        <source>For spreadsheets, one row for each secret and dependent. Leaves out server, profile, filter and time of reading; whether a secret is complete is a column.</source>
        <translation>Für Tabellenkalkulationen, eine Zeile je Secret und Abhängigem. Lässt Server, Profil, Filter und Lesezeit weg; ob ein Secret vollständig ist, steht in einer Spalte.</translation>
    </message>
    <message>
        <source>For programs. Leaves nothing out.</source>
        <translation>Für Programme. Lässt nichts weg.</translation>
    </message>
    <message>
        <source>The snapshot: everything, to be opened again or compared later. Always has all dependents of its secrets.</source>
        <translation>Der Schnappschuss: alles, zum Wiederöffnen oder Vergleichen. Enthält immer alle Abhängigen seiner Secrets.</translation>
    </message>
    <message>
        <source>One page for browsers and for printing, without scripts. Leaves nothing out.</source>
        <translation>Eine Seite für Browser und Druck, ohne Skripte. Lässt nichts weg.</translation>
    </message>
    <message>
        <source>For a ticket or a pull request. Leaves nothing out.</source>
        <translation>Für ein Ticket oder einen Pull Request. Lässt nichts weg.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>%1 kann nicht geschrieben werden: den Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you have no permission there.</source>
        <translation>%1 kann nicht geschrieben werden: dort fehlt Ihnen das Recht.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file.</source>
        <translation>%1 ist ein Ordner; wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. An old file is unchanged.</source>
        <translation>%1 kann nicht geschrieben werden: der Datenträger ist voll. Eine alte Datei ist unverändert.</translation>
    </message>
    <message>
        <source>This is too large for the clipboard. Save it to a file.</source>
        <translation>Das ist zu groß für die Zwischenablage. Speichern Sie es in eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it would be larger than is allowed.</source>
        <translation>%1 kann nicht geschrieben werden: es wäre größer als erlaubt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: nobody reads it any more.</source>
        <translation>%1 kann nicht geschrieben werden: niemand liest es mehr.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>This file is not whole JSON: %1</source>
        <translation>Diese Datei ist kein ganzes JSON: %1</translation>
    </message>
    <message>
        <source>This file is neither a snapshot nor a saved answer of the service.</source>
        <translation>Diese Datei ist weder ein Schnappschuss noch eine gespeicherte Antwort des Dienstes.</translation>
    </message>
    <message>
        <source>This snapshot was written by a newer version (%1). Update Secretscope to open it.</source>
        <translation>Diesen Schnappschuss schrieb eine neuere Version (%1). Aktualisieren Sie Secretscope, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>This snapshot is damaged at %1: %2</source>
        <translation>Dieser Schnappschuss ist beschädigt bei %1: %2</translation>
    </message>
    <message>
        <source>This snapshot is too large to open.</source>
        <translation>Dieser Schnappschuss ist zu groß zum Öffnen.</translation>
    </message>
</context>
<context>
    <name>secretscope::ExtentText</name>
    <message>
        <source>Reading the first page …</source>
        <translation>Die erste Seite wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing loaded yet</source>
        <translation>Noch nichts geladen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, more exist</source>
        <translation>
            <numerusform>%Ln Secret geladen, es gibt weitere</numerusform>
            <numerusform>%Ln Secrets geladen, es gibt weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, the next page could not be read</source>
        <translation>
            <numerusform>%Ln Secret geladen, die nächste Seite war nicht lesbar</numerusform>
            <numerusform>%Ln Secrets geladen, die nächste Seite war nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, the server&apos;s pages do not end well: more may exist</source>
        <translation>
            <numerusform>%Ln Secret geladen, die Seiten des Servers enden nicht sauber: es kann weitere geben</numerusform>
            <numerusform>%Ln Secrets geladen, die Seiten des Servers enden nicht sauber: es kann weitere geben</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace has no secrets</source>
        <translation>Dieser Workspace hat keine Secrets</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln secret(s) loaded</source>
        <translation>
            <numerusform>Das einzige Secret ist geladen</numerusform>
            <numerusform>Alle %Ln Secrets geladen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing loaded yet</source>
        <translation>noch nichts geladen</translation>
    </message>
    <message numerus="yes">
        <source>searched %Ln loaded secret(s), more exist</source>
        <translation>
            <numerusform>%Ln geladenes Secret durchsucht, es gibt weitere</numerusform>
            <numerusform>%Ln geladene Secrets durchsucht, es gibt weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched %Ln loaded secret(s), more may exist</source>
        <translation>
            <numerusform>%Ln geladenes Secret durchsucht, es kann weitere geben</numerusform>
            <numerusform>%Ln geladene Secrets durchsucht, es kann weitere geben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>searched all %Ln secret(s)</source>
        <translation>
            <numerusform>das einzige Secret durchsucht</numerusform>
            <numerusform>alle %Ln Secrets durchsucht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::FilterChips</name>
    <message>
        <source>No quick filter</source>
        <translation>Kein Schnellfilter</translation>
    </message>
    <message>
        <source>%1  ≥ %2</source>
        <translation>%1  ≥ %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>secretscope::FlatModel</name>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partly loaded</source>
        <translation>teilweise geladen</translation>
    </message>
    <message>
        <source>no dependents reported</source>
        <translation>keine Abhängigen gemeldet</translation>
    </message>
    <message>
        <source>none loaded yet</source>
        <translation>noch keine geladen</translation>
    </message>
    <message>
        <source>Id: </source>
        <translation>ID: </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Direct / through</source>
        <translation>Direkt / über</translation>
    </message>
    <message>
        <source>Secret is</source>
        <translation>Secret ist</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>secretscope::FurtherBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy request id</source>
        <translation>Anfrage-ID kopieren</translation>
    </message>
    <message>
        <source>Progress of looking further</source>
        <translation>Fortschritt des Nachsehens</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Einzelheiten des Problems</translation>
    </message>
    <message>
        <source>Stop reading; what is here stays</source>
        <translation>Lesen abbrechen; was hier ist, bleibt</translation>
    </message>
    <message>
        <source>Loo&amp;k further</source>
        <translation>Wei&amp;ter nachsehen</translation>
    </message>
    <message>
        <source>Re&amp;try</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>Weiterles&amp;en</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Noch einmal lesen</translation>
    </message>
</context>
<context>
    <name>secretscope::GraphPanel</name>
    <message>
        <source>Smaller (-)</source>
        <translation>Kleiner (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>Alles (0)</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save as SVG, DOT or Mermaid</source>
        <translation>Als SVG, DOT oder Mermaid speichern</translation>
    </message>
    <message>
        <source>Select a row to see the graph of its secret.</source>
        <translation>Wählen Sie eine Zeile, um den Graphen ihres Secrets zu sehen.</translation>
    </message>
    <message>
        <source>Select rows of a single secret to see its graph.</source>
        <translation>Wählen Sie Zeilen eines einzigen Secrets, um seinen Graphen zu sehen.</translation>
    </message>
    <message>
        <source>Graph of %1; arrow keys walk, Enter goes to the row</source>
        <translation>Graph von %1; Pfeiltasten gehen weiter, Eingabe führt zur Zeile</translation>
    </message>
    <message>
        <source>Not everything is loaded: there may be more than this.</source>
        <translation>Nicht alles ist geladen: es kann mehr geben als dies.</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>named by agents only</source>
        <translation>nur von Agenten genannt</translation>
    </message>
    <message>
        <source>more, not loaded</source>
        <translation>weitere, nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>+ at least %Ln more</source>
        <translation>
            <numerusform>+ mindestens %Ln weiterer</numerusform>
            <numerusform>+ mindestens %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln weiterer</numerusform>
            <numerusform>+ %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>a list is partly loaded</source>
        <translation>eine Liste ist teilweise geladen</translation>
    </message>
    <message>
        <source>no room to show them</source>
        <translation>kein Platz, sie zu zeigen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, access</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The graph has no room for these; the tree has all of them.</source>
        <translation>Der Graph hat dafür keinen Platz; der Baum hat sie alle.</translation>
    </message>
    <message>
        <source>Save graph</source>
        <translation>Graph speichern</translation>
    </message>
    <message>
        <source>SVG (*.svg);;Graphviz DOT (*.dot);;Mermaid (*.mmd)</source>
        <translation>SVG (*.svg);;Graphviz DOT (*.dot);;Mermaid (*.mmd)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactPanel</name>
    <message>
        <source>set a &amp;new value</source>
        <translation>&amp;neuen Wert setzen</translation>
    </message>
    <message>
        <source>&amp;delete or replace</source>
        <translation>&amp;löschen oder ersetzen</translation>
    </message>
    <message>
        <source>Load the &amp;rest</source>
        <translation>&amp;Rest laden</translation>
    </message>
    <message>
        <source>E&amp;xport this …</source>
        <translation>Dies e&amp;xportieren …</translation>
    </message>
    <message>
        <source>&amp;Copy ids to ask for</source>
        <translation>&amp;IDs zum Nachfragen kopieren</translation>
    </message>
    <message>
        <source>Fix, ask, test and not reported</source>
        <translation>Ändern, fragen, testen und nicht gemeldet</translation>
    </message>
    <message>
        <source>Select one or more rows to see what their secrets affect.</source>
        <translation>Wählen Sie eine oder mehrere Zeilen, um zu sehen, was ihre Secrets betreffen.</translation>
    </message>
    <message>
        <source>Nothing to fix and nobody to ask: a new value keeps the secret&apos;s id, so nothing that names it has to change.</source>
        <translation>Nichts zu ändern und niemand zu fragen: ein neuer Wert behält die ID des Secrets, also muss sich nichts ändern, was es nennt.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln secrets together; each place stands once.</source>
        <translation>
            <numerusform>Von %Ln Secret; jede Stelle steht einmal.</numerusform>
            <numerusform>Von %Ln Secrets zusammen; jede Stelle steht einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>list, count</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>direct, you can edit</source>
        <translation>direkt, Sie können es bearbeiten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>direct, you cannot edit</source>
        <translation>direkt, Sie können es nicht bearbeiten</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Nicht gemeldet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what to know</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Named by agents   %1</source>
        <translation>Von Agenten genannt   %1</translation>
    </message>
    <message>
        <source>no list has these ids</source>
        <translation>keine Liste hat diese IDs</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln weiterer</numerusform>
            <numerusform>+ %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the exported report has them all</source>
        <translation>der exportierte Bericht hat sie alle</translation>
    </message>
    <message>
        <source># at least these: not everything is loaded</source>
        <translation># mindestens diese: nicht alles ist geladen</translation>
    </message>
    <message>
        <source>No dependents are reported. This is not “unused for sure”: the service has no field for some places that can use a secret.</source>
        <translation>Es sind keine Abhängigen gemeldet. Das heißt nicht „sicher unbenutzt“: für manche Stellen, die ein Secret benutzen können, hat der Dienst kein Feld.</translation>
    </message>
    <message>
        <source>No dependents so far, but not everything is loaded.</source>
        <translation>Bisher keine Abhängigen, aber nicht alles ist geladen.</translation>
    </message>
    <message>
        <source>Of the secret %1.</source>
        <translation>Zum Secret %1.</translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactText</name>
    <message>
        <source>you may only view it</source>
        <translation>Sie dürfen es nur ansehen</translation>
    </message>
    <message>
        <source>you may only comment</source>
        <translation>Sie dürfen nur kommentieren</translation>
    </message>
    <message>
        <source>an access level that this version does not know</source>
        <translation>eine Zugriffsstufe, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>no access level was told</source>
        <translation>es wurde keine Zugriffsstufe genannt</translation>
    </message>
    <message>
        <source>no access with this key</source>
        <translation>kein Zugriff mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>keine Agenten</translation>
    </message>
    <message>
        <source>agents: %1 direct, %2 through</source>
        <translation>Agenten: %1 direkt, %2 über anderes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone number(s)</source>
        <translation>
            <numerusform>%Ln Telefonnummer</numerusform>
            <numerusform>%Ln Telefonnummern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other place(s)</source>
        <translation>
            <numerusform>%Ln sonstige Stelle</numerusform>
            <numerusform>%Ln sonstige Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment variable(s)</source>
        <translation>
            <numerusform>%Ln Umgebungsvariable</numerusform>
            <numerusform>%Ln Umgebungsvariablen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>direct, and through %1</source>
        <translation>direkt, und über %1</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln agent(s) behind it</source>
        <translation>
            <numerusform> · %Ln Agent dahinter</numerusform>
            <numerusform> · %Ln Agenten dahinter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, access level</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, why to ask</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, provider</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>needs %1 and %Ln more</source>
        <translation>
            <numerusform>braucht %1 und %Ln weiteres</numerusform>
            <numerusform>braucht %1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>Being loaded: %1 …</source>
        <translation>Wird geladen: %1 …</translation>
    </message>
    <message>
        <source>Could not all be read: %1.</source>
        <translation>Nicht alles war lesbar: %1.</translation>
    </message>
    <message>
        <source>Partly loaded: %1.</source>
        <translation>Teilweise geladen: %1.</translation>
    </message>
    <message>
        <source>no agents so far</source>
        <translation>bisher keine Agenten</translation>
    </message>
    <message>
        <source>no other places</source>
        <translation>keine sonstigen Stellen</translation>
    </message>
    <message>
        <source>no other places so far</source>
        <translation>bisher keine sonstigen Stellen</translation>
    </message>
</context>
<context>
    <name>secretscope::MainWindow</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>The key in ELEVENLABS_API_KEY cannot be used: it holds a character that no key has.</source>
        <translation>Der Schlüssel in ELEVENLABS_API_KEY ist nicht brauchbar: er enthält ein Zeichen, das kein Schlüssel hat.</translation>
    </message>
    <message>
        <source>Secretscope</source>
        <translation>Secretscope</translation>
    </message>
    <message>
        <source>%1 — Secretscope</source>
        <translation>%1 — Secretscope</translation>
    </message>
    <message>
        <source>Open snapshot</source>
        <translation>Schnappschuss öffnen</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Schnappschüsse (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its key from this computer? The workspace itself is not touched.</source>
        <translation>Das Profil „%1“ und seinen Schlüssel von diesem Rechner entfernen? Der Workspace selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>About Secretscope</source>
        <translation>Über Secretscope</translation>
    </message>
    <message>
        <source>Secretscope %1

Shows what depends on each secret of an ElevenLabs Agents workspace. It can only read: the program has no way to change anything, and it holds no secret values, because the service gives none.

Qt %2 · %3 · simdjson %4
Apache License 2.0</source>
        <translation>Secretscope %1

Zeigt, was von jedem Secret eines ElevenLabs-Agents-Workspace abhängt. Es kann nur lesen: das Programm hat keine Möglichkeit, etwas zu ändern, und es enthält keine Werte von Secrets, weil der Dienst keine herausgibt.

Qt %2 · %3 · simdjson %4
Apache License 2.0</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>Schlüsselbund &amp;noch einmal fragen</translation>
    </message>
</context>
<context>
    <name>secretscope::Opening</name>
    <message>
        <source>Reading the key of “%1” from the keychain …</source>
        <translation>Der Schlüssel von „%1“ wird aus dem Schlüsselbund gelesen …</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
</context>
<context>
    <name>secretscope::PagingBar</name>
    <message>
        <source>&amp;Next 100</source>
        <translation>&amp;Nächste 100</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read the next page of secrets</source>
        <translation>Die nächste Seite Secrets lesen</translation>
    </message>
    <message>
        <source>Read every secret and complete every list</source>
        <translation>Alle Secrets lesen und alle Listen vervollständigen</translation>
    </message>
    <message>
        <source>Stop reading; what is loaded stays</source>
        <translation>Lesen beenden; was geladen ist, bleibt</translation>
    </message>
    <message>
        <source>Progress of loading all</source>
        <translation>Fortschritt beim Laden von allem</translation>
    </message>
    <message>
        <source>Load &amp;all</source>
        <translation>All&amp;es laden</translation>
    </message>
    <message>
        <source>Complete &amp;all lists</source>
        <translation>All&amp;e Listen vervollständigen</translation>
    </message>
    <message>
        <source>Reading again: %1 secrets so far</source>
        <translation>Wird neu gelesen: bisher %1 Secrets</translation>
    </message>
    <message>
        <source>Loading all: %1 secrets, %2 dependents so far</source>
        <translation>Alles wird geladen: bisher %1 Secrets, %2 Abhängige</translation>
    </message>
    <message>
        <source>Completing lists: %1 of %2, %3 dependents so far</source>
        <translation>Listen werden vervollständigt: %1 von %2, bisher %3 Abhängige</translation>
    </message>
</context>
<context>
    <name>secretscope::ProblemWatcher</name>
    <message>
        <source>Page %1 did not load. %2</source>
        <translation>Seite %1 wurde nicht geladen. %2</translation>
    </message>
    <message>
        <source>Refreshing failed; what is shown is from before. %1</source>
        <translation>Aktualisieren misslang; was gezeigt wird, ist von vorher. %1</translation>
    </message>
    <message>
        <source>Environment variables were not read. %1</source>
        <translation>Umgebungsvariablen wurden nicht gelesen. %1</translation>
    </message>
</context>
<context>
    <name>secretscope::ProfileButton</name>
    <message>
        <source>No workspace</source>
        <translation>Kein Workspace</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Workspace: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>profile, server</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation>Beispiel-Workspace</translation>
    </message>
    <message>
        <source>New profile …</source>
        <translation>Neues Profil …</translation>
    </message>
    <message>
        <source>Change key or server of “%1” …</source>
        <translation>Schlüssel oder Server von „%1“ ändern …</translation>
    </message>
    <message>
        <source>Remove “%1” and its key …</source>
        <translation>„%1“ und seinen Schlüssel entfernen …</translation>
    </message>
</context>
<context>
    <name>secretscope::QueryText</name>
    <message>
        <source>“%1:” is no search word. There are %2. Put quotes around it to search for the text itself.</source>
        <translation>„%1:“ ist kein Suchwort. Es gibt %2. Setzen Sie es in Anführungszeichen, um den Text selbst zu suchen.</translation>
    </message>
    <message>
        <source>“%1” is not known here. There are %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” can be %2. Go on typing.</source>
        <translation>„%1“ kann %2 sein. Tippen Sie weiter.</translation>
    </message>
    <message>
        <source>What should “%1:” look for? Go on typing.</source>
        <translation>Was soll „%1:“ suchen? Tippen Sie weiter.</translation>
    </message>
    <message>
        <source>After “%1:” comes one of %2.</source>
        <translation>Nach „%1:“ kommt eines von %2.</translation>
    </message>
    <message>
        <source>That is too many words, from “%1” on.</source>
        <translation>Das sind zu viele Wörter, ab „%1“.</translation>
    </message>
    <message>
        <source>names, ids, numbers, labels, providers and access words that hold it</source>
        <translation>Namen, IDs, Nummern, Bezeichnungen, Anbieter und Zugriffswörter, die es enthalten</translation>
    </message>
    <message>
        <source>both words have to match</source>
        <translation>beide Wörter müssen passen</translation>
    </message>
    <message>
        <source>a phrase</source>
        <translation>eine Wortfolge</translation>
    </message>
    <message>
        <source>without what matches “test”</source>
        <translation>ohne alles, worauf „test“ passt</translation>
    </message>
    <message>
        <source>tools, agents, phone numbers, MCP servers, variables, others</source>
        <translation>Tools, Agenten, Telefonnummern, MCP-Server, Variablen, Sonstige</translation>
    </message>
    <message>
        <source>by access level; access:unknown for no access</source>
        <translation>nach Zugriffsstufe; access:unknown für keinen Zugriff</translation>
    </message>
    <message>
        <source>phone numbers by telephony provider</source>
        <translation>Telefonnummern nach Telefonieanbieter</translation>
    </message>
    <message>
        <source>agents that go through it, by id or name</source>
        <translation>Agenten, die darüber gehen, nach ID oder Name</translation>
    </message>
    <message>
        <source>only in names, only in ids</source>
        <translation>nur in Namen, nur in IDs</translation>
    </message>
    <message>
        <source>secrets of which not everything is loaded</source>
        <translation>Secrets, von denen nicht alles geladen ist</translation>
    </message>
    <message>
        <source>dependents that this key may not see</source>
        <translation>Abhängige, die dieser Schlüssel nicht sehen darf</translation>
    </message>
    <message>
        <source>secrets without reported dependents</source>
        <translation>Secrets ohne gemeldete Abhängige</translation>
    </message>
    <message>
        <source>direct dependents that you can edit</source>
        <translation>direkte Abhängige, die Sie bearbeiten können</translation>
    </message>
    <message>
        <source>No dependents</source>
        <translation>Keine Abhängigen</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>Not fixable by me</source>
        <translation>Nicht von mir änderbar</translation>
    </message>
    <message>
        <source>Partly loaded</source>
        <translation>Teilweise geladen</translation>
    </message>
    <message>
        <source>Secrets that are wholly read and have no dependents reported. This is not “unused for sure”: the service has no field for some places that can use a secret.</source>
        <translation>Secrets, die ganz gelesen sind und keine gemeldeten Abhängigen haben. Das heißt nicht „sicher unbenutzt“: für manche Stellen, die ein Secret benutzen können, hat der Dienst kein Feld.</translation>
    </message>
    <message>
        <source>Dependents that exist but that this key may not see. They show their id only.</source>
        <translation>Abhängige, die es gibt, die dieser Schlüssel aber nicht sehen darf. Sie zeigen nur ihre ID.</translation>
    </message>
    <message>
        <source>Direct dependents that you cannot edit with this key: somebody else has to.</source>
        <translation>Direkte Abhängige, die Sie mit diesem Schlüssel nicht bearbeiten können: das muss jemand anderes tun.</translation>
    </message>
    <message>
        <source>Secrets of which a list is a preview or could not be read.</source>
        <translation>Secrets, von denen eine Liste eine Vorschau ist oder nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) match</source>
        <translation>
            <numerusform>%Ln Secret passt</numerusform>
            <numerusform>%Ln Secrets passen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>secretscope::ReportCommands</name>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Save snapshot</source>
        <translation>Schnappschuss speichern</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Schnappschüsse (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message numerus="yes">
        <source>It is incomplete and says so: %Ln part(s) were not loaded.</source>
        <translation>
            <numerusform>Er ist unvollständig und sagt es: %Ln Teil war nicht geladen.</numerusform>
            <numerusform>Er ist unvollständig und sagt es: %Ln Teile waren nicht geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzung</translation>
    </message>
</context>
<context>
    <name>secretscope::ResourcesModel</name>
    <message>
        <source>named by agents only</source>
        <translation>nur von Agenten genannt</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>an agent of it goes through this</source>
        <translation>ein Agent davon geht hierüber</translation>
    </message>
    <message>
        <source>Secret %1, %2</source>
        <translation>Secret %1, %2</translation>
    </message>
    <message>
        <source>%1, %2, secrets needed: %3</source>
        <translation>%1, %2, benötigte Secrets: %3</translation>
    </message>
    <message>
        <source>Id: </source>
        <translation>ID: </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Secrets / through</source>
        <translation>Secrets / über</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>secretscope::ResultLine</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>asking the server for names that start with “%1” …</source>
        <translation>der Server wird nach Namen gefragt, die mit „%1“ beginnen …</translation>
    </message>
    <message>
        <source>every name that starts with “%1” is here</source>
        <translation>jeder Name, der mit „%1“ beginnt, ist da</translation>
    </message>
    <message>
        <source>the server has more names that start with “%1”</source>
        <translation>der Server hat weitere Namen, die mit „%1“ beginnen</translation>
    </message>
    <message>
        <source>the server was asked in vain: %1</source>
        <translation>der Server wurde vergeblich gefragt: %1</translation>
    </message>
    <message>
        <source>the server was asked in vain</source>
        <translation>der Server wurde vergeblich gefragt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of ≥ %2</source>
        <translation>%1 von ≥ %2</translation>
    </message>
</context>
<context>
    <name>secretscope::RowFacts</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Dependents</source>
        <translation>Abhängige</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>%1: the source of this snapshot does not tell.</source>
        <translation>%1: die Quelle dieses Schnappschusses sagt es nicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>This key may not see it: it exists, but its name and access level are not shown. Ask somebody who may, with its id.</source>
        <translation>Dieser Schlüssel darf es nicht sehen: es gibt es, aber Name und Zugriffsstufe werden nicht gezeigt. Fragen Sie mit der ID jemanden, der es darf.</translation>
    </message>
    <message>
        <source>The service gives no access level for this kind: who can change it is not known.</source>
        <translation>Der Dienst nennt für diese Art keine Zugriffsstufe: wer es ändern kann, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name (id)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzt es</translation>
    </message>
    <message>
        <source>directly</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>through</source>
        <translation>über anderes</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 agent(s)</source>
        <comment>a count, maybe at least</comment>
        <translation>
            <numerusform>%1 Agent</numerusform>
            <numerusform>%1 Agenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Named by</source>
        <translation>Genannt von</translation>
    </message>
    <message>
        <source>named by agents only</source>
        <translation>nur von Agenten genannt</translation>
    </message>
    <message>
        <source>No loaded list has this id. It may be a tool or server that was deleted, or one of a list that is partly loaded.</source>
        <translation>Keine geladene Liste hat diese ID. Sie kann zu einem gelöschten Tool oder Server gehören oder zu einem aus einer teilweise geladenen Liste.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>category, secret</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>secretscope::RowTexts</name>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>More exist – load the rest</source>
        <translation>Es gibt weitere – Rest laden</translation>
    </message>
    <message>
        <source>Loading the rest…</source>
        <translation>Der Rest wird geladen …</translation>
    </message>
    <message>
        <source>Could not be read to the end – try again</source>
        <translation>Konnte nicht zu Ende gelesen werden – erneut versuchen</translation>
    </message>
    <message>
        <source>no access · </source>
        <translation>kein Zugriff · </translation>
    </message>
    <message>
        <source>direct and through </source>
        <translation>direkt und über </translation>
    </message>
    <message>
        <source>through </source>
        <translation>über </translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>, in </source>
        <translation>, in </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weiteres</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Secret %1, dependents: %2</source>
        <translation>Secret %1, Abhängige: %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>access %1</source>
        <translation>Zugriff %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>angelegt %1</translation>
    </message>
</context>
<context>
    <name>secretscope::RowsView</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>IDs kopieren</translation>
    </message>
    <message>
        <source>Follow or load</source>
        <translation>Folgen oder laden</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
</context>
<context>
    <name>secretscope::SearchField</name>
    <message>
        <source>Search secrets and dependents</source>
        <translation>Secrets und Abhängige durchsuchen</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Was gesucht werden kann</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
</context>
<context>
    <name>secretscope::SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Was gesucht werden kann</translation>
    </message>
    <message>
        <source>Case and accents do not matter. Everything loaded is searched at once; names that start with the text are also asked of the server.</source>
        <translation>Groß- und Kleinschreibung und Akzente spielen keine Rolle. Alles Geladene wird sofort durchsucht; nach Namen, die mit dem Text beginnen, wird auch der Server gefragt.</translation>
    </message>
</context>
<context>
    <name>secretscope::SecretsTreeModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Uses / through</source>
        <translation>Nutzung / über</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>secretscope::SecretsTreeView</name>
    <message>
        <source>Secrets and what depends on them</source>
        <translation>Secrets und was von ihnen abhängt</translation>
    </message>
</context>
<context>
    <name>secretscope::Session</name>
    <message>
        <source>the sample workspace</source>
        <translation>der Beispiel-Workspace</translation>
    </message>
    <message>
        <source>The sample workspace cannot be served on this computer: %1</source>
        <translation>Der Beispiel-Workspace kann auf diesem Rechner nicht bereitgestellt werden: %1</translation>
    </message>
    <message>
        <source>Sample workspace</source>
        <translation>Beispiel-Workspace</translation>
    </message>
    <message>
        <source>%1 (snapshot)</source>
        <translation>%1 (Schnappschuss)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>profile, server</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>secretscope::SetupPane</name>
    <message>
        <source>&amp;Keep the key in the system&apos;s keychain</source>
        <translation>Schlüssel im Schlüssel&amp;bund des Systems aufheben</translation>
    </message>
    <message>
        <source>&amp;Read workspace</source>
        <translation>&amp;Workspace lesen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Back to the open workspace</source>
        <translation>&amp;Zurück zum offenen Workspace</translation>
    </message>
    <message>
        <source>What depends on your secrets?</source>
        <translation>Was hängt von Ihren Secrets ab?</translation>
    </message>
    <message>
        <source>Secretscope shows everything that uses the secrets of an ElevenLabs Agents workspace. It can only read, and no secret&apos;s value ever reaches it.</source>
        <translation>Secretscope zeigt alles, was die Secrets eines ElevenLabs-Agents-Workspace benutzt. Es kann nur lesen, und kein Wert eines Secrets erreicht es je.</translation>
    </message>
    <message>
        <source>as in Acme prod</source>
        <translation>etwa Acme prod</translation>
    </message>
    <message>
        <source>paste the key here</source>
        <translation>den Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Without it, the key is forgotten when the window closes</source>
        <translation>Ohne dies wird der Schlüssel beim Schließen des Fensters vergessen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>&amp;Explore sample data</source>
        <translation>&amp;Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>&amp;Open a snapshot …</source>
        <translation>Schnappschuss ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Without a key:</source>
        <translation>Ohne Schlüssel:</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>region, address</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>A region, or the address of another server</source>
        <translation>Eine Region oder die Adresse eines anderen Servers</translation>
    </message>
</context>
<context>
    <name>secretscope::SetupText</name>
    <message>
        <source>Choose a region, or enter the server&apos;s address.</source>
        <translation>Wählen Sie eine Region, oder geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>This is no region and no address. An address looks like https://example.com.</source>
        <translation>Das ist weder eine Region noch eine Adresse. Eine Adresse sieht aus wie https://example.com.</translation>
    </message>
    <message>
        <source>The address has to start with https:, so that nobody on the way can read the key. Plain http: is for this computer only.</source>
        <translation>Die Adresse muss mit https: beginnen, damit unterwegs niemand den Schlüssel lesen kann. Einfaches http: gilt nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>The address must not hold a user name or password.</source>
        <translation>Die Adresse darf keinen Benutzernamen und kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address must end before “?” and “#”.</source>
        <translation>Die Adresse muss vor „?“ und „#“ enden.</translation>
    </message>
    <message>
        <source>Enter the key of the workspace.</source>
        <translation>Geben Sie den Schlüssel des Workspace ein.</translation>
    </message>
    <message>
        <source>This cannot be a key: there is a space in it. Copy it again.</source>
        <translation>Das kann kein Schlüssel sein: Es enthält ein Leerzeichen. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This cannot be a key: it contains the character %1, which no key has. Copy it again.</source>
        <translation>Das kann kein Schlüssel sein: Es enthält das Zeichen %1, das kein Schlüssel hat. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>This cannot be a key: it is too long. Copy it again.</source>
        <translation>Das kann kein Schlüssel sein: es ist zu lang. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>No key found for “%1”, or the keyring is locked. Unlock it and try again, or enter the key here.</source>
        <translation>Kein Schlüssel für „%1“ gefunden, oder der Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal, oder geben Sie den Schlüssel hier ein.</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers. Enter the key of “%1” here for this session.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund. Geben Sie den Schlüssel von „%1“ hier für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keychain refused to give the key of “%1”. Allow it and try again, or enter the key here.</source>
        <translation>Der Schlüsselbund gab den Schlüssel von „%1“ nicht heraus. Erlauben Sie es und versuchen Sie es noch einmal, oder geben Sie den Schlüssel hier ein.</translation>
    </message>
    <message>
        <source>What the keychain holds for “%1” is no key. Enter the key here.</source>
        <translation>Was der Schlüsselbund für „%1“ enthält, ist kein Schlüssel. Geben Sie den Schlüssel hier ein.</translation>
    </message>
    <message>
        <source>The key was not kept: this computer has no keychain that answers. It works until the window is closed.</source>
        <translation>Der Schlüssel wurde nicht aufgehoben: auf diesem Rechner antwortet kein Schlüsselbund. Er gilt, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The key was not kept: the keychain is locked or refused it. It works until the window is closed.</source>
        <translation>Der Schlüssel wurde nicht aufgehoben: der Schlüsselbund ist gesperrt oder lehnte ab. Er gilt, bis das Fenster geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>secretscope::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the search field: clear it, then back to the list</source>
        <translation>Im Suchfeld: leeren, dann zurück zur Liste</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Pfeil ab</translation>
    </message>
    <message>
        <source>In the search field: go to the first hit</source>
        <translation>Im Suchfeld: zum ersten Treffer</translation>
    </message>
</context>
<context>
    <name>secretscope::SidePanel</name>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
</context>
<context>
    <name>secretscope::SnapshotFile</name>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
</context>
<context>
    <name>secretscope::StatusLine</name>
    <message>
        <source>read-only · holds no secret values</source>
        <translation>nur lesend · enthält keine Werte von Secrets</translation>
    </message>
    <message>
        <source>The program only ever asks the service to tell; it has no way to change anything, and no answer of the service holds the value of a secret.</source>
        <translation>Das Programm fragt den Dienst immer nur; es hat keine Möglichkeit, etwas zu ändern, und keine Antwort des Dienstes enthält den Wert eines Secrets.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dependent(s)</source>
        <translation>
            <numerusform>%Ln Abhängiger</numerusform>
            <numerusform>%Ln Abhängige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≥ %Ln dependent(s)</source>
        <translation>
            <numerusform>≥ %Ln Abhängiger</numerusform>
            <numerusform>≥ %Ln Abhängige</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>time of reading not known</source>
        <translation>Lesezeit nicht bekannt</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>gelesen um %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln Secret</numerusform>
            <numerusform>%Ln Secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>≥ %Ln secret(s)</source>
        <translation>
            <numerusform>≥ %Ln Secret</numerusform>
            <numerusform>≥ %Ln Secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::TimeText</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
</context>
<context>
    <name>secretscope::TreeCells</name>
    <message>
        <source>The next page of secrets could not be read – try again</source>
        <translation>Die nächste Seite Secrets konnte nicht gelesen werden – erneut versuchen</translation>
    </message>
    <message>
        <source>Id: </source>
        <translation>ID: </translation>
    </message>
</context>
<context>
    <name>secretscope::UsesLists</name>
    <message>
        <source>Secrets it needs</source>
        <translation>Benötigte Secrets</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>bisher</translation>
    </message>
    <message>
        <source>Agents that name it</source>
        <translation>Agenten, die es nennen</translation>
    </message>
    <message>
        <source>in the lists</source>
        <translation>in den Listen</translation>
    </message>
</context>
<context>
    <name>secretscope::UsesPanel</name>
    <message>
        <source>&amp;Copy ids</source>
        <translation>IDs &amp;kopieren</translation>
    </message>
    <message>
        <source>Secrets that it needs and agents behind it</source>
        <translation>Benötigte Secrets und Agenten dahinter</translation>
    </message>
    <message>
        <source>Read every secret and complete every list</source>
        <translation>Alle Secrets lesen und alle Listen vervollständigen</translation>
    </message>
    <message>
        <source>Copy the ids of what is selected in the list above</source>
        <translation>Die IDs dessen kopieren, was in der Liste darüber ausgewählt ist</translation>
    </message>
    <message>
        <source>Select a single row to see which secrets it needs.</source>
        <translation>Wählen Sie eine einzelne Zeile, um zu sehen, welche Secrets sie benötigt.</translation>
    </message>
    <message>
        <source>Select a tool, agent, phone number, MCP server or another dependent to see which secrets it needs and which agents are behind it.</source>
        <translation>Wählen Sie ein Tool, einen Agenten, eine Telefonnummer, einen MCP-Server oder etwas anderes Abhängiges, um zu sehen, welche Secrets es benötigt und welche Agenten dahinter stehen.</translation>
    </message>
    <message>
        <source>Load all</source>
        <translation>Alles laden</translation>
    </message>
</context>
<context>
    <name>secretscope::UsesText</name>
    <message>
        <source>%1   %2</source>
        <comment>list, count</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>named by an agent</source>
        <translation>von einem Agenten genannt</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>direct, and through %1</source>
        <translation>direkt, und über %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>in no loaded list</source>
        <translation>in keiner geladenen Liste</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, access level</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) may need it too: a list of this kind is partly loaded.</source>
        <translation>
            <numerusform>%Ln Secret braucht es vielleicht auch: eine Liste dieser Art ist teilweise geladen.</numerusform>
            <numerusform>%Ln Secrets brauchen es vielleicht auch: eine Liste dieser Art ist teilweise geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>More secrets exist that are not loaded.</source>
        <translation>Es gibt weitere Secrets, die nicht geladen sind.</translation>
    </message>
</context>
<context>
    <name>secretscope::UsesTree</name>
    <message>
        <source>Copy ids</source>
        <translation>IDs kopieren</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>list, where from</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln weiterer</numerusform>
            <numerusform>+ %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Double-click or Enter goes to its row</source>
        <translation>Doppelklick oder Eingabe führt zur Zeile</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what to know</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source># at least these: not everything is loaded</source>
        <translation># mindestens diese: nicht alles ist geladen</translation>
    </message>
    <message>
        <source>copying the list&apos;s ids has them all</source>
        <translation>die kopierten IDs der Liste sind alle</translation>
    </message>
</context>
<context>
    <name>secretscope::ViewSwitch</name>
    <message>
        <source>Each secret with what depends on it (Ctrl+1)</source>
        <translation>Jedes Secret mit dem, was davon abhängt (Strg+1)</translation>
    </message>
    <message>
        <source>Each tool, agent, number … with the secrets it needs (Ctrl+2)</source>
        <translation>Jedes Tool, jeder Agent, jede Nummer … mit den benötigten Secrets (Strg+2)</translation>
    </message>
    <message>
        <source>One row for each secret and dependent (Ctrl+3)</source>
        <translation>Eine Zeile je Secret und Abhängigem (Strg+3)</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Flach</translation>
    </message>
</context>
<context>
    <name>secretscope::WindowActions</name>
    <message>
        <source>&amp;New profile …</source>
        <translation>&amp;Neues Profil …</translation>
    </message>
    <message>
        <source>&amp;Explore sample data</source>
        <translation>&amp;Beispieldaten erkunden</translation>
    </message>
    <message>
        <source>&amp;Open snapshot …</source>
        <translation>Schnappschuss ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Save snapshot …</source>
        <translation>Schnappschuss &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Compare snapshots …</source>
        <translation>Schnappschüsse &amp;vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Filter aufheben</translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation>&amp;Secrets</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Ressourcen</translation>
    </message>
    <message>
        <source>&amp;Flat</source>
        <translation>&amp;Flach</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>Side &amp;panel</source>
        <translation>Seiten&amp;leiste</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Next 100</source>
        <translation>&amp;Nächste 100</translation>
    </message>
    <message>
        <source>Load &amp;all</source>
        <translation>&amp;Alles laden</translation>
    </message>
    <message>
        <source>&amp;Cancel loading</source>
        <translation>Laden a&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Impact</source>
        <translation>A&amp;uswirkung</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;Graph</source>
        <translation>&amp;Graph</translation>
    </message>
    <message>
        <source>&amp;What can be searched for</source>
        <translation>&amp;Was gesucht werden kann</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Secretscope</source>
        <translation>Ü&amp;ber Secretscope</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>&amp;Workspace</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Load</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Uses</source>
        <translation>&amp;Nutzung</translation>
    </message>
    <message>
        <source>Loo&amp;k further</source>
        <translation>Wei&amp;ter nachsehen</translation>
    </message>
</context>
<context>
    <name>secretscope::WorkspacePane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Secrets and what depends on them</source>
        <translation>Secrets und was von ihnen abhängt</translation>
    </message>
    <message>
        <source>Tools, agents and others with the secrets they need</source>
        <translation>Tools, Agenten und anderes mit den benötigten Secrets</translation>
    </message>
    <message>
        <source>One row for each secret and dependent</source>
        <translation>Eine Zeile je Secret und Abhängigem</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected</source>
        <translation>
            <numerusform>%Ln Zeile gewählt</numerusform>
            <numerusform>%Ln Zeilen gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a row to see what is known of it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Select a single row to see what is known of it.</source>
        <translation>Wählen Sie eine einzelne Zeile, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Show everything that is loaded</source>
        <translation>Alles Geladene zeigen</translation>
    </message>
    <message>
        <source>%1 · Clear filter</source>
        <comment>9 of 300</comment>
        <translation>%1 · Filter aufheben</translation>
    </message>
    <message>
        <source>an unnamed server</source>
        <translation>ein ungenannter Server</translation>
    </message>
    <message>
        <source>Snapshot of %1 · read-only, offline</source>
        <translation>Schnappschuss von %1 · nur lesend, offline</translation>
    </message>
    <message>
        <source>Snapshot of %1, read at %2 · read-only, offline</source>
        <translation>Schnappschuss von %1, gelesen um %2 · nur lesend, offline</translation>
    </message>
    <message numerus="yes">
        <source>%1 · incomplete: %Ln part(s) missing</source>
        <translation>
            <numerusform>%1 · unvollständig: %Ln Teil fehlt</numerusform>
            <numerusform>%1 · unvollständig: %Ln Teile fehlen</numerusform>
        </translation>
    </message>
</context>
</TS>
