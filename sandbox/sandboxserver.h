// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/archive.h"
#include "sandbox/http/httpserver.h"
#include "sandbox/itemsearch.h"
#include "sandbox/limits.h"

#include <QDateTime>
#include <QSet>

#include <memory>
#include <mutex>

namespace swathe::sandbox {

/** How the sandbox answers; each member is an option of the program. */
struct SandboxOptions {
    quint16 port = 0;
    QString paging = QStringLiteral("token"); ///< token, page, offset, next, merge, header or get
    qint64 pageSize = 0;                      ///< largest page, and the size when none is asked; 0: 250 and 10
    qint64 bytesPerSecond = 0;                ///< of each file but thumbnails; 0: no limit
    qint64 tokenLifeSeconds = 600;
    QStringList protectedCollections;
    QString certificateFile;
    QString keyFile;
    bool http2 = false; ///< offered beside HTTP/1.1; needs a certificate
    Limits limits;

    static QStringList pagingStyles();
};

/**
 * A whole archive on 127.0.0.1: the STAC API, its files, a token endpoint, and faults on demand.
 * It listens on two ports: the second is another origin, which redirects lead to and which refuses requests that
 * bring credentials.
 */
class SandboxServer : public QObject
{
    Q_OBJECT
public:
    SandboxServer(std::unique_ptr<Archive> archive, SandboxOptions options, QObject *parent = nullptr);
    ~SandboxServer() override;

    bool start();
    [[nodiscard]] QUrl origin() const { return m_main.origin(); }
    [[nodiscard]] QUrl otherOrigin() const { return m_other.origin(); }
    [[nodiscard]] QString errorText() const { return m_main.errorText(); }

    /** The answer to one request, faults included; what the sockets send. */
    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

private:
    struct Fault {
        QString path;
        QString kind;
        QJsonObject settings;
        qint64 times = -1;
    };

    HttpResponse route(const HttpRequest &request);
    HttpResponse landing(const QString &base) const;
    HttpResponse collections(const QString &base, const QStringList &path, const HttpRequest &request);
    HttpResponse search(const HttpRequest &request, QJsonObject body, const QString &endpoint);
    HttpResponse file(const HttpRequest &request, const QStringList &path);
    HttpResponse token(const HttpRequest &request);
    HttpResponse control(const HttpRequest &request, const QString &name);
    HttpResponse faulty(const HttpRequest &request, const Fault &fault);
    QJsonObject collectionDocument(QJsonObject collection, const QString &base) const;
    QJsonObject published(const Item &item, const QString &base) const;
    bool signedIn(const HttpRequest &request) const;
    qint64 startOf(const QJsonObject &body, const QList<const Item *> &found, qint64 limit, QString *error) const;

    std::unique_ptr<Archive> m_archive;
    SandboxOptions m_options;
    HttpServer m_main;
    HttpServer m_other;
    QList<Fault> m_faults;
    QJsonArray m_log;
    QHash<QByteArray, QDateTime> m_tokens; ///< access token to its end
    QSet<QByteArray> m_refreshTokens;
    QSet<QString> m_changedFiles; ///< paths whose ETag a fault has changed
    int m_nextToken = 1;
    struct AssetFacts {
        QString fileName;
        qint64 size = 0;
        QByteArray checksum;
        QByteArray mediaType;
    };
    mutable std::mutex m_factsMutex; // pages are described on several threads
    mutable QHash<const Item *, QHash<QString, AssetFacts>> m_facts;
};

} // namespace swathe::sandbox
