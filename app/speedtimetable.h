// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/bandwidthschedule.h"

#include <QAbstractListModel>
#include <QtQmlIntegration>

namespace swathe {

class Settings;

/**
 * The weekly timetable of speed limits as rows that are edited one by one; every change is written to the settings at
 * once, and a change of the settings made elsewhere is shown. Lives on the main thread; `settings` must outlive it.
 */
class SpeedTimetable : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum class Role {
        Days = Qt::UserRole + 1, ///< seven booleans, Monday first
        From,                    ///< "08:00", local time
        To,                      ///< "18:00"; not later than From: on the next day
        Megabytes,               ///< a second; 0 = no limit
        Text,                    ///< the row as a sentence, for screen readers
    };
    Q_ENUM(Role)

    explicit SpeedTimetable(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rules.size()); }

    /// A row of office hours with 2 MB/s, at the end.
    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(int row);
    /// `day` 0 = Monday. False when it would leave the row without a day.
    Q_INVOKABLE bool setDay(int row, int day, bool isOn);
    /// "8:00", "08:00", "24:00" (only where it ends); false when it is no time, and nothing changes.
    Q_INVOKABLE bool setFrom(int row, const QString &time);
    Q_INVOKABLE bool setTo(int row, const QString &time);
    /// In MB/s with the decimal sign of the locale or a point; empty or 0 = no limit; false as above.
    Q_INVOKABLE bool setMegabytes(int row, const QString &text);

Q_SIGNALS:
    void countChanged();

private:
    void read();
    void write(int row);
    [[nodiscard]] bool has(int row) const { return row >= 0 && row < m_rules.size(); }
    [[nodiscard]] static QString textOf(const BandwidthRule &rule);

    Settings &m_settings;
    QList<BandwidthRule> m_rules;
    bool m_isWriting = false;
};

} // namespace swathe
