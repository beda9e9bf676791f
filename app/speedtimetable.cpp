// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/speedtimetable.h"

#include "app/rolenames.h"
#include "core/settings/settings.h"

#include <QLocale>
#include <QRegularExpression>
#include <QScopedValueRollback>

#include <cmath>

namespace swathe {

namespace {

constexpr int kDay = 24 * 60;
constexpr quint8 kWorkdays = 0x1f;
constexpr qint64 kMegabyte = 1'000'000;

QString timeText(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// -1 when it is no time of the day.
int minutesFrom(const QString &text, int latest)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?::(\\d{2}))?$"));
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch() || match.captured(2).toInt() > 59)
        return -1;
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return minutes <= latest ? minutes : -1;
}

} // namespace

SpeedTimetable::SpeedTimetable(Settings &settings, QObject *parent) : QAbstractListModel(parent), m_settings(settings)
{
    connect(&settings, &Settings::speedScheduleChanged, this, [this] {
        if (!m_isWriting)
            read();
    });
    read();
}

int SpeedTimetable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> SpeedTimetable::roleNames() const
{
    static const QHash<int, QByteArray> names = roleNamesOf<Role>();
    return names;
}

QString SpeedTimetable::textOf(const BandwidthRule &rule)
{
    QStringList days;
    for (int day = 0; day < 7; ++day) {
        if ((rule.days >> day & 1) != 0)
            days.append(QLocale().dayName(day + 1, QLocale::ShortFormat));
    }
    const QString span = tr("%1, %2 to %3").arg(days.join(u' '), timeText(rule.from), timeText(rule.to));
    if (rule.bytesPerSecond <= 0)
        return tr("%1: no limit").arg(span);
    const double megabytes = static_cast<double>(rule.bytesPerSecond) / kMegabyte;
    return tr("%1: %2 MB/s").arg(span, QLocale().toString(megabytes, 'g', 6));
}

QVariant SpeedTimetable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BandwidthRule &rule = m_rules.at(index.row());
    if (role == Qt::DisplayRole)
        return textOf(rule);
    switch (static_cast<Role>(role)) {
    case Role::Days: {
        QVariantList days;
        for (int day = 0; day < 7; ++day)
            days.append((rule.days >> day & 1) != 0);
        return days;
    }
    case Role::From:
        return timeText(rule.from);
    case Role::To:
        return timeText(rule.to);
    case Role::Megabytes:
        return static_cast<double>(rule.bytesPerSecond) / kMegabyte;
    case Role::Text:
        return textOf(rule);
    }
    return {};
}

void SpeedTimetable::read()
{
    const QList<BandwidthRule> rules =
        BandwidthSchedule::rulesFromText(m_settings.speedSchedule()).value_or(QList<BandwidthRule>());
    if (rules == m_rules)
        return;
    beginResetModel();
    m_rules = rules;
    endResetModel();
    Q_EMIT countChanged();
}

void SpeedTimetable::write(int row)
{
    {
        const QScopedValueRollback writing(m_isWriting, true);
        m_settings.setSpeedSchedule(BandwidthSchedule::rulesToText(m_rules));
    }
    if (has(row))
        Q_EMIT dataChanged(index(row), index(row));
}

void SpeedTimetable::add()
{
    beginInsertRows({}, count(), count());
    m_rules.append({.days = kWorkdays, .from = 8 * 60, .to = 18 * 60, .bytesPerSecond = 2 * kMegabyte});
    endInsertRows();
    write(-1);
    Q_EMIT countChanged();
}

void SpeedTimetable::remove(int row)
{
    if (!has(row))
        return;
    beginRemoveRows({}, row, row);
    m_rules.removeAt(row);
    endRemoveRows();
    write(-1);
    Q_EMIT countChanged();
}

bool SpeedTimetable::setDay(int row, int day, bool isOn)
{
    if (!has(row) || day < 0 || day > 6)
        return false;
    const unsigned bit = 1U << day;
    const unsigned days = isOn ? m_rules.at(row).days | bit : m_rules.at(row).days & ~bit;
    if (days == 0)
        return false;
    m_rules[row].days = static_cast<quint8>(days);
    write(row);
    return true;
}

bool SpeedTimetable::setFrom(int row, const QString &time)
{
    const int minutes = minutesFrom(time, kDay - 1);
    if (!has(row) || minutes < 0)
        return false;
    m_rules[row].from = minutes;
    write(row);
    return true;
}

bool SpeedTimetable::setTo(int row, const QString &time)
{
    const int minutes = minutesFrom(time, kDay);
    if (!has(row) || minutes < 0)
        return false;
    m_rules[row].to = minutes;
    write(row);
    return true;
}

bool SpeedTimetable::setMegabytes(int row, const QString &text)
{
    bool isNumber = true;
    double megabytes = 0;
    if (const QString trimmed = text.trimmed(); !trimmed.isEmpty()) {
        megabytes = QLocale().toDouble(trimmed, &isNumber);
        if (!isNumber)
            megabytes = QLocale::c().toDouble(trimmed, &isNumber);
    }
    static constexpr double kMost = 100'000;
    if (!has(row) || !isNumber || !std::isfinite(megabytes) || megabytes < 0 || megabytes > kMost)
        return false;
    m_rules[row].bytesPerSecond = qRound64(megabytes * kMegabyte);
    write(row);
    return true;
}

} // namespace swathe
