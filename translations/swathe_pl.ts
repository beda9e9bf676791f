<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>Sekrety są przechowywane w pęku kluczy systemu.</translation>
    </message>
    <message>
        <source>This system has no keychain: secrets are kept for this session only.</source>
        <translation>Ten system nie ma pęku kluczy: sekrety są przechowywane tylko w tej sesji.</translation>
    </message>
    <message>
        <source>No catalogue on offer needs an account.</source>
        <translation>Żaden z dostępnych katalogów nie wymaga konta.</translation>
    </message>
    <message>
        <source>Account saved</source>
        <translation>Konto zapisane</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Brak konta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj</translation>
    </message>
</context>
<context>
    <name>AoiTool</name>
    <message>
        <source>North-west corner of the area of interest</source>
        <translation>Północno-zachodni róg obszaru zainteresowania</translation>
    </message>
    <message>
        <source>North-east corner of the area of interest</source>
        <translation>Północno-wschodni róg obszaru zainteresowania</translation>
    </message>
    <message>
        <source>South-east corner of the area of interest</source>
        <translation>Południowo-wschodni róg obszaru zainteresowania</translation>
    </message>
    <message>
        <source>South-west corner of the area of interest</source>
        <translation>Południowo-zachodni róg obszaru zainteresowania</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>Środek obszaru zainteresowania</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps</source>
        <translation>Strzałki przesuwają go, z Shift większymi krokami</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Area of interest</source>
        <translation>Obszar zainteresowania</translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation>Nie ma jeszcze obszaru</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Wielokąt</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Prostokąt</translation>
    </message>
    <message>
        <source>Show the area on the map</source>
        <translation>Pokaż obszar na mapie</translation>
    </message>
    <message>
        <source>Clear the area</source>
        <translation>Wyczyść obszar</translation>
    </message>
    <message>
        <source>North, degrees</source>
        <translation>Północ, stopnie</translation>
    </message>
    <message>
        <source>East, degrees</source>
        <translation>Wschód, stopnie</translation>
    </message>
    <message>
        <source>South, degrees</source>
        <translation>Południe, stopnie</translation>
    </message>
    <message>
        <source>West, degrees</source>
        <translation>Zachód, stopnie</translation>
    </message>
    <message>
        <source>Corners (%1) …</source>
        <translation>Wierzchołki (%1) …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Ramka</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Przestań rysować</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>Narysuj prostokąt na mapie</translation>
    </message>
    <message>
        <source>Draw a polygon on the map</source>
        <translation>Narysuj wielokąt na mapie</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Widok mapy</translation>
    </message>
    <message>
        <source>Take what the map shows as the area</source>
        <translation>Przyjmij za obszar to, co pokazuje mapa</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importuj …</translation>
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
        <translation>Obrys nie był zamknięty: ostatni punkt połączono z pierwszym.</translation>
    </message>
    <message>
        <source>A part with fewer than three corners was left out.</source>
        <translation>Pominięto część o mniej niż trzech wierzchołkach.</translation>
    </message>
    <message>
        <source>Points that were given twice in a row were left out.</source>
        <translation>Pominięto punkty podane dwa razy z rzędu.</translation>
    </message>
    <message>
        <source>The outline crosses itself: it was taken apart where it does.</source>
        <translation>Obrys przecina sam siebie: rozdzielono go w tych miejscach.</translation>
    </message>
    <message>
        <source>Latitude and longitude looked swapped, and were put in order.</source>
        <translation>Szerokość i długość wyglądały na zamienione i zostały uporządkowane.</translation>
    </message>
    <message>
        <source>The .prj file is missing: the coordinates were taken for degrees of WGS 84.</source>
        <translation>Brakuje pliku .prj: współrzędne przyjęto jako stopnie WGS 84.</translation>
    </message>
    <message>
        <source>The outline is not closed: its last point must equal its first.</source>
        <translation>Obrys nie jest zamknięty: ostatni punkt musi być równy pierwszemu.</translation>
    </message>
    <message>
        <source>The outline has too few points: it needs at least three corners.</source>
        <translation>Obrys ma za mało punktów: potrzeba co najmniej trzech wierzchołków.</translation>
    </message>
    <message>
        <source>The outline has the same point twice in a row.</source>
        <translation>Obrys ma ten sam punkt dwa razy z rzędu.</translation>
    </message>
    <message>
        <source>The outline crosses itself.</source>
        <translation>Obrys przecina sam siebie.</translation>
    </message>
    <message>
        <source>Latitude and longitude look swapped: longitude comes first.</source>
        <translation>Szerokość i długość wyglądają na zamienione: najpierw podaje się długość.</translation>
    </message>
    <message>
        <source>A latitude is out of range: it must lie from -90 to 90 degrees.</source>
        <translation>Szerokość jest poza zakresem: musi leżeć od -90 do 90 stopni.</translation>
    </message>
    <message>
        <source>A longitude is out of range: it must lie from -180 to 180 degrees.</source>
        <translation>Długość jest poza zakresem: musi leżeć od -180 do 180 stopni.</translation>
    </message>
    <message>
        <source>A position is not made of numbers.</source>
        <translation>Pozycja nie składa się z liczb.</translation>
    </message>
    <message>
        <source>The area has no extent: nothing lies inside its outline.</source>
        <translation>Obszar nie ma rozciągłości: wewnątrz obrysu nic nie leży.</translation>
    </message>
    <message>
        <source>There is no area in it, only other things or nothing at all.</source>
        <translation>Nie ma w nim obszaru, tylko inne rzeczy albo nic.</translation>
    </message>
    <message>
        <source>The .prj file is missing, and the numbers are no degrees. Add the .prj file that belongs to the Shapefile.</source>
        <translation>Brakuje pliku .prj, a liczby nie są stopniami. Dodaj plik .prj należący do tego pliku Shapefile.</translation>
    </message>
    <message>
        <source>A file that belongs to it is missing.</source>
        <translation>Brakuje pliku, który do niego należy.</translation>
    </message>
    <message>
        <source>Its coordinate system cannot be read here. Save it as WGS 84 (longitude, latitude).</source>
        <translation>Jego układu współrzędnych nie da się tu odczytać. Zapisz go jako WGS 84 (długość, szerokość).</translation>
    </message>
    <message>
        <source>It is too large: at most 64 MB and 200 000 points are read. Simplify it first.</source>
        <translation>Jest za duży: czytane jest najwyżej 64 MB i 200 000 punktów. Najpierw go uprość.</translation>
    </message>
    <message>
        <source>It is broken and cannot be read.</source>
        <translation>Jest uszkodzony i nie da się go odczytać.</translation>
    </message>
    <message>
        <source>It is none of the formats that can be read: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, a box, an MGRS square, WRS-2 path and row, or GEOREF.</source>
        <translation>To żaden z czytelnych formatów: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, ramka, kwadrat MGRS, path i row WRS-2 ani GEOREF.</translation>
    </message>
</context>
<context>
    <name>BasemapDialog</name>
    <message>
        <source>Add a tile map</source>
        <translation>Dodaj mapę kafelkową</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Adres kafelków</translation>
    </message>
    <message>
        <source>A name is needed, and a web address with {z}, {x} and {y} in it.</source>
        <extracomment>The words in braces stay as they are</extracomment>
        <translation>Potrzebna jest nazwa i adres WWW zawierający {z}, {x} i {y}.</translation>
    </message>
    <message>
        <source>XYZ tiles with {z}, {x}, {y} ({-y} counts from the south), or WMTS with {TileMatrix}, {TileCol}, {TileRow}; Web Mercator.</source>
        <translation>Kafelki XYZ z {z}, {x}, {y} ({-y} liczy od południa) lub WMTS z {TileMatrix}, {TileCol}, {TileRow}; Web Mercator.</translation>
    </message>
    <message>
        <source>Whose data it is</source>
        <translation>Czyje to dane</translation>
    </message>
    <message>
        <source>Whose data it is, shown below the map</source>
        <translation>Czyje to dane, widoczne pod mapą</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>BasemapList</name>
    <message>
        <source>Base map</source>
        <translation>Mapa podkładowa</translation>
    </message>
    <message>
        <source>Remove the base map %1</source>
        <translation>Usuń mapę podkładową %1</translation>
    </message>
    <message>
        <source>Add a tile map…</source>
        <translation>Dodaj mapę kafelkową…</translation>
    </message>
</context>
<context>
    <name>CatalogueStrip</name>
    <message>
        <source>Search %1</source>
        <translation>Szukaj w %1</translation>
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
        <translation>Znajdź kolekcję</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Kolekcje</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>Odczyt kolekcji …</translation>
    </message>
    <message>
        <source>No collection has this in its name.</source>
        <translation>Żadna kolekcja nie ma tego w nazwie.</translation>
    </message>
    <message>
        <source>No collections yet.</source>
        <translation>Nie ma jeszcze kolekcji.</translation>
    </message>
</context>
<context>
    <name>CoordinatesDialog</name>
    <message>
        <source>Corners of the area</source>
        <translation>Wierzchołki obszaru</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Wierzchołek</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>%1.%2 hole</source>
        <extracomment>part, corner and whether the ring is a hole of it</extracomment>
        <translation>%1.%2 otwór</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Latitude of corner %1</source>
        <translation>Szerokość wierzchołka %1</translation>
    </message>
    <message>
        <source>Longitude of corner %1</source>
        <translation>Długość wierzchołka %1</translation>
    </message>
    <message>
        <source>New corner behind this one</source>
        <translation>Nowy wierzchołek za tym</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>Usuń ten wierzchołek</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Wait on metered network connections</source>
        <translation>Czekaj przy taryfowych połączeniach sieciowych</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Czekaj, gdy komputer działa na baterii</translation>
    </message>
    <message>
        <source>Keep the computer awake while files come</source>
        <translation>Nie usypiaj komputera, gdy przychodzą pliki</translation>
    </message>
    <message>
        <source>Speed by time of the week</source>
        <translation>Prędkość według pory tygodnia</translation>
    </message>
    <message>
        <source>No timetable: the limit chosen below the map holds all the time.</source>
        <translation>Brak rozkładu: limit wybrany pod mapą obowiązuje zawsze.</translation>
    </message>
    <message>
        <source>Local time. The first span that fits decides; at other times the limit chosen below the map holds.</source>
        <translation>Czas lokalny. Decyduje pierwszy pasujący przedział; poza nimi obowiązuje limit wybrany pod mapą.</translation>
    </message>
    <message>
        <source>Add a span</source>
        <translation>Dodaj przedział</translation>
    </message>
</context>
<context>
    <name>DownloadsDock</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywne</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>W kolejce</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Files shown</source>
        <translation>Pokazywane pliki</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Wszystkie pobierane pliki</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>zostało %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>wolne %1</translation>
    </message>
    <message>
        <source>Opens the choice of limits</source>
        <translation>Otwiera wybór limitów</translation>
    </message>
    <message>
        <source>Pause all (Ctrl+Shift+P)</source>
        <translation>Wstrzymaj wszystkie (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Resume all (Ctrl+Shift+S)</source>
        <translation>Wznów wszystkie (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Try all failed ones again</source>
        <translation>Spróbuj ponownie wszystkich nieudanych</translation>
    </message>
    <message>
        <source>Remove finished ones from the list</source>
        <translation>Usuń ukończone z listy</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Historia (Ctrl+H)</translation>
    </message>
    <message>
        <source>Open the download folder</source>
        <translation>Otwórz folder pobierania</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Pokaż pliki</translation>
    </message>
    <message>
        <source>Fold the files away</source>
        <translation>Zwiń pliki</translation>
    </message>
    <message>
        <source>Files of the queue</source>
        <translation>Pliki w kolejce</translation>
    </message>
    <message>
        <source>No files in this state.</source>
        <translation>Brak plików w tym stanie.</translation>
    </message>
    <message>
        <source>No downloads yet. Tick scenes and add them to the queue (Ctrl+D).</source>
        <translation>Nic jeszcze nie pobierano. Zaznacz sceny i dodaj je do kolejki (Ctrl+D).</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service</source>
        <comment>begins a sentence; stands for a provider&apos;s name</comment>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <comment>%1 is a time such as 3 minutes</comment>
        <translation>Spróbuj ponownie za %1.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Poczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <comment>a sentence and its technical reason</comment>
        <translation>%1 (stan HTTP %2)</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 sekunda</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekundy</numerusform>
            <numerusform>%n sekund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuty</numerusform>
            <numerusform>%n minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Brak połączenia</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The network on this side is down, or the service&apos;s address does not answer.</source>
        <translation>Brak dostępu: %1. Sieć po tej stronie nie działa albo adres usługi nie odpowiada.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Sprawdź połączenie z internetem i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Brak odpowiedzi na czas</translation>
    </message>
    <message>
        <source>%1 took too long to answer. It may be busy, or the network slow.</source>
        <translation>%1: odpowiedź trwała zbyt długo. Usługa może być zajęta albo sieć wolna.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>Potrzebne logowanie</translation>
    </message>
    <message>
        <source>%1 wants you to sign in, or did not accept the sign-in it was given.</source>
        <translation>%1: trzeba się zalogować albo podane dane logowania nie zostały przyjęte.</translation>
    </message>
    <message>
        <source>Sign in to this provider, then try again.</source>
        <translation>Zaloguj się u tego dostawcy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Niedozwolone</translation>
    </message>
    <message>
        <source>%1 refuses this to your account, though it knows who you are.</source>
        <translation>%1: odmowa dla tego konta, choć wiadomo, kim jesteś.</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s website whether your account must accept terms or apply for these data.</source>
        <translation>Sprawdź na stronie dostawcy, czy konto musi przyjąć warunki albo wystąpić o te dane.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nie ma tego</translation>
    </message>
    <message>
        <source>%1 no longer has what was asked for.</source>
        <translation>%1: tego, o co proszono, już nie ma.</translation>
    </message>
    <message>
        <source>Search again: the data may have been moved or replaced.</source>
        <translation>Wyszukaj ponownie: dane mogły zostać przeniesione lub zastąpione.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Zbyt wiele zapytań</translation>
    </message>
    <message>
        <source>%1 allows only so many requests in a given time, and that number is used up.</source>
        <translation>%1: dozwolona liczba zapytań w danym czasie została wyczerpana.</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>Usługa ma awarię</translation>
    </message>
    <message>
        <source>%1 failed on its own side. Nothing is wrong with what you asked.</source>
        <translation>%1: błąd po stronie usługi. Twoje zapytanie jest w porządku.</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>Usługa odrzuciła zapytanie</translation>
    </message>
    <message>
        <source>%1 did not accept what was asked.</source>
        <translation>%1: zapytanie nie zostało przyjęte.</translation>
    </message>
    <message>
        <source>Change the search: a smaller area, a shorter time or fewer filters may be accepted.</source>
        <translation>Zmień wyszukiwanie: mniejszy obszar, krótszy czas lub mniej filtrów może zostać przyjęte.</translation>
    </message>
    <message>
        <source>An unreadable answer</source>
        <translation>Nieczytelna odpowiedź</translation>
    </message>
    <message>
        <source>%1 sent an answer that Swathe cannot read. The fault is on the service&apos;s side, or something between changed the answer.</source>
        <translation>%1: przyszła odpowiedź, której Swathe nie umie odczytać. Wina leży po stronie usługi albo coś po drodze zmieniło odpowiedź.</translation>
    </message>
    <message>
        <source>Try again later. If you are on a public network, make sure that its sign-in page is not in the way.</source>
        <translation>Spróbuj później. W sieci publicznej upewnij się, że nie przeszkadza jej strona logowania.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Brak bezpiecznego połączenia</translation>
    </message>
    <message>
        <source>%1 could not prove its identity, so nothing was sent. Its certificate may have expired, or something between intercepts the connection.</source>
        <translation>%1: nie udało się potwierdzić tożsamości, więc nic nie wysłano. Certyfikat mógł wygasnąć albo coś przechwytuje połączenie.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network or security software inspects connections.</source>
        <translation>Sprawdź datę i godzinę tego komputera oraz czy sieć lub oprogramowanie zabezpieczające nie bada połączeń.</translation>
    </message>
    <message>
        <source>The proxy does not help</source>
        <translation>Serwer proxy nie pomaga</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or cannot be reached.</source>
        <translation>Serwer proxy między tym komputerem a internetem odmówił połączenia albo jest niedostępny.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of Swathe or of the system.</source>
        <translation>Sprawdź serwer proxy w ustawieniach Swathe lub systemu.</translation>
    </message>
    <message>
        <source>Sent from place to place</source>
        <translation>Odsyłanie z miejsca na miejsce</translation>
    </message>
    <message>
        <source>%1 passed the request on too often, or to an insecure place, so Swathe gave up.</source>
        <translation>%1: zapytanie odesłano zbyt wiele razy albo w niebezpieczne miejsce, więc Swathe zrezygnował.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, tell the provider.</source>
        <translation>Spróbuj później; jeśli to potrwa, powiadom dostawcę.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Dysk jest pełny</translation>
    </message>
    <message>
        <source>There is not enough free space on the disk that the files go to. What has been received is kept.</source>
        <translation>Na dysku, na który idą pliki, jest za mało miejsca. To, co już przyszło, zostaje zachowane.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then resume.</source>
        <translation>Zwolnij miejsce lub wybierz inny folder, a potem wznów.</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>Nie można zapisać w folderze</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only, not there any more, or not yours.</source>
        <comment>%1 is a folder</comment>
        <translation>W %1 nie można zapisywać: tylko do odczytu, już nie istnieje albo nie należy do ciebie.</translation>
    </message>
    <message>
        <source>This computer does not let Swathe write to the chosen folder or file.</source>
        <translation>Ten komputer nie pozwala Swathe pisać do wybranego folderu lub pliku.</translation>
    </message>
    <message>
        <source>Choose another folder, or change the rights of this one.</source>
        <translation>Wybierz inny folder albo zmień uprawnienia tego.</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>Dysk zawiódł</translation>
    </message>
    <message>
        <source>Reading or writing on this computer&apos;s disk failed.</source>
        <translation>Odczyt lub zapis na dysku tego komputera nie powiódł się.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, or choose another folder.</source>
        <translation>Sprawdź, czy dysk jest podłączony i sprawny, albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>The file arrived damaged</source>
        <translation>Plik przyszedł uszkodzony</translation>
    </message>
    <message>
        <source>The bytes that came are not those the catalogue promised, so the file was not put among the finished ones.</source>
        <translation>Bajty, które przyszły, nie są tymi, które obiecał katalog, więc pliku nie zaliczono do ukończonych.</translation>
    </message>
    <message>
        <source>Download the file again. If it happens again, the fault is the provider&apos;s.</source>
        <translation>Pobierz plik ponownie. Jeśli to się powtórzy, wina leży po stronie dostawcy.</translation>
    </message>
    <message>
        <source>The file was replaced meanwhile</source>
        <translation>Plik został tymczasem zastąpiony</translation>
    </message>
    <message>
        <source>%1 now has another version of this file than the one whose download had begun.</source>
        <translation>%1: jest teraz inna wersja tego pliku niż ta, której pobieranie rozpoczęto.</translation>
    </message>
    <message>
        <source>Start the download again from the beginning.</source>
        <translation>Rozpocznij pobieranie od początku.</translation>
    </message>
    <message>
        <source>No key store</source>
        <translation>Brak pęku kluczy</translation>
    </message>
    <message>
        <source>This computer session offers no key store, so passwords cannot be kept safely.</source>
        <translation>Ta sesja nie oferuje pęku kluczy, więc haseł nie da się bezpiecznie przechować.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or start the system&apos;s key store and restart Swathe.</source>
        <translation>Zaloguj się tylko na tę sesję albo uruchom pęk kluczy systemu i Swathe od nowa.</translation>
    </message>
    <message>
        <source>The key store refused</source>
        <translation>Pęk kluczy odmówił</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or did not give Swathe what it asked for.</source>
        <translation>Pęk kluczy systemu jest zablokowany albo nie dał Swathe tego, o co prosił.</translation>
    </message>
    <message>
        <source>Unlock the key store, then sign in again.</source>
        <translation>Odblokuj pęk kluczy i zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Tego nie da się użyć</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>Tego, co wpisano, nie da się użyć.</translation>
    </message>
    <message>
        <source>What was entered cannot be used: %1.</source>
        <comment>%1 names the part, in English</comment>
        <translation>Tego, co wpisano, nie da się użyć: %1.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Popraw wpis i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Tu niemożliwe</translation>
    </message>
    <message>
        <source>%1 does not offer this, or this version of Swathe does not know how to ask for it.</source>
        <translation>%1 tego nie oferuje albo ta wersja Swathe nie umie o to poprosić.</translation>
    </message>
    <message>
        <source>Leave out what is not supported, or use another provider.</source>
        <translation>Pomiń to, co nieobsługiwane, albo użyj innego dostawcy.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>This was stopped at your wish.</source>
        <translation>Zatrzymano na życzenie.</translation>
    </message>
    <message>
        <source>A mistake in Swathe</source>
        <translation>Błąd w Swathe</translation>
    </message>
    <message>
        <source>Something went wrong inside Swathe itself. Neither you nor the service is at fault.</source>
        <translation>Coś poszło źle w samym Swathe. Nie jest to wina twoja ani usługi.</translation>
    </message>
    <message>
        <source>Try again; if it stays, please report it with the technical details.</source>
        <translation>Spróbuj ponownie; jeśli to potrwa, zgłoś to ze szczegółami technicznymi.</translation>
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
        <translation>%1 godz. %2 min</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Ustawienia (Ctrl+,)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Klawisze (F1)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Search, or stop the search</source>
        <translation>Szukaj lub zatrzymaj wyszukiwanie</translation>
    </message>
    <message>
        <source>Type a place or coordinates</source>
        <translation>Wpisz miejsce lub współrzędne</translation>
    </message>
    <message>
        <source>Paste an area: coordinates, WKT or GeoJSON</source>
        <translation>Wklej obszar: współrzędne, WKT lub GeoJSON</translation>
    </message>
    <message>
        <source>Undo, redo a change of the area</source>
        <translation>Cofnij, ponów zmianę obszaru</translation>
    </message>
    <message>
        <source>Find in the scenes</source>
        <translation>Znajdź wśród scen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spacja</translation>
    </message>
    <message>
        <source>Tick the current scene</source>
        <translation>Zaznacz bieżącą scenę</translation>
    </message>
    <message>
        <source>Tick all scenes</source>
        <translation>Zaznacz wszystkie sceny</translation>
    </message>
    <message>
        <source>Add ticked scenes to the queue</source>
        <translation>Dodaj zaznaczone sceny do kolejki</translation>
    </message>
    <message>
        <source>Pause, resume the current file; with Shift all</source>
        <translation>Wstrzymaj, wznów bieżący plik; z Shift wszystkie</translation>
    </message>
    <message>
        <source>Priority of the current file</source>
        <translation>Priorytet bieżącego pliku</translation>
    </message>
    <message>
        <source>Move the current file in the queue; Alt+Home, Alt+End to its ends</source>
        <translation>Przesuń bieżący plik w kolejce; Alt+Home, Alt+End na jej końce</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove the current file from the list</source>
        <translation>Usuń bieżący plik z listy</translation>
    </message>
    <message>
        <source>History of downloads</source>
        <translation>Historia pobierania</translation>
    </message>
    <message>
        <source>Next area of the window; with Shift the one before</source>
        <translation>Następna część okna; z Shift poprzednia</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>Tekst większy, mniejszy, zwykły</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>Zakończ; kolejka zostaje zachowana</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of downloads</source>
        <translation>Historia pobierania</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet.</source>
        <translation>Nic jeszcze nie pobrano.</translation>
    </message>
    <message>
        <source>Download %1 again (Ctrl+D)</source>
        <translation>Pobierz %1 ponownie (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open the folder of %1</source>
        <translation>Otwórz folder pliku %1</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Zapomnij historię</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Swathe</source>
        <translation>Swathe</translation>
    </message>
    <message>
        <source>Import an area</source>
        <translation>Importuj obszar</translation>
    </message>
    <message>
        <source>Areas (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</source>
        <translation>Obszary (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Folder pobierania</translation>
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
        <translation>%1° E</translation>
    </message>
    <message>
        <source>Coordinates under the pointer: %1</source>
        <translation>Współrzędne pod wskaźnikiem: %1</translation>
    </message>
    <message>
        <source>Made with Natural Earth · GeoNames</source>
        <translation>Na podstawie Natural Earth · GeoNames</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Quicklooks: opacity</source>
        <translation>Podglądy: krycie</translation>
    </message>
    <message>
        <source>Opacity of the quicklooks, percent</source>
        <translation>Krycie podglądów, procent</translation>
    </message>
    <message>
        <source>Ticked scenes too</source>
        <translation>Także zaznaczone sceny</translation>
    </message>
    <message>
        <source>Swipe: selected against ticked</source>
        <translation>Suwak: wybrana i zaznaczone</translation>
    </message>
    <message>
        <source>Base map and quicklooks</source>
        <translation>Mapa podkładowa i podglądy</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Przesuwaj mapę</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <translation>Narysuj prostokąt</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>Narysuj wielokąt</translation>
    </message>
    <message>
        <source>Take what the map shows as the area of interest</source>
        <translation>Przyjmij za obszar zainteresowania to, co pokazuje mapa</translation>
    </message>
    <message>
        <source>Show the whole area of interest</source>
        <translation>Pokaż cały obszar zainteresowania</translation>
    </message>
    <message>
        <source>Undo the change of the area (Ctrl+Z)</source>
        <translation>Cofnij zmianę obszaru (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo the change of the area (Ctrl+Shift+Z)</source>
        <translation>Ponów zmianę obszaru (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove the area of interest</source>
        <translation>Usuń obszar zainteresowania</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Place, coordinates or area</source>
        <translation>Miejsce, współrzędne lub obszar</translation>
    </message>
    <message>
        <source>Place · coordinates · west, south, east, north · WKT · GeoJSON</source>
        <translation>Miejsce · współrzędne · zachód, południe, wschód, północ · WKT · GeoJSON</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions, the current one: %1</source>
        <translation>
            <numerusform>%n podpowiedź, bieżąca: %1</numerusform>
            <numerusform>%n podpowiedzi, bieżąca: %1</numerusform>
            <numerusform>%n podpowiedzi, bieżąca: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Podpowiedzi</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>Miejsca: %1</translation>
    </message>
</context>
<context>
    <name>PolygonEditor</name>
    <message>
        <source>New corner behind corner %1</source>
        <translation>Nowy wierzchołek za wierzchołkiem %1</translation>
    </message>
    <message>
        <source>Corner %1 of part %2 of the area of interest</source>
        <translation>Wierzchołek %1 części %2 obszaru zainteresowania</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps; Insert makes a corner behind it, Delete removes it</source>
        <translation>Strzałki przesuwają go, z Shift większymi krokami; Insert tworzy wierzchołek za nim, Delete go usuwa</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>Środek obszaru zainteresowania</translation>
    </message>
    <message>
        <source>Arrow keys move the area, with Shift in larger steps; Delete removes it</source>
        <translation>Strzałki przesuwają obszar, z Shift większymi krokami; Delete go usuwa</translation>
    </message>
</context>
<context>
    <name>Quicklook</name>
    <message>
        <source>Quicklook of the selected scene</source>
        <translation>Podgląd wybranej sceny</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>The area was mended</source>
        <translation>Obszar został naprawiony</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw</translation>
    </message>
    <message>
        <source>Use the mended area</source>
        <translation>Użyj naprawionego obszaru</translation>
    </message>
</context>
<context>
    <name>SDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Skala: %1</translation>
    </message>
</context>
<context>
    <name>SceneActions</name>
    <message>
        <source>Cover my area</source>
        <translation>Pokryj mój obszar</translation>
    </message>
    <message>
        <source>Reckoning …</source>
        <translation>Obliczanie …</translation>
    </message>
    <message>
        <source>With the fewest scenes</source>
        <translation>Z najmniejszą liczbą scen</translation>
    </message>
    <message>
        <source>With the least cloud</source>
        <translation>Z najmniejszym zachmurzeniem</translation>
    </message>
    <message>
        <source>With the closest dates</source>
        <translation>Z najbliższymi datami</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Export scenes</source>
        <translation>Eksportuj sceny</translation>
    </message>
</context>
<context>
    <name>SceneColumns</name>
    <message>
        <source>Time, UTC</source>
        <translation>Czas, UTC</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platforma</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kafel</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbita</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Chmury</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>Scene details</source>
        <translation>Szczegóły sceny</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>Quicklook</source>
        <translation>Podgląd</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Kopiuj identyfikator</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Kopiuj odnośnik</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Kopiuj JSON</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Add %1 chosen to queue</source>
        <translation>Dodaj wybrane (%1) do kolejki</translation>
    </message>
    <message>
        <source>Add this scene to queue</source>
        <translation>Dodaj tę scenę do kolejki</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>downloaded</source>
        <translation>pobrana</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>w kolejce</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudana</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>chmury %1</translation>
    </message>
    <message>
        <source>adds %1 of the area</source>
        <translation>dodaje %1 obszaru</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Zaznacz %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add this scene to the queue</source>
        <translation>Dodaj tę scenę do kolejki</translation>
    </message>
</context>
<context>
    <name>SceneStack</name>
    <message numerus="yes">
        <source>%n scenes here</source>
        <translation>
            <numerusform>%n scena tutaj</numerusform>
            <numerusform>%n sceny tutaj</numerusform>
            <numerusform>%n scen tutaj</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes at this place</source>
        <translation>Sceny w tym miejscu</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>chmury %1</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Zaznacz %1</translation>
    </message>
</context>
<context>
    <name>SceneTableHead</name>
    <message>
        <source>%1, sorted the other way round</source>
        <translation>%1, posortowane odwrotnie</translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <translation>%1, posortowane</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Wybierz kolumny</translation>
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
        <translation>pobrana</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>w kolejce</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudana</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Zaznacz %1</translation>
    </message>
</context>
<context>
    <name>ScenesHeader</name>
    <message>
        <source>Searching …</source>
        <translation>Wyszukiwanie …</translation>
    </message>
    <message>
        <source>None ticked</source>
        <translation>Nic nie zaznaczono</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>Zaznaczono %1</translation>
    </message>
    <message>
        <source>cover %1 of the area</source>
        <extracomment>%1 is &quot;83 %&quot;: the share of the area of interest that the ticked scenes cover together</extracomment>
        <translation>pokrywają %1 obszaru</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Sceny</translation>
    </message>
    <message>
        <source>%1 of %2 scenes</source>
        <translation>%1 z %2 scen</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n scena</numerusform>
            <numerusform>%n sceny</numerusform>
            <numerusform>%n scen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a list with pictures</source>
        <translation>Pokaż jako listę z obrazkami</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Najpierw najnowsze</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Najpierw najstarsze</translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation>Najmniej chmur</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Największe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Find in these scenes</source>
        <translation>Znajdź w tych scenach</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Znajdź (Ctrl+F)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupy</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Bez grup</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Według dni</translation>
    </message>
    <message>
        <source>By orbit</source>
        <translation>Według orbit</translation>
    </message>
    <message>
        <source>By tile</source>
        <translation>Według kafli</translation>
    </message>
</context>
<context>
    <name>ScenesHint</name>
    <message>
        <source>None of the scenes has this in its name or was taken in the chosen days.</source>
        <translation>Żadna scena nie ma tego w nazwie ani nie pochodzi z wybranych dni.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wyszukiwanie …</translation>
    </message>
    <message>
        <source>Everything is set: press Search.</source>
        <translation>Wszystko gotowe: naciśnij Szukaj.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>0 scenes with at most %1 % cloud, %2 without the limit.</source>
        <translation>0 scen z najwyżej %1 % chmur, %2 bez limitu.</translation>
    </message>
    <message>
        <source>No scenes here in these days. Try more days, a larger area or other collections.</source>
        <translation>Brak tu scen z tych dni. Spróbuj więcej dni, większego obszaru lub innych kolekcji.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Pokaż je</translation>
    </message>
    <message>
        <source>Show all scenes</source>
        <translation>Pokaż wszystkie sceny</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Scenes</source>
        <translation>Sceny</translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation>Znalezione sceny</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
    <message>
        <source>Which files of each scene</source>
        <translation>Które pliki każdej sceny</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Dodaj do kolejki</translation>
    </message>
    <message>
        <source>Add %1 to queue</source>
        <translation>Dodaj %1 do kolejki</translation>
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
        <translation>Strzałki przesuwają mapę, plus i minus zmieniają skalę, Enter wymienia sceny w jej środku</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Przybliż</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Oddal</translation>
    </message>
    <message>
        <source>Click the corners. A double click or Enter finishes, with Shift as a further part; Backspace takes one back, Esc stops.</source>
        <translation>Klikaj wierzchołki. Podwójne kliknięcie lub Enter kończy, z Shift jako dalszą część; Backspace cofa jeden, Esc przerywa.</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click two corners. Enter takes the middle of the map, Esc stops.</source>
        <translation>Przeciągnij prostokąt albo kliknij dwa rogi. Enter bierze środek mapy, Esc przerywa.</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>This catalogue cannot limit clouds: Swathe left the cloudier scenes out itself.</source>
        <translation>Ten katalog nie umie ograniczyć chmur: Swathe sam pominął bardziej zachmurzone sceny.</translation>
    </message>
    <message>
        <source>This catalogue cannot look for text: Swathe left the other scenes out itself.</source>
        <translation>Ten katalog nie umie szukać tekstu: Swathe sam pominął pozostałe sceny.</translation>
    </message>
    <message>
        <source>The area was asked for in parts.</source>
        <translation>O obszar zapytano w częściach.</translation>
    </message>
    <message>
        <source>The area has very many corners: the catalogue was asked with a simpler one around it, and scenes beside the area were left out.</source>
        <translation>Obszar ma bardzo wiele wierzchołków: katalog zapytano o prostszy wokół niego, a sceny obok obszaru pominięto.</translation>
    </message>
    <message>
        <source>A condition that this catalogue does not know was left out.</source>
        <translation>Pominięto warunek, którego ten katalog nie zna.</translation>
    </message>
    <message>
        <source>The catalogue sent the same page twice: there may be more scenes than those shown.</source>
        <translation>Katalog wysłał dwa razy tę samą stronę: scen może być więcej niż pokazano.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s link to its next page cannot be used: there may be more scenes.</source>
        <translation>Odnośnika katalogu do następnej strony nie da się użyć: scen może być więcej.</translation>
    </message>
    <message>
        <source>The catalogue counts more scenes than it gave.</source>
        <translation>Katalog liczy więcej scen, niż podał.</translation>
    </message>
    <message>
        <source>More scenes of one moment match than the catalogue can list: some are missing.</source>
        <translation>Pasuje więcej scen z jednej chwili, niż katalog może wymienić: niektórych brakuje.</translation>
    </message>
    <message>
        <source>The catalogue has more documents than are read at once: there may be more scenes.</source>
        <translation>Katalog ma więcej dokumentów, niż czyta się naraz: scen może być więcej.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Obszar zainteresowania</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>Daty, UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Last day, inclusive</source>
        <translation>Ostatni dzień, włącznie</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 miesiąc</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 miesiące</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 rok</translation>
    </message>
    <message>
        <source>Cloud cover, at most</source>
        <translation>Zachmurzenie, najwyżej</translation>
    </message>
    <message>
        <source>Cloud cover at most, percent</source>
        <translation>Zachmurzenie najwyżej, procent</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Kolekcje</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
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
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Folder pobierania</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Pobierań naraz</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systemowy</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Changes take effect at once. Swathe sends no telemetry.</source>
        <translation>Zmiany działają od razu. Swathe nie wysyła telemetrii.</translation>
    </message>
</context>
<context>
    <name>SpeedMenu</name>
    <message>
        <source>%1 MB/s at most</source>
        <translation>najwyżej %1 MB/s</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>Bez limitu prędkości</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limit prędkości</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Limit prędkości całego pobierania</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>Another limit in MB/s</source>
        <translation>Inny limit w MB/s</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Inny</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Ustaw</translation>
    </message>
    <message>
        <source>The timetable goes first…</source>
        <translation>Rozkład ma pierwszeństwo…</translation>
    </message>
    <message>
        <source>By time of the week…</source>
        <translation>Według pory tygodnia…</translation>
    </message>
</context>
<context>
    <name>SwipeLine</name>
    <message>
        <source>Line between the compared quicklooks</source>
        <translation>Linia między porównywanymi podglądami</translation>
    </message>
    <message>
        <source>Left and right keys move it</source>
        <translation>Przesuwają ją strzałki w lewo i w prawo</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>When the scenes were taken</source>
        <translation>Kiedy wykonano sceny</translation>
    </message>
    <message>
        <source>Narrowed to %1; Esc shows all</source>
        <translation>Zawężono do %1; Esc pokazuje wszystko</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Tylko %1</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Wszystkie dni</translation>
    </message>
</context>
<context>
    <name>TimetableRow</name>
    <message>
        <source>Remove: %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>From, hours and minutes</source>
        <translation>Od, godziny i minuty</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>To, hours and minutes</source>
        <translation>Do, godziny i minuty</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>najwyżej</translation>
    </message>
    <message>
        <source>MB/s at most; empty: no limit</source>
        <translation>najwyżej MB/s; puste: bez limitu</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
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
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wznów</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Usuń z listy</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Search and download satellite imagery</source>
        <translation>Wyszukiwanie i pobieranie zobrazowań satelitarnych</translation>
    </message>
    <message>
        <source>Use the local demo archive; nothing is kept and no network is used.</source>
        <translation>Użyj lokalnego archiwum pokazowego; nic nie jest zachowywane ani sieć używana.</translation>
    </message>
    <message>
        <source>Walk through the demo by itself, a picture of each step in &lt;folder&gt;.</source>
        <translation>Przejdź samodzielnie przez pokaz, obraz każdego kroku w &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>light lub dark (jasny lub ciemny), w tym uruchomieniu.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>motyw</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Rozmiar okna, na przykład 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>SxW</translation>
    </message>
</context>
<context>
    <name>swathe::AccountController</name>
    <message>
        <source>Client secret</source>
        <translation>Sekret klienta</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token dostępu</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identyfikator klienta</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Type the secret first.</source>
        <translation>Najpierw wpisz sekret.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>Logowanie …</translation>
    </message>
    <message>
        <source>Signed out. The secret was removed.</source>
        <translation>Wylogowano. Sekret został usunięty.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Najpierw się zaloguj.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Sprawdzanie …</translation>
    </message>
    <message>
        <source>Signed in, but a search failed: %1</source>
        <translation>Zalogowano, ale wyszukiwanie nie powiodło się: %1</translation>
    </message>
    <message>
        <source>Signed in; a test search worked.</source>
        <translation>Zalogowano; próbne wyszukiwanie się powiodło.</translation>
    </message>
</context>
<context>
    <name>swathe::BasemapController</name>
    <message>
        <source>Built in</source>
        <translation>Wbudowana</translation>
    </message>
    <message>
        <source>Needs no network</source>
        <translation>Nie wymaga sieci</translation>
    </message>
</context>
<context>
    <name>swathe::CompositionRoot</name>
    <message>
        <source>Demo archive</source>
        <translation>Archiwum pokazowe</translation>
    </message>
    <message>
        <source>Synthetic imagery of the demo archive</source>
        <translation>Syntetyczne zobrazowania archiwum pokazowego</translation>
    </message>
    <message>
        <source>Demo relief</source>
        <translation>Rzeźba pokazowa</translation>
    </message>
    <message>
        <source>Made-up relief of the demo archive</source>
        <translation>Zmyślona rzeźba archiwum pokazowego</translation>
    </message>
    <message>
        <source>Made up by the demo archive</source>
        <translation>Zmyślone przez archiwum pokazowe</translation>
    </message>
</context>
<context>
    <name>swathe::CoverPlanner</name>
    <message>
        <source>None of the scenes covers the area.</source>
        <translation>Żadna ze scen nie pokrywa obszaru.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes cover %1 of the area.</source>
        <extracomment>%1 is a share such as 98.7 %</extracomment>
        <translation>
            <numerusform>%n scena pokrywa %1 obszaru.</numerusform>
            <numerusform>%n sceny pokrywają %1 obszaru.</numerusform>
            <numerusform>%n scen pokrywa %1 obszaru.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::DownloadController</name>
    <message>
        <source>Everything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Whole product</source>
        <translation>Cały produkt</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Barwy naturalne</translation>
    </message>
    <message>
        <source>10 m bands</source>
        <translation>Kanały 10 m</translation>
    </message>
    <message>
        <source>Masks only</source>
        <translation>Tylko maski</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadane</translation>
    </message>
    <message>
        <source>All data files</source>
        <translation>Wszystkie pliki danych</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Podglądy</translation>
    </message>
    <message>
        <source>The queue cannot be saved: %1 Downloads go on, but will not survive a restart.</source>
        <translation>Kolejki nie da się zapisać: %1 Pobieranie trwa dalej, ale nie przetrwa ponownego uruchomienia.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when there is space again.</source>
        <translation>Pobieranie ruszy samo, gdy znów będzie miejsce.</translation>
    </message>
    <message>
        <source>“%1” is not a speed such as 5M or 800k (bytes a second) or none.</source>
        <translation>„%1” nie jest prędkością w rodzaju 5M lub 800k (bajty na sekundę) ani none.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. A timetable looks like this: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</source>
        <translation>„%1” nie da się odczytać. Rozkład wygląda tak: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</translation>
    </message>
    <message>
        <source>The disk is full. Downloads go on by themselves when there is space again.</source>
        <translation>Dysk jest pełny. Pobieranie ruszy samo, gdy znów będzie miejsce.</translation>
    </message>
    <message>
        <source>The network connection is metered. New downloads wait for another one.</source>
        <translation>Połączenie sieciowe jest taryfowe. Nowe pobierania czekają na inne.</translation>
    </message>
    <message>
        <source>The computer runs on battery. New downloads wait for mains power.</source>
        <translation>Komputer działa na baterii. Nowe pobierania czekają na zasilanie.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Download Anyway</source>
        <translation>Pobierz mimo to</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot be written. Choose another folder.</source>
        <translation>%1 jest na dysku, na którym nie da się zapisać. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>%1 has %2, but the disk of this folder (FAT32) takes no file over %3. Choose another folder.</source>
        <translation>%1 ma %2, ale dysk tego folderu (FAT32) nie przyjmuje plików większych niż %3. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>With what is queued already, %1 are needed, but only %2 may be used of this disk. Choose another folder or fewer files.</source>
        <translation>Razem z tym, co już w kolejce, potrzeba %1, ale z tego dysku wolno użyć tylko %2. Wybierz inny folder lub mniej plików.</translation>
    </message>
    <message>
        <source>The list of downloads is still being read. Try again in a moment.</source>
        <translation>Lista pobierania jest jeszcze odczytywana. Spróbuj za chwilę.</translation>
    </message>
    <message>
        <source>Tick a scene first: Space ticks the current one, Ctrl+A all of them.</source>
        <translation>Najpierw zaznacz scenę: Spacja zaznacza bieżącą, Ctrl+A wszystkie.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes are offline and have to be ordered from their provider first.</source>
        <translation>
            <numerusform>%n scena jest offline i trzeba ją najpierw zamówić u dostawcy.</numerusform>
            <numerusform>%n sceny są offline i trzeba je najpierw zamówić u dostawcy.</numerusform>
            <numerusform>%n scen jest offline i trzeba je najpierw zamówić u dostawcy.</numerusform>
        </translation>
    </message>
    <message>
        <source>These scenes have no files of the kind “%1”. Choose other files.</source>
        <translation>Te sceny nie mają plików rodzaju „%1”. Wybierz inne pliki.</translation>
    </message>
    <message numerus="yes">
        <source>%n files added to the queue.</source>
        <translation>
            <numerusform>Dodano %n plik do kolejki.</numerusform>
            <numerusform>Dodano %n pliki do kolejki.</numerusform>
            <numerusform>Dodano %n plików do kolejki.</numerusform>
        </translation>
    </message>
    <message>
        <source>All these files are in the queue already.</source>
        <translation>Wszystkie te pliki są już w kolejce.</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n już tam był.</numerusform>
            <numerusform>%n już tam były.</numerusform>
            <numerusform>%n już tam było.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list. The file stays on disk.</source>
        <translation>Usunięto %1 z listy. Plik pozostaje na dysku.</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>Usunięto %1 z listy.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were removed from the list.</source>
        <translation>
            <numerusform>Usunięto %n plik z listy.</numerusform>
            <numerusform>Usunięto %n pliki z listy.</numerusform>
            <numerusform>Usunięto %n plików z listy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::HistoryModel</name>
    <message>
        <source>Verified</source>
        <translation>Zweryfikowano</translation>
    </message>
</context>
<context>
    <name>swathe::PlaceSearch</name>
    <message>
        <source>Coordinates</source>
        <translation>Współrzędne</translation>
    </message>
    <message>
        <source>%1 · %2 people</source>
        <extracomment>%1 is a country, %2 a number of people</extracomment>
        <translation>%1 · %2 mieszkańców</translation>
    </message>
    <message>
        <source>Look up “%1” at %2</source>
        <extracomment>%1 is what was typed, %2 who is asked</extracomment>
        <translation>Sprawdź „%1” w %2</translation>
    </message>
    <message>
        <source>Sends these words</source>
        <translation>Wysyła te słowa</translation>
    </message>
    <message>
        <source>%1 knows no place of that name.</source>
        <translation>%1 nie zna miejsca o tej nazwie.</translation>
    </message>
</context>
<context>
    <name>swathe::Redownload</name>
    <message>
        <source>%1 is on disk still. Move or delete it to download it again.</source>
        <translation>%1 jest nadal na dysku. Przenieś lub usuń go, aby pobrać ponownie.</translation>
    </message>
    <message>
        <source>%1 belongs to no scene that could be asked for again.</source>
        <translation>%1 nie należy do żadnej sceny, o którą można by ponownie poprosić.</translation>
    </message>
    <message>
        <source>%1 is tried again.</source>
        <translation>Ponowna próba: %1.</translation>
    </message>
    <message>
        <source>The catalogue has the scene of %1 no more.</source>
        <translation>Katalog nie ma już sceny pliku %1.</translation>
    </message>
    <message>
        <source>The scene has no file %1 any more.</source>
        <translation>Scena nie ma już pliku %1.</translation>
    </message>
    <message>
        <source>%1 was added to the queue.</source>
        <translation>Dodano %1 do kolejki.</translation>
    </message>
    <message>
        <source>%1 is in the queue already.</source>
        <translation>%1 jest już w kolejce.</translation>
    </message>
</context>
<context>
    <name>swathe::SandboxProcess</name>
    <message>
        <source>The demo archive %1 did not run: %2.</source>
        <translation>Archiwum pokazowe %1 nie uruchomiło się: %2.</translation>
    </message>
</context>
<context>
    <name>swathe::SceneExporter</name>
    <message>
        <source>STAC items (GeoJSON)</source>
        <translation>Elementy STAC (GeoJSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Footprints (KML)</source>
        <translation>Obrysy scen (KML)</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>Lista identyfikatorów</translation>
    </message>
    <message>
        <source>Files as Metalink 4</source>
        <translation>Pliki jako Metalink 4</translation>
    </message>
    <message>
        <source>Files for aria2</source>
        <translation>Pliki dla aria2</translation>
    </message>
    <message>
        <source>Files as a script for curl</source>
        <translation>Pliki jako skrypt dla curl</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes written.</source>
        <translation>
            <numerusform>Zapisano %n scenę.</numerusform>
            <numerusform>Zapisano %n sceny.</numerusform>
            <numerusform>Zapisano %n scen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no web address and were left out.</source>
        <translation>
            <numerusform>%n plik nie ma adresu w sieci i został pominięty.</numerusform>
            <numerusform>%n pliki nie mają adresu w sieci i zostały pominięte.</numerusform>
            <numerusform>%n plików nie ma adresu w sieci i zostało pominiętych.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SceneListModel</name>
    <message>
        <source>No date</source>
        <translation>Bez daty</translation>
    </message>
    <message>
        <source>No orbit</source>
        <translation>Bez orbity</translation>
    </message>
    <message>
        <source>Orbit %1</source>
        <translation>Orbita %1</translation>
    </message>
    <message>
        <source>No tile</source>
        <translation>Bez kafla</translation>
    </message>
    <message>
        <source>Tile %1</source>
        <translation>Kafel %1</translation>
    </message>
</context>
<context>
    <name>swathe::SceneModel</name>
    <message>
        <source>Sensing time</source>
        <translation>Czas obrazowania</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platforma</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kafel</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbita</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>Zachmurzenie</translation>
    </message>
    <message>
        <source>Covers the area</source>
        <translation>Pokrywa obszar</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Kolekcja</translation>
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
            <numerusform>%n scena</numerusform>
            <numerusform>%n sceny</numerusform>
            <numerusform>%n scen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cloud %2 %</source>
        <translation>%1, chmury %2 %</translation>
    </message>
</context>
<context>
    <name>swathe::SearchController</name>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>Odczyt kolekcji …</translation>
    </message>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>%n kolekcja</numerusform>
            <numerusform>%n kolekcje</numerusform>
            <numerusform>%n kolekcji</numerusform>
        </translation>
    </message>
    <message>
        <source>Write dates as year-month-day, for example 2025-06-15.</source>
        <translation>Daty zapisuj jako rok-miesiąc-dzień, na przykład 2025-06-15.</translation>
    </message>
    <message>
        <source>The first day is after the last day.</source>
        <translation>Pierwszy dzień jest po ostatnim.</translation>
    </message>
    <message>
        <source>Draw an area or type coordinates to begin.</source>
        <translation>Na początek narysuj obszar lub wpisz współrzędne.</translation>
    </message>
    <message>
        <source>Choose at least one collection.</source>
        <translation>Wybierz co najmniej jedną kolekcję.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wyszukiwanie …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n scena</numerusform>
            <numerusform>%n sceny</numerusform>
            <numerusform>%n scen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n entries could not be read)</source>
        <translation>
            <numerusform>(%n wpisu nie dało się odczytać)</numerusform>
            <numerusform>(%n wpisów nie dało się odczytać)</numerusform>
            <numerusform>(%n wpisów nie dało się odczytać)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes so far</source>
        <translation>
            <numerusform>dotąd %n scena</numerusform>
            <numerusform>dotąd %n sceny</numerusform>
            <numerusform>dotąd %n scen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n scenes</source>
        <translation>
            <numerusform>Zatrzymano po %n scenie</numerusform>
            <numerusform>Zatrzymano po %n scenach</numerusform>
            <numerusform>Zatrzymano po %n scenach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SpeedTimetable</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, od %2 do %3</translation>
    </message>
    <message>
        <source>%1: no limit</source>
        <translation>%1: bez limitu</translation>
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
        <translation>Zweryfikowano</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ukończono</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>W kolejce</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Przygotowanie</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>Czeka na zalogowanie</translation>
    </message>
    <message>
        <source>Waiting for provider limit</source>
        <translation>Czeka na limit dostawcy</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Pobieranie</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Bez danych</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Weryfikacja</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
</TS>
