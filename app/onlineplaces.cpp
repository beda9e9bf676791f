// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/onlineplaces.h"

#include "core/base/errortext.h"
#include "core/http/httpclient.h"

#include <QLocale>

namespace swathe {

namespace {
using namespace std::chrono_literals;
constexpr int kMost = 8;
constexpr int kRemembered = 200;
/// Of the service's policy: one request a second.
constexpr auto kBetween = 1100ms;
} // namespace

OnlinePlaces::OnlinePlaces(HttpClient &http, QObject *parent)
    : QObject(parent), m_http(http), m_endpoint(QStringLiteral("https://nominatim.openstreetmap.org/search")),
      m_service(QStringLiteral("OpenStreetMap")), m_credit(QStringLiteral("© OpenStreetMap contributors")),
      m_known(kRemembered)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &OnlinePlaces::send);
}

OnlinePlaces::~OnlinePlaces() = default;

void OnlinePlaces::setService(const QUrl &endpoint, const QString &name, const QString &credit)
{
    stop();
    m_known.clear();
    m_endpoint = endpoint;
    m_service = name;
    m_credit = credit;
    Q_EMIT serviceChanged();
}

void OnlinePlaces::search(const QString &words)
{
    stop();
    m_words = words.simplified();
    if (m_words.isEmpty())
        return;
    if (const QList<FoundPlace> *known = m_known.object(m_words.toCaseFolded())) {
        Q_EMIT found(m_words, *known);
        return;
    }
    const auto since = m_sinceLast.isValid() ? m_sinceLast.durationElapsed() : std::chrono::nanoseconds(kBetween);
    m_wait.start(std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(kBetween - since)));
    Q_EMIT isBusyChanged();
}

void OnlinePlaces::stop()
{
    const bool wasBusy = isBusy();
    m_wait.stop();
    delete std::exchange(m_job, nullptr);
    if (wasBusy)
        Q_EMIT isBusyChanged();
}

void OnlinePlaces::send()
{
    m_sinceLast.start();
    HttpRequest request;
    request.url = nominatimUrl(m_endpoint, m_words, QLocale().uiLanguages(), kMost);
    request.maxBody = 1024 * 1024;
    m_job = m_http.send(request, this);
    connect(m_job, &Job::finished, this, &OnlinePlaces::take);
    m_job->start();
}

void OnlinePlaces::take()
{
    const Result<HttpResponse> answer = static_cast<HttpJob *>(m_job)->result();
    std::exchange(m_job, nullptr)->deleteLater();
    Q_EMIT isBusyChanged();
    const Result<QList<FoundPlace>> places =
        answer ? readNominatim(answer->body) : Result<QList<FoundPlace>>(fail(answer.error()));
    if (!places) {
        Q_EMIT failed(m_words, errorText(places.error()).sentence);
        return;
    }
    m_known.insert(m_words.toCaseFolded(), new QList<FoundPlace>(*places));
    Q_EMIT found(m_words, *places);
}

} // namespace swathe
