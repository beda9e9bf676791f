// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/job.h"

#include <QMetaObject>

namespace swathe {

Job::Job(QObject *parent) : QObject(parent) {}

Job::~Job() = default;

void Job::start()
{
    Q_ASSERT_X(m_state == State::Created, "Job::start", "a job is started once");
    if (m_state != State::Created)
        return;
    m_state = State::Running;
    if (m_cancelAsked) {
        storeError({.kind = Error::Kind::Cancelled});
        scheduleFinished();
        return;
    }
    doStart();
}

void Job::cancel()
{
    if (m_cancelAsked || isEnding())
        return;
    m_cancelAsked = true;
    if (m_state == State::Created)
        return;
    doCancel();
    storeError({.kind = Error::Kind::Cancelled});
    scheduleFinished();
}

void Job::scheduleFinished()
{
    if (isEnding())
        return;
    m_state = State::Ending;
    // Queued, so that no finished() comes before start() or cancel() has returned to its caller.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_state = State::Finished;
            Q_EMIT finished();
        },
        Qt::QueuedConnection);
}

} // namespace swathe
