// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogueclient.h"
#include "core/catalogue/cataloguefetch.h"

namespace swathe {

/**
 * A catalogue of plain documents: a tree of catalogues, collections and items, an item collection, one item, NDJSON,
 * or a folder with any of them; by http(s) or on this machine. Read breadth first while it is searched, each document
 * once, a few at a time, never more than kMostDocuments; collections whose extent or period cannot meet the request
 * are left out; everything else is checked here. A document that cannot be read costs one entry of `skipped`, except
 * the first one, whose failure is the search's.
 */
class StacStaticClient final : public CatalogueClient
{
    Q_OBJECT

public:
    static constexpr int kMostDocuments = 50000;
    static constexpr int kDeepest = 16;

    /// `http` must outlive the client.
    StacStaticClient(HttpClient &http, SessionSource session, const QString &providerId, const QUrl &entry,
                     QObject *parent = nullptr);

    [[nodiscard]] QString providerId() const override { return m_providerId; }
    [[nodiscard]] JobOf<Capabilities> *capabilities(QObject *parent) override;
    [[nodiscard]] JobOf<QList<Collection>> *collections(QObject *parent) override;
    [[nodiscard]] SearchJob *search(const SearchRequest &request, QObject *parent) override;

private:
    HttpClient &m_http;
    SessionSource m_session;
    QString m_providerId;
    QUrl m_entry;
};

} // namespace swathe
