// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/itemreader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace swathe::cli {

using namespace Qt::StringLiterals;

namespace {
bool isItem(const QJsonObject &object)
{
    return object["type"_L1].toString() == "Feature"_L1 || (object.contains("id"_L1) && object.contains("assets"_L1));
}
} // namespace

void ItemReader::feed(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_form != Form::Document)
        readLines();
}

void ItemReader::readLines()
{
    for (;;) {
        const qsizetype end = m_buffer.indexOf('\n', std::max(m_lineStart, m_searched));
        if (end < 0) {
            m_searched = m_buffer.size();
            break;
        }
        const QByteArray line = m_buffer.mid(m_lineStart, end - m_lineStart).trimmed();
        if (m_form == Form::Unknown && !line.isEmpty()) {
            // Only an item that is whole in its first line makes this a file of lines.
            const QJsonDocument document = QJsonDocument::fromJson(line);
            m_form = document.isObject() && isItem(document.object()) ? Form::Lines : Form::Document;
            if (m_form == Form::Document)
                return;
        }
        readLine(line);
        m_lineStart = end + 1;
    }
    m_buffer.remove(0, m_lineStart);
    m_searched -= m_lineStart;
    m_lineStart = 0;
}

void ItemReader::readLine(const QByteArray &line)
{
    ++m_line;
    if (line.isEmpty())
        return;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line, &problem);
    const QString place = u"line %1"_s.arg(m_line);
    if (document.isNull())
        m_errors << Error{.kind = Error::Kind::BadAnswer, .detail = place + u": "_s + problem.errorString()};
    else if (document.isArray())
        addDocument(document.array(), place);
    else
        addDocument(document.object(), place);
}

void ItemReader::addDocument(const QJsonValue &value, const QString &place)
{
    if (value.isArray() || value["type"_L1].toString() == "FeatureCollection"_L1) {
        const QJsonArray members = value.isArray() ? value.toArray() : value["features"_L1].toArray();
        for (qsizetype i = 0; i < members.size(); ++i)
            addDocument(members.at(i), u"entry %1"_s.arg(i + 1));
    } else if (value.isObject() && isItem(value.toObject())) {
        m_items << value.toObject();
    } else {
        m_errors << Error{.kind = Error::Kind::BadAnswer, .detail = place + u": this is no STAC item"_s};
    }
}

void ItemReader::finish()
{
    const QByteArray rest = std::exchange(m_buffer, {}).mid(m_form == Form::Lines ? m_lineStart : 0);
    m_lineStart = m_searched = 0;
    if (m_form == Form::Lines) {
        readLine(rest.trimmed());
        return;
    }
    if (rest.trimmed().isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(rest);
    if (document.isArray()) {
        addDocument(document.array(), u"the document"_s);
    } else if (document.isObject()) {
        addDocument(document.object(), u"the document"_s);
    } else {
        // Not one document: then lines, of which the first is a broken one.
        for (const QByteArray &line : rest.split('\n'))
            readLine(line.trimmed());
    }
}

} // namespace swathe::cli
