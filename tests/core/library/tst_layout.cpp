// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/layout.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace swathe;

namespace {

/// What is wrong with a name as one component of a path on any of the systems; empty when it is safe.
QString fault(const QString &name)
{
    if (name.isEmpty() || name == "."_L1 || name == ".."_L1)
        return u"no name"_s;
    static const QRegularExpression kBad(
        u"[/\\\\:*?\"<>|\\x00-\\x1f\\x7f-\\x9f\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    if (kBad.match(name).hasMatch())
        return u"a forbidden character"_s;
    if (name.endsWith(u'.') || name.back().isSpace() || name.front().isSpace() || name.startsWith(u'.'))
        return u"dots or spaces at an end"_s;
    if (name.toUtf8().size() > 200)
        return u"too long"_s;
    if (!name.isValidUtf16() || name != name.normalized(QString::NormalizationForm_C))
        return u"not NFC"_s;
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    static const QRegularExpression kDevice(u"^(CON|PRN|AUX|NUL|(COM|LPT)[0-9¹²³])$"_s);
    if (kDevice.match(stem).hasMatch())
        return u"a device of Windows"_s;
    if (safeFileName(name) != name)
        return u"not the same when made safe again"_s;
    return {};
}

Asset asset(const QString &key, const QString &href, const QString &type = {})
{
    return {.key = key, .href = QUrl(href), .mediaType = type};
}

Scene scene(const QList<Asset> &assets)
{
    Scene result;
    result.id = {u"demo"_s, u"sentinel-2-l2a"_s, u"S2A_X"_s};
    result.sensingStart = QDateTime(QDate(2024, 3, 5), QTime(23, 59), QTimeZone::UTC);
    result.assets = assets;
    return result;
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void safeFileName_keepsGoodNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : {u"B02.tif"_s, u"S2A_MSIL2A_20240305T235900_N0510_R001_T31UFT.SAFE.zip"_s,
                                    u"a b (1).tar.gz"_s, u"Größe.xml"_s, u"図.png"_s, u"$value"_s, u"-x"_s,
                                    u"console.txt"_s, u"com10.txt"_s, u"a..b"_s, u"100% [x] {y}'&;.txt"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void safeFileName_keepsGoodNames()
    {
        QFETCH(QString, name);
        QCOMPARE(safeFileName(name), name);
        QCOMPARE(fault(name), QString());
    }

    void safeFileName_mendsHostileNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const QString &name, const QString &safe) {
            QTest::newRow(qPrintable(QString::number(name.size()) +
                                     QString::fromLatin1(name.toUtf8().toPercentEncoding()).right(40)))
                << name << safe;
        };
        row(u""_s, u"unnamed"_s);
        row(u"."_s, u"unnamed"_s);
        row(u".."_s, u"unnamed"_s);
        row(u" . . "_s, u"unnamed"_s);
        row(u"../../etc/passwd"_s, u"_._.._etc_passwd"_s);
        row(u"..\\..\\x.exe"_s, u"_._.._x.exe"_s);
        row(u"/"_s, u"_"_s);
        row(u"C:\\x"_s, u"C__x"_s);
        row(u"a.tif:stream"_s, u"a.tif_stream"_s);
        row(u"a\0b.tif"_s, u"a_b.tif"_s);
        row(u"a\nb\x7f.tif"_s, u"a_b_.tif"_s);
        row(u"photo\u202egpj.exe"_s, u"photo_gpj.exe"_s);
        row(u".bashrc"_s, u"_bashrc"_s);
        row(u"x.tif. . ."_s, u"x.tif"_s);
        row(u" x.tif "_s, u"x.tif"_s);
        row(u"CON"_s, u"_CON"_s);
        row(u"nul.tif"_s, u"_nul.tif"_s);
        row(u"Com1 .tar.gz"_s, u"_Com1 .tar.gz"_s);
        row(u"LPT\u00b2.x"_s, u"_LPT\u00b2.x"_s);
        row(u"A\u0308.tif"_s, u"\u00c4.tif"_s);
        row(u"what?*<>|\".tif"_s, u"what______.tif"_s);
        row(QString(300, u'x') + u".tif"_s, QString(196, u'x') + u".tif"_s);
        row(QString(300, u'x') + u".tar.gz"_s, QString(193, u'x') + u".tar.gz"_s);
        row(QString(300, u'x'), QString(200, u'x'));
        row(QString(199, u'x') + u"é.tif"_s, QString(196, u'x') + u".tif"_s);
        row(u"🛰"_s.repeated(60) + u".tif"_s, u"🛰"_s.repeated(49) + u".tif"_s);
        row(QString(QChar(0xd800)) + u".tif"_s, u"_.tif"_s);
        row(u"a."_s + QString(250, u'y'), u"a."_s + QString(198, u'y'));
    }
    void safeFileName_mendsHostileNames()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(safeFileName(name), safe);
        QCOMPARE(fault(safe), QString());
    }

    void safeFileName_isSafeForAnything()
    {
        static const QStringList kPieces{u"/"_s,
                                         u"\\"_s,
                                         u"."_s,
                                         u".."_s,
                                         u" "_s,
                                         u"con"_s,
                                         u"NUL"_s,
                                         u"com1"_s,
                                         u":"_s,
                                         u"a"_s,
                                         u".tif"_s,
                                         u"é"_s,
                                         u"e\u0301"_s,
                                         u"\u202e"_s,
                                         u"\u200b"_s,
                                         u"\ufeff"_s,
                                         u"🛰"_s,
                                         u"図"_s,
                                         u"\t"_s,
                                         u"\u00a0"_s,
                                         u"\u2028"_s,
                                         u"\u3000"_s,
                                         u"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"_s,
                                         u"~"_s,
                                         u"$"_s,
                                         u"|"_s};
        QRandomGenerator random(5);
        QTemporaryDir folder;
        for (int round = 0; round < 4000; ++round) {
            QString name;
            for (int i = random.bounded(12); i > 0; --i) {
                if (random.bounded(4) == 0)
                    name += QChar(ushort(random.bounded(0x10000)));
                else
                    name += kPieces[random.bounded(kPieces.size())];
            }
            const QString safe = safeFileName(name);
            QVERIFY2(fault(safe).isEmpty(), qPrintable(fault(safe) + u": "_s + safe + u" from "_s + name));
            if (round % 100 == 0) {
                QFile file(folder.filePath(safe));
                QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(safe));
            }
        }
    }

    void plan_putsFilesUnderCollectionMonthAndScene()
    {
        Asset red = asset(u"red"_s, u"https://example.org/a/b/B04.tif?sig=1"_s, u"image/tiff"_s);
        red.size = 7;
        red.checksum = {.algorithm = Checksum::Algorithm::Md5, .digest = QByteArray(16, 'x')};
        const auto specs = planDownloads(u"/data/"_s, scene({red}), {red});
        QCOMPARE(specs.size(), 1);
        const TransferSpec &spec = specs.first();
        QCOMPARE(spec.targetPath, u"/data/sentinel-2-l2a/2024/03/S2A_X/B04.tif"_s);
        QCOMPARE(spec.href, red.href);
        QCOMPARE(spec.size, 7);
        QCOMPARE(spec.checksum, red.checksum);
        QCOMPARE(spec.assetKey, u"red"_s);
        QCOMPARE(spec.provider, u"demo"_s);
        QCOMPARE(spec.title, u"S2A_X"_s);
        QVERIFY(spec.id.isEmpty());
        QVERIFY(!spec.batch.isEmpty());
        QCOMPARE(planDownloads(u"/data"_s, scene({red}), {red}), specs);
    }

    void plan_findsAName_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("href");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"k"_s << u"https://x.org/a/B01.jp2"_s << u""_s << u"B01.jp2"_s;
        QTest::newRow("escaped") << u"k"_s << u"https://x.org/a/my%20file.tif"_s << u""_s << u"my file.tif"_s;
        QTest::newRow("escaped slash") << u"k"_s << u"https://x.org/a/..%2F..%2Fx.tif"_s << u""_s << u"_._.._x.tif"_s;
        QTest::newRow("s3") << u"k"_s << u"s3://bucket/a/B01.jp2"_s << u""_s << u"B01.jp2"_s;
        QTest::newRow("odata product") << u"Product"_s << u"https://x.org/Products(1)/$value"_s << u"application/zip"_s
                                       << u"S2A_X.zip"_s;
        QTest::newRow("odata quicklook") << u"quicklook"_s << u"https://x.org/Assets(1)/$value"_s << u"image/jpeg"_s
                                         << u"quicklook.jpg"_s;
        QTest::newRow("no extension") << u"k"_s << u"https://x.org/a/data"_s << u"image/tiff; application=geotiff"_s
                                      << u"data.tif"_s;
        QTest::newRow("folder") << u"band"_s << u"https://x.org/a/"_s << u"image/tiff"_s << u"band.tif"_s;
        QTest::newRow("nothing") << u""_s << u"https://x.org"_s << u""_s << u"unnamed"_s;
    }
    void plan_findsAName()
    {
        QFETCH(QString, key);
        QFETCH(QString, href);
        QFETCH(QString, type);
        QFETCH(QString, name);
        const Asset one = asset(key, href, type);
        QCOMPARE(planDownloads(u"/d"_s, scene({one}), {one}).first().targetPath.section(u'/', -1), name);
    }

    void plan_usesTheLocalPathWhereTheAddressHasNoName()
    {
        const Asset one = asset(u"Product"_s, u"https://x.org/Products(1)/$value"_s);
        Scene s = scene({one});
        s.raw = {{u"assets"_s,
                  QJsonObject{{u"Product"_s, QJsonObject{{u"file:local_path"_s, u"S2A_X.SAFE/../S2A_X.SAFE.zip"_s}}}}}};
        QCOMPARE(planDownloads(u"/d"_s, s, {one}).first().targetPath.section(u'/', -1), u"S2A_X.SAFE.zip"_s);
    }

    void plan_neverGivesOnePathTwice()
    {
        QList<Asset> assets;
        for (int i = 0; i < 40; ++i) {
            assets.append(asset(u"k/%1"_s.arg(i % 20) + QString(i / 20, u' '),
                                u"https://x.org/%1/%2"_s.arg(i).arg(i % 2 ? u"Band.TIF"_s : u"band.tif"_s)));
            assets.append(asset(QString(150, u'l') + QString::number(i),
                                u"https://x.org/%1/%2.tif"_s.arg(i).arg(QString(300, u'n'))));
        }
        const auto specs = planDownloads(u"/d"_s, scene(assets), assets);
        QCOMPARE(specs.size(), assets.size());
        QSet<QString> paths;
        for (const TransferSpec &spec : specs) {
            paths.insert(spec.targetPath.toCaseFolded());
            QCOMPARE(fault(spec.targetPath.section(u'/', -1)), QString());
        }
        QCOMPARE(paths.size(), specs.size());
        // A file has the same name, whichever others are chosen with it.
        for (qsizetype i = 0; i < assets.size(); i += 5)
            QCOMPARE(planDownloads(u"/d"_s, scene(assets), {assets[i]}).first().targetPath, specs[i].targetPath);
    }

    void plan_staysUnderTheRoot()
    {
        const Asset one = asset(u"../k"_s, u"https://x.org/%2e%2e"_s);
        for (const QString &hostile : {u"../../up"_s, u".."_s, u"a/b"_s, u"C:\\x"_s, u""_s, QString(400, u'z')}) {
            Scene s = scene({one});
            s.id.collection = hostile;
            s.id.item = hostile;
            s.sensingStart = {};
            const QString path = planDownloads(u"/data"_s, s, {one}).first().targetPath;
            QCOMPARE(QDir::cleanPath(path), path);
            QVERIFY2(path.startsWith("/data/"_L1) && path.count(u'/') == 5, qPrintable(path));
            for (const QString &component : path.split(u'/').sliced(2))
                QCOMPARE(fault(component), QString());
        }
        // Names that are alike only when made safe stay apart.
        Scene a = scene({one});
        Scene b = scene({one});
        a.id.item = u"x/y"_s;
        b.id.item = u"x_y"_s;
        QVERIFY(planDownloads(u"/d"_s, a, {one}).first().targetPath !=
                planDownloads(u"/d"_s, b, {one}).first().targetPath);
    }

    void plan_prefersTheWebToOtherSchemes()
    {
        Asset one = asset(u"k"_s, u"s3://bucket/B01.jp2"_s);
        QCOMPARE(planDownloads(u"/d"_s, scene({one}), {one}).first().href, one.href);
        one.alternateHttps = QUrl(u"https://x.org/B01.jp2"_s);
        QCOMPARE(planDownloads(u"/d"_s, scene({one}), {one}).first().href, one.alternateHttps);
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
