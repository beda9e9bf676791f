// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace swathe::cli {

/**
 * Splits what is piped in into STAC items: one a line (given on as the lines come), a FeatureCollection, an array
 * of items, or a single item in any layout (given on at the end). What cannot be read costs one Error (BadAnswer)
 * and nothing else.
 */
class ItemReader
{
public:
    void feed(const QByteArray &bytes);
    void finish();

    /// Items and errors since the last call.
    [[nodiscard]] QList<QJsonObject> takeItems() { return std::exchange(m_items, {}); }
    [[nodiscard]] QList<Error> takeErrors() { return std::exchange(m_errors, {}); }

private:
    enum class Form { Unknown, Lines, Document };
    void readLines();
    void readLine(const QByteArray &line);
    void addDocument(const QJsonValue &value, const QString &place);

    Form m_form = Form::Unknown;
    QByteArray m_buffer;
    qsizetype m_lineStart = 0; ///< in m_buffer: where the line that is looked at begins
    qsizetype m_searched = 0;  ///< up to here there is no line feed after m_lineStart
    int m_line = 0;
    QList<QJsonObject> m_items;
    QList<Error> m_errors;
};

} // namespace swathe::cli
