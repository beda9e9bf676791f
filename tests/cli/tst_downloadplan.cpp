// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/downloadplan.h"

#include <QTest>

using namespace swathe;
using namespace swathe::cli;
using namespace Qt::StringLiterals;

class TestDownloadPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_getNamesOfTheirOwn()
    {
        const QList<TransferSpec> specs =
            planUrls(u"/data"_s,
                     {QUrl(u"https://a.example/x/scene.tar.gz?sig=1"_s), QUrl(u"https://b.example/y/Scene.tar.gz"_s),
                      QUrl(u"https://a.example/x/scene.tar.gz?sig=1"_s), QUrl(u"https://c.example/"_s)},
                     u"p"_s);
        QStringList paths;
        for (const TransferSpec &spec : specs)
            paths << spec.targetPath;
        QCOMPARE(paths, (QStringList{u"/data/scene.tar.gz"_s, u"/data/Scene-2.tar.gz"_s, u"/data/c.example"_s}));
        QCOMPARE(specs.first().provider, u"p"_s);
    }

    void urls_cannotLeaveTheFolder()
    {
        const auto specs = planUrls(
            u"/data"_s,
            {QUrl(u"https://a.example/x/%2e%2e%2f%2e%2e%2fetc%2fpasswd"_s), QUrl(u"https://a.example/x/.."_s)}, {});
        for (const TransferSpec &spec : specs) {
            QVERIFY2(spec.targetPath.startsWith(u"/data/"_s), qPrintable(spec.targetPath));
            QVERIFY2(!spec.targetPath.mid(6).contains(u'/') && spec.targetPath.mid(6) != ".."_L1,
                     qPrintable(spec.targetPath));
        }
    }

    void step_fitsWhatIsKnown_data()
    {
        QTest::addColumn<TransferState>("state");
        QTest::addColumn<qint64>("sizeOnDisk");
        QTest::addColumn<bool>("sameSource");
        QTest::addColumn<int>("step");
        const auto row = [](const char *name, TransferState state, qint64 size, bool same, Step step) {
            QTest::newRow(name) << state << size << same << int(step);
        };
        row("there", TransferState::Completed, 10, true, Step::Keep);
        row("there, by another link", TransferState::Completed, 10, false, Step::Keep);
        row("deleted by the user", TransferState::Completed, -1, true, Step::Replace);
        row("cut by the user", TransferState::Completed, 4, true, Step::Replace);
        row("failed", TransferState::Failed, -1, true, Step::Retry);
        row("failed, link renewed", TransferState::Failed, -1, false, Step::Replace);
        row("cancelled", TransferState::Cancelled, -1, true, Step::Retry);
        row("paused", TransferState::Paused, -1, true, Step::Resume);
        row("waits for sign-in", TransferState::WaitingForSignIn, -1, true, Step::SignIn);
        row("queued", TransferState::Queued, -1, true, Step::Follow);
    }

    void step_fitsWhatIsKnown()
    {
        QFETCH(TransferState, state);
        QFETCH(qint64, sizeOnDisk);
        QFETCH(bool, sameSource);
        TransferSnapshot known;
        known.spec.href = QUrl(u"https://a.example/1"_s);
        known.state = state;
        known.received = 10;
        TransferSpec wanted = known.spec;
        if (!sameSource)
            wanted.href = QUrl(u"https://a.example/2"_s);
        QTEST(int(stepFor(known, wanted, sizeOnDisk)), "step");
    }

    void step_fetchesAgainWhatTheCatalogueChanged()
    {
        TransferSnapshot known;
        known.state = TransferState::Completed;
        known.received = 10;
        TransferSpec wanted = known.spec;
        wanted.checksum = {.algorithm = Checksum::Algorithm::Sha256, .digest = "new"};
        QCOMPARE(stepFor(known, wanted, 10), Step::Replace);
        QCOMPARE(stepFor({}, wanted, -1), Step::Add);
    }
};

QTEST_GUILESS_MAIN(TestDownloadPlan)
#include "tst_downloadplan.moc"
