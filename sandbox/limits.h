// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <chrono>
#include <optional>

namespace swathe::sandbox {

/**
 * How slow the sandbox is for which paths: bytes a second that a connection may carry, and a delay before each answer.
 * A limit is written "VALUE" for all paths or "PATH=VALUE" with a wildcard path ("*.tif=20M");
 * of several that fit a path the last given counts.
 */
class Limits
{
public:
    /** "500k", "20M", "1.5G" or plain bytes a second; 0 takes a limit off. False when it cannot be read. */
    [[nodiscard]] bool addRate(const QString &text);
    /** "60ms", "0.5s" or plain milliseconds. False when it cannot be read. */
    [[nodiscard]] bool addLatency(const QString &text);

    [[nodiscard]] qint64 bytesPerSecond(const QString &path) const;
    [[nodiscard]] std::chrono::milliseconds latency(const QString &path) const;

private:
    struct Rule {
        QRegularExpression path;
        qint64 value = 0;
    };
    /** The part after the "=", with a rule for the path before it. */
    static QString split(const QString &text, Rule &rule);
    static qint64 valueFor(const QList<Rule> &rules, const QString &path);

    QList<Rule> m_rates;
    QList<Rule> m_latencies;
};

/** The expression of a wildcard path in which * also stands for slashes. */
[[nodiscard]] QRegularExpression pathPattern(const QString &wildcard);

} // namespace swathe::sandbox
