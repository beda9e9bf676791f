// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "core/catalogue/catalogueclient.h"
#include "core/providers/providerdescription.h"

namespace swathe::cli {

/** "swathe-cli catalogs". */
class CatalogsCommand final : public Command
{
    Q_OBJECT

public:
    CatalogsCommand(Session &session, bool isJson, QObject *parent = nullptr);
    void start() override;
    void interrupt() override {}

private:
    Session &m_session;
    bool m_isJson;
};

/** "swathe-cli collections". */
class CollectionsCommand final : public Command
{
    Q_OBJECT

public:
    /// Only those that fit the words.
    CollectionsCommand(QString catalog, QString words, CatalogueClient &client, bool isJson, QObject *parent = nullptr);
    void start() override { m_job->start(); }
    void interrupt() override { m_job->cancel(); }

private:
    void end();
    QString m_catalog;
    QString m_words;
    bool m_isJson;
    JobOf<QList<Collection>> *m_job;
};

[[nodiscard]] QJsonObject toJson(const Collection &collection);

} // namespace swathe::cli
