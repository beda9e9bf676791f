// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/itemreader.h"

#include <QTest>

using namespace swathe;
using namespace swathe::cli;
using namespace Qt::StringLiterals;

namespace {
QByteArray item(const char *id)
{
    return QByteArray(R"({"type":"Feature","id":")") + id + R"(","assets":{}})";
}

QStringList ids(const QList<QJsonObject> &items)
{
    QStringList names;
    for (const QJsonObject &object : items)
        names << object["id"_L1].toString();
    return names;
}
} // namespace

class TestItemReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void items_comeFromEveryForm_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const QStringList both{u"a"_s, u"b"_s};
        QTest::newRow("lines") << item("a") + '\n' + item("b") + '\n' << both;
        QTest::newRow("lines, blank ones, no last line feed") << "\n" + item("a") + "\r\n\n" + item("b") << both;
        QTest::newRow("collection") << R"({"type":"FeatureCollection","features":[)" + item("a") + ',' + item("b") +
                                           "]}"
                                    << both;
        QTest::newRow("collection, an item a line")
            << "{\"type\":\"FeatureCollection\",\"features\":[\n" + item("a") + ",\n" + item("b") + "\n]}\n"
            << both;
        QTest::newRow("array") << '[' + item("a") + ",\n" + item("b") + ']' << both;
        QTest::newRow("one item in many lines")
            << QByteArray("{\n \"type\": \"Feature\",\n \"id\": \"a\",\n \"assets\": {}\n}\n") << QStringList{u"a"_s};
        QTest::newRow("nothing") << QByteArray() << QStringList();
    }

    void items_comeFromEveryForm()
    {
        QFETCH(QByteArray, text);
        for (const qsizetype piece : {qsizetype(1), qsizetype(7), qsizetype(100'000)}) {
            ItemReader reader;
            QStringList found;
            for (qsizetype at = 0; at < text.size(); at += piece) {
                reader.feed(text.mid(at, piece));
                found += ids(reader.takeItems());
            }
            reader.finish();
            found += ids(reader.takeItems());
            QTEST(found, "expected");
            QVERIFY(reader.takeErrors().isEmpty());
        }
    }

    void lines_areGivenOnAsTheyCome()
    {
        ItemReader reader;
        reader.feed(item("a") + "\n{\"type\":");
        QCOMPARE(ids(reader.takeItems()), QStringList{u"a"_s});
    }

    void brokenLine_costsOneItem_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("first") << "{\"type\":\"Fea\n" + item("a") + '\n' + item("b") + '\n';
        QTest::newRow("middle") << item("a") + "\n<html>\n" + item("b") + '\n';
        QTest::newRow("cut at the end") << item("a") + '\n' + item("b") + "\n{\"type\":";
        QTest::newRow("no item") << item("a") + "\n{\"hello\":1}\n" + item("b") + '\n';
    }

    void brokenLine_costsOneItem()
    {
        QFETCH(QByteArray, text);
        ItemReader reader;
        reader.feed(text);
        reader.finish();
        QCOMPARE(ids(reader.takeItems()), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(reader.takeErrors().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestItemReader)
#include "tst_itemreader.moc"
