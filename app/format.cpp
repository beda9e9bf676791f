// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/format.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace swathe {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Format)
};
} // namespace

QString byteText(qint64 bytes)
{
    if (bytes < 0)
        return {};
    static constexpr std::array kUnits{"B", "kB", "MB", "GB", "TB", "PB"};
    double value = static_cast<double>(bytes);
    size_t unit = 0;
    while (value >= 999.5 && unit + 1 < kUnits.size()) {
        value /= 1000;
        ++unit;
    }
    const int decimals = unit == 0 || value >= 99.95 ? 0 : value >= 9.995 ? 1 : 2;
    return QLocale().toString(value, 'f', decimals) + QChar(QChar::Nbsp) + QLatin1StringView(kUnits[unit]);
}

QString speedText(double bytesPerSecond)
{
    return bytesPerSecond < 1 ? QString() : byteText(std::llround(bytesPerSecond)) + QStringLiteral("/s");
}

QString durationText(qint64 seconds)
{
    if (seconds < 0)
        return {};
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Words::tr("%1 min").arg((seconds + 30) / 60);
    return Words::tr("%1 h %2 min").arg(seconds / 3600).arg(seconds % 3600 / 60, 2, 10, QLatin1Char('0'));
}

QString utcText(const QDateTime &time)
{
    return time.isValid()
               ? QLocale().toString(time.toUTC(), QStringLiteral("d MMM yyyy · HH:mm")) + QStringLiteral(" UTC")
               : QString();
}

} // namespace swathe
