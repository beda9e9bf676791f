<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AccountController</name>
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
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>CatalogueStrip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>CompositionRoot</name>
    <message>
        <source>Demo archive</source>
        <translation>Demoarchiv</translation>
    </message>
    <message>
        <source>Synthetic imagery of the demo archive</source>
        <translation>Synthetische Bilder des Demoarchivs</translation>
    </message>
</context>
<context>
    <name>DownloadController</name>
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
        <source>Tick a scene first: Space ticks the current one, Ctrl+A all of them.</source>
        <translation>Zuerst eine Szene markieren: Leertaste markiert die aktuelle, Ctrl+A alle.</translation>
    </message>
    <message>
        <source>These scenes have no files of the kind “%1”. Choose other files.</source>
        <translation>Diese Szenen haben keine Dateien der Art „%1“. Andere Dateien wählen.</translation>
    </message>
    <message>
        <source>These files need %1, but only %2 are free. Choose another folder or fewer files.</source>
        <translation>Diese Dateien benötigen %1, frei sind aber nur %2. Anderen Ordner oder weniger Dateien wählen.</translation>
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
        <translation>%1 wurde aus der Liste entfernt. Die Datei bleibt auf dem Datenträger.</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 wurde aus der Liste entfernt.</translation>
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
        <source>Area: west, south, east, north, or WKT, or GeoJSON</source>
        <translation>Gebiet: West, Süd, Ost, Nord oder WKT oder GeoJSON</translation>
    </message>
    <message>
        <source>Area: west, south, east, north · WKT · GeoJSON</source>
        <translation>Gebiet: West, Süd, Ost, Nord · WKT · GeoJSON</translation>
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
        <source>Type coordinates</source>
        <translation>Koordinaten eingeben</translation>
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
        <source>Current file earlier, later</source>
        <translation>Aktuelle Datei früher, später</translation>
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
        <source>Next area of the window</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>Beenden; die Warteschlange bleibt erhalten</translation>
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
        <source>Areas (*.geojson *.json *.wkt *.txt)</source>
        <translation>Gebiete (*.geojson *.json *.wkt *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Download-Ordner</translation>
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
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <name>SDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SandboxProcess</name>
    <message>
        <source>The demo archive %1 did not run: %2.</source>
        <translation>Das Demoarchiv %1 wurde nicht ausgeführt: %2.</translation>
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
    <name>SceneModel</name>
    <message>
        <source>Sensing time</source>
        <translation>Aufnahmezeit</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
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
</context>
<context>
    <name>ScenesHint</name>
    <message>
        <source>None of the scenes has this in its name.</source>
        <translation>Keine der Szenen enthält dies im Namen.</translation>
    </message>
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
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>%1 of %2 scenes</source>
        <translation>%1 von %2 Szenen</translation>
    </message>
    <message>
        <source>1 scene</source>
        <translation>1 Szene</translation>
    </message>
    <message>
        <source>%1 scenes</source>
        <translation>%1 Szenen</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>None ticked</source>
        <translation>Keine markiert</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 markiert</translation>
    </message>
    <message>
        <source>%1 ticked · %2</source>
        <translation>%1 markiert · %2</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sortierung</translation>
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
        <translation>Geringste Bewölkung</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größte zuerst</translation>
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
        <source>Find in these scenes (Ctrl+F)</source>
        <translation>In diesen Szenen suchen (Ctrl+F)</translation>
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
    <name>SearchController</name>
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
        <source>The file cannot be read. Choose a GeoJSON or WKT file of at most 16 MB.</source>
        <translation>Die Datei kann nicht gelesen werden. Eine GeoJSON- oder WKT-Datei mit höchstens 16 MB wählen.</translation>
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
        <source>%n scenes so far</source>
        <translation>
            <numerusform>bisher %n Szene</numerusform>
            <numerusform>bisher %n Szenen</numerusform>
        </translation>
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
        <source>Stopped after %n scenes</source>
        <translation>
            <numerusform>Nach %n Szene angehalten</numerusform>
            <numerusform>Nach %n Szenen angehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchMap</name>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom</source>
        <translation>Pfeiltasten verschieben die Karte, Plus und Minus zoomen</translation>
    </message>
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
        <source>Show the whole area of interest</source>
        <translation>Gesamtes Interessengebiet zeigen</translation>
    </message>
    <message>
        <source>Remove the area of interest</source>
        <translation>Interessengebiet entfernen</translation>
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
        <source>Click the corners. A double click or Enter finishes, Backspace takes one back, Esc stops.</source>
        <translation>Ecken anklicken. Doppelklick oder Enter schließt ab, Rücktaste nimmt eine Ecke zurück, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click two corners. Enter takes the middle of the map, Esc stops.</source>
        <translation>Rechteck aufziehen oder zwei Ecken anklicken. Enter nimmt die Kartenmitte, Esc bricht ab.</translation>
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
</context>
<context>
    <name>TransferModel</name>
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
</context>
</TS>
