// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace swathe;
using namespace swathe::cli;
using namespace Qt::StringLiterals;

class TestArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interval_isWhatWasWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *text, const char *begin, const char *end) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(begin) << QString::fromLatin1(end);
        };
        row("2024-05-01/2024-05-31", "2024-05-01T00:00:00.000Z", "2024-05-31T23:59:59.999Z");
        row("2024-05-01/..", "2024-05-01T00:00:00.000Z", "");
        row("2024-05-01/", "2024-05-01T00:00:00.000Z", "");
        row("../2024-05-31", "", "2024-05-31T23:59:59.999Z");
        row("2024-02-29", "2024-02-29T00:00:00.000Z", "2024-02-29T23:59:59.999Z");
        row("2024-02", "2024-02-01T00:00:00.000Z", "2024-02-29T23:59:59.999Z");
        row("2023/2024", "2023-01-01T00:00:00.000Z", "2024-12-31T23:59:59.999Z");
        row("2024-05-01T10:00:00Z/2024-05-01T12:30:00Z", "2024-05-01T10:00:00.000Z", "2024-05-01T12:30:00.000Z");
        row("2024-05-01T10:00:00/..", "2024-05-01T10:00:00.000Z", "");
        row("2024-05-01T10:00:00+02:00/..", "2024-05-01T08:00:00.000Z", "");
        row(" 2024-05-01 / 2024-05-02 ", "2024-05-01T00:00:00.000Z", "2024-05-02T23:59:59.999Z");
    }

    void interval_isWhatWasWritten()
    {
        QFETCH(QString, text);
        const auto interval = parseInterval(text);
        QVERIFY2(interval, qPrintable(interval ? QString() : interval.error().detail));
        QTEST(interval->begin.isValid() ? interval->begin.toString(Qt::ISODateWithMs) : QString(), "begin");
        QTEST(interval->end.isValid() ? interval->end.toString(Qt::ISODateWithMs) : QString(), "end");
    }

    void interval_refusesInASentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("reversed") << u"2024-06-01/2024-05-01"_s << u"ends before it begins"_s;
        QTest::newRow("no such day") << u"2023-02-29"_s << u"not a date"_s;
        QTest::newRow("open at both ends") << u"../.."_s << u"Both ends"_s;
        QTest::newRow("words") << u"last week"_s << u"not a date"_s;
        QTest::newRow("empty") << QString() << u"not a date"_s;
        QTest::newRow("three") << u"2024-01-01/2024-01-02/2024-01-03"_s << u"more than one"_s;
        QTest::newRow("month 13") << u"2024-13"_s << u"not a date"_s;
    }

    void interval_refusesInASentence()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto interval = parseInterval(text);
        QVERIFY(!interval);
        QCOMPARE(interval.error().kind, Error::Kind::InvalidInput);
        QVERIFY2(interval.error().detail.contains(part), qPrintable(interval.error().detail));
    }

    void numbers_keepTheirBounds()
    {
        QCOMPARE(parsePercent(u"0"_s).value_or(-1), 0.0);
        QCOMPARE(parsePercent(u"12.5"_s).value_or(-1), 12.5);
        for (const QString &text : {u"-1"_s, u"100.1"_s, u"nan"_s, u"many"_s, QString()})
            QVERIFY2(!parsePercent(text), qPrintable(text));
        QCOMPARE(parseCount(u"16"_s, 1, 16).value_or(-1), 16);
        for (const QString &text : {u"0"_s, u"17"_s, u"1.5"_s, u"x"_s, QString()})
            QVERIFY2(!parseCount(text, 1, 16), qPrintable(text));
    }

    void names_areSplitAtCommas()
    {
        QCOMPARE(parseNames({u"a, b"_s, u"c"_s}).value_or(QStringList()), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
        QVERIFY(!parseNames({u"a,,b"_s}));
    }

    void area_isReadFromFileOrText()
    {
        const QString wkt = u"POLYGON((-9.5 38.6, -9 38.6, -9 38.9, -9.5 38.9, -9.5 38.6))"_s;
        const auto fromText = readArea(wkt);
        QVERIFY(fromText);
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
        };
        const auto fromWkt = readArea(write(u"area.wkt"_s, wkt.toUtf8()));
        QVERIFY(fromWkt);
        QCOMPARE(fromWkt->area, fromText->area);
        const auto fromJson = readArea(
            write(u"area.geojson"_s, R"({"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":)"
                                     "[[[-9.5,38.6],[-9,38.6],[-9,38.9],[-9.5,38.9],[-9.5,38.6]]]}}"));
        QVERIFY(fromJson);
        QCOMPARE(fromJson->area, fromText->area);
        QVERIFY(fromText->problems.isEmpty());
        const auto open = readArea(u"POLYGON((-9.5 38.6, -9 38.6, -9 38.9, -9.5 38.9))"_s);
        QVERIFY(open && open->isRepaired());
        QCOMPARE(open->area, fromText->area);
        QVERIFY(readArea(u"32TPT"_s));
    }

    void area_saysWhatIsWrong()
    {
        const auto missing = readArea(u"/nowhere/area.geojson"_s);
        QVERIFY(!missing);
        QVERIFY2(missing.error().detail.contains(u"no file"_s), qPrintable(missing.error().detail));
        QVERIFY(!readArea(QDir::tempPath()));
        QVERIFY(!readArea(u"POINT(1 2)"_s));
    }

    void url_mustBeAbsoluteHttp()
    {
        QVERIFY(parseUrl(u"https://example.org/a b"_s.replace(u' ', u"%20"_s)));
        for (const QString &text : {u"example.org/file"_s, u"ftp://example.org/x"_s, u"https://"_s, u"/etc/passwd"_s})
            QVERIFY2(!parseUrl(text), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
