<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>I segreti sono conservati nel portachiavi del sistema.</translation>
    </message>
    <message>
        <source>This system has no keychain: secrets are kept for this session only.</source>
        <translation>Questo sistema non ha un portachiavi: i segreti restano solo per questa sessione.</translation>
    </message>
    <message>
        <source>No catalogue on offer needs an account.</source>
        <translation>Nessun catalogo offerto richiede un account.</translation>
    </message>
    <message>
        <source>Account saved</source>
        <translation>Account salvato</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Nessun account</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>AoiTool</name>
    <message>
        <source>North-west corner of the area of interest</source>
        <translation>Angolo nord-ovest dell’area di interesse</translation>
    </message>
    <message>
        <source>North-east corner of the area of interest</source>
        <translation>Angolo nord-est dell’area di interesse</translation>
    </message>
    <message>
        <source>South-east corner of the area of interest</source>
        <translation>Angolo sud-est dell’area di interesse</translation>
    </message>
    <message>
        <source>South-west corner of the area of interest</source>
        <translation>Angolo sud-ovest dell’area di interesse</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>Centro dell’area di interesse</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps</source>
        <translation>Le frecce lo spostano, con Maiusc a passi più grandi</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Area of interest</source>
        <translation>Area di interesse</translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation>Ancora nessuna area</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Poligono</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rettangolo</translation>
    </message>
    <message>
        <source>Show the area on the map</source>
        <translation>Mostra l’area sulla mappa</translation>
    </message>
    <message>
        <source>Clear the area</source>
        <translation>Cancella l’area</translation>
    </message>
    <message>
        <source>North, degrees</source>
        <translation>Nord, gradi</translation>
    </message>
    <message>
        <source>East, degrees</source>
        <translation>Est, gradi</translation>
    </message>
    <message>
        <source>South, degrees</source>
        <translation>Sud, gradi</translation>
    </message>
    <message>
        <source>West, degrees</source>
        <translation>Ovest, gradi</translation>
    </message>
    <message>
        <source>Corners (%1) …</source>
        <translation>Vertici (%1) …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Riquadro</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Smetti di disegnare</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>Disegna un rettangolo sulla mappa</translation>
    </message>
    <message>
        <source>Draw a polygon on the map</source>
        <translation>Disegna un poligono sulla mappa</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vista della mappa</translation>
    </message>
    <message>
        <source>Take what the map shows as the area</source>
        <translation>Prendi come area ciò che mostra la mappa</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importa …</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>The letter that stands for north, before a number of degrees</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>The letter that stands for east, before a number of degrees</extracomment>
        <translation>E</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>The letter that stands for south, before a number of degrees</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>The letter that stands for west, before a number of degrees</extracomment>
        <translation>O</translation>
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
        <translation>Il contorno non era chiuso: l’ultimo punto è stato unito al primo.</translation>
    </message>
    <message>
        <source>A part with fewer than three corners was left out.</source>
        <translation>Una parte con meno di tre vertici è stata tralasciata.</translation>
    </message>
    <message>
        <source>Points that were given twice in a row were left out.</source>
        <translation>I punti dati due volte di seguito sono stati tralasciati.</translation>
    </message>
    <message>
        <source>The outline crosses itself: it was taken apart where it does.</source>
        <translation>Il contorno si incrocia: è stato separato dove lo fa.</translation>
    </message>
    <message>
        <source>Latitude and longitude looked swapped, and were put in order.</source>
        <translation>Latitudine e longitudine sembravano scambiate e sono state messe in ordine.</translation>
    </message>
    <message>
        <source>The .prj file is missing: the coordinates were taken for degrees of WGS 84.</source>
        <translation>Manca il file .prj: le coordinate sono state prese come gradi WGS 84.</translation>
    </message>
    <message>
        <source>The outline is not closed: its last point must equal its first.</source>
        <translation>Il contorno non è chiuso: l’ultimo punto deve essere uguale al primo.</translation>
    </message>
    <message>
        <source>The outline has too few points: it needs at least three corners.</source>
        <translation>Il contorno ha troppo pochi punti: servono almeno tre vertici.</translation>
    </message>
    <message>
        <source>The outline has the same point twice in a row.</source>
        <translation>Il contorno ha lo stesso punto due volte di seguito.</translation>
    </message>
    <message>
        <source>The outline crosses itself.</source>
        <translation>Il contorno si incrocia.</translation>
    </message>
    <message>
        <source>Latitude and longitude look swapped: longitude comes first.</source>
        <translation>Latitudine e longitudine sembrano scambiate: la longitudine viene prima.</translation>
    </message>
    <message>
        <source>A latitude is out of range: it must lie from -90 to 90 degrees.</source>
        <translation>Una latitudine è fuori intervallo: deve stare fra -90 e 90 gradi.</translation>
    </message>
    <message>
        <source>A longitude is out of range: it must lie from -180 to 180 degrees.</source>
        <translation>Una longitudine è fuori intervallo: deve stare fra -180 e 180 gradi.</translation>
    </message>
    <message>
        <source>A position is not made of numbers.</source>
        <translation>Una posizione non è fatta di numeri.</translation>
    </message>
    <message>
        <source>The area has no extent: nothing lies inside its outline.</source>
        <translation>L’area non ha estensione: dentro il contorno non c’è nulla.</translation>
    </message>
    <message>
        <source>There is no area in it, only other things or nothing at all.</source>
        <translation>Non contiene alcuna area, solo altro o niente.</translation>
    </message>
    <message>
        <source>The .prj file is missing, and the numbers are no degrees. Add the .prj file that belongs to the Shapefile.</source>
        <translation>Manca il file .prj, e i numeri non sono gradi. Aggiunga il file .prj che accompagna lo Shapefile.</translation>
    </message>
    <message>
        <source>A file that belongs to it is missing.</source>
        <translation>Manca un file che ne fa parte.</translation>
    </message>
    <message>
        <source>Its coordinate system cannot be read here. Save it as WGS 84 (longitude, latitude).</source>
        <translation>Il suo sistema di coordinate qui non si può leggere. Lo salvi come WGS 84 (longitudine, latitudine).</translation>
    </message>
    <message>
        <source>It is too large: at most 64 MB and 200 000 points are read. Simplify it first.</source>
        <translation>È troppo grande: si leggono al massimo 64 MB e 200 000 punti. Lo semplifichi prima.</translation>
    </message>
    <message>
        <source>It is broken and cannot be read.</source>
        <translation>È danneggiato e non si può leggere.</translation>
    </message>
    <message>
        <source>It is none of the formats that can be read: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, a box, an MGRS square, WRS-2 path and row, or GEOREF.</source>
        <translation>Non è in nessuno dei formati leggibili: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, un riquadro, un quadrato MGRS, path/row WRS-2 o GEOREF.</translation>
    </message>
</context>
<context>
    <name>BasemapDialog</name>
    <message>
        <source>Add a tile map</source>
        <translation>Aggiungi una mappa a tessere</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Indirizzo delle tessere</translation>
    </message>
    <message>
        <source>A name is needed, and a web address with {z}, {x} and {y} in it.</source>
        <extracomment>The words in braces stay as they are</extracomment>
        <translation>Servono un nome e un indirizzo web con {z}, {x} e {y}.</translation>
    </message>
    <message>
        <source>XYZ tiles with {z}, {x}, {y} ({-y} counts from the south), or WMTS with {TileMatrix}, {TileCol}, {TileRow}; Web Mercator.</source>
        <translation>Tessere XYZ con {z}, {x}, {y} ({-y} conta da sud), o WMTS con {TileMatrix}, {TileCol}, {TileRow}; Web Mercator.</translation>
    </message>
    <message>
        <source>Whose data it is</source>
        <translation>Di chi sono i dati</translation>
    </message>
    <message>
        <source>Whose data it is, shown below the map</source>
        <translation>Di chi sono i dati, mostrato sotto la mappa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
</context>
<context>
    <name>BasemapList</name>
    <message>
        <source>Base map</source>
        <translation>Mappa di base</translation>
    </message>
    <message>
        <source>Remove the base map %1</source>
        <translation>Rimuovi la mappa di base %1</translation>
    </message>
    <message>
        <source>Add a tile map…</source>
        <translation>Aggiungi una mappa a tessere…</translation>
    </message>
</context>
<context>
    <name>CatalogueStrip</name>
    <message>
        <source>Search %1</source>
        <translation>Cerca in %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CollectionPicker</name>
    <message>
        <source>Find a collection</source>
        <translation>Trova una collezione</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collezioni</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>Lettura delle collezioni …</translation>
    </message>
    <message>
        <source>No collection has this in its name.</source>
        <translation>Nessuna collezione ha questo nel nome.</translation>
    </message>
    <message>
        <source>No collections yet.</source>
        <translation>Ancora nessuna collezione.</translation>
    </message>
</context>
<context>
    <name>CoordinatesDialog</name>
    <message>
        <source>Corners of the area</source>
        <translation>Vertici dell’area</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Vertice</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitudine</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitudine</translation>
    </message>
    <message>
        <source>%1.%2 hole</source>
        <extracomment>part, corner and whether the ring is a hole of it</extracomment>
        <translation>%1.%2 foro</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Latitude of corner %1</source>
        <translation>Latitudine del vertice %1</translation>
    </message>
    <message>
        <source>Longitude of corner %1</source>
        <translation>Longitudine del vertice %1</translation>
    </message>
    <message>
        <source>New corner behind this one</source>
        <translation>Nuovo vertice dopo questo</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>Rimuovi questo vertice</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Wait on metered network connections</source>
        <translation>Attendi sulle connessioni a consumo</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Attendi quando il computer va a batteria</translation>
    </message>
    <message>
        <source>Keep the computer awake while files come</source>
        <translation>Tieni sveglio il computer mentre arrivano file</translation>
    </message>
    <message>
        <source>Speed by time of the week</source>
        <translation>Velocità secondo l’ora della settimana</translation>
    </message>
    <message>
        <source>No timetable: the limit chosen below the map holds all the time.</source>
        <translation>Nessun orario: il limite scelto sotto la mappa vale sempre.</translation>
    </message>
    <message>
        <source>Local time. The first span that fits decides; at other times the limit chosen below the map holds.</source>
        <translation>Ora locale. Decide la prima fascia che corrisponde; altrimenti vale il limite scelto sotto la mappa.</translation>
    </message>
    <message>
        <source>Add a span</source>
        <translation>Aggiungi una fascia</translation>
    </message>
</context>
<context>
    <name>DownloadsDock</name>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attivi</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finiti</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falliti</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Files shown</source>
        <translation>File mostrati</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Tutti i download</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>mancano %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>Opens the choice of limits</source>
        <translation>Apre la scelta dei limiti</translation>
    </message>
    <message>
        <source>Pause all (Ctrl+Shift+P)</source>
        <translation>Metti tutto in pausa (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Resume all (Ctrl+Shift+S)</source>
        <translation>Riprendi tutto (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Try all failed ones again</source>
        <translation>Riprova tutti i falliti</translation>
    </message>
    <message>
        <source>Remove finished ones from the list</source>
        <translation>Togli i finiti dall’elenco</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Cronologia (Ctrl+H)</translation>
    </message>
    <message>
        <source>Open the download folder</source>
        <translation>Apri la cartella dei download</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostra i file</translation>
    </message>
    <message>
        <source>Fold the files away</source>
        <translation>Chiudi l’elenco dei file</translation>
    </message>
    <message>
        <source>Files of the queue</source>
        <translation>File della coda</translation>
    </message>
    <message>
        <source>No files in this state.</source>
        <translation>Nessun file in questo stato.</translation>
    </message>
    <message>
        <source>No downloads yet. Tick scenes and add them to the queue (Ctrl+D).</source>
        <translation>Ancora nessun download. Spunti delle scene e le aggiunga alla coda (Ctrl+D).</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service</source>
        <comment>begins a sentence; stands for a provider&apos;s name</comment>
        <translation>Il servizio</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <comment>%1 is a time such as 3 minutes</comment>
        <translation>Riprovi fra %1.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Attenda un poco e riprovi.</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <comment>a sentence and its technical reason</comment>
        <translation>%1 (stato HTTP %2)</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 secondo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n secondo</numerusform>
            <numerusform>%n secondi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Nessuna connessione</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The network on this side is down, or the service&apos;s address does not answer.</source>
        <translation>%1 non è raggiungibile. La rete da questo lato è giù, o l’indirizzo del servizio non risponde.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Controlli la connessione a Internet e riprovi.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Nessuna risposta in tempo</translation>
    </message>
    <message>
        <source>%1 took too long to answer. It may be busy, or the network slow.</source>
        <translation>%1 ha impiegato troppo a rispondere. Forse è occupato, o la rete è lenta.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Serve l’accesso</translation>
    </message>
    <message>
        <source>%1 wants you to sign in, or did not accept the sign-in it was given.</source>
        <translation>%1 vuole che Lei acceda, o non ha accettato le credenziali date.</translation>
    </message>
    <message>
        <source>Sign in to this provider, then try again.</source>
        <translation>Acceda a questo fornitore, poi riprovi.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non permesso</translation>
    </message>
    <message>
        <source>%1 refuses this to your account, though it knows who you are.</source>
        <translation>%1 lo nega al Suo account, pur sapendo chi è.</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s website whether your account must accept terms or apply for these data.</source>
        <translation>Guardi sul sito del fornitore se l’account deve accettare condizioni o richiedere questi dati.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Non c’è</translation>
    </message>
    <message>
        <source>%1 no longer has what was asked for.</source>
        <translation>%1 non ha più ciò che è stato chiesto.</translation>
    </message>
    <message>
        <source>Search again: the data may have been moved or replaced.</source>
        <translation>Cerchi di nuovo: i dati possono essere stati spostati o sostituiti.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Troppe richieste</translation>
    </message>
    <message>
        <source>%1 allows only so many requests in a given time, and that number is used up.</source>
        <translation>%1 ammette solo un certo numero di richieste in un dato tempo, e quel numero è esaurito.</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>Il servizio ha un guasto</translation>
    </message>
    <message>
        <source>%1 failed on its own side. Nothing is wrong with what you asked.</source>
        <translation>%1 ha fallito dalla sua parte. La Sua richiesta non c’entra.</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>Il servizio ha rifiutato la richiesta</translation>
    </message>
    <message>
        <source>%1 did not accept what was asked.</source>
        <translation>%1 non ha accettato ciò che è stato chiesto.</translation>
    </message>
    <message>
        <source>Change the search: a smaller area, a shorter time or fewer filters may be accepted.</source>
        <translation>Cambi la ricerca: un’area più piccola, un periodo più breve o meno filtri possono essere accettati.</translation>
    </message>
    <message>
        <source>An unreadable answer</source>
        <translation>Una risposta illeggibile</translation>
    </message>
    <message>
        <source>%1 sent an answer that Swathe cannot read. The fault is on the service&apos;s side, or something between changed the answer.</source>
        <translation>%1 ha inviato una risposta che Swathe non sa leggere. La colpa è del servizio, o qualcosa nel mezzo ha cambiato la risposta.</translation>
    </message>
    <message>
        <source>Try again later. If you are on a public network, make sure that its sign-in page is not in the way.</source>
        <translation>Riprovi più tardi. Su una rete pubblica, si assicuri che la sua pagina di accesso non sia d’intralcio.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Nessuna connessione sicura</translation>
    </message>
    <message>
        <source>%1 could not prove its identity, so nothing was sent. Its certificate may have expired, or something between intercepts the connection.</source>
        <translation>%1 non ha potuto provare la propria identità, quindi non è stato inviato nulla. Il certificato può essere scaduto, o qualcosa intercetta la connessione.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network or security software inspects connections.</source>
        <translation>Controlli data e ora di questo computer, e se la rete o un programma di sicurezza ispeziona le connessioni.</translation>
    </message>
    <message>
        <source>The proxy does not help</source>
        <translation>Il proxy non aiuta</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or cannot be reached.</source>
        <translation>Il proxy fra questo computer e Internet ha rifiutato la connessione o non è raggiungibile.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of Swathe or of the system.</source>
        <translation>Controlli il proxy nelle impostazioni di Swathe o del sistema.</translation>
    </message>
    <message>
        <source>Sent from place to place</source>
        <translation>Rimandato da un posto all’altro</translation>
    </message>
    <message>
        <source>%1 passed the request on too often, or to an insecure place, so Swathe gave up.</source>
        <translation>%1 ha rimandato la richiesta troppe volte, o verso un luogo non sicuro: Swathe ha rinunciato.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, tell the provider.</source>
        <translation>Riprovi più tardi; se continua, avverta il fornitore.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>There is not enough free space on the disk that the files go to. What has been received is kept.</source>
        <translation>Non c’è abbastanza spazio sul disco dove vanno i file. Ciò che è arrivato viene conservato.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then resume.</source>
        <translation>Liberi spazio o scelga un’altra cartella, poi riprenda.</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>Non si può scrivere nella cartella</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only, not there any more, or not yours.</source>
        <comment>%1 is a folder</comment>
        <translation>Non si può scrivere in %1: è in sola lettura, non c’è più o non è Sua.</translation>
    </message>
    <message>
        <source>This computer does not let Swathe write to the chosen folder or file.</source>
        <translation>Questo computer non permette a Swathe di scrivere nella cartella o nel file scelto.</translation>
    </message>
    <message>
        <source>Choose another folder, or change the rights of this one.</source>
        <translation>Scelga un’altra cartella, o cambi i permessi di questa.</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>Il disco ha fallito</translation>
    </message>
    <message>
        <source>Reading or writing on this computer&apos;s disk failed.</source>
        <translation>Lettura o scrittura sul disco di questo computer non riuscita.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, or choose another folder.</source>
        <translation>Controlli che il disco sia collegato e integro, o scelga un’altra cartella.</translation>
    </message>
    <message>
        <source>The file arrived damaged</source>
        <translation>Il file è arrivato danneggiato</translation>
    </message>
    <message>
        <source>The bytes that came are not those the catalogue promised, so the file was not put among the finished ones.</source>
        <translation>I byte arrivati non sono quelli promessi dal catalogo, quindi il file non è stato messo fra i finiti.</translation>
    </message>
    <message>
        <source>Download the file again. If it happens again, the fault is the provider&apos;s.</source>
        <translation>Scarichi di nuovo il file. Se succede ancora, la colpa è del fornitore.</translation>
    </message>
    <message>
        <source>The file was replaced meanwhile</source>
        <translation>Il file è stato sostituito nel frattempo</translation>
    </message>
    <message>
        <source>%1 now has another version of this file than the one whose download had begun.</source>
        <translation>%1 ha ora un’altra versione di questo file rispetto a quella il cui download era iniziato.</translation>
    </message>
    <message>
        <source>Start the download again from the beginning.</source>
        <translation>Ricominci il download dall’inizio.</translation>
    </message>
    <message>
        <source>No key store</source>
        <translation>Nessun portachiavi</translation>
    </message>
    <message>
        <source>This computer session offers no key store, so passwords cannot be kept safely.</source>
        <translation>Questa sessione non offre un portachiavi, quindi le password non si possono conservare in modo sicuro.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or start the system&apos;s key store and restart Swathe.</source>
        <translation>Acceda solo per questa sessione, o avvii il portachiavi del sistema e riavvii Swathe.</translation>
    </message>
    <message>
        <source>The key store refused</source>
        <translation>Il portachiavi ha rifiutato</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or did not give Swathe what it asked for.</source>
        <translation>Il portachiavi del sistema è bloccato o non ha dato a Swathe ciò che chiedeva.</translation>
    </message>
    <message>
        <source>Unlock the key store, then sign in again.</source>
        <translation>Sblocchi il portachiavi, poi acceda di nuovo.</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Questo non si può usare</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Ciò che è stato inserito non si può usare.</translation>
    </message>
    <message>
        <source>What was entered cannot be used: %1.</source>
        <comment>%1 names the part, in English</comment>
        <translation>Ciò che è stato inserito non si può usare: %1.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Corregga l’immissione e riprovi.</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Qui non è possibile</translation>
    </message>
    <message>
        <source>%1 does not offer this, or this version of Swathe does not know how to ask for it.</source>
        <translation>%1 non lo offre, o questa versione di Swathe non sa come chiederlo.</translation>
    </message>
    <message>
        <source>Leave out what is not supported, or use another provider.</source>
        <translation>Tralasci ciò che non è supportato, o usi un altro fornitore.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>This was stopped at your wish.</source>
        <translation>Fermato come desiderato.</translation>
    </message>
    <message>
        <source>A mistake in Swathe</source>
        <translation>Un errore in Swathe</translation>
    </message>
    <message>
        <source>Something went wrong inside Swathe itself. Neither you nor the service is at fault.</source>
        <translation>Qualcosa è andato storto dentro Swathe stesso. Né Lei né il servizio ne avete colpa.</translation>
    </message>
    <message>
        <source>Try again; if it stays, please report it with the technical details.</source>
        <translation>Riprovi; se continua, lo segnali con i dettagli tecnici.</translation>
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
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Impostazioni (Ctrl+,)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Tasti (F1)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Search, or stop the search</source>
        <translation>Cerca, o ferma la ricerca</translation>
    </message>
    <message>
        <source>Type a place or coordinates</source>
        <translation>Scrivi un luogo o delle coordinate</translation>
    </message>
    <message>
        <source>Paste an area: coordinates, WKT or GeoJSON</source>
        <translation>Incolla un’area: coordinate, WKT o GeoJSON</translation>
    </message>
    <message>
        <source>Undo, redo a change of the area</source>
        <translation>Annulla, ripeti una modifica dell’area</translation>
    </message>
    <message>
        <source>Find in the scenes</source>
        <translation>Trova fra le scene</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
    <message>
        <source>Tick the current scene</source>
        <translation>Spunta la scena corrente</translation>
    </message>
    <message>
        <source>Tick all scenes</source>
        <translation>Spunta tutte le scene</translation>
    </message>
    <message>
        <source>Add ticked scenes to the queue</source>
        <translation>Aggiungi le scene spuntate alla coda</translation>
    </message>
    <message>
        <source>Pause, resume the current file; with Shift all</source>
        <translation>Pausa, ripresa del file corrente; con Maiusc di tutti</translation>
    </message>
    <message>
        <source>Priority of the current file</source>
        <translation>Priorità del file corrente</translation>
    </message>
    <message>
        <source>Move the current file in the queue; Alt+Home, Alt+End to its ends</source>
        <translation>Sposta il file corrente nella coda; Alt+Inizio, Alt+Fine ai suoi estremi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Canc</translation>
    </message>
    <message>
        <source>Remove the current file from the list</source>
        <translation>Togli il file corrente dall’elenco</translation>
    </message>
    <message>
        <source>History of downloads</source>
        <translation>Cronologia dei download</translation>
    </message>
    <message>
        <source>Next area of the window; with Shift the one before</source>
        <translation>Parte successiva della finestra; con Maiusc la precedente</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>Testo più grande, più piccolo, normale</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>Esci; la coda viene conservata</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of downloads</source>
        <translation>Cronologia dei download</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet.</source>
        <translation>Non è stato ancora scaricato nulla.</translation>
    </message>
    <message>
        <source>Download %1 again (Ctrl+D)</source>
        <translation>Scarica di nuovo %1 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open the folder of %1</source>
        <translation>Apri la cartella di %1</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Dimentica la cronologia</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Swathe</source>
        <translation>Swathe</translation>
    </message>
    <message>
        <source>Import an area</source>
        <translation>Importa un’area</translation>
    </message>
    <message>
        <source>Areas (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</source>
        <translation>Aree (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Cartella dei download</translation>
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
        <translation>%1° O</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° E</translation>
    </message>
    <message>
        <source>Coordinates under the pointer: %1</source>
        <translation>Coordinate sotto il puntatore: %1</translation>
    </message>
    <message>
        <source>Made with Natural Earth · GeoNames</source>
        <translation>Fatto con Natural Earth · GeoNames</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Quicklooks: opacity</source>
        <translation>Anteprime: opacità</translation>
    </message>
    <message>
        <source>Opacity of the quicklooks, percent</source>
        <translation>Opacità delle anteprime, per cento</translation>
    </message>
    <message>
        <source>Ticked scenes too</source>
        <translation>Anche le scene spuntate</translation>
    </message>
    <message>
        <source>Swipe: selected against ticked</source>
        <translation>Scorrimento: selezionata contro spuntate</translation>
    </message>
    <message>
        <source>Base map and quicklooks</source>
        <translation>Mappa di base e anteprime</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Sposta la mappa</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <translation>Disegna un rettangolo</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>Disegna un poligono</translation>
    </message>
    <message>
        <source>Take what the map shows as the area of interest</source>
        <translation>Prendi come area di interesse ciò che mostra la mappa</translation>
    </message>
    <message>
        <source>Show the whole area of interest</source>
        <translation>Mostra tutta l’area di interesse</translation>
    </message>
    <message>
        <source>Undo the change of the area (Ctrl+Z)</source>
        <translation>Annulla la modifica dell’area (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo the change of the area (Ctrl+Shift+Z)</source>
        <translation>Ripeti la modifica dell’area (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove the area of interest</source>
        <translation>Rimuovi l’area di interesse</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Place, coordinates or area</source>
        <translation>Luogo, coordinate o area</translation>
    </message>
    <message>
        <source>Place · coordinates · west, south, east, north · WKT · GeoJSON</source>
        <translation>Luogo · coordinate · ovest, sud, est, nord · WKT · GeoJSON</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions, the current one: %1</source>
        <translation>
            <numerusform>%n suggerimento, l’attuale: %1</numerusform>
            <numerusform>%n suggerimenti, l’attuale: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Luoghi: %1</translation>
    </message>
</context>
<context>
    <name>PolygonEditor</name>
    <message>
        <source>New corner behind corner %1</source>
        <translation>Nuovo vertice dopo il vertice %1</translation>
    </message>
    <message>
        <source>Corner %1 of part %2 of the area of interest</source>
        <translation>Vertice %1 della parte %2 dell’area di interesse</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps; Insert makes a corner behind it, Delete removes it</source>
        <translation>Le frecce lo spostano, con Maiusc a passi più grandi; Ins crea un vertice dopo, Canc lo rimuove</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>Centro dell’area di interesse</translation>
    </message>
    <message>
        <source>Arrow keys move the area, with Shift in larger steps; Delete removes it</source>
        <translation>Le frecce spostano l’area, con Maiusc a passi più grandi; Canc la rimuove</translation>
    </message>
</context>
<context>
    <name>Quicklook</name>
    <message>
        <source>Quicklook of the selected scene</source>
        <translation>Anteprima della scena selezionata</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>The area was mended</source>
        <translation>L’area è stata riparata</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia stare</translation>
    </message>
    <message>
        <source>Use the mended area</source>
        <translation>Usa l’area riparata</translation>
    </message>
</context>
<context>
    <name>SDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>Scala: %1</translation>
    </message>
</context>
<context>
    <name>SceneActions</name>
    <message>
        <source>Cover my area</source>
        <translation>Copri la mia area</translation>
    </message>
    <message>
        <source>Reckoning …</source>
        <translation>Calcolo …</translation>
    </message>
    <message>
        <source>With the fewest scenes</source>
        <translation>Con meno scene</translation>
    </message>
    <message>
        <source>With the least cloud</source>
        <translation>Con meno nuvole</translation>
    </message>
    <message>
        <source>With the closest dates</source>
        <translation>Con le date più vicine</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Export scenes</source>
        <translation>Esporta le scene</translation>
    </message>
</context>
<context>
    <name>SceneColumns</name>
    <message>
        <source>Time, UTC</source>
        <translation>Ora, UTC</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Piattaforma</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tessera</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbita</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvole</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collezione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>Scene details</source>
        <translation>Dettagli della scena</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all’elenco</translation>
    </message>
    <message>
        <source>Quicklook</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copia l’id</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copia il link</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copia il JSON</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Add %1 chosen to queue</source>
        <translation>Aggiungi %1 scelti alla coda</translation>
    </message>
    <message>
        <source>Add this scene to queue</source>
        <translation>Aggiungi questa scena alla coda</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>downloaded</source>
        <translation>scaricata</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in coda</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallita</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>nuvole %1</translation>
    </message>
    <message>
        <source>adds %1 of the area</source>
        <translation>aggiunge %1 dell’area</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Spunta %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Non in linea</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add this scene to the queue</source>
        <translation>Aggiungi questa scena alla coda</translation>
    </message>
</context>
<context>
    <name>SceneStack</name>
    <message numerus="yes">
        <source>%n scenes here</source>
        <translation>
            <numerusform>%n scena qui</numerusform>
            <numerusform>%n scene qui</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes at this place</source>
        <translation>Scene in questo luogo</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>nuvole %1</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Spunta %1</translation>
    </message>
</context>
<context>
    <name>SceneTableHead</name>
    <message>
        <source>%1, sorted the other way round</source>
        <translation>%1, ordinato al contrario</translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <translation>%1, ordinato</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Scegli le colonne</translation>
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
        <translation>scaricata</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>in coda</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallita</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Spunta %1</translation>
    </message>
</context>
<context>
    <name>ScenesHeader</name>
    <message>
        <source>Searching …</source>
        <translation>Ricerca …</translation>
    </message>
    <message>
        <source>None ticked</source>
        <translation>Niente spuntato</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 spuntate</translation>
    </message>
    <message>
        <source>cover %1 of the area</source>
        <extracomment>%1 is &quot;83 %&quot;: the share of the area of interest that the ticked scenes cover together</extracomment>
        <translation>coprono %1 dell’area</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scene</translation>
    </message>
    <message>
        <source>%1 of %2 scenes</source>
        <translation>%1 di %2 scene</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n scena</numerusform>
            <numerusform>%n scene</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a list with pictures</source>
        <translation>Mostra come elenco con immagini</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Prima le più recenti</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Prima le più vecchie</translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation>Meno nuvole</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Copertura</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Più grandi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Find in these scenes</source>
        <translation>Trova in queste scene</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Trova (Ctrl+F)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Senza gruppi</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per giorno</translation>
    </message>
    <message>
        <source>By orbit</source>
        <translation>Per orbita</translation>
    </message>
    <message>
        <source>By tile</source>
        <translation>Per tessera</translation>
    </message>
</context>
<context>
    <name>ScenesHint</name>
    <message>
        <source>None of the scenes has this in its name or was taken in the chosen days.</source>
        <translation>Nessuna scena ha questo nel nome o è dei giorni scelti.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Ricerca …</translation>
    </message>
    <message>
        <source>Everything is set: press Search.</source>
        <translation>È tutto pronto: prema Cerca.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>0 scenes with at most %1 % cloud, %2 without the limit.</source>
        <translation>0 scene con al massimo %1 % di nuvole, %2 senza il limite.</translation>
    </message>
    <message>
        <source>No scenes here in these days. Try more days, a larger area or other collections.</source>
        <translation>Nessuna scena qui in questi giorni. Provi più giorni, un’area più grande o altre collezioni.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrale</translation>
    </message>
    <message>
        <source>Show all scenes</source>
        <translation>Mostra tutte le scene</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Scenes</source>
        <translation>Scene</translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation>Scene trovate</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrane altre</translation>
    </message>
    <message>
        <source>Which files of each scene</source>
        <translation>Quali file di ogni scena</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Aggiungi alla coda</translation>
    </message>
    <message>
        <source>Add %1 to queue</source>
        <translation>Aggiungi %1 alla coda</translation>
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
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Enter lists the scenes in its middle</source>
        <translation>Le frecce spostano la mappa, più e meno ingrandiscono e riducono, Invio elenca le scene al centro</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Click the corners. A double click or Enter finishes, with Shift as a further part; Backspace takes one back, Esc stops.</source>
        <translation>Faccia clic sui vertici. Doppio clic o Invio termina, con Maiusc come altra parte; Backspace ne toglie uno, Esc ferma.</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click two corners. Enter takes the middle of the map, Esc stops.</source>
        <translation>Trascini un rettangolo, o faccia clic su due angoli. Invio prende il centro della mappa, Esc ferma.</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>This catalogue cannot limit clouds: Swathe left the cloudier scenes out itself.</source>
        <translation>Questo catalogo non sa limitare le nuvole: Swathe stesso ha tralasciato le scene più nuvolose.</translation>
    </message>
    <message>
        <source>This catalogue cannot look for text: Swathe left the other scenes out itself.</source>
        <translation>Questo catalogo non sa cercare testo: Swathe stesso ha tralasciato le altre scene.</translation>
    </message>
    <message>
        <source>The area was asked for in parts.</source>
        <translation>L’area è stata chiesta in più parti.</translation>
    </message>
    <message>
        <source>The area has very many corners: the catalogue was asked with a simpler one around it, and scenes beside the area were left out.</source>
        <translation>L’area ha moltissimi vertici: al catalogo ne è stata chiesta una più semplice intorno, e le scene fuori dall’area sono state tralasciate.</translation>
    </message>
    <message>
        <source>A condition that this catalogue does not know was left out.</source>
        <translation>Una condizione che questo catalogo non conosce è stata tralasciata.</translation>
    </message>
    <message>
        <source>The catalogue sent the same page twice: there may be more scenes than those shown.</source>
        <translation>Il catalogo ha inviato due volte la stessa pagina: possono esserci più scene di quelle mostrate.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s link to its next page cannot be used: there may be more scenes.</source>
        <translation>Il link del catalogo alla pagina successiva non è utilizzabile: possono esserci più scene.</translation>
    </message>
    <message>
        <source>The catalogue counts more scenes than it gave.</source>
        <translation>Il catalogo conta più scene di quante ne ha date.</translation>
    </message>
    <message>
        <source>More scenes of one moment match than the catalogue can list: some are missing.</source>
        <translation>Corrispondono più scene di uno stesso momento di quante il catalogo possa elencare: alcune mancano.</translation>
    </message>
    <message>
        <source>The catalogue has more documents than are read at once: there may be more scenes.</source>
        <translation>Il catalogo ha più documenti di quanti se ne leggano insieme: possono esserci più scene.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Area di interesse</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>Date, UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Last day, inclusive</source>
        <translation>Ultimo giorno, compreso</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mese</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mesi</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 anno</translation>
    </message>
    <message>
        <source>Cloud cover, at most</source>
        <translation>Copertura nuvolosa, al massimo</translation>
    </message>
    <message>
        <source>Cloud cover at most, percent</source>
        <translation>Copertura nuvolosa al massimo, per cento</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collezioni</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Invio</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Cartella dei download</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Download insieme</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Changes take effect at once. Swathe sends no telemetry.</source>
        <translation>Le modifiche hanno effetto subito. Swathe non invia telemetria.</translation>
    </message>
</context>
<context>
    <name>SpeedMenu</name>
    <message>
        <source>%1 MB/s at most</source>
        <translation>%1 MB/s al massimo</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>Nessun limite di velocità</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite di velocità</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Limite di velocità di tutti i download</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>Another limit in MB/s</source>
        <translation>Un altro limite in MB/s</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>The timetable goes first…</source>
        <translation>L’orario viene prima…</translation>
    </message>
    <message>
        <source>By time of the week…</source>
        <translation>Secondo l’ora della settimana…</translation>
    </message>
</context>
<context>
    <name>SwipeLine</name>
    <message>
        <source>Line between the compared quicklooks</source>
        <translation>Linea fra le anteprime confrontate</translation>
    </message>
    <message>
        <source>Left and right keys move it</source>
        <translation>Le frecce sinistra e destra la spostano</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>When the scenes were taken</source>
        <translation>Quando sono state riprese le scene</translation>
    </message>
    <message>
        <source>Narrowed to %1; Esc shows all</source>
        <translation>Ristretto a %1; Esc mostra tutto</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tutti i giorni</translation>
    </message>
</context>
<context>
    <name>TimetableRow</name>
    <message>
        <source>Remove: %1</source>
        <translation>Rimuovi: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>From, hours and minutes</source>
        <translation>Da, ore e minuti</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>To, hours and minutes</source>
        <translation>A, ore e minuti</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>al massimo</translation>
    </message>
    <message>
        <source>MB/s at most; empty: no limit</source>
        <translation>MB/s al massimo; vuoto: nessun limite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
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
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Riprendi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Togli dall’elenco</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Search and download satellite imagery</source>
        <translation>Cerca e scarica immagini satellitari</translation>
    </message>
    <message>
        <source>Use the local demo archive; nothing is kept and no network is used.</source>
        <translation>Usa l’archivio dimostrativo locale; nulla viene conservato e la rete non si usa.</translation>
    </message>
    <message>
        <source>Walk through the demo by itself, a picture of each step in &lt;folder&gt;.</source>
        <translation>Percorre da solo la dimostrazione, un’immagine di ogni passo in &lt;cartella&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>cartella</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>light o dark (chiaro o scuro), per questa esecuzione.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Dimensione della finestra, per esempio 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>LxA</translation>
    </message>
</context>
<context>
    <name>swathe::AccountController</name>
    <message>
        <source>Client secret</source>
        <translation>Segreto del client</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token di accesso</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id del client</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Type the secret first.</source>
        <translation>Scriva prima il segreto.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Accesso in corso …</translation>
    </message>
    <message>
        <source>Signed out. The secret was removed.</source>
        <translation>Uscito. Il segreto è stato rimosso.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Acceda prima.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Prova in corso …</translation>
    </message>
    <message>
        <source>Signed in, but a search failed: %1</source>
        <translation>Accesso riuscito, ma una ricerca è fallita: %1</translation>
    </message>
    <message>
        <source>Signed in; a test search worked.</source>
        <translation>Accesso riuscito; una ricerca di prova ha funzionato.</translation>
    </message>
</context>
<context>
    <name>swathe::BasemapController</name>
    <message>
        <source>Built in</source>
        <translation>Integrata</translation>
    </message>
    <message>
        <source>Needs no network</source>
        <translation>Non serve la rete</translation>
    </message>
</context>
<context>
    <name>swathe::CompositionRoot</name>
    <message>
        <source>Demo archive</source>
        <translation>Archivio dimostrativo</translation>
    </message>
    <message>
        <source>Synthetic imagery of the demo archive</source>
        <translation>Immagini sintetiche dell’archivio dimostrativo</translation>
    </message>
    <message>
        <source>Demo relief</source>
        <translation>Rilievo dimostrativo</translation>
    </message>
    <message>
        <source>Made-up relief of the demo archive</source>
        <translation>Rilievo inventato dell’archivio dimostrativo</translation>
    </message>
    <message>
        <source>Made up by the demo archive</source>
        <translation>Inventato dall’archivio dimostrativo</translation>
    </message>
</context>
<context>
    <name>swathe::CoverPlanner</name>
    <message>
        <source>None of the scenes covers the area.</source>
        <translation>Nessuna delle scene copre l’area.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes cover %1 of the area.</source>
        <extracomment>%1 is a share such as 98.7 %</extracomment>
        <translation>
            <numerusform>%n scena copre %1 dell’area.</numerusform>
            <numerusform>%n scene coprono %1 dell’area.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::DownloadController</name>
    <message>
        <source>Everything</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Whole product</source>
        <translation>Prodotto intero</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Colori reali</translation>
    </message>
    <message>
        <source>10 m bands</source>
        <translation>Bande a 10 m</translation>
    </message>
    <message>
        <source>Masks only</source>
        <translation>Solo maschere</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadati</translation>
    </message>
    <message>
        <source>All data files</source>
        <translation>Tutti i file di dati</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Anteprime</translation>
    </message>
    <message>
        <source>The queue cannot be saved: %1 Downloads go on, but will not survive a restart.</source>
        <translation>La coda non si può salvare: %1 I download continuano, ma non sopravviveranno a un riavvio.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when there is space again.</source>
        <translation>I download continuano da soli quando ci sarà di nuovo spazio.</translation>
    </message>
    <message>
        <source>“%1” is not a speed such as 5M or 800k (bytes a second) or none.</source>
        <translation>“%1” non è una velocità come 5M o 800k (byte al secondo) o none.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. A timetable looks like this: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</source>
        <translation>“%1” non si può leggere. Un orario è fatto così: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</translation>
    </message>
    <message>
        <source>The disk is full. Downloads go on by themselves when there is space again.</source>
        <translation>Il disco è pieno. I download continuano da soli quando ci sarà di nuovo spazio.</translation>
    </message>
    <message>
        <source>The network connection is metered. New downloads wait for another one.</source>
        <translation>La connessione di rete è a consumo. I nuovi download ne attendono un’altra.</translation>
    </message>
    <message>
        <source>The computer runs on battery. New downloads wait for mains power.</source>
        <translation>Il computer va a batteria. I nuovi download attendono la rete elettrica.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Download Anyway</source>
        <translation>Scarica comunque</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot be written. Choose another folder.</source>
        <translation>%1 è su un disco non scrivibile. Scelga un’altra cartella.</translation>
    </message>
    <message>
        <source>%1 has %2, but the disk of this folder (FAT32) takes no file over %3. Choose another folder.</source>
        <translation>%1 è di %2, ma il disco di questa cartella (FAT32) non accetta file oltre %3. Scelga un’altra cartella.</translation>
    </message>
    <message>
        <source>With what is queued already, %1 are needed, but only %2 may be used of this disk. Choose another folder or fewer files.</source>
        <translation>Con ciò che è già in coda servono %1, ma di questo disco si possono usare solo %2. Scelga un’altra cartella o meno file.</translation>
    </message>
    <message>
        <source>The list of downloads is still being read. Try again in a moment.</source>
        <translation>L’elenco dei download è ancora in lettura. Riprovi fra un momento.</translation>
    </message>
    <message>
        <source>Tick a scene first: Space ticks the current one, Ctrl+A all of them.</source>
        <translation>Spunti prima una scena: Spazio spunta la corrente, Ctrl+A tutte.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes are offline and have to be ordered from their provider first.</source>
        <translation>
            <numerusform>%n scena non è in linea e va prima ordinata al suo fornitore.</numerusform>
            <numerusform>%n scene non sono in linea e vanno prima ordinate al loro fornitore.</numerusform>
        </translation>
    </message>
    <message>
        <source>These scenes have no files of the kind “%1”. Choose other files.</source>
        <translation>Queste scene non hanno file del tipo “%1”. Scelga altri file.</translation>
    </message>
    <message numerus="yes">
        <source>%n files added to the queue.</source>
        <translation>
            <numerusform>%n file aggiunto alla coda.</numerusform>
            <numerusform>%n file aggiunti alla coda.</numerusform>
        </translation>
    </message>
    <message>
        <source>All these files are in the queue already.</source>
        <translation>Tutti questi file sono già in coda.</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n c’era già.</numerusform>
            <numerusform>%n c’erano già.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list. The file stays on disk.</source>
        <translation>%1 è stato tolto dall’elenco. Il file resta sul disco.</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 è stato tolto dall’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were removed from the list.</source>
        <translation>
            <numerusform>%n file è stato tolto dall’elenco.</numerusform>
            <numerusform>%n file sono stati tolti dall’elenco.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::HistoryModel</name>
    <message>
        <source>Verified</source>
        <translation>Verificato</translation>
    </message>
</context>
<context>
    <name>swathe::PlaceSearch</name>
    <message>
        <source>Coordinates</source>
        <translation>Coordinate</translation>
    </message>
    <message>
        <source>%1 · %2 people</source>
        <extracomment>%1 is a country, %2 a number of people</extracomment>
        <translation>%1 · %2 abitanti</translation>
    </message>
    <message>
        <source>Look up “%1” at %2</source>
        <extracomment>%1 is what was typed, %2 who is asked</extracomment>
        <translation>Cerca “%1” presso %2</translation>
    </message>
    <message>
        <source>Sends these words</source>
        <translation>Invia queste parole</translation>
    </message>
    <message>
        <source>%1 knows no place of that name.</source>
        <translation>%1 non conosce luoghi con questo nome.</translation>
    </message>
</context>
<context>
    <name>swathe::Redownload</name>
    <message>
        <source>%1 is on disk still. Move or delete it to download it again.</source>
        <translation>%1 è ancora sul disco. Lo sposti o lo elimini per scaricarlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 belongs to no scene that could be asked for again.</source>
        <translation>%1 non appartiene a nessuna scena che si possa richiedere.</translation>
    </message>
    <message>
        <source>%1 is tried again.</source>
        <translation>Si riprova %1.</translation>
    </message>
    <message>
        <source>The catalogue has the scene of %1 no more.</source>
        <translation>Il catalogo non ha più la scena di %1.</translation>
    </message>
    <message>
        <source>The scene has no file %1 any more.</source>
        <translation>La scena non ha più il file %1.</translation>
    </message>
    <message>
        <source>%1 was added to the queue.</source>
        <translation>%1 è stato aggiunto alla coda.</translation>
    </message>
    <message>
        <source>%1 is in the queue already.</source>
        <translation>%1 è già in coda.</translation>
    </message>
</context>
<context>
    <name>swathe::SandboxProcess</name>
    <message>
        <source>The demo archive %1 did not run: %2.</source>
        <translation>L’archivio dimostrativo %1 non è partito: %2.</translation>
    </message>
</context>
<context>
    <name>swathe::SceneExporter</name>
    <message>
        <source>STAC items (GeoJSON)</source>
        <translation>Item STAC (GeoJSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabella (CSV)</translation>
    </message>
    <message>
        <source>Footprints (KML)</source>
        <translation>Impronte (KML)</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>Elenco di id</translation>
    </message>
    <message>
        <source>Files as Metalink 4</source>
        <translation>File come Metalink 4</translation>
    </message>
    <message>
        <source>Files for aria2</source>
        <translation>File per aria2</translation>
    </message>
    <message>
        <source>Files as a script for curl</source>
        <translation>File come script per curl</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes written.</source>
        <translation>
            <numerusform>%n scena scritta.</numerusform>
            <numerusform>%n scene scritte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no web address and were left out.</source>
        <translation>
            <numerusform>%n file non ha indirizzo web ed è stato tralasciato.</numerusform>
            <numerusform>%n file non hanno indirizzo web e sono stati tralasciati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SceneListModel</name>
    <message>
        <source>No date</source>
        <translation>Senza data</translation>
    </message>
    <message>
        <source>No orbit</source>
        <translation>Senza orbita</translation>
    </message>
    <message>
        <source>Orbit %1</source>
        <translation>Orbita %1</translation>
    </message>
    <message>
        <source>No tile</source>
        <translation>Senza tessera</translation>
    </message>
    <message>
        <source>Tile %1</source>
        <translation>Tessera %1</translation>
    </message>
</context>
<context>
    <name>swathe::SceneModel</name>
    <message>
        <source>Sensing time</source>
        <translation>Ora di acquisizione</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Piattaforma</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tessera</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbita</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>Copertura nuvolosa</translation>
    </message>
    <message>
        <source>Covers the area</source>
        <translation>Copre l’area</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collezione</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
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
            <numerusform>%n scena</numerusform>
            <numerusform>%n scene</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cloud %2 %</source>
        <translation>%1, nuvole %2 %</translation>
    </message>
</context>
<context>
    <name>swathe::SearchController</name>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>Lettura delle collezioni …</translation>
    </message>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>%n collezione</numerusform>
            <numerusform>%n collezioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Write dates as year-month-day, for example 2025-06-15.</source>
        <translation>Scriva le date come anno-mese-giorno, per esempio 2025-06-15.</translation>
    </message>
    <message>
        <source>The first day is after the last day.</source>
        <translation>Il primo giorno è dopo l’ultimo.</translation>
    </message>
    <message>
        <source>Draw an area or type coordinates to begin.</source>
        <translation>Disegni un’area o scriva delle coordinate per cominciare.</translation>
    </message>
    <message>
        <source>Choose at least one collection.</source>
        <translation>Scelga almeno una collezione.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Ricerca …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n scena</numerusform>
            <numerusform>%n scene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n entries could not be read)</source>
        <translation>
            <numerusform>(%n voce illeggibile)</numerusform>
            <numerusform>(%n voci illeggibili)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes so far</source>
        <translation>
            <numerusform>%n scena finora</numerusform>
            <numerusform>%n scene finora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n scenes</source>
        <translation>
            <numerusform>Fermato dopo %n scena</numerusform>
            <numerusform>Fermato dopo %n scene</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SpeedTimetable</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, da %2 a %3</translation>
    </message>
    <message>
        <source>%1: no limit</source>
        <translation>%1: nessun limite</translation>
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
        <translation>Verificato</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparazione</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>Attende l’accesso</translation>
    </message>
    <message>
        <source>Waiting for provider limit</source>
        <translation>Attende il limite del fornitore</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Scaricamento</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Senza dati</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>In pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falliti</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
</TS>
