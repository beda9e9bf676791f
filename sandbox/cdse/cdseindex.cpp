// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/cdseindex.h"

#include "sandbox/cdse/productfiles.h"

#include <array>

using namespace Qt::StringLiterals;

namespace swathe::sandbox::cdse {
namespace {

constexpr qint64 kDay = 24LL * 3600 * 1000;

bool isRecorded(const Product &product)
{
    return product.id != stableUuid(product.name);
}

/** Some old products of the demo are offline, as in the real archive; what was recorded stays as it was. */
bool isOnline(const Product &product)
{
    return isRecorded(product) || !product.hasFootprint || stableHash(product.name, 5) % 37 != 0;
}

} // namespace

void ProductIndex::build()
{
    if (m_built)
        return;
    m_built = true;
    static constexpr std::array causes{"Duplicated product"_L1, "Missing checksum"_L1, "Corrupted product"_L1,
                                       "Obsolete product or Other"_L1};
    for (const Item &item : m_archive.items()) {
        if (m_without.contains(item.collection))
            continue;
        for (Product &product : productsOf(item)) {
            if (m_byId.contains(product.id))
                continue;
            product.online = isOnline(product);
            if (const quint64 hash = stableHash(product.name, 9); hash % 40 == 0) {
                Product gone = product;
                gone.id = stableUuid(product.name + u"/deleted"_s);
                gone.deletionCause = causes[hash / 40 % causes.size()];
                gone.deleted = product.published + 30 * kDay;
                m_deleted.push_back(gone);
            }
            for (const Attribute &attribute : std::as_const(product.attributes))
                m_attributes[product.collection].emplace(attribute.name, attribute.type);
            m_byId.insert(product.id, m_products.size());
            m_byName.insert(product.name, m_products.size());
            if (product.hasFootprint && !quicklookOf(item).isEmpty())
                m_byQuicklook.insert(quicklookIdOf(product), m_products.size());
            m_products.push_back(std::move(product));
        }
    }
}

const std::vector<Product> &ProductIndex::products()
{
    build();
    return m_products;
}

const std::vector<Product> &ProductIndex::deletedProducts()
{
    build();
    return m_deleted;
}

const Product *ProductIndex::find(const QString &id)
{
    build();
    const auto found = m_byId.constFind(id.toLower());
    return found == m_byId.cend() ? nullptr : &m_products[*found];
}

const Product *ProductIndex::findByName(const QString &name)
{
    build();
    const auto found = m_byName.constFind(name);
    return found == m_byName.cend() ? nullptr : &m_products[*found];
}

const Product *ProductIndex::findByQuicklook(const QString &id)
{
    build();
    const auto found = m_byQuicklook.constFind(id.toLower());
    return found == m_byQuicklook.cend() ? nullptr : &m_products[*found];
}

QStringList ProductIndex::collections()
{
    QStringList names{
        u"SENTINEL-1"_s,     u"SENTINEL-2"_s, u"SENTINEL-3"_s,     u"SENTINEL-5P"_s, u"SENTINEL-6"_s, u"SMOS"_s,
        u"SENTINEL-1-RTC"_s, u"ENVISAT"_s,    u"LANDSAT-5"_s,      u"LANDSAT-7"_s,   u"LANDSAT-8"_s,  u"LANDSAT-9"_s,
        u"COP-DEM"_s,        u"TERRAAQUA"_s,  u"GLOBAL-MOSAICS"_s, u"S2GLC"_s,       u"CCM"_s,        u"CLMS"_s};
    for (const auto &[name, types] : attributes())
        if (!names.contains(name))
            names += name;
    return names;
}

const std::map<QString, std::map<QString, Attribute::Type>> &ProductIndex::attributes()
{
    build();
    return m_attributes;
}

ProductFacts ProductIndex::factsOf(const Product &product)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_facts.constFind(product.id); known != m_facts.cend())
            return *known;
    }
    const ProductFacts facts = cdse::factsOf(m_archive, product);
    const std::scoped_lock lock(m_mutex);
    m_facts.insert(product.id, facts);
    return facts;
}

} // namespace swathe::sandbox::cdse
