// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/formats.h"
#include "core/catalogue/catalogueclient.h"
#include "core/geo/coverplan.h"

namespace swathe::cli {

/** What "search" was asked to do. */
struct SearchOptions {
    QString catalog;
    SearchRequest request;
    QStringList areaRepairs;                  ///< sentences about what was wrong with the area and is mended
    QString format = QStringLiteral("table"); ///< "table", "json", or one of exportFormats()
    QStringList assets;                       ///< for the formats that list files
    std::optional<CoverAim> cover;            ///< only the scenes that cover the area
    double enough = 1;                        ///< share of the area to be covered
};

[[nodiscard]] Result<SearchOptions> readSearchOptions(const CommandLine &line);

/**
 * "swathe-cli search": scenes to standard output as their pages arrive; all at the end where the format or the choice
 * needs them together.
 */
class SearchCommand final : public Command
{
    Q_OBJECT

public:
    SearchCommand(SearchOptions options, CatalogueClient &client, QObject *parent = nullptr);
    void start() override;
    void interrupt() override;

private:
    void show(const ScenePage &page);
    [[nodiscard]] bool isAtEnd() const; ///< nothing is written before all scenes are there
    void writeAll();
    void writeCover();
    bool write(const QByteArray &text);
    void end();

    SearchOptions m_options;
    SearchJob *m_job;
    TextTable m_table{sceneHead()};
    QList<Scene> m_scenes; ///< those kept until the end
    qint64 m_shown = 0;
    QList<Error> m_skipped;
    bool m_isInterrupted = false;
    bool m_hasReader = true;
    bool m_isOutputBroken = false;
};

} // namespace swathe::cli
