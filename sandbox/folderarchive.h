// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/archive.h"

#include <QDir>

namespace swathe::sandbox {

/**
 * A folder of STAC JSON as an archive: items, collections, item collections and newline-delimited items, at any
 * depth. Each item appears once under its collection. Asset files lying beside the JSON are served as they are;
 * others are made up at the stated size, the same every time.
 */
class FolderArchive final : public Archive
{
public:
    explicit FolderArchive(const QDir &root);

    [[nodiscard]] QList<QJsonObject> collections() const override { return m_collections; }
    [[nodiscard]] std::optional<AssetFile> asset(const Item &item, const QString &key) const override;

private:
    void read(const QJsonValue &document, const QString &path);

    QDir m_root;
    QList<QJsonObject> m_collections;
    QHash<std::pair<QString, QString>, QString> m_sources; ///< item to the JSON file it came from
};

} // namespace swathe::sandbox
