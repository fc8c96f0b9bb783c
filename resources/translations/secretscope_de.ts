<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>secretscope::AfterChangePanel</name>
    <message>
        <source>As&amp;k</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>again every &amp;minute</source>
        <translation>jede &amp;Minute wieder</translation>
    </message>
    <message>
        <source>What needs the secret, by what its runs tell</source>
        <translation>Was das Secret braucht, nach dem, was die Aufrufe zeigen</translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation>Geändert am</translation>
    </message>
    <message>
        <source>When the value was changed</source>
        <translation>Wann der Wert geändert wurde</translation>
    </message>
    <message>
        <source>Quick choice</source>
        <translation>Schnellauswahl</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message>
        <source>30 minutes ago</source>
        <translation>Vor 30 Minuten</translation>
    </message>
    <message>
        <source>2 hours ago</source>
        <translation>Vor 2 Stunden</translation>
    </message>
    <message>
        <source>A day ago</source>
        <translation>Vor einem Tag</translation>
    </message>
    <message>
        <source>Asks again while this page is in sight</source>
        <translation>Fragt erneut, solange diese Seite zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Select a row of a single secret to see whether its new value arrived.</source>
        <translation>Wählen Sie eine Zeile eines einzelnen Secrets, um zu sehen, ob sein neuer Wert angekommen ist.</translation>
    </message>
    <message>
        <source>A file holds no runs of tools: only the server can tell.</source>
        <translation>Eine Datei enthält keine Aufrufe von Tools: Das weiß nur der Server.</translation>
    </message>
    <message>
        <source>Set the time of the change, then ask: the runs of tools before and after it tell whether the new value is accepted.</source>
        <translation>Geben Sie die Zeit der Änderung an und fragen Sie dann: Die Aufrufe der Tools davor und danach zeigen, ob der neue Wert angenommen wird.</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Wird erfragt …</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>secretscope::ApiErrorText</name>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. Check that this computer is online.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie, ob dieser Rechner online ist.</translation>
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
        <source>%1 does not accept this key. Check that all of it was copied and that it was not revoked.</source>
        <translation>%1 nimmt diesen Schlüssel nicht an. Prüfen Sie, ob er vollständig kopiert und nicht widerrufen wurde.</translation>
    </message>
    <message>
        <source>This key is for another region, not for %1. Choose the region in which the key was created.</source>
        <translation>Dieser Schlüssel gehört zu einer anderen Region, nicht zu %1. Wählen Sie die Region, in der er angelegt wurde.</translation>
    </message>
    <message>
        <source>The key works, but it lacks a permission that this needs. Grant the permission, or use another key.</source>
        <translation>Der Schlüssel gilt, aber ihm fehlt ein Recht, das hierfür nötig ist. Geben Sie ihm das Recht, oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The key works, but it lacks the permission %1. Grant it, or use another key.</source>
        <translation>Der Schlüssel gilt, aber ihm fehlt das Recht %1. Geben Sie es ihm, oder verwenden Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The address of %1 was not found. Check the server&apos;s name, and that this computer is online.</source>
        <translation>Die Adresse von %1 wurde nicht gefunden. Prüfen Sie den Namen des Servers und ob dieser Rechner online ist.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached. Check the proxy settings of this computer.</source>
        <translation>Der Proxy %1 ist nicht erreichbar. Prüfen Sie die Proxy-Einstellungen dieses Rechners.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a name and password, or others than it got (407).</source>
        <translation>Der Proxy %1 verlangt Name und Passwort, oder andere, als er bekam (407).</translation>
    </message>
    <message>
        <source>The proxy %1 does not allow connections to %2.</source>
        <translation>Der Proxy %1 erlaubt keine Verbindungen zu %2.</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2.</source>
        <translation>Der Proxy %1 konnte keine Verbindung zu %2 herstellen.</translation>
    </message>
    <message>
        <source>The proxy %1 is of a kind that Secretscope cannot use. Use HTTP or SOCKS 5.</source>
        <translation>Der Proxy %1 ist von einer Art, die Secretscope nicht nutzen kann. Verwenden Sie HTTP oder SOCKS 5.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. Nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Check this computer&apos;s clock. Nothing was sent.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2. Prüfen Sie die Uhr dieses Rechners. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for %2. Nothing was sent.</source>
        <translation>Das Zertifikat von %1 ist für %2. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not trust. Nothing was sent.</source>
        <translation>Das Zertifikat von %1 wurde von %2 ausgestellt, dem dieser Rechner nicht vertraut. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 redirects without saying where to (%2).</source>
        <translation>%1 leitet um, ohne zu sagen, wohin (%2).</translation>
    </message>
    <message>
        <source>An id that would change the address was not sent to %1.</source>
        <translation>Eine Kennung, die die Adresse verändern würde, wurde nicht an %1 gesendet.</translation>
    </message>
    <message>
        <source>%1 sends interim answers (%2), after which Secretscope cannot read the final one.</source>
        <translation>%1 sendet Zwischenantworten (%2), nach denen Secretscope die endgültige nicht lesen kann.</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>odd id</source>
        <translation>seltsame Kennung</translation>
    </message>
    <message>
        <source>No secure connection to %1: it could not prove its identity. Nothing was sent.</source>
        <translation>Keine sichere Verbindung zu %1: Der Server konnte sich nicht ausweisen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 redirects to another server (%2). The redirect was not followed, so that the key does not leave the server it belongs to.</source>
        <translation>%1 leitet auf einen anderen Server um (%2). Der Umleitung wurde nicht gefolgt, damit der Schlüssel bei seinem Server bleibt.</translation>
    </message>
    <message>
        <source>%1 answered with something other than data. A proxy or a login page may be in between.</source>
        <translation>%1 antwortete mit etwas anderem als Daten. Vielleicht ist ein Proxy oder eine Anmeldeseite dazwischen.</translation>
    </message>
    <message>
        <source>The answer from %1 was cut off. None of it was used.</source>
        <translation>Die Antwort von %1 brach ab. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>The answer from %1 is larger than Secretscope accepts. None of it was used.</source>
        <translation>Die Antwort von %1 ist größer, als Secretscope annimmt. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 answered in a form that this version does not know. None of it was used.</source>
        <translation>%1 antwortete in einer Form, die diese Version nicht kennt. Nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 rejected a value in the request.</source>
        <translation>%1 lehnt einen Wert der Anfrage ab.</translation>
    </message>
    <message>
        <source>%1 rejected the value of %2.</source>
        <translation>%1 lehnt den Wert von %2 ab.</translation>
    </message>
    <message>
        <source>The position in the list has expired. Reading starts over from the first page.</source>
        <translation>Die Stelle in der Liste ist verfallen. Das Lesen beginnt noch einmal bei der ersten Seite.</translation>
    </message>
    <message>
        <source>%1 has no such thing (404). It may have been deleted.</source>
        <translation>%1 hat das nicht (404). Vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>%1 is busy, or was asked too often (%2).</source>
        <translation>%1 ist ausgelastet oder wurde zu oft gefragt (%2).</translation>
    </message>
    <message>
        <source>%1 reports an internal error (%2).</source>
        <translation>%1 meldet einen internen Fehler (%2).</translation>
    </message>
    <message>
        <source>%1 refused the request (%2).</source>
        <translation>%1 hat die Anfrage abgelehnt (%2).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>no secure connection</source>
        <translation>keine sichere Verbindung</translation>
    </message>
    <message>
        <source>%1 Trying again now.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Neuer Versuch jetzt.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2 s.</source>
        <comment>%1 is a sentence</comment>
        <translation>%1 Neuer Versuch in %2 s.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>secretscope::CategoryText</name>
    <message>
        <source>None reported.</source>
        <translation>Keine gemeldet.</translation>
    </message>
    <message>
        <source>Not loaded yet.</source>
        <translation>Noch nicht geladen.</translation>
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
        <source>none reported</source>
        <translation>keine gemeldet</translation>
    </message>
    <message>
        <source>not included in this source</source>
        <translation>in dieser Quelle nicht enthalten</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>none so far, the rest is loading</source>
        <translation>bisher keine, der Rest wird geladen</translation>
    </message>
    <message>
        <source>none so far, the rest is not loaded</source>
        <translation>bisher keine, der Rest ist nicht geladen</translation>
    </message>
    <message>
        <source>at least %1, the rest is not loaded</source>
        <translation>mindestens %1, der Rest ist nicht geladen</translation>
    </message>
    <message>
        <source>at least %1, the rest is loading</source>
        <translation>mindestens %1, der Rest wird geladen</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>at least %1, the rest could not be loaded</source>
        <translation>mindestens %1, der Rest konnte nicht geladen werden</translation>
    </message>
    <message numerus="yes">
        <source>Complete: %Ln reported.</source>
        <translation>
            <numerusform>Vollständig: %Ln gemeldet.</numerusform>
            <numerusform>Vollständig: %Ln gemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, more exist.</source>
        <translation>
            <numerusform>%Ln geladen, es gibt weitere.</numerusform>
            <numerusform>%Ln geladen, es gibt weitere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, the rest is loading.</source>
        <translation>
            <numerusform>%Ln geladen, der Rest wird geladen.</numerusform>
            <numerusform>%Ln geladen, der Rest wird geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be loaded.</source>
        <translation>Konnte nicht geladen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln loaded, the rest could not be loaded.</source>
        <translation>
            <numerusform>%Ln geladen, der Rest konnte nicht geladen werden.</numerusform>
            <numerusform>%Ln geladen, der Rest konnte nicht geladen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>This source does not include it.</source>
        <translation>Diese Quelle enthält das nicht.</translation>
    </message>
</context>
<context>
    <name>secretscope::ChangeLists</name>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>only in the newer one</source>
        <translation>nur im neueren</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>only in the older one</source>
        <translation>nur im älteren</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>another name, number or label</source>
        <translation>anderer Name, andere Nummer oder Bezeichnung</translation>
    </message>
    <message>
        <source>Access changed</source>
        <translation>Zugriff geändert</translation>
    </message>
    <message>
        <source>another access level, seen by both</source>
        <translation>andere Zugriffsstufe, von beiden gesehen</translation>
    </message>
    <message>
        <source>Visibility changed</source>
        <translation>Sichtbarkeit geändert</translation>
    </message>
    <message>
        <source>this key can see it now, or no longer can: it need not have changed</source>
        <translation>dieser Schlüssel kann es jetzt sehen oder nicht mehr sehen: es muss sich nicht geändert haben</translation>
    </message>
    <message>
        <source>Through changed</source>
        <translation>Weg geändert</translation>
    </message>
    <message>
        <source>other tools or servers, other environments</source>
        <translation>andere Tools oder Server, andere Umgebungen</translation>
    </message>
    <message>
        <source>Details changed</source>
        <translation>Einzelheiten geändert</translation>
    </message>
    <message>
        <source>another type, date, label or provider</source>
        <translation>anderer Typ, anderes Datum, andere Bezeichnung oder anderer Anbieter</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>on one side only, and the other side is not complete</source>
        <translation>nur auf einer Seite, und die andere ist nicht vollständig</translation>
    </message>
    <message>
        <source>Partly known</source>
        <translation>Teilweise bekannt</translation>
    </message>
    <message>
        <source>lists that are partial on a side: more may have changed</source>
        <translation>Listen, die auf einer Seite unvollständig sind: es kann sich mehr geändert haben</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind, secret</comment>
        <translation>%1 von %2</translation>
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
        <source>Places, creators, calls</source>
        <translation>Stellen, Ersteller, Anrufe</translation>
    </message>
    <message>
        <source>another place or creator; idle, or called again</source>
        <translation>andere Stelle oder anderer Ersteller; ungenutzt oder wieder angerufen</translation>
    </message>
    <message>
        <source>now idle</source>
        <translation>jetzt ungenutzt</translation>
    </message>
    <message>
        <source>live again</source>
        <translation>wieder angerufen</translation>
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
        <source>Not everything could be compared: a side is incomplete.</source>
        <translation>Nicht alles war vergleichbar: eine Seite ist unvollständig.</translation>
    </message>
    <message>
        <source>They were read from different servers.</source>
        <translation>Sie wurden von verschiedenen Servern gelesen.</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>No difference in what both contain, but not everything could be compared.</source>
        <translation>Kein Unterschied in dem, was beide enthalten, aber nicht alles konnte verglichen werden.</translation>
    </message>
    <message>
        <source>They were read with different searches.</source>
        <translation>Sie wurden mit verschiedenen Suchen gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>They differ: %Ln change(s).</source>
        <translation>
            <numerusform>Sie unterscheiden sich: %Ln Änderung.</numerusform>
            <numerusform>Sie unterscheiden sich: %Ln Änderungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::DetailsPanel</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Load the &amp;rest</source>
        <translation>&amp;Rest laden</translation>
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
        <source>Select a row to see what is known about it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, was über sie bekannt ist.</translation>
    </message>
    <message>
        <source>Select a single row to see what is known about it.</source>
        <translation>Wählen Sie eine einzelne Zeile, um zu sehen, was über sie bekannt ist.</translation>
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
        <source>The key works. Secrets will appear here once there are any.</source>
        <translation>Der Schlüssel gilt. Secrets erscheinen hier, sobald es welche gibt.</translation>
    </message>
    <message>
        <source>This is no search yet</source>
        <translation>Das ist noch keine Suche</translation>
    </message>
    <message>
        <source>No rows in this view</source>
        <translation>Keine Zeilen in dieser Ansicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) match, but none of them has dependents to show here.</source>
        <translation>
            <numerusform>%Ln Secret passt, hat aber keine Abhängigen, die hier stünden.</numerusform>
            <numerusform>%Ln Secrets passen, aber keines hat Abhängige, die hier stünden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::Entrance</name>
    <message>
        <source>There is no profile “%1”.</source>
        <translation>Es gibt kein Profil „%1“.</translation>
    </message>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>The key in ELEVENLABS_API_KEY cannot be used. %1</source>
        <translation>Der Schlüssel in ELEVENLABS_API_KEY ist nicht brauchbar. %1</translation>
    </message>
    <message>
        <source>Remove the profile “%1” and its key from this computer? The workspace itself is not changed.</source>
        <translation>Das Profil „%1“ und seinen Schlüssel von diesem Rechner entfernen? Der Workspace selbst wird nicht verändert.</translation>
    </message>
</context>
<context>
    <name>secretscope::EntryTree</name>
    <message>
        <source> · </source>
        <comment>between short texts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>IDs kopieren</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>list, count</comment>
        <translation>%1   %2</translation>
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
        <source>direct</source>
        <translation>direkt</translation>
    </message>
    <message>
        <source>direct, and through %1</source>
        <translation>direkt, und über %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln weiterer</numerusform>
            <numerusform>+ %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>select the heading to copy all ids</source>
        <translation>zum Kopieren aller IDs die Überschrift wählen</translation>
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
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>only counted here</source>
        <translation>hier nur gezählt</translation>
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
    <message>
        <source>Page %1 did not load. %2</source>
        <translation>Seite %1 wurde nicht geladen. %2</translation>
    </message>
    <message>
        <source>Refreshing failed; what you see was loaded before. %1</source>
        <translation>Das Aktualisieren schlug fehl; was Sie sehen, wurde vorher geladen. %1</translation>
    </message>
    <message>
        <source>Environment variables could not be loaded. %1</source>
        <translation>Die Umgebungsvariablen konnten nicht geladen werden. %1</translation>
    </message>
</context>
<context>
    <name>secretscope::ExportDialog</name>
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
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What &amp;depends on each secret</source>
        <translation>Was von jedem Secret &amp;abhängt</translation>
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
        <source>S&amp;napshot, to open or compare later</source>
        <translation>Sc&amp;hnappschuss, zum späteren Öffnen oder Vergleichen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sa&amp;fe cells: a &apos; before anything a spreadsheet would take for a formula</source>
        <translation>&amp;Sichere Zellen: ein &apos; vor allem, was ein Tabellenprogramm für eine Formel hielte</translation>
    </message>
    <message>
        <source>Without &amp;times of reading, so that the same content gives the same file</source>
        <translation>Ohne &amp;Lesezeiten, damit gleicher Inhalt die gleiche Datei ergibt</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>&amp;Impact: what to fix, who to ask, what to test</source>
        <translation>Aus&amp;wirkung: was zu ändern, wer zu fragen, was zu testen ist</translation>
    </message>
    <message>
        <source>Secrets &amp;without reported dependents</source>
        <translation>Secrets &amp;ohne gemeldete Abhängige</translation>
    </message>
    <message>
        <source>&amp;Everything loaded</source>
        <translation>Alles G&amp;eladene</translation>
    </message>
    <message>
        <source>Secrets of the se&amp;lected rows</source>
        <translation>Secrets der &amp;gewählten Zeilen</translation>
    </message>
    <message>
        <source>What t&amp;he filter shows</source>
        <translation>Was der F&amp;ilter zeigt</translation>
    </message>
    <message>
        <source>Nothing more can be loaded: this is a snapshot</source>
        <translation>Mehr kann nicht geladen werden: das ist ein Schnappschuss</translation>
    </message>
    <message>
        <source>Loading what is missing …</source>
        <translation>Fehlendes wird geladen …</translation>
    </message>
    <message>
        <source>Nothing was written: the filter no longer shows any secret.</source>
        <translation>Es wurde nichts geschrieben: der Filter zeigt kein Secret mehr.</translation>
    </message>
    <message>
        <source>It is incomplete, as noted above.</source>
        <translation>Das Ergebnis ist unvollständig, wie oben vermerkt.</translation>
    </message>
    <message>
        <source>Cancelled. What was loaded stays; nothing was written.</source>
        <translation>Abgebrochen. Was geladen wurde, bleibt; geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>&amp;Print …</source>
        <translation>Dr&amp;ucken …</translation>
    </message>
    <message>
        <source>Save &amp;as PDF …</source>
        <translation>Als PDF s&amp;peichern …</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Öff&amp;nen</translation>
    </message>
    <message>
        <source>Show in folde&amp;r</source>
        <translation>Im O&amp;rdner zeigen</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>secretscope::ExportPreview</name>
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
    <message>
        <source>Nothing is missing</source>
        <translation>Es fehlt nichts</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>Es gibt nichts zu schreiben.</translation>
    </message>
    <message>
        <source>For a terminal or an e-mail, 100 columns wide. Long names are cut.</source>
        <translation>Für ein Terminal oder eine E-Mail, 100 Spalten breit. Lange Namen werden gekürzt.</translation>
    </message>
    <message>
        <source>For scripts and databases, one row for each secret and dependent. Leaves out server, profile, filter and time of reading; a column says whether a secret is complete.</source>
        <translation>Für Skripte und Datenbanken, eine Zeile je Secret und Abhängigem. Lässt Server, Profil, Filter und Lesezeit weg; eine Spalte sagt, ob ein Secret vollständig ist.</translation>
    </message>
    <message>
        <source>For spreadsheets: every name stays text, as it is. Leaves nothing out; the first sheet says where it is from and what is missing.</source>
        <translation>Für Tabellenprogramme: Jeder Name bleibt Text, wie er ist. Lässt nichts weg; das erste Blatt sagt, woher alles stammt und was fehlt.</translation>
    </message>
    <message>
        <source>For programs. Leaves nothing out.</source>
        <translation>Für Programme. Lässt nichts weg.</translation>
    </message>
    <message>
        <source>The snapshot: everything, to be opened again or compared later. Always includes all dependents of its secrets.</source>
        <translation>Der Schnappschuss: alles, um es später wieder zu öffnen oder zu vergleichen. Enthält immer alle Abhängigen seiner Secrets.</translation>
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
        <source>Load &amp;missing parts first: more secrets exist</source>
        <translation>Zuerst &amp;Fehlendes laden: es gibt weitere Secrets</translation>
    </message>
    <message numerus="yes">
        <source>Load &amp;missing parts first (more secrets exist, and at least %Ln request(s))</source>
        <translation>
            <numerusform>Zuerst &amp;Fehlendes laden (es gibt weitere Secrets, und mindestens %Ln Anfrage)</numerusform>
            <numerusform>Zuerst &amp;Fehlendes laden (es gibt weitere Secrets, und mindestens %Ln Anfragen)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Load &amp;missing parts first (at least %Ln request(s))</source>
        <translation>
            <numerusform>Zuerst &amp;Fehlendes laden (mindestens %Ln Anfrage)</numerusform>
            <numerusform>Zuerst &amp;Fehlendes laden (mindestens %Ln Anfragen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The result will be complete, as far as the service reports.</source>
        <translation>Das Ergebnis wird vollständig sein, soweit der Dienst es meldet.</translation>
    </message>
    <message numerus="yes">
        <source>The result will be incomplete: %Ln part(s) missing. Its last column says for which secrets.</source>
        <translation>
            <numerusform>Das Ergebnis wird unvollständig sein: %Ln Teil fehlt. Die letzte Spalte sagt, bei welchen Secrets.</numerusform>
            <numerusform>Das Ergebnis wird unvollständig sein: %Ln Teile fehlen. Die letzte Spalte sagt, bei welchen Secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The result will be incomplete: %Ln part(s) missing. It says so at the top.</source>
        <translation>
            <numerusform>Das Ergebnis wird unvollständig sein: %Ln Teil fehlt. Das steht dann am Anfang.</numerusform>
            <numerusform>Das Ergebnis wird unvollständig sein: %Ln Teile fehlen. Das steht dann am Anfang.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is missing will be loaded first. The result says what could not be.</source>
        <translation>Was fehlt, wird zuerst geladen. Das Ergebnis nennt, was nicht geladen werden konnte.</translation>
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
    <message numerus="yes">
        <source>searched all %Ln secret(s), of some only a part</source>
        <translation>
            <numerusform>das einzige Secret durchsucht, von dem nur ein Teil geladen ist</numerusform>
            <numerusform>alle %Ln Secrets durchsucht, von manchen nur einen Teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, the next page could not be loaded</source>
        <translation>
            <numerusform>%Ln Secret geladen, die nächste Seite konnte nicht geladen werden</numerusform>
            <numerusform>%Ln Secrets geladen, die nächste Seite konnte nicht geladen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) loaded, the server&apos;s paging broke off: more may exist</source>
        <translation>
            <numerusform>%Ln Secret geladen, das Blättern brach beim Server ab: es kann weitere geben</numerusform>
            <numerusform>%Ln Secrets geladen, das Blättern brach beim Server ab: es kann weitere geben</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between keys</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>secretscope::FileText</name>
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
        <source>%1 cannot be written: its folder does not exist.</source>
        <translation>%1 kann nicht geschrieben werden: den Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be written: you do not have permission.</source>
        <translation>%1 kann nicht geschrieben werden: Ihnen fehlt das Recht dazu.</translation>
    </message>
    <message>
        <source>%1 is a folder; choose a file.</source>
        <translation>%1 ist ein Ordner; wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. An existing file was not changed.</source>
        <translation>%1 kann nicht geschrieben werden: der Datenträger ist voll. Eine vorhandene Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>This is too large for the clipboard. Save it to a file.</source>
        <translation>Das ist zu groß für die Zwischenablage. Speichern Sie es in eine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it would be larger than allowed.</source>
        <translation>%1 kann nicht geschrieben werden: die Datei würde größer als erlaubt.</translation>
    </message>
    <message>
        <source>%1 cannot be written: nothing reads from it.</source>
        <translation>%1 kann nicht geschrieben werden: niemand liest daraus.</translation>
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
        <source>%1 cannot be opened: %2</source>
        <translation>%1 kann nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>This file is not complete JSON: %1</source>
        <translation>Diese Datei ist kein vollständiges JSON: %1</translation>
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
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Schreiben …</translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet will not show its last %Ln row(s): it has room for 1,048,576. Nothing is missing from the file.</source>
        <translation>
            <numerusform>Ein Tabellenprogramm zeigt die letzte Zeile nicht: Es hat Platz für 1.048.576. In der Datei fehlt nichts.</numerusform>
            <numerusform>Ein Tabellenprogramm zeigt die letzten %Ln Zeilen nicht: Es hat Platz für 1.048.576. In der Datei fehlt nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spreadsheet will cut %Ln text(s) after 32,767 characters. Nothing is missing from the file.</source>
        <translation>
            <numerusform>Ein Tabellenprogramm kürzt einen Text nach 32.767 Zeichen. In der Datei fehlt nichts.</numerusform>
            <numerusform>Ein Tabellenprogramm kürzt %Ln Texte nach 32.767 Zeichen. In der Datei fehlt nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) had to be cut after 32,767 characters, all that a cell takes.</source>
        <translation>
            <numerusform>Ein Text musste nach 32.767 Zeichen gekürzt werden, mehr fasst eine Zelle nicht.</numerusform>
            <numerusform>%Ln Texte mussten nach 32.767 Zeichen gekürzt werden, mehr fasst eine Zelle nicht.</numerusform>
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
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>filter, count</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>secretscope::FlatTable</name>
    <message>
        <source>no dependents reported</source>
        <translation>keine Abhängigen gemeldet</translation>
    </message>
    <message>
        <source>none loaded yet</source>
        <translation>noch keine geladen</translation>
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
        <source>Not everything is loaded: there may be more than this.</source>
        <translation>Nicht alles ist geladen: es kann mehr geben als dies.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>a list is partly loaded</source>
        <translation>eine Liste ist teilweise geladen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what it is</comment>
        <translation>%1, %2</translation>
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
        <source>Graph of %1; use the arrow keys to move, Enter goes to the row</source>
        <translation>Graph von %1; Pfeiltasten bewegen, Eingabe führt zur Zeile</translation>
    </message>
    <message>
        <source>referenced by agents only</source>
        <translation>nur von Agenten genannt</translation>
    </message>
    <message>
        <source>In a window of its own (F11)</source>
        <translation>In einem eigenen Fenster (F11)</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 weitere</translation>
    </message>
    <message>
        <source>click to show more of them</source>
        <translation>klicken, um mehr davon zu zeigen</translation>
    </message>
    <message>
        <source>you can edit</source>
        <translation>von Ihnen änderbar</translation>
    </message>
    <message>
        <source>you cannot edit</source>
        <translation>von Ihnen nicht änderbar</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht zu sehen</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>These are not loaded yet; the tree offers to load the rest.</source>
        <translation>Diese sind noch nicht geladen; der Baum bietet an, den Rest zu laden.</translation>
    </message>
    <message>
        <source>configured, not reported by the service</source>
        <translation>konfiguriert, vom Dienst nicht gemeldet</translation>
    </message>
    <message>
        <source>its list is only partly loaded</source>
        <translation>seine Liste ist nur teilweise geladen</translation>
    </message>
    <message>
        <source>Configurations were not read: what only they name is not here.</source>
        <translation>Konfigurationen wurden nicht gelesen: Was nur sie nennen, fehlt hier.</translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
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
        <source>Select one or more rows to see what their secrets affect.</source>
        <translation>Wählen Sie eine oder mehrere Zeilen, um zu sehen, was ihre Secrets betreffen.</translation>
    </message>
    <message>
        <source>No dependents so far, but not everything is loaded.</source>
        <translation>Bisher keine Abhängigen, aber nicht alles ist geladen.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Loading: %1 …</source>
        <translation>Wird geladen: %1 …</translation>
    </message>
    <message>
        <source>Could not be fully loaded: %1.</source>
        <translation>Konnte nicht vollständig geladen werden: %1.</translation>
    </message>
    <message>
        <source>Partly loaded: %1.</source>
        <translation>Teilweise geladen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secrets together; each dependent is listed once.</source>
        <translation>
            <numerusform>%Ln Secret; jedes Abhängige ist einmal aufgeführt.</numerusform>
            <numerusform>%Ln Secrets zusammen; jedes Abhängige ist einmal aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No dependents are reported. That does not prove that nothing uses it: the service does not report every place that can use a secret.</source>
        <translation>Es sind keine Abhängigen gemeldet. Das beweist nicht, dass nichts es nutzt: der Dienst meldet nicht jede Stelle, die ein Secret nutzen kann.</translation>
    </message>
    <message>
        <source>Nothing to fix and nobody to ask: a new value keeps the secret&apos;s id, so nothing that refers to it has to change.</source>
        <translation>Nichts zu ändern und niemand zu fragen: ein neuer Wert behält die ID des Secrets, also muss sich nichts ändern, was sich darauf bezieht.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>&amp;Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;list</source>
        <translation>&amp;Liste kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy ids</source>
        <translation>IDs &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy a text for the person of the selected group: which resources and places, and what to do</source>
        <translation>Einen Text an die Person der gewählten Gruppe kopieren: welche Ressourcen und Stellen, und was zu tun ist</translation>
    </message>
    <message>
        <source>Copy what is listed above, a line each</source>
        <translation>Kopieren, was darüber steht, eine Zeile je Eintrag</translation>
    </message>
    <message>
        <source>Copy the ids of what is listed above</source>
        <translation>Die IDs dessen kopieren, was darüber steht</translation>
    </message>
    <message>
        <source>Sa&amp;ve list …</source>
        <translation>Liste s&amp;peichern …</translation>
    </message>
    <message>
        <source>E&amp;xport all …</source>
        <translation>Alles e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Save what is listed above as a file of its own</source>
        <translation>Speichern, was darüber steht, als eigene Datei</translation>
    </message>
    <message>
        <source>All four lists, as the report that the command line writes</source>
        <translation>Alle vier Listen, als der Bericht, den die Befehlszeile schreibt</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
</context>
<context>
    <name>secretscope::Locator</name>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to a secret, a resource, a command or a profile</source>
        <translation>Zu einem Secret, einer Ressource, einem Befehl oder Profil</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing that is loaded matches</source>
        <translation>Nichts Geladenes passt</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, id</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>secretscope::MainWindow</name>
    <message>
        <source>Secretscope</source>
        <translation>Secretscope</translation>
    </message>
    <message>
        <source>%1 — Secretscope</source>
        <translation>%1 — Secretscope</translation>
    </message>
    <message>
        <source>About Secretscope</source>
        <translation>Über Secretscope</translation>
    </message>
    <message>
        <source>Secretscope %1

Shows what depends on each secret of an ElevenLabs Agents workspace. It can only read: it has no means to change anything, and it holds no secret values, because the service never sends them.

Qt %2 · %3 · simdjson %4
Apache License 2.0</source>
        <translation>Secretscope %1

Zeigt, was von jedem Secret eines ElevenLabs-Agents-Workspace abhängt. Es kann nur lesen: Es hat kein Mittel, etwas zu ändern, und enthält keine Werte von Secrets, weil der Dienst sie nie sendet.

Qt %2 · %3 · simdjson %4
Apache License 2.0</translation>
    </message>
</context>
<context>
    <name>secretscope::Opening</name>
    <message>
        <source>Reading the key of “%1” from the keychain …</source>
        <translation>Der Schlüssel von „%1“ wird aus dem Schlüsselbund gelesen …</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. It may be asking for its password in a window of its own. You can wait, or enter the key here and use it once.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt er in einem eigenen Fenster nach seinem Passwort. Sie können warten oder den Schlüssel hier eingeben und einmal benutzen.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>The sample workspace cannot be served on this computer: %1</source>
        <translation>Der Beispiel-Workspace kann auf diesem Rechner nicht bereitgestellt werden: %1</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>&amp;Try the keychain again</source>
        <translation>Schlüsselbund &amp;noch einmal fragen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
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
        <source>Progress of loading all</source>
        <translation>Fortschritt beim Laden von allem</translation>
    </message>
    <message>
        <source>Load &amp;all</source>
        <translation>All&amp;es laden</translation>
    </message>
    <message>
        <source>Load &amp;all dependents</source>
        <translation>All&amp;e Abhängigen laden</translation>
    </message>
    <message>
        <source>Loading all: %1 secrets, %2 dependents so far</source>
        <translation>Alles wird geladen: bisher %1 Secrets, %2 Abhängige</translation>
    </message>
    <message>
        <source>Loading dependents: %1 of %2 lists, %3 so far</source>
        <translation>Abhängige werden geladen: %1 von %2 Listen, bisher %3</translation>
    </message>
    <message>
        <source>Load the next page of secrets</source>
        <translation>Die nächste Seite Secrets laden</translation>
    </message>
    <message>
        <source>Load every secret and all of its dependents</source>
        <translation>Jedes Secret mit allen Abhängigen laden</translation>
    </message>
    <message>
        <source>Stop loading; what is loaded stays</source>
        <translation>Das Laden anhalten; was geladen ist, bleibt</translation>
    </message>
    <message>
        <source>Refreshing: %1 secrets so far</source>
        <translation>Wird aktualisiert: bisher %1 Secrets</translation>
    </message>
    <message>
        <source>Reading the next page: %1 secrets so far</source>
        <translation>Nächste Seite wird gelesen: bisher %1 Secrets</translation>
    </message>
</context>
<context>
    <name>secretscope::PlanLists</name>
    <message>
        <source>Announce</source>
        <translation>Ankündigen</translation>
    </message>
    <message>
        <source>Pick the hour</source>
        <translation>Die Stunde wählen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete the secret</source>
        <translation>Das Secret löschen</translation>
    </message>
    <message>
        <source>Set the value</source>
        <translation>Den Wert setzen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Abnehmen</translation>
    </message>
    <message>
        <source>nobody: what refers to the secret keeps its id</source>
        <translation>niemandem: was auf das Secret verweist, behält dessen Id</translation>
    </message>
    <message>
        <source>nobody is known whose edits it takes</source>
        <translation>es ist niemand bekannt, der etwas bearbeiten müsste</translation>
    </message>
    <message>
        <source>direct, you cannot edit</source>
        <translation>direkt, Sie können es nicht bearbeiten</translation>
    </message>
    <message>
        <source>nothing: what refers to the secret keeps its id</source>
        <translation>nichts: was auf das Secret verweist, behält dessen Id</translation>
    </message>
    <message>
        <source>nothing that you can edit is known</source>
        <translation>nichts bekannt, was Sie bearbeiten können</translation>
    </message>
    <message>
        <source>no agent is known</source>
        <translation>kein Agent bekannt</translation>
    </message>
    <message>
        <source>each place, in this order</source>
        <translation>jede Stelle, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>called last first</source>
        <translation>zuletzt angerufene zuerst</translation>
    </message>
    <message>
        <source>Make sure that nothing refers to it any more</source>
        <translation>Sicherstellen, dass nichts mehr darauf verweist</translation>
    </message>
    <message>
        <source>Set the new value</source>
        <translation>Den neuen Wert setzen</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>If another secret takes its place, ask whether that one works</source>
        <translation>Falls ein anderes Secret an seine Stelle tritt: fragen, ob das funktioniert</translation>
    </message>
    <message>
        <source>Ask whether the new value arrived</source>
        <translation>Fragen, ob der neue Wert angekommen ist</translation>
    </message>
    <message>
        <source>If a test fails: use the old value again at each place</source>
        <translation>Falls ein Test scheitert: überall wieder den alten Wert nutzen</translation>
    </message>
    <message>
        <source>If a test fails: set the old value again</source>
        <translation>Falls ein Test scheitert: den alten Wert wieder setzen</translation>
    </message>
    <message>
        <source>the old value: unknown here</source>
        <translation>der alte Wert: hier unbekannt</translation>
    </message>
    <message>
        <source>Signed off</source>
        <translation>Abgenommen</translation>
    </message>
    <message>
        <source>Find out who made these, and tell them</source>
        <translation>Herausfinden, von wem diese sind, und Bescheid geben</translation>
    </message>
    <message>
        <source>Tell %1</source>
        <translation>Bescheid geben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln resource(s)</source>
        <translation>
            <numerusform>%Ln Ressource</numerusform>
            <numerusform>%Ln Ressourcen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick an hour with few calls, or have other changes wait</source>
        <translation>Eine Stunde mit wenigen Anrufen wählen oder andere Änderungen warten lassen</translation>
    </message>
    <message>
        <source>busiest agents: unknown</source>
        <translation>meistangerufene Agenten: unbekannt</translation>
    </message>
    <message>
        <source>these are the busiest</source>
        <translation>diese haben am meisten zu tun</translation>
    </message>
    <message>
        <source>only agents name it</source>
        <translation>nur Agenten nennen es</translation>
    </message>
    <message>
        <source>configured, not reported</source>
        <translation>konfiguriert, nicht gemeldet</translation>
    </message>
    <message>
        <source>place: unknown</source>
        <translation>Stelle: unbekannt</translation>
    </message>
    <message>
        <source>creator: unknown</source>
        <translation>Ersteller: unbekannt</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>erstellt von %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>rung by %1</source>
        <translation>angerufen über %1</translation>
    </message>
    <message>
        <source>no number to ring</source>
        <translation>keine Telefonnummer</translation>
    </message>
    <message>
        <source>number to ring: unknown</source>
        <translation>Telefonnummer: unbekannt</translation>
    </message>
    <message>
        <source>last call: unknown</source>
        <translation>letzter Anruf: unbekannt</translation>
    </message>
    <message>
        <source>last call: %1</source>
        <translation>letzter Anruf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in all</source>
        <translation>
            <numerusform>%Ln Aufruf insgesamt</numerusform>
            <numerusform>%Ln Aufrufe insgesamt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::PlanPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>set a &amp;new value</source>
        <translation>&amp;neuen Wert setzen</translation>
    </message>
    <message>
        <source>&amp;delete or replace</source>
        <translation>&amp;löschen oder ersetzen</translation>
    </message>
    <message>
        <source>&amp;Read what is missing</source>
        <translation>Fehlendes &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Clear ticks …</source>
        <translation>&amp;Haken entfernen …</translation>
    </message>
    <message>
        <source>&amp;Save …</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>The secret is not there any more.</source>
        <translation>Das Secret ist nicht mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 of %Ln step(s) done</source>
        <comment>secret</comment>
        <translation>
            <numerusform>%1 · %2 von %Ln Schritt erledigt</numerusform>
            <numerusform>%1 · %2 von %Ln Schritten erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything was read, so there may be more to do.</source>
        <translation>Nicht alles wurde gelesen, es kann also mehr zu tun sein.</translation>
    </message>
    <message>
        <source>The ticks cannot be kept on this computer; they last until Secretscope ends.</source>
        <translation>Die Haken lassen sich auf diesem Rechner nicht aufbewahren; sie gelten, bis Secretscope endet.</translation>
    </message>
    <message>
        <source>Clear ticks</source>
        <translation>Haken entfernen</translation>
    </message>
    <message>
        <source>Forget every tick of this plan, to begin anew?</source>
        <translation>Alle Haken dieses Plans vergessen, um neu zu beginnen?</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>Plan speichern</translation>
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
        <source>both words have to match</source>
        <translation>beide Wörter müssen passen</translation>
    </message>
    <message>
        <source>a phrase</source>
        <translation>eine Wortfolge</translation>
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
        <source>only in names, only in ids</source>
        <translation>nur in Namen, nur in IDs</translation>
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
    <message>
        <source>“%1:” is not a search word. Choose one of %2, or put quotes around it to search for the text itself.</source>
        <translation>„%1:“ ist kein Suchwort. Wählen Sie eines von %2, oder setzen Sie es in Anführungszeichen, um den Text selbst zu suchen.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Choose one of %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Wählen Sie eines von %2.</translation>
    </message>
    <message>
        <source>“%1” could be %2. Keep typing.</source>
        <translation>„%1“ könnte %2 sein. Tippen Sie weiter.</translation>
    </message>
    <message>
        <source>What should “%1:” look for? Keep typing.</source>
        <translation>Wonach soll „%1:“ suchen? Tippen Sie weiter.</translation>
    </message>
    <message>
        <source>“%1:” needs one of %2.</source>
        <translation>„%1:“ braucht eines von %2.</translation>
    </message>
    <message>
        <source>Too many words, from “%1” on.</source>
        <translation>Zu viele Wörter, ab „%1“.</translation>
    </message>
    <message>
        <source>names, ids, numbers, labels, providers and access levels containing it</source>
        <translation>Namen, IDs, Nummern, Bezeichnungen, Anbieter und Zugriffsstufen, die es enthalten</translation>
    </message>
    <message>
        <source>not what matches “test”</source>
        <translation>nicht, was zu „test“ passt</translation>
    </message>
    <message>
        <source>agents that use a secret through it, by id or name</source>
        <translation>Agenten, die ein Secret darüber nutzen, nach ID oder Name</translation>
    </message>
    <message>
        <source>secrets that are only partly loaded</source>
        <translation>Secrets, die nur teilweise geladen sind</translation>
    </message>
    <message>
        <source>dependents that this key cannot see</source>
        <translation>Abhängige, die dieser Schlüssel nicht sehen kann</translation>
    </message>
    <message>
        <source>Fully loaded secrets without any reported dependents. That does not prove that they are unused: the service does not report every place that can use a secret.</source>
        <translation>Vollständig geladene Secrets ohne gemeldete Abhängige. Das beweist nicht, dass sie ungenutzt sind: der Dienst meldet nicht jede Stelle, die ein Secret nutzen kann.</translation>
    </message>
    <message>
        <source>Dependents that exist but that this key cannot see: only their ids are known.</source>
        <translation>Abhängige, die es gibt, die dieser Schlüssel aber nicht sehen kann: nur ihre IDs sind bekannt.</translation>
    </message>
    <message>
        <source>Direct dependents that you cannot edit with this key: someone else has to.</source>
        <translation>Direkte Abhängige, die Sie mit diesem Schlüssel nicht bearbeiten können: das muss jemand anderes.</translation>
    </message>
    <message>
        <source>Secrets with a list that is only a preview or could not be loaded.</source>
        <translation>Secrets mit einer Liste, die nur eine Vorschau ist oder nicht geladen werden konnte.</translation>
    </message>
    <message>
        <source>made by somebody of this name or e-mail</source>
        <translation>von jemandem mit diesem Namen oder dieser E-Mail-Adresse erstellt</translation>
    </message>
    <message>
        <source>by the header or other place where a secret stands</source>
        <translation>nach dem Header oder der Stelle, an der ein Secret steht</translation>
    </message>
    <message>
        <source>agents without a call in 90 days</source>
        <translation>Agenten ohne Anruf in 90 Tagen</translation>
    </message>
    <message>
        <source>archived agents</source>
        <translation>archivierte Agenten</translation>
    </message>
    <message>
        <source>not all places, creators and calls were read</source>
        <translation>nicht alle Stellen, Ersteller und Anrufe wurden gelesen</translation>
    </message>
    <message>
        <source>places, creators and calls were not read</source>
        <translation>Stellen, Ersteller und Anrufe wurden nicht gelesen</translation>
    </message>
    <message>
        <source>what only a configuration names and no list reports</source>
        <translation>was nur eine Konfiguration nennt und keine Liste meldet</translation>
    </message>
</context>
<context>
    <name>secretscope::ResourceTree</name>
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
        <source>%1 of %2</source>
        <comment>category, secret</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>As the service sent it</source>
        <translation>Wie vom Dienst gesendet</translation>
    </message>
    <message>
        <source>The service reports no access level for this kind of resource, so it is not known who can change it.</source>
        <translation>Der Dienst meldet für diese Art von Ressource keine Zugriffsstufe; wer sie ändern kann, ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>This key cannot see it: it exists, but its name and access level are hidden. Give its id to someone who can.</source>
        <translation>Dieser Schlüssel kann es nicht sehen: es gibt es, aber Name und Zugriffsstufe sind verborgen. Geben Sie die ID jemandem, der es kann.</translation>
    </message>
    <message>
        <source>Referenced by</source>
        <translation>Genannt von</translation>
    </message>
    <message>
        <source>referenced by agents only</source>
        <translation>nur von Agenten genannt</translation>
    </message>
    <message>
        <source>No loaded list has this id. It may be a deleted tool or server, or one from a list that is only partly loaded.</source>
        <translation>Keine geladene Liste hat diese ID. Vielleicht ist es ein gelöschtes Tool oder ein gelöschter Server, oder eine der Listen ist nur teilweise geladen.</translation>
    </message>
    <message>
        <source>Its places, creator and calls were not read. Load → Facts reads them.</source>
        <translation>Seine Stellen, Ersteller und Anrufe wurden nicht gelesen. Laden → Fakten liest sie.</translation>
    </message>
    <message>
        <source>This snapshot has no places, creators and calls.</source>
        <translation>Dieser Schnappschuss hat keine Stellen, Ersteller und Anrufe.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Anruf</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Rung by</source>
        <translation>Angerufen über</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Secrets at</source>
        <translation>Secrets an</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: secret</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: a secret that does not exist (%2)</source>
        <comment>place: id</comment>
        <translation>%1: ein Secret, das es nicht gibt (%2)</translation>
    </message>
    <message>
        <source>%1 (not reported by the service)</source>
        <translation>%1 (vom Dienst nicht gemeldet)</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>access level, key</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Je Schlüssel</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
</context>
<context>
    <name>secretscope::RowTexts</name>
    <message>
        <source>Not loaded yet</source>
        <translation>Noch nicht geladen</translation>
    </message>
    <message>
        <source>More exist – load the rest</source>
        <translation>Es gibt weitere – Rest laden</translation>
    </message>
    <message>
        <source>Loading the rest – cancel</source>
        <translation>Der Rest wird geladen – abbrechen</translation>
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
    <message>
        <source>The next page of secrets could not be read – try again</source>
        <translation>Die nächste Seite Secrets konnte nicht gelesen werden – erneut versuchen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>partly loaded</source>
        <translation>teilweise geladen</translation>
    </message>
    <message>
        <source>1 item</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>level, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>direct ones: %1</source>
        <translation>direkte: %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt %1</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>configured, not reported</source>
        <translation>konfiguriert, nicht gemeldet</translation>
    </message>
    <message>
        <source>configured; the list that could report it is not complete</source>
        <translation>konfiguriert; die Liste, die es melden könnte, ist nicht vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reported</source>
        <comment>dependents</comment>
        <translation>
            <numerusform>%Ln nicht gemeldet</numerusform>
            <numerusform>%Ln nicht gemeldet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::RowsModel</name>
    <message>
        <source>Id: </source>
        <translation>ID: </translation>
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
        <source>Uses / through</source>
        <translation>Nutzung / über</translation>
    </message>
    <message>
        <source>Direct / through</source>
        <translation>Direkt / über</translation>
    </message>
    <message>
        <source>Secrets / through</source>
        <translation>Secrets / über</translation>
    </message>
    <message>
        <source>Secret is</source>
        <translation>Secret ist</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Ersteller</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Letzter Anruf</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>row, change</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>secretscope::RowsView</name>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>IDs kopieren</translation>
    </message>
    <message>
        <source>Go to what it is used through</source>
        <translation>Zu dem gehen, worüber es genutzt wird</translation>
    </message>
    <message>
        <source>Expand or collapse</source>
        <translation>Auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>Rest laden</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Secrets and what depends on them</source>
        <translation>Secrets und was von ihnen abhängt</translation>
    </message>
    <message>
        <source>Fit to the window</source>
        <translation>Ans Fenster anpassen</translation>
    </message>
</context>
<context>
    <name>secretscope::RunTimeline</name>
    <message>
        <source>Timeline of runs</source>
        <translation>Zeitachse der Aufrufe</translation>
    </message>
    <message>
        <source>%1 change</source>
        <comment>time of day</comment>
        <translation>%1 Änderung</translation>
    </message>
</context>
<context>
    <name>secretscope::RunningNow</name>
    <message numerus="yes">
        <source>%Ln running now</source>
        <translation>
            <numerusform>%Ln läuft gerade</numerusform>
            <numerusform>%Ln laufen gerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln running now</source>
        <translation>
            <numerusform>mindestens %Ln läuft gerade</numerusform>
            <numerusform>mindestens %Ln laufen gerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversations of the agents that reach it, at %1</source>
        <translation>Gespräche der Agenten, die es erreichen, um %1</translation>
    </message>
    <message>
        <source>running now: unknown (%1)</source>
        <translation>gerade laufend: unbekannt (%1)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>a file cannot tell</source>
        <translation>eine Datei kann es nicht sagen</translation>
    </message>
</context>
<context>
    <name>secretscope::SearchField</name>
    <message>
        <source>Search secrets and dependents</source>
        <translation>Secrets, Abhängige suchen</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Was gesucht werden kann</translation>
    </message>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Suche leeren (Esc)</translation>
    </message>
    <message>
        <source>Upper and lower case and accents do not matter. Everything loaded is searched at once; the server is also asked for names that start with the text.</source>
        <translation>Groß- und Kleinschreibung und Akzente sind gleich. Alles Geladene wird sofort durchsucht; der Server wird außerdem nach Namen gefragt, die mit dem Text beginnen.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Words to go on with</source>
        <translation>Wörter zum Fortsetzen</translation>
    </message>
</context>
<context>
    <name>secretscope::SearchLine</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 You see what was found before.</source>
        <translation>%1 Zu sehen ist, was zuvor gefunden wurde.</translation>
    </message>
    <message>
        <source>asking the server for names that start with “%1” …</source>
        <translation>der Server wird nach Namen gefragt, die mit „%1“ beginnen …</translation>
    </message>
    <message>
        <source>every name that starts with “%1” is loaded</source>
        <translation>jeder Name, der mit „%1“ beginnt, ist geladen</translation>
    </message>
    <message>
        <source>the server has more names that start with “%1”</source>
        <translation>der Server hat weitere Namen, die mit „%1“ beginnen</translation>
    </message>
    <message>
        <source>the search on the server failed: %1</source>
        <translation>die Suche auf dem Server schlug fehl: %1</translation>
    </message>
    <message>
        <source>the search on the server failed</source>
        <translation>die Suche auf dem Server schlug fehl</translation>
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
    <message>
        <source>Secretscope shows everything that uses the secrets of an ElevenLabs Agents workspace. It can only read, and never receives the value of a secret.</source>
        <translation>Secretscope zeigt alles, was die Secrets eines ElevenLabs-Agents-Workspace nutzt. Es kann nur lesen und erhält nie den Wert eines Secrets.</translation>
    </message>
    <message>
        <source>for example, Acme prod</source>
        <translation>zum Beispiel Acme prod</translation>
    </message>
    <message>
        <source>Choose a region, or enter the server&apos;s address.</source>
        <translation>Wählen Sie eine Region, oder geben Sie die Adresse des Servers ein.</translation>
    </message>
    <message>
        <source>This is neither a region nor an address. An address looks like https://example.com.</source>
        <translation>Das ist weder eine Region noch eine Adresse. Eine Adresse sieht so aus: https://example.com.</translation>
    </message>
    <message>
        <source>The address must start with https:, so that nobody in between can read the key. Plain http: is only for this computer.</source>
        <translation>Die Adresse muss mit https: beginnen, damit niemand unterwegs den Schlüssel lesen kann. Einfaches http: gibt es nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>The address must not contain a user name or password.</source>
        <translation>Die Adresse darf weder Benutzernamen noch Passwort enthalten.</translation>
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
        <source>This computer has no working keychain. Enter the key of “%1” here for this session.</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund, der antwortet. Geben Sie den Schlüssel von „%1“ hier für diese Sitzung ein.</translation>
    </message>
    <message>
        <source>The keychain refused to give the key of “%1”. Allow it and try again, or enter the key here.</source>
        <translation>Der Schlüsselbund gab den Schlüssel von „%1“ nicht heraus. Erlauben Sie es und versuchen Sie es noch einmal, oder geben Sie den Schlüssel hier ein.</translation>
    </message>
    <message>
        <source>What the keychain has for “%1” is not a key. Enter the key here.</source>
        <translation>Was der Schlüsselbund für „%1“ enthält, ist kein Schlüssel. Geben Sie den Schlüssel hier ein.</translation>
    </message>
    <message>
        <source>The key was not saved: this computer has no working keychain. The key works until the window is closed.</source>
        <translation>Der Schlüssel wurde nicht gespeichert: dieser Rechner hat keinen Schlüsselbund, der antwortet. Er gilt, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The key was not saved: the keychain is locked or refused it. The key works until the window is closed.</source>
        <translation>Der Schlüssel wurde nicht gespeichert: der Schlüsselbund ist gesperrt oder lehnte ihn ab. Er gilt, bis das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The key needs the right to read agents (convai_read), nothing more.</source>
        <translation>Der Schlüssel braucht das Recht, Agenten zu lesen (convai_read), sonst nichts.</translation>
    </message>
    <message>
        <source>&amp;Where to make a key</source>
        <translation>&amp;Wo man einen Schlüssel anlegt</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Den Schlüssel zeigen</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Warten auf eine Antwort</translation>
    </message>
    <message>
        <source>Then the first 100 secrets are read with what depends on them. Nothing is changed.</source>
        <translation>Danach werden die ersten 100 Secrets gelesen, mit allem, was von ihnen abhängt. Geändert wird nichts.</translation>
    </message>
    <message>
        <source>The server of “%1” was not reached</source>
        <translation>Der Server von „%1“ wurde nicht erreicht</translation>
    </message>
    <message>
        <source>The key of “%1” was not accepted</source>
        <translation>Der Schlüssel von „%1“ wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The key of “%1” is not at hand</source>
        <translation>Der Schlüssel von „%1“ ist nicht zur Hand</translation>
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
    <name>secretscope::StartCards</name>
    <message>
        <source>Snapshot in %1</source>
        <translation>Schnappschuss in %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>secretscope::StatusLine</name>
    <message>
        <source>read-only · holds no secret values</source>
        <translation>nur lesend · enthält keine Werte von Secrets</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>time of reading unknown</source>
        <translation>Lesezeit unbekannt</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>gelesen um %1</translation>
    </message>
    <message>
        <source>Secretscope can only read: it has no means to change anything, and the service never sends the value of a secret.</source>
        <translation>Secretscope kann nur lesen: es hat kein Mittel, etwas zu ändern, und der Dienst sendet nie den Wert eines Secrets.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>secrets, dependents</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 secret(s)</source>
        <comment>a count, maybe at least</comment>
        <translation>
            <numerusform>%1 Secret</numerusform>
            <numerusform>%1 Secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 dependent(s)</source>
        <comment>a count, maybe at least</comment>
        <translation>
            <numerusform>%1 Abhängiges</numerusform>
            <numerusform>%1 Abhängige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · keys: %2</source>
        <comment>extent, names</comment>
        <translation>%1 · Schlüssel: %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s)</source>
        <translation>
            <numerusform>%Ln Zeile kopiert</numerusform>
            <numerusform>%Ln Zeilen kopiert</numerusform>
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
    <message>
        <source>loading …</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>could not be loaded</source>
        <translation>konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>read at %1</source>
        <translation>gelesen um %1</translation>
    </message>
    <message>
        <source>referenced by an agent</source>
        <translation>von einem Agenten genannt</translation>
    </message>
    <message>
        <source>in no loaded list</source>
        <translation>in keiner geladenen Liste</translation>
    </message>
    <message>
        <source>Agents referencing it</source>
        <translation>Agenten, die es nennen</translation>
    </message>
    <message>
        <source>in the secrets&apos; lists</source>
        <translation>in den Listen der Secrets</translation>
    </message>
    <message>
        <source>Assigned agent</source>
        <translation>Zugewiesener Agent</translation>
    </message>
    <message>
        <source>no access · %1</source>
        <translation>kein Zugriff · %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) may need it too: a list that could name it is partly loaded.</source>
        <translation>
            <numerusform>%Ln Secret braucht es vielleicht auch: eine Liste, die es nennen könnte, ist teilweise geladen.</numerusform>
            <numerusform>%Ln Secrets brauchen es vielleicht auch: eine Liste, die es nennen könnte, ist teilweise geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>More secrets exist that are not loaded.</source>
        <translation>Es gibt weitere Secrets, die nicht geladen sind.</translation>
    </message>
    <message>
        <source>Only agents reference this id, so it is not known whether it is a tool or a server, and it cannot be asked which other agents use it.</source>
        <translation>Nur Agenten nennen diese ID; ob sie ein Tool oder ein Server ist, ist nicht bekannt, also kann sie nicht gefragt werden, welche anderen Agenten sie nutzen.</translation>
    </message>
    <message>
        <source>The service lists this server, but not its agents.</source>
        <translation>Der Dienst führt diesen Server auf, aber nicht seine Agenten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) of the answer could not be read and are left out.</source>
        <translation>
            <numerusform>%Ln Teil der Antwort konnte nicht gelesen werden und fehlt hier.</numerusform>
            <numerusform>%Ln Teile der Antwort konnten nicht gelesen werden und fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service&apos;s own list does not include it. Which agents use it is not known.</source>
        <translation>Die eigene Liste des Dienstes enthält es nicht. Welche Agents es benutzen, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Agents using it</source>
        <translation>Agenten, die es nutzen</translation>
    </message>
</context>
<context>
    <name>secretscope::UsesPanel</name>
    <message>
        <source>&amp;Copy ids</source>
        <translation>IDs &amp;kopieren</translation>
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
        <source>Load all</source>
        <translation>Alles laden</translation>
    </message>
    <message>
        <source>Secrets that it needs and agents that use it</source>
        <translation>Secrets, die es braucht, und Agenten, die es nutzen</translation>
    </message>
    <message>
        <source>Load every secret and all of its dependents</source>
        <translation>Jedes Secret mit allen Abhängigen laden</translation>
    </message>
    <message>
        <source>Working …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Select a tool, agent, phone number, MCP server or another dependent to see which secrets it needs and which agents use it.</source>
        <translation>Wählen Sie ein Tool, einen Agenten, eine Telefonnummer, einen MCP-Server oder ein anderes Abhängiges, um zu sehen, welche Secrets es braucht und welche Agenten es nutzen.</translation>
    </message>
</context>
<context>
    <name>secretscope::VerdictLists</name>
    <message>
        <source>All together: %1. Runs count from %2 on.</source>
        <translation>Alles zusammen: %1. Aufrufe zählen ab %2.</translation>
    </message>
    <message>
        <source>Nothing is known to need the secret itself.</source>
        <translation>Es ist nichts bekannt, das das Secret selbst braucht.</translation>
    </message>
    <message>
        <source>Not everything could be read, so there may be more.</source>
        <translation>Nicht alles konnte gelesen werden, daher kann es mehr geben.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Noch kein Aufruf</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>the secret was not accepted</source>
        <translation>das Secret wurde nicht angenommen</translation>
    </message>
    <message>
        <source>check them yourself</source>
        <translation>bitte selbst prüfen</translation>
    </message>
    <message>
        <source>nothing has tried the value</source>
        <translation>nichts hat den Wert verwendet</translation>
    </message>
    <message>
        <source>ran without an error since</source>
        <translation>seither ohne Fehler aufgerufen</translation>
    </message>
    <message>
        <source>the service lists runs of tools only</source>
        <translation>der Dienst führt nur Aufrufe von Tools auf</translation>
    </message>
    <message>
        <source>no access with this key</source>
        <translation>kein Zugriff mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>its runs could not be read</source>
        <translation>seine Aufrufe konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>more runs than are read, in no order</source>
        <translation>mehr Aufrufe, als gelesen werden, ungeordnet</translation>
    </message>
    <message>
        <source>it ran in the client, which needs no secret</source>
        <translation>es lief im Client, der kein Secret braucht</translation>
    </message>
    <message>
        <source>it ran, but failed for other reasons</source>
        <translation>wurde aufgerufen, scheiterte aber aus anderen Gründen</translation>
    </message>
    <message>
        <source>it ran, but failed for other reasons: %1</source>
        <translation>wurde aufgerufen, scheiterte aber aus anderen Gründen: %1</translation>
    </message>
    <message>
        <source>since: %1</source>
        <translation>seither: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>no runs</source>
        <translation>keine Aufrufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln run(s)</source>
        <translation>
            <numerusform>mindestens %Ln Aufruf</numerusform>
            <numerusform>mindestens %Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln refused</source>
        <translation>
            <numerusform>%1, %Ln abgelehnt</numerusform>
            <numerusform>%1, %Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last success %2</source>
        <translation>%1, letzter Erfolg %2</translation>
    </message>
    <message>
        <source>%1, no success</source>
        <translation>%1, kein Erfolg</translation>
    </message>
    <message>
        <source>Before %1: %2. Since then: %3.</source>
        <translation>Vor %1: %2. Seither: %3.</translation>
    </message>
</context>
<context>
    <name>secretscope::ViewStack</name>
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
    <message numerus="yes">
        <source>%Ln rows are too many to copy. Export them to a file.</source>
        <translation>
            <numerusform>%Ln Zeile ist zu viel zum Kopieren. Exportieren Sie in eine Datei.</numerusform>
            <numerusform>%Ln Zeilen sind zu viele zum Kopieren. Exportieren Sie sie in eine Datei.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>secretscope::WindowActions</name>
    <message>
        <source>&amp;New profile …</source>
        <translation>&amp;Neues Profil …</translation>
    </message>
    <message>
        <source>E&amp;xplore sample data</source>
        <translation>Beispieldaten er&amp;kunden</translation>
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
        <source>F&amp;orward</source>
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
        <translation>Alles &amp;laden</translation>
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
        <translation>Nu&amp;tzung</translation>
    </message>
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
        <source>P&amp;lan a change …</source>
        <translation>Änderung p&amp;lanen …</translation>
    </message>
    <message>
        <source>&amp;After the change</source>
        <translation>&amp;Nach der Änderung</translation>
    </message>
    <message>
        <source>&amp;Facts: places, creators, calls</source>
        <translation>&amp;Fakten: Stellen, Ersteller, Anrufe</translation>
    </message>
    <message>
        <source>Side panel in its own &amp;window</source>
        <translation>Se&amp;itenbereich in eigenem Fenster</translation>
    </message>
    <message>
        <source>&amp;Next hit</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Pre&amp;vious hit</source>
        <translation>&amp;Voriger Treffer</translation>
    </message>
    <message>
        <source>&amp;Go to …</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>&amp;Refresh every</source>
        <translation>&amp;Aktualisieren alle</translation>
    </message>
    <message>
        <source>&amp;Never</source>
        <translation>&amp;Nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mark all as seen</source>
        <translation>Alles als &amp;gesehen markieren</translation>
    </message>
    <message>
        <source>&amp;Add the view of another key</source>
        <translation>S&amp;icht eines anderen Schlüssels hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Snapshot …</source>
        <translation>&amp;Schnappschuss …</translation>
    </message>
    <message>
        <source>Remove other &amp;views</source>
        <translation>An&amp;dere Sichten entfernen</translation>
    </message>
</context>
<context>
    <name>secretscope::WorkspacePane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
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
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>the sample workspace</source>
        <translation>der Beispiel-Workspace</translation>
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
    <message>
        <source>Save snapshot</source>
        <translation>Schnappschuss speichern</translation>
    </message>
    <message>
        <source>Snapshots (*.json)</source>
        <translation>Schnappschüsse (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>It is incomplete and says so: %Ln part(s) were not loaded.</source>
        <translation>
            <numerusform>Er ist unvollständig und sagt es: %Ln Teil war nicht geladen.</numerusform>
            <numerusform>Er ist unvollständig und sagt es: %Ln Teile waren nicht geladen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Select one secret to plan its change.</source>
        <translation>Wählen Sie ein Secret, um seine Änderung zu planen.</translation>
    </message>
    <message>
        <source>Plan a change</source>
        <translation>Änderung planen</translation>
    </message>
    <message>
        <source>After the change</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Whether a new value arrived</source>
        <translation>Ob ein neuer Wert angekommen ist</translation>
    </message>
    <message>
        <source>%1 and other keys</source>
        <translation>%1 und andere Schlüssel</translation>
    </message>
</context>
<context>
    <name>secretscope::Breadcrumb</name>
    <message>
        <source>Where the selected row is</source>
        <translation>Wo die gewählte Zeile ist</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
</context>
<context>
    <name>secretscope::FactsBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Progress of reading places, creators and calls</source>
        <translation>Fortschritt beim Lesen von Stellen, Erstellern und Anrufen</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Einzelheiten des Problems</translation>
    </message>
    <message>
        <source>Stop loading; what is loaded stays</source>
        <translation>Laden beenden; was geladen ist, bleibt</translation>
    </message>
    <message>
        <source>Try a&amp;gain</source>
        <translation>Noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Load &amp;facts</source>
        <translation>&amp;Fakten laden</translation>
    </message>
    <message>
        <source>Reading places, creators and calls: %1 of %2</source>
        <translation>Stellen, Ersteller und Anrufe werden gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Places, creators and calls were not read.</source>
        <translation>Stellen, Ersteller und Anrufe wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>This snapshot has no places, creators and calls.</source>
        <translation>Dieser Schnappschuss hat keine Stellen, Ersteller und Anrufe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>list, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Where %Ln agent(s) have it themselves was not read: each takes a call of its own.</source>
        <translation>
            <numerusform>Wo %Ln Agent es selbst hat, wurde nicht gelesen: das kostet einen Aufruf.</numerusform>
            <numerusform>Wo %Ln Agenten es selbst haben, wurde nicht gelesen: jeder kostet einen eigenen Aufruf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not or not fully read: %1.</source>
        <translation>Nicht oder nicht ganz gelesen: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Loo&amp;k up agents</source>
        <translation>Agenten nac&amp;hschlagen</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message numerus="yes">
        <source>Loading … %Ln agent(s) so far</source>
        <translation>
            <numerusform>Wird geladen … bisher %Ln Agent</numerusform>
            <numerusform>Wird geladen … bisher %Ln Agenten</numerusform>
        </translation>
    </message>
    <message>
        <source>It can itself be asked which agents use it, and may name more than the secrets&apos; lists do.</source>
        <translation>Es kann selbst gefragt werden, welche Agents es benutzen, und nennt vielleicht mehr als die Listen der Secrets.</translation>
    </message>
    <message>
        <source>Offline, it cannot be asked which agents use it. A snapshot has only what the secrets&apos; lists say.</source>
        <translation>Offline kann es nicht gefragt werden, welche Agents es benutzen. Ein Snapshot hat nur, was die Listen der Secrets sagen.</translation>
    </message>
</context>
<context>
    <name>secretscope::FactsText</name>
    <message>
        <source>header %1</source>
        <translation>Header %1</translation>
    </message>
    <message>
        <source>metadata %1</source>
        <translation>Metadaten %1</translation>
    </message>
    <message>
        <source>secret token</source>
        <translation>geheimes Token</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>custom LLM: API key</source>
        <translation>eigenes LLM: API-Schlüssel</translation>
    </message>
    <message>
        <source>custom LLM: header %1</source>
        <translation>eigenes LLM: Header %1</translation>
    </message>
    <message>
        <source>conversation start webhook: header %1</source>
        <translation>Webhook zu Gesprächsbeginn: Header %1</translation>
    </message>
    <message>
        <source>inline tool %1: %2</source>
        <comment>tool, place</comment>
        <translation>eingebettetes Tool %1: %2</translation>
    </message>
    <message>
        <source>workflow node %1: %2</source>
        <comment>node, place</comment>
        <translation>Workflow-Knoten %1: %2</translation>
    </message>
    <message>
        <source>%1, variable %2</source>
        <comment>place, variable</comment>
        <translation>%1, Variable %2</translation>
    </message>
    <message>
        <source>%1, variable %2 (%3)</source>
        <comment>place, variable, environments</comment>
        <translation>%1, Variable %2 (%3)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between places</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP-Server</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>configurations of agents</source>
        <translation>Konfigurationen von Agenten</translation>
    </message>
    <message>
        <source>speech engines</source>
        <translation>Speech-Engines</translation>
    </message>
    <message>
        <source>settings of the workspace</source>
        <translation>Einstellungen des Workspace</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>runs of tools</source>
        <translation>Läufe von Tools</translation>
    </message>
    <message>
        <source>agents that use the tool</source>
        <translation>Agenten, die das Tool nutzen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>number, what is told of it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactRows</name>
    <message>
        <source>%1 · %2</source>
        <comment>group, count</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, what to know</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactSheet</name>
    <message>
        <source>Fix</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>nothing: the id stays</source>
        <translation>nichts: die ID bleibt</translation>
    </message>
    <message>
        <source>direct, you can edit</source>
        <translation>direkt, Sie können bearbeiten</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>nobody: the id stays</source>
        <translation>niemanden: die ID bleibt</translation>
    </message>
    <message>
        <source>direct, you cannot edit</source>
        <translation>direkt, Sie können nicht bearbeiten</translation>
    </message>
    <message>
        <source>Creator: unknown</source>
        <translation>Ersteller: unbekannt</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <comment>a person</comment>
        <translation>Erstellt von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) to ask</source>
        <translation>
            <numerusform>%Ln Person zu fragen</numerusform>
            <numerusform>%Ln Personen zu fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Agents by last call</source>
        <translation>Agenten nach letztem Anruf</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a call since %1</source>
        <comment>agents, a day</comment>
        <translation>
            <numerusform>%Ln ohne Anruf seit %1</numerusform>
            <numerusform>%Ln ohne Anruf seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no agents</source>
        <translation>keine Agenten</translation>
    </message>
    <message>
        <source>no agents so far</source>
        <translation>bisher keine Agenten</translation>
    </message>
    <message>
        <source>agents: %1 direct, %2 through others</source>
        <translation>Agenten: %1 direkt, %2 über andere</translation>
    </message>
    <message>
        <source>Check by hand</source>
        <translation>Von Hand prüfen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>category, count</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Configured, but not reported by the service</source>
        <translation>Eingetragen, aber vom Dienst nicht gemeldet</translation>
    </message>
    <message>
        <source>Referenced by agents; no list has these ids</source>
        <translation>Von Agenten genannt; keine Liste hat diese IDs</translation>
    </message>
    <message>
        <source>Referenced by agents; no list that was read has these ids</source>
        <translation>Von Agenten genannt; keine gelesene Liste hat diese IDs</translation>
    </message>
    <message>
        <source>configured, not reported: %1</source>
        <translation>eingetragen, nicht gemeldet: %1</translation>
    </message>
    <message>
        <source>referenced only: %1</source>
        <translation>nur genannt: %1</translation>
    </message>
    <message>
        <source>referenced only, so far: %1</source>
        <translation>bisher nur genannt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>nothing else so far</source>
        <translation>bisher nichts weiter</translation>
    </message>
    <message>
        <source>its list does not have it, or was not loaded</source>
        <translation>seine Liste hat es nicht oder wurde nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>used by %Ln agent(s)</source>
        <translation>
            <numerusform>von %Ln Agenten genutzt</numerusform>
            <numerusform>von %Ln Agenten genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation start webhook of the workspace</source>
        <translation>Webhook des Workspace zu Gesprächsbeginn</translation>
    </message>
    <message>
        <source>its list is only partly loaded</source>
        <translation>seine Liste ist nur teilweise geladen</translation>
    </message>
    <message>
        <source>place: %1</source>
        <comment>unknown</comment>
        <translation>Stelle: %1</translation>
    </message>
    <message>
        <source>creator: %1</source>
        <comment>unknown</comment>
        <translation>Ersteller: %1</translation>
    </message>
    <message>
        <source>made by %1</source>
        <comment>a person</comment>
        <translation>erstellt von %1</translation>
    </message>
    <message>
        <source>last call: %1</source>
        <translation>letzter Anruf: %1</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>rung by %1</source>
        <comment>phone numbers</comment>
        <translation>angerufen über %1</translation>
    </message>
    <message>
        <source>you can only view it</source>
        <translation>Sie können es nur ansehen</translation>
    </message>
    <message>
        <source>you can only comment</source>
        <translation>Sie können nur kommentieren</translation>
    </message>
    <message>
        <source>no access level reported</source>
        <translation>keine Zugriffsstufe gemeldet</translation>
    </message>
    <message>
        <source>no access with this key</source>
        <translation>kein Zugriff mit diesem Schlüssel</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>braucht %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, id</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>Hello %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message numerus="yes">
        <source>we are about to delete or replace %Ln secret(s) of our ElevenLabs workspace: %1. I cannot edit what is listed here, so I ask you to.</source>
        <translation>
            <numerusform>wir werden %Ln Secret unseres ElevenLabs-Workspace löschen oder ersetzen: %1. Was hier steht, kann ich nicht bearbeiten, deshalb bitte ich Sie darum.</numerusform>
            <numerusform>wir werden %Ln Secrets unseres ElevenLabs-Workspace löschen oder ersetzen: %1. Was hier steht, kann ich nicht bearbeiten, deshalb bitte ich Sie darum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please take the secret out of these places, or put the new one in, and tell me when it is done. Until then I change nothing.</source>
        <translation>Bitte nehmen Sie das Secret an diesen Stellen heraus oder setzen Sie das neue ein, und sagen Sie mir, wenn es geschehen ist. Bis dahin ändere ich nichts.</translation>
    </message>
    <message>
        <source>the secret&apos;s list does not have it</source>
        <translation>steht nicht in der Liste des Secrets</translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactTile</name>
    <message>
        <source>%1: %2</source>
        <comment>list, count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>secretscope::ImpactView</name>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy ids</source>
        <translation>IDs kopieren</translation>
    </message>
    <message>
        <source>Go to the row</source>
        <translation>Zur Zeile gehen</translation>
    </message>
</context>
<context>
    <name>secretscope::OverviewPanel</name>
    <message>
        <source>The workspace in lists</source>
        <translation>Der Workspace in Listen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>count, what it counts</comment>
        <translation>%1  %2</translation>
    </message>
    <message numerus="yes">
        <source>secret(s)</source>
        <comment>after their number</comment>
        <translation>
            <numerusform>Secret</numerusform>
            <numerusform>Secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>without reported dependents</source>
        <translation>ohne gemeldete Abhängige</translation>
    </message>
    <message>
        <source>with dependents that you cannot edit</source>
        <translation>mit nicht änderbaren Abhängigen</translation>
    </message>
    <message>
        <source>with dependents that you cannot see</source>
        <translation>mit nicht sichtbaren Abhängigen</translation>
    </message>
    <message>
        <source>partly loaded</source>
        <translation>teilweise geladen</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>their ids tell them apart</source>
        <translation>ihre IDs unterscheiden sie</translation>
    </message>
    <message>
        <source>References to nothing</source>
        <translation>Verweise ins Leere</translation>
    </message>
    <message>
        <source>the secret is not there</source>
        <translation>das Secret gibt es nicht</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>what these numbers cannot know</source>
        <translation>was diese Zahlen nicht wissen können</translation>
    </message>
    <message>
        <source>secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>dependents of secrets</source>
        <translation>Abhängige von Secrets</translation>
    </message>
    <message>
        <source>environment variables</source>
        <translation>Umgebungsvariablen</translation>
    </message>
    <message>
        <source>configurations of resources</source>
        <translation>Konfigurationen von Ressourcen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s)</source>
        <translation>
            <numerusform>%Ln Teil</numerusform>
            <numerusform>%Ln Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>Most dependents</source>
        <translation>Meiste Abhängige</translation>
    </message>
    <message>
        <source>Agents with most secrets</source>
        <translation>Agenten mit den meisten Secrets</translation>
    </message>
</context>
<context>
    <name>secretscope::UnseenChanges</name>
    <message>
        <source>new since you last looked</source>
        <translation>neu, seit Sie zuletzt nachgesehen haben</translation>
    </message>
    <message>
        <source>changed since you last looked</source>
        <translation>geändert, seit Sie zuletzt nachgesehen haben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) below since you last looked</source>
        <translation>
            <numerusform>%Ln Änderung darunter, seit Sie zuletzt nachgesehen haben</numerusform>
            <numerusform>%Ln Änderungen darunter, seit Sie zuletzt nachgesehen haben</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets and dependents since you last looked: %L1 new, %L2 changed, %L3 gone</source>
        <translation>Secrets und Abhängige, seit Sie zuletzt nachgesehen haben: %L1 neu, %L2 geändert, %L3 entfallen</translation>
    </message>
</context>
<context>
    <name>secretscope::KeyViews</name>
    <message>
        <source>Reading what the key of “%1” sees …</source>
        <translation>Was der Schlüssel von „%1“ sieht, wird gelesen …</translation>
    </message>
    <message>
        <source>What these keys see is shown as one: %1.</source>
        <translation>Was diese Schlüssel sehen, wird als eines gezeigt: %1.</translation>
    </message>
    <message>
        <source>It is the same reading; nothing was added.</source>
        <translation>Es ist dieselbe Lesung; nichts kam hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) that no key changes differ: they were read at different times.</source>
        <translation>
            <numerusform>%Ln Angabe, die kein Schlüssel ändert, ist verschieden: gelesen wurde zu verschiedenen Zeiten.</numerusform>
            <numerusform>%Ln Angaben, die kein Schlüssel ändert, sind verschieden: gelesen wurde zu verschiedenen Zeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is of another server. Only views of one workspace can be shown as one.</source>
        <translation>Das ist von einem anderen Server. Nur Sichten desselben Workspace lassen sich als eines zeigen.</translation>
    </message>
    <message>
        <source>It has no secret in common with what is open. Only views of one workspace can be shown as one.</source>
        <translation>Das hat kein Secret mit dem gemeinsam, was offen ist. Nur Sichten desselben Workspace lassen sich als eines zeigen.</translation>
    </message>
    <message>
        <source>Together the views are larger than this program can hold.</source>
        <translation>Zusammen sind die Sichten größer, als dieses Programm halten kann.</translation>
    </message>
</context>
</TS>
