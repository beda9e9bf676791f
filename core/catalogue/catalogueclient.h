// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/catalogue/searchrequest.h"

namespace swathe {

/** How a search ended. */
struct SearchOutcome {
    qint64 delivered = 0;
    qint64 matched = -1;
    bool isComplete = true; ///< false: stopped at the limit or by a guard; notes say why
    QStringList notes;
    QList<Error> skipped;
    bool canContinue = false; ///< stopped at the limit, and SearchJob::fetchMore() can go on from there
};

/**
 * A search in flight: pages arrive by pageReady(), in the catalogue's order, each scene once; the result is the
 * outcome. What came before an error stays valid.
 */
class SearchJob : public JobOf<SearchOutcome>
{
    Q_OBJECT

public:
    using JobOf::JobOf;

    /**
     * A search that goes on where this one stopped at its limit, with up to `count` scenes more (0: all) and none that
     * were there before. Only when this one has finished with SearchOutcome::canContinue; else null. Independent of
     * this job, which may be deleted.
     */
    [[nodiscard]] virtual SearchJob *fetchMore(qint64 count, QObject *parent)
    {
        Q_UNUSED(count)
        Q_UNUSED(parent)
        return nullptr;
    }

Q_SIGNALS:
    void pageReady(const swathe::ScenePage &page);
};

/**
 * A catalogue spoken to through its protocol. Adding a protocol means one subclass in a folder of its own and one
 * line in core/providers. Lives on the main thread; jobs belong to the parent given and may outlive nothing else.
 * Errors: those of HttpClient, BadAnswer, Unsupported, InvalidInput.
 */
class CatalogueClient : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    [[nodiscard]] virtual QString providerId() const = 0;
    [[nodiscard]] virtual JobOf<Capabilities> *capabilities(QObject *parent) = 0;
    [[nodiscard]] virtual JobOf<QList<Collection>> *collections(QObject *parent) = 0;
    [[nodiscard]] virtual SearchJob *search(const SearchRequest &request, QObject *parent) = 0;
    /// The single files of a scene, each with size and checksum where known. Where the catalogue has told them all
    /// already, those; a service that keeps a scene as one product is asked what is in it.
    [[nodiscard]] virtual JobOf<QList<Asset>> *files(const Scene &scene, QObject *parent)
    {
        return new ReadyJob<QList<Asset>>(scene.assets, parent);
    }
};

} // namespace swathe
