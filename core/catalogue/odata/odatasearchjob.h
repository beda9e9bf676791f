// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/cataloguejob.h"
#include "core/catalogue/odata/odataclient.h"
#include "core/catalogue/odata/odataquery.h"

#include <QSet>

namespace swathe {

/** How far a search has come: copied by the one that goes on with it. */
struct ODataCursor {
    ODataPlan plan;
    QList<ODataWindow> windows; ///< still to be read, the last first
    ODataWindow window;         ///< being read
    qint64 count = -1;          ///< of it, as told
    QSet<QString> rows;         ///< of it, by id
    int skip = 0;
    QDateTime oldest; ///< start of sensing of the last row
    bool isSecondReading = false;
    bool isWindowRead = false;
    bool isBegun = false;
    QSet<QString> seen;  ///< ids of all products delivered or dropped by a check
    QList<Scene> left;   ///< read, but beyond the limit
    qint64 matched = -1; ///< of the whole search
};

/** See ODataClient. Notes besides those of the plan: "rowsMissing", "windowTooDense", "limitReached". */
class ODataSearchJob final : public CatalogueJob<SearchJob, ODataClient>
{
    Q_OBJECT

public:
    ODataSearchJob(ODataClient &client, SearchRequest request, QObject *parent);
    [[nodiscard]] SearchJob *fetchMore(qint64 count, QObject *parent) override;

protected:
    void doStart() override;

private:
    ODataSearchJob(ODataClient &client, SearchRequest request, ODataCursor cursor, QObject *parent);
    void readNextWindow();
    void ask();
    void take(const QUrl &url, Result<ODataPage> answer);
    bool splitWindow();
    void endWindow(bool isWhole);
    void goOnBeyondReach();
    void deliver(ODataPage page);
    [[nodiscard]] bool isFull() const;
    void note(const QString &note);
    void finish();

    SearchRequest m_request;
    ODataCursor m_at;
    int m_top = 0;   ///< rows a page
    int m_asked = 0; ///< rows the page under way was asked for
    SearchOutcome m_outcome;
};

} // namespace swathe
