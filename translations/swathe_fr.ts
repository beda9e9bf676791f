<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>Les secrets sont conservés dans le trousseau du système.</translation>
    </message>
    <message>
        <source>This system has no keychain: secrets are kept for this session only.</source>
        <translation>Ce système n’a pas de trousseau : les secrets ne sont gardés que pour cette session.</translation>
    </message>
    <message>
        <source>No catalogue on offer needs an account.</source>
        <translation>Aucun des catalogues proposés n’exige de compte.</translation>
    </message>
    <message>
        <source>Account saved</source>
        <translation>Compte enregistré</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Pas de compte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>AoiTool</name>
    <message>
        <source>North-west corner of the area of interest</source>
        <translation>Coin nord-ouest de la zone d’intérêt</translation>
    </message>
    <message>
        <source>North-east corner of the area of interest</source>
        <translation>Coin nord-est de la zone d’intérêt</translation>
    </message>
    <message>
        <source>South-east corner of the area of interest</source>
        <translation>Coin sud-est de la zone d’intérêt</translation>
    </message>
    <message>
        <source>South-west corner of the area of interest</source>
        <translation>Coin sud-ouest de la zone d’intérêt</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>Milieu de la zone d’intérêt</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps</source>
        <translation>Les flèches le déplacent, avec Maj par pas plus grands</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Area of interest</source>
        <translation>Zone d’intérêt</translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation>Pas encore de zone</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Show the area on the map</source>
        <translation>Montrer la zone sur la carte</translation>
    </message>
    <message>
        <source>Clear the area</source>
        <translation>Effacer la zone</translation>
    </message>
    <message>
        <source>North, degrees</source>
        <translation>Nord, degrés</translation>
    </message>
    <message>
        <source>East, degrees</source>
        <translation>Est, degrés</translation>
    </message>
    <message>
        <source>South, degrees</source>
        <translation>Sud, degrés</translation>
    </message>
    <message>
        <source>West, degrees</source>
        <translation>Ouest, degrés</translation>
    </message>
    <message>
        <source>Corners (%1) …</source>
        <translation>Sommets (%1) …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Boîte</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Arrêter le tracé</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>Tracer un rectangle sur la carte</translation>
    </message>
    <message>
        <source>Draw a polygon on the map</source>
        <translation>Tracer un polygone sur la carte</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vue de la carte</translation>
    </message>
    <message>
        <source>Take what the map shows as the area</source>
        <translation>Prendre comme zone ce que montre la carte</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
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
        <translation>Le contour n’était pas fermé : son dernier point a été relié au premier.</translation>
    </message>
    <message>
        <source>A part with fewer than three corners was left out.</source>
        <translation>Une partie de moins de trois sommets a été laissée de côté.</translation>
    </message>
    <message>
        <source>Points that were given twice in a row were left out.</source>
        <translation>Les points donnés deux fois de suite ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The outline crosses itself: it was taken apart where it does.</source>
        <translation>Le contour se croise : il a été séparé aux croisements.</translation>
    </message>
    <message>
        <source>Latitude and longitude looked swapped, and were put in order.</source>
        <translation>Latitude et longitude semblaient inversées et ont été remises en ordre.</translation>
    </message>
    <message>
        <source>The .prj file is missing: the coordinates were taken for degrees of WGS 84.</source>
        <translation>Le fichier .prj manque : les coordonnées ont été prises pour des degrés WGS 84.</translation>
    </message>
    <message>
        <source>The outline is not closed: its last point must equal its first.</source>
        <translation>Le contour n’est pas fermé : son dernier point doit être égal au premier.</translation>
    </message>
    <message>
        <source>The outline has too few points: it needs at least three corners.</source>
        <translation>Le contour a trop peu de points : il faut au moins trois sommets.</translation>
    </message>
    <message>
        <source>The outline has the same point twice in a row.</source>
        <translation>Le contour contient deux fois de suite le même point.</translation>
    </message>
    <message>
        <source>The outline crosses itself.</source>
        <translation>Le contour se croise.</translation>
    </message>
    <message>
        <source>Latitude and longitude look swapped: longitude comes first.</source>
        <translation>Latitude et longitude semblent inversées : la longitude vient en premier.</translation>
    </message>
    <message>
        <source>A latitude is out of range: it must lie from -90 to 90 degrees.</source>
        <translation>Une latitude est hors limites : elle doit être comprise entre -90 et 90 degrés.</translation>
    </message>
    <message>
        <source>A longitude is out of range: it must lie from -180 to 180 degrees.</source>
        <translation>Une longitude est hors limites : elle doit être comprise entre -180 et 180 degrés.</translation>
    </message>
    <message>
        <source>A position is not made of numbers.</source>
        <translation>Une position n’est pas faite de nombres.</translation>
    </message>
    <message>
        <source>The area has no extent: nothing lies inside its outline.</source>
        <translation>La zone n’a pas d’étendue : rien ne se trouve à l’intérieur du contour.</translation>
    </message>
    <message>
        <source>There is no area in it, only other things or nothing at all.</source>
        <translation>Il n’y a pas de zone dedans, seulement autre chose ou rien du tout.</translation>
    </message>
    <message>
        <source>The .prj file is missing, and the numbers are no degrees. Add the .prj file that belongs to the Shapefile.</source>
        <translation>Le fichier .prj manque et les nombres ne sont pas des degrés. Ajoutez le fichier .prj qui va avec le Shapefile.</translation>
    </message>
    <message>
        <source>A file that belongs to it is missing.</source>
        <translation>Un fichier qui en fait partie manque.</translation>
    </message>
    <message>
        <source>Its coordinate system cannot be read here. Save it as WGS 84 (longitude, latitude).</source>
        <translation>Son système de coordonnées ne peut pas être lu ici. Enregistrez-le en WGS 84 (longitude, latitude).</translation>
    </message>
    <message>
        <source>It is too large: at most 64 MB and 200 000 points are read. Simplify it first.</source>
        <translation>Il est trop grand : au plus 64 Mo et 200 000 points sont lus. Simplifiez-le d’abord.</translation>
    </message>
    <message>
        <source>It is broken and cannot be read.</source>
        <translation>Il est abîmé et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>It is none of the formats that can be read: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, a box, an MGRS square, WRS-2 path and row, or GEOREF.</source>
        <translation>Ce n’est aucun des formats lisibles : GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, une boîte, un carré MGRS, un path/row WRS-2 ou GEOREF.</translation>
    </message>
</context>
<context>
    <name>BasemapDialog</name>
    <message>
        <source>Add a tile map</source>
        <translation>Ajouter une carte en tuiles</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Adresse des tuiles</translation>
    </message>
    <message>
        <source>A name is needed, and a web address with {z}, {x} and {y} in it.</source>
        <extracomment>The words in braces stay as they are</extracomment>
        <translation>Il faut un nom et une adresse web contenant {z}, {x} et {y}.</translation>
    </message>
    <message>
        <source>XYZ tiles with {z}, {x}, {y} ({-y} counts from the south), or WMTS with {TileMatrix}, {TileCol}, {TileRow}; Web Mercator.</source>
        <translation>Tuiles XYZ avec {z}, {x}, {y} ({-y} compte depuis le sud), ou WMTS avec {TileMatrix}, {TileCol}, {TileRow} ; Web Mercator.</translation>
    </message>
    <message>
        <source>Whose data it is</source>
        <translation>À qui sont les données</translation>
    </message>
    <message>
        <source>Whose data it is, shown below the map</source>
        <translation>À qui sont les données, affiché sous la carte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>BasemapList</name>
    <message>
        <source>Base map</source>
        <translation>Fond de carte</translation>
    </message>
    <message>
        <source>Remove the base map %1</source>
        <translation>Supprimer le fond de carte %1</translation>
    </message>
    <message>
        <source>Add a tile map…</source>
        <translation>Ajouter une carte en tuiles…</translation>
    </message>
</context>
<context>
    <name>CatalogueStrip</name>
    <message>
        <source>Search %1</source>
        <translation>Chercher dans %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>CollectionPicker</name>
    <message>
        <source>Find a collection</source>
        <translation>Trouver une collection</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>Lecture des collections …</translation>
    </message>
    <message>
        <source>No collection has this in its name.</source>
        <translation>Aucune collection n’a cela dans son nom.</translation>
    </message>
    <message>
        <source>No collections yet.</source>
        <translation>Pas encore de collections.</translation>
    </message>
</context>
<context>
    <name>CoordinatesDialog</name>
    <message>
        <source>Corners of the area</source>
        <translation>Sommets de la zone</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Sommet</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>%1.%2 hole</source>
        <extracomment>part, corner and whether the ring is a hole of it</extracomment>
        <translation>%1.%2 trou</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Latitude of corner %1</source>
        <translation>Latitude du sommet %1</translation>
    </message>
    <message>
        <source>Longitude of corner %1</source>
        <translation>Longitude du sommet %1</translation>
    </message>
    <message>
        <source>New corner behind this one</source>
        <translation>Nouveau sommet après celui-ci</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>Supprimer ce sommet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Wait on metered network connections</source>
        <translation>Attendre sur les connexions facturées au volume</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Attendre quand l’ordinateur est sur batterie</translation>
    </message>
    <message>
        <source>Keep the computer awake while files come</source>
        <translation>Garder l’ordinateur éveillé tant que des fichiers arrivent</translation>
    </message>
    <message>
        <source>Speed by time of the week</source>
        <translation>Débit selon l’heure de la semaine</translation>
    </message>
    <message>
        <source>No timetable: the limit chosen below the map holds all the time.</source>
        <translation>Pas d’horaire : la limite choisie sous la carte vaut tout le temps.</translation>
    </message>
    <message>
        <source>Local time. The first span that fits decides; at other times the limit chosen below the map holds.</source>
        <translation>Heure locale. La première plage qui convient décide ; le reste du temps vaut la limite choisie sous la carte.</translation>
    </message>
    <message>
        <source>Add a span</source>
        <translation>Ajouter une plage</translation>
    </message>
</context>
<context>
    <name>DownloadsDock</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Files shown</source>
        <translation>Fichiers affichés</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Tous les téléchargements</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Opens the choice of limits</source>
        <translation>Ouvre le choix des limites</translation>
    </message>
    <message>
        <source>Pause all (Ctrl+Shift+P)</source>
        <translation>Tout mettre en pause (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Resume all (Ctrl+Shift+S)</source>
        <translation>Tout reprendre (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Try all failed ones again</source>
        <translation>Réessayer tous les échecs</translation>
    </message>
    <message>
        <source>Remove finished ones from the list</source>
        <translation>Retirer de la liste les fichiers terminés</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Historique (Ctrl+H)</translation>
    </message>
    <message>
        <source>Open the download folder</source>
        <translation>Ouvrir le dossier de téléchargement</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Montrer les fichiers</translation>
    </message>
    <message>
        <source>Fold the files away</source>
        <translation>Replier les fichiers</translation>
    </message>
    <message>
        <source>Files of the queue</source>
        <translation>Fichiers de la file</translation>
    </message>
    <message>
        <source>No files in this state.</source>
        <translation>Aucun fichier dans cet état.</translation>
    </message>
    <message>
        <source>No downloads yet. Tick scenes and add them to the queue (Ctrl+D).</source>
        <translation>Pas encore de téléchargements. Cochez des scènes et ajoutez-les à la file (Ctrl+D).</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service</source>
        <comment>begins a sentence; stands for a provider&apos;s name</comment>
        <translation>Le service</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <comment>%1 is a time such as 3 minutes</comment>
        <translation>Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Attendez un peu et réessayez.</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <comment>a sentence and its technical reason</comment>
        <translation>%1 (état HTTP %2)</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The network on this side is down, or the service&apos;s address does not answer.</source>
        <translation>%1 est injoignable. Le réseau de ce côté est coupé, ou l’adresse du service ne répond pas.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Vérifiez la connexion à Internet, puis réessayez.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>%1 took too long to answer. It may be busy, or the network slow.</source>
        <translation>%1 a mis trop de temps à répondre. Il est peut-être surchargé, ou le réseau lent.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Connexion au compte nécessaire</translation>
    </message>
    <message>
        <source>%1 wants you to sign in, or did not accept the sign-in it was given.</source>
        <translation>%1 veut que vous vous connectiez, ou n’a pas accepté les identifiants donnés.</translation>
    </message>
    <message>
        <source>Sign in to this provider, then try again.</source>
        <translation>Connectez-vous à ce fournisseur, puis réessayez.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>%1 refuses this to your account, though it knows who you are.</source>
        <translation>%1 refuse cela à votre compte, bien qu’il sache qui vous êtes.</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s website whether your account must accept terms or apply for these data.</source>
        <translation>Voyez sur le site du fournisseur si votre compte doit accepter des conditions ou demander ces données.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 no longer has what was asked for.</source>
        <translation>%1 n’a plus ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Search again: the data may have been moved or replaced.</source>
        <translation>Cherchez de nouveau : les données ont pu être déplacées ou remplacées.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Trop de requêtes</translation>
    </message>
    <message>
        <source>%1 allows only so many requests in a given time, and that number is used up.</source>
        <translation>%1 n’autorise qu’un certain nombre de requêtes dans un temps donné, et ce nombre est épuisé.</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>Le service a une panne</translation>
    </message>
    <message>
        <source>%1 failed on its own side. Nothing is wrong with what you asked.</source>
        <translation>%1 a échoué de son propre côté. Votre demande n’y est pour rien.</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>Le service a refusé la demande</translation>
    </message>
    <message>
        <source>%1 did not accept what was asked.</source>
        <translation>%1 n’a pas accepté ce qui a été demandé.</translation>
    </message>
    <message>
        <source>Change the search: a smaller area, a shorter time or fewer filters may be accepted.</source>
        <translation>Modifiez la recherche : une zone plus petite, une période plus courte ou moins de filtres passeront peut-être.</translation>
    </message>
    <message>
        <source>An unreadable answer</source>
        <translation>Une réponse illisible</translation>
    </message>
    <message>
        <source>%1 sent an answer that Swathe cannot read. The fault is on the service&apos;s side, or something between changed the answer.</source>
        <translation>%1 a envoyé une réponse que Swathe ne peut pas lire. La faute est du côté du service, ou quelque chose entre les deux a modifié la réponse.</translation>
    </message>
    <message>
        <source>Try again later. If you are on a public network, make sure that its sign-in page is not in the way.</source>
        <translation>Réessayez plus tard. Sur un réseau public, assurez-vous que sa page de connexion ne s’interpose pas.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sûre</translation>
    </message>
    <message>
        <source>%1 could not prove its identity, so nothing was sent. Its certificate may have expired, or something between intercepts the connection.</source>
        <translation>%1 n’a pas pu prouver son identité, rien n’a donc été envoyé. Son certificat a peut-être expiré, ou quelque chose intercepte la connexion.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network or security software inspects connections.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur, et si le réseau ou un logiciel de sécurité inspecte les connexions.</translation>
    </message>
    <message>
        <source>The proxy does not help</source>
        <translation>Le proxy ne répond pas</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or cannot be reached.</source>
        <translation>Le proxy entre cet ordinateur et Internet a refusé la connexion ou est injoignable.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of Swathe or of the system.</source>
        <translation>Vérifiez le proxy dans les réglages de Swathe ou du système.</translation>
    </message>
    <message>
        <source>Sent from place to place</source>
        <translation>Renvoyé d’un endroit à l’autre</translation>
    </message>
    <message>
        <source>%1 passed the request on too often, or to an insecure place, so Swathe gave up.</source>
        <translation>%1 a transmis la demande trop souvent, ou vers un endroit non sûr : Swathe a abandonné.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, tell the provider.</source>
        <translation>Réessayez plus tard ; si cela dure, prévenez le fournisseur.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>There is not enough free space on the disk that the files go to. What has been received is kept.</source>
        <translation>Il n’y a pas assez de place sur le disque où vont les fichiers. Ce qui est déjà reçu est conservé.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then resume.</source>
        <translation>Libérez de la place ou choisissez un autre dossier, puis reprenez.</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>Impossible d’écrire dans le dossier</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only, not there any more, or not yours.</source>
        <comment>%1 is a folder</comment>
        <translation>Impossible d’écrire dans %1 : il est en lecture seule, n’existe plus ou n’est pas à vous.</translation>
    </message>
    <message>
        <source>This computer does not let Swathe write to the chosen folder or file.</source>
        <translation>Cet ordinateur ne laisse pas Swathe écrire dans le dossier ou le fichier choisi.</translation>
    </message>
    <message>
        <source>Choose another folder, or change the rights of this one.</source>
        <translation>Choisissez un autre dossier, ou changez les droits de celui-ci.</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>Le disque a échoué</translation>
    </message>
    <message>
        <source>Reading or writing on this computer&apos;s disk failed.</source>
        <translation>La lecture ou l’écriture sur le disque de cet ordinateur a échoué.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, or choose another folder.</source>
        <translation>Vérifiez que le disque est branché et en bon état, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file arrived damaged</source>
        <translation>Le fichier est arrivé abîmé</translation>
    </message>
    <message>
        <source>The bytes that came are not those the catalogue promised, so the file was not put among the finished ones.</source>
        <translation>Les octets reçus ne sont pas ceux que promettait le catalogue : le fichier n’a pas été rangé parmi les fichiers terminés.</translation>
    </message>
    <message>
        <source>Download the file again. If it happens again, the fault is the provider&apos;s.</source>
        <translation>Téléchargez de nouveau le fichier. Si cela se répète, la faute est au fournisseur.</translation>
    </message>
    <message>
        <source>The file was replaced meanwhile</source>
        <translation>Le fichier a été remplacé entre-temps</translation>
    </message>
    <message>
        <source>%1 now has another version of this file than the one whose download had begun.</source>
        <translation>%1 a maintenant une autre version de ce fichier que celle dont le téléchargement avait commencé.</translation>
    </message>
    <message>
        <source>Start the download again from the beginning.</source>
        <translation>Recommencez le téléchargement depuis le début.</translation>
    </message>
    <message>
        <source>No key store</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>This computer session offers no key store, so passwords cannot be kept safely.</source>
        <translation>Cette session n’offre pas de trousseau : les mots de passe ne peuvent pas être gardés en sûreté.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or start the system&apos;s key store and restart Swathe.</source>
        <translation>Connectez-vous pour cette session seulement, ou démarrez le trousseau du système et relancez Swathe.</translation>
    </message>
    <message>
        <source>The key store refused</source>
        <translation>Le trousseau a refusé</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or did not give Swathe what it asked for.</source>
        <translation>Le trousseau du système est verrouillé ou n’a pas donné à Swathe ce qu’il demandait.</translation>
    </message>
    <message>
        <source>Unlock the key store, then sign in again.</source>
        <translation>Déverrouillez le trousseau, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Cela ne peut pas servir</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Ce qui a été saisi ne peut pas servir.</translation>
    </message>
    <message>
        <source>What was entered cannot be used: %1.</source>
        <comment>%1 names the part, in English</comment>
        <translation>Ce qui a été saisi ne peut pas servir : %1.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Corrigez la saisie et réessayez.</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Pas possible ici</translation>
    </message>
    <message>
        <source>%1 does not offer this, or this version of Swathe does not know how to ask for it.</source>
        <translation>%1 ne propose pas cela, ou cette version de Swathe ne sait pas le demander.</translation>
    </message>
    <message>
        <source>Leave out what is not supported, or use another provider.</source>
        <translation>Laissez de côté ce qui n’est pas pris en charge, ou prenez un autre fournisseur.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>This was stopped at your wish.</source>
        <translation>Arrêté comme vous le souhaitiez.</translation>
    </message>
    <message>
        <source>A mistake in Swathe</source>
        <translation>Une erreur dans Swathe</translation>
    </message>
    <message>
        <source>Something went wrong inside Swathe itself. Neither you nor the service is at fault.</source>
        <translation>Quelque chose s’est mal passé dans Swathe même. Ni vous ni le service n’y êtes pour rien.</translation>
    </message>
    <message>
        <source>Try again; if it stays, please report it with the technical details.</source>
        <translation>Réessayez ; si cela dure, signalez-le avec les détails techniques.</translation>
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
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Réglages (Ctrl+,)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Touches (F1)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Search, or stop the search</source>
        <translation>Lancer ou arrêter la recherche</translation>
    </message>
    <message>
        <source>Type a place or coordinates</source>
        <translation>Saisir un lieu ou des coordonnées</translation>
    </message>
    <message>
        <source>Paste an area: coordinates, WKT or GeoJSON</source>
        <translation>Coller une zone : coordonnées, WKT ou GeoJSON</translation>
    </message>
    <message>
        <source>Undo, redo a change of the area</source>
        <translation>Annuler, rétablir une modification de la zone</translation>
    </message>
    <message>
        <source>Find in the scenes</source>
        <translation>Chercher parmi les scènes</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tick the current scene</source>
        <translation>Cocher la scène courante</translation>
    </message>
    <message>
        <source>Tick all scenes</source>
        <translation>Cocher toutes les scènes</translation>
    </message>
    <message>
        <source>Add ticked scenes to the queue</source>
        <translation>Ajouter les scènes cochées à la file</translation>
    </message>
    <message>
        <source>Pause, resume the current file; with Shift all</source>
        <translation>Pause, reprise du fichier courant ; avec Maj de tous</translation>
    </message>
    <message>
        <source>Priority of the current file</source>
        <translation>Priorité du fichier courant</translation>
    </message>
    <message>
        <source>Move the current file in the queue; Alt+Home, Alt+End to its ends</source>
        <translation>Déplacer le fichier courant dans la file ; Alt+Début, Alt+Fin à ses bouts</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove the current file from the list</source>
        <translation>Retirer de la liste le fichier courant</translation>
    </message>
    <message>
        <source>History of downloads</source>
        <translation>Historique des téléchargements</translation>
    </message>
    <message>
        <source>Next area of the window; with Shift the one before</source>
        <translation>Partie suivante de la fenêtre ; avec Maj la précédente</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>Texte plus grand, plus petit, normal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>Quitter ; la file est conservée</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of downloads</source>
        <translation>Historique des téléchargements</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet.</source>
        <translation>Rien n’a encore été téléchargé.</translation>
    </message>
    <message>
        <source>Download %1 again (Ctrl+D)</source>
        <translation>Télécharger de nouveau %1 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open the folder of %1</source>
        <translation>Ouvrir le dossier de %1</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Oublier l’historique</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Swathe</source>
        <translation>Swathe</translation>
    </message>
    <message>
        <source>Import an area</source>
        <translation>Importer une zone</translation>
    </message>
    <message>
        <source>Areas (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</source>
        <translation>Zones (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Dossier de téléchargement</translation>
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
        <translation>Coordonnées sous le pointeur : %1</translation>
    </message>
    <message>
        <source>Made with Natural Earth · GeoNames</source>
        <translation>Fait avec Natural Earth · GeoNames</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Quicklooks: opacity</source>
        <translation>Aperçus : opacité</translation>
    </message>
    <message>
        <source>Opacity of the quicklooks, percent</source>
        <translation>Opacité des aperçus, en pour cent</translation>
    </message>
    <message>
        <source>Ticked scenes too</source>
        <translation>Aussi les scènes cochées</translation>
    </message>
    <message>
        <source>Swipe: selected against ticked</source>
        <translation>Balayage : sélectionnée contre cochées</translation>
    </message>
    <message>
        <source>Base map and quicklooks</source>
        <translation>Fond de carte et aperçus</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Déplacer la carte</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <translation>Tracer un rectangle</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>Tracer un polygone</translation>
    </message>
    <message>
        <source>Take what the map shows as the area of interest</source>
        <translation>Prendre comme zone d’intérêt ce que montre la carte</translation>
    </message>
    <message>
        <source>Show the whole area of interest</source>
        <translation>Montrer toute la zone d’intérêt</translation>
    </message>
    <message>
        <source>Undo the change of the area (Ctrl+Z)</source>
        <translation>Annuler la modification de la zone (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo the change of the area (Ctrl+Shift+Z)</source>
        <translation>Rétablir la modification de la zone (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove the area of interest</source>
        <translation>Supprimer la zone d’intérêt</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Place, coordinates or area</source>
        <translation>Lieu, coordonnées ou zone</translation>
    </message>
    <message>
        <source>Place · coordinates · west, south, east, north · WKT · GeoJSON</source>
        <translation>Lieu · coordonnées · ouest, sud, est, nord · WKT · GeoJSON</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions, the current one: %1</source>
        <translation>
            <numerusform>%n suggestion, l’actuelle : %1</numerusform>
            <numerusform>%n suggestions, l’actuelle : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Lieux : %1</translation>
    </message>
</context>
<context>
    <name>PolygonEditor</name>
    <message>
        <source>New corner behind corner %1</source>
        <translation>Nouveau sommet après le sommet %1</translation>
    </message>
    <message>
        <source>Corner %1 of part %2 of the area of interest</source>
        <translation>Sommet %1 de la partie %2 de la zone d’intérêt</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps; Insert makes a corner behind it, Delete removes it</source>
        <translation>Les flèches le déplacent, avec Maj par pas plus grands ; Inser crée un sommet après, Suppr le supprime</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>Milieu de la zone d’intérêt</translation>
    </message>
    <message>
        <source>Arrow keys move the area, with Shift in larger steps; Delete removes it</source>
        <translation>Les flèches déplacent la zone, avec Maj par pas plus grands ; Suppr la supprime</translation>
    </message>
</context>
<context>
    <name>Quicklook</name>
    <message>
        <source>Quicklook of the selected scene</source>
        <translation>Aperçu de la scène sélectionnée</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>The area was mended</source>
        <translation>La zone a été réparée</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Use the mended area</source>
        <translation>Utiliser la zone réparée</translation>
    </message>
</context>
<context>
    <name>SDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Échelle : %1</translation>
    </message>
</context>
<context>
    <name>SceneActions</name>
    <message>
        <source>Cover my area</source>
        <translation>Couvrir ma zone</translation>
    </message>
    <message>
        <source>Reckoning …</source>
        <translation>Calcul …</translation>
    </message>
    <message>
        <source>With the fewest scenes</source>
        <translation>Avec le moins de scènes</translation>
    </message>
    <message>
        <source>With the least cloud</source>
        <translation>Avec le moins de nuages</translation>
    </message>
    <message>
        <source>With the closest dates</source>
        <translation>Avec les dates les plus proches</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Export scenes</source>
        <translation>Exporter les scènes</translation>
    </message>
</context>
<context>
    <name>SceneColumns</name>
    <message>
        <source>Time, UTC</source>
        <translation>Heure, UTC</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbite</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>Scene details</source>
        <translation>Détails de la scène</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Quicklook</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copier le JSON</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Add %1 chosen to queue</source>
        <translation>Ajouter à la file %1 choisis</translation>
    </message>
    <message>
        <source>Add this scene to queue</source>
        <translation>Ajouter cette scène à la file</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>downloaded</source>
        <translation>téléchargée</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>dans la file</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>nuages %1</translation>
    </message>
    <message>
        <source>adds %1 of the area</source>
        <translation>ajoute %1 de la zone</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Cocher %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add this scene to the queue</source>
        <translation>Ajouter cette scène à la file</translation>
    </message>
</context>
<context>
    <name>SceneStack</name>
    <message numerus="yes">
        <source>%n scenes here</source>
        <translation>
            <numerusform>%n scène ici</numerusform>
            <numerusform>%n scènes ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes at this place</source>
        <translation>Scènes à cet endroit</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>nuages %1</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Cocher %1</translation>
    </message>
</context>
<context>
    <name>SceneTableHead</name>
    <message>
        <source>%1, sorted the other way round</source>
        <translation>%1, trié en sens inverse</translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <translation>%1, trié</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Choisir les colonnes</translation>
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
        <translation>téléchargée</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>dans la file</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Cocher %1</translation>
    </message>
</context>
<context>
    <name>ScenesHeader</name>
    <message>
        <source>Searching …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>None ticked</source>
        <translation>Rien de coché</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>%1 cochées</translation>
    </message>
    <message>
        <source>cover %1 of the area</source>
        <extracomment>%1 is &quot;83 %&quot;: the share of the area of interest that the ticked scenes cover together</extracomment>
        <translation>couvrent %1 de la zone</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>%1 of %2 scenes</source>
        <translation>%1 scènes sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n scène</numerusform>
            <numerusform>%n scènes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a list with pictures</source>
        <translation>Afficher en liste avec images</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation>Moins de nuages</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Plus grandes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Find in these scenes</source>
        <translation>Chercher dans ces scènes</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Chercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By orbit</source>
        <translation>Par orbite</translation>
    </message>
    <message>
        <source>By tile</source>
        <translation>Par tuile</translation>
    </message>
</context>
<context>
    <name>ScenesHint</name>
    <message>
        <source>None of the scenes has this in its name or was taken in the chosen days.</source>
        <translation>Aucune scène n’a cela dans son nom ni ne date des jours choisis.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Everything is set: press Search.</source>
        <translation>Tout est prêt : lancez la recherche.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>0 scenes with at most %1 % cloud, %2 without the limit.</source>
        <translation>0 scène avec au plus %1 % de nuages, %2 sans cette limite.</translation>
    </message>
    <message>
        <source>No scenes here in these days. Try more days, a larger area or other collections.</source>
        <translation>Pas de scènes ici ces jours-là. Essayez plus de jours, une zone plus grande ou d’autres collections.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Show all scenes</source>
        <translation>Montrer toutes les scènes</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation>Scènes trouvées</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En montrer plus</translation>
    </message>
    <message>
        <source>Which files of each scene</source>
        <translation>Quels fichiers de chaque scène</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Ajouter à la file</translation>
    </message>
    <message>
        <source>Add %1 to queue</source>
        <translation>Ajouter %1 à la file</translation>
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
        <translation>Carte</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Enter lists the scenes in its middle</source>
        <translation>Les flèches déplacent la carte, plus et moins changent l’échelle, Entrée liste les scènes en son milieu</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Click the corners. A double click or Enter finishes, with Shift as a further part; Backspace takes one back, Esc stops.</source>
        <translation>Cliquez les sommets. Un double clic ou Entrée termine, avec Maj comme partie de plus ; Retour arrière en reprend un, Échap arrête.</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click two corners. Enter takes the middle of the map, Esc stops.</source>
        <translation>Tirez un rectangle, ou cliquez deux coins. Entrée prend le milieu de la carte, Échap arrête.</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>This catalogue cannot limit clouds: Swathe left the cloudier scenes out itself.</source>
        <translation>Ce catalogue ne sait pas limiter les nuages : Swathe a lui-même écarté les scènes plus nuageuses.</translation>
    </message>
    <message>
        <source>This catalogue cannot look for text: Swathe left the other scenes out itself.</source>
        <translation>Ce catalogue ne sait pas chercher un texte : Swathe a lui-même écarté les autres scènes.</translation>
    </message>
    <message>
        <source>The area was asked for in parts.</source>
        <translation>La zone a été demandée en plusieurs parties.</translation>
    </message>
    <message>
        <source>The area has very many corners: the catalogue was asked with a simpler one around it, and scenes beside the area were left out.</source>
        <translation>La zone a beaucoup de sommets : le catalogue a été interrogé avec une zone plus simple autour, et les scènes à côté de la zone ont été écartées.</translation>
    </message>
    <message>
        <source>A condition that this catalogue does not know was left out.</source>
        <translation>Une condition que ce catalogue ne connaît pas a été laissée de côté.</translation>
    </message>
    <message>
        <source>The catalogue sent the same page twice: there may be more scenes than those shown.</source>
        <translation>Le catalogue a envoyé deux fois la même page : il y a peut-être plus de scènes que celles affichées.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s link to its next page cannot be used: there may be more scenes.</source>
        <translation>Le lien du catalogue vers sa page suivante est inutilisable : il y a peut-être plus de scènes.</translation>
    </message>
    <message>
        <source>The catalogue counts more scenes than it gave.</source>
        <translation>Le catalogue compte plus de scènes qu’il n’en a données.</translation>
    </message>
    <message>
        <source>More scenes of one moment match than the catalogue can list: some are missing.</source>
        <translation>Plus de scènes d’un même instant correspondent que le catalogue ne peut en lister : il en manque.</translation>
    </message>
    <message>
        <source>The catalogue has more documents than are read at once: there may be more scenes.</source>
        <translation>Le catalogue a plus de documents qu’on n’en lit d’un coup : il y a peut-être plus de scènes.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Zone d’intérêt</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>Dates, UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day, inclusive</source>
        <translation>Dernier jour, compris</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mois</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 mois</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message>
        <source>Cloud cover, at most</source>
        <translation>Couverture nuageuse, au plus</translation>
    </message>
    <message>
        <source>Cloud cover at most, percent</source>
        <translation>Couverture nuageuse au plus, en pour cent</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Dossier de téléchargement</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Téléchargements à la fois</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Changes take effect at once. Swathe sends no telemetry.</source>
        <translation>Les changements prennent effet aussitôt. Swathe n’envoie aucune télémétrie.</translation>
    </message>
</context>
<context>
    <name>SpeedMenu</name>
    <message>
        <source>%1 MB/s at most</source>
        <translation>%1 Mo/s au plus</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>Pas de limite de débit</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Limite de débit de tous les téléchargements</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 Mo/s</translation>
    </message>
    <message>
        <source>Another limit in MB/s</source>
        <translation>Une autre limite en Mo/s</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>Mo/s</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fixer</translation>
    </message>
    <message>
        <source>The timetable goes first…</source>
        <translation>L’horaire passe avant…</translation>
    </message>
    <message>
        <source>By time of the week…</source>
        <translation>Selon l’heure de la semaine…</translation>
    </message>
</context>
<context>
    <name>SwipeLine</name>
    <message>
        <source>Line between the compared quicklooks</source>
        <translation>Ligne entre les aperçus comparés</translation>
    </message>
    <message>
        <source>Left and right keys move it</source>
        <translation>Les flèches gauche et droite la déplacent</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>When the scenes were taken</source>
        <translation>Quand les scènes ont été prises</translation>
    </message>
    <message>
        <source>Narrowed to %1; Esc shows all</source>
        <translation>Restreint à %1 ; Échap montre tout</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Seulement %1</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Tous les jours</translation>
    </message>
</context>
<context>
    <name>TimetableRow</name>
    <message>
        <source>Remove: %1</source>
        <translation>Supprimer : %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From, hours and minutes</source>
        <translation>De, heures et minutes</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>To, hours and minutes</source>
        <translation>À, heures et minutes</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>MB/s at most; empty: no limit</source>
        <translation>Mo/s au plus ; vide : sans limite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>Mo/s</translation>
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
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Search and download satellite imagery</source>
        <translation>Chercher et télécharger des images satellite</translation>
    </message>
    <message>
        <source>Use the local demo archive; nothing is kept and no network is used.</source>
        <translation>Utiliser l’archive de démonstration locale ; rien n’est conservé et aucun réseau n’est utilisé.</translation>
    </message>
    <message>
        <source>Walk through the demo by itself, a picture of each step in &lt;folder&gt;.</source>
        <translation>Parcourir la démonstration tout seul, une image de chaque étape dans &lt;dossier&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>light ou dark (clair ou sombre), pour cette exécution.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Taille de la fenêtre, par exemple 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>LxH</translation>
    </message>
</context>
<context>
    <name>swathe::AccountController</name>
    <message>
        <source>Client secret</source>
        <translation>Secret du client</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant du client</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Type the secret first.</source>
        <translation>Saisissez d’abord le secret.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Connexion …</translation>
    </message>
    <message>
        <source>Signed out. The secret was removed.</source>
        <translation>Déconnecté. Le secret a été supprimé.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Connectez-vous d’abord.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Essai …</translation>
    </message>
    <message>
        <source>Signed in, but a search failed: %1</source>
        <translation>Connecté, mais une recherche a échoué : %1</translation>
    </message>
    <message>
        <source>Signed in; a test search worked.</source>
        <translation>Connecté ; une recherche d’essai a réussi.</translation>
    </message>
</context>
<context>
    <name>swathe::BasemapController</name>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Needs no network</source>
        <translation>Sans réseau</translation>
    </message>
</context>
<context>
    <name>swathe::CompositionRoot</name>
    <message>
        <source>Demo archive</source>
        <translation>Archive de démonstration</translation>
    </message>
    <message>
        <source>Synthetic imagery of the demo archive</source>
        <translation>Images de synthèse de l’archive de démonstration</translation>
    </message>
    <message>
        <source>Demo relief</source>
        <translation>Relief de démonstration</translation>
    </message>
    <message>
        <source>Made-up relief of the demo archive</source>
        <translation>Relief inventé de l’archive de démonstration</translation>
    </message>
    <message>
        <source>Made up by the demo archive</source>
        <translation>Inventé par l’archive de démonstration</translation>
    </message>
</context>
<context>
    <name>swathe::CoverPlanner</name>
    <message>
        <source>None of the scenes covers the area.</source>
        <translation>Aucune des scènes ne couvre la zone.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes cover %1 of the area.</source>
        <extracomment>%1 is a share such as 98.7 %</extracomment>
        <translation>
            <numerusform>%n scène couvre %1 de la zone.</numerusform>
            <numerusform>%n scènes couvrent %1 de la zone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::DownloadController</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Whole product</source>
        <translation>Produit entier</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Couleurs naturelles</translation>
    </message>
    <message>
        <source>10 m bands</source>
        <translation>Bandes à 10 m</translation>
    </message>
    <message>
        <source>Masks only</source>
        <translation>Masques seulement</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>All data files</source>
        <translation>Tous les fichiers de données</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Aperçus</translation>
    </message>
    <message>
        <source>The queue cannot be saved: %1 Downloads go on, but will not survive a restart.</source>
        <translation>La file ne peut pas être enregistrée : %1 Les téléchargements continuent, mais ne survivront pas à un redémarrage.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when there is space again.</source>
        <translation>Les téléchargements reprennent d’eux-mêmes quand il y a de nouveau de la place.</translation>
    </message>
    <message>
        <source>“%1” is not a speed such as 5M or 800k (bytes a second) or none.</source>
        <translation>« %1 » n’est pas un débit comme 5M ou 800k (octets par seconde) ou none.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. A timetable looks like this: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</source>
        <translation>« %1 » est illisible. Un horaire s’écrit ainsi : Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</translation>
    </message>
    <message>
        <source>The disk is full. Downloads go on by themselves when there is space again.</source>
        <translation>Le disque est plein. Les téléchargements reprennent d’eux-mêmes quand il y a de nouveau de la place.</translation>
    </message>
    <message>
        <source>The network connection is metered. New downloads wait for another one.</source>
        <translation>La connexion est facturée au volume. Les nouveaux téléchargements en attendent une autre.</translation>
    </message>
    <message>
        <source>The computer runs on battery. New downloads wait for mains power.</source>
        <translation>L’ordinateur est sur batterie. Les nouveaux téléchargements attendent le secteur.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Download Anyway</source>
        <translation>Télécharger quand même</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot be written. Choose another folder.</source>
        <translation>%1 est sur un disque où l’on ne peut pas écrire. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 has %2, but the disk of this folder (FAT32) takes no file over %3. Choose another folder.</source>
        <translation>%1 fait %2, mais le disque de ce dossier (FAT32) n’accepte pas de fichier de plus de %3. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>With what is queued already, %1 are needed, but only %2 may be used of this disk. Choose another folder or fewer files.</source>
        <translation>Avec ce qui est déjà en file, il faut %1, mais seuls %2 de ce disque peuvent servir. Choisissez un autre dossier ou moins de fichiers.</translation>
    </message>
    <message>
        <source>The list of downloads is still being read. Try again in a moment.</source>
        <translation>La liste des téléchargements est encore en cours de lecture. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Tick a scene first: Space ticks the current one, Ctrl+A all of them.</source>
        <translation>Cochez d’abord une scène : Espace coche la scène courante, Ctrl+A toutes.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes are offline and have to be ordered from their provider first.</source>
        <translation>
            <numerusform>%n scène est hors ligne et doit d’abord être commandée à son fournisseur.</numerusform>
            <numerusform>%n scènes sont hors ligne et doivent d’abord être commandées à leur fournisseur.</numerusform>
        </translation>
    </message>
    <message>
        <source>These scenes have no files of the kind “%1”. Choose other files.</source>
        <translation>Ces scènes n’ont pas de fichiers du genre « %1 ». Choisissez d’autres fichiers.</translation>
    </message>
    <message numerus="yes">
        <source>%n files added to the queue.</source>
        <translation>
            <numerusform>%n fichier ajouté à la file.</numerusform>
            <numerusform>%n fichiers ajoutés à la file.</numerusform>
        </translation>
    </message>
    <message>
        <source>All these files are in the queue already.</source>
        <translation>Tous ces fichiers sont déjà dans la file.</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n y était déjà.</numerusform>
            <numerusform>%n y étaient déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list. The file stays on disk.</source>
        <translation>%1 a été retiré de la liste. Le fichier reste sur le disque.</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 a été retiré de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were removed from the list.</source>
        <translation>
            <numerusform>%n fichier a été retiré de la liste.</numerusform>
            <numerusform>%n fichiers ont été retirés de la liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::HistoryModel</name>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
</context>
<context>
    <name>swathe::PlaceSearch</name>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>%1 · %2 people</source>
        <extracomment>%1 is a country, %2 a number of people</extracomment>
        <translation>%1 · %2 habitants</translation>
    </message>
    <message>
        <source>Look up “%1” at %2</source>
        <extracomment>%1 is what was typed, %2 who is asked</extracomment>
        <translation>Chercher « %1 » chez %2</translation>
    </message>
    <message>
        <source>Sends these words</source>
        <translation>Envoie ces mots</translation>
    </message>
    <message>
        <source>%1 knows no place of that name.</source>
        <translation>%1 ne connaît pas de lieu de ce nom.</translation>
    </message>
</context>
<context>
    <name>swathe::Redownload</name>
    <message>
        <source>%1 is on disk still. Move or delete it to download it again.</source>
        <translation>%1 est encore sur le disque. Déplacez-le ou supprimez-le pour le télécharger de nouveau.</translation>
    </message>
    <message>
        <source>%1 belongs to no scene that could be asked for again.</source>
        <translation>%1 n’appartient à aucune scène qui puisse être redemandée.</translation>
    </message>
    <message>
        <source>%1 is tried again.</source>
        <translation>Nouvel essai pour %1.</translation>
    </message>
    <message>
        <source>The catalogue has the scene of %1 no more.</source>
        <translation>Le catalogue n’a plus la scène de %1.</translation>
    </message>
    <message>
        <source>The scene has no file %1 any more.</source>
        <translation>La scène n’a plus de fichier %1.</translation>
    </message>
    <message>
        <source>%1 was added to the queue.</source>
        <translation>%1 a été ajouté à la file.</translation>
    </message>
    <message>
        <source>%1 is in the queue already.</source>
        <translation>%1 est déjà dans la file.</translation>
    </message>
</context>
<context>
    <name>swathe::SandboxProcess</name>
    <message>
        <source>The demo archive %1 did not run: %2.</source>
        <translation>L’archive de démonstration %1 n’a pas démarré : %2.</translation>
    </message>
</context>
<context>
    <name>swathe::SceneExporter</name>
    <message>
        <source>STAC items (GeoJSON)</source>
        <translation>Items STAC (GeoJSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Footprints (KML)</source>
        <translation>Emprises (KML)</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>Liste d’identifiants</translation>
    </message>
    <message>
        <source>Files as Metalink 4</source>
        <translation>Fichiers en Metalink 4</translation>
    </message>
    <message>
        <source>Files for aria2</source>
        <translation>Fichiers pour aria2</translation>
    </message>
    <message>
        <source>Files as a script for curl</source>
        <translation>Fichiers en script pour curl</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes written.</source>
        <translation>
            <numerusform>%n scène écrite.</numerusform>
            <numerusform>%n scènes écrites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no web address and were left out.</source>
        <translation>
            <numerusform>%n fichier n’a pas d’adresse web et a été laissé de côté.</numerusform>
            <numerusform>%n fichiers n’ont pas d’adresse web et ont été laissés de côté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SceneListModel</name>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No orbit</source>
        <translation>Sans orbite</translation>
    </message>
    <message>
        <source>Orbit %1</source>
        <translation>Orbite %1</translation>
    </message>
    <message>
        <source>No tile</source>
        <translation>Sans tuile</translation>
    </message>
    <message>
        <source>Tile %1</source>
        <translation>Tuile %1</translation>
    </message>
</context>
<context>
    <name>swathe::SceneModel</name>
    <message>
        <source>Sensing time</source>
        <translation>Heure d’acquisition</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plateforme</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbite</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>Couverture nuageuse</translation>
    </message>
    <message>
        <source>Covers the area</source>
        <translation>Couvre la zone</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
</context>
<context>
    <name>swathe::SceneTimeline</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day or a span of days, %2 &quot;3 scenes&quot;</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n scène</numerusform>
            <numerusform>%n scènes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cloud %2 %</source>
        <translation>%1, nuages %2 %</translation>
    </message>
</context>
<context>
    <name>swathe::SearchController</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>Lecture des collections …</translation>
    </message>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message>
        <source>Write dates as year-month-day, for example 2025-06-15.</source>
        <translation>Écrivez les dates en année-mois-jour, par exemple 2025-06-15.</translation>
    </message>
    <message>
        <source>The first day is after the last day.</source>
        <translation>Le premier jour est après le dernier.</translation>
    </message>
    <message>
        <source>Draw an area or type coordinates to begin.</source>
        <translation>Tracez une zone ou saisissez des coordonnées pour commencer.</translation>
    </message>
    <message>
        <source>Choose at least one collection.</source>
        <translation>Choisissez au moins une collection.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n scène</numerusform>
            <numerusform>%n scènes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n entries could not be read)</source>
        <translation>
            <numerusform>(%n entrée illisible)</numerusform>
            <numerusform>(%n entrées illisibles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes so far</source>
        <translation>
            <numerusform>%n scène jusqu’ici</numerusform>
            <numerusform>%n scènes jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n scenes</source>
        <translation>
            <numerusform>Arrêté après %n scène</numerusform>
            <numerusform>Arrêté après %n scènes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SpeedTimetable</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1: no limit</source>
        <translation>%1 : sans limite</translation>
    </message>
    <message>
        <source>%1: %2 MB/s</source>
        <translation>%1 : %2 Mo/s</translation>
    </message>
</context>
<context>
    <name>swathe::TransferModel</name>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>Attend la connexion au compte</translation>
    </message>
    <message>
        <source>Waiting for provider limit</source>
        <translation>Attend la limite du fournisseur</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
</TS>
