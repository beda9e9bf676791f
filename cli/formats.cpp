// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/formats.h"

#include <QJsonDocument>

#include <array>

namespace swathe::cli {

using namespace Qt::StringLiterals;

QString byteText(qint64 bytes)
{
    if (bytes < 0)
        return u"?"_s;
    if (bytes < 1000)
        return u"%1 B"_s.arg(bytes);
    static constexpr std::array kUnits{"kB", "MB", "GB", "TB", "PB"};
    double number = double(bytes) / 1000;
    size_t unit = 0;
    // 999.95 would be written as 1000.0.
    for (; number >= 999.95 && unit + 1 < kUnits.size(); ++unit)
        number /= 1000;
    return u"%1 %2"_s.arg(number, 0, 'f', 1).arg(QLatin1StringView(kUnits.at(unit)));
}

QString countText(qint64 count, const QString &one)
{
    return u"%1 %2%3"_s.arg(count).arg(one, count == 1 ? QString() : u"s"_s);
}

QString printable(const QString &text)
{
    QString clean = text;
    for (QChar &character : clean) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return clean;
}

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

TextTable::TextTable(const QStringList &head) : m_head(head), m_widths(head.size(), 0) {}

QString TextTable::line(const QStringList &cells) const
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i)
        text += i + 1 < cells.size() ? cells.at(i).leftJustified(m_widths.at(i) + 2) : cells.at(i);
    return text + u'\n';
}

QByteArray TextTable::format(const QList<QStringList> &rows)
{
    QList<QStringList> clean{m_head};
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells << printable(cell);
        clean << cells;
    }
    for (const QStringList &row : clean) {
        for (qsizetype i = 0; i < row.size(); ++i)
            m_widths[i] = std::max(m_widths.at(i), row.at(i).size());
    }
    QString text;
    for (qsizetype i = m_isHeadOut || rows.isEmpty() ? 1 : 0; i < clean.size(); ++i)
        text += line(clean.at(i));
    m_isHeadOut = m_isHeadOut || !rows.isEmpty();
    return text.toUtf8();
}

QStringList sceneHead()
{
    return {u"SENSED"_s, u"CLOUD"_s, u"FILES"_s, u"SIZE"_s, u"COLLECTION"_s, u"ID"_s};
}

QStringList sceneRow(const Scene &scene)
{
    const qint64 size = scene.totalSize();
    return {scene.sensingStart.isValid() ? scene.sensingStart.toUTC().toString(u"yyyy-MM-dd hh:mm"_s) : u"-"_s,
            scene.cloudCoverPercent ? u"%1 %"_s.arg(*scene.cloudCoverPercent, 0, 'f', 1) : u"-"_s,
            QString::number(scene.assets.size()),
            size < 0 ? u"-"_s : byteText(size),
            scene.id.collection.isEmpty() ? u"-"_s : scene.id.collection,
            scene.id.item};
}

} // namespace swathe::cli
