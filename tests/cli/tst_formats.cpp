// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/formats.h"
#include "core/library/sceneexport.h"

#include <QJsonArray>
#include <QTest>

using namespace swathe;
using namespace swathe::cli;
using namespace Qt::StringLiterals;

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_areShortAndDecimal()
    {
        QCOMPARE(byteText(-1), u"?"_s);
        QCOMPARE(byteText(0), u"0 B"_s);
        QCOMPARE(byteText(999), u"999 B"_s);
        QCOMPARE(byteText(1000), u"1.0 kB"_s);
        QCOMPARE(byteText(999'999), u"1.0 MB"_s);
        QCOMPARE(byteText(1'234'567'890), u"1.2 GB"_s);
    }

    void portableItem_hasAbsoluteAddressesAndTheRestUntouched()
    {
        Scene scene;
        scene.selfLink = QUrl(u"https://example.org/items/a.json"_s);
        scene.assets = {{.key = u"red"_s, .href = QUrl(u"https://example.org/items/red.tif"_s)}};
        scene.raw = {
            {"id"_L1, u"a"_s},
            {"vendor:thing"_L1, 7},
            {"links"_L1, QJsonArray{QJsonObject{{"rel"_L1, u"self"_s}, {"href"_L1, u"./a.json"_s}},
                                    QJsonObject{{"rel"_L1, u"root"_s}, {"href"_L1, u"../root.json"_s}}}},
            {"assets"_L1, QJsonObject{{"red"_L1, QJsonObject{{"href"_L1, u"./red.tif"_s}, {"file:size"_L1, 12}}}}}};
        const QJsonObject item = portableItem(scene);
        QCOMPARE(item["assets"_L1]["red"_L1]["href"_L1].toString(), u"https://example.org/items/red.tif"_s);
        QCOMPARE(item["assets"_L1]["red"_L1]["file:size"_L1].toInt(), 12);
        QCOMPARE(item["links"_L1][0]["href"_L1].toString(), u"https://example.org/items/a.json"_s);
        QCOMPARE(item["links"_L1][1]["href"_L1].toString(), u"https://example.org/root.json"_s);
        QCOMPARE(item["vendor:thing"_L1].toInt(), 7);
    }

    void table_alignsColumnsAndTellsItsHeadOnce()
    {
        TextTable table({u"A"_s, u"B"_s});
        QCOMPARE(table.format({}), QByteArray());
        QCOMPARE(table.format({{u"long"_s, u"x"_s}}), QByteArray("A     B\nlong  x\n"));
        QCOMPARE(table.format({{u"s"_s, u"y"_s}}), QByteArray("s     y\n"));
    }

    void table_letsNoControlCharacterOfAServerThrough()
    {
        TextTable table({u"A"_s});
        QVERIFY(!table.format({{u"\x1b[2Jboo\a"_s}}).contains('\x1b'));
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
