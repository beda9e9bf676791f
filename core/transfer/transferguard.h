// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/platform/conditions.h"

namespace swathe {

class TransferQueue;

/** What the user wants of the system while files are on their way. */
struct GuardPolicy {
    bool waitsWhenMetered = true;
    bool waitsOnBattery = false;
    bool keepsAwake = true;
    bool operator==(const GuardPolicy &) const = default;
};

/**
 * Holds a queue back while the network is metered or the computer runs on battery, and keeps the system awake while
 * files are under way. Lives on the queue's thread; what it is given must outlive it.
 */
class TransferGuard final : public QObject
{
    Q_OBJECT

public:
    TransferGuard(TransferQueue &queue, NetworkCondition &network, PowerCondition &power, AwakeLock &awake,
                  QObject *parent = nullptr);
    ~TransferGuard() override; ///< lets the system sleep
    void setPolicy(const GuardPolicy &policy);

private:
    void apply();
    void applyAwake();

    TransferQueue &m_queue;
    NetworkCondition &m_network;
    PowerCondition &m_power;
    AwakeLock &m_awake;
    GuardPolicy m_policy;
};

} // namespace swathe
