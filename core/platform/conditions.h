// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace swathe {

/** What the network connection costs. Main thread. */
class NetworkCondition : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Bytes are counted, as far as the system knows.
    [[nodiscard]] virtual bool isMetered() const = 0;

Q_SIGNALS:
    void changed();
};

/** Where the power comes from. Main thread. */
class PowerCondition : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual bool isOnBattery() const = 0;

Q_SIGNALS:
    void changed();
};

/** Keeps the system from falling asleep while nobody uses it; the user's own wish to suspend wins. Main thread. */
class AwakeLock
{
public:
    AwakeLock() = default;
    virtual ~AwakeLock() = default; ///< lets go
    Q_DISABLE_COPY_MOVE(AwakeLock)
    /// `why` is shown by the system to the user. Nothing more while it is held already.
    virtual void hold(const QString &why) = 0;
    virtual void release() = 0;
};

/// Those of this system; where it offers none, ones that say "not metered", "not on battery" and hold nothing.
[[nodiscard]] std::unique_ptr<NetworkCondition> systemNetworkCondition();
[[nodiscard]] std::unique_ptr<PowerCondition> systemPowerCondition();
[[nodiscard]] std::unique_ptr<AwakeLock> systemAwakeLock();

} // namespace swathe
