// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transfer.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>

#include <optional>

namespace swathe::cli {

/** The snapshot as an event of --progress json ("event": "file"). Pure. */
[[nodiscard]] QJsonObject fileEvent(const TransferSnapshot &file);
/** One line about a file under way, cut to `columns`. Pure. */
[[nodiscard]] QString fileLine(const TransferSnapshot &file, int columns);

/** Shows how files come along: lines that refresh themselves on a terminal, or events, or nothing. */
class Progress
{
public:
    enum class Mode { None, Terminal, Json };
    explicit Progress(Mode mode) : m_mode(mode) { m_sinceEvent.start(); }

    void update(const TransferSnapshot &file);
    /// Draws the active files and the totals; to be called after a round of update().
    void draw();
    /// Takes the refreshing lines away, so that other text can follow.
    void clear();
    void event(const QJsonObject &event) const;

private:
    struct Told {
        std::optional<TransferState> state;
        qint64 received = 0;
        qint64 at = 0; ///< milliseconds of the last event
    };

    Mode m_mode;
    QHash<TransferId, Told> m_told;
    QHash<TransferId, TransferSnapshot> m_active; ///< what the terminal shows
    qint64 m_done = 0;
    qint64 m_received = 0;
    QElapsedTimer m_sinceEvent;
    int m_drawnLines = 0;
};

} // namespace swathe::cli
