<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>Zugangsdaten werden im Schlüsselbund des Systems gespeichert.</translation>
    </message>
    <message>
        <source>This system has no keychain: secrets are kept for this session only.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Zugangsdaten bleiben nur für diese Sitzung erhalten.</translation>
    </message>
    <message>
        <source>No catalogue on offer needs an account.</source>
        <translation>Keiner der angebotenen Kataloge erfordert ein Konto.</translation>
    </message>
    <message>
        <source>Account saved</source>
        <translation>Konto gespeichert</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>AoiTool</name>
    <message>
        <source>North-west corner of the area of interest</source>
        <translation>Nordwestecke des Interessengebiets</translation>
    </message>
    <message>
        <source>North-east corner of the area of interest</source>
        <translation>Nordostecke des Interessengebiets</translation>
    </message>
    <message>
        <source>South-east corner of the area of interest</source>
        <translation>Südostecke des Interessengebiets</translation>
    </message>
    <message>
        <source>South-west corner of the area of interest</source>
        <translation>Südwestecke des Interessengebiets</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>Mitte des Interessengebiets</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps</source>
        <translation>Mit Pfeiltasten verschieben, mit Shift in größeren Schritten</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Area of interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation>Noch kein Gebiet</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Show the area on the map</source>
        <translation>Gebiet auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Clear the area</source>
        <translation>Gebiet löschen</translation>
    </message>
    <message>
        <source>North, degrees</source>
        <translation>Nord, Grad</translation>
    </message>
    <message>
        <source>East, degrees</source>
        <translation>Ost, Grad</translation>
    </message>
    <message>
        <source>South, degrees</source>
        <translation>Süd, Grad</translation>
    </message>
    <message>
        <source>West, degrees</source>
        <translation>West, Grad</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Zeichnen beenden</translation>
    </message>
    <message>
        <source>Corners (%1) …</source>
        <translation>Ecken (%1) …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>Ein Rechteck auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Draw a polygon on the map</source>
        <translation>Ein Polygon auf der Karte zeichnen</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Take what the map shows as the area</source>
        <translation>Das, was die Karte zeigt, als Gebiet nehmen</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Einlesen …</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>The letter that stands for north, before a number of degrees</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>The letter that stands for east, before a number of degrees</extracomment>
        <translation>O</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>The letter that stands for south, before a number of degrees</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>The letter that stands for west, before a number of degrees</extracomment>
        <translation>W</translation>
    </message>
</context>
<context>
    <name>AreaProblem</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and its technical reason</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The outline was not closed: its last point was joined to its first.</source>
        <translation>Der Umriss war nicht geschlossen: sein letzter Punkt wurde mit dem ersten verbunden.</translation>
    </message>
    <message>
        <source>A part with fewer than three corners was left out.</source>
        <translation>Ein Teil mit weniger als drei Ecken wurde weggelassen.</translation>
    </message>
    <message>
        <source>Points that were given twice in a row were left out.</source>
        <translation>Punkte, die zweimal hintereinander angegeben waren, wurden weggelassen.</translation>
    </message>
    <message>
        <source>The outline crosses itself: it was taken apart where it does.</source>
        <translation>Der Umriss kreuzt sich selbst: er wurde dort getrennt.</translation>
    </message>
    <message>
        <source>Latitude and longitude looked swapped, and were put in order.</source>
        <translation>Breite und Länge sahen vertauscht aus und wurden in die richtige Reihenfolge gebracht.</translation>
    </message>
    <message>
        <source>The .prj file is missing: the coordinates were taken for degrees of WGS 84.</source>
        <translation>Die .prj-Datei fehlt: die Koordinaten wurden als Grad in WGS 84 gelesen.</translation>
    </message>
    <message>
        <source>The outline is not closed: its last point must equal its first.</source>
        <translation>Der Umriss ist nicht geschlossen: sein letzter Punkt muss gleich dem ersten sein.</translation>
    </message>
    <message>
        <source>The outline has too few points: it needs at least three corners.</source>
        <translation>Der Umriss hat zu wenige Punkte: er braucht mindestens drei Ecken.</translation>
    </message>
    <message>
        <source>The outline has the same point twice in a row.</source>
        <translation>Der Umriss hat denselben Punkt zweimal hintereinander.</translation>
    </message>
    <message>
        <source>The outline crosses itself.</source>
        <translation>Der Umriss kreuzt sich selbst.</translation>
    </message>
    <message>
        <source>Latitude and longitude look swapped: longitude comes first.</source>
        <translation>Breite und Länge sehen vertauscht aus: die Länge kommt zuerst.</translation>
    </message>
    <message>
        <source>A latitude is out of range: it must lie from -90 to 90 degrees.</source>
        <translation>Eine Breite liegt außerhalb: erlaubt sind -90 bis 90 Grad.</translation>
    </message>
    <message>
        <source>A longitude is out of range: it must lie from -180 to 180 degrees.</source>
        <translation>Eine Länge liegt außerhalb: erlaubt sind -180 bis 180 Grad.</translation>
    </message>
    <message>
        <source>A position is not made of numbers.</source>
        <translation>Eine Position besteht nicht aus Zahlen.</translation>
    </message>
    <message>
        <source>The area has no extent: nothing lies inside its outline.</source>
        <translation>Das Gebiet hat keine Ausdehnung: in seinem Umriss liegt nichts.</translation>
    </message>
    <message>
        <source>There is no area in it, only other things or nothing at all.</source>
        <translation>Es ist kein Gebiet darin, nur anderes oder gar nichts.</translation>
    </message>
    <message>
        <source>The .prj file is missing, and the numbers are no degrees. Add the .prj file that belongs to the Shapefile.</source>
        <translation>Die .prj-Datei fehlt, und die Zahlen sind keine Grad. Fügen Sie die .prj-Datei hinzu, die zum Shapefile gehört.</translation>
    </message>
    <message>
        <source>A file that belongs to it is missing.</source>
        <translation>Eine Datei, die dazugehört, fehlt.</translation>
    </message>
    <message>
        <source>Its coordinate system cannot be read here. Save it as WGS 84 (longitude, latitude).</source>
        <translation>Sein Koordinatensystem kann hier nicht gelesen werden. Speichern Sie es als WGS 84 (Länge, Breite).</translation>
    </message>
    <message>
        <source>It is too large: at most 64 MB and 200 000 points are read. Simplify it first.</source>
        <translation>Es ist zu groß: gelesen werden höchstens 64 MB und 200 000 Punkte. Vereinfachen Sie es zuerst.</translation>
    </message>
    <message>
        <source>It is broken and cannot be read.</source>
        <translation>Es ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is none of the formats that can be read: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, a box, an MGRS square, WRS-2 path and row, or GEOREF.</source>
        <translation>Es ist keines der lesbaren Formate: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, ein Rechteck, ein MGRS-Quadrat, WRS-2-Pfad und -Zeile oder GEOREF.</translation>
    </message>
</context>
<context>
    <name>BasemapDialog</name>
    <message>
        <source>Add a tile map</source>
        <translation>Kachelkarte hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Adresse der Kacheln</translation>
    </message>
    <message>
        <source>A name is needed, and a web address with {z}, {x} and {y} in it.</source>
        <extracomment>The words in braces stay as they are</extracomment>
        <translation>Nötig sind ein Name und eine Webadresse mit {z}, {x} und {y} darin.</translation>
    </message>
    <message>
        <source>XYZ tiles with {z}, {x}, {y} ({-y} counts from the south), or WMTS with {TileMatrix}, {TileCol}, {TileRow}; Web Mercator.</source>
        <translation>XYZ-Kacheln mit {z}, {x}, {y} ({-y} zählt von Süden) oder WMTS mit {TileMatrix}, {TileCol}, {TileRow}; Web-Mercator.</translation>
    </message>
    <message>
        <source>Whose data it is</source>
        <translation>Wessen Daten es sind</translation>
    </message>
    <message>
        <source>Whose data it is, shown below the map</source>
        <translation>Wessen Daten es sind, steht unter der Karte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>BasemapList</name>
    <message>
        <source>Base map</source>
        <translation>Grundkarte</translation>
    </message>
    <message>
        <source>Remove the base map %1</source>
        <translation>Grundkarte %1 entfernen</translation>
    </message>
    <message>
        <source>Add a tile map…</source>
        <translation>Kachelkarte hinzufügen…</translation>
    </message>
</context>
<context>
    <name>CatalogueStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search %1</source>
        <translation>%1 durchsuchen</translation>
    </message>
</context>
<context>
    <name>CollectionPicker</name>
    <message>
        <source>Find a collection</source>
        <translation>Sammlung suchen</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>Sammlungen werden gelesen …</translation>
    </message>
    <message>
        <source>No collection has this in its name.</source>
        <translation>Keine Sammlung enthält dies im Namen.</translation>
    </message>
    <message>
        <source>No collections yet.</source>
        <translation>Noch keine Sammlungen.</translation>
    </message>
</context>
<context>
    <name>CoordinatesDialog</name>
    <message>
        <source>Corners of the area</source>
        <translation>Ecken des Gebiets</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1.%2 hole</source>
        <extracomment>part, corner and whether the ring is a hole of it</extracomment>
        <translation>%1.%2 Loch</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Latitude of corner %1</source>
        <translation>Breite der Ecke %1</translation>
    </message>
    <message>
        <source>Longitude of corner %1</source>
        <translation>Länge der Ecke %1</translation>
    </message>
    <message>
        <source>New corner behind this one</source>
        <translation>Neue Ecke hinter dieser</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>Diese Ecke entfernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Wait on metered network connections</source>
        <translation>Bei Netzen mit Mengenabrechnung warten</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Bei Akkubetrieb warten</translation>
    </message>
    <message>
        <source>Keep the computer awake while files come</source>
        <translation>Rechner wach halten, solange Dateien kommen</translation>
    </message>
    <message>
        <source>Speed by time of the week</source>
        <translation>Geschwindigkeit nach Wochenzeit</translation>
    </message>
    <message>
        <source>No timetable: the limit chosen below the map holds all the time.</source>
        <translation>Kein Zeitplan: die unter der Karte gewählte Grenze gilt immer.</translation>
    </message>
    <message>
        <source>Local time. The first span that fits decides; at other times the limit chosen below the map holds.</source>
        <translation>Ortszeit. Die erste passende Spanne entscheidet; sonst gilt die unter der Karte gewählte Grenze.</translation>
    </message>
    <message>
        <source>Add a span</source>
        <translation>Spanne hinzufügen</translation>
    </message>
</context>
<context>
    <name>DownloadsDock</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Alle Downloads</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Pause all (Ctrl+Shift+P)</source>
        <translation>Alle anhalten (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Resume all (Ctrl+Shift+S)</source>
        <translation>Alle fortsetzen (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Try all failed ones again</source>
        <translation>Alle fehlgeschlagenen erneut versuchen</translation>
    </message>
    <message>
        <source>Remove finished ones from the list</source>
        <translation>Fertige aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Open the download folder</source>
        <translation>Download-Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien anzeigen</translation>
    </message>
    <message>
        <source>Fold the files away</source>
        <translation>Dateien einklappen</translation>
    </message>
    <message>
        <source>Files of the queue</source>
        <translation>Dateien der Warteschlange</translation>
    </message>
    <message>
        <source>No files in this state.</source>
        <translation>Keine Dateien in diesem Zustand.</translation>
    </message>
    <message>
        <source>No downloads yet. Tick scenes and add them to the queue (Ctrl+D).</source>
        <translation>Noch keine Downloads. Szenen markieren und zur Warteschlange hinzufügen (Ctrl+D).</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Verlauf (Strg+H)</translation>
    </message>
    <message>
        <source>Opens the choice of limits</source>
        <translation>Öffnet die Auswahl der Grenzen</translation>
    </message>
    <message>
        <source>Files shown</source>
        <translation>Gezeigte Dateien</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service</source>
        <comment>begins a sentence; stands for a provider&apos;s name</comment>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <comment>%1 is a time such as 3 minutes</comment>
        <translation>In %1 erneut versuchen.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Kurz warten und erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <comment>a sentence and its technical reason</comment>
        <translation>%1 (HTTP-Status %2)</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The network on this side is down, or the service&apos;s address does not answer.</source>
        <translation>%1 ist nicht erreichbar. Entweder ist das eigene Netzwerk ausgefallen, oder die Adresse des Dienstes antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Internetverbindung prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>%1 took too long to answer. It may be busy, or the network slow.</source>
        <translation>%1 hat zu lange nicht geantwortet. Möglicherweise ist der Dienst ausgelastet oder das Netzwerk langsam.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Anmeldung erforderlich</translation>
    </message>
    <message>
        <source>%1 wants you to sign in, or did not accept the sign-in it was given.</source>
        <translation>%1 verlangt eine Anmeldung oder hat die vorhandene Anmeldung nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Sign in to this provider, then try again.</source>
        <translation>Bei diesem Anbieter anmelden und erneut versuchen.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 refuses this to your account, though it knows who you are.</source>
        <translation>%1 verweigert diesem Konto den Zugriff, obwohl die Anmeldung gültig ist.</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s website whether your account must accept terms or apply for these data.</source>
        <translation>Auf der Website des Anbieters nachsehen, ob für das Konto Bedingungen zu akzeptieren sind oder der Zugang zu diesen Daten zu beantragen ist.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 no longer has what was asked for.</source>
        <translation>%1 hat das Angeforderte nicht mehr.</translation>
    </message>
    <message>
        <source>Search again: the data may have been moved or replaced.</source>
        <translation>Erneut suchen: Die Daten wurden möglicherweise verschoben oder ersetzt.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zu viele Anfragen</translation>
    </message>
    <message>
        <source>%1 allows only so many requests in a given time, and that number is used up.</source>
        <translation>%1 erlaubt nur eine begrenzte Zahl von Anfragen pro Zeitraum, und diese ist ausgeschöpft.</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>Störung beim Dienst</translation>
    </message>
    <message>
        <source>%1 failed on its own side. Nothing is wrong with what you asked.</source>
        <translation>%1 meldet einen internen Fehler. Die Anfrage selbst war in Ordnung.</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>Der Dienst hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>%1 did not accept what was asked.</source>
        <translation>%1 hat die Anfrage nicht akzeptiert.</translation>
    </message>
    <message>
        <source>Change the search: a smaller area, a shorter time or fewer filters may be accepted.</source>
        <translation>Suche anpassen: Ein kleineres Gebiet, ein kürzerer Zeitraum oder weniger Filter werden möglicherweise akzeptiert.</translation>
    </message>
    <message>
        <source>An unreadable answer</source>
        <translation>Unlesbare Antwort</translation>
    </message>
    <message>
        <source>%1 sent an answer that Swathe cannot read. The fault is on the service&apos;s side, or something between changed the answer.</source>
        <translation>%1 hat eine Antwort gesendet, die Swathe nicht lesen kann. Der Fehler liegt beim Dienst, oder die Antwort wurde unterwegs verändert.</translation>
    </message>
    <message>
        <source>Try again later. If you are on a public network, make sure that its sign-in page is not in the way.</source>
        <translation>Später erneut versuchen. In einem öffentlichen Netzwerk sicherstellen, dass nicht dessen Anmeldeseite dazwischensteht.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>%1 could not prove its identity, so nothing was sent. Its certificate may have expired, or something between intercepts the connection.</source>
        <translation>%1 konnte die eigene Identität nicht nachweisen, daher wurde nichts gesendet. Möglicherweise ist das Zertifikat abgelaufen, oder die Verbindung wird unterwegs abgefangen.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network or security software inspects connections.</source>
        <translation>Datum und Uhrzeit dieses Computers prüfen, ebenso, ob das Netzwerk oder eine Sicherheitssoftware Verbindungen untersucht.</translation>
    </message>
    <message>
        <source>The proxy does not help</source>
        <translation>Proxy nicht nutzbar</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or cannot be reached.</source>
        <translation>Der Proxy zwischen diesem Computer und dem Internet hat die Verbindung abgelehnt oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of Swathe or of the system.</source>
        <translation>Proxy in den Einstellungen von Swathe oder des Systems prüfen.</translation>
    </message>
    <message>
        <source>Sent from place to place</source>
        <translation>Zu viele oder unsichere Weiterleitungen</translation>
    </message>
    <message>
        <source>%1 passed the request on too often, or to an insecure place, so Swathe gave up.</source>
        <translation>%1 hat die Anfrage zu oft oder an eine unsichere Adresse weitergeleitet, daher hat Swathe abgebrochen.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, tell the provider.</source>
        <translation>Später erneut versuchen; bleibt das Problem bestehen, den Anbieter informieren.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>There is not enough free space on the disk that the files go to. What has been received is kept.</source>
        <translation>Auf dem Zieldatenträger ist nicht genug Speicherplatz frei. Bereits empfangene Daten bleiben erhalten.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then resume.</source>
        <translation>Speicherplatz freigeben oder einen anderen Ordner wählen, dann fortsetzen.</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>Ordner nicht beschreibbar</translation>
    </message>
    <message>
        <source>This computer does not let Swathe write to the chosen folder or file.</source>
        <translation>Swathe darf auf diesem Computer nicht in den gewählten Ordner oder die gewählte Datei schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder, or change the rights of this one.</source>
        <translation>Einen anderen Ordner wählen oder die Zugriffsrechte dieses Ordners ändern.</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>Datenträgerfehler</translation>
    </message>
    <message>
        <source>Reading or writing on this computer&apos;s disk failed.</source>
        <translation>Das Lesen oder Schreiben auf dem Datenträger dieses Computers ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, or choose another folder.</source>
        <translation>Prüfen, ob der Datenträger angeschlossen und intakt ist, oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The file arrived damaged</source>
        <translation>Datei beschädigt empfangen</translation>
    </message>
    <message>
        <source>The bytes that came are not those the catalogue promised, so the file was not put among the finished ones.</source>
        <translation>Die empfangenen Daten stimmen nicht mit den Angaben im Katalog überein, daher wurde die Datei nicht zu den fertigen Dateien gelegt.</translation>
    </message>
    <message>
        <source>Download the file again. If it happens again, the fault is the provider&apos;s.</source>
        <translation>Datei erneut herunterladen. Tritt der Fehler wieder auf, liegt er beim Anbieter.</translation>
    </message>
    <message>
        <source>The file was replaced meanwhile</source>
        <translation>Datei zwischenzeitlich ersetzt</translation>
    </message>
    <message>
        <source>%1 now has another version of this file than the one whose download had begun.</source>
        <translation>%1 bietet inzwischen eine andere Version dieser Datei an als die, deren Download begonnen wurde.</translation>
    </message>
    <message>
        <source>Start the download again from the beginning.</source>
        <translation>Download von vorn beginnen.</translation>
    </message>
    <message>
        <source>No key store</source>
        <translation>Kein Schlüsselspeicher</translation>
    </message>
    <message>
        <source>This computer session offers no key store, so passwords cannot be kept safely.</source>
        <translation>In dieser Computersitzung ist kein Schlüsselspeicher verfügbar, daher können Passwörter nicht sicher gespeichert werden.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or start the system&apos;s key store and restart Swathe.</source>
        <translation>Nur für diese Sitzung anmelden oder den Schlüsselspeicher des Systems starten und Swathe neu starten.</translation>
    </message>
    <message>
        <source>The key store refused</source>
        <translation>Zugriff auf Schlüsselspeicher verweigert</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or did not give Swathe what it asked for.</source>
        <translation>Der Schlüsselspeicher des Systems ist gesperrt oder hat Swathe die angeforderten Daten nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Unlock the key store, then sign in again.</source>
        <translation>Schlüsselspeicher entsperren und erneut anmelden.</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Eingabe nicht verwendbar</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Die Eingabe kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>What was entered cannot be used: %1.</source>
        <comment>%1 names the part, in English</comment>
        <translation>Die Eingabe kann nicht verwendet werden: %1.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Eingabe korrigieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Hier nicht möglich</translation>
    </message>
    <message>
        <source>%1 does not offer this, or this version of Swathe does not know how to ask for it.</source>
        <translation>%1 bietet dies nicht an, oder diese Version von Swathe unterstützt die Abfrage nicht.</translation>
    </message>
    <message>
        <source>Leave out what is not supported, or use another provider.</source>
        <translation>Nicht Unterstütztes weglassen oder einen anderen Anbieter verwenden.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>This was stopped at your wish.</source>
        <translation>Der Vorgang wurde auf Wunsch abgebrochen.</translation>
    </message>
    <message>
        <source>A mistake in Swathe</source>
        <translation>Fehler in Swathe</translation>
    </message>
    <message>
        <source>Something went wrong inside Swathe itself. Neither you nor the service is at fault.</source>
        <translation>In Swathe selbst ist ein Fehler aufgetreten. Weder die Bedienung noch der Dienst ist die Ursache.</translation>
    </message>
    <message>
        <source>Try again; if it stays, please report it with the technical details.</source>
        <translation>Erneut versuchen; bleibt das Problem bestehen, bitte mit den technischen Details melden.</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only, not there any more, or not yours.</source>
        <comment>%1 is a folder</comment>
        <translation>In %1 kann nicht geschrieben werden: der Ordner ist schreibgeschützt, nicht mehr da oder gehört Ihnen nicht.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Einstellungen (Ctrl+,)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Tasten (F1)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search, or stop the search</source>
        <translation>Suchen oder Suche anhalten</translation>
    </message>
    <message>
        <source>Find in the scenes</source>
        <translation>In den Szenen suchen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tick the current scene</source>
        <translation>Aktuelle Szene markieren</translation>
    </message>
    <message>
        <source>Tick all scenes</source>
        <translation>Alle Szenen markieren</translation>
    </message>
    <message>
        <source>Add ticked scenes to the queue</source>
        <translation>Markierte Szenen zur Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Pause, resume the current file; with Shift all</source>
        <translation>Aktuelle Datei anhalten, fortsetzen; mit Shift alle</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Remove the current file from the list</source>
        <translation>Aktuelle Datei aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>Beenden; die Warteschlange bleibt erhalten</translation>
    </message>
    <message>
        <source>Type a place or coordinates</source>
        <translation>Ort oder Koordinaten eingeben</translation>
    </message>
    <message>
        <source>Paste an area: coordinates, WKT or GeoJSON</source>
        <translation>Ein Gebiet einfügen: Koordinaten, WKT oder GeoJSON</translation>
    </message>
    <message>
        <source>Undo, redo a change of the area</source>
        <translation>Änderung des Gebiets rückgängig machen, wiederholen</translation>
    </message>
    <message>
        <source>Priority of the current file</source>
        <translation>Vorrang der aktuellen Datei</translation>
    </message>
    <message>
        <source>Move the current file in the queue; Alt+Home, Alt+End to its ends</source>
        <translation>Die aktuelle Datei in der Warteschlange verschieben; Alt+Pos1, Alt+Ende an ihre Enden</translation>
    </message>
    <message>
        <source>History of downloads</source>
        <translation>Verlauf der Downloads</translation>
    </message>
    <message>
        <source>Next area of the window; with Shift the one before</source>
        <translation>Nächster Bereich des Fensters; mit Umschalt der vorige</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>Größere, kleinere, übliche Schrift</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of downloads</source>
        <translation>Verlauf der Downloads</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet.</source>
        <translation>Es wurde noch nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Open the folder of %1</source>
        <translation>Den Ordner von %1 öffnen</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Verlauf vergessen</translation>
    </message>
    <message>
        <source>Download %1 again (Ctrl+D)</source>
        <translation>%1 erneut herunterladen (Strg+D)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Swathe</source>
        <translation>Swathe</translation>
    </message>
    <message>
        <source>Import an area</source>
        <translation>Gebiet importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Download-Ordner</translation>
    </message>
    <message>
        <source>Areas (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</source>
        <translation>Gebiete (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</translation>
    </message>
</context>
<context>
    <name>MapFooter</name>
    <message>
        <source>%1° S</source>
        <extracomment>%1 and %2 are degrees; N, S, E, W the directions</extracomment>
        <translation>%1° S</translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation>%1° N</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° W</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° O</translation>
    </message>
    <message>
        <source>Coordinates under the pointer: %1</source>
        <translation>Koordinaten unter dem Zeiger: %1</translation>
    </message>
    <message>
        <source>Made with Natural Earth · GeoNames</source>
        <translation>Erstellt mit Natural Earth · GeoNames</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Quicklooks: opacity</source>
        <translation>Vorschaubilder: Deckkraft</translation>
    </message>
    <message>
        <source>Opacity of the quicklooks, percent</source>
        <translation>Deckkraft der Vorschaubilder, Prozent</translation>
    </message>
    <message>
        <source>Ticked scenes too</source>
        <translation>Auch angehakte Szenen</translation>
    </message>
    <message>
        <source>Swipe: selected against ticked</source>
        <translation>Wischen: gewählte gegen angehakte</translation>
    </message>
    <message>
        <source>Base map and quicklooks</source>
        <translation>Grundkarte und Quicklooks</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Karte verschieben</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <translation>Rechteck zeichnen</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>Polygon zeichnen</translation>
    </message>
    <message>
        <source>Take what the map shows as the area of interest</source>
        <translation>Das, was die Karte zeigt, als Interessengebiet nehmen</translation>
    </message>
    <message>
        <source>Show the whole area of interest</source>
        <translation>Das ganze Interessengebiet zeigen</translation>
    </message>
    <message>
        <source>Undo the change of the area (Ctrl+Z)</source>
        <translation>Änderung des Gebiets rückgängig machen (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo the change of the area (Ctrl+Shift+Z)</source>
        <translation>Änderung des Gebiets wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Remove the area of interest</source>
        <translation>Interessengebiet entfernen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Place, coordinates or area</source>
        <translation>Ort, Koordinaten oder Gebiet</translation>
    </message>
    <message>
        <source>Place · coordinates · west, south, east, north · WKT · GeoJSON</source>
        <translation>Ort · Koordinaten · West, Süd, Ost, Nord · WKT · GeoJSON</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions, the current one: %1</source>
        <translation>
            <numerusform>%n Vorschlag, der aktuelle: %1</numerusform>
            <numerusform>%n Vorschläge, der aktuelle: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Orte: %1</translation>
    </message>
</context>
<context>
    <name>PolygonEditor</name>
    <message>
        <source>New corner behind corner %1</source>
        <translation>Neue Ecke hinter Ecke %1</translation>
    </message>
    <message>
        <source>Corner %1 of part %2 of the area of interest</source>
        <translation>Ecke %1 von Teil %2 des Interessengebiets</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps; Insert makes a corner behind it, Delete removes it</source>
        <translation>Pfeiltasten verschieben sie, mit Umschalt in größeren Schritten; Einfg setzt eine Ecke dahinter, Entf entfernt sie</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>Mitte des Interessengebiets</translation>
    </message>
    <message>
        <source>Arrow keys move the area, with Shift in larger steps; Delete removes it</source>
        <translation>Pfeiltasten verschieben das Gebiet, mit Umschalt in größeren Schritten; Entf entfernt es</translation>
    </message>
</context>
<context>
    <name>Quicklook</name>
    <message>
        <source>Quicklook of the selected scene</source>
        <translation>Vorschaubild der ausgewählten Szene</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>The area was mended</source>
        <translation>Das Gebiet wurde ausgebessert</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Use the mended area</source>
        <translation>Ausgebessertes Gebiet nehmen</translation>
    </message>
</context>
<context>
    <name>SDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 km</source>
        <extracomment>Length of the scale bar in kilometres</extracomment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <extracomment>Length of the scale bar in metres</extracomment>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation>Maßstab: %1</translation>
    </message>
</context>
<context>
    <name>SceneActions</name>
    <message>
        <source>Cover my area</source>
        <translation>Gebiet abdecken</translation>
    </message>
    <message>
        <source>Reckoning …</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>With the fewest scenes</source>
        <translation>Mit den wenigsten Szenen</translation>
    </message>
    <message>
        <source>With the least cloud</source>
        <translation>Mit den wenigsten Wolken</translation>
    </message>
    <message>
        <source>With the closest dates</source>
        <translation>Mit den nächsten Tagen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Export scenes</source>
        <translation>Szenen ausgeben</translation>
    </message>
</context>
<context>
    <name>SceneColumns</name>
    <message>
        <source>Time, UTC</source>
        <translation>Zeit, UTC</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbit</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>Scene details</source>
        <translation>Szenendetails</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Quicklook</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add %1 chosen to queue</source>
        <translation>%1 gewählte in die Warteschlange</translation>
    </message>
    <message>
        <source>Add this scene to queue</source>
        <translation>Szene in die Warteschlange</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>downloaded</source>
        <translation>heruntergeladen</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>Bewölkung %1</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>%1 markieren</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add this scene to the queue</source>
        <translation>Diese Szene zur Warteschlange hinzufügen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Ausgelagert</translation>
    </message>
    <message>
        <source>adds %1 of the area</source>
        <translation>bringt %1 des Gebiets dazu</translation>
    </message>
</context>
<context>
    <name>SceneStack</name>
    <message>
        <source>Scenes at this place</source>
        <translation>Szenen an dieser Stelle</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>Wolken %1</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>%1 anhaken</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes here</source>
        <translation>
            <numerusform>%n Szene hier</numerusform>
            <numerusform>%n Szenen hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SceneTableHead</name>
    <message>
        <source>%1, sorted the other way round</source>
        <translation>%1, andersherum sortiert</translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <translation>%1, sortiert</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten wählen</translation>
    </message>
</context>
<context>
    <name>SceneTableRow</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>downloaded</source>
        <translation>heruntergeladen</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>%1 anhaken</translation>
    </message>
</context>
<context>
    <name>ScenesHeader</name>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>None ticked</source>
        <translation>Keine angehakt</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 angehakt</translation>
    </message>
    <message>
        <source>cover %1 of the area</source>
        <extracomment>%1 is &quot;83 %&quot;: the share of the area of interest that the ticked scenes cover together</extracomment>
        <translation>bedecken %1 des Gebiets</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>%1 of %2 scenes</source>
        <translation>%1 von %2 Szenen</translation>
    </message>
    <message>
        <source>Show as a list with pictures</source>
        <translation>Als Liste mit Bildern zeigen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation>Wenigste Wolken</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Find in these scenes</source>
        <translation>In diesen Szenen suchen</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By orbit</source>
        <translation>Nach Orbit</translation>
    </message>
    <message>
        <source>By tile</source>
        <translation>Nach Kachel</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n Szene</numerusform>
            <numerusform>%n Szenen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenesHint</name>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Everything is set: press Search.</source>
        <translation>Alles bereit: „Suchen“ drücken.</translation>
    </message>
    <message>
        <source>0 scenes with at most %1 % cloud, %2 without the limit.</source>
        <translation>0 Szenen mit höchstens %1 % Bewölkung, %2 ohne diese Grenze.</translation>
    </message>
    <message>
        <source>No scenes here in these days. Try more days, a larger area or other collections.</source>
        <translation>Keine Szenen hier in diesem Zeitraum. Mehr Tage, ein größeres Gebiet oder andere Sammlungen versuchen.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all scenes</source>
        <translation>Alle Szenen anzeigen</translation>
    </message>
    <message>
        <source>None of the scenes has this in its name or was taken in the chosen days.</source>
        <translation>Keine der Szenen hat dies im Namen oder wurde an den gewählten Tagen aufgenommen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation>Gefundene Szenen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Which files of each scene</source>
        <translation>Welche Dateien jeder Szene</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>In die Warteschlange</translation>
    </message>
    <message>
        <source>Add %1 to queue</source>
        <translation>%1 in die Warteschlange</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
</context>
<context>
    <name>SearchMap</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click two corners. Enter takes the middle of the map, Esc stops.</source>
        <translation>Rechteck aufziehen oder zwei Ecken anklicken. Enter nimmt die Kartenmitte, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Enter lists the scenes in its middle</source>
        <translation>Pfeiltasten verschieben die Karte, Plus und Minus ändern den Maßstab, Eingabe zeigt die Szenen in ihrer Mitte</translation>
    </message>
    <message>
        <source>Click the corners. A double click or Enter finishes, with Shift as a further part; Backspace takes one back, Esc stops.</source>
        <translation>Klicken Sie die Ecken. Doppelklick oder Eingabe beendet, mit Umschalt als weiterer Teil; Rücktaste nimmt eine zurück, Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>This catalogue cannot limit clouds: Swathe left the cloudier scenes out itself.</source>
        <translation>Dieser Katalog kann Wolken nicht begrenzen: Swathe hat die wolkigeren Szenen selbst weggelassen.</translation>
    </message>
    <message>
        <source>This catalogue cannot look for text: Swathe left the other scenes out itself.</source>
        <translation>Dieser Katalog kann nicht nach Text suchen: Swathe hat die anderen Szenen selbst weggelassen.</translation>
    </message>
    <message>
        <source>The area was asked for in parts.</source>
        <translation>Das Gebiet wurde in Teilen abgefragt.</translation>
    </message>
    <message>
        <source>The area has very many corners: the catalogue was asked with a simpler one around it, and scenes beside the area were left out.</source>
        <translation>Das Gebiet hat sehr viele Ecken: der Katalog wurde mit einem einfacheren darum herum gefragt, und Szenen daneben wurden weggelassen.</translation>
    </message>
    <message>
        <source>A condition that this catalogue does not know was left out.</source>
        <translation>Eine Bedingung, die dieser Katalog nicht kennt, wurde weggelassen.</translation>
    </message>
    <message>
        <source>The catalogue sent the same page twice: there may be more scenes than those shown.</source>
        <translation>Der Katalog hat dieselbe Seite zweimal geschickt: es kann mehr Szenen geben als die gezeigten.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s link to its next page cannot be used: there may be more scenes.</source>
        <translation>Der Verweis des Katalogs auf seine nächste Seite ist nicht brauchbar: es kann mehr Szenen geben.</translation>
    </message>
    <message>
        <source>The catalogue counts more scenes than it gave.</source>
        <translation>Der Katalog zählt mehr Szenen, als er gegeben hat.</translation>
    </message>
    <message>
        <source>More scenes of one moment match than the catalogue can list: some are missing.</source>
        <translation>Zu einem Zeitpunkt passen mehr Szenen, als der Katalog auflisten kann: einige fehlen.</translation>
    </message>
    <message>
        <source>The catalogue has more documents than are read at once: there may be more scenes.</source>
        <translation>Der Katalog hat mehr Dokumente, als auf einmal gelesen werden: es kann mehr Szenen geben.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Interessengebiet</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>Zeitraum, UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day, inclusive</source>
        <translation>Letzter Tag, einschließlich</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Cloud cover, at most</source>
        <translation>Bewölkung, höchstens</translation>
    </message>
    <message>
        <source>Cloud cover at most, percent</source>
        <translation>Bewölkung höchstens, Prozent</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Download-Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Gleichzeitige Downloads</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Changes take effect at once. Swathe sends no telemetry.</source>
        <translation>Änderungen wirken sofort. Swathe sendet keine Telemetrie.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
</context>
<context>
    <name>SpeedMenu</name>
    <message>
        <source>%1 MB/s at most</source>
        <translation>Höchstens %1 MB/s</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>Ohne Begrenzung</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Geschwindigkeitsgrenze</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Geschwindigkeitsgrenze aller Downloads</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>Another limit in MB/s</source>
        <translation>Andere Grenze in MB/s</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>The timetable goes first…</source>
        <translation>Der Zeitplan geht vor …</translation>
    </message>
    <message>
        <source>By time of the week…</source>
        <translation>Nach Wochenzeit …</translation>
    </message>
</context>
<context>
    <name>SwipeLine</name>
    <message>
        <source>Line between the compared quicklooks</source>
        <translation>Linie zwischen den verglichenen Quicklooks</translation>
    </message>
    <message>
        <source>Left and right keys move it</source>
        <translation>Pfeiltasten links und rechts verschieben sie</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>When the scenes were taken</source>
        <translation>Wann die Szenen aufgenommen wurden</translation>
    </message>
    <message>
        <source>Narrowed to %1; Esc shows all</source>
        <translation>Eingegrenzt auf %1; Esc zeigt alle</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
</context>
<context>
    <name>TimetableRow</name>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From, hours and minutes</source>
        <translation>Von, Stunden und Minuten</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>To, hours and minutes</source>
        <translation>Bis, Stunden und Minuten</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>MB/s at most; empty: no limit</source>
        <translation>Höchstens MB/s; leer: ohne Grenze</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Search and download satellite imagery</source>
        <translation>Satellitenbilder suchen und herunterladen</translation>
    </message>
    <message>
        <source>Use the local demo archive; nothing is kept and no network is used.</source>
        <translation>Das lokale Demoarchiv verwenden; nichts wird gespeichert und kein Netzwerk genutzt.</translation>
    </message>
    <message>
        <source>Walk through the demo by itself, a picture of each step in &lt;folder&gt;.</source>
        <translation>Die Demo selbsttätig durchlaufen, ein Bild jedes Schritts in &lt;Ordner&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>light (hell) oder dark (dunkel), für diesen Lauf.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Größe des Fensters, zum Beispiel 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>BxH</translation>
    </message>
</context>
<context>
    <name>swathe::AccountController</name>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Type the secret first.</source>
        <translation>Zuerst die Zugangsdaten eingeben.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Signed out. The secret was removed.</source>
        <translation>Abgemeldet. Die Zugangsdaten wurden entfernt.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Zuerst anmelden.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>Signed in, but a search failed: %1</source>
        <translation>Angemeldet, aber eine Suche ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Signed in; a test search worked.</source>
        <translation>Angemeldet; eine Testsuche war erfolgreich.</translation>
    </message>
</context>
<context>
    <name>swathe::BasemapController</name>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Needs no network</source>
        <translation>Braucht kein Netz</translation>
    </message>
</context>
<context>
    <name>swathe::CompositionRoot</name>
    <message>
        <source>Demo archive</source>
        <translation>Demoarchiv</translation>
    </message>
    <message>
        <source>Synthetic imagery of the demo archive</source>
        <translation>Synthetische Bilder des Demoarchivs</translation>
    </message>
    <message>
        <source>Demo relief</source>
        <translation>Vorführ-Relief</translation>
    </message>
    <message>
        <source>Made-up relief of the demo archive</source>
        <translation>Erdachtes Relief des Vorführarchivs</translation>
    </message>
    <message>
        <source>Made up by the demo archive</source>
        <translation>Vom Vorführarchiv erdacht</translation>
    </message>
</context>
<context>
    <name>swathe::CoverPlanner</name>
    <message>
        <source>None of the scenes covers the area.</source>
        <translation>Keine der Szenen bedeckt das Gebiet.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes cover %1 of the area.</source>
        <extracomment>%1 is a share such as 98.7 %</extracomment>
        <translation>
            <numerusform>%n Szene bedeckt %1 des Gebiets.</numerusform>
            <numerusform>%n Szenen bedecken %1 des Gebiets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::DownloadController</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Whole product</source>
        <translation>Gesamtes Produkt</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Echtfarben</translation>
    </message>
    <message>
        <source>10 m bands</source>
        <translation>10-m-Bänder</translation>
    </message>
    <message>
        <source>Masks only</source>
        <translation>Nur Masken</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>All data files</source>
        <translation>Alle Datendateien</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>The queue cannot be saved: %1 Downloads go on, but will not survive a restart.</source>
        <translation>Die Warteschlange kann nicht gespeichert werden: %1 Downloads laufen weiter, gehen bei einem Neustart aber verloren.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when there is space again.</source>
        <translation>Die Downloads gehen von selbst weiter, wenn wieder Platz ist.</translation>
    </message>
    <message>
        <source>“%1” is not a speed such as 5M or 800k (bytes a second) or none.</source>
        <translation>„%1“ ist keine Geschwindigkeit wie 5M oder 800k (Byte je Sekunde) oder none.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. A timetable looks like this: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</source>
        <translation>„%1“ kann nicht gelesen werden. Ein Zeitplan sieht so aus: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</translation>
    </message>
    <message>
        <source>The disk is full. Downloads go on by themselves when there is space again.</source>
        <translation>Der Datenträger ist voll. Die Downloads gehen von selbst weiter, wenn wieder Platz ist.</translation>
    </message>
    <message>
        <source>The network connection is metered. New downloads wait for another one.</source>
        <translation>Die Netzverbindung wird nach Verbrauch abgerechnet. Neue Downloads warten auf eine andere.</translation>
    </message>
    <message>
        <source>The computer runs on battery. New downloads wait for mains power.</source>
        <translation>Der Rechner läuft mit Akku. Neue Downloads warten auf Netzstrom.</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot be written. Choose another folder.</source>
        <translation>%1 liegt auf einem Datenträger, der nicht beschrieben werden kann. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 has %2, but the disk of this folder (FAT32) takes no file over %3. Choose another folder.</source>
        <translation>%1 hat %2, aber der Datenträger dieses Ordners (FAT32) nimmt keine Datei über %3 auf. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>With what is queued already, %1 are needed, but only %2 may be used of this disk. Choose another folder or fewer files.</source>
        <translation>Mit dem, was schon in der Warteschlange steht, werden %1 gebraucht, aber nur %2 dieses Datenträgers dürfen belegt werden. Wählen Sie einen anderen Ordner oder weniger Dateien.</translation>
    </message>
    <message>
        <source>The list of downloads is still being read. Try again in a moment.</source>
        <translation>Die Warteschlange wird noch gelesen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Tick a scene first: Space ticks the current one, Ctrl+A all of them.</source>
        <translation>Zuerst eine Szene markieren: Leertaste markiert die aktuelle, Ctrl+A alle.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes are offline and have to be ordered from their provider first.</source>
        <translation>
            <numerusform>%n Szene ist ausgelagert und muss erst beim Anbieter bestellt werden.</numerusform>
            <numerusform>%n Szenen sind ausgelagert und müssen erst beim Anbieter bestellt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>These scenes have no files of the kind “%1”. Choose other files.</source>
        <translation>Diese Szenen haben keine Dateien der Art „%1“. Andere Dateien wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n files added to the queue.</source>
        <translation>
            <numerusform>%n Datei zur Warteschlange hinzugefügt.</numerusform>
            <numerusform>%n Dateien zur Warteschlange hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All these files are in the queue already.</source>
        <translation>Alle diese Dateien sind bereits in der Warteschlange.</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war bereits vorhanden.</numerusform>
            <numerusform>%n waren bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list. The file stays on disk.</source>
        <translation>%1 wurde aus der Warteschlange entfernt. Die Datei bleibt auf dem Datenträger.</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 wurde aus der Warteschlange entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were removed from the list.</source>
        <translation>
            <numerusform>%n Datei wurde aus der Warteschlange entfernt.</numerusform>
            <numerusform>%n Dateien wurden aus der Warteschlange entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Download Anyway</source>
        <translation>Trotzdem herunterladen</translation>
    </message>
</context>
<context>
    <name>swathe::HistoryModel</name>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>swathe::PlaceSearch</name>
    <message>
        <source>Coordinates</source>
        <translation>Koordinaten</translation>
    </message>
    <message>
        <source>%1 · %2 people</source>
        <extracomment>%1 is a country, %2 a number of people</extracomment>
        <translation>%1 · %2 Einwohner</translation>
    </message>
    <message>
        <source>Look up “%1” at %2</source>
        <extracomment>%1 is what was typed, %2 who is asked</extracomment>
        <translation>„%1“ bei %2 nachschlagen</translation>
    </message>
    <message>
        <source>Sends these words</source>
        <translation>Schickt diese Wörter</translation>
    </message>
    <message>
        <source>%1 knows no place of that name.</source>
        <translation>%1 kennt keinen Ort dieses Namens.</translation>
    </message>
</context>
<context>
    <name>swathe::Redownload</name>
    <message>
        <source>%1 is on disk still. Move or delete it to download it again.</source>
        <translation>%1 liegt noch auf dem Datenträger. Verschieben oder löschen Sie die Datei, um sie erneut herunterzuladen.</translation>
    </message>
    <message>
        <source>%1 belongs to no scene that could be asked for again.</source>
        <translation>%1 gehört zu keiner Szene, nach der noch einmal gefragt werden könnte.</translation>
    </message>
    <message>
        <source>%1 is tried again.</source>
        <translation>%1 wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>The catalogue has the scene of %1 no more.</source>
        <translation>Der Katalog hat die Szene von %1 nicht mehr.</translation>
    </message>
    <message>
        <source>The scene has no file %1 any more.</source>
        <translation>Die Szene hat keine Datei %1 mehr.</translation>
    </message>
    <message>
        <source>%1 was added to the queue.</source>
        <translation>%1 wurde zur Warteschlange hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 is in the queue already.</source>
        <translation>%1 ist schon in der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>swathe::SandboxProcess</name>
    <message>
        <source>The demo archive %1 did not run: %2.</source>
        <translation>Das Demoarchiv %1 wurde nicht ausgeführt: %2.</translation>
    </message>
</context>
<context>
    <name>swathe::SceneExporter</name>
    <message>
        <source>STAC items (GeoJSON)</source>
        <translation>STAC-Items (GeoJSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Footprints (KML)</source>
        <translation>Umrisse (KML)</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>Liste der Kennungen</translation>
    </message>
    <message>
        <source>Files as Metalink 4</source>
        <translation>Dateien als Metalink 4</translation>
    </message>
    <message>
        <source>Files for aria2</source>
        <translation>Dateien für aria2</translation>
    </message>
    <message>
        <source>Files as a script for curl</source>
        <translation>Dateien als Skript für curl</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes written.</source>
        <translation>
            <numerusform>%n Szene geschrieben.</numerusform>
            <numerusform>%n Szenen geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no web address and were left out.</source>
        <translation>
            <numerusform>%n Datei hat keine Webadresse und wurde weggelassen.</numerusform>
            <numerusform>%n Dateien haben keine Webadresse und wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SceneListModel</name>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No orbit</source>
        <translation>Kein Orbit</translation>
    </message>
    <message>
        <source>Orbit %1</source>
        <translation>Orbit %1</translation>
    </message>
    <message>
        <source>No tile</source>
        <translation>Keine Kachel</translation>
    </message>
    <message>
        <source>Tile %1</source>
        <translation>Kachel %1</translation>
    </message>
</context>
<context>
    <name>swathe::SceneModel</name>
    <message>
        <source>Sensing time</source>
        <translation>Aufnahmezeit</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbit</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>Bewölkung</translation>
    </message>
    <message>
        <source>Covers the area</source>
        <translation>Gebietsabdeckung</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
</context>
<context>
    <name>swathe::SceneTimeline</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day or a span of days, %2 &quot;3 scenes&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n Szene</numerusform>
            <numerusform>%n Szenen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cloud %2 %</source>
        <translation>%1, Wolken %2 %</translation>
    </message>
</context>
<context>
    <name>swathe::SearchController</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>Sammlungen werden gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>%n Sammlung</numerusform>
            <numerusform>%n Sammlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write dates as year-month-day, for example 2025-06-15.</source>
        <translation>Datum als Jahr-Monat-Tag eingeben, zum Beispiel 2025-06-15.</translation>
    </message>
    <message>
        <source>The first day is after the last day.</source>
        <translation>Der erste Tag liegt nach dem letzten Tag.</translation>
    </message>
    <message>
        <source>Draw an area or type coordinates to begin.</source>
        <translation>Zum Beginnen ein Gebiet zeichnen oder Koordinaten eingeben.</translation>
    </message>
    <message>
        <source>Choose at least one collection.</source>
        <translation>Mindestens eine Sammlung wählen.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n Szene</numerusform>
            <numerusform>%n Szenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n entries could not be read)</source>
        <translation>
            <numerusform>(%n Eintrag konnte nicht gelesen werden)</numerusform>
            <numerusform>(%n Einträge konnten nicht gelesen werden)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes so far</source>
        <translation>
            <numerusform>bisher %n Szene</numerusform>
            <numerusform>bisher %n Szenen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n scenes</source>
        <translation>
            <numerusform>Nach %n Szene angehalten</numerusform>
            <numerusform>Nach %n Szenen angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SpeedTimetable</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>%1: no limit</source>
        <translation>%1: ohne Grenze</translation>
    </message>
    <message>
        <source>%1: %2 MB/s</source>
        <translation>%1: %2 MB/s</translation>
    </message>
</context>
<context>
    <name>swathe::TransferModel</name>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>Wartet auf Anmeldung</translation>
    </message>
    <message>
        <source>Waiting for provider limit</source>
        <translation>Wartet auf Anbieterlimit</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stockt</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
</TS>
