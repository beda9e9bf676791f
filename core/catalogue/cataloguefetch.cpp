// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/cataloguefetch.h"

#include "core/base/logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds kLongestWait = std::chrono::minutes(5);

/// A folder is read as a catalogue whose links are the documents in it.
QByteArray listing(const QDir &folder)
{
    QJsonArray links;
    const auto names =
        folder.entryList({u"*.json"_s, u"*.geojson"_s, u"*.ndjson"_s, u"*.jsonl"_s}, QDir::Files, QDir::Name);
    for (const auto &name : names) {
        links << QJsonObject{{u"rel"_s, u"item"_s},
                             {u"href"_s, QUrl::fromLocalFile(folder.filePath(name)).toString(QUrl::FullyEncoded)}};
    }
    return QJsonDocument(QJsonObject{{u"type"_s, u"Catalog"_s}, {u"id"_s, folder.dirName()}, {u"links"_s, links}})
        .toJson(QJsonDocument::Compact);
}

Result<HttpResponse> fileAnswer(QUrl url, qint64 maxBody)
{
    QString path = url.toLocalFile();
    if (QFileInfo(path).isDir()) {
        const QDir folder(path);
        const auto entry = folder.entryList({u"catalog.json"_s, u"collection.json"_s}, QDir::Files, QDir::Name);
        if (entry.isEmpty())
            return HttpResponse{.status = 200, .body = listing(folder), .url = url};
        path = folder.filePath(entry.first());
        url = QUrl::fromLocalFile(path);
    }
    QFile file(path);
    if (!file.exists())
        return fail(Error{.kind = Error::Kind::NotFound, .detail = u"no such file: %1"_s.arg(path), .url = url});
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error{.kind = Error::Kind::DiskFailed, .detail = file.errorString(), .url = url});
    if (file.size() > maxBody)
        return fail(Error{.kind = Error::Kind::BadAnswer, .detail = u"the file is too large"_s, .url = url});
    return HttpResponse{.status = 200, .body = file.readAll(), .url = url};
}

} // namespace

std::optional<std::chrono::milliseconds> ServiceManners::waitAfter(int attempt, const Error &error) const
{
    const bool isThrottled = error.kind == Error::Kind::RateLimited || throttleStatuses.contains(error.httpStatus);
    if (!isThrottled || !areStated() || attempt >= maxAttempts)
        return {};
    const auto first = throttleWait.count() > 0 ? throttleWait : RetryPolicy().firstWait;
    auto wait = first * (1 << std::clamp(attempt - 1, 0, 16));
    // It was read as seconds.
    if (error.retryAfter)
        wait = isRetryAfterInMilliseconds ? *error.retryAfter / 1000 : *error.retryAfter;
    return wait <= kLongestWait ? std::optional(std::max(wait, std::chrono::milliseconds(0))) : std::nullopt;
}

CatalogueFetch::CatalogueFetch(HttpClient &http, SessionSource session, HttpRequest request, QObject *parent,
                               const ServiceManners &manners)
    : JobOf(parent), m_http(http), m_session(std::move(session)), m_request(std::move(request)), m_manners(manners)
{
    m_request.waitsForLimits = !m_manners.areStated();
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &CatalogueFetch::authorise);
}

void CatalogueFetch::doStart()
{
    if (m_request.url.isLocalFile())
        readFile();
    else
        authorise();
}

void CatalogueFetch::doCancel()
{
    m_wait.stop();
    dropCurrent();
}

void CatalogueFetch::dropCurrent()
{
    if (!m_current)
        return;
    m_current->disconnect(this);
    m_current->deleteLater();
    m_current = nullptr;
}

void CatalogueFetch::authorise()
{
    auto *session = m_session ? m_session() : nullptr;
    if (!session) {
        send(m_request);
        return;
    }
    auto *job = session->authorise(this);
    m_current = job;
    connect(job, &Job::finished, this, [this, job] {
        const auto result = job->result();
        dropCurrent();
        if (!result) {
            finishWith(fail(result.error()));
            return;
        }
        HttpRequest request = m_request;
        result->applyTo(request);
        send(request);
    });
    job->start();
}

void CatalogueFetch::send(const HttpRequest &request)
{
    ++m_attempts;
    m_current = m_http.send(request, this);
    connect(m_current, &Job::finished, this, &CatalogueFetch::takeAnswer);
    m_current->start();
}

void CatalogueFetch::takeAnswer()
{
    auto result = static_cast<HttpJob *>(m_current)->result();
    dropCurrent();
    if (!result && result.error().kind == Error::Kind::Unauthorised && !m_isSecondTry) {
        if (auto *session = m_session ? m_session() : nullptr) {
            m_isSecondTry = true;
            session->invalidate();
            authorise();
            return;
        }
    }
    if (!result) {
        if (const auto wait = m_manners.waitAfter(m_attempts, result.error())) {
            qCDebug(logCatalogue) << "asked too often, again in" << wait->count() << "ms";
            m_wait.start(*wait);
            return;
        }
    }
    finishWith(std::move(result));
}

void CatalogueFetch::readFile()
{
    QtConcurrent::run(fileAnswer, m_request.url, m_request.maxBody)
        .then(this, [this](const Result<HttpResponse> &answer) {
            finishWith(answer);
        });
}

} // namespace swathe
