<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>Os segredos ficam guardados no porta-chaves do sistema.</translation>
    </message>
    <message>
        <source>This system has no keychain: secrets are kept for this session only.</source>
        <translation>Este sistema não tem porta-chaves: os segredos ficam guardados só nesta sessão.</translation>
    </message>
    <message>
        <source>No catalogue on offer needs an account.</source>
        <translation>Nenhum dos catálogos oferecidos precisa de conta.</translation>
    </message>
    <message>
        <source>Account saved</source>
        <translation>Conta guardada</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Sem conta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Terminar sessão</translation>
    </message>
</context>
<context>
    <name>AoiTool</name>
    <message>
        <source>North-west corner of the area of interest</source>
        <translation>Canto noroeste da área de interesse</translation>
    </message>
    <message>
        <source>North-east corner of the area of interest</source>
        <translation>Canto nordeste da área de interesse</translation>
    </message>
    <message>
        <source>South-east corner of the area of interest</source>
        <translation>Canto sudeste da área de interesse</translation>
    </message>
    <message>
        <source>South-west corner of the area of interest</source>
        <translation>Canto sudoeste da área de interesse</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>Centro da área de interesse</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps</source>
        <translation>As setas movem-no, com Shift em passos maiores</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Area of interest</source>
        <translation>Área de interesse</translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation>Ainda sem área</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Retângulo</translation>
    </message>
    <message>
        <source>Show the area on the map</source>
        <translation>Mostrar a área no mapa</translation>
    </message>
    <message>
        <source>Clear the area</source>
        <translation>Limpar a área</translation>
    </message>
    <message>
        <source>North, degrees</source>
        <translation>Norte, graus</translation>
    </message>
    <message>
        <source>East, degrees</source>
        <translation>Este, graus</translation>
    </message>
    <message>
        <source>South, degrees</source>
        <translation>Sul, graus</translation>
    </message>
    <message>
        <source>West, degrees</source>
        <translation>Oeste, graus</translation>
    </message>
    <message>
        <source>Corners (%1) …</source>
        <translation>Vértices (%1) …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>Parar de desenhar</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>Desenhar um retângulo no mapa</translation>
    </message>
    <message>
        <source>Draw a polygon on the map</source>
        <translation>Desenhar um polígono no mapa</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>Vista do mapa</translation>
    </message>
    <message>
        <source>Take what the map shows as the area</source>
        <translation>Tomar como área o que o mapa mostra</translation>
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
        <translation>O contorno não estava fechado: o último ponto foi ligado ao primeiro.</translation>
    </message>
    <message>
        <source>A part with fewer than three corners was left out.</source>
        <translation>Uma parte com menos de três vértices foi deixada de fora.</translation>
    </message>
    <message>
        <source>Points that were given twice in a row were left out.</source>
        <translation>Os pontos dados duas vezes seguidas foram deixados de fora.</translation>
    </message>
    <message>
        <source>The outline crosses itself: it was taken apart where it does.</source>
        <translation>O contorno cruza-se: foi separado onde o faz.</translation>
    </message>
    <message>
        <source>Latitude and longitude looked swapped, and were put in order.</source>
        <translation>Latitude e longitude pareciam trocadas e foram postas em ordem.</translation>
    </message>
    <message>
        <source>The .prj file is missing: the coordinates were taken for degrees of WGS 84.</source>
        <translation>Falta o ficheiro .prj: as coordenadas foram tomadas como graus WGS 84.</translation>
    </message>
    <message>
        <source>The outline is not closed: its last point must equal its first.</source>
        <translation>O contorno não está fechado: o último ponto tem de ser igual ao primeiro.</translation>
    </message>
    <message>
        <source>The outline has too few points: it needs at least three corners.</source>
        <translation>O contorno tem poucos pontos: precisa de pelo menos três vértices.</translation>
    </message>
    <message>
        <source>The outline has the same point twice in a row.</source>
        <translation>O contorno tem o mesmo ponto duas vezes seguidas.</translation>
    </message>
    <message>
        <source>The outline crosses itself.</source>
        <translation>O contorno cruza-se.</translation>
    </message>
    <message>
        <source>Latitude and longitude look swapped: longitude comes first.</source>
        <translation>Latitude e longitude parecem trocadas: a longitude vem primeiro.</translation>
    </message>
    <message>
        <source>A latitude is out of range: it must lie from -90 to 90 degrees.</source>
        <translation>Uma latitude está fora do intervalo: tem de estar entre -90 e 90 graus.</translation>
    </message>
    <message>
        <source>A longitude is out of range: it must lie from -180 to 180 degrees.</source>
        <translation>Uma longitude está fora do intervalo: tem de estar entre -180 e 180 graus.</translation>
    </message>
    <message>
        <source>A position is not made of numbers.</source>
        <translation>Uma posição não é feita de números.</translation>
    </message>
    <message>
        <source>The area has no extent: nothing lies inside its outline.</source>
        <translation>A área não tem extensão: não há nada dentro do contorno.</translation>
    </message>
    <message>
        <source>There is no area in it, only other things or nothing at all.</source>
        <translation>Não contém nenhuma área, só outras coisas ou nada.</translation>
    </message>
    <message>
        <source>The .prj file is missing, and the numbers are no degrees. Add the .prj file that belongs to the Shapefile.</source>
        <translation>Falta o ficheiro .prj, e os números não são graus. Junte o ficheiro .prj que pertence ao Shapefile.</translation>
    </message>
    <message>
        <source>A file that belongs to it is missing.</source>
        <translation>Falta um ficheiro que faz parte dele.</translation>
    </message>
    <message>
        <source>Its coordinate system cannot be read here. Save it as WGS 84 (longitude, latitude).</source>
        <translation>O seu sistema de coordenadas não pode ser lido aqui. Guarde-o como WGS 84 (longitude, latitude).</translation>
    </message>
    <message>
        <source>It is too large: at most 64 MB and 200 000 points are read. Simplify it first.</source>
        <translation>É demasiado grande: leem-se no máximo 64 MB e 200 000 pontos. Simplifique-o primeiro.</translation>
    </message>
    <message>
        <source>It is broken and cannot be read.</source>
        <translation>Está danificado e não pode ser lido.</translation>
    </message>
    <message>
        <source>It is none of the formats that can be read: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, a box, an MGRS square, WRS-2 path and row, or GEOREF.</source>
        <translation>Não é nenhum dos formatos legíveis: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, uma caixa, um quadrado MGRS, path/row WRS-2 ou GEOREF.</translation>
    </message>
</context>
<context>
    <name>BasemapDialog</name>
    <message>
        <source>Add a tile map</source>
        <translation>Juntar um mapa de quadrículas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>Endereço das quadrículas</translation>
    </message>
    <message>
        <source>A name is needed, and a web address with {z}, {x} and {y} in it.</source>
        <extracomment>The words in braces stay as they are</extracomment>
        <translation>São precisos um nome e um endereço web com {z}, {x} e {y}.</translation>
    </message>
    <message>
        <source>XYZ tiles with {z}, {x}, {y} ({-y} counts from the south), or WMTS with {TileMatrix}, {TileCol}, {TileRow}; Web Mercator.</source>
        <translation>Quadrículas XYZ com {z}, {x}, {y} ({-y} conta a partir do sul), ou WMTS com {TileMatrix}, {TileCol}, {TileRow}; Web Mercator.</translation>
    </message>
    <message>
        <source>Whose data it is</source>
        <translation>De quem são os dados</translation>
    </message>
    <message>
        <source>Whose data it is, shown below the map</source>
        <translation>De quem são os dados, mostrado sob o mapa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Juntar</translation>
    </message>
</context>
<context>
    <name>BasemapList</name>
    <message>
        <source>Base map</source>
        <translation>Mapa de base</translation>
    </message>
    <message>
        <source>Remove the base map %1</source>
        <translation>Remover o mapa de base %1</translation>
    </message>
    <message>
        <source>Add a tile map…</source>
        <translation>Juntar um mapa de quadrículas…</translation>
    </message>
</context>
<context>
    <name>CatalogueStrip</name>
    <message>
        <source>Search %1</source>
        <translation>Pesquisar %1</translation>
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
        <translation>Encontrar uma coleção</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>A ler as coleções …</translation>
    </message>
    <message>
        <source>No collection has this in its name.</source>
        <translation>Nenhuma coleção tem isto no nome.</translation>
    </message>
    <message>
        <source>No collections yet.</source>
        <translation>Ainda sem coleções.</translation>
    </message>
</context>
<context>
    <name>CoordinatesDialog</name>
    <message>
        <source>Corners of the area</source>
        <translation>Vértices da área</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Vértice</translation>
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
        <translation>%1.%2 buraco</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Latitude of corner %1</source>
        <translation>Latitude do vértice %1</translation>
    </message>
    <message>
        <source>Longitude of corner %1</source>
        <translation>Longitude do vértice %1</translation>
    </message>
    <message>
        <source>New corner behind this one</source>
        <translation>Novo vértice a seguir a este</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>Remover este vértice</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Wait on metered network connections</source>
        <translation>Esperar em ligações de rede com tráfego limitado</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>Esperar enquanto o computador usa a bateria</translation>
    </message>
    <message>
        <source>Keep the computer awake while files come</source>
        <translation>Manter o computador acordado enquanto chegam ficheiros</translation>
    </message>
    <message>
        <source>Speed by time of the week</source>
        <translation>Velocidade conforme a hora da semana</translation>
    </message>
    <message>
        <source>No timetable: the limit chosen below the map holds all the time.</source>
        <translation>Sem horário: o limite escolhido sob o mapa vale sempre.</translation>
    </message>
    <message>
        <source>Local time. The first span that fits decides; at other times the limit chosen below the map holds.</source>
        <translation>Hora local. Decide o primeiro período que serve; fora deles vale o limite escolhido sob o mapa.</translation>
    </message>
    <message>
        <source>Add a span</source>
        <translation>Acrescentar um período</translation>
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
        <translation>Ativas</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Em fila</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluídas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhadas</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Files shown</source>
        <translation>Ficheiros mostrados</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>Todas as transferências</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Opens the choice of limits</source>
        <translation>Abre a escolha dos limites</translation>
    </message>
    <message>
        <source>Pause all (Ctrl+Shift+P)</source>
        <translation>Pôr tudo em pausa (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Resume all (Ctrl+Shift+S)</source>
        <translation>Retomar tudo (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Try all failed ones again</source>
        <translation>Tentar de novo todas as falhadas</translation>
    </message>
    <message>
        <source>Remove finished ones from the list</source>
        <translation>Tirar da lista as concluídas</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>Histórico (Ctrl+H)</translation>
    </message>
    <message>
        <source>Open the download folder</source>
        <translation>Abrir a pasta das transferências</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Mostrar os ficheiros</translation>
    </message>
    <message>
        <source>Fold the files away</source>
        <translation>Recolher os ficheiros</translation>
    </message>
    <message>
        <source>Files of the queue</source>
        <translation>Ficheiros da fila</translation>
    </message>
    <message>
        <source>No files in this state.</source>
        <translation>Nenhum ficheiro neste estado.</translation>
    </message>
    <message>
        <source>No downloads yet. Tick scenes and add them to the queue (Ctrl+D).</source>
        <translation>Ainda sem transferências. Marque cenas e junte-as à fila (Ctrl+D).</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service</source>
        <comment>begins a sentence; stands for a provider&apos;s name</comment>
        <translation>O serviço</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <comment>%1 is a time such as 3 minutes</comment>
        <translation>Tente de novo dentro de %1.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Espere um pouco e tente de novo.</translation>
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
        <translation>Sem ligação</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The network on this side is down, or the service&apos;s address does not answer.</source>
        <translation>Não se consegue chegar a %1. A rede deste lado está em baixo, ou o endereço do serviço não responde.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Verifique a ligação à Internet e tente de novo.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sem resposta a tempo</translation>
    </message>
    <message>
        <source>%1 took too long to answer. It may be busy, or the network slow.</source>
        <translation>%1 demorou demasiado a responder. Pode estar ocupado, ou a rede lenta.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>É preciso iniciar sessão</translation>
    </message>
    <message>
        <source>%1 wants you to sign in, or did not accept the sign-in it was given.</source>
        <translation>%1 quer que inicie sessão, ou não aceitou as credenciais dadas.</translation>
    </message>
    <message>
        <source>Sign in to this provider, then try again.</source>
        <translation>Inicie sessão neste fornecedor e tente de novo.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>%1 refuses this to your account, though it knows who you are.</source>
        <translation>%1 recusa isto à sua conta, embora saiba quem é.</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s website whether your account must accept terms or apply for these data.</source>
        <translation>Veja no site do fornecedor se a sua conta tem de aceitar condições ou pedir estes dados.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Não existe</translation>
    </message>
    <message>
        <source>%1 no longer has what was asked for.</source>
        <translation>%1 já não tem o que foi pedido.</translation>
    </message>
    <message>
        <source>Search again: the data may have been moved or replaced.</source>
        <translation>Pesquise de novo: os dados podem ter sido movidos ou substituídos.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Demasiados pedidos</translation>
    </message>
    <message>
        <source>%1 allows only so many requests in a given time, and that number is used up.</source>
        <translation>%1 só permite um certo número de pedidos em dado tempo, e esse número esgotou-se.</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>O serviço tem uma avaria</translation>
    </message>
    <message>
        <source>%1 failed on its own side. Nothing is wrong with what you asked.</source>
        <translation>%1 falhou do seu próprio lado. Não há nada de errado no que pediu.</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>O serviço recusou o pedido</translation>
    </message>
    <message>
        <source>%1 did not accept what was asked.</source>
        <translation>%1 não aceitou o que foi pedido.</translation>
    </message>
    <message>
        <source>Change the search: a smaller area, a shorter time or fewer filters may be accepted.</source>
        <translation>Altere a pesquisa: uma área menor, um período mais curto ou menos filtros podem ser aceites.</translation>
    </message>
    <message>
        <source>An unreadable answer</source>
        <translation>Uma resposta ilegível</translation>
    </message>
    <message>
        <source>%1 sent an answer that Swathe cannot read. The fault is on the service&apos;s side, or something between changed the answer.</source>
        <translation>%1 enviou uma resposta que o Swathe não consegue ler. A falha é do lado do serviço, ou algo no meio alterou a resposta.</translation>
    </message>
    <message>
        <source>Try again later. If you are on a public network, make sure that its sign-in page is not in the way.</source>
        <translation>Tente mais tarde. Se estiver numa rede pública, confirme que a página de acesso dela não está no caminho.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sem ligação segura</translation>
    </message>
    <message>
        <source>%1 could not prove its identity, so nothing was sent. Its certificate may have expired, or something between intercepts the connection.</source>
        <translation>%1 não conseguiu provar a sua identidade, por isso nada foi enviado. O certificado pode ter expirado, ou algo interceta a ligação.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network or security software inspects connections.</source>
        <translation>Verifique a data e a hora deste computador, e se a rede ou um programa de segurança inspeciona as ligações.</translation>
    </message>
    <message>
        <source>The proxy does not help</source>
        <translation>O proxy não ajuda</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or cannot be reached.</source>
        <translation>O proxy entre este computador e a Internet recusou a ligação ou não está acessível.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of Swathe or of the system.</source>
        <translation>Verifique o proxy nas definições do Swathe ou do sistema.</translation>
    </message>
    <message>
        <source>Sent from place to place</source>
        <translation>Enviado de um lado para o outro</translation>
    </message>
    <message>
        <source>%1 passed the request on too often, or to an insecure place, so Swathe gave up.</source>
        <translation>%1 reencaminhou o pedido vezes de mais, ou para um lugar inseguro: o Swathe desistiu.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, tell the provider.</source>
        <translation>Tente mais tarde; se persistir, avise o fornecedor.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>There is not enough free space on the disk that the files go to. What has been received is kept.</source>
        <translation>Não há espaço livre suficiente no disco para onde vão os ficheiros. O que já chegou fica guardado.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then resume.</source>
        <translation>Liberte espaço ou escolha outra pasta e depois retome.</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>Não se pode escrever na pasta</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only, not there any more, or not yours.</source>
        <comment>%1 is a folder</comment>
        <translation>Não se pode escrever em %1: é só de leitura, já não existe ou não é sua.</translation>
    </message>
    <message>
        <source>This computer does not let Swathe write to the chosen folder or file.</source>
        <translation>Este computador não deixa o Swathe escrever na pasta ou no ficheiro escolhido.</translation>
    </message>
    <message>
        <source>Choose another folder, or change the rights of this one.</source>
        <translation>Escolha outra pasta, ou altere as permissões desta.</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>O disco falhou</translation>
    </message>
    <message>
        <source>Reading or writing on this computer&apos;s disk failed.</source>
        <translation>Falhou a leitura ou a escrita no disco deste computador.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, or choose another folder.</source>
        <translation>Verifique se o disco está ligado e em bom estado, ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>The file arrived damaged</source>
        <translation>O ficheiro chegou danificado</translation>
    </message>
    <message>
        <source>The bytes that came are not those the catalogue promised, so the file was not put among the finished ones.</source>
        <translation>Os bytes que chegaram não são os que o catálogo prometia, por isso o ficheiro não foi posto entre os concluídos.</translation>
    </message>
    <message>
        <source>Download the file again. If it happens again, the fault is the provider&apos;s.</source>
        <translation>Transfira o ficheiro de novo. Se voltar a acontecer, a falha é do fornecedor.</translation>
    </message>
    <message>
        <source>The file was replaced meanwhile</source>
        <translation>O ficheiro foi entretanto substituído</translation>
    </message>
    <message>
        <source>%1 now has another version of this file than the one whose download had begun.</source>
        <translation>%1 tem agora outra versão deste ficheiro que não aquela cuja transferência tinha começado.</translation>
    </message>
    <message>
        <source>Start the download again from the beginning.</source>
        <translation>Recomece a transferência do princípio.</translation>
    </message>
    <message>
        <source>No key store</source>
        <translation>Sem porta-chaves</translation>
    </message>
    <message>
        <source>This computer session offers no key store, so passwords cannot be kept safely.</source>
        <translation>Esta sessão não oferece porta-chaves, por isso as palavras-passe não podem ser guardadas em segurança.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or start the system&apos;s key store and restart Swathe.</source>
        <translation>Inicie sessão só desta vez, ou arranque o porta-chaves do sistema e reinicie o Swathe.</translation>
    </message>
    <message>
        <source>The key store refused</source>
        <translation>O porta-chaves recusou</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or did not give Swathe what it asked for.</source>
        <translation>O porta-chaves do sistema está trancado ou não deu ao Swathe o que pedia.</translation>
    </message>
    <message>
        <source>Unlock the key store, then sign in again.</source>
        <translation>Destranque o porta-chaves e inicie sessão de novo.</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>Isto não pode ser usado</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>O que foi introduzido não pode ser usado.</translation>
    </message>
    <message>
        <source>What was entered cannot be used: %1.</source>
        <comment>%1 names the part, in English</comment>
        <translation>O que foi introduzido não pode ser usado: %1.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Corrija a entrada e tente de novo.</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Não é possível aqui</translation>
    </message>
    <message>
        <source>%1 does not offer this, or this version of Swathe does not know how to ask for it.</source>
        <translation>%1 não oferece isto, ou esta versão do Swathe não sabe como o pedir.</translation>
    </message>
    <message>
        <source>Leave out what is not supported, or use another provider.</source>
        <translation>Deixe de fora o que não é suportado, ou use outro fornecedor.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>This was stopped at your wish.</source>
        <translation>Parado conforme desejou.</translation>
    </message>
    <message>
        <source>A mistake in Swathe</source>
        <translation>Um erro no Swathe</translation>
    </message>
    <message>
        <source>Something went wrong inside Swathe itself. Neither you nor the service is at fault.</source>
        <translation>Algo correu mal dentro do próprio Swathe. Nem você nem o serviço têm culpa.</translation>
    </message>
    <message>
        <source>Try again; if it stays, please report it with the technical details.</source>
        <translation>Tente de novo; se persistir, comunique-o com os pormenores técnicos.</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>Definições (Ctrl+,)</translation>
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
        <translation>Pesquisar, ou parar a pesquisa</translation>
    </message>
    <message>
        <source>Type a place or coordinates</source>
        <translation>Escrever um lugar ou coordenadas</translation>
    </message>
    <message>
        <source>Paste an area: coordinates, WKT or GeoJSON</source>
        <translation>Colar uma área: coordenadas, WKT ou GeoJSON</translation>
    </message>
    <message>
        <source>Undo, redo a change of the area</source>
        <translation>Anular, refazer uma alteração da área</translation>
    </message>
    <message>
        <source>Find in the scenes</source>
        <translation>Procurar nas cenas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Tick the current scene</source>
        <translation>Marcar a cena atual</translation>
    </message>
    <message>
        <source>Tick all scenes</source>
        <translation>Marcar todas as cenas</translation>
    </message>
    <message>
        <source>Add ticked scenes to the queue</source>
        <translation>Juntar à fila as cenas marcadas</translation>
    </message>
    <message>
        <source>Pause, resume the current file; with Shift all</source>
        <translation>Pausar, retomar o ficheiro atual; com Shift todos</translation>
    </message>
    <message>
        <source>Priority of the current file</source>
        <translation>Prioridade do ficheiro atual</translation>
    </message>
    <message>
        <source>Move the current file in the queue; Alt+Home, Alt+End to its ends</source>
        <translation>Mover o ficheiro atual na fila; Alt+Home, Alt+End até às pontas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove the current file from the list</source>
        <translation>Tirar da lista o ficheiro atual</translation>
    </message>
    <message>
        <source>History of downloads</source>
        <translation>Histórico de transferências</translation>
    </message>
    <message>
        <source>Next area of the window; with Shift the one before</source>
        <translation>Zona seguinte da janela; com Shift a anterior</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>Texto maior, menor, normal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>Sair; a fila fica guardada</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of downloads</source>
        <translation>Histórico de transferências</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet.</source>
        <translation>Ainda nada foi transferido.</translation>
    </message>
    <message>
        <source>Download %1 again (Ctrl+D)</source>
        <translation>Transferir %1 de novo (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open the folder of %1</source>
        <translation>Abrir a pasta de %1</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>Esquecer o histórico</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Swathe</source>
        <translation>Swathe</translation>
    </message>
    <message>
        <source>Import an area</source>
        <translation>Importar uma área</translation>
    </message>
    <message>
        <source>Areas (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</source>
        <translation>Áreas (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os ficheiros (*)</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Pasta das transferências</translation>
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
        <translation>Coordenadas sob o ponteiro: %1</translation>
    </message>
    <message>
        <source>Made with Natural Earth · GeoNames</source>
        <translation>Feito com Natural Earth · GeoNames</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Quicklooks: opacity</source>
        <translation>Imagens rápidas: opacidade</translation>
    </message>
    <message>
        <source>Opacity of the quicklooks, percent</source>
        <translation>Opacidade das imagens rápidas, por cento</translation>
    </message>
    <message>
        <source>Ticked scenes too</source>
        <translation>Também as cenas marcadas</translation>
    </message>
    <message>
        <source>Swipe: selected against ticked</source>
        <translation>Deslizar: selecionada contra marcadas</translation>
    </message>
    <message>
        <source>Base map and quicklooks</source>
        <translation>Mapa de base e imagens rápidas</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>Mover o mapa</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <translation>Desenhar um retângulo</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>Desenhar um polígono</translation>
    </message>
    <message>
        <source>Take what the map shows as the area of interest</source>
        <translation>Tomar como área de interesse o que o mapa mostra</translation>
    </message>
    <message>
        <source>Show the whole area of interest</source>
        <translation>Mostrar toda a área de interesse</translation>
    </message>
    <message>
        <source>Undo the change of the area (Ctrl+Z)</source>
        <translation>Anular a alteração da área (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo the change of the area (Ctrl+Shift+Z)</source>
        <translation>Refazer a alteração da área (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove the area of interest</source>
        <translation>Remover a área de interesse</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Place, coordinates or area</source>
        <translation>Lugar, coordenadas ou área</translation>
    </message>
    <message>
        <source>Place · coordinates · west, south, east, north · WKT · GeoJSON</source>
        <translation>Lugar · coordenadas · oeste, sul, este, norte · WKT · GeoJSON</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions, the current one: %1</source>
        <translation>
            <numerusform>%n sugestão, a atual: %1</numerusform>
            <numerusform>%n sugestões, a atual: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
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
        <translation>Novo vértice a seguir ao vértice %1</translation>
    </message>
    <message>
        <source>Corner %1 of part %2 of the area of interest</source>
        <translation>Vértice %1 da parte %2 da área de interesse</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps; Insert makes a corner behind it, Delete removes it</source>
        <translation>As setas movem-no, com Shift em passos maiores; Insert cria um vértice a seguir, Delete remove-o</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>Centro da área de interesse</translation>
    </message>
    <message>
        <source>Arrow keys move the area, with Shift in larger steps; Delete removes it</source>
        <translation>As setas movem a área, com Shift em passos maiores; Delete remove-a</translation>
    </message>
</context>
<context>
    <name>Quicklook</name>
    <message>
        <source>Quicklook of the selected scene</source>
        <translation>Imagem rápida da cena selecionada</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>The area was mended</source>
        <translation>A área foi reparada</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Use the mended area</source>
        <translation>Usar a área reparada</translation>
    </message>
</context>
<context>
    <name>SDialog</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Cobrir a minha área</translation>
    </message>
    <message>
        <source>Reckoning …</source>
        <translation>A calcular …</translation>
    </message>
    <message>
        <source>With the fewest scenes</source>
        <translation>Com o menor número de cenas</translation>
    </message>
    <message>
        <source>With the least cloud</source>
        <translation>Com menos nuvens</translation>
    </message>
    <message>
        <source>With the closest dates</source>
        <translation>Com as datas mais próximas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Export scenes</source>
        <translation>Exportar cenas</translation>
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
        <translation>Produto</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Quadrícula</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Órbita</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuvens</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
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
        <translation>Pormenores da cena</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Quicklook</source>
        <translation>Imagem rápida</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar o id</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar a ligação</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Copiar o JSON</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ficheiros</translation>
    </message>
    <message>
        <source>Add %1 chosen to queue</source>
        <translation>Juntar %1 escolhidos à fila</translation>
    </message>
    <message>
        <source>Add this scene to queue</source>
        <translation>Juntar esta cena à fila</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>downloaded</source>
        <translation>transferida</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>nuvens %1</translation>
    </message>
    <message>
        <source>adds %1 of the area</source>
        <translation>acrescenta %1 da área</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>Marcar %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Fora de linha</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add this scene to the queue</source>
        <translation>Juntar esta cena à fila</translation>
    </message>
</context>
<context>
    <name>SceneStack</name>
    <message numerus="yes">
        <source>%n scenes here</source>
        <translation>
            <numerusform>%n cena aqui</numerusform>
            <numerusform>%n cenas aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes at this place</source>
        <translation>Cenas neste lugar</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>nuvens %1</translation>
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
        <translation>%1, ordenado ao contrário</translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <translation>%1, ordenado</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Escolher as colunas</translation>
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
        <translation>transferida</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>na fila</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
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
        <translation>A pesquisar …</translation>
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
        <translation>cobrem %1 da área</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>%1 of %2 scenes</source>
        <translation>%1 de %2 cenas</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n cena</numerusform>
            <numerusform>%n cenas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a list with pictures</source>
        <translation>Mostrar como lista com imagens</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabela</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigas primeiro</translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation>Menos nuvens</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Maiores</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Find in these scenes</source>
        <translation>Procurar nestas cenas</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Procurar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By orbit</source>
        <translation>Por órbita</translation>
    </message>
    <message>
        <source>By tile</source>
        <translation>Por quadrícula</translation>
    </message>
</context>
<context>
    <name>ScenesHint</name>
    <message>
        <source>None of the scenes has this in its name or was taken in the chosen days.</source>
        <translation>Nenhuma das cenas tem isto no nome nem é dos dias escolhidos.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>A pesquisar …</translation>
    </message>
    <message>
        <source>Everything is set: press Search.</source>
        <translation>Está tudo pronto: prima Pesquisar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>0 scenes with at most %1 % cloud, %2 without the limit.</source>
        <translation>0 cenas com no máximo %1 % de nuvens, %2 sem o limite.</translation>
    </message>
    <message>
        <source>No scenes here in these days. Try more days, a larger area or other collections.</source>
        <translation>Não há cenas aqui nestes dias. Experimente mais dias, uma área maior ou outras coleções.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrá-las</translation>
    </message>
    <message>
        <source>Show all scenes</source>
        <translation>Mostrar todas as cenas</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Scenes</source>
        <translation>Cenas</translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation>Cenas encontradas</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Which files of each scene</source>
        <translation>Que ficheiros de cada cena</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>Juntar à fila</translation>
    </message>
    <message>
        <source>Add %1 to queue</source>
        <translation>Juntar %1 à fila</translation>
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
        <translation>As setas movem o mapa, mais e menos aproximam e afastam, Enter lista as cenas no centro</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Afastar</translation>
    </message>
    <message>
        <source>Click the corners. A double click or Enter finishes, with Shift as a further part; Backspace takes one back, Esc stops.</source>
        <translation>Clique nos vértices. Um duplo clique ou Enter termina, com Shift como mais uma parte; Backspace retira um, Esc para.</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click two corners. Enter takes the middle of the map, Esc stops.</source>
        <translation>Arraste um retângulo, ou clique em dois cantos. Enter toma o centro do mapa, Esc para.</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>This catalogue cannot limit clouds: Swathe left the cloudier scenes out itself.</source>
        <translation>Este catálogo não sabe limitar as nuvens: o próprio Swathe deixou de fora as cenas mais nubladas.</translation>
    </message>
    <message>
        <source>This catalogue cannot look for text: Swathe left the other scenes out itself.</source>
        <translation>Este catálogo não sabe procurar texto: o próprio Swathe deixou de fora as outras cenas.</translation>
    </message>
    <message>
        <source>The area was asked for in parts.</source>
        <translation>A área foi pedida em partes.</translation>
    </message>
    <message>
        <source>The area has very many corners: the catalogue was asked with a simpler one around it, and scenes beside the area were left out.</source>
        <translation>A área tem muitíssimos vértices: ao catálogo foi pedida uma mais simples à volta, e as cenas fora da área foram deixadas de fora.</translation>
    </message>
    <message>
        <source>A condition that this catalogue does not know was left out.</source>
        <translation>Uma condição que este catálogo não conhece foi deixada de fora.</translation>
    </message>
    <message>
        <source>The catalogue sent the same page twice: there may be more scenes than those shown.</source>
        <translation>O catálogo enviou duas vezes a mesma página: pode haver mais cenas do que as mostradas.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s link to its next page cannot be used: there may be more scenes.</source>
        <translation>A ligação do catálogo à página seguinte não serve: pode haver mais cenas.</translation>
    </message>
    <message>
        <source>The catalogue counts more scenes than it gave.</source>
        <translation>O catálogo conta mais cenas do que deu.</translation>
    </message>
    <message>
        <source>More scenes of one moment match than the catalogue can list: some are missing.</source>
        <translation>Correspondem mais cenas de um mesmo momento do que o catálogo pode listar: faltam algumas.</translation>
    </message>
    <message>
        <source>The catalogue has more documents than are read at once: there may be more scenes.</source>
        <translation>O catálogo tem mais documentos do que se leem de uma vez: pode haver mais cenas.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Área de interesse</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>Datas, UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day, inclusive</source>
        <translation>Último dia, inclusive</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 mês</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 ano</translation>
    </message>
    <message>
        <source>Cloud cover, at most</source>
        <translation>Nebulosidade, no máximo</translation>
    </message>
    <message>
        <source>Cloud cover at most, percent</source>
        <translation>Nebulosidade no máximo, por cento</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Coleções</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Definições</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Transferências</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>Pasta das transferências</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>Transferências em simultâneo</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
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
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Changes take effect at once. Swathe sends no telemetry.</source>
        <translation>As alterações têm efeito imediato. O Swathe não envia telemetria.</translation>
    </message>
</context>
<context>
    <name>SpeedMenu</name>
    <message>
        <source>%1 MB/s at most</source>
        <translation>%1 MB/s no máximo</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>Sem limite de velocidade</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de velocidade</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>Limite de velocidade de todas as transferências</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>Another limit in MB/s</source>
        <translation>Outro limite em MB/s</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>The timetable goes first…</source>
        <translation>O horário vem primeiro…</translation>
    </message>
    <message>
        <source>By time of the week…</source>
        <translation>Conforme a hora da semana…</translation>
    </message>
</context>
<context>
    <name>SwipeLine</name>
    <message>
        <source>Line between the compared quicklooks</source>
        <translation>Linha entre as imagens rápidas comparadas</translation>
    </message>
    <message>
        <source>Left and right keys move it</source>
        <translation>As setas esquerda e direita movem-na</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>When the scenes were taken</source>
        <translation>Quando as cenas foram captadas</translation>
    </message>
    <message>
        <source>Narrowed to %1; Esc shows all</source>
        <translation>Restringido a %1; Esc mostra tudo</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Todos os dias</translation>
    </message>
</context>
<context>
    <name>TimetableRow</name>
    <message>
        <source>Remove: %1</source>
        <translation>Remover: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From, hours and minutes</source>
        <translation>De, horas e minutos</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>To, hours and minutes</source>
        <translation>A, horas e minutos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>no máximo</translation>
    </message>
    <message>
        <source>MB/s at most; empty: no limit</source>
        <translation>MB/s no máximo; vazio: sem limite</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
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
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Tirar da lista</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Search and download satellite imagery</source>
        <translation>Pesquisar e transferir imagens de satélite</translation>
    </message>
    <message>
        <source>Use the local demo archive; nothing is kept and no network is used.</source>
        <translation>Usar o arquivo de demonstração local; nada é guardado e a rede não é usada.</translation>
    </message>
    <message>
        <source>Walk through the demo by itself, a picture of each step in &lt;folder&gt;.</source>
        <translation>Percorrer a demonstração sozinho, uma imagem de cada passo em &lt;pasta&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>light ou dark (claro ou escuro), nesta execução.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>Tamanho da janela, por exemplo 1280x800.</translation>
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
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acesso</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id do cliente</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome de utilizador</translation>
    </message>
    <message>
        <source>Type the secret first.</source>
        <translation>Escreva primeiro o segredo.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>A iniciar sessão …</translation>
    </message>
    <message>
        <source>Signed out. The secret was removed.</source>
        <translation>Sessão terminada. O segredo foi removido.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Inicie sessão primeiro.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>A testar …</translation>
    </message>
    <message>
        <source>Signed in, but a search failed: %1</source>
        <translation>Sessão iniciada, mas uma pesquisa falhou: %1</translation>
    </message>
    <message>
        <source>Signed in; a test search worked.</source>
        <translation>Sessão iniciada; uma pesquisa de teste funcionou.</translation>
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
        <translation>Não precisa de rede</translation>
    </message>
</context>
<context>
    <name>swathe::CompositionRoot</name>
    <message>
        <source>Demo archive</source>
        <translation>Arquivo de demonstração</translation>
    </message>
    <message>
        <source>Synthetic imagery of the demo archive</source>
        <translation>Imagens sintéticas do arquivo de demonstração</translation>
    </message>
    <message>
        <source>Demo relief</source>
        <translation>Relevo de demonstração</translation>
    </message>
    <message>
        <source>Made-up relief of the demo archive</source>
        <translation>Relevo inventado do arquivo de demonstração</translation>
    </message>
    <message>
        <source>Made up by the demo archive</source>
        <translation>Inventado pelo arquivo de demonstração</translation>
    </message>
</context>
<context>
    <name>swathe::CoverPlanner</name>
    <message>
        <source>None of the scenes covers the area.</source>
        <translation>Nenhuma das cenas cobre a área.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes cover %1 of the area.</source>
        <extracomment>%1 is a share such as 98.7 %</extracomment>
        <translation>
            <numerusform>%n cena cobre %1 da área.</numerusform>
            <numerusform>%n cenas cobrem %1 da área.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::DownloadController</name>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Whole product</source>
        <translation>Produto inteiro</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Cor verdadeira</translation>
    </message>
    <message>
        <source>10 m bands</source>
        <translation>Bandas de 10 m</translation>
    </message>
    <message>
        <source>Masks only</source>
        <translation>Só máscaras</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>All data files</source>
        <translation>Todos os ficheiros de dados</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>Pré-visualizações</translation>
    </message>
    <message>
        <source>The queue cannot be saved: %1 Downloads go on, but will not survive a restart.</source>
        <translation>A fila não pode ser guardada: %1 As transferências continuam, mas não sobreviverão a um reinício.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when there is space again.</source>
        <translation>As transferências continuam sozinhas quando voltar a haver espaço.</translation>
    </message>
    <message>
        <source>“%1” is not a speed such as 5M or 800k (bytes a second) or none.</source>
        <translation>«%1» não é uma velocidade como 5M ou 800k (bytes por segundo) ou none.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. A timetable looks like this: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</source>
        <translation>«%1» não pode ser lido. Um horário é assim: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</translation>
    </message>
    <message>
        <source>The disk is full. Downloads go on by themselves when there is space again.</source>
        <translation>O disco está cheio. As transferências continuam sozinhas quando voltar a haver espaço.</translation>
    </message>
    <message>
        <source>The network connection is metered. New downloads wait for another one.</source>
        <translation>A ligação de rede tem tráfego limitado. As novas transferências esperam por outra.</translation>
    </message>
    <message>
        <source>The computer runs on battery. New downloads wait for mains power.</source>
        <translation>O computador usa a bateria. As novas transferências esperam pela corrente.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Download Anyway</source>
        <translation>Transferir mesmo assim</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot be written. Choose another folder.</source>
        <translation>%1 está num disco onde não se pode escrever. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>%1 has %2, but the disk of this folder (FAT32) takes no file over %3. Choose another folder.</source>
        <translation>%1 tem %2, mas o disco desta pasta (FAT32) não aceita ficheiros acima de %3. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>With what is queued already, %1 are needed, but only %2 may be used of this disk. Choose another folder or fewer files.</source>
        <translation>Com o que já está em fila são precisos %1, mas deste disco só se podem usar %2. Escolha outra pasta ou menos ficheiros.</translation>
    </message>
    <message>
        <source>The list of downloads is still being read. Try again in a moment.</source>
        <translation>A lista das transferências ainda está a ser lida. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Tick a scene first: Space ticks the current one, Ctrl+A all of them.</source>
        <translation>Marque primeiro uma cena: Espaço marca a atual, Ctrl+A todas.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes are offline and have to be ordered from their provider first.</source>
        <translation>
            <numerusform>%n cena está fora de linha e tem de ser encomendada antes ao fornecedor.</numerusform>
            <numerusform>%n cenas estão fora de linha e têm de ser encomendadas antes ao fornecedor.</numerusform>
        </translation>
    </message>
    <message>
        <source>These scenes have no files of the kind “%1”. Choose other files.</source>
        <translation>Estas cenas não têm ficheiros do tipo «%1». Escolha outros ficheiros.</translation>
    </message>
    <message numerus="yes">
        <source>%n files added to the queue.</source>
        <translation>
            <numerusform>%n ficheiro junto à fila.</numerusform>
            <numerusform>%n ficheiros juntos à fila.</numerusform>
        </translation>
    </message>
    <message>
        <source>All these files are in the queue already.</source>
        <translation>Todos estes ficheiros já estão na fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n já lá estava.</numerusform>
            <numerusform>%n já lá estavam.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list. The file stays on disk.</source>
        <translation>%1 foi tirado da lista. O ficheiro fica no disco.</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 foi tirado da lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were removed from the list.</source>
        <translation>
            <numerusform>%n ficheiro foi tirado da lista.</numerusform>
            <numerusform>%n ficheiros foram tirados da lista.</numerusform>
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
        <translation>Procurar «%1» em %2</translation>
    </message>
    <message>
        <source>Sends these words</source>
        <translation>Envia estas palavras</translation>
    </message>
    <message>
        <source>%1 knows no place of that name.</source>
        <translation>%1 não conhece nenhum lugar com esse nome.</translation>
    </message>
</context>
<context>
    <name>swathe::Redownload</name>
    <message>
        <source>%1 is on disk still. Move or delete it to download it again.</source>
        <translation>%1 ainda está no disco. Mova-o ou apague-o para o transferir de novo.</translation>
    </message>
    <message>
        <source>%1 belongs to no scene that could be asked for again.</source>
        <translation>%1 não pertence a nenhuma cena que se possa voltar a pedir.</translation>
    </message>
    <message>
        <source>%1 is tried again.</source>
        <translation>A tentar %1 de novo.</translation>
    </message>
    <message>
        <source>The catalogue has the scene of %1 no more.</source>
        <translation>O catálogo já não tem a cena de %1.</translation>
    </message>
    <message>
        <source>The scene has no file %1 any more.</source>
        <translation>A cena já não tem o ficheiro %1.</translation>
    </message>
    <message>
        <source>%1 was added to the queue.</source>
        <translation>%1 foi junto à fila.</translation>
    </message>
    <message>
        <source>%1 is in the queue already.</source>
        <translation>%1 já está na fila.</translation>
    </message>
</context>
<context>
    <name>swathe::SandboxProcess</name>
    <message>
        <source>The demo archive %1 did not run: %2.</source>
        <translation>O arquivo de demonstração %1 não arrancou: %2.</translation>
    </message>
</context>
<context>
    <name>swathe::SceneExporter</name>
    <message>
        <source>STAC items (GeoJSON)</source>
        <translation>Itens STAC (GeoJSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>Footprints (KML)</source>
        <translation>Pegadas (KML)</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>Lista de ids</translation>
    </message>
    <message>
        <source>Files as Metalink 4</source>
        <translation>Ficheiros como Metalink 4</translation>
    </message>
    <message>
        <source>Files for aria2</source>
        <translation>Ficheiros para aria2</translation>
    </message>
    <message>
        <source>Files as a script for curl</source>
        <translation>Ficheiros como script para curl</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes written.</source>
        <translation>
            <numerusform>%n cena escrita.</numerusform>
            <numerusform>%n cenas escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no web address and were left out.</source>
        <translation>
            <numerusform>%n ficheiro não tem endereço web e foi deixado de fora.</numerusform>
            <numerusform>%n ficheiros não têm endereço web e foram deixados de fora.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SceneListModel</name>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>No orbit</source>
        <translation>Sem órbita</translation>
    </message>
    <message>
        <source>Orbit %1</source>
        <translation>Órbita %1</translation>
    </message>
    <message>
        <source>No tile</source>
        <translation>Sem quadrícula</translation>
    </message>
    <message>
        <source>Tile %1</source>
        <translation>Quadrícula %1</translation>
    </message>
</context>
<context>
    <name>swathe::SceneModel</name>
    <message>
        <source>Sensing time</source>
        <translation>Hora de aquisição</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plataforma</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Quadrícula</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Órbita</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>Nebulosidade</translation>
    </message>
    <message>
        <source>Covers the area</source>
        <translation>Cobre a área</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Coleção</translation>
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
            <numerusform>%n cena</numerusform>
            <numerusform>%n cenas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cloud %2 %</source>
        <translation>%1, nuvens %2 %</translation>
    </message>
</context>
<context>
    <name>swathe::SearchController</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>A ler as coleções …</translation>
    </message>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>%n coleção</numerusform>
            <numerusform>%n coleções</numerusform>
        </translation>
    </message>
    <message>
        <source>Write dates as year-month-day, for example 2025-06-15.</source>
        <translation>Escreva as datas como ano-mês-dia, por exemplo 2025-06-15.</translation>
    </message>
    <message>
        <source>The first day is after the last day.</source>
        <translation>O primeiro dia é depois do último.</translation>
    </message>
    <message>
        <source>Draw an area or type coordinates to begin.</source>
        <translation>Desenhe uma área ou escreva coordenadas para começar.</translation>
    </message>
    <message>
        <source>Choose at least one collection.</source>
        <translation>Escolha pelo menos uma coleção.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>A pesquisar …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n cena</numerusform>
            <numerusform>%n cenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n entries could not be read)</source>
        <translation>
            <numerusform>(%n entrada não pôde ser lida)</numerusform>
            <numerusform>(%n entradas não puderam ser lidas)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes so far</source>
        <translation>
            <numerusform>%n cena até agora</numerusform>
            <numerusform>%n cenas até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n scenes</source>
        <translation>
            <numerusform>Parado após %n cena</numerusform>
            <numerusform>Parado após %n cenas</numerusform>
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
        <translation>%1: sem limite</translation>
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
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Em fila</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>A preparar</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>À espera da sessão</translation>
    </message>
    <message>
        <source>Waiting for provider limit</source>
        <translation>À espera do limite do fornecedor</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>A transferir</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhadas</translation>
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
