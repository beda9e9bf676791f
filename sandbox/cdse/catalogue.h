// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/cdse/cdseindex.h"
#include "sandbox/cdse/odataoptions.h"

#include <QElapsedTimer>

namespace swathe::sandbox::cdse {

/**
 * The OData catalogue: Products, DeletedProducts, Attributes, Assets and the listings of what is in products. Bytes are
 * elsewhere: $value leads to the download host. Searches are open to everybody; a firewall turns away long or odd
 * addresses and, where asked for, too many requests a minute.
 */
class Catalogue
{
public:
    /** 0 requests a minute: as many as come. */
    Catalogue(ProductIndex &index, int requestsPerMinute) : m_index(index), m_requestsPerMinute(requestsPerMinute) {}

    /** path: the decoded parts after /odata/v1. downloadBase: scheme, host and port of the download host. */
    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const QStringList &path, const QString &downloadBase);

private:
    [[nodiscard]] bool isTooMany();
    [[nodiscard]] HttpResponse search(const HttpRequest &request, bool deleted, bool countOnly);
    [[nodiscard]] HttpResponse byNames(const HttpRequest &request);
    [[nodiscard]] HttpResponse attributes(const QString &collection);
    [[nodiscard]] HttpResponse quicklook(const HttpRequest &request, const QString &id);
    [[nodiscard]] HttpResponse product(const HttpRequest &request, const QStringList &path,
                                       const QString &downloadBase);
    [[nodiscard]] QJsonObject described(const Product &product, const ODataOptions &options, const QString &base);

    ProductIndex &m_index;
    int m_requestsPerMinute;
    QElapsedTimer m_clock;
    QList<qint64> m_times; ///< of the last minute's requests
};

} // namespace swathe::sandbox::cdse
