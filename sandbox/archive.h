// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/geodesy.h"
#include "sandbox/http/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

namespace swathe::sandbox {

/** One item of an archive. json has no links and no file:size or file:checksum; times are ms since 1970, UTC. */
struct Item {
    QString collection;
    QString id;
    QJsonObject json;
    Shape shape;
    qint64 start = 0;
    qint64 end = 0;
    bool hasTime = true;

    /** Reads id, collection, geometry and times out of a STAC item. */
    static Item of(QJsonObject json);
};

/** The bytes of one asset. checksum is a multihash (sha2-256, hex), empty where it is not known. */
struct AssetFile {
    QString fileName;
    QByteArray mediaType;
    QByteArray checksum;
    Body body;
};

/** What the server publishes. Items do not change while it runs, so pointers to them stay valid. */
class Archive
{
public:
    virtual ~Archive() = default;
    /** Collection documents, without links. */
    [[nodiscard]] virtual QList<QJsonObject> collections() const = 0;
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] const Item *find(const QString &collection, const QString &id) const;
    /** Deterministic: the same item and key give the same bytes. Safe to call from several threads. */
    [[nodiscard]] virtual std::optional<AssetFile> asset(const Item &item, const QString &key) const = 0;
    /**
     * The same, but never slow to make, for answers that describe thousands of files: an archive that draws its
     * pictures gives invented files of their kind, of other sizes than asset()'s.
     */
    [[nodiscard]] virtual std::optional<AssetFile> quickAsset(const Item &item, const QString &key) const
    {
        return asset(item, key);
    }

protected:
    void add(Item item);

private:
    std::vector<Item> m_items;
    QHash<std::pair<QString, QString>, size_t> m_index;
};

/** "1220" + SHA-256 in hex: the multihash of STAC's file extension. */
[[nodiscard]] QByteArray multihash(const QByteArray &bytes);
/** A stable 64-bit hash of a text; the same on every machine. */
[[nodiscard]] quint64 stableHash(const QString &text, quint64 seed = 0);
/** ms since 1970 UTC of an RFC 3339 text (a missing zone is UTC, a plain date its midnight). */
[[nodiscard]] std::optional<qint64> instantOf(const QString &text);

} // namespace swathe::sandbox
