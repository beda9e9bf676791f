// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/formats.h"
#include "core/catalogue/multisearch.h"
#include "core/geo/coverplan.h"

namespace swathe::cli {

/** What "search" was asked to do. */
struct SearchOptions {
    QStringList catalogs;
    /// A collection may be meant for one of several catalogues only: "CATALOG=ID".
    SearchRequest request;
    QStringList areaRepairs;                  ///< sentences about what was wrong with the area and is mended
    QString format = QStringLiteral("table"); ///< "table", "json", or one of exportFormats()
    QStringList assets;                       ///< for the formats that list files
    std::optional<CoverAim> cover;            ///< only the scenes that cover the area
    double enough = 1;                        ///< share of the area to be covered
};

[[nodiscard]] Result<SearchOptions> readSearchOptions(const CommandLine &line);

/// "eo:cloud_cover<=20": a property, an operator (= != <> < <= > >=), and a number, a time, true, false or a text.
[[nodiscard]] Result<PropertyCondition> parseCondition(const QString &text);

/// What each catalogue is asked: the same, but for collections that are meant for another.
[[nodiscard]] QList<CatalogueRequest> requestsOf(const SearchOptions &options);

/**
 * "swathe-cli search": scenes to standard output as their pages arrive; those of several catalogues newest first over
 * all of them; all at the end where the format or the choice needs them together.
 */
class SearchCommand final : public Command
{
    Q_OBJECT

public:
    SearchCommand(SearchOptions options, const MultiSearch::ClientSource &clients, QObject *parent = nullptr);
    void start() override;
    void interrupt() override;

private:
    void show(const QList<Scene> &scenes);
    void tellOutcome(const CatalogueOutcome &outcome);
    [[nodiscard]] bool isAtEnd() const; ///< nothing is written before all scenes are there
    void writeAll();
    void writeCover();
    bool write(const QByteArray &text);
    void end();

    SearchOptions m_options;
    MultiSearch *m_job;
    TextTable m_table{sceneHead()};
    QList<Scene> m_scenes; ///< those kept until the end
    qint64 m_shown = 0;
    bool m_isInterrupted = false;
    bool m_hasReader = true;
    bool m_isOutputBroken = false;
};

} // namespace swathe::cli
