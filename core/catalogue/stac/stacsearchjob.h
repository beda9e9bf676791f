// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/stac/stacjob.h"
#include "core/catalogue/stac/stacpaging.h"

#include <QSet>

namespace swathe {

/** How far a search has come: copied by the one that goes on with it. */
struct StacCursor {
    StacSearchPlan plan;
    qsizetype part = 0;               ///< of the plan's requests
    std::optional<StacPaging> paging; ///< of that part
    std::optional<HttpRequest> next;  ///< page to be asked for
    QSet<SceneId> seen;
    QList<Scene> left; ///< read, but beyond the limit
    qint64 matched = -1;
    bool isBegun = false;
    bool isDone = false; ///< nothing left to be asked for
};

/**
 * See StacClient. Learns which properties the asked collections have, before it filters by them; turns to less where
 * the service refuses; begins anew, and leaves out what it has, when a service has forgotten its paging token. Notes
 * besides those of the plan and the paging: "limitReached", "pagingRestarted".
 */
class StacSearchJob final : public StacJob<SearchJob>
{
    Q_OBJECT

public:
    StacSearchJob(StacClient &client, SearchRequest request, QObject *parent);
    [[nodiscard]] SearchJob *fetchMore(qint64 count, QObject *parent) override;

protected:
    void landed() override;
    void doCancel() override;

private:
    void learnProperties();
    void askQueryables(const QString &collection);
    void askCollection(const QString &collection);
    void begin();
    void beginPart();
    void goOn();
    void ask(const HttpRequest &request);
    void recover(const HttpRequest &request, const Error &error);
    [[nodiscard]] bool restartPaging(const Error &error);
    void take(const HttpRequest &request, const HttpResponse &answer, Result<StacPage> page);
    qsizetype deliver(ScenePage page);
    [[nodiscard]] bool isFull() const;
    void finish();
    void walk();

    SearchRequest m_request;
    QStringList m_wanted;  ///< properties the conditions are about
    QStringList m_toLearn; ///< collections whose properties are not known yet
    QSet<QString> m_filterable;
    bool m_mayFilter = true;
    bool m_maySort = true;
    bool m_isPost = true;
    bool m_isFirstOfPart = true;
    bool m_isCatchingUp = false; ///< reading again what was read before the paging was restarted
    int m_restarts = 0;
    StacCursor m_at;
    SearchOutcome m_outcome;
    SearchJob *m_walk = nullptr;
};

} // namespace swathe
