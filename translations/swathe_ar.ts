<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Secrets are kept in the system&apos;s keychain.</source>
        <translation>تُحفظ الأسرار في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>This system has no keychain: secrets are kept for this session only.</source>
        <translation>لا توجد سلسلة مفاتيح في هذا النظام: تُحفظ الأسرار لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>No catalogue on offer needs an account.</source>
        <translation>لا يحتاج أي من الفهارس المعروضة إلى حساب.</translation>
    </message>
    <message>
        <source>Account saved</source>
        <translation>الحساب محفوظ</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>لا يوجد حساب</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>AoiTool</name>
    <message>
        <source>North-west corner of the area of interest</source>
        <translation>الركن الشمالي الغربي لمنطقة الاهتمام</translation>
    </message>
    <message>
        <source>North-east corner of the area of interest</source>
        <translation>الركن الشمالي الشرقي لمنطقة الاهتمام</translation>
    </message>
    <message>
        <source>South-east corner of the area of interest</source>
        <translation>الركن الجنوبي الشرقي لمنطقة الاهتمام</translation>
    </message>
    <message>
        <source>South-west corner of the area of interest</source>
        <translation>الركن الجنوبي الغربي لمنطقة الاهتمام</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>وسط منطقة الاهتمام</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps</source>
        <translation>تحرّكه الأسهم، ومع Shift بخطوات أكبر</translation>
    </message>
</context>
<context>
    <name>AreaCard</name>
    <message>
        <source>Area of interest</source>
        <translation>منطقة الاهتمام</translation>
    </message>
    <message>
        <source>No area yet</source>
        <translation>لا توجد منطقة بعد</translation>
    </message>
    <message>
        <source>Polygon</source>
        <translation>مضلّع</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>مستطيل</translation>
    </message>
    <message>
        <source>Show the area on the map</source>
        <translation>إظهار المنطقة على الخريطة</translation>
    </message>
    <message>
        <source>Clear the area</source>
        <translation>مسح المنطقة</translation>
    </message>
    <message>
        <source>North, degrees</source>
        <translation>شمال، درجات</translation>
    </message>
    <message>
        <source>East, degrees</source>
        <translation>شرق، درجات</translation>
    </message>
    <message>
        <source>South, degrees</source>
        <translation>جنوب، درجات</translation>
    </message>
    <message>
        <source>West, degrees</source>
        <translation>غرب، درجات</translation>
    </message>
    <message>
        <source>Corners (%1) …</source>
        <translation>الأركان (%1) …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>إطار</translation>
    </message>
    <message>
        <source>Stop drawing</source>
        <translation>إيقاف الرسم</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map</source>
        <translation>رسم مستطيل على الخريطة</translation>
    </message>
    <message>
        <source>Draw a polygon on the map</source>
        <translation>رسم مضلّع على الخريطة</translation>
    </message>
    <message>
        <source>Map view</source>
        <translation>عرض الخريطة</translation>
    </message>
    <message>
        <source>Take what the map shows as the area</source>
        <translation>اتخاذ ما تعرضه الخريطة منطقةً</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>استيراد …</translation>
    </message>
    <message>
        <source>N</source>
        <extracomment>The letter that stands for north, before a number of degrees</extracomment>
        <translation>ش</translation>
    </message>
    <message>
        <source>E</source>
        <extracomment>The letter that stands for east, before a number of degrees</extracomment>
        <translation>ق</translation>
    </message>
    <message>
        <source>S</source>
        <extracomment>The letter that stands for south, before a number of degrees</extracomment>
        <translation>ج</translation>
    </message>
    <message>
        <source>W</source>
        <extracomment>The letter that stands for west, before a number of degrees</extracomment>
        <translation>غ</translation>
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
        <translation>لم يكن المحيط مغلقًا: وُصلت نقطته الأخيرة بالأولى.</translation>
    </message>
    <message>
        <source>A part with fewer than three corners was left out.</source>
        <translation>تُرك جزء له أقل من ثلاثة أركان.</translation>
    </message>
    <message>
        <source>Points that were given twice in a row were left out.</source>
        <translation>تُركت النقاط المكررة على التوالي.</translation>
    </message>
    <message>
        <source>The outline crosses itself: it was taken apart where it does.</source>
        <translation>يتقاطع المحيط مع نفسه: فُصل عند مواضع التقاطع.</translation>
    </message>
    <message>
        <source>Latitude and longitude looked swapped, and were put in order.</source>
        <translation>بدا خط العرض وخط الطول مقلوبين فأُعيد ترتيبهما.</translation>
    </message>
    <message>
        <source>The .prj file is missing: the coordinates were taken for degrees of WGS 84.</source>
        <translation>ملف ‎.prj مفقود: عُدّت الإحداثيات درجات WGS 84.</translation>
    </message>
    <message>
        <source>The outline is not closed: its last point must equal its first.</source>
        <translation>المحيط غير مغلق: يجب أن تساوي نقطته الأخيرة الأولى.</translation>
    </message>
    <message>
        <source>The outline has too few points: it needs at least three corners.</source>
        <translation>نقاط المحيط قليلة جدًا: يلزم ثلاثة أركان على الأقل.</translation>
    </message>
    <message>
        <source>The outline has the same point twice in a row.</source>
        <translation>في المحيط النقطة نفسها مرتين على التوالي.</translation>
    </message>
    <message>
        <source>The outline crosses itself.</source>
        <translation>يتقاطع المحيط مع نفسه.</translation>
    </message>
    <message>
        <source>Latitude and longitude look swapped: longitude comes first.</source>
        <translation>يبدو خط العرض وخط الطول مقلوبين: خط الطول أولًا.</translation>
    </message>
    <message>
        <source>A latitude is out of range: it must lie from -90 to 90 degrees.</source>
        <translation>خط عرض خارج المدى: يجب أن يقع بين ‎-90 و90 درجة.</translation>
    </message>
    <message>
        <source>A longitude is out of range: it must lie from -180 to 180 degrees.</source>
        <translation>خط طول خارج المدى: يجب أن يقع بين ‎-180 و180 درجة.</translation>
    </message>
    <message>
        <source>A position is not made of numbers.</source>
        <translation>موضع غير مكوّن من أرقام.</translation>
    </message>
    <message>
        <source>The area has no extent: nothing lies inside its outline.</source>
        <translation>لا امتداد للمنطقة: لا شيء داخل محيطها.</translation>
    </message>
    <message>
        <source>There is no area in it, only other things or nothing at all.</source>
        <translation>لا منطقة فيه، بل أشياء أخرى أو لا شيء.</translation>
    </message>
    <message>
        <source>The .prj file is missing, and the numbers are no degrees. Add the .prj file that belongs to the Shapefile.</source>
        <translation>ملف ‎.prj مفقود، والأرقام ليست درجات. أضف ملف ‎.prj التابع لملف Shapefile.</translation>
    </message>
    <message>
        <source>A file that belongs to it is missing.</source>
        <translation>ملف تابع له مفقود.</translation>
    </message>
    <message>
        <source>Its coordinate system cannot be read here. Save it as WGS 84 (longitude, latitude).</source>
        <translation>لا يمكن قراءة نظام إحداثياته هنا. احفظه بنظام WGS 84 (خط الطول، خط العرض).</translation>
    </message>
    <message>
        <source>It is too large: at most 64 MB and 200 000 points are read. Simplify it first.</source>
        <translation>حجمه كبير جدًا: يُقرأ 64 MB و200 000 نقطة على الأكثر. بسّطه أولًا.</translation>
    </message>
    <message>
        <source>It is broken and cannot be read.</source>
        <translation>الملف تالف ولا يمكن قراءته.</translation>
    </message>
    <message>
        <source>It is none of the formats that can be read: GeoJSON, WKT, KML, KMZ, GPX, Shapefile, GeoPackage, a box, an MGRS square, WRS-2 path and row, or GEOREF.</source>
        <translation>ليس من الصيغ المقروءة: GeoJSON أو WKT أو KML أو KMZ أو GPX أو Shapefile أو GeoPackage أو إطار أو مربع MGRS أو path/row من WRS-2 أو GEOREF.</translation>
    </message>
</context>
<context>
    <name>BasemapDialog</name>
    <message>
        <source>Add a tile map</source>
        <translation>إضافة خريطة بلاطات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address of the tiles</source>
        <translation>عنوان البلاطات</translation>
    </message>
    <message>
        <source>A name is needed, and a web address with {z}, {x} and {y} in it.</source>
        <extracomment>The words in braces stay as they are</extracomment>
        <translation>يلزم اسم وعنوان ويب فيه {z} و{x} و{y}.</translation>
    </message>
    <message>
        <source>XYZ tiles with {z}, {x}, {y} ({-y} counts from the south), or WMTS with {TileMatrix}, {TileCol}, {TileRow}; Web Mercator.</source>
        <translation>بلاطات XYZ مع {z} و{x} و{y} (يُعدّ {-y} من الجنوب)، أو WMTS مع {TileMatrix} و{TileCol} و{TileRow}؛ إسقاط Web Mercator.</translation>
    </message>
    <message>
        <source>Whose data it is</source>
        <translation>لمن البيانات</translation>
    </message>
    <message>
        <source>Whose data it is, shown below the map</source>
        <translation>لمن البيانات، يظهر أسفل الخريطة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
</context>
<context>
    <name>BasemapList</name>
    <message>
        <source>Base map</source>
        <translation>الخريطة الأساسية</translation>
    </message>
    <message>
        <source>Remove the base map %1</source>
        <translation>إزالة الخريطة الأساسية %1</translation>
    </message>
    <message>
        <source>Add a tile map…</source>
        <translation>إضافة خريطة بلاطات…</translation>
    </message>
</context>
<context>
    <name>CatalogueStrip</name>
    <message>
        <source>Search %1</source>
        <translation>البحث في %1</translation>
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
        <translation>العثور على مجموعة</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>جارٍ قراءة المجموعات …</translation>
    </message>
    <message>
        <source>No collection has this in its name.</source>
        <translation>لا مجموعة في اسمها هذا.</translation>
    </message>
    <message>
        <source>No collections yet.</source>
        <translation>لا مجموعات بعد.</translation>
    </message>
</context>
<context>
    <name>CoordinatesDialog</name>
    <message>
        <source>Corners of the area</source>
        <translation>أركان المنطقة</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>ركن</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
    <message>
        <source>%1.%2 hole</source>
        <extracomment>part, corner and whether the ring is a hole of it</extracomment>
        <translation>%1.%2 ثقب</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>Latitude of corner %1</source>
        <translation>خط عرض الركن %1</translation>
    </message>
    <message>
        <source>Longitude of corner %1</source>
        <translation>خط طول الركن %1</translation>
    </message>
    <message>
        <source>New corner behind this one</source>
        <translation>ركن جديد بعد هذا</translation>
    </message>
    <message>
        <source>Remove this corner</source>
        <translation>إزالة هذا الركن</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
</context>
<context>
    <name>DownloadSettings</name>
    <message>
        <source>Wait on metered network connections</source>
        <translation>الانتظار على الشبكات محسوبة الاستهلاك</translation>
    </message>
    <message>
        <source>Wait while the computer runs on battery</source>
        <translation>الانتظار ما دام الحاسوب يعمل بالبطارية</translation>
    </message>
    <message>
        <source>Keep the computer awake while files come</source>
        <translation>إبقاء الحاسوب يقظًا ما دامت الملفات تصل</translation>
    </message>
    <message>
        <source>Speed by time of the week</source>
        <translation>السرعة بحسب وقت الأسبوع</translation>
    </message>
    <message>
        <source>No timetable: the limit chosen below the map holds all the time.</source>
        <translation>لا جدول: الحد المختار أسفل الخريطة سارٍ دائمًا.</translation>
    </message>
    <message>
        <source>Local time. The first span that fits decides; at other times the limit chosen below the map holds.</source>
        <translation>الوقت المحلي. تحكم الفترة الأولى المطابقة؛ وفي غيرها يسري الحد المختار أسفل الخريطة.</translation>
    </message>
    <message>
        <source>Add a span</source>
        <translation>إضافة فترة</translation>
    </message>
</context>
<context>
    <name>DownloadsDock</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>المكتملة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Files shown</source>
        <translation>الملفات المعروضة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All downloads</source>
        <translation>جميع التنزيلات</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>Opens the choice of limits</source>
        <translation>يفتح اختيار الحدود</translation>
    </message>
    <message>
        <source>Pause all (Ctrl+Shift+P)</source>
        <translation>إيقاف الكل مؤقتًا (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Resume all (Ctrl+Shift+S)</source>
        <translation>استئناف الكل (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Try all failed ones again</source>
        <translation>إعادة محاولة كل ما فشل</translation>
    </message>
    <message>
        <source>Remove finished ones from the list</source>
        <translation>إزالة المكتملة من القائمة</translation>
    </message>
    <message>
        <source>History (Ctrl+H)</source>
        <translation>السجل (Ctrl+H)</translation>
    </message>
    <message>
        <source>Open the download folder</source>
        <translation>فتح مجلد التنزيلات</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>إظهار الملفات</translation>
    </message>
    <message>
        <source>Fold the files away</source>
        <translation>طيّ الملفات</translation>
    </message>
    <message>
        <source>Files of the queue</source>
        <translation>ملفات قائمة الانتظار</translation>
    </message>
    <message>
        <source>No files in this state.</source>
        <translation>لا ملفات في هذه الحالة.</translation>
    </message>
    <message>
        <source>No downloads yet. Tick scenes and add them to the queue (Ctrl+D).</source>
        <translation>لا تنزيلات بعد. حدّد مشاهد وأضفها إلى قائمة الانتظار (Ctrl+D).</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service</source>
        <comment>begins a sentence; stands for a provider&apos;s name</comment>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Try again in %1.</source>
        <comment>%1 is a time such as 3 minutes</comment>
        <translation>حاول مجددًا بعد %1.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>انتظر قليلًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 (HTTP status %2)</source>
        <comment>a sentence and its technical reason</comment>
        <translation>%1 (حالة HTTP ‏%2)</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%n ساعات</numerusform>
            <numerusform>%n ساعة</numerusform>
            <numerusform>%n ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The network on this side is down, or the service&apos;s address does not answer.</source>
        <translation>تعذّر الوصول إلى %1. الشبكة في هذا الجانب معطّلة، أو عنوان الخدمة لا يجيب.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>تحقّق من الاتصال بالإنترنت ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>لا جواب في الوقت</translation>
    </message>
    <message>
        <source>%1 took too long to answer. It may be busy, or the network slow.</source>
        <translation>استغرق %1 وقتًا طويلًا في الجواب. قد تكون الخدمة مشغولة أو الشبكة بطيئة.</translation>
    </message>
    <message>
        <source>Sign-in needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 wants you to sign in, or did not accept the sign-in it was given.</source>
        <translation>%1: يلزم تسجيل الدخول، أو لم تُقبل بيانات الدخول المعطاة.</translation>
    </message>
    <message>
        <source>Sign in to this provider, then try again.</source>
        <translation>سجّل الدخول لدى هذا المزوّد ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>%1 refuses this to your account, though it knows who you are.</source>
        <translation>%1: رُفض هذا لحسابك مع معرفة هويتك.</translation>
    </message>
    <message>
        <source>Look on the provider&apos;s website whether your account must accept terms or apply for these data.</source>
        <translation>انظر في موقع المزوّد هل على حسابك قبول شروط أو طلب هذه البيانات.</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>%1 no longer has what was asked for.</source>
        <translation>%1: لم يعد المطلوب موجودًا.</translation>
    </message>
    <message>
        <source>Search again: the data may have been moved or replaced.</source>
        <translation>ابحث مجددًا: ربما نُقلت البيانات أو استُبدلت.</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>%1 allows only so many requests in a given time, and that number is used up.</source>
        <translation>%1: يُسمح بعدد محدود من الطلبات في وقت معيّن، وقد نفد هذا العدد.</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>في الخدمة عطل</translation>
    </message>
    <message>
        <source>%1 failed on its own side. Nothing is wrong with what you asked.</source>
        <translation>%1: حدث خطأ في جانب الخدمة. لا عيب فيما طلبته.</translation>
    </message>
    <message>
        <source>The service refused the request</source>
        <translation>رفضت الخدمة الطلب</translation>
    </message>
    <message>
        <source>%1 did not accept what was asked.</source>
        <translation>%1: لم يُقبل ما طُلب.</translation>
    </message>
    <message>
        <source>Change the search: a smaller area, a shorter time or fewer filters may be accepted.</source>
        <translation>غيّر البحث: قد تُقبل منطقة أصغر أو مدة أقصر أو مرشّحات أقل.</translation>
    </message>
    <message>
        <source>An unreadable answer</source>
        <translation>جواب غير مقروء</translation>
    </message>
    <message>
        <source>%1 sent an answer that Swathe cannot read. The fault is on the service&apos;s side, or something between changed the answer.</source>
        <translation>%1: ورد جواب لا يستطيع Swathe قراءته. الخطأ في جانب الخدمة، أو غيّر شيء في الطريق الجواب.</translation>
    </message>
    <message>
        <source>Try again later. If you are on a public network, make sure that its sign-in page is not in the way.</source>
        <translation>حاول لاحقًا. إن كنت على شبكة عامة فتأكد من أن صفحة الدخول إليها لا تعترض الطريق.</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>لا اتصال آمن</translation>
    </message>
    <message>
        <source>%1 could not prove its identity, so nothing was sent. Its certificate may have expired, or something between intercepts the connection.</source>
        <translation>%1: لم تثبت الهوية، فلم يُرسل شيء. ربما انتهت صلاحية الشهادة، أو يعترض شيء الاتصال.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date and time, and whether the network or security software inspects connections.</source>
        <translation>تحقّق من تاريخ هذا الحاسوب ووقته، ومما إذا كانت الشبكة أو برامج الحماية تفحص الاتصالات.</translation>
    </message>
    <message>
        <source>The proxy does not help</source>
        <translation>الوكيل لا يعمل</translation>
    </message>
    <message>
        <source>The proxy between this computer and the internet refused the connection or cannot be reached.</source>
        <translation>رفض الوكيل بين هذا الحاسوب والإنترنت الاتصال أو تعذّر الوصول إليه.</translation>
    </message>
    <message>
        <source>Check the proxy in the settings of Swathe or of the system.</source>
        <translation>تحقّق من الوكيل في إعدادات Swathe أو النظام.</translation>
    </message>
    <message>
        <source>Sent from place to place</source>
        <translation>أُحيل من مكان إلى آخر</translation>
    </message>
    <message>
        <source>%1 passed the request on too often, or to an insecure place, so Swathe gave up.</source>
        <translation>%1: أُحيل الطلب مرات كثيرة جدًا أو إلى مكان غير آمن، فتوقف Swathe.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, tell the provider.</source>
        <translation>حاول لاحقًا؛ وإن استمر الأمر فأخبر المزوّد.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>There is not enough free space on the disk that the files go to. What has been received is kept.</source>
        <translation>لا مساحة كافية على القرص الذي تذهب إليه الملفات. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then resume.</source>
        <translation>أفرغ بعض المساحة أو اختر مجلدًا آخر ثم استأنف.</translation>
    </message>
    <message>
        <source>The folder cannot be written</source>
        <translation>تتعذر الكتابة في المجلد</translation>
    </message>
    <message>
        <source>%1 cannot be written: it is read-only, not there any more, or not yours.</source>
        <comment>%1 is a folder</comment>
        <translation>تتعذر الكتابة في %1: هو للقراءة فقط، أو لم يعد موجودًا، أو ليس لك.</translation>
    </message>
    <message>
        <source>This computer does not let Swathe write to the chosen folder or file.</source>
        <translation>لا يسمح هذا الحاسوب لـ Swathe بالكتابة في المجلد أو الملف المختار.</translation>
    </message>
    <message>
        <source>Choose another folder, or change the rights of this one.</source>
        <translation>اختر مجلدًا آخر أو غيّر صلاحيات هذا.</translation>
    </message>
    <message>
        <source>The disk failed</source>
        <translation>فشل القرص</translation>
    </message>
    <message>
        <source>Reading or writing on this computer&apos;s disk failed.</source>
        <translation>فشلت القراءة أو الكتابة على قرص هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, or choose another folder.</source>
        <translation>تحقّق من أن القرص موصول وسليم، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file arrived damaged</source>
        <translation>وصل الملف تالفًا</translation>
    </message>
    <message>
        <source>The bytes that came are not those the catalogue promised, so the file was not put among the finished ones.</source>
        <translation>البايتات التي وصلت ليست التي وعد بها الفهرس، فلم يوضع الملف بين المكتملة.</translation>
    </message>
    <message>
        <source>Download the file again. If it happens again, the fault is the provider&apos;s.</source>
        <translation>نزّل الملف مجددًا. إن تكرر هذا فالخطأ من المزوّد.</translation>
    </message>
    <message>
        <source>The file was replaced meanwhile</source>
        <translation>استُبدل الملف في أثناء ذلك</translation>
    </message>
    <message>
        <source>%1 now has another version of this file than the one whose download had begun.</source>
        <translation>%1: توجد الآن نسخة من هذا الملف غير التي بدأ تنزيلها.</translation>
    </message>
    <message>
        <source>Start the download again from the beginning.</source>
        <translation>ابدأ التنزيل من جديد.</translation>
    </message>
    <message>
        <source>No key store</source>
        <translation>لا سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>This computer session offers no key store, so passwords cannot be kept safely.</source>
        <translation>لا توفّر هذه الجلسة سلسلة مفاتيح، فلا يمكن حفظ كلمات المرور بأمان.</translation>
    </message>
    <message>
        <source>Sign in for this session only, or start the system&apos;s key store and restart Swathe.</source>
        <translation>سجّل الدخول لهذه الجلسة فقط، أو شغّل سلسلة مفاتيح النظام وأعد تشغيل Swathe.</translation>
    </message>
    <message>
        <source>The key store refused</source>
        <translation>رفضت سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>The system&apos;s key store is locked or did not give Swathe what it asked for.</source>
        <translation>سلسلة مفاتيح النظام مقفلة أو لم تعط Swathe ما طلبه.</translation>
    </message>
    <message>
        <source>Unlock the key store, then sign in again.</source>
        <translation>افتح قفل سلسلة المفاتيح ثم سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>This cannot be used</source>
        <translation>لا يمكن استعمال هذا</translation>
    </message>
    <message>
        <source>What was entered cannot be used.</source>
        <translation>لا يمكن استعمال ما أُدخل.</translation>
    </message>
    <message>
        <source>What was entered cannot be used: %1.</source>
        <comment>%1 names the part, in English</comment>
        <translation>لا يمكن استعمال ما أُدخل: %1.</translation>
    </message>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>صحّح الإدخال وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>غير ممكن هنا</translation>
    </message>
    <message>
        <source>%1 does not offer this, or this version of Swathe does not know how to ask for it.</source>
        <translation>%1: هذا غير متاح، أو لا تعرف هذه النسخة من Swathe كيف تطلبه.</translation>
    </message>
    <message>
        <source>Leave out what is not supported, or use another provider.</source>
        <translation>اترك ما هو غير مدعوم، أو استعمل مزوّدًا آخر.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>This was stopped at your wish.</source>
        <translation>أُوقف هذا بناءً على رغبتك.</translation>
    </message>
    <message>
        <source>A mistake in Swathe</source>
        <translation>خطأ في Swathe</translation>
    </message>
    <message>
        <source>Something went wrong inside Swathe itself. Neither you nor the service is at fault.</source>
        <translation>حدث خطأ داخل Swathe نفسه. لا ذنب لك ولا للخدمة.</translation>
    </message>
    <message>
        <source>Try again; if it stays, please report it with the technical details.</source>
        <translation>حاول مجددًا؛ وإن استمر الأمر فأبلغ عنه مع التفاصيل التقنية.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Settings (Ctrl+,)</source>
        <translation>الإعدادات (Ctrl+,)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>المفاتيح (F1)</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Search, or stop the search</source>
        <translation>البحث أو إيقافه</translation>
    </message>
    <message>
        <source>Type a place or coordinates</source>
        <translation>كتابة مكان أو إحداثيات</translation>
    </message>
    <message>
        <source>Paste an area: coordinates, WKT or GeoJSON</source>
        <translation>لصق منطقة: إحداثيات أو WKT أو GeoJSON</translation>
    </message>
    <message>
        <source>Undo, redo a change of the area</source>
        <translation>تراجع عن تغيير المنطقة أو إعادته</translation>
    </message>
    <message>
        <source>Find in the scenes</source>
        <translation>العثور في المشاهد</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Tick the current scene</source>
        <translation>تحديد المشهد الحالي</translation>
    </message>
    <message>
        <source>Tick all scenes</source>
        <translation>تحديد كل المشاهد</translation>
    </message>
    <message>
        <source>Add ticked scenes to the queue</source>
        <translation>إضافة المشاهد المحددة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Pause, resume the current file; with Shift all</source>
        <translation>إيقاف الملف الحالي مؤقتًا أو استئنافه؛ ومع Shift الكل</translation>
    </message>
    <message>
        <source>Priority of the current file</source>
        <translation>أولوية الملف الحالي</translation>
    </message>
    <message>
        <source>Move the current file in the queue; Alt+Home, Alt+End to its ends</source>
        <translation>نقل الملف الحالي في قائمة الانتظار؛ Alt+Home وAlt+End إلى طرفيها</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove the current file from the list</source>
        <translation>إزالة الملف الحالي من القائمة</translation>
    </message>
    <message>
        <source>History of downloads</source>
        <translation>سجل التنزيلات</translation>
    </message>
    <message>
        <source>Next area of the window; with Shift the one before</source>
        <translation>القسم التالي من النافذة؛ ومع Shift السابق</translation>
    </message>
    <message>
        <source>Larger, smaller, usual text</source>
        <translation>نص أكبر، أصغر، عادي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Quit; the queue is kept</source>
        <translation>إنهاء؛ تبقى قائمة الانتظار محفوظة</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of downloads</source>
        <translation>سجل التنزيلات</translation>
    </message>
    <message>
        <source>Nothing has been downloaded yet.</source>
        <translation>لم يُنزَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Download %1 again (Ctrl+D)</source>
        <translation>تنزيل %1 مجددًا (Ctrl+D)</translation>
    </message>
    <message>
        <source>Open the folder of %1</source>
        <translation>فتح مجلد %1</translation>
    </message>
    <message>
        <source>Forget the history</source>
        <translation>نسيان السجل</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Swathe</source>
        <translation>Swathe</translation>
    </message>
    <message>
        <source>Import an area</source>
        <translation>استيراد منطقة</translation>
    </message>
    <message>
        <source>Areas (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</source>
        <translation>مناطق (*.geojson *.json *.wkt *.txt *.kml *.kmz *.gpx *.shp *.zip *.gpkg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>مجلد التنزيلات</translation>
    </message>
</context>
<context>
    <name>MapFooter</name>
    <message>
        <source>%1° S</source>
        <extracomment>%1 and %2 are degrees; N, S, E, W the directions</extracomment>
        <translation>%1° جنوبًا</translation>
    </message>
    <message>
        <source>%1° N</source>
        <translation>%1° شمالًا</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° غربًا</translation>
    </message>
    <message>
        <source>%1° E</source>
        <translation>%1° شرقًا</translation>
    </message>
    <message>
        <source>Coordinates under the pointer: %1</source>
        <translation>الإحداثيات تحت المؤشر: %1</translation>
    </message>
    <message>
        <source>Made with Natural Earth · GeoNames</source>
        <translation>أُنجز باستخدام Natural Earth · GeoNames</translation>
    </message>
</context>
<context>
    <name>MapLayers</name>
    <message>
        <source>Quicklooks: opacity</source>
        <translation>المعاينات: التعتيم</translation>
    </message>
    <message>
        <source>Opacity of the quicklooks, percent</source>
        <translation>تعتيم المعاينات، بالمئة</translation>
    </message>
    <message>
        <source>Ticked scenes too</source>
        <translation>والمشاهد المحددة أيضًا</translation>
    </message>
    <message>
        <source>Swipe: selected against ticked</source>
        <translation>المسح: المختار مقابل المحدد</translation>
    </message>
    <message>
        <source>Base map and quicklooks</source>
        <translation>الخريطة الأساسية والمعاينات</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Move the map</source>
        <translation>تحريك الخريطة</translation>
    </message>
    <message>
        <source>Draw a rectangle</source>
        <translation>رسم مستطيل</translation>
    </message>
    <message>
        <source>Draw a polygon</source>
        <translation>رسم مضلّع</translation>
    </message>
    <message>
        <source>Take what the map shows as the area of interest</source>
        <translation>اتخاذ ما تعرضه الخريطة منطقةَ اهتمام</translation>
    </message>
    <message>
        <source>Show the whole area of interest</source>
        <translation>إظهار منطقة الاهتمام كلها</translation>
    </message>
    <message>
        <source>Undo the change of the area (Ctrl+Z)</source>
        <translation>تراجع عن تغيير المنطقة (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo the change of the area (Ctrl+Shift+Z)</source>
        <translation>إعادة تغيير المنطقة (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Remove the area of interest</source>
        <translation>إزالة منطقة الاهتمام</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Place, coordinates or area</source>
        <translation>مكان أو إحداثيات أو منطقة</translation>
    </message>
    <message>
        <source>Place · coordinates · west, south, east, north · WKT · GeoJSON</source>
        <translation>مكان · إحداثيات · غرب، جنوب، شرق، شمال · WKT · GeoJSON</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions, the current one: %1</source>
        <translation>
            <numerusform>لا اقتراحات: %1</numerusform>
            <numerusform>اقتراح واحد، الحالي: %1</numerusform>
            <numerusform>اقتراحان، الحالي: %1</numerusform>
            <numerusform>%n اقتراحات، الحالي: %1</numerusform>
            <numerusform>%n اقتراحًا، الحالي: %1</numerusform>
            <numerusform>%n اقتراح، الحالي: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>Places: %1</source>
        <translation>الأماكن: %1</translation>
    </message>
</context>
<context>
    <name>PolygonEditor</name>
    <message>
        <source>New corner behind corner %1</source>
        <translation>ركن جديد بعد الركن %1</translation>
    </message>
    <message>
        <source>Corner %1 of part %2 of the area of interest</source>
        <translation>الركن %1 من الجزء %2 لمنطقة الاهتمام</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift in larger steps; Insert makes a corner behind it, Delete removes it</source>
        <translation>تحرّكه الأسهم، ومع Shift بخطوات أكبر؛ Insert تصنع ركنًا بعده وDelete تزيله</translation>
    </message>
    <message>
        <source>Middle of the area of interest</source>
        <translation>وسط منطقة الاهتمام</translation>
    </message>
    <message>
        <source>Arrow keys move the area, with Shift in larger steps; Delete removes it</source>
        <translation>تحرّك الأسهم المنطقة، ومع Shift بخطوات أكبر؛ Delete تزيلها</translation>
    </message>
</context>
<context>
    <name>Quicklook</name>
    <message>
        <source>Quicklook of the selected scene</source>
        <translation>معاينة المشهد المختار</translation>
    </message>
</context>
<context>
    <name>RepairDialog</name>
    <message>
        <source>The area was mended</source>
        <translation>أُصلحت المنطقة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>Use the mended area</source>
        <translation>استعمال المنطقة المصلحة</translation>
    </message>
</context>
<context>
    <name>SDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 km</source>
        <extracomment>Length of the scale bar in kilometres</extracomment>
        <translation>%1 كم</translation>
    </message>
    <message>
        <source>%1 m</source>
        <extracomment>Length of the scale bar in metres</extracomment>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>Scale: %1</source>
        <translation>المقياس: %1</translation>
    </message>
</context>
<context>
    <name>SceneActions</name>
    <message>
        <source>Cover my area</source>
        <translation>تغطية منطقتي</translation>
    </message>
    <message>
        <source>Reckoning …</source>
        <translation>جارٍ الحساب …</translation>
    </message>
    <message>
        <source>With the fewest scenes</source>
        <translation>بأقل عدد من المشاهد</translation>
    </message>
    <message>
        <source>With the least cloud</source>
        <translation>بأقل غيوم</translation>
    </message>
    <message>
        <source>With the closest dates</source>
        <translation>بأقرب التواريخ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Export scenes</source>
        <translation>تصدير المشاهد</translation>
    </message>
</context>
<context>
    <name>SceneColumns</name>
    <message>
        <source>Time, UTC</source>
        <translation>الوقت، UTC</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>البلاطة</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>المدار</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>الغيوم</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>SceneDetails</name>
    <message>
        <source>Scene details</source>
        <translation>تفاصيل المشهد</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Quicklook</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>نسخ JSON</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Add %1 chosen to queue</source>
        <translation>إضافة المختار (%1) إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Add this scene to queue</source>
        <translation>إضافة هذا المشهد إلى قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>downloaded</source>
        <translation>نُزّل</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>الغيوم %1</translation>
    </message>
    <message>
        <source>adds %1 of the area</source>
        <translation>يضيف %1 من المنطقة</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>تحديد %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Add this scene to the queue</source>
        <translation>إضافة هذا المشهد إلى قائمة الانتظار</translation>
    </message>
</context>
<context>
    <name>SceneStack</name>
    <message numerus="yes">
        <source>%n scenes here</source>
        <translation>
            <numerusform>لا مشاهد هنا</numerusform>
            <numerusform>مشهد واحد هنا</numerusform>
            <numerusform>مشهدان هنا</numerusform>
            <numerusform>%n مشاهد هنا</numerusform>
            <numerusform>%n مشهدًا هنا</numerusform>
            <numerusform>%n مشهد هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes at this place</source>
        <translation>المشاهد في هذا المكان</translation>
    </message>
    <message>
        <source>cloud %1</source>
        <translation>الغيوم %1</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>تحديد %1</translation>
    </message>
</context>
<context>
    <name>SceneTableHead</name>
    <message>
        <source>%1, sorted the other way round</source>
        <translation>%1، مرتّب بالعكس</translation>
    </message>
    <message>
        <source>%1, sorted</source>
        <translation>%1، مرتّب</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>اختيار الأعمدة</translation>
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
        <translation>نُزّل</translation>
    </message>
    <message>
        <source>in the queue</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Tick %1</source>
        <translation>تحديد %1</translation>
    </message>
</context>
<context>
    <name>ScenesHeader</name>
    <message>
        <source>Searching …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>None ticked</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>%1 ticked</source>
        <translation>المحدد %1</translation>
    </message>
    <message>
        <source>cover %1 of the area</source>
        <extracomment>%1 is &quot;83 %&quot;: the share of the area of interest that the ticked scenes cover together</extracomment>
        <translation>تغطي %1 من المنطقة</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>المشاهد</translation>
    </message>
    <message>
        <source>%1 of %2 scenes</source>
        <translation>%1 من %2 من المشاهد</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>لا مشاهد</numerusform>
            <numerusform>مشهد واحد</numerusform>
            <numerusform>مشهدان</numerusform>
            <numerusform>%n مشاهد</numerusform>
            <numerusform>%n مشهدًا</numerusform>
            <numerusform>%n مشهد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as a list with pictures</source>
        <translation>العرض كقائمة بصور</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>العرض كجدول</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Least cloud</source>
        <translation>الأقل غيومًا</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>الأكبر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Find in these scenes</source>
        <translation>العثور في هذه المشاهد</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>العثور (Ctrl+F)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا فئات</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>بحسب اليوم</translation>
    </message>
    <message>
        <source>By orbit</source>
        <translation>بحسب المدار</translation>
    </message>
    <message>
        <source>By tile</source>
        <translation>بحسب البلاطة</translation>
    </message>
</context>
<context>
    <name>ScenesHint</name>
    <message>
        <source>None of the scenes has this in its name or was taken in the chosen days.</source>
        <translation>ليس في أسماء المشاهد هذا ولا التُقط أي منها في الأيام المختارة.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>Everything is set: press Search.</source>
        <translation>كل شيء جاهز: اضغط «بحث».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>0 scenes with at most %1 % cloud, %2 without the limit.</source>
        <translation>لا مشاهد بغيوم لا تزيد على %1 %، و%2 بلا هذا الحد.</translation>
    </message>
    <message>
        <source>No scenes here in these days. Try more days, a larger area or other collections.</source>
        <translation>لا مشاهد هنا في هذه الأيام. جرّب أيامًا أكثر أو منطقة أكبر أو مجموعات أخرى.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Show all scenes</source>
        <translation>إظهار كل المشاهد</translation>
    </message>
</context>
<context>
    <name>ScenesPanel</name>
    <message>
        <source>Scenes</source>
        <translation>المشاهد</translation>
    </message>
    <message>
        <source>Scenes found</source>
        <translation>المشاهد التي عُثر عليها</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>إظهار المزيد</translation>
    </message>
    <message>
        <source>Which files of each scene</source>
        <translation>أي ملفات من كل مشهد</translation>
    </message>
    <message>
        <source>Add to queue</source>
        <translation>إضافة إلى قائمة الانتظار</translation>
    </message>
    <message>
        <source>Add %1 to queue</source>
        <translation>إضافة %1 إلى قائمة الانتظار</translation>
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
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Enter lists the scenes in its middle</source>
        <translation>تحرّك الأسهم الخريطة، وتكبّر علامتا زائد وناقص وتصغّران، ويعرض Enter المشاهد في وسطها</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Click the corners. A double click or Enter finishes, with Shift as a further part; Backspace takes one back, Esc stops.</source>
        <translation>انقر الأركان. تنهي نقرة مزدوجة أو Enter، ومع Shift جزءًا آخر؛ ويتراجع Backspace عن ركن، ويوقف Esc.</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click two corners. Enter takes the middle of the map, Esc stops.</source>
        <translation>اسحب مستطيلًا أو انقر ركنين. يأخذ Enter وسط الخريطة، ويوقف Esc.</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>This catalogue cannot limit clouds: Swathe left the cloudier scenes out itself.</source>
        <translation>لا يستطيع هذا الفهرس تحديد الغيوم: ترك Swathe بنفسه المشاهد الأكثر غيومًا.</translation>
    </message>
    <message>
        <source>This catalogue cannot look for text: Swathe left the other scenes out itself.</source>
        <translation>لا يستطيع هذا الفهرس البحث عن نص: ترك Swathe بنفسه المشاهد الأخرى.</translation>
    </message>
    <message>
        <source>The area was asked for in parts.</source>
        <translation>سُئل عن المنطقة على أجزاء.</translation>
    </message>
    <message>
        <source>The area has very many corners: the catalogue was asked with a simpler one around it, and scenes beside the area were left out.</source>
        <translation>للمنطقة أركان كثيرة جدًا: سُئل الفهرس عن منطقة أبسط حولها، وتُركت المشاهد خارج المنطقة.</translation>
    </message>
    <message>
        <source>A condition that this catalogue does not know was left out.</source>
        <translation>تُرك شرط لا يعرفه هذا الفهرس.</translation>
    </message>
    <message>
        <source>The catalogue sent the same page twice: there may be more scenes than those shown.</source>
        <translation>أرسل الفهرس الصفحة نفسها مرتين: قد تكون المشاهد أكثر من المعروض.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s link to its next page cannot be used: there may be more scenes.</source>
        <translation>رابط الفهرس إلى صفحته التالية غير صالح: قد تكون المشاهد أكثر.</translation>
    </message>
    <message>
        <source>The catalogue counts more scenes than it gave.</source>
        <translation>يعدّ الفهرس مشاهد أكثر مما أعطى.</translation>
    </message>
    <message>
        <source>More scenes of one moment match than the catalogue can list: some are missing.</source>
        <translation>تطابق مشاهد من لحظة واحدة أكثر مما يستطيع الفهرس عرضه: بعضها ناقص.</translation>
    </message>
    <message>
        <source>The catalogue has more documents than are read at once: there may be more scenes.</source>
        <translation>في الفهرس وثائق أكثر مما يُقرأ دفعة واحدة: قد تكون المشاهد أكثر.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>منطقة الاهتمام</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>التواريخ، UTC</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day, inclusive</source>
        <translation>اليوم الأخير، ضمنًا</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 أشهر</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>Cloud cover, at most</source>
        <translation>الغطاء الغيمي، على الأكثر</translation>
    </message>
    <message>
        <source>Cloud cover at most, percent</source>
        <translation>الغطاء الغيمي على الأكثر، بالمئة</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
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
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>التنزيلات</translation>
    </message>
    <message>
        <source>Download folder</source>
        <translation>مجلد التنزيلات</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Downloads at once</source>
        <translation>التنزيلات المتزامنة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Changes take effect at once. Swathe sends no telemetry.</source>
        <translation>تسري التغييرات فورًا. لا يرسل Swathe بيانات استخدام.</translation>
    </message>
</context>
<context>
    <name>SpeedMenu</name>
    <message>
        <source>%1 MB/s at most</source>
        <translation>%1 MB/s على الأكثر</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>بلا حد للسرعة</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>Speed limit of all downloads</source>
        <translation>حد سرعة كل التنزيلات</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>%1 MB/s</source>
        <translation>%1 MB/s</translation>
    </message>
    <message>
        <source>Another limit in MB/s</source>
        <translation>حد آخر بوحدة MB/s</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>آخر</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>The timetable goes first…</source>
        <translation>الجدول أولًا…</translation>
    </message>
    <message>
        <source>By time of the week…</source>
        <translation>بحسب وقت الأسبوع…</translation>
    </message>
</context>
<context>
    <name>SwipeLine</name>
    <message>
        <source>Line between the compared quicklooks</source>
        <translation>الخط بين المعاينات المقارنة</translation>
    </message>
    <message>
        <source>Left and right keys move it</source>
        <translation>يحرّكه السهمان الأيمن والأيسر</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>When the scenes were taken</source>
        <translation>متى التُقطت المشاهد</translation>
    </message>
    <message>
        <source>Narrowed to %1; Esc shows all</source>
        <translation>ضُيّق إلى %1؛ يُظهر Esc الكل</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
</context>
<context>
    <name>TimetableRow</name>
    <message>
        <source>Remove: %1</source>
        <translation>إزالة: %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From, hours and minutes</source>
        <translation>من، ساعات ودقائق</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>To, hours and minutes</source>
        <translation>إلى، ساعات ودقائق</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>MB/s at most; empty: no limit</source>
        <translation>MB/s على الأكثر؛ فارغ: بلا حد</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
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
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Search and download satellite imagery</source>
        <translation>البحث عن صور الأقمار الصناعية وتنزيلها</translation>
    </message>
    <message>
        <source>Use the local demo archive; nothing is kept and no network is used.</source>
        <translation>استعمال أرشيف العرض المحلي؛ لا يُحفظ شيء ولا تُستعمل الشبكة.</translation>
    </message>
    <message>
        <source>Walk through the demo by itself, a picture of each step in &lt;folder&gt;.</source>
        <translation>المرور على العرض تلقائيًا، مع صورة لكل خطوة في &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>‏light أو dark (فاتح أو داكن) لهذا التشغيل.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>theme</translation>
    </message>
    <message>
        <source>Size of the window, for example 1280x800.</source>
        <translation>حجم النافذة، مثلًا 1280x800.</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>WxH</translation>
    </message>
</context>
<context>
    <name>swathe::AccountController</name>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Type the secret first.</source>
        <translation>اكتب السر أولًا.</translation>
    </message>
    <message>
        <source>Signing in …</source>
        <translation>جارٍ تسجيل الدخول …</translation>
    </message>
    <message>
        <source>Signed out. The secret was removed.</source>
        <translation>سُجّل الخروج. أُزيل السر.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>سجّل الدخول أولًا.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>جارٍ الاختبار …</translation>
    </message>
    <message>
        <source>Signed in, but a search failed: %1</source>
        <translation>سُجّل الدخول، لكن بحثًا فشل: %1</translation>
    </message>
    <message>
        <source>Signed in; a test search worked.</source>
        <translation>سُجّل الدخول؛ ونجح بحث تجريبي.</translation>
    </message>
</context>
<context>
    <name>swathe::BasemapController</name>
    <message>
        <source>Built in</source>
        <translation>مدمجة</translation>
    </message>
    <message>
        <source>Needs no network</source>
        <translation>لا تحتاج إلى شبكة</translation>
    </message>
</context>
<context>
    <name>swathe::CompositionRoot</name>
    <message>
        <source>Demo archive</source>
        <translation>أرشيف العرض</translation>
    </message>
    <message>
        <source>Synthetic imagery of the demo archive</source>
        <translation>صور مصطنعة من أرشيف العرض</translation>
    </message>
    <message>
        <source>Demo relief</source>
        <translation>تضاريس العرض</translation>
    </message>
    <message>
        <source>Made-up relief of the demo archive</source>
        <translation>تضاريس مختلقة من أرشيف العرض</translation>
    </message>
    <message>
        <source>Made up by the demo archive</source>
        <translation>مختلق من أرشيف العرض</translation>
    </message>
</context>
<context>
    <name>swathe::CoverPlanner</name>
    <message>
        <source>None of the scenes covers the area.</source>
        <translation>لا مشهد يغطي المنطقة.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes cover %1 of the area.</source>
        <extracomment>%1 is a share such as 98.7 %</extracomment>
        <translation>
            <numerusform>لا مشاهد تغطي %1 من المنطقة.</numerusform>
            <numerusform>مشهد واحد يغطي %1 من المنطقة.</numerusform>
            <numerusform>مشهدان يغطيان %1 من المنطقة.</numerusform>
            <numerusform>%n مشاهد تغطي %1 من المنطقة.</numerusform>
            <numerusform>%n مشهدًا تغطي %1 من المنطقة.</numerusform>
            <numerusform>%n مشهد تغطي %1 من المنطقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::DownloadController</name>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Whole product</source>
        <translation>المنتج كاملًا</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>الألوان الحقيقية</translation>
    </message>
    <message>
        <source>10 m bands</source>
        <translation>نطاقات 10 م</translation>
    </message>
    <message>
        <source>Masks only</source>
        <translation>الأقنعة فقط</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>All data files</source>
        <translation>كل ملفات البيانات</translation>
    </message>
    <message>
        <source>Previews</source>
        <translation>المعاينات</translation>
    </message>
    <message>
        <source>The queue cannot be saved: %1 Downloads go on, but will not survive a restart.</source>
        <translation>لا يمكن حفظ قائمة الانتظار: %1 تستمر التنزيلات لكنها لن تبقى بعد إعادة التشغيل.</translation>
    </message>
    <message>
        <source>Downloads go on by themselves when there is space again.</source>
        <translation>تستمر التنزيلات من تلقاء نفسها حين تتوفر مساحة.</translation>
    </message>
    <message>
        <source>“%1” is not a speed such as 5M or 800k (bytes a second) or none.</source>
        <translation>‏«%1» ليست سرعة مثل 5M أو 800k (بايت في الثانية) أو none.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. A timetable looks like this: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</source>
        <translation>تتعذر قراءة «%1». يكون الجدول هكذا: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none</translation>
    </message>
    <message>
        <source>The disk is full. Downloads go on by themselves when there is space again.</source>
        <translation>القرص ممتلئ. تستمر التنزيلات من تلقاء نفسها حين تتوفر مساحة.</translation>
    </message>
    <message>
        <source>The network connection is metered. New downloads wait for another one.</source>
        <translation>اتصال الشبكة محسوب الاستهلاك. تنتظر التنزيلات الجديدة غيره.</translation>
    </message>
    <message>
        <source>The computer runs on battery. New downloads wait for mains power.</source>
        <translation>يعمل الحاسوب بالبطارية. تنتظر التنزيلات الجديدة الكهرباء.</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Download Anyway</source>
        <translation>التنزيل على أي حال</translation>
    </message>
    <message>
        <source>%1 is on a disk that cannot be written. Choose another folder.</source>
        <translation>%1 على قرص تتعذر الكتابة فيه. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 has %2, but the disk of this folder (FAT32) takes no file over %3. Choose another folder.</source>
        <translation>حجم %1 هو %2، لكن قرص هذا المجلد (FAT32) لا يقبل ملفًا فوق %3. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>With what is queued already, %1 are needed, but only %2 may be used of this disk. Choose another folder or fewer files.</source>
        <translation>مع ما في قائمة الانتظار يلزم %1، ولا يُستعمل من هذا القرص إلا %2. اختر مجلدًا آخر أو ملفات أقل.</translation>
    </message>
    <message>
        <source>The list of downloads is still being read. Try again in a moment.</source>
        <translation>قائمة التنزيلات ما زالت تُقرأ. حاول مجددًا بعد لحظة.</translation>
    </message>
    <message>
        <source>Tick a scene first: Space ticks the current one, Ctrl+A all of them.</source>
        <translation>حدّد مشهدًا أولًا: المسافة تحدد الحالي، وCtrl+A الكل.</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes are offline and have to be ordered from their provider first.</source>
        <translation>
            <numerusform>لا مشاهد غير متصلة.</numerusform>
            <numerusform>مشهد واحد غير متصل ويجب طلبه من مزوّده أولًا.</numerusform>
            <numerusform>مشهدان غير متصلين ويجب طلبهما من مزوّدهما أولًا.</numerusform>
            <numerusform>%n مشاهد غير متصلة ويجب طلبها من مزوّدها أولًا.</numerusform>
            <numerusform>%n مشهدًا غير متصل ويجب طلبها من مزوّدها أولًا.</numerusform>
            <numerusform>%n مشهد غير متصل ويجب طلبها من مزوّدها أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>These scenes have no files of the kind “%1”. Choose other files.</source>
        <translation>ليس لهذه المشاهد ملفات من نوع «%1». اختر ملفات أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n files added to the queue.</source>
        <translation>
            <numerusform>لم يُضف ملف إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيف ملف واحد إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيف ملفان إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيفت %n ملفات إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيف %n ملفًا إلى قائمة الانتظار.</numerusform>
            <numerusform>أُضيف %n ملف إلى قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>All these files are in the queue already.</source>
        <translation>كل هذه الملفات في قائمة الانتظار من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>لم يكن شيء فيها.</numerusform>
            <numerusform>كان واحد فيها من قبل.</numerusform>
            <numerusform>كان اثنان فيها من قبل.</numerusform>
            <numerusform>كانت %n فيها من قبل.</numerusform>
            <numerusform>كان %n فيها من قبل.</numerusform>
            <numerusform>كان %n فيها من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was removed from the list. The file stays on disk.</source>
        <translation>أُزيل %1 من القائمة. يبقى الملف على القرص.</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>أُزيل %1 من القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%n files were removed from the list.</source>
        <translation>
            <numerusform>لم يُزل ملف من القائمة.</numerusform>
            <numerusform>أُزيل ملف واحد من القائمة.</numerusform>
            <numerusform>أُزيل ملفان من القائمة.</numerusform>
            <numerusform>أُزيلت %n ملفات من القائمة.</numerusform>
            <numerusform>أُزيل %n ملفًا من القائمة.</numerusform>
            <numerusform>أُزيل %n ملف من القائمة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::HistoryModel</name>
    <message>
        <source>Verified</source>
        <translation>مُتحقَّق منه</translation>
    </message>
</context>
<context>
    <name>swathe::PlaceSearch</name>
    <message>
        <source>Coordinates</source>
        <translation>إحداثيات</translation>
    </message>
    <message>
        <source>%1 · %2 people</source>
        <extracomment>%1 is a country, %2 a number of people</extracomment>
        <translation>%1 · %2 نسمة</translation>
    </message>
    <message>
        <source>Look up “%1” at %2</source>
        <extracomment>%1 is what was typed, %2 who is asked</extracomment>
        <translation>البحث عن «%1» لدى %2</translation>
    </message>
    <message>
        <source>Sends these words</source>
        <translation>يُرسل هذه الكلمات</translation>
    </message>
    <message>
        <source>%1 knows no place of that name.</source>
        <translation>لا يعرف %1 مكانًا بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>swathe::Redownload</name>
    <message>
        <source>%1 is on disk still. Move or delete it to download it again.</source>
        <translation>ما زال %1 على القرص. انقله أو احذفه لتنزيله مجددًا.</translation>
    </message>
    <message>
        <source>%1 belongs to no scene that could be asked for again.</source>
        <translation>لا ينتمي %1 إلى مشهد يمكن طلبه مجددًا.</translation>
    </message>
    <message>
        <source>%1 is tried again.</source>
        <translation>تُعاد محاولة %1.</translation>
    </message>
    <message>
        <source>The catalogue has the scene of %1 no more.</source>
        <translation>لم يعد في الفهرس مشهد %1.</translation>
    </message>
    <message>
        <source>The scene has no file %1 any more.</source>
        <translation>لم يعد في المشهد ملف %1.</translation>
    </message>
    <message>
        <source>%1 was added to the queue.</source>
        <translation>أُضيف %1 إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>%1 is in the queue already.</source>
        <translation>%1 في قائمة الانتظار من قبل.</translation>
    </message>
</context>
<context>
    <name>swathe::SandboxProcess</name>
    <message>
        <source>The demo archive %1 did not run: %2.</source>
        <translation>لم يعمل أرشيف العرض %1: %2.</translation>
    </message>
</context>
<context>
    <name>swathe::SceneExporter</name>
    <message>
        <source>STAC items (GeoJSON)</source>
        <translation>عناصر STAC ‏(GeoJSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Footprints (KML)</source>
        <translation>آثار المشاهد (KML)</translation>
    </message>
    <message>
        <source>List of ids</source>
        <translation>قائمة المعرّفات</translation>
    </message>
    <message>
        <source>Files as Metalink 4</source>
        <translation>ملفات بصيغة Metalink 4</translation>
    </message>
    <message>
        <source>Files for aria2</source>
        <translation>ملفات لبرنامج aria2</translation>
    </message>
    <message>
        <source>Files as a script for curl</source>
        <translation>ملفات كسكربت لبرنامج curl</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes written.</source>
        <translation>
            <numerusform>لم يُكتب مشهد.</numerusform>
            <numerusform>كُتب مشهد واحد.</numerusform>
            <numerusform>كُتب مشهدان.</numerusform>
            <numerusform>كُتبت %n مشاهد.</numerusform>
            <numerusform>كُتب %n مشهدًا.</numerusform>
            <numerusform>كُتب %n مشهد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have no web address and were left out.</source>
        <translation>
            <numerusform>لم يُترك ملف.</numerusform>
            <numerusform>ملف واحد بلا عنوان على الويب فتُرك.</numerusform>
            <numerusform>ملفان بلا عنوان على الويب فتُركا.</numerusform>
            <numerusform>%n ملفات بلا عنوان على الويب فتُركت.</numerusform>
            <numerusform>%n ملفًا بلا عنوان على الويب فتُركت.</numerusform>
            <numerusform>%n ملف بلا عنوان على الويب فتُركت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SceneListModel</name>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No orbit</source>
        <translation>بلا مدار</translation>
    </message>
    <message>
        <source>Orbit %1</source>
        <translation>المدار %1</translation>
    </message>
    <message>
        <source>No tile</source>
        <translation>بلا بلاطة</translation>
    </message>
    <message>
        <source>Tile %1</source>
        <translation>البلاطة %1</translation>
    </message>
</context>
<context>
    <name>swathe::SceneModel</name>
    <message>
        <source>Sensing time</source>
        <translation>وقت الالتقاط</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>المنصة</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>البلاطة</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>المدار</translation>
    </message>
    <message>
        <source>Cloud cover</source>
        <translation>الغطاء الغيمي</translation>
    </message>
    <message>
        <source>Covers the area</source>
        <translation>تغطية المنطقة</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 م</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الفهرس</translation>
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
            <numerusform>لا مشاهد</numerusform>
            <numerusform>مشهد واحد</numerusform>
            <numerusform>مشهدان</numerusform>
            <numerusform>%n مشاهد</numerusform>
            <numerusform>%n مشهدًا</numerusform>
            <numerusform>%n مشهد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, cloud %2 %</source>
        <translation>%1، الغيوم %2 %</translation>
    </message>
</context>
<context>
    <name>swathe::SearchController</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Reading the collections …</source>
        <translation>جارٍ قراءة المجموعات …</translation>
    </message>
    <message numerus="yes">
        <source>%n collections</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Write dates as year-month-day, for example 2025-06-15.</source>
        <translation>اكتب التواريخ سنة-شهر-يوم، مثلًا 2025-06-15.</translation>
    </message>
    <message>
        <source>The first day is after the last day.</source>
        <translation>اليوم الأول بعد اليوم الأخير.</translation>
    </message>
    <message>
        <source>Draw an area or type coordinates to begin.</source>
        <translation>ارسم منطقة أو اكتب إحداثيات للبدء.</translation>
    </message>
    <message>
        <source>Choose at least one collection.</source>
        <translation>اختر مجموعة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>جارٍ البحث …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%n scenes</source>
        <translation>
            <numerusform>لا مشاهد</numerusform>
            <numerusform>مشهد واحد</numerusform>
            <numerusform>مشهدان</numerusform>
            <numerusform>%n مشاهد</numerusform>
            <numerusform>%n مشهدًا</numerusform>
            <numerusform>%n مشهد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n entries could not be read)</source>
        <translation>
            <numerusform>(قُرئت كل المدخلات)</numerusform>
            <numerusform>(تعذّرت قراءة مدخلة واحدة)</numerusform>
            <numerusform>(تعذّرت قراءة مدخلتين)</numerusform>
            <numerusform>(تعذّرت قراءة %n مدخلات)</numerusform>
            <numerusform>(تعذّرت قراءة %n مدخلة)</numerusform>
            <numerusform>(تعذّرت قراءة %n مدخلة)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scenes so far</source>
        <translation>
            <numerusform>لا مشاهد حتى الآن</numerusform>
            <numerusform>مشهد واحد حتى الآن</numerusform>
            <numerusform>مشهدان حتى الآن</numerusform>
            <numerusform>%n مشاهد حتى الآن</numerusform>
            <numerusform>%n مشهدًا حتى الآن</numerusform>
            <numerusform>%n مشهد حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n scenes</source>
        <translation>
            <numerusform>أُوقف قبل أي مشهد</numerusform>
            <numerusform>أُوقف بعد مشهد واحد</numerusform>
            <numerusform>أُوقف بعد مشهدين</numerusform>
            <numerusform>أُوقف بعد %n مشاهد</numerusform>
            <numerusform>أُوقف بعد %n مشهدًا</numerusform>
            <numerusform>أُوقف بعد %n مشهد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>swathe::SpeedTimetable</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1: no limit</source>
        <translation>%1: بلا حد</translation>
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
        <translation>مُتحقَّق منه</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>جارٍ التحضير</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>بانتظار تسجيل الدخول</translation>
    </message>
    <message>
        <source>Waiting for provider limit</source>
        <translation>بانتظار حد المزوّد</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>جارٍ التنزيل</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
</TS>
