// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

#include <QByteArray>
#include <QStringList>

namespace swathe::cli {

/** "1.2 MB", decimal units as on disk labels; "?" for a negative number. */
[[nodiscard]] QString byteText(qint64 bytes);
/** "1 scene", "3 scenes": `one` is the singular, the plural takes an s. */
[[nodiscard]] QString countText(qint64 count, const QString &one);
/** Text of a server without control characters, so that it cannot write to the terminal what it likes. */
[[nodiscard]] QString printable(const QString &text);

/** One document, one line, with a line feed. */
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);

/**
 * Rows under aligned columns. Widths only grow, so that rows may be given page by page; the head comes before the
 * first.
 */
class TextTable
{
public:
    explicit TextTable(const QStringList &head);
    /// Text of these rows, each ending in a line feed.
    [[nodiscard]] QByteArray format(const QList<QStringList> &rows);

private:
    [[nodiscard]] QString line(const QStringList &cells) const;
    QStringList m_head;
    QList<qsizetype> m_widths;
    bool m_isHeadOut = false;
};

[[nodiscard]] QStringList sceneHead();
[[nodiscard]] QStringList sceneRow(const Scene &scene);

} // namespace swathe::cli
