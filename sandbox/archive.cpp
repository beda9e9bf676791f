// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/archive.h"

#include <QDateTime>
#include <QTimeZone>

#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {

Item Item::of(QJsonObject json)
{
    Item item{.collection = json["collection"_L1].toString(), .id = json["id"_L1].toString()};
    if (const auto shape = shapeOf(json["geometry"_L1].toObject()))
        item.shape = *shape;
    else if (const QJsonArray box = json["bbox"_L1].toArray(); box.size() >= 4)
        item.shape = shapeOfBox(box[0].toDouble(), box[1].toDouble(), box[box.size() / 2].toDouble(),
                                box[box.size() / 2 + 1].toDouble());
    const QJsonObject properties = json["properties"_L1].toObject();
    const auto at = instantOf(properties["datetime"_L1].toString());
    const auto start = instantOf(properties["start_datetime"_L1].toString());
    const auto end = instantOf(properties["end_datetime"_L1].toString());
    item.hasTime = at || start || end;
    item.start = start ? *start : at.value_or(end.value_or(0));
    item.end = end ? *end : at.value_or(item.start);
    item.json = std::move(json);
    return item;
}

const Item *Archive::find(const QString &collection, const QString &id) const
{
    const auto found = m_index.constFind({collection, id});
    return found == m_index.cend() ? nullptr : &m_items[*found];
}

void Archive::add(Item item)
{
    const std::pair key{item.collection, item.id};
    if (m_index.contains(key))
        return;
    m_index.insert(key, m_items.size());
    m_items.push_back(std::move(item));
}

QByteArray multihash(const QByteArray &bytes)
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_Digest(bytes.constData(), static_cast<size_t>(bytes.size()), reinterpret_cast<unsigned char *>(digest.data()),
               nullptr, EVP_sha256(), nullptr);
    return "1220"_ba + digest.toHex();
}

quint64 stableHash(const QString &text, quint64 seed)
{
    quint64 hash = 14695981039346656037ULL ^ (seed * 0x9E3779B97F4A7C15ULL);
    for (const QChar c : text)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 31);
}

std::optional<qint64> instantOf(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    return time.toMSecsSinceEpoch();
}

} // namespace swathe::sandbox
