// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/jobcontract.h"

#include <QTimer>

using namespace swathe;

namespace {

class TimedJob final : public JobOf<int>
{
public:
    using JobOf::JobOf;

protected:
    void doStart() override
    {
        QTimer::singleShot(5, this, [this] {
            finishWith(42);
        });
    }
};

} // namespace

class TestJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contract_holdsForReadyJob()
    {
        test::checkJobContract([] {
            return std::make_unique<ReadyJob<int>>(7);
        });
    }

    void contract_holdsForTimedJob()
    {
        test::checkJobContract([] {
            return std::make_unique<TimedJob>();
        });
    }

    void result_isWhatTheJobFound()
    {
        TimedJob job;
        QVERIFY(!job.result());
        QVERIFY(test::run(job));
        QCOMPARE(job.result().value(), 42);
    }

    void cancel_endsWithCancelledWhateverArrivesLater()
    {
        TimedJob job;
        QSignalSpy spy(&job, &Job::finished);
        job.start();
        job.cancel();
        QVERIFY(spy.wait());
        QCOMPARE(job.result().error().kind, Error::Kind::Cancelled);
        QTest::qWait(20);
        QCOMPARE(spy.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
