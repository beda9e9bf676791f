// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/origin.h"

#include <QTest>

using namespace swathe;

class TestOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void of_fillsInDefaultPorts_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *left, const char *right, bool same) {
            QTest::addRow("%s %s", left, right) << QString::fromLatin1(left) << QString::fromLatin1(right) << same;
        };
        row("https://a/x", "https://a:443/y?z", true);
        row("http://a", "http://a:80", true);
        row("HTTPS://A.org", "https://a.org", true);
        row("https://a", "http://a", false);
        row("https://a", "https://b.a", false);
        row("https://a", "https://a:8443", false);
    }
    void of_fillsInDefaultPorts()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(bool, same);
        QCOMPARE(Origin::of(QUrl(left)) == Origin::of(QUrl(right)), same);
    }

    void toString_canBeReadBack()
    {
        for (const char *text : {"https://a.org", "http://127.0.0.1:8080", "https://[::1]:9"}) {
            const QString string = QString::fromLatin1(text);
            QCOMPARE(Origin::of(QUrl(string)).toString(), string);
        }
    }
};

QTEST_GUILESS_MAIN(TestOrigin)
#include "tst_origin.moc"
