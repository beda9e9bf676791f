<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>Los secretos se guardan en el llavero del sistema.</translation>
    </message>
    <message>
        <source>This system has no keychain: secrets are kept for this session only.</source>
        <translation>Este sistema no tiene llavero: los secretos se guardan solo durante esta sesión.</translation>
    </message>
    <message>
        <source>No catalogue on offer needs an account.</source>
        <translation>Ningún catálogo de los ofrecidos necesita una cuenta.</translation>
    </message>
    <message>
        <source>Account saved</source>
        <translation>Cuenta guardada</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sin cuenta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>AoiTool</name>
    <message>
        <source>North-west corner of the area of interest</source>
        <translation>Esquina noroeste del área de interés</translation>
    </message>
    <message>
        <source>North-east corner of the area of interest</source>
        <translation>Esquina noreste del área de interés</translation>
    </message>
    <message>
        <source>South-east corner of the area of interest</source>
        <translation>Esquina sureste del área de interés</translation>
    </message>
    <message>
        <source>South-west corner of the area of interest</source>
        <translation>Esquina suroeste del área de interés</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>Centro del área de interés</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps</source>
        <translation>Las flechas lo mueven, con Mayús a pasos mayores</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Area of interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation>Aún no hay área</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Show the area on the map</source>
        <translation>Mostrar el área en el mapa</translation>
    </message>
    <message>
        <source>Clear the area</source>
        <translation>Borrar el área</translation>
    </message>
    <message>
        <source>North, degrees</source>
        <translation>Norte, grados</translation>
    </message>
    <message>
        <source>East, degrees</source>
        <translation>Este, grados</translation>
    </message>
    <message>
        <source>South, degrees</source>
        <translation>Sur, grados</translation>
    </message>
    <message>
        <source>West, degrees</source>
        <translation>Oeste, grados</translation>
    </message>
    <message>
        <source>Corners (%1) …</source>
        <translation>Vértices (%1) …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Dejar de dibujar</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>Dibujar un rectángulo en el mapa</translation>
    </message>
    <message>
        <source>Draw a polygon on the map</source>
        <translation>Dibujar un polígono en el mapa</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vista del mapa</translation>
    </message>
    <message>
        <source>Take what the map shows as the area</source>
        <translation>Tomar como área lo que muestra el mapa</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
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
        <translation>El contorno no estaba cerrado: su último punto se unió con el primero.</translation>
    </message>
    <message>
        <source>A part with fewer than three corners was left out.</source>
        <translation>Se omitió una parte con menos de tres vértices.</translation>
    </message>
    <message>
        <source>Points that were given twice in a row were left out.</source>
        <translation>Se omitieron los puntos repetidos seguidos.</translation>
    </message>
    <message>
        <source>The outline crosses itself: it was taken apart where it does.</source>
        <translation>El contorno se cruza a sí mismo: se separó donde lo hace.</translation>
    </message>
    <message>
        <source>Latitude and longitude looked swapped, and were put in order.</source>
        <translation>Latitud y longitud parecían intercambiadas y se pusieron en orden.</translation>
    </message>
    <message>
        <source>The .prj file is missing: the coordinates were taken for degrees of WGS 84.</source>
        <translation>Falta el archivo .prj: las coordenadas se tomaron como grados WGS 84.</translation>
    </message>
    <message>
        <source>The outline is not closed: its last point must equal its first.</source>
        <translation>El contorno no está cerrado: su último punto debe ser igual al primero.</translation>
    </message>
    <message>
        <source>The outline has too few points: it needs at least three corners.</source>
        <translation>El contorno tiene muy pocos puntos: necesita al menos tres vértices.</translation>
    </message>
    <message>
        <source>The outline has the same point twice in a row.</source>
        <translation>El contorno tiene el mismo punto dos veces seguidas.</translation>
    </message>
    <message>
        <source>The outline crosses itself.</source>
        <translation>El contorno se cruza a sí mismo.</translation>
    </message>
    <message>
        <source>Latitude and longitude look swapped: longitude comes first.</source>
        <translation>Latitud y longitud parecen intercambiadas: la longitud va primero.</translation>
    </message>
    <message>
        <source>A latitude is out of range: it must lie from -90 to 90 degrees.</source>
        <translation>Una latitud está fuera de rango: debe estar entre -90 y 90 grados.</translation>
    </message>
    <message>
        <source>A longitude is out of range: it must lie from -180 to 180 degrees.</source>
        <translation>Una longitud está fuera de rango: debe estar entre -180 y 180 grados.</translation>
    </message>
    <message>
        <source>A position is not made of numbers.</source>
        <translation>Una posición no está hecha de números.</translation>
    </message>
    <message>
        <source>The area has no extent: nothing lies inside its outline.</source>
        <translation>El área no tiene extensión: no hay nada dentro de su contorno.</translation>
    </message>
    <message>
        <source>There is no area in it, only other things or nothing at all.</source>
        <translation>No contiene ningún área, solo otras cosas o nada en absoluto.</translation>
    </message>
    <message>
        <source>The .prj file is missing, and the numbers are no degrees. Add the .prj file that belongs to the Shapefile.</source>
        <translation>Falta el archivo .prj y los números no son grados. Añada el archivo .prj que acompaña al Shapefile.</translation>
    </message>
    <message>
        <source>A file that belongs to it is missing.</source>
        <translation>Falta un archivo que forma parte de él.</translation>
    </message>
    <message>
        <source>Its coordinate system cannot be read here. Save it as WGS 84 (longitude, latitude).</source>
        <translation>Su sistema de coordenadas no se puede leer aquí. Guárdelo como WGS 84 (longitud, latitud).</translation>
    </message>
    <message>
        <source>It is too large: at most 64 MB and 200 000 points are read. Simplify it first.</source>
        <translation>Es demasiado grande: se leen como máximo 64 MB y 200 000 puntos. Simplifíquelo antes.</translation>
    </message>
    <message>
        <source>It is broken and cannot be read.</source>
        <translation>Está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>It is none of the formats that can be read: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, a box, an MGRS square, WRS-2 path and row, or GEOREF.</source>
        <translation>No es ninguno de los formatos legibles: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, una caja, una cuadrícula MGRS, path/row WRS-2 o GEOREF.</translation>
    </message>
</context>
<context>
    <name>BasemapDialog</name>
    <message>
        <source>Add a tile map</source>
        <translation>Añadir un mapa de teselas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Dirección de las teselas</translation>
    </message>
    <message>
        <source>A name is needed, and a web address with {z}, {x} and {y} in it.</source>
        <extracomment>The words in braces stay as they are</extracomment>
        <translation>Hacen falta un nombre y una dirección web con {z}, {x} y {y}.</translation>
    </message>
    <message>
        <source>XYZ tiles with {z}, {x}, {y} ({-y} counts from the south), or WMTS with {TileMatrix}, {TileCol}, {TileRow}; Web Mercator.</source>
        <translation>Teselas XYZ con {z}, {x}, {y} ({-y} cuenta desde el sur), o WMTS con {TileMatrix}, {TileCol}, {TileRow}; Web Mercator.</translation>
    </message>
    <message>
        <source>Whose data it is</source>
        <translation>De quién son los datos</translation>
    </message>
    <message>
        <source>Whose data it is, shown below the map</source>
        <translation>De quién son los datos, se muestra bajo el mapa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>BasemapList</name>
    <message>
        <source>Base map</source>
        <translation>Mapa base</translation>
    </message>
    <message>
        <source>Remove the base map %1</source>
        <translation>Quitar el mapa base %1</translation>
    </message>
    <message>
        <source>Add a tile map…</source>
        <translation>Añadir un mapa de teselas…</translation>
    </message>
</context>
<context>
    <name>CatalogueStrip</name>
    <message>
        <source>Search %1</source>
        <translation>Buscar en %1</translation>
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
        <translation>Encontrar una colección</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>Leyendo las colecciones …</translation>
    </message>
    <message>
        <source>No collection has this in its name.</source>
        <translation>Ninguna colección tiene esto en su nombre.</translation>
    </message>
    <message>
        <source>No collections yet.</source>
        <translation>Aún no hay colecciones.</translation>
    </message>
</context>
<context>
    <name>CoordinatesDialog</name>
    <message>
        <source>Corners of the area</source>
        <translation>Vértices del área</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Vértice</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>%1.%2 hole</source>
        <extracomment>part, corner and whether the ring is a hole of it</extracomment>
        <translation>%1.%2 hueco</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Latitude of corner %1</source>
        <translation>Latitud del vértice %1</translation>
    </message>
    <message>
        <source>Longitude of corner %1</source>
        <translation>Longitud del vértice %1</translation>
    </message>
    <message>
        <source>New corner behind this one</source>
        <translation>Nuevo vértice detrás de este</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>Quitar este vértice</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Wait on metered network connections</source>
        <translation>Esperar en conexiones de red de uso medido</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Esperar mientras el equipo funciona con batería</translation>
    </message>
    <message>
        <source>Keep the computer awake while files come</source>
        <translation>Mantener el equipo despierto mientras llegan archivos</translation>
    </message>
    <message>
        <source>Speed by time of the week</source>
        <translation>Velocidad según la hora de la semana</translation>
    </message>
    <message>
        <source>No timetable: the limit chosen below the map holds all the time.</source>
        <translation>Sin horario: el límite elegido bajo el mapa vale todo el tiempo.</translation>
    </message>
    <message>
        <source>Local time. The first span that fits decides; at other times the limit chosen below the map holds.</source>
        <translation>Hora local. Decide el primer tramo que encaja; el resto del tiempo vale el límite elegido bajo el mapa.</translation>
    </message>
    <message>
        <source>Add a span</source>
        <translation>Añadir un tramo</translation>
    </message>
</context>
<context>
    <name>DownloadsDock</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Files shown</source>
        <translation>Archivos mostrados</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Todas las descargas</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Opens the choice of limits</source>
        <translation>Abre la elección de límites</translation>
    </message>
    <message>
        <source>Pause all (Ctrl+Shift+P)</source>
        <translation>Pausar todo (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Resume all (Ctrl+Shift+S)</source>
        <translation>Reanudar todo (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Try all failed ones again</source>
        <translation>Reintentar todas las fallidas</translation>
    </message>
    <message>
        <source>Remove finished ones from the list</source>
        <translation>Quitar las terminadas de la lista</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Historial (Ctrl+H)</translation>
    </message>
    <message>
        <source>Open the download folder</source>
        <translation>Abrir la carpeta de descargas</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar los archivos</translation>
    </message>
    <message>
        <source>Fold the files away</source>
        <translation>Plegar los archivos</translation>
    </message>
    <message>
        <source>Files of the queue</source>
        <translation>Archivos de la cola</translation>
    </message>
    <message>
        <source>No files in this state.</source>
        <translation>Ningún archivo en este estado.</translation>
    </message>
    <message>
        <source>No downloads yet. Tick scenes and add them to the queue (Ctrl+D).</source>
        <translation>Aún no hay descargas. Marque escenas y añádalas a la cola (Ctrl+D).</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service</source>
        <comment>begins a sentence; stands for a provider&apos;s name</comment>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <comment>%1 is a time such as 3 minutes</comment>
        <translation>Inténtelo de nuevo en %1.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <comment>a sentence and its technical reason</comment>
        <translation>%1 (estado HTTP %2)</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The network on this side is down, or the service&apos;s address does not answer.</source>
        <translation>No se puede llegar a %1. La red de este lado está caída, o la dirección del servicio no responde.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Compruebe la conexión a Internet y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>%1 took too long to answer. It may be busy, or the network slow.</source>
        <translation>%1 tardó demasiado en responder. Puede estar ocupado, o la red ser lenta.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Hay que iniciar sesión</translation>
    </message>
    <message>
        <source>%1 wants you to sign in, or did not accept the sign-in it was given.</source>
        <translation>%1 quiere que inicie sesión, o no aceptó los datos que se le dieron.</translation>
    </message>
    <message>
        <source>Sign in to this provider, then try again.</source>
        <translation>Inicie sesión en este proveedor y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>%1 refuses this to your account, though it knows who you are.</source>
        <translation>%1 niega esto a su cuenta, aunque sabe quién es usted.</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s website whether your account must accept terms or apply for these data.</source>
        <translation>Mire en el sitio web del proveedor si su cuenta debe aceptar condiciones o solicitar estos datos.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>%1 no longer has what was asked for.</source>
        <translation>%1 ya no tiene lo que se pidió.</translation>
    </message>
    <message>
        <source>Search again: the data may have been moved or replaced.</source>
        <translation>Busque de nuevo: los datos pueden haberse movido o reemplazado.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiadas peticiones</translation>
    </message>
    <message>
        <source>%1 allows only so many requests in a given time, and that number is used up.</source>
        <translation>%1 solo permite un número de peticiones en un tiempo dado, y ese número está agotado.</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>El servicio tiene un fallo</translation>
    </message>
    <message>
        <source>%1 failed on its own side. Nothing is wrong with what you asked.</source>
        <translation>%1 falló por su propio lado. Lo que usted pidió no tiene nada de malo.</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>El servicio rechazó la petición</translation>
    </message>
    <message>
        <source>%1 did not accept what was asked.</source>
        <translation>%1 no aceptó lo que se pidió.</translation>
    </message>
    <message>
        <source>Change the search: a smaller area, a shorter time or fewer filters may be accepted.</source>
        <translation>Cambie la búsqueda: un área menor, un tiempo más corto o menos filtros pueden ser aceptados.</translation>
    </message>
    <message>
        <source>An unreadable answer</source>
        <translation>Una respuesta ilegible</translation>
    </message>
    <message>
        <source>%1 sent an answer that Swathe cannot read. The fault is on the service&apos;s side, or something between changed the answer.</source>
        <translation>%1 envió una respuesta que Swathe no puede leer. El fallo está del lado del servicio, o algo en medio cambió la respuesta.</translation>
    </message>
    <message>
        <source>Try again later. If you are on a public network, make sure that its sign-in page is not in the way.</source>
        <translation>Inténtelo más tarde. Si está en una red pública, asegúrese de que su página de acceso no esté de por medio.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>%1 could not prove its identity, so nothing was sent. Its certificate may have expired, or something between intercepts the connection.</source>
        <translation>%1 no pudo probar su identidad, así que no se envió nada. Su certificado puede haber caducado, o algo intercepta la conexión.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network or security software inspects connections.</source>
        <translation>Compruebe la fecha y hora de este equipo, y si la red o un programa de seguridad inspecciona las conexiones.</translation>
    </message>
    <message>
        <source>The proxy does not help</source>
        <translation>El proxy no ayuda</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or cannot be reached.</source>
        <translation>El proxy entre este equipo e Internet rechazó la conexión o no se puede alcanzar.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of Swathe or of the system.</source>
        <translation>Compruebe el proxy en los ajustes de Swathe o del sistema.</translation>
    </message>
    <message>
        <source>Sent from place to place</source>
        <translation>Enviado de un sitio a otro</translation>
    </message>
    <message>
        <source>%1 passed the request on too often, or to an insecure place, so Swathe gave up.</source>
        <translation>%1 pasó la petición demasiadas veces, o a un lugar inseguro, así que Swathe desistió.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, tell the provider.</source>
        <translation>Inténtelo más tarde; si persiste, avise al proveedor.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>There is not enough free space on the disk that the files go to. What has been received is kept.</source>
        <translation>No hay espacio libre suficiente en el disco al que van los archivos. Lo recibido se conserva.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then resume.</source>
        <translation>Libere espacio o elija otra carpeta, y reanude.</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only, not there any more, or not yours.</source>
        <comment>%1 is a folder</comment>
        <translation>No se puede escribir en %1: es de solo lectura, ya no existe o no es suya.</translation>
    </message>
    <message>
        <source>This computer does not let Swathe write to the chosen folder or file.</source>
        <translation>Este equipo no deja que Swathe escriba en la carpeta o el archivo elegido.</translation>
    </message>
    <message>
        <source>Choose another folder, or change the rights of this one.</source>
        <translation>Elija otra carpeta, o cambie los permisos de esta.</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>El disco falló</translation>
    </message>
    <message>
        <source>Reading or writing on this computer&apos;s disk failed.</source>
        <translation>Falló la lectura o escritura en el disco de este equipo.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, or choose another folder.</source>
        <translation>Compruebe que el disco está conectado y en buen estado, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file arrived damaged</source>
        <translation>El archivo llegó dañado</translation>
    </message>
    <message>
        <source>The bytes that came are not those the catalogue promised, so the file was not put among the finished ones.</source>
        <translation>Los bytes que llegaron no son los que prometía el catálogo, así que el archivo no se puso entre los terminados.</translation>
    </message>
    <message>
        <source>Download the file again. If it happens again, the fault is the provider&apos;s.</source>
        <translation>Descargue el archivo otra vez. Si vuelve a pasar, el fallo es del proveedor.</translation>
    </message>
    <message>
        <source>The file was replaced meanwhile</source>
        <translation>El archivo fue reemplazado entretanto</translation>
    </message>
    <message>
        <source>%1 now has another version of this file than the one whose download had begun.</source>
        <translation>%1 tiene ahora otra versión de este archivo que aquella cuya descarga había empezado.</translation>
    </message>
    <message>
        <source>Start the download again from the beginning.</source>
        <translation>Empiece la descarga otra vez desde el principio.</translation>
    </message>
    <message>
        <source>No key store</source>
        <translation>Sin llavero</translation>
    </message>
    <message>
        <source>This computer session offers no key store, so passwords cannot be kept safely.</source>
        <translation>Esta sesión no ofrece llavero, así que las contraseñas no se pueden guardar con seguridad.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or start the system&apos;s key store and restart Swathe.</source>
        <translation>Inicie sesión solo para esta vez, o arranque el llavero del sistema y reinicie Swathe.</translation>
    </message>
    <message>
        <source>The key store refused</source>
        <translation>El llavero se negó</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or did not give Swathe what it asked for.</source>
        <translation>El llavero del sistema está bloqueado o no dio a Swathe lo que pedía.</translation>
    </message>
    <message>
        <source>Unlock the key store, then sign in again.</source>
        <translation>Desbloquee el llavero y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Esto no se puede usar</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Lo introducido no se puede usar.</translation>
    </message>
    <message>
        <source>What was entered cannot be used: %1.</source>
        <comment>%1 names the part, in English</comment>
        <translation>Lo introducido no se puede usar: %1.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Corrija la entrada e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>No es posible aquí</translation>
    </message>
    <message>
        <source>%1 does not offer this, or this version of Swathe does not know how to ask for it.</source>
        <translation>%1 no ofrece esto, o esta versión de Swathe no sabe cómo pedirlo.</translation>
    </message>
    <message>
        <source>Leave out what is not supported, or use another provider.</source>
        <translation>Omita lo que no se admite, o use otro proveedor.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>This was stopped at your wish.</source>
        <translation>Se detuvo según su deseo.</translation>
    </message>
    <message>
        <source>A mistake in Swathe</source>
        <translation>Un error en Swathe</translation>
    </message>
    <message>
        <source>Something went wrong inside Swathe itself. Neither you nor the service is at fault.</source>
        <translation>Algo salió mal dentro del propio Swathe. Ni usted ni el servicio tienen la culpa.</translation>
    </message>
    <message>
        <source>Try again; if it stays, please report it with the technical details.</source>
        <translation>Inténtelo de nuevo; si persiste, comuníquelo con los detalles técnicos.</translation>
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
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Ajustes (Ctrl+,)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Teclas (F1)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Search, or stop the search</source>
        <translation>Buscar, o detener la búsqueda</translation>
    </message>
    <message>
        <source>Type a place or coordinates</source>
        <translation>Escribir un lugar o coordenadas</translation>
    </message>
    <message>
        <source>Paste an area: coordinates, WKT or GeoJSON</source>
        <translation>Pegar un área: coordenadas, WKT o GeoJSON</translation>
    </message>
    <message>
        <source>Undo, redo a change of the area</source>
        <translation>Deshacer, rehacer un cambio del área</translation>
    </message>
    <message>
        <source>Find in the scenes</source>
        <translation>Buscar en las escenas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tick the current scene</source>
        <translation>Marcar la escena actual</translation>
    </message>
    <message>
        <source>Tick all scenes</source>
        <translation>Marcar todas las escenas</translation>
    </message>
    <message>
        <source>Add ticked scenes to the queue</source>
        <translation>Añadir las escenas marcadas a la cola</translation>
    </message>
    <message>
        <source>Pause, resume the current file; with Shift all</source>
        <translation>Pausar, reanudar el archivo actual; con Mayús todos</translation>
    </message>
    <message>
        <source>Priority of the current file</source>
        <translation>Prioridad del archivo actual</translation>
    </message>
    <message>
        <source>Move the current file in the queue; Alt+Home, Alt+End to its ends</source>
        <translation>Mover el archivo actual en la cola; Alt+Inicio, Alt+Fin a sus extremos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Remove the current file from the list</source>
        <translation>Quitar el archivo actual de la lista</translation>
    </message>
    <message>
        <source>History of downloads</source>
        <translation>Historial de descargas</translation>
    </message>
    <message>
        <source>Next area of the window; with Shift the one before</source>
        <translation>Siguiente zona de la ventana; con Mayús la anterior</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>Texto mayor, menor, normal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>Salir; la cola se conserva</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of downloads</source>
        <translation>Historial de descargas</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet.</source>
        <translation>Aún no se ha descargado nada.</translation>
    </message>
    <message>
        <source>Download %1 again (Ctrl+D)</source>
        <translation>Descargar %1 otra vez (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open the folder of %1</source>
        <translation>Abrir la carpeta de %1</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Olvidar el historial</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Swathe</source>
        <translation>Swathe</translation>
    </message>
    <message>
        <source>Import an area</source>
        <translation>Importar un área</translation>
    </message>
    <message>
        <source>Areas (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</source>
        <translation>Áreas (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Carpeta de descargas</translation>
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
        <translation>Coordenadas bajo el puntero: %1</translation>
    </message>
    <message>
        <source>Made with Natural Earth · GeoNames</source>
        <translation>Hecho con Natural Earth · GeoNames</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Quicklooks: opacity</source>
        <translation>Vistas rápidas: opacidad</translation>
    </message>
    <message>
        <source>Opacity of the quicklooks, percent</source>
        <translation>Opacidad de las vistas rápidas, por ciento</translation>
    </message>
    <message>
        <source>Ticked scenes too</source>
        <translation>También las escenas marcadas</translation>
    </message>
    <message>
        <source>Swipe: selected against ticked</source>
        <translation>Barrido: seleccionada frente a marcadas</translation>
    </message>
    <message>
        <source>Base map and quicklooks</source>
        <translation>Mapa base y vistas rápidas</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Mover el mapa</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <translation>Dibujar un rectángulo</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>Dibujar un polígono</translation>
    </message>
    <message>
        <source>Take what the map shows as the area of interest</source>
        <translation>Tomar como área de interés lo que muestra el mapa</translation>
    </message>
    <message>
        <source>Show the whole area of interest</source>
        <translation>Mostrar toda el área de interés</translation>
    </message>
    <message>
        <source>Undo the change of the area (Ctrl+Z)</source>
        <translation>Deshacer el cambio del área (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo the change of the area (Ctrl+Shift+Z)</source>
        <translation>Rehacer el cambio del área (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove the area of interest</source>
        <translation>Quitar el área de interés</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Place, coordinates or area</source>
        <translation>Lugar, coordenadas o área</translation>
    </message>
    <message>
        <source>Place · coordinates · west, south, east, north · WKT · GeoJSON</source>
        <translation>Lugar · coordenadas · oeste, sur, este, norte · WKT · GeoJSON</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions, the current one: %1</source>
        <translation>
            <numerusform>%n sugerencia, la actual: %1</numerusform>
            <numerusform>%n sugerencias, la actual: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Lugares: %1</translation>
    </message>
</context>
<context>
    <name>PolygonEditor</name>
    <message>
        <source>New corner behind corner %1</source>
        <translation>Nuevo vértice detrás del vértice %1</translation>
    </message>
    <message>
        <source>Corner %1 of part %2 of the area of interest</source>
        <translation>Vértice %1 de la parte %2 del área de interés</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps; Insert makes a corner behind it, Delete removes it</source>
        <translation>Las flechas lo mueven, con Mayús a pasos mayores; Insert crea un vértice detrás, Supr lo quita</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>Centro del área de interés</translation>
    </message>
    <message>
        <source>Arrow keys move the area, with Shift in larger steps; Delete removes it</source>
        <translation>Las flechas mueven el área, con Mayús a pasos mayores; Supr la quita</translation>
    </message>
</context>
<context>
    <name>Quicklook</name>
    <message>
        <source>Quicklook of the selected scene</source>
        <translation>Vista rápida de la escena seleccionada</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>The area was mended</source>
        <translation>El área fue reparada</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla así</translation>
    </message>
    <message>
        <source>Use the mended area</source>
        <translation>Usar el área reparada</translation>
    </message>
</context>
<context>
    <name>SDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Escala: %1</translation>
    </message>
</context>
<context>
    <name>SceneActions</name>
    <message>
        <source>Cover my area</source>
        <translation>Cubrir mi área</translation>
    </message>
    <message>
        <source>Reckoning …</source>
        <translation>Calculando …</translation>
    </message>
    <message>
        <source>With the fewest scenes</source>
        <translation>Con las menos escenas</translation>
    </message>
    <message>
        <source>With the least cloud</source>
        <translation>Con menos nubes</translation>
    </message>
    <message>
        <source>With the closest dates</source>
        <translation>Con las fechas más próximas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Export scenes</source>
        <translation>Exportar escenas</translation>
    </message>
</context>
<context>
    <name>SceneColumns</name>
    <message>
        <source>Time, UTC</source>
        <translation>Hora, UTC</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Órbita</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>Scene details</source>
        <translation>Detalles de la escena</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Quicklook</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar el id</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar el JSON</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Add %1 chosen to queue</source>
        <translation>Añadir %1 elegidos a la cola</translation>
    </message>
    <message>
        <source>Add this scene to queue</source>
        <translation>Añadir esta escena a la cola</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>downloaded</source>
        <translation>descargada</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>en la cola</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>nubes %1</translation>
    </message>
    <message>
        <source>adds %1 of the area</source>
        <translation>añade %1 del área</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Marcar %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Fuera de línea</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add this scene to the queue</source>
        <translation>Añadir esta escena a la cola</translation>
    </message>
</context>
<context>
    <name>SceneStack</name>
    <message numerus="yes">
        <source>%n scenes here</source>
        <translation>
            <numerusform>%n escena aquí</numerusform>
            <numerusform>%n escenas aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes at this place</source>
        <translation>Escenas en este lugar</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>nubes %1</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Marcar %1</translation>
    </message>
</context>
<context>
    <name>SceneTableHead</name>
    <message>
        <source>%1, sorted the other way round</source>
        <translation>%1, ordenado al revés</translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <translation>%1, ordenado</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Elegir las columnas</translation>
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
        <translation>descargada</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>en la cola</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Marcar %1</translation>
    </message>
</context>
<context>
    <name>ScenesHeader</name>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>None ticked</source>
        <translation>Nada marcado</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 marcadas</translation>
    </message>
    <message>
        <source>cover %1 of the area</source>
        <extracomment>%1 is &quot;83 %&quot;: the share of the area of interest that the ticked scenes cover together</extracomment>
        <translation>cubren %1 del área</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>%1 of %2 scenes</source>
        <translation>%1 de %2 escenas</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n escena</numerusform>
            <numerusform>%n escenas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a list with pictures</source>
        <translation>Mostrar como lista con imágenes</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation>Menos nubes</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Mayores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Find in these scenes</source>
        <translation>Buscar en estas escenas</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By orbit</source>
        <translation>Por órbita</translation>
    </message>
    <message>
        <source>By tile</source>
        <translation>Por tesela</translation>
    </message>
</context>
<context>
    <name>ScenesHint</name>
    <message>
        <source>None of the scenes has this in its name or was taken in the chosen days.</source>
        <translation>Ninguna escena tiene esto en su nombre ni es de los días elegidos.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Everything is set: press Search.</source>
        <translation>Todo está listo: pulse Buscar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>0 scenes with at most %1 % cloud, %2 without the limit.</source>
        <translation>0 escenas con %1 % de nubes como máximo, %2 sin el límite.</translation>
    </message>
    <message>
        <source>No scenes here in these days. Try more days, a larger area or other collections.</source>
        <translation>No hay escenas aquí en estos días. Pruebe más días, un área mayor u otras colecciones.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
    <message>
        <source>Show all scenes</source>
        <translation>Mostrar todas las escenas</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation>Escenas encontradas</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Which files of each scene</source>
        <translation>Qué archivos de cada escena</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Añadir a la cola</translation>
    </message>
    <message>
        <source>Add %1 to queue</source>
        <translation>Añadir %1 a la cola</translation>
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
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Enter lists the scenes in its middle</source>
        <translation>Las flechas mueven el mapa, más y menos acercan y alejan, Intro lista las escenas en su centro</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Click the corners. A double click or Enter finishes, with Shift as a further part; Backspace takes one back, Esc stops.</source>
        <translation>Haga clic en los vértices. Un doble clic o Intro termina, con Mayús como otra parte; Retroceso quita uno, Esc detiene.</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click two corners. Enter takes the middle of the map, Esc stops.</source>
        <translation>Arrastre un rectángulo, o haga clic en dos esquinas. Intro toma el centro del mapa, Esc detiene.</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>This catalogue cannot limit clouds: Swathe left the cloudier scenes out itself.</source>
        <translation>Este catálogo no puede limitar las nubes: Swathe mismo omitió las escenas más nubladas.</translation>
    </message>
    <message>
        <source>This catalogue cannot look for text: Swathe left the other scenes out itself.</source>
        <translation>Este catálogo no puede buscar texto: Swathe mismo omitió las otras escenas.</translation>
    </message>
    <message>
        <source>The area was asked for in parts.</source>
        <translation>El área se pidió por partes.</translation>
    </message>
    <message>
        <source>The area has very many corners: the catalogue was asked with a simpler one around it, and scenes beside the area were left out.</source>
        <translation>El área tiene muchísimos vértices: se preguntó al catálogo con una más simple alrededor, y se omitieron las escenas fuera del área.</translation>
    </message>
    <message>
        <source>A condition that this catalogue does not know was left out.</source>
        <translation>Se omitió una condición que este catálogo no conoce.</translation>
    </message>
    <message>
        <source>The catalogue sent the same page twice: there may be more scenes than those shown.</source>
        <translation>El catálogo envió dos veces la misma página: puede haber más escenas que las mostradas.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s link to its next page cannot be used: there may be more scenes.</source>
        <translation>El enlace del catálogo a su página siguiente no sirve: puede haber más escenas.</translation>
    </message>
    <message>
        <source>The catalogue counts more scenes than it gave.</source>
        <translation>El catálogo cuenta más escenas de las que dio.</translation>
    </message>
    <message>
        <source>More scenes of one moment match than the catalogue can list: some are missing.</source>
        <translation>Coinciden más escenas de un mismo momento de las que el catálogo puede listar: faltan algunas.</translation>
    </message>
    <message>
        <source>The catalogue has more documents than are read at once: there may be more scenes.</source>
        <translation>El catálogo tiene más documentos de los que se leen a la vez: puede haber más escenas.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>Fechas, UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day, inclusive</source>
        <translation>Último día, incluido</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mes</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>Cloud cover, at most</source>
        <translation>Nubosidad, como máximo</translation>
    </message>
    <message>
        <source>Cloud cover at most, percent</source>
        <translation>Nubosidad como máximo, por ciento</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Carpeta de descargas</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Descargas a la vez</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Changes take effect at once. Swathe sends no telemetry.</source>
        <translation>Los cambios surten efecto al momento. Swathe no envía telemetría.</translation>
    </message>
</context>
<context>
    <name>SpeedMenu</name>
    <message>
        <source>%1 MB/s at most</source>
        <translation>%1 MB/s como máximo</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>Sin límite de velocidad</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Límite de velocidad de todas las descargas</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>Another limit in MB/s</source>
        <translation>Otro límite en MB/s</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>The timetable goes first…</source>
        <translation>El horario va primero…</translation>
    </message>
    <message>
        <source>By time of the week…</source>
        <translation>Según la hora de la semana…</translation>
    </message>
</context>
<context>
    <name>SwipeLine</name>
    <message>
        <source>Line between the compared quicklooks</source>
        <translation>Línea entre las vistas rápidas comparadas</translation>
    </message>
    <message>
        <source>Left and right keys move it</source>
        <translation>Las flechas izquierda y derecha la mueven</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>When the scenes were taken</source>
        <translation>Cuándo se tomaron las escenas</translation>
    </message>
    <message>
        <source>Narrowed to %1; Esc shows all</source>
        <translation>Limitado a %1; Esc muestra todo</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos los días</translation>
    </message>
</context>
<context>
    <name>TimetableRow</name>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From, hours and minutes</source>
        <translation>De, horas y minutos</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>To, hours and minutes</source>
        <translation>A, horas y minutos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>MB/s at most; empty: no limit</source>
        <translation>MB/s como máximo; vacío: sin límite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
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
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Search and download satellite imagery</source>
        <translation>Buscar y descargar imágenes de satélite</translation>
    </message>
    <message>
        <source>Use the local demo archive; nothing is kept and no network is used.</source>
        <translation>Usar el archivo de demostración local; no se guarda nada y no se usa la red.</translation>
    </message>
    <message>
        <source>Walk through the demo by itself, a picture of each step in &lt;folder&gt;.</source>
        <translation>Recorrer la demostración por sí solo, una imagen de cada paso en &lt;carpeta&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>light o dark (claro u oscuro), para esta ejecución.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Tamaño de la ventana, por ejemplo 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>AnxAl</translation>
    </message>
</context>
<context>
    <name>swathe::AccountController</name>
    <message>
        <source>Client secret</source>
        <translation>Secreto del cliente</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id de cliente</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Type the secret first.</source>
        <translation>Escriba antes el secreto.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Iniciando sesión …</translation>
    </message>
    <message>
        <source>Signed out. The secret was removed.</source>
        <translation>Sesión cerrada. El secreto fue eliminado.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sesión antes.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Probando …</translation>
    </message>
    <message>
        <source>Signed in, but a search failed: %1</source>
        <translation>Sesión iniciada, pero una búsqueda falló: %1</translation>
    </message>
    <message>
        <source>Signed in; a test search worked.</source>
        <translation>Sesión iniciada; una búsqueda de prueba funcionó.</translation>
    </message>
</context>
<context>
    <name>swathe::BasemapController</name>
    <message>
        <source>Built in</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Needs no network</source>
        <translation>No necesita red</translation>
    </message>
</context>
<context>
    <name>swathe::CompositionRoot</name>
    <message>
        <source>Demo archive</source>
        <translation>Archivo de demostración</translation>
    </message>
    <message>
        <source>Synthetic imagery of the demo archive</source>
        <translation>Imágenes sintéticas del archivo de demostración</translation>
    </message>
    <message>
        <source>Demo relief</source>
        <translation>Relieve de demostración</translation>
    </message>
    <message>
        <source>Made-up relief of the demo archive</source>
        <translation>Relieve inventado del archivo de demostración</translation>
    </message>
    <message>
        <source>Made up by the demo archive</source>
        <translation>Inventado por el archivo de demostración</translation>
    </message>
</context>
<context>
    <name>swathe::CoverPlanner</name>
    <message>
        <source>None of the scenes covers the area.</source>
        <translation>Ninguna de las escenas cubre el área.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes cover %1 of the area.</source>
        <extracomment>%1 is a share such as 98.7 %</extracomment>
        <translation>
            <numerusform>%n escena cubre %1 del área.</numerusform>
            <numerusform>%n escenas cubren %1 del área.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::DownloadController</name>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Whole product</source>
        <translation>Producto completo</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Color verdadero</translation>
    </message>
    <message>
        <source>10 m bands</source>
        <translation>Bandas de 10 m</translation>
    </message>
    <message>
        <source>Masks only</source>
        <translation>Solo máscaras</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>All data files</source>
        <translation>Todos los archivos de datos</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Vistas previas</translation>
    </message>
    <message>
        <source>The queue cannot be saved: %1 Downloads go on, but will not survive a restart.</source>
        <translation>La cola no se puede guardar: %1 Las descargas siguen, pero no sobrevivirán a un reinicio.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when there is space again.</source>
        <translation>Las descargas siguen solas cuando vuelva a haber espacio.</translation>
    </message>
    <message>
        <source>“%1” is not a speed such as 5M or 800k (bytes a second) or none.</source>
        <translation>«%1» no es una velocidad como 5M u 800k (bytes por segundo) ni none.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. A timetable looks like this: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</source>
        <translation>«%1» no se puede leer. Un horario es así: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</translation>
    </message>
    <message>
        <source>The disk is full. Downloads go on by themselves when there is space again.</source>
        <translation>El disco está lleno. Las descargas siguen solas cuando vuelva a haber espacio.</translation>
    </message>
    <message>
        <source>The network connection is metered. New downloads wait for another one.</source>
        <translation>La conexión de red es de uso medido. Las nuevas descargas esperan otra.</translation>
    </message>
    <message>
        <source>The computer runs on battery. New downloads wait for mains power.</source>
        <translation>El equipo funciona con batería. Las nuevas descargas esperan la corriente.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Download Anyway</source>
        <translation>Descargar de todos modos</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot be written. Choose another folder.</source>
        <translation>%1 está en un disco en el que no se puede escribir. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 has %2, but the disk of this folder (FAT32) takes no file over %3. Choose another folder.</source>
        <translation>%1 tiene %2, pero el disco de esta carpeta (FAT32) no admite archivos de más de %3. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>With what is queued already, %1 are needed, but only %2 may be used of this disk. Choose another folder or fewer files.</source>
        <translation>Con lo que ya está en cola hacen falta %1, pero de este disco solo se pueden usar %2. Elija otra carpeta o menos archivos.</translation>
    </message>
    <message>
        <source>The list of downloads is still being read. Try again in a moment.</source>
        <translation>La lista de descargas aún se está leyendo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Tick a scene first: Space ticks the current one, Ctrl+A all of them.</source>
        <translation>Marque antes una escena: Espacio marca la actual, Ctrl+A todas.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes are offline and have to be ordered from their provider first.</source>
        <translation>
            <numerusform>%n escena está fuera de línea y hay que pedirla antes a su proveedor.</numerusform>
            <numerusform>%n escenas están fuera de línea y hay que pedirlas antes a su proveedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>These scenes have no files of the kind “%1”. Choose other files.</source>
        <translation>Estas escenas no tienen archivos del tipo «%1». Elija otros archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n files added to the queue.</source>
        <translation>
            <numerusform>%n archivo añadido a la cola.</numerusform>
            <numerusform>%n archivos añadidos a la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>All these files are in the queue already.</source>
        <translation>Todos estos archivos ya están en la cola.</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n ya estaba allí.</numerusform>
            <numerusform>%n ya estaban allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list. The file stays on disk.</source>
        <translation>%1 se quitó de la lista. El archivo queda en el disco.</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 se quitó de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were removed from the list.</source>
        <translation>
            <numerusform>%n archivo se quitó de la lista.</numerusform>
            <numerusform>%n archivos se quitaron de la lista.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::HistoryModel</name>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
</context>
<context>
    <name>swathe::PlaceSearch</name>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>%1 · %2 people</source>
        <extracomment>%1 is a country, %2 a number of people</extracomment>
        <translation>%1 · %2 habitantes</translation>
    </message>
    <message>
        <source>Look up “%1” at %2</source>
        <extracomment>%1 is what was typed, %2 who is asked</extracomment>
        <translation>Consultar «%1» en %2</translation>
    </message>
    <message>
        <source>Sends these words</source>
        <translation>Envía estas palabras</translation>
    </message>
    <message>
        <source>%1 knows no place of that name.</source>
        <translation>%1 no conoce ningún lugar con ese nombre.</translation>
    </message>
</context>
<context>
    <name>swathe::Redownload</name>
    <message>
        <source>%1 is on disk still. Move or delete it to download it again.</source>
        <translation>%1 sigue en el disco. Muévalo o elimínelo para descargarlo otra vez.</translation>
    </message>
    <message>
        <source>%1 belongs to no scene that could be asked for again.</source>
        <translation>%1 no pertenece a ninguna escena que se pueda pedir otra vez.</translation>
    </message>
    <message>
        <source>%1 is tried again.</source>
        <translation>Se reintenta %1.</translation>
    </message>
    <message>
        <source>The catalogue has the scene of %1 no more.</source>
        <translation>El catálogo ya no tiene la escena de %1.</translation>
    </message>
    <message>
        <source>The scene has no file %1 any more.</source>
        <translation>La escena ya no tiene el archivo %1.</translation>
    </message>
    <message>
        <source>%1 was added to the queue.</source>
        <translation>%1 se añadió a la cola.</translation>
    </message>
    <message>
        <source>%1 is in the queue already.</source>
        <translation>%1 ya está en la cola.</translation>
    </message>
</context>
<context>
    <name>swathe::SandboxProcess</name>
    <message>
        <source>The demo archive %1 did not run: %2.</source>
        <translation>El archivo de demostración %1 no arrancó: %2.</translation>
    </message>
</context>
<context>
    <name>swathe::SceneExporter</name>
    <message>
        <source>STAC items (GeoJSON)</source>
        <translation>Ítems STAC (GeoJSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Footprints (KML)</source>
        <translation>Huellas (KML)</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>Lista de ids</translation>
    </message>
    <message>
        <source>Files as Metalink 4</source>
        <translation>Archivos como Metalink 4</translation>
    </message>
    <message>
        <source>Files for aria2</source>
        <translation>Archivos para aria2</translation>
    </message>
    <message>
        <source>Files as a script for curl</source>
        <translation>Archivos como script para curl</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes written.</source>
        <translation>
            <numerusform>%n escena escrita.</numerusform>
            <numerusform>%n escenas escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no web address and were left out.</source>
        <translation>
            <numerusform>%n archivo no tiene dirección web y se omitió.</numerusform>
            <numerusform>%n archivos no tienen dirección web y se omitieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SceneListModel</name>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No orbit</source>
        <translation>Sin órbita</translation>
    </message>
    <message>
        <source>Orbit %1</source>
        <translation>Órbita %1</translation>
    </message>
    <message>
        <source>No tile</source>
        <translation>Sin tesela</translation>
    </message>
    <message>
        <source>Tile %1</source>
        <translation>Tesela %1</translation>
    </message>
</context>
<context>
    <name>swathe::SceneModel</name>
    <message>
        <source>Sensing time</source>
        <translation>Hora de adquisición</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Órbita</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>Nubosidad</translation>
    </message>
    <message>
        <source>Covers the area</source>
        <translation>Cubre el área</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
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
            <numerusform>%n escena</numerusform>
            <numerusform>%n escenas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cloud %2 %</source>
        <translation>%1, nubes %2 %</translation>
    </message>
</context>
<context>
    <name>swathe::SearchController</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>Leyendo las colecciones …</translation>
    </message>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>%n colección</numerusform>
            <numerusform>%n colecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Write dates as year-month-day, for example 2025-06-15.</source>
        <translation>Escriba las fechas como año-mes-día, por ejemplo 2025-06-15.</translation>
    </message>
    <message>
        <source>The first day is after the last day.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <source>Draw an area or type coordinates to begin.</source>
        <translation>Dibuje un área o escriba coordenadas para empezar.</translation>
    </message>
    <message>
        <source>Choose at least one collection.</source>
        <translation>Elija al menos una colección.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n escena</numerusform>
            <numerusform>%n escenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n entries could not be read)</source>
        <translation>
            <numerusform>(%n entrada no se pudo leer)</numerusform>
            <numerusform>(%n entradas no se pudieron leer)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes so far</source>
        <translation>
            <numerusform>%n escena hasta ahora</numerusform>
            <numerusform>%n escenas hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n scenes</source>
        <translation>
            <numerusform>Detenido tras %n escena</numerusform>
            <numerusform>Detenido tras %n escenas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SpeedTimetable</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1: no limit</source>
        <translation>%1: sin límite</translation>
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
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>Espera el inicio de sesión</translation>
    </message>
    <message>
        <source>Waiting for provider limit</source>
        <translation>Espera el límite del proveedor</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Detenido sin datos</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
</TS>
