// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cataloguecommands.h"

#include "cli/console.h"
#include "cli/formats.h"
#include "cli/session.h"

#include <QJsonArray>

namespace swathe::cli {

using namespace Qt::StringLiterals;

QJsonObject toJson(const Collection &collection)
{
    QJsonObject object{{"id"_L1, collection.id},
                       {"title"_L1, collection.title},
                       {"description"_L1, collection.description},
                       {"license"_L1, collection.license},
                       {"keywords"_L1, QJsonArray::fromStringList(collection.keywords)},
                       {"cloudCover"_L1, collection.hasCloudCover}};
    if (collection.extent) {
        object["bbox"_L1] = QJsonArray{collection.extent->west, collection.extent->south, collection.extent->east,
                                       collection.extent->north};
    }
    if (collection.begins.isValid())
        object["begins"_L1] = collection.begins.toUTC().toString(Qt::ISODate);
    if (collection.ends.isValid())
        object["ends"_L1] = collection.ends.toUTC().toString(Qt::ISODate);
    return object;
}

CatalogsCommand::CatalogsCommand(Session &session, bool isJson, QObject *parent)
    : Command(parent), m_session(session), m_isJson(isJson)
{
}

void CatalogsCommand::start()
{
    QByteArray text;
    QList<QStringList> rows;
    for (const ProviderDescription &provider : m_session.registry().providers()) {
        const bool hasAccount = m_session.accounts().accountFor(provider.id).has_value();
        if (m_isJson) {
            QJsonObject object = swathe::toJson(provider);
            object["hasAccount"_L1] = hasAccount;
            text += jsonLine(object);
        } else {
            const QString account = hasAccount                          ? u"signed in"_s
                                    : provider.auth == AuthScheme::None ? u"not needed"_s
                                    : provider.isSearchOpen             ? u"for files"_s
                                                                        : u"needed"_s;
            rows << QStringList{provider.id, provider.name, account, provider.url.toDisplayString()};
        }
    }
    if (!m_isJson)
        text = TextTable({u"ID"_s, u"NAME"_s, u"ACCOUNT"_s, u"ADDRESS"_s}).format(rows);
    const bool isWritten = writeOut(text);
    for (const Error &problem : m_session.registry().problems())
        complain(printable(problem.detail));
    const bool isClean = isWritten && m_session.registry().problems().isEmpty();
    Q_EMIT finished(isClean ? ExitCode::Done : ExitCode::SomeFailed);
}

CollectionsCommand::CollectionsCommand(QString catalog, QString words, CatalogueClient &client, bool isJson,
                                       QObject *parent)
    : Command(parent), m_catalog(std::move(catalog)), m_words(std::move(words)), m_isJson(isJson),
      m_job(client.collections(this))
{
    connect(m_job, &Job::finished, this, &CollectionsCommand::end);
}

void CollectionsCommand::end()
{
    if (!m_job->result()) {
        complainOf(m_job->result().error(), m_catalog);
        Q_EMIT finished(exitCodeFor(m_job->result().error()));
        return;
    }
    QByteArray text;
    QList<QStringList> rows;
    for (const Collection &collection : *m_job->result()) {
        if (!collection.fits(m_words))
            continue;
        if (m_isJson) {
            text += jsonLine(toJson(collection));
            continue;
        }
        const auto year = [](const QDateTime &time) {
            return time.isValid() ? QString::number(time.toUTC().date().year()) : u".."_s;
        };
        rows << QStringList{collection.id, year(collection.begins) + u'/' + year(collection.ends), collection.title};
    }
    if (!m_isJson)
        text = TextTable({u"ID"_s, u"YEARS"_s, u"TITLE"_s}).format(rows);
    Q_EMIT finished(writeOut(text) ? ExitCode::Done : ExitCode::SomeFailed);
}

} // namespace swathe::cli
