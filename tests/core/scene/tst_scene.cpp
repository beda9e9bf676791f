// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/scene.h"

#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;

class TestScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void collection_fitsItsWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("fits");
        QTest::newRow("none") << u"  "_s << true;
        QTest::newRow("id") << u"L2A"_s << true;
        QTest::newRow("title and keyword, in any order") << u"msi Level-2"_s << true;
        QTest::newRow("description") << u"reflectance"_s << true;
        QTest::newRow("one is missing") << u"sentinel radar"_s << false;
        QTest::newRow("not over the seam") << u"l2asentinel"_s << false;
    }

    void collection_fitsItsWords()
    {
        QFETCH(QString, words);
        QFETCH(bool, fits);
        const Collection collection{.id = u"sentinel-2-l2a"_s,
                                    .title = u"Sentinel-2 Level-2A"_s,
                                    .description = u"Surface reflectance"_s,
                                    .keywords = {u"MSI"_s}};
        QCOMPARE(collection.fits(words), fits);
    }
};

QTEST_GUILESS_MAIN(TestScene)
#include "tst_scene.moc"
