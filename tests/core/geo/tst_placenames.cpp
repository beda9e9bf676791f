// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/placenames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace swathe;

class TestPlaceNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_areFolded_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("folded");
        QTest::newRow("umlaut") << u"München"_s << u"munchen"_s;
        QTest::newRow("strokes") << u"Łódź"_s << u"lodz"_s;
        QTest::newRow("dash and accent") << u"Saint-Étienne"_s << u"saint etienne"_s;
        QTest::newRow("sharp s") << u"Gießen"_s << u"giessen"_s;
        QTest::newRow("dotless") << u"Diyarbakır"_s << u"diyarbakir"_s;
        QTest::newRow("dotted") << u"İzmir"_s << u"izmir"_s;
        QTest::newRow("apostrophe") << u"N’Djamena"_s << u"ndjamena"_s;
        QTest::newRow("horn") << u"Hồ Chí Minh"_s << u"ho chi minh"_s;
        QTest::newRow("signs around") << u" (Ålesund) "_s << u"alesund"_s;
        QTest::newRow("Greek") << u"Αθήνα"_s << u"αθηνα"_s;
        QTest::newRow("nothing") << u"--"_s << QString();
    }
    void names_areFolded()
    {
        QFETCH(QString, name);
        QFETCH(QString, folded);
        QCOMPARE(foldedName(name), folded);
        QCOMPARE(foldedName(foldedName(name)), folded);
    }

    void ranking_putsTheNameItselfFirst()
    {
        QList<QString> names; // the largest first
        for (const QString &name :
             {u"New York"_s, u"Londonderry"_s, u"York"_s, u"Yorkton"_s, u"London"_s, u"East London"_s})
            names.append(foldedName(name));
        const auto found = [&](const QString &query, qsizetype most = 8) {
            return rankNames(names, foldedName(query), most);
        };
        QCOMPARE(found(u"york"_s), (QList<qsizetype>{2, 3, 0}));
        QCOMPARE(found(u"London"_s), (QList<qsizetype>{4, 1, 5}));
        QCOMPARE(found(u"LÖND"_s), (QList<qsizetype>{1, 4, 5}));
        QCOMPARE(found(u"london"_s, 2), (QList<qsizetype>{4, 1}));
        QCOMPARE(found(u"ork"_s), QList<qsizetype>());
        QCOMPARE(found(u"y"_s), QList<qsizetype>());
        QCOMPARE(found(QString()), QList<qsizetype>());
    }
};

QTEST_GUILESS_MAIN(TestPlaceNames)
#include "tst_placenames.moc"
