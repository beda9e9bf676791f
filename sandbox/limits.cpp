// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/limits.h"

#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

/** A number and its unit; nothing when it is neither. */
std::optional<qint64> measured(const QString &text, std::initializer_list<std::pair<QLatin1StringView, double>> units)
{
    static const QRegularExpression form(u"^([0-9]+(?:\\.[0-9]+)?)([A-Za-z]*)$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    for (const auto &[unit, factor] : units)
        if (match.captured(2).compare(unit, Qt::CaseInsensitive) == 0)
            return static_cast<qint64>(std::llround(match.captured(1).toDouble() * factor));
    return {};
}

} // namespace

QRegularExpression pathPattern(const QString &wildcard)
{
    return QRegularExpression::fromWildcard(wildcard, Qt::CaseSensitive, QRegularExpression::NonPathWildcardConversion);
}

QString Limits::split(const QString &text, Rule &rule)
{
    const qsizetype sign = text.lastIndexOf('='_L1);
    rule.path = pathPattern(sign > 0 ? text.first(sign) : u"*"_s);
    return text.sliced(sign + 1);
}

bool Limits::addRate(const QString &text)
{
    Rule rule;
    const auto value = measured(split(text, rule), {{""_L1, 1}, {"k"_L1, 1e3}, {"M"_L1, 1e6}, {"G"_L1, 1e9}});
    if (!value)
        return false;
    rule.value = *value;
    m_rates += rule;
    return true;
}

bool Limits::addLatency(const QString &text)
{
    Rule rule;
    const auto value = measured(split(text, rule), {{""_L1, 1}, {"ms"_L1, 1}, {"s"_L1, 1000}});
    if (!value)
        return false;
    rule.value = *value;
    m_latencies += rule;
    return true;
}

qint64 Limits::valueFor(const QList<Rule> &rules, const QString &path)
{
    for (const Rule &rule : std::views::reverse(rules))
        if (rule.path.match(path).hasMatch())
            return rule.value;
    return 0;
}

qint64 Limits::bytesPerSecond(const QString &path) const
{
    return valueFor(m_rates, path);
}

std::chrono::milliseconds Limits::latency(const QString &path) const
{
    return std::chrono::milliseconds(valueFor(m_latencies, path));
}

} // namespace swathe::sandbox
