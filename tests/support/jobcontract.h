// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

namespace swathe::test {

/** Starts a job and waits for its end, at most `timeout` milliseconds. False: it did not end in time. */
inline bool run(Job &job, int timeout = 10'000)
{
    QSignalSpy spy(&job, &Job::finished);
    job.start();
    return !spy.isEmpty() || spy.wait(timeout);
}

/** The whole contract of core/base/job.h, for jobs made fresh by `make`. Call it from a test function. */
inline void checkJobContract(const std::function<std::unique_ptr<Job>()> &make)
{
    {
        auto job = make();
        QSignalSpy spy(job.get(), &Job::finished);
        job->start();
        QVERIFY2(spy.isEmpty(), "finished() came before start() had returned");
        QVERIFY2(spy.wait(10'000), "finished() did not come");
        QVERIFY(job->isFinished());
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 1);
        job->cancel();
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 1);
    }
    {
        auto job = make();
        QSignalSpy spy(job.get(), &Job::finished);
        job->start();
        job->cancel();
        job->cancel();
        QVERIFY(spy.wait(10'000) || !spy.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 1);
    }
    {
        auto job = make();
        QSignalSpy spy(job.get(), &Job::finished);
        job->cancel();
        job->start();
        QVERIFY(spy.wait(10'000));
        QCOMPARE(spy.count(), 1);
    }
    {
        auto job = make();
        QSignalSpy spy(job.get(), &Job::finished);
        job->start();
        job.reset();
        QCoreApplication::processEvents();
        QCOMPARE(spy.count(), 0);
    }
}

} // namespace swathe::test
