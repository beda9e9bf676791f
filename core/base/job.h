// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>
#include <optional>

namespace swathe {

/**
 * Work in flight, and the one contract for it.
 *
 * - Created by a service with a parent, deleted by its owner; a job never deletes itself.
 * - start() begins it, once. finished() comes exactly once, never before start() has returned.
 * - cancel() may be called at any time and any number of times; it ends the job with Error::Kind::Cancelled,
 *   through finished() like every other end. Before start() it takes effect when start() is called.
 * - Deleting a job cancels it silently: no signal follows.
 * - Lives on the thread that made it.
 *
 * A subclass implements doStart() and doCancel(), and ends with JobOf::finishWith().
 * tests/support/jobcontract.h checks all of this for any job.
 */
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    void start();
    void cancel();
    [[nodiscard]] bool isStarted() const { return m_state != State::Created; }
    [[nodiscard]] bool isFinished() const { return m_state == State::Finished; }

Q_SIGNALS:
    /// Work done so far and in all, in the job's own unit (bytes, scenes); total is -1 while unknown.
    void progressed(qint64 done, qint64 total);
    void finished();

protected:
    virtual void doStart() = 0;
    /// Stop what is under way and let go of it. finished() is sent by the base class.
    virtual void doCancel() {}
    /// True until the result has been set: what arrives later is to be dropped.
    [[nodiscard]] bool isEnding() const { return m_state == State::Ending || m_state == State::Finished; }
    void scheduleFinished();
    virtual void storeError(Error error) = 0;

private:
    enum class State { Created, Running, Ending, Finished };
    State m_state = State::Created;
    bool m_cancelAsked = false;
};

/** A job that yields a T. */
template <class T> class JobOf : public Job
{
public:
    using Job::Job;

    /// Valid after finished(); before that an Error of kind Internal.
    [[nodiscard]] const Result<T> &result() const { return m_result; }

protected:
    void finishWith(Result<T> result)
    {
        if (isEnding())
            return;
        m_result = std::move(result);
        scheduleFinished();
    }
    void storeError(Error error) override { m_result = fail(std::move(error)); }

private:
    Result<T> m_result = fail(Error::Kind::Internal, QStringLiteral("the job has not finished"));
};

/** A job whose result is known at the start: for stores in memory, for refusals before any request. */
template <class T> class ReadyJob final : public JobOf<T>
{
public:
    explicit ReadyJob(Result<T> result, QObject *parent = nullptr) : JobOf<T>(parent), m_ready(std::move(result)) {}

protected:
    void doStart() override { this->finishWith(std::move(m_ready)); }

private:
    Result<T> m_ready;
};

} // namespace swathe
