// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferguard.h"

#include "core/transfer/transferqueue.h"

#include <QCoreApplication>

namespace swathe {

TransferGuard::TransferGuard(TransferQueue &queue, NetworkCondition &network, PowerCondition &power, AwakeLock &awake,
                             QObject *parent)
    : QObject(parent), m_queue(queue), m_network(network), m_power(power), m_awake(awake)
{
    connect(&network, &NetworkCondition::changed, this, &TransferGuard::apply);
    connect(&power, &PowerCondition::changed, this, &TransferGuard::apply);
    connect(&queue, &TransferQueue::activeCountChanged, this, &TransferGuard::applyAwake);
    apply();
    applyAwake();
}

TransferGuard::~TransferGuard()
{
    m_awake.release();
}

void TransferGuard::setPolicy(const GuardPolicy &policy)
{
    m_policy = policy;
    apply();
    applyAwake();
}

void TransferGuard::apply()
{
    m_queue.setHold(HoldReason::Metered, m_policy.waitsWhenMetered && m_network.isMetered());
    m_queue.setHold(HoldReason::OnBattery, m_policy.waitsOnBattery && m_power.isOnBattery());
}

void TransferGuard::applyAwake()
{
    if (m_policy.keepsAwake && m_queue.activeCount() > 0)
        m_awake.hold(QCoreApplication::translate("TransferGuard", "Files are being downloaded."));
    else
        m_awake.release();
}

} // namespace swathe
