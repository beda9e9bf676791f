// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogueclient.h"

#include <functional>
#include <memory>
#include <vector>

namespace swathe {

/** What is asked of one catalogue in a search over many. */
struct CatalogueRequest {
    QString catalogue; ///< an id or address that the source of clients knows
    SearchRequest request;
};

/** How the search of one catalogue stands, or ended. */
struct CatalogueOutcome {
    QString catalogue;
    qint64 found = 0;
    qint64 matched = -1; ///< told by the service; -1 if not
    bool isFinished = false;
    bool isComplete = true;     ///< false: stopped at the limit or by a guard, or failed
    bool canContinue = false;   ///< MultiSearch::fetchMore() brings more of it
    std::optional<Error> error; ///< what came before it stays valid
    QStringList notes;
    QList<Error> skipped;
};

/**
 * One search over any number of catalogues at once. Each catalogue has one request on its way at a time, all together
 * at most kMostRequests; those beyond wait for their turn. A catalogue that fails leaves the others alone. The result
 * is one outcome for each request given, in that order; it is an error only when cancelled.
 *
 * Scenes come twice, for those who keep them in order by themselves and those who cannot: by pageReady() as they
 * arrive, and by mergedReady() newest first over all catalogues. The latter holds scenes back until no slower
 * catalogue can have a newer one; a catalogue whose pages are in no order (ScenePage::isOrdered) holds until it ends.
 */
class MultiSearch final : public JobOf<QList<CatalogueOutcome>>
{
    Q_OBJECT

public:
    using ClientSource = std::function<Result<CatalogueClient *>(const QString &catalogue)>;
    static constexpr int kMostRequests = 8;

    MultiSearch(const ClientSource &clients, const QList<CatalogueRequest> &requests, QObject *parent = nullptr);
    ~MultiSearch() override;

    /// As they stand now.
    [[nodiscard]] QList<CatalogueOutcome> outcomes() const;
    /// True when one of the catalogues has more. Only after the end.
    [[nodiscard]] bool canFetchMore() const;
    /// A search that goes on, with up to `count` more scenes from each catalogue that has more; null if none has. The
    /// outcomes of the others are in it as they were. This search may then be deleted.
    [[nodiscard]] MultiSearch *fetchMore(qint64 count, QObject *parent);

Q_SIGNALS:
    void pageReady(const QString &catalogue, const swathe::ScenePage &page);
    void mergedReady(const QList<swathe::Scene> &scenes);
    /// Something in outcomes() of that catalogue has changed.
    void catalogueChanged(const QString &catalogue);

protected:
    void doStart() override;
    void doCancel() override;

private:
    struct Part;
    explicit MultiSearch(QObject *parent);
    void startWaiting();
    void startPart(Part &part);
    void takePage(Part &part, const ScenePage &page);
    void endPart(Part &part, const Result<SearchOutcome> &result);
    void deliverMerged();

    std::vector<std::unique_ptr<Part>> m_parts;
};

} // namespace swathe
