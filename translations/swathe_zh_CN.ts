<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>机密信息保存在系统的密钥串中。</translation>
    </message>
    <message>
        <source>This system has no keychain: secrets are kept for this session only.</source>
        <translation>此系统没有密钥串：机密信息只在本次会话中保留。</translation>
    </message>
    <message>
        <source>No catalogue on offer needs an account.</source>
        <translation>所提供的目录都不需要账户。</translation>
    </message>
    <message>
        <source>Account saved</source>
        <translation>账户已保存</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>没有账户</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>AoiTool</name>
    <message>
        <source>North-west corner of the area of interest</source>
        <translation>感兴趣区的西北角</translation>
    </message>
    <message>
        <source>North-east corner of the area of interest</source>
        <translation>感兴趣区的东北角</translation>
    </message>
    <message>
        <source>South-east corner of the area of interest</source>
        <translation>感兴趣区的东南角</translation>
    </message>
    <message>
        <source>South-west corner of the area of interest</source>
        <translation>感兴趣区的西南角</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>感兴趣区的中心</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps</source>
        <translation>方向键移动它，按住 Shift 步幅更大</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Area of interest</source>
        <translation>感兴趣区</translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation>尚无区域</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Show the area on the map</source>
        <translation>在地图上显示该区域</translation>
    </message>
    <message>
        <source>Clear the area</source>
        <translation>清除区域</translation>
    </message>
    <message>
        <source>North, degrees</source>
        <translation>北，度</translation>
    </message>
    <message>
        <source>East, degrees</source>
        <translation>东，度</translation>
    </message>
    <message>
        <source>South, degrees</source>
        <translation>南，度</translation>
    </message>
    <message>
        <source>West, degrees</source>
        <translation>西，度</translation>
    </message>
    <message>
        <source>Corners (%1) …</source>
        <translation>角点（%1）…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>范围框</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>停止绘制</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>在地图上绘制矩形</translation>
    </message>
    <message>
        <source>Draw a polygon on the map</source>
        <translation>在地图上绘制多边形</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>地图视图</translation>
    </message>
    <message>
        <source>Take what the map shows as the area</source>
        <translation>以地图当前显示的范围为区域</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>导入 …</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>The letter that stands for north, before a number of degrees</extracomment>
        <translation>北</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>The letter that stands for east, before a number of degrees</extracomment>
        <translation>东</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>The letter that stands for south, before a number of degrees</extracomment>
        <translation>南</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>The letter that stands for west, before a number of degrees</extracomment>
        <translation>西</translation>
    </message>
</context>
<context>
    <name>AreaProblem</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a sentence and its technical reason</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The outline was not closed: its last point was joined to its first.</source>
        <translation>轮廓没有闭合：已将最后一点与第一点相连。</translation>
    </message>
    <message>
        <source>A part with fewer than three corners was left out.</source>
        <translation>少于三个角点的部分已略去。</translation>
    </message>
    <message>
        <source>Points that were given twice in a row were left out.</source>
        <translation>连续重复的点已略去。</translation>
    </message>
    <message>
        <source>The outline crosses itself: it was taken apart where it does.</source>
        <translation>轮廓自相交：已在相交处拆开。</translation>
    </message>
    <message>
        <source>Latitude and longitude looked swapped, and were put in order.</source>
        <translation>纬度和经度看来颠倒了，已调整顺序。</translation>
    </message>
    <message>
        <source>The .prj file is missing: the coordinates were taken for degrees of WGS 84.</source>
        <translation>缺少 .prj 文件：坐标按 WGS 84 的度数处理。</translation>
    </message>
    <message>
        <source>The outline is not closed: its last point must equal its first.</source>
        <translation>轮廓没有闭合：最后一点必须与第一点相同。</translation>
    </message>
    <message>
        <source>The outline has too few points: it needs at least three corners.</source>
        <translation>轮廓的点太少：至少需要三个角点。</translation>
    </message>
    <message>
        <source>The outline has the same point twice in a row.</source>
        <translation>轮廓中有连续两个相同的点。</translation>
    </message>
    <message>
        <source>The outline crosses itself.</source>
        <translation>轮廓自相交。</translation>
    </message>
    <message>
        <source>Latitude and longitude look swapped: longitude comes first.</source>
        <translation>纬度和经度看来颠倒了：经度在前。</translation>
    </message>
    <message>
        <source>A latitude is out of range: it must lie from -90 to 90 degrees.</source>
        <translation>纬度超出范围：必须在 -90 到 90 度之间。</translation>
    </message>
    <message>
        <source>A longitude is out of range: it must lie from -180 to 180 degrees.</source>
        <translation>经度超出范围：必须在 -180 到 180 度之间。</translation>
    </message>
    <message>
        <source>A position is not made of numbers.</source>
        <translation>有一个位置不是由数字组成的。</translation>
    </message>
    <message>
        <source>The area has no extent: nothing lies inside its outline.</source>
        <translation>区域没有面积：轮廓内部什么也没有。</translation>
    </message>
    <message>
        <source>There is no area in it, only other things or nothing at all.</source>
        <translation>其中没有区域，只有其他内容或什么也没有。</translation>
    </message>
    <message>
        <source>The .prj file is missing, and the numbers are no degrees. Add the .prj file that belongs to the Shapefile.</source>
        <translation>缺少 .prj 文件，而且这些数字不是度数。请加上该 Shapefile 的 .prj 文件。</translation>
    </message>
    <message>
        <source>A file that belongs to it is missing.</source>
        <translation>缺少属于它的一个文件。</translation>
    </message>
    <message>
        <source>Its coordinate system cannot be read here. Save it as WGS 84 (longitude, latitude).</source>
        <translation>这里无法读取它的坐标系。请另存为 WGS 84（经度、纬度）。</translation>
    </message>
    <message>
        <source>It is too large: at most 64 MB and 200 000 points are read. Simplify it first.</source>
        <translation>文件太大：最多读取 64 MB 和 200 000 个点。请先简化。</translation>
    </message>
    <message>
        <source>It is broken and cannot be read.</source>
        <translation>文件已损坏，无法读取。</translation>
    </message>
    <message>
        <source>It is none of the formats that can be read: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, a box, an MGRS square, WRS-2 path and row, or GEOREF.</source>
        <translation>不是可读取的格式：GeoJSON、WKT、KML、KMZ、GPX、Shapefile、GeoPackage、范围框、MGRS 方格、WRS-2 path/row 或 GEOREF。</translation>
    </message>
</context>
<context>
    <name>BasemapDialog</name>
    <message>
        <source>Add a tile map</source>
        <translation>添加瓦片地图</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>瓦片地址</translation>
    </message>
    <message>
        <source>A name is needed, and a web address with {z}, {x} and {y} in it.</source>
        <extracomment>The words in braces stay as they are</extracomment>
        <translation>需要名称以及含 {z}、{x} 和 {y} 的网址。</translation>
    </message>
    <message>
        <source>XYZ tiles with {z}, {x}, {y} ({-y} counts from the south), or WMTS with {TileMatrix}, {TileCol}, {TileRow}; Web Mercator.</source>
        <translation>XYZ 瓦片用 {z}、{x}、{y}（{-y} 从南数起），或 WMTS 用 {TileMatrix}、{TileCol}、{TileRow}；Web 墨卡托。</translation>
    </message>
    <message>
        <source>Whose data it is</source>
        <translation>数据归属</translation>
    </message>
    <message>
        <source>Whose data it is, shown below the map</source>
        <translation>数据归属，显示在地图下方</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>BasemapList</name>
    <message>
        <source>Base map</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>Remove the base map %1</source>
        <translation>移除底图 %1</translation>
    </message>
    <message>
        <source>Add a tile map…</source>
        <translation>添加瓦片地图…</translation>
    </message>
</context>
<context>
    <name>CatalogueStrip</name>
    <message>
        <source>Search %1</source>
        <translation>搜索 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CollectionPicker</name>
    <message>
        <source>Find a collection</source>
        <translation>查找数据集</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>正在读取数据集 …</translation>
    </message>
    <message>
        <source>No collection has this in its name.</source>
        <translation>没有名称中含此内容的数据集。</translation>
    </message>
    <message>
        <source>No collections yet.</source>
        <translation>尚无数据集。</translation>
    </message>
</context>
<context>
    <name>CoordinatesDialog</name>
    <message>
        <source>Corners of the area</source>
        <translation>区域的角点</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>角点</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>%1.%2 hole</source>
        <extracomment>part, corner and whether the ring is a hole of it</extracomment>
        <translation>%1.%2 孔洞</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Latitude of corner %1</source>
        <translation>角点 %1 的纬度</translation>
    </message>
    <message>
        <source>Longitude of corner %1</source>
        <translation>角点 %1 的经度</translation>
    </message>
    <message>
        <source>New corner behind this one</source>
        <translation>在此角点之后新增角点</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>移除此角点</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Wait on metered network connections</source>
        <translation>在按流量计费的网络上等待</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>电脑使用电池时等待</translation>
    </message>
    <message>
        <source>Keep the computer awake while files come</source>
        <translation>接收文件期间保持电脑唤醒</translation>
    </message>
    <message>
        <source>Speed by time of the week</source>
        <translation>按每周时段的速度</translation>
    </message>
    <message>
        <source>No timetable: the limit chosen below the map holds all the time.</source>
        <translation>没有时间表：地图下方选择的限速始终有效。</translation>
    </message>
    <message>
        <source>Local time. The first span that fits decides; at other times the limit chosen below the map holds.</source>
        <translation>本地时间。以第一个符合的时段为准；其余时间以地图下方选择的限速为准。</translation>
    </message>
    <message>
        <source>Add a span</source>
        <translation>添加时段</translation>
    </message>
</context>
<context>
    <name>DownloadsDock</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Files shown</source>
        <translation>显示的文件</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>所有下载</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Opens the choice of limits</source>
        <translation>打开限速选择</translation>
    </message>
    <message>
        <source>Pause all (Ctrl+Shift+P)</source>
        <translation>全部暂停 (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Resume all (Ctrl+Shift+S)</source>
        <translation>全部继续 (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Try all failed ones again</source>
        <translation>重试所有失败项</translation>
    </message>
    <message>
        <source>Remove finished ones from the list</source>
        <translation>从列表中移除已完成项</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>历史记录 (Ctrl+H)</translation>
    </message>
    <message>
        <source>Open the download folder</source>
        <translation>打开下载文件夹</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Fold the files away</source>
        <translation>折叠文件</translation>
    </message>
    <message>
        <source>Files of the queue</source>
        <translation>队列中的文件</translation>
    </message>
    <message>
        <source>No files in this state.</source>
        <translation>没有处于此状态的文件。</translation>
    </message>
    <message>
        <source>No downloads yet. Tick scenes and add them to the queue (Ctrl+D).</source>
        <translation>尚无下载。请勾选景并添加到队列 (Ctrl+D)。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service</source>
        <comment>begins a sentence; stands for a provider&apos;s name</comment>
        <translation>该服务</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <comment>%1 is a time such as 3 minutes</comment>
        <translation>请在%1后重试。</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>请稍候再试。</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <comment>a sentence and its technical reason</comment>
        <translation>%1（HTTP 状态 %2）</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The network on this side is down, or the service&apos;s address does not answer.</source>
        <translation>无法连接到%1。可能是本地网络中断，或该服务的地址没有响应。</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>请检查互联网连接，然后重试。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>%1 took too long to answer. It may be busy, or the network slow.</source>
        <translation>%1响应时间过长。可能正忙，或网络缓慢。</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>%1 wants you to sign in, or did not accept the sign-in it was given.</source>
        <translation>%1要求您登录，或不接受所给的登录信息。</translation>
    </message>
    <message>
        <source>Sign in to this provider, then try again.</source>
        <translation>请登录此提供方，然后重试。</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>%1 refuses this to your account, though it knows who you are.</source>
        <translation>%1知道您的身份，但拒绝您的账户进行此操作。</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s website whether your account must accept terms or apply for these data.</source>
        <translation>请到提供方网站查看您的账户是否必须接受条款或申请这些数据。</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>%1 no longer has what was asked for.</source>
        <translation>%1已没有所请求的内容。</translation>
    </message>
    <message>
        <source>Search again: the data may have been moved or replaced.</source>
        <translation>请重新搜索：数据可能已被移动或替换。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>%1 allows only so many requests in a given time, and that number is used up.</source>
        <translation>%1在一定时间内只允许一定数量的请求，该数量已用完。</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>服务发生故障</translation>
    </message>
    <message>
        <source>%1 failed on its own side. Nothing is wrong with what you asked.</source>
        <translation>%1自身出错。您的请求没有问题。</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>服务拒绝了请求</translation>
    </message>
    <message>
        <source>%1 did not accept what was asked.</source>
        <translation>%1不接受所请求的内容。</translation>
    </message>
    <message>
        <source>Change the search: a smaller area, a shorter time or fewer filters may be accepted.</source>
        <translation>请更改搜索：更小的区域、更短的时间或更少的筛选条件也许会被接受。</translation>
    </message>
    <message>
        <source>An unreadable answer</source>
        <translation>无法读取的响应</translation>
    </message>
    <message>
        <source>%1 sent an answer that Swathe cannot read. The fault is on the service&apos;s side, or something between changed the answer.</source>
        <translation>%1发来的响应 Swathe 无法读取。问题在服务一方，或中途有东西更改了响应。</translation>
    </message>
    <message>
        <source>Try again later. If you are on a public network, make sure that its sign-in page is not in the way.</source>
        <translation>请稍后再试。如果使用公共网络，请确认没有被其登录页面阻挡。</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>没有安全连接</translation>
    </message>
    <message>
        <source>%1 could not prove its identity, so nothing was sent. Its certificate may have expired, or something between intercepts the connection.</source>
        <translation>%1无法证明其身份，因此没有发送任何内容。其证书可能已过期，或有东西在拦截连接。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network or security software inspects connections.</source>
        <translation>请检查本机的日期和时间，以及网络或安全软件是否在检查连接。</translation>
    </message>
    <message>
        <source>The proxy does not help</source>
        <translation>代理无法使用</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or cannot be reached.</source>
        <translation>本机与互联网之间的代理拒绝了连接或无法连接。</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of Swathe or of the system.</source>
        <translation>请检查 Swathe 或系统设置中的代理。</translation>
    </message>
    <message>
        <source>Sent from place to place</source>
        <translation>被转来转去</translation>
    </message>
    <message>
        <source>%1 passed the request on too often, or to an insecure place, so Swathe gave up.</source>
        <translation>%1把请求转发了太多次，或转到不安全的地方，Swathe 因此放弃。</translation>
    </message>
    <message>
        <source>Try again later; if it stays, tell the provider.</source>
        <translation>请稍后再试；如果仍然如此，请告知提供方。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>There is not enough free space on the disk that the files go to. What has been received is kept.</source>
        <translation>存放文件的磁盘没有足够的可用空间。已接收的内容会保留。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then resume.</source>
        <translation>请释放一些空间或选择其他文件夹，然后继续。</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>无法写入文件夹</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only, not there any more, or not yours.</source>
        <comment>%1 is a folder</comment>
        <translation>无法写入 %1：它是只读的、已不存在或不属于您。</translation>
    </message>
    <message>
        <source>This computer does not let Swathe write to the chosen folder or file.</source>
        <translation>本机不允许 Swathe 写入所选的文件夹或文件。</translation>
    </message>
    <message>
        <source>Choose another folder, or change the rights of this one.</source>
        <translation>请选择其他文件夹，或更改此文件夹的权限。</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>磁盘出错</translation>
    </message>
    <message>
        <source>Reading or writing on this computer&apos;s disk failed.</source>
        <translation>读取或写入本机磁盘失败。</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, or choose another folder.</source>
        <translation>请检查磁盘是否连接并完好，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file arrived damaged</source>
        <translation>文件到达时已损坏</translation>
    </message>
    <message>
        <source>The bytes that came are not those the catalogue promised, so the file was not put among the finished ones.</source>
        <translation>收到的字节与目录所承诺的不符，因此该文件未列入已完成的文件。</translation>
    </message>
    <message>
        <source>Download the file again. If it happens again, the fault is the provider&apos;s.</source>
        <translation>请重新下载该文件。如果再次发生，问题在提供方。</translation>
    </message>
    <message>
        <source>The file was replaced meanwhile</source>
        <translation>文件在此期间被替换</translation>
    </message>
    <message>
        <source>%1 now has another version of this file than the one whose download had begun.</source>
        <translation>%1现在的文件版本与开始下载时的不同。</translation>
    </message>
    <message>
        <source>Start the download again from the beginning.</source>
        <translation>请从头重新下载。</translation>
    </message>
    <message>
        <source>No key store</source>
        <translation>没有密钥串</translation>
    </message>
    <message>
        <source>This computer session offers no key store, so passwords cannot be kept safely.</source>
        <translation>此会话没有密钥串，因此无法安全保存密码。</translation>
    </message>
    <message>
        <source>Sign in for this session only, or start the system&apos;s key store and restart Swathe.</source>
        <translation>请只为本次会话登录，或启动系统的密钥串并重新启动 Swathe。</translation>
    </message>
    <message>
        <source>The key store refused</source>
        <translation>密钥串拒绝了</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or did not give Swathe what it asked for.</source>
        <translation>系统的密钥串已锁定，或没有给 Swathe 所请求的内容。</translation>
    </message>
    <message>
        <source>Unlock the key store, then sign in again.</source>
        <translation>请解锁密钥串，然后重新登录。</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>这无法使用</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>输入的内容无法使用。</translation>
    </message>
    <message>
        <source>What was entered cannot be used: %1.</source>
        <comment>%1 names the part, in English</comment>
        <translation>输入的内容无法使用：%1。</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>请更正输入后重试。</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>此处不可行</translation>
    </message>
    <message>
        <source>%1 does not offer this, or this version of Swathe does not know how to ask for it.</source>
        <translation>%1不提供此功能，或此版本的 Swathe 不知道如何请求。</translation>
    </message>
    <message>
        <source>Leave out what is not supported, or use another provider.</source>
        <translation>请略去不支持的内容，或使用其他提供方。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>This was stopped at your wish.</source>
        <translation>已按您的意愿停止。</translation>
    </message>
    <message>
        <source>A mistake in Swathe</source>
        <translation>Swathe 中的错误</translation>
    </message>
    <message>
        <source>Something went wrong inside Swathe itself. Neither you nor the service is at fault.</source>
        <translation>Swathe 自身内部出了问题。您和服务都没有过错。</translation>
    </message>
    <message>
        <source>Try again; if it stays, please report it with the technical details.</source>
        <translation>请重试；如果仍然如此，请附上技术细节报告。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>设置 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>按键 (F1)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Search, or stop the search</source>
        <translation>搜索，或停止搜索</translation>
    </message>
    <message>
        <source>Type a place or coordinates</source>
        <translation>输入地点或坐标</translation>
    </message>
    <message>
        <source>Paste an area: coordinates, WKT or GeoJSON</source>
        <translation>粘贴区域：坐标、WKT 或 GeoJSON</translation>
    </message>
    <message>
        <source>Undo, redo a change of the area</source>
        <translation>撤销、重做区域的更改</translation>
    </message>
    <message>
        <source>Find in the scenes</source>
        <translation>在景中查找</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Tick the current scene</source>
        <translation>勾选当前景</translation>
    </message>
    <message>
        <source>Tick all scenes</source>
        <translation>勾选所有景</translation>
    </message>
    <message>
        <source>Add ticked scenes to the queue</source>
        <translation>将勾选的景添加到队列</translation>
    </message>
    <message>
        <source>Pause, resume the current file; with Shift all</source>
        <translation>暂停、继续当前文件；按住 Shift 则为全部</translation>
    </message>
    <message>
        <source>Priority of the current file</source>
        <translation>当前文件的优先级</translation>
    </message>
    <message>
        <source>Move the current file in the queue; Alt+Home, Alt+End to its ends</source>
        <translation>在队列中移动当前文件；Alt+Home、Alt+End 移到两端</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove the current file from the list</source>
        <translation>从列表中移除当前文件</translation>
    </message>
    <message>
        <source>History of downloads</source>
        <translation>下载历史</translation>
    </message>
    <message>
        <source>Next area of the window; with Shift the one before</source>
        <translation>窗口的下一部分；按住 Shift 为上一部分</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>放大、缩小、标准文字</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>退出；队列会保留</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of downloads</source>
        <translation>下载历史</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet.</source>
        <translation>尚未下载任何内容。</translation>
    </message>
    <message>
        <source>Download %1 again (Ctrl+D)</source>
        <translation>重新下载 %1 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open the folder of %1</source>
        <translation>打开 %1 所在的文件夹</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>清除历史</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Swathe</source>
        <translation>Swathe</translation>
    </message>
    <message>
        <source>Import an area</source>
        <translation>导入区域</translation>
    </message>
    <message>
        <source>Areas (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</source>
        <translation>区域 (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>下载文件夹</translation>
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
        <translation>指针下的坐标：%1</translation>
    </message>
    <message>
        <source>Made with Natural Earth · GeoNames</source>
        <translation>使用 Natural Earth · GeoNames 制作</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Quicklooks: opacity</source>
        <translation>快视图：不透明度</translation>
    </message>
    <message>
        <source>Opacity of the quicklooks, percent</source>
        <translation>快视图的不透明度，百分比</translation>
    </message>
    <message>
        <source>Ticked scenes too</source>
        <translation>也显示勾选的景</translation>
    </message>
    <message>
        <source>Swipe: selected against ticked</source>
        <translation>卷帘：所选与勾选对比</translation>
    </message>
    <message>
        <source>Base map and quicklooks</source>
        <translation>底图和快视图</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>移动地图</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <translation>绘制矩形</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>绘制多边形</translation>
    </message>
    <message>
        <source>Take what the map shows as the area of interest</source>
        <translation>以地图当前显示的范围为感兴趣区</translation>
    </message>
    <message>
        <source>Show the whole area of interest</source>
        <translation>显示整个感兴趣区</translation>
    </message>
    <message>
        <source>Undo the change of the area (Ctrl+Z)</source>
        <translation>撤销区域的更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo the change of the area (Ctrl+Shift+Z)</source>
        <translation>重做区域的更改 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove the area of interest</source>
        <translation>移除感兴趣区</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Place, coordinates or area</source>
        <translation>地点、坐标或区域</translation>
    </message>
    <message>
        <source>Place · coordinates · west, south, east, north · WKT · GeoJSON</source>
        <translation>地点 · 坐标 · 西, 南, 东, 北 · WKT · GeoJSON</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions, the current one: %1</source>
        <translation>
            <numerusform>%n 条建议，当前：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>地点：%1</translation>
    </message>
</context>
<context>
    <name>PolygonEditor</name>
    <message>
        <source>New corner behind corner %1</source>
        <translation>在角点 %1 之后新增角点</translation>
    </message>
    <message>
        <source>Corner %1 of part %2 of the area of interest</source>
        <translation>感兴趣区第 %2 部分的角点 %1</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps; Insert makes a corner behind it, Delete removes it</source>
        <translation>方向键移动它，按住 Shift 步幅更大；Insert 在其后新增角点，Delete 移除它</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>感兴趣区的中心</translation>
    </message>
    <message>
        <source>Arrow keys move the area, with Shift in larger steps; Delete removes it</source>
        <translation>方向键移动区域，按住 Shift 步幅更大；Delete 移除它</translation>
    </message>
</context>
<context>
    <name>Quicklook</name>
    <message>
        <source>Quicklook of the selected scene</source>
        <translation>所选景的快视图</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>The area was mended</source>
        <translation>区域已修复</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Use the mended area</source>
        <translation>使用修复后的区域</translation>
    </message>
</context>
<context>
    <name>SDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>比例尺：%1</translation>
    </message>
</context>
<context>
    <name>SceneActions</name>
    <message>
        <source>Cover my area</source>
        <translation>覆盖我的区域</translation>
    </message>
    <message>
        <source>Reckoning …</source>
        <translation>正在计算 …</translation>
    </message>
    <message>
        <source>With the fewest scenes</source>
        <translation>使用最少的景</translation>
    </message>
    <message>
        <source>With the least cloud</source>
        <translation>使用最少的云</translation>
    </message>
    <message>
        <source>With the closest dates</source>
        <translation>使用最接近的日期</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Export scenes</source>
        <translation>导出景</translation>
    </message>
</context>
<context>
    <name>SceneColumns</name>
    <message>
        <source>Time, UTC</source>
        <translation>时间，UTC</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>图幅</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云量</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>Scene details</source>
        <translation>景的详情</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Quicklook</source>
        <translation>快视图</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制标识</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>复制 JSON</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Add %1 chosen to queue</source>
        <translation>将所选 %1 添加到队列</translation>
    </message>
    <message>
        <source>Add this scene to queue</source>
        <translation>将此景添加到队列</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>downloaded</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>在队列中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>云量 %1</translation>
    </message>
    <message>
        <source>adds %1 of the area</source>
        <translation>增加区域的 %1</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>勾选 %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add this scene to the queue</source>
        <translation>将此景添加到队列</translation>
    </message>
</context>
<context>
    <name>SceneStack</name>
    <message numerus="yes">
        <source>%n scenes here</source>
        <translation>
            <numerusform>此处有 %n 景</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes at this place</source>
        <translation>此处的景</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>云量 %1</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>勾选 %1</translation>
    </message>
</context>
<context>
    <name>SceneTableHead</name>
    <message>
        <source>%1, sorted the other way round</source>
        <translation>%1，反向排序</translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <translation>%1，已排序</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>选择列</translation>
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
        <translation>已下载</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>在队列中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>勾选 %1</translation>
    </message>
</context>
<context>
    <name>ScenesHeader</name>
    <message>
        <source>Searching …</source>
        <translation>正在搜索 …</translation>
    </message>
    <message>
        <source>None ticked</source>
        <translation>未勾选</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>已勾选 %1</translation>
    </message>
    <message>
        <source>cover %1 of the area</source>
        <extracomment>%1 is &quot;83 %&quot;: the share of the area of interest that the ticked scenes cover together</extracomment>
        <translation>覆盖区域的 %1</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>景</translation>
    </message>
    <message>
        <source>%1 of %2 scenes</source>
        <translation>%2 景中的 %1 景</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n 景</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a list with pictures</source>
        <translation>显示为带图片的列表</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最旧在前</translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation>云量最少</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Find in these scenes</source>
        <translation>在这些景中查找</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日期</translation>
    </message>
    <message>
        <source>By orbit</source>
        <translation>按轨道</translation>
    </message>
    <message>
        <source>By tile</source>
        <translation>按图幅</translation>
    </message>
</context>
<context>
    <name>ScenesHint</name>
    <message>
        <source>None of the scenes has this in its name or was taken in the chosen days.</source>
        <translation>没有景的名称含此内容或摄于所选日期。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索 …</translation>
    </message>
    <message>
        <source>Everything is set: press Search.</source>
        <translation>一切就绪：请按“搜索”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>0 scenes with at most %1 % cloud, %2 without the limit.</source>
        <translation>云量不超过 %1 % 的有 0 景，不限云量有 %2 景。</translation>
    </message>
    <message>
        <source>No scenes here in these days. Try more days, a larger area or other collections.</source>
        <translation>这些日期此处没有景。请尝试更多日期、更大的区域或其他数据集。</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>显示它们</translation>
    </message>
    <message>
        <source>Show all scenes</source>
        <translation>显示所有景</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Scenes</source>
        <translation>景</translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation>找到的景</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Which files of each scene</source>
        <translation>每景的哪些文件</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>添加到队列</translation>
    </message>
    <message>
        <source>Add %1 to queue</source>
        <translation>将 %1 添加到队列</translation>
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
        <translation>地图</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Enter lists the scenes in its middle</source>
        <translation>方向键移动地图，加号和减号缩放，Enter 列出其中部的景</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Click the corners. A double click or Enter finishes, with Shift as a further part; Backspace takes one back, Esc stops.</source>
        <translation>点击各角点。双击或 Enter 完成，按住 Shift 则作为另一部分；Backspace 退回一点，Esc 停止。</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click two corners. Enter takes the middle of the map, Esc stops.</source>
        <translation>拖出矩形，或点击两个角。Enter 取地图中部，Esc 停止。</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>This catalogue cannot limit clouds: Swathe left the cloudier scenes out itself.</source>
        <translation>此目录不能限制云量：Swathe 自行略去了云量更多的景。</translation>
    </message>
    <message>
        <source>This catalogue cannot look for text: Swathe left the other scenes out itself.</source>
        <translation>此目录不能搜索文字：Swathe 自行略去了其他景。</translation>
    </message>
    <message>
        <source>The area was asked for in parts.</source>
        <translation>区域分成几部分查询。</translation>
    </message>
    <message>
        <source>The area has very many corners: the catalogue was asked with a simpler one around it, and scenes beside the area were left out.</source>
        <translation>区域的角点非常多：向目录查询的是包围它的更简单的区域，区域之外的景已略去。</translation>
    </message>
    <message>
        <source>A condition that this catalogue does not know was left out.</source>
        <translation>此目录不认识的一个条件已略去。</translation>
    </message>
    <message>
        <source>The catalogue sent the same page twice: there may be more scenes than those shown.</source>
        <translation>目录两次发来同一页：景可能比显示的多。</translation>
    </message>
    <message>
        <source>The catalogue&apos;s link to its next page cannot be used: there may be more scenes.</source>
        <translation>目录的下一页链接无法使用：景可能更多。</translation>
    </message>
    <message>
        <source>The catalogue counts more scenes than it gave.</source>
        <translation>目录所计的景比它给出的多。</translation>
    </message>
    <message>
        <source>More scenes of one moment match than the catalogue can list: some are missing.</source>
        <translation>同一时刻符合的景超出目录所能列出的数量：有些缺失。</translation>
    </message>
    <message>
        <source>The catalogue has more documents than are read at once: there may be more scenes.</source>
        <translation>目录的文档多于一次读取的数量：景可能更多。</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>感兴趣区</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>日期，UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day, inclusive</source>
        <translation>最后一天，含当天</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 个月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Cloud cover, at most</source>
        <translation>云量，最多</translation>
    </message>
    <message>
        <source>Cloud cover at most, percent</source>
        <translation>云量最多，百分比</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>下载文件夹</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>同时下载数</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Changes take effect at once. Swathe sends no telemetry.</source>
        <translation>更改立即生效。Swathe 不发送遥测数据。</translation>
    </message>
</context>
<context>
    <name>SpeedMenu</name>
    <message>
        <source>%1 MB/s at most</source>
        <translation>最多 %1 MB/s</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>所有下载的限速</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>Another limit in MB/s</source>
        <translation>其他限速，单位 MB/s</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>The timetable goes first…</source>
        <translation>时间表优先…</translation>
    </message>
    <message>
        <source>By time of the week…</source>
        <translation>按每周时段…</translation>
    </message>
</context>
<context>
    <name>SwipeLine</name>
    <message>
        <source>Line between the compared quicklooks</source>
        <translation>所比较快视图之间的线</translation>
    </message>
    <message>
        <source>Left and right keys move it</source>
        <translation>左右方向键移动它</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>When the scenes were taken</source>
        <translation>景的拍摄时间</translation>
    </message>
    <message>
        <source>Narrowed to %1; Esc shows all</source>
        <translation>已缩小到 %1；Esc 显示全部</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
</context>
<context>
    <name>TimetableRow</name>
    <message>
        <source>Remove: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From, hours and minutes</source>
        <translation>从，时和分</translation>
    </message>
    <message>
        <source>to</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To, hours and minutes</source>
        <translation>到，时和分</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>MB/s at most; empty: no limit</source>
        <translation>最多 MB/s；空：不限</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
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
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Search and download satellite imagery</source>
        <translation>搜索和下载卫星影像</translation>
    </message>
    <message>
        <source>Use the local demo archive; nothing is kept and no network is used.</source>
        <translation>使用本地演示档案；不保留任何内容，也不使用网络。</translation>
    </message>
    <message>
        <source>Walk through the demo by itself, a picture of each step in &lt;folder&gt;.</source>
        <translation>自动演示一遍，每一步的图片存入 &lt;folder&gt;。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>本次运行使用 light（浅色）或 dark（深色）。</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>窗口大小，例如 1280x800。</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>宽x高</translation>
    </message>
</context>
<context>
    <name>swathe::AccountController</name>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端标识</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Type the secret first.</source>
        <translation>请先输入机密信息。</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>正在登录 …</translation>
    </message>
    <message>
        <source>Signed out. The secret was removed.</source>
        <translation>已退出登录。机密信息已移除。</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>请先登录。</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>正在测试 …</translation>
    </message>
    <message>
        <source>Signed in, but a search failed: %1</source>
        <translation>已登录，但搜索失败：%1</translation>
    </message>
    <message>
        <source>Signed in; a test search worked.</source>
        <translation>已登录；测试搜索成功。</translation>
    </message>
</context>
<context>
    <name>swathe::BasemapController</name>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Needs no network</source>
        <translation>无需网络</translation>
    </message>
</context>
<context>
    <name>swathe::CompositionRoot</name>
    <message>
        <source>Demo archive</source>
        <translation>演示档案</translation>
    </message>
    <message>
        <source>Synthetic imagery of the demo archive</source>
        <translation>演示档案的合成影像</translation>
    </message>
    <message>
        <source>Demo relief</source>
        <translation>演示地形</translation>
    </message>
    <message>
        <source>Made-up relief of the demo archive</source>
        <translation>演示档案的虚构地形</translation>
    </message>
    <message>
        <source>Made up by the demo archive</source>
        <translation>由演示档案虚构</translation>
    </message>
</context>
<context>
    <name>swathe::CoverPlanner</name>
    <message>
        <source>None of the scenes covers the area.</source>
        <translation>没有景覆盖该区域。</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes cover %1 of the area.</source>
        <extracomment>%1 is a share such as 98.7 %</extracomment>
        <translation>
            <numerusform>%n 景覆盖区域的 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::DownloadController</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Whole product</source>
        <translation>整个产品</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>真彩色</translation>
    </message>
    <message>
        <source>10 m bands</source>
        <translation>10 m 波段</translation>
    </message>
    <message>
        <source>Masks only</source>
        <translation>仅掩膜</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>All data files</source>
        <translation>所有数据文件</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>预览图</translation>
    </message>
    <message>
        <source>The queue cannot be saved: %1 Downloads go on, but will not survive a restart.</source>
        <translation>无法保存队列：%1 下载会继续，但重新启动后不会保留。</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when there is space again.</source>
        <translation>有空间后下载会自动继续。</translation>
    </message>
    <message>
        <source>“%1” is not a speed such as 5M or 800k (bytes a second) or none.</source>
        <translation>“%1”不是速度，例如 5M 或 800k（字节每秒），也不是 none。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. A timetable looks like this: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</source>
        <translation>“%1”无法读取。时间表形如：Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</translation>
    </message>
    <message>
        <source>The disk is full. Downloads go on by themselves when there is space again.</source>
        <translation>磁盘已满。有空间后下载会自动继续。</translation>
    </message>
    <message>
        <source>The network connection is metered. New downloads wait for another one.</source>
        <translation>网络按流量计费。新的下载等待其他网络。</translation>
    </message>
    <message>
        <source>The computer runs on battery. New downloads wait for mains power.</source>
        <translation>电脑正在使用电池。新的下载等待接通电源。</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Download Anyway</source>
        <translation>仍然下载</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot be written. Choose another folder.</source>
        <translation>%1 所在的磁盘无法写入。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 has %2, but the disk of this folder (FAT32) takes no file over %3. Choose another folder.</source>
        <translation>%1 有 %2，但此文件夹的磁盘 (FAT32) 不接受超过 %3 的文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>With what is queued already, %1 are needed, but only %2 may be used of this disk. Choose another folder or fewer files.</source>
        <translation>连同已排队的内容需要 %1，但此磁盘只可使用 %2。请选择其他文件夹或更少的文件。</translation>
    </message>
    <message>
        <source>The list of downloads is still being read. Try again in a moment.</source>
        <translation>下载列表仍在读取中。请稍后再试。</translation>
    </message>
    <message>
        <source>Tick a scene first: Space ticks the current one, Ctrl+A all of them.</source>
        <translation>请先勾选一景：空格勾选当前景，Ctrl+A 勾选全部。</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes are offline and have to be ordered from their provider first.</source>
        <translation>
            <numerusform>%n 景离线，须先向其提供方订购。</numerusform>
        </translation>
    </message>
    <message>
        <source>These scenes have no files of the kind “%1”. Choose other files.</source>
        <translation>这些景没有“%1”类文件。请选择其他文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n files added to the queue.</source>
        <translation>
            <numerusform>已将 %n 个文件添加到队列。</numerusform>
        </translation>
    </message>
    <message>
        <source>All these files are in the queue already.</source>
        <translation>这些文件都已在队列中。</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n 个已在其中。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list. The file stays on disk.</source>
        <translation>%1 已从列表中移除。文件仍在磁盘上。</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 已从列表中移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n files were removed from the list.</source>
        <translation>
            <numerusform>%n 个文件已从列表中移除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::HistoryModel</name>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
</context>
<context>
    <name>swathe::PlaceSearch</name>
    <message>
        <source>Coordinates</source>
        <translation>坐标</translation>
    </message>
    <message>
        <source>%1 · %2 people</source>
        <extracomment>%1 is a country, %2 a number of people</extracomment>
        <translation>%1 · %2 人</translation>
    </message>
    <message>
        <source>Look up “%1” at %2</source>
        <extracomment>%1 is what was typed, %2 who is asked</extracomment>
        <translation>在 %2 查找“%1”</translation>
    </message>
    <message>
        <source>Sends these words</source>
        <translation>会发送这些字词</translation>
    </message>
    <message>
        <source>%1 knows no place of that name.</source>
        <translation>%1 没有该名称的地点。</translation>
    </message>
</context>
<context>
    <name>swathe::Redownload</name>
    <message>
        <source>%1 is on disk still. Move or delete it to download it again.</source>
        <translation>%1 仍在磁盘上。请移动或删除它再重新下载。</translation>
    </message>
    <message>
        <source>%1 belongs to no scene that could be asked for again.</source>
        <translation>%1 不属于任何可以再次请求的景。</translation>
    </message>
    <message>
        <source>%1 is tried again.</source>
        <translation>正在重试 %1。</translation>
    </message>
    <message>
        <source>The catalogue has the scene of %1 no more.</source>
        <translation>目录中已没有 %1 的景。</translation>
    </message>
    <message>
        <source>The scene has no file %1 any more.</source>
        <translation>该景已没有文件 %1。</translation>
    </message>
    <message>
        <source>%1 was added to the queue.</source>
        <translation>%1 已添加到队列。</translation>
    </message>
    <message>
        <source>%1 is in the queue already.</source>
        <translation>%1 已在队列中。</translation>
    </message>
</context>
<context>
    <name>swathe::SandboxProcess</name>
    <message>
        <source>The demo archive %1 did not run: %2.</source>
        <translation>演示档案 %1 未能运行：%2。</translation>
    </message>
</context>
<context>
    <name>swathe::SceneExporter</name>
    <message>
        <source>STAC items (GeoJSON)</source>
        <translation>STAC 条目 (GeoJSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Footprints (KML)</source>
        <translation>覆盖范围 (KML)</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>标识列表</translation>
    </message>
    <message>
        <source>Files as Metalink 4</source>
        <translation>Metalink 4 格式的文件</translation>
    </message>
    <message>
        <source>Files for aria2</source>
        <translation>用于 aria2 的文件</translation>
    </message>
    <message>
        <source>Files as a script for curl</source>
        <translation>用于 curl 的脚本</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes written.</source>
        <translation>
            <numerusform>已写入 %n 景。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no web address and were left out.</source>
        <translation>
            <numerusform>%n 个文件没有网址，已略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SceneListModel</name>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>No orbit</source>
        <translation>无轨道</translation>
    </message>
    <message>
        <source>Orbit %1</source>
        <translation>轨道 %1</translation>
    </message>
    <message>
        <source>No tile</source>
        <translation>无图幅</translation>
    </message>
    <message>
        <source>Tile %1</source>
        <translation>图幅 %1</translation>
    </message>
</context>
<context>
    <name>swathe::SceneModel</name>
    <message>
        <source>Sensing time</source>
        <translation>成像时间</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>图幅</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>轨道</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>云量</translation>
    </message>
    <message>
        <source>Covers the area</source>
        <translation>覆盖区域</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>swathe::SceneTimeline</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day or a span of days, %2 &quot;3 scenes&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n 景</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cloud %2 %</source>
        <translation>%1，云量 %2 %</translation>
    </message>
</context>
<context>
    <name>swathe::SearchController</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>正在读取数据集 …</translation>
    </message>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>%n 个数据集</numerusform>
        </translation>
    </message>
    <message>
        <source>Write dates as year-month-day, for example 2025-06-15.</source>
        <translation>日期请写成年-月-日，例如 2025-06-15。</translation>
    </message>
    <message>
        <source>The first day is after the last day.</source>
        <translation>第一天晚于最后一天。</translation>
    </message>
    <message>
        <source>Draw an area or type coordinates to begin.</source>
        <translation>请绘制区域或输入坐标以开始。</translation>
    </message>
    <message>
        <source>Choose at least one collection.</source>
        <translation>请至少选择一个数据集。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索 …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>%n 景</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n entries could not be read)</source>
        <translation>
            <numerusform>（%n 个条目无法读取）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes so far</source>
        <translation>
            <numerusform>目前 %n 景</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n scenes</source>
        <translation>
            <numerusform>在 %n 景后停止</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SpeedTimetable</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1，%2 到 %3</translation>
    </message>
    <message>
        <source>%1: no limit</source>
        <translation>%1：不限</translation>
    </message>
    <message>
        <source>%1: %2 MB/s</source>
        <translation>%1：%2 MB/s</translation>
    </message>
</context>
<context>
    <name>swathe::TransferModel</name>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>等待登录</translation>
    </message>
    <message>
        <source>Waiting for provider limit</source>
        <translation>等待提供方限额</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>下载中</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>校验中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 中的 %1</translation>
    </message>
</context>
</TS>
