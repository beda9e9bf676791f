// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpclient.h"

#include "core/base/logging.h"
#include "core/base/redaction.h"
#include "core/base/version.h"

#include <QDateTime>
#include <QHttpHeaders>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

namespace swathe {

namespace {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

constexpr qsizetype kDetailLength = 1000;

bool isHttp(const QUrl &url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/** One exchange: attempts, each of one hop or more. */
class ExchangeJob final : public HttpJob
{
public:
    ExchangeJob(HttpRequest request, QNetworkAccessManager *network, const RetryPolicy &policy, QObject *parent)
        : HttpJob(parent), m_request(std::move(request)), m_network(network), m_policy(policy)
    {
        m_retryTimer.setSingleShot(true);
        m_retryTimer.setTimerType(Qt::PreciseTimer); // a coarse one may come earlier than the service asked
        connect(&m_retryTimer, &QTimer::timeout, this, [this] {
            attempt();
        });
    }
    ~ExchangeJob() override { letGo(); }

protected:
    void doStart() override
    {
        if (!m_request.url.isValid() || !isHttp(m_request.url)) {
            finishWith(fail({.kind = Kind::InvalidInput,
                             .detail = u"not an http or https address"_s,
                             .url = redacted(m_request.url)}));
            return;
        }
        attempt();
    }
    void doCancel() override { letGo(); }

private:
    void letGo()
    {
        m_retryTimer.stop();
        if (!m_reply)
            return;
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply.clear();
    }

    void attempt()
    {
        ++m_attempt;
        m_hop = 0;
        m_visited.clear();
        sendHop(m_request);
    }

    void sendHop(const HttpRequest &request)
    {
        if (!m_network) {
            finishWith(fail(Kind::Cancelled, u"the network is gone"_s));
            return;
        }
        m_current = request;
        m_visited.append({request.method, request.url});
        m_body.clear();
        qCDebug(logHttp) << request.method << redacted(request.url) << "attempt" << m_attempt << "hop" << m_hop;
        const QNetworkRequest qtRequest = networkRequest(request);
        if (request.method == "GET" && request.body.isEmpty())
            m_reply = m_network->get(qtRequest);
        else if (request.method == "HEAD")
            m_reply = m_network->head(qtRequest);
        else if (request.method == "POST")
            m_reply = m_network->post(qtRequest, request.body);
        else
            m_reply = m_network->sendCustomRequest(qtRequest, request.method, request.body);
        connect(m_reply, &QNetworkReply::readyRead, this, [this] {
            onReadyRead();
        });
        connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 done, qint64 total) {
            Q_EMIT progressed(done, total);
        });
        connect(m_reply, &QNetworkReply::finished, this, [this] {
            onReplyFinished();
        });
    }

    bool onReadyRead()
    {
        if (m_reply->isReadable()) // an aborted reply is closed
            m_body += m_reply->readAll();
        if (m_body.size() <= m_current.maxBody)
            return true;
        const int status = statusOf(*m_reply);
        const Error error = status >= 400
                                ? statusError(*m_reply, m_body)
                                : Error{.kind = Kind::BadAnswer,
                                        .detail = u"the answer is larger than %1 bytes"_s.arg(m_request.maxBody),
                                        .httpStatus = status,
                                        .url = redacted(m_reply->url())};
        letGo();
        finishWith(fail(error));
        return false;
    }

    void onReplyFinished()
    {
        if (!onReadyRead())
            return;
        QNetworkReply *reply = m_reply;
        m_reply.clear();
        reply->disconnect(this);
        reply->deleteLater();
        const int status = statusOf(*reply);
        qCDebug(logHttp) << status << redacted(reply->url()) << m_body.size() << "bytes";
        if (status >= 400)
            retryOrFinish(statusError(*reply, m_body));
        else if (isRedirect(status))
            follow(status, reply->rawHeader("Location"));
        else if (status < 200 || (reply->error() != QNetworkReply::NoError))
            retryOrFinish(networkError(*reply));
        else if (endedEarly(*reply))
            retryOrFinish({.kind = Kind::Offline,
                           .detail = u"the connection was lost in the middle of the answer"_s,
                           .httpStatus = status,
                           .url = redacted(reply->url())});
        else
            finishWith(responseOf(*reply, status));
    }

    [[nodiscard]] bool endedEarly(const QNetworkReply &reply) const
    {
        const QByteArray length = reply.rawHeader("Content-Length");
        return m_current.method != "HEAD" && !length.isEmpty() && !reply.hasRawHeader("Content-Encoding") &&
               length.toLongLong() > m_body.size();
    }

    [[nodiscard]] HttpResponse responseOf(const QNetworkReply &reply, int status) const
    {
        HttpResponse response{.status = status, .body = m_body, .url = reply.url()};
        const QHttpHeaders headers = reply.headers();
        for (qsizetype i = 0; i < headers.size(); ++i) {
            const QLatin1StringView name = headers.nameAt(i);
            response.headers.append({QByteArray(name.data(), name.size()), headers.valueAt(i).toByteArray()});
        }
        return response;
    }

    void follow(int status, const QByteArray &location)
    {
        const Result<HttpRequest> next = redirectedRequest(m_current, status, location, ++m_hop);
        if (!next) {
            finishWith(fail(next.error()));
            return;
        }
        if (m_visited.contains(std::pair(next->method, next->url))) {
            finishWith(fail({.kind = Kind::TooManyRedirects,
                             .detail = u"the redirects go in a circle"_s,
                             .httpStatus = status,
                             .url = redacted(next->url)}));
            return;
        }
        sendHop(*next);
    }

    void retryOrFinish(const Error &error)
    {
        const QByteArray method = m_request.isRepeatable ? QByteArrayLiteral("GET") : m_request.method;
        const bool isOthersToWait = error.kind == Kind::RateLimited && !m_request.waitsForLimits;
        if (const auto wait = m_policy.waitBefore(m_attempt + 1, error, method); wait && !isOthersToWait) {
            qCDebug(logHttp) << "again in" << wait->count() << "ms after" << kindName(error.kind) << error.url;
            m_retryTimer.start(*wait);
            return;
        }
        finishWith(fail(error));
    }

    const HttpRequest m_request;
    QPointer<QNetworkAccessManager> m_network;
    const RetryPolicy m_policy;
    QTimer m_retryTimer;
    QPointer<QNetworkReply> m_reply;
    HttpRequest m_current;
    QByteArray m_body;
    QList<std::pair<QByteArray, QUrl>> m_visited;
    int m_attempt = 0;
    int m_hop = 0;
};

} // namespace

std::optional<std::chrono::milliseconds> RetryPolicy::waitBefore(int attempt, const Error &error,
                                                                 const QByteArray &method) const
{
    if (attempt > maxAttempts)
        return {};
    const bool isSafe = method == "GET" || method == "HEAD";
    const bool isTransient =
        error.kind == Kind::Offline || (error.httpStatus >= 500 && error.httpStatus != 501) || error.httpStatus == 408;
    if (error.kind != Kind::RateLimited && !(isSafe && isTransient))
        return {};
    if (error.retryAfter)
        return *error.retryAfter <= longestWait ? error.retryAfter : std::nullopt;
    return std::min<std::chrono::milliseconds>(longestWait, firstWait * (1L << std::clamp(attempt - 2, 0, 20)));
}

std::optional<std::chrono::milliseconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    const QByteArray text = value.trimmed();
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber) {
        if (!(seconds >= 0 && seconds < 1e9))
            return {};
        return std::chrono::milliseconds(qint64(seconds * 1000));
    }
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return {};
    date.setTimeZone(QTimeZone::UTC);
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

HttpClient::HttpClient(QObject *parent) : QObject(parent), m_network(new QNetworkAccessManager(this))
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpClient::~HttpClient() = default;

HttpJob *HttpClient::send(const HttpRequest &request, QObject *parent)
{
    return new ExchangeJob(request, m_network, m_retryPolicy, parent);
}

QByteArray HttpClient::userAgent()
{
    return QByteArrayLiteral("Swathe/") + kVersion + " (+https://swathe.github.io)";
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest result(request.url);
    QHttpHeaders headers;
    for (const auto &[name, value] : request.headers)
        headers.append(QLatin1StringView(name), QLatin1StringView(value));
    if (request.secretOrigins.contains(Origin::of(request.url))) {
        for (const auto &[name, secret] : request.secretHeaders)
            headers.replaceOrAppend(QLatin1StringView(name), QLatin1StringView(secret.reveal()));
    }
    if (!headers.contains(QHttpHeaders::WellKnownHeader::UserAgent))
        headers.append(QHttpHeaders::WellKnownHeader::UserAgent, QLatin1StringView(HttpClient::userAgent()));
    // Without a type Qt would warn and claim a form.
    if (!request.body.isEmpty() && !headers.contains(QHttpHeaders::WellKnownHeader::ContentType))
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/octet-stream"_L1);
    result.setHeaders(headers);
    result.setTransferTimeout(request.idleTimeout);
    result.setDecompressedSafetyCheckThreshold(request.maxBody);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return result;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<HttpRequest> redirectedRequest(const HttpRequest &request, int status, const QByteArray &location, int hop)
{
    const auto refuse = [&](Kind kind, const QString &detail) {
        return fail({.kind = kind, .detail = detail, .httpStatus = status, .url = redacted(request.url)});
    };
    const QUrl target = request.url.resolved(QUrl::fromEncoded(location)).adjusted(QUrl::RemoveFragment);
    if (location.isEmpty() || !target.isValid() || !isHttp(target))
        return refuse(Kind::BadAnswer, u"a redirect without a usable address"_s);
    if (hop > request.maxRedirects)
        return refuse(Kind::TooManyRedirects, u"more than %1 redirects"_s.arg(request.maxRedirects));
    if (request.url.scheme() == "https"_L1 && target.scheme() != "https"_L1)
        return refuse(Kind::TooManyRedirects, u"a redirect from https to http"_s);

    HttpRequest next = request;
    next.url = target;
    if ((status == 303 && request.method != "HEAD") || ((status == 301 || status == 302) && request.method == "POST")) {
        next.method = "GET";
        next.body.clear();
        next.headers.removeIf([](const HttpHeader &header) {
            return header.first.toLower().startsWith("content-");
        });
    }
    if (next.method == request.method && target == request.url.adjusted(QUrl::RemoveFragment))
        return refuse(Kind::TooManyRedirects, u"a redirect to itself"_s);
    // A secret set by hand among the plain headers has no list of origins: it stays where it was meant for.
    if (Origin::of(target) != Origin::of(request.url)) {
        next.headers.removeIf([](const HttpHeader &header) {
            return isSecretHeader(header.first);
        });
    }
    return next;
}

Error networkError(const QNetworkReply &reply)
{
    const int status = statusOf(reply);
    Kind kind = Kind::BadAnswer;
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
    case QNetworkReply::UnknownNetworkError:
        kind = Kind::Offline;
        break;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        kind = Kind::Timeout;
        break;
    case QNetworkReply::SslHandshakeFailedError:
        kind = Kind::TlsFailed;
        break;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        kind = Kind::ProxyFailed;
        break;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError:
        kind = Kind::TooManyRedirects;
        break;
    case QNetworkReply::ProtocolUnknownError:
        kind = Kind::InvalidInput;
        break;
    default:
        if (status >= 400)
            kind = kindFromHttpStatus(status);
        break;
    }
    return {
        .kind = kind, .detail = redactedText(reply.errorString()), .httpStatus = status, .url = redacted(reply.url())};
}

Error statusError(const QNetworkReply &reply, const QByteArray &body)
{
    const int status = statusOf(reply);
    // Redacted before it is shortened, so that no pattern is cut in two.
    QString detail = redactedText(QString::fromUtf8(body.left(8 * kDetailLength))).trimmed().left(kDetailLength);
    if (detail.isEmpty())
        detail =
            u"HTTP %1 %2"_s.arg(status).arg(reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString());
    return {.kind = kindFromHttpStatus(status),
            .detail = detail,
            .httpStatus = status,
            .url = redacted(reply.url()),
            .retryAfter = parseRetryAfter(reply.rawHeader("Retry-After"), QDateTime::currentDateTimeUtc())};
}

} // namespace swathe
