// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/cdse/cdseproduct.h"

#include <map>
#include <mutex>

namespace swathe::sandbox::cdse {

/** All products of an archive, made when they are first asked for. The archive must outlive this. */
class ProductIndex
{
public:
    /** Items of these collections are left out. */
    ProductIndex(const Archive &archive, QStringList without) : m_archive(archive), m_without(std::move(without)) {}

    [[nodiscard]] const Archive &archive() const { return m_archive; }
    [[nodiscard]] const std::vector<Product> &products();
    /** Products that were there once: duplicates and faulty ones. */
    [[nodiscard]] const std::vector<Product> &deletedProducts();
    [[nodiscard]] const Product *find(const QString &id);
    [[nodiscard]] const Product *findByName(const QString &name);
    /** The product whose quicklook has this id. */
    [[nodiscard]] const Product *findByQuicklook(const QString &id);
    /** The names a filter may ask for: those of the service and those of this archive. */
    [[nodiscard]] QStringList collections();
    /** Name to type of the attributes that a collection's products have, for each collection of this archive. */
    [[nodiscard]] const std::map<QString, std::map<QString, Attribute::Type>> &attributes();

    /** Size and digests, counted once. Safe on several threads after products() was called. */
    [[nodiscard]] ProductFacts factsOf(const Product &product);

private:
    void build();

    const Archive &m_archive;
    QStringList m_without;
    bool m_built = false;
    std::vector<Product> m_products, m_deleted;
    QHash<QString, size_t> m_byId, m_byName, m_byQuicklook;
    std::map<QString, std::map<QString, Attribute::Type>> m_attributes;
    std::mutex m_mutex;
    QHash<QString, ProductFacts> m_facts;
};

} // namespace swathe::sandbox::cdse
