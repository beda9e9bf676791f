// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace swathe {

/// "1.09 GB": decimal units, three significant digits; empty for an unknown size (below 0).
[[nodiscard]] QString byteText(qint64 bytes);
/// "38.4 MB/s"; empty when nothing moves.
[[nodiscard]] QString speedText(double bytesPerSecond);
/// "24 s", "3 min", "2 h 05 min"; empty when unknown (below 0).
[[nodiscard]] QString durationText(qint64 seconds);
/// "12 Jun 2025 · 10:15 UTC"; empty for an invalid time.
[[nodiscard]] QString utcText(const QDateTime &time);

} // namespace swathe
