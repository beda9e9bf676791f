// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/cataloguejob.h"
#include "core/catalogue/odata/odataclient.h"

#include <QSet>

namespace swathe {

/**
 * Products by their names or UUIDs: a few by a filter, which tells their attributes, many by the bulk look-up. Names
 * without an extension get those that are usual for their mission. What is not there is looked for among the deleted
 * ones, and told in SearchOutcome::skipped, as NotFound with the cause.
 */
class ODataNamesJob final : public CatalogueJob<SearchJob, ODataClient>
{
    Q_OBJECT

public:
    ODataNamesJob(ODataClient &client, SearchRequest request, QObject *parent);

protected:
    void doStart() override;

private:
    void askNext();
    void askDeleted();
    void take(const HttpResponse &answer);
    [[nodiscard]] bool isMissing(const QString &id) const;
    void finish(const QHash<QString, QString> &causes);

    SearchRequest m_request;
    QStringList m_names;
    QStringList m_uuids;
    QSet<QString> m_found; ///< names without extension, and UUIDs
    SearchOutcome m_outcome;
};

/// A product's name without the extension of its folder or file.
[[nodiscard]] QString bareProductName(const QString &name);
/// The names under which a product may be kept.
[[nodiscard]] QStringList possibleProductNames(const QString &name);

} // namespace swathe
