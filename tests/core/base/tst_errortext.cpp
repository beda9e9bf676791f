// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/errortext.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace swathe;

class TestErrorText : public QObject
{
    Q_OBJECT

    static QList<Error::Kind> kinds()
    {
        QList<Error::Kind> result;
        for (int i = 0; i <= int(Error::Kind::Internal); ++i)
            result.append(Error::Kind(i));
        return result;
    }

private Q_SLOTS:
    void everyKind_hasWordsOfItsOwn()
    {
        QSet<QString> titles;
        QSet<QString> sentences;
        for (const Error::Kind kind : kinds()) {
            const ErrorText text = errorText({.kind = kind, .detail = u"errno 5"_s, .httpStatus = 599});
            QVERIFY2(!text.title.isEmpty() && text.title.size() <= 40, qPrintable(kindName(kind)));
            QVERIFY2(text.sentence.size() > 20 && text.sentence.contains(u' '), qPrintable(kindName(kind)));
            QCOMPARE(text.action.isEmpty(), kind == Error::Kind::Cancelled);
            QVERIFY2(!(text.title + text.sentence + text.action).contains(u'%'), qPrintable(text.sentence));
            QVERIFY2(!text.title.contains(kindName(kind)) || kind == Error::Kind::Cancelled, qPrintable(text.title));
            titles.insert(text.title);
            sentences.insert(text.sentence);
        }
        QCOMPARE(titles.size(), kinds().size());
        QCOMPARE(sentences.size(), kinds().size());
    }

    void service_isNamedByProviderOrHost()
    {
        Error error{.kind = Error::Kind::ServerFault, .httpStatus = 503, .url = QUrl(u"https://example.org/x?y=1"_s)};
        QVERIFY(errorText(error).sentence.startsWith(u"example.org "_s));
        QVERIFY(errorText(error).sentence.contains(u"503"_s));
        error.provider = u"Demo Archive"_s;
        QVERIFY(errorText(error).sentence.startsWith(u"Demo Archive "_s));
        QVERIFY(errorText({.kind = Error::Kind::Timeout}).sentence.startsWith(u"The service "_s));
    }

    void wait_isToldWhenTheServiceGaveOne()
    {
        Error error{.kind = Error::Kind::RateLimited, .retryAfter = 30s};
        QVERIFY2(errorText(error).action.contains(u"30"_s), qPrintable(errorText(error).action));
        const QString without = errorText({.kind = Error::Kind::RateLimited}).action;
        QVERIFY(without != errorText(error).action && !without.isEmpty());
        QVERIFY(waitText(1ms).startsWith(u"1 "_s));
        QCOMPARE(waitText(5min), u"5 minutes"_s);
        QVERIFY(waitText(121min).startsWith(u"3 "_s));
    }

    void input_namesThePartThatIsWrong()
    {
        const Error error{.kind = Error::Kind::InvalidInput, .detail = u"the box has no extent"_s};
        QVERIFY(errorText(error).sentence.contains(error.detail));
        QVERIFY(!errorText({.kind = Error::Kind::InvalidInput}).sentence.contains(u':'));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
