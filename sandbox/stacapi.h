// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/archive.h"
#include "sandbox/stacpaging.h"

#include <mutex>

namespace swathe::sandbox {

/** How a StacApi answers. */
struct StacOptions {
    StacPaging paging{QStringLiteral("token")};
    qint64 pageSize = 0; ///< largest page, and the size when none is asked; 0: 250 and 10
    QStringList protectedCollections;
};

/** The STAC API of an archive: landing page, conformance, collections, queryables, items and search. */
class StacApi
{
public:
    /** The archive must outlive this. */
    StacApi(const Archive &archive, StacOptions options) : m_archive(archive), m_options(std::move(options)) {}

    [[nodiscard]] HttpResponse answer(const HttpRequest &request);
    /** An item with its links, and its assets as addresses of this server with true sizes. Safe on several threads. */
    [[nodiscard]] QJsonObject published(const Item &item, const QString &base) const;

private:
    struct AssetFacts {
        QString fileName;
        qint64 size = 0;
        QByteArray checksum;
        QByteArray mediaType;
    };

    [[nodiscard]] QJsonObject landing(const QString &base) const;
    [[nodiscard]] QJsonObject collectionDocument(QJsonObject collection, const QString &base) const;
    [[nodiscard]] HttpResponse collections(const QString &base, const QStringList &path, const HttpRequest &request);
    [[nodiscard]] HttpResponse search(const HttpRequest &request, QJsonObject body, const QString &endpoint);

    const Archive &m_archive;
    StacOptions m_options;
    mutable std::mutex m_factsMutex; // pages are described on several threads
    mutable QHash<const Item *, QHash<QString, AssetFacts>> m_facts;
};

} // namespace swathe::sandbox
