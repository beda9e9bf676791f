// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/formats.h"
#include "core/catalogue/catalogueclient.h"

namespace swathe::cli {

/** What "search" was asked to do. */
struct SearchOptions {
    QString catalog;
    SearchRequest request;
    QStringList areaRepairs;                  ///< sentences about what was wrong with the area and is mended
    QString format = QStringLiteral("table"); ///< "table", "json", "geojson", "ids"
};

[[nodiscard]] Result<SearchOptions> readSearchOptions(const CommandLine &line);

/** "swathe-cli search": scenes to standard output as their pages arrive. */
class SearchCommand final : public Command
{
    Q_OBJECT

public:
    SearchCommand(SearchOptions options, CatalogueClient &client, QObject *parent = nullptr);
    void start() override;
    void interrupt() override;

private:
    void show(const ScenePage &page);
    bool write(const QByteArray &text);
    void end();

    SearchOptions m_options;
    SearchJob *m_job;
    TextTable m_table{sceneHead()};
    qint64 m_shown = 0;
    QList<Error> m_skipped;
    bool m_isInterrupted = false;
    bool m_hasReader = true;
    bool m_isOutputBroken = false;
};

} // namespace swathe::cli
