// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/http/httprequest.h"

#include <QJsonArray>
#include <QSet>
#include <QString>

#include <optional>

namespace swathe {

/** The links of a Link header (RFC 8288), as STAC writes links; relations in several words count each. */
[[nodiscard]] QJsonArray linksFromHeader(const QByteArray &header);

/**
 * From one page to the next by the answer's links (STAC API 1.0 "Paging"), for items and collections. Never builds
 * page numbers of its own. Stops instead of looping when a service repeats itself or gives a link that cannot lead on.
 */
class StacPaging
{
public:
    /// `first` is the request whose answer is the first page; its secrets go along to the same origins only.
    explicit StacPaging(HttpRequest first);

    struct Step {
        std::optional<HttpRequest> request; ///< nothing: this was the last page
        QString note;                       ///< why the end came early: "pageRepeated", "pageLinkUnusable"
    };
    /**
     * `asked` gave the page, `url` is the answer's address after redirects, `entries` the number of things on it and
     * `fresh` how many of them had not been seen before.
     */
    [[nodiscard]] Step next(const HttpRequest &asked, const QUrl &url, const QJsonArray &links, qsizetype entries,
                            qsizetype fresh);

private:
    HttpRequest m_first;
    QSet<QByteArray> m_sent;
    int m_staleRun = 0;
};

} // namespace swathe
