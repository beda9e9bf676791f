// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/deviceflow.h"

#include "core/base/logging.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace swathe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

DeviceFlow::DeviceFlow(HttpClient &http, OAuthService service, QObject *parent)
    : JobOf(parent), m_http(http), m_service(std::move(service))
{
    m_timer.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DeviceFlow::poll);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        doCancel();
        finishWith(fail(Kind::Unauthorised, u"expired_token: nobody entered the code in time"_s));
    });
}

void DeviceFlow::doStart()
{
    if (!isSafeForSecrets(m_service.tokenUrl) || !isSafeForSecrets(m_service.deviceUrl)) {
        finishWith(fail(Kind::InvalidInput, u"an address of the sign-in service is not https"_s));
        return;
    }
    m_verifier = pkceVerifier();
    QList<FormField> fields{{"client_id", m_service.clientId.toUtf8()},
                            {"code_challenge", pkceChallenge(m_verifier)},
                            {"code_challenge_method", "S256"}};
    if (!m_service.scope.isEmpty())
        fields.append({"scope", m_service.scope.toUtf8()});
    m_job = m_http.send(oauthForm(m_service.deviceUrl, fields), this);
    connect(m_job, &Job::finished, this, [this] {
        const auto result = m_job->result();
        m_job->deleteLater();
        m_job = nullptr;
        if (result) {
            onCode(*result);
            return;
        }
        auto error = result.error();
        error.detail = oauthErrorText(error);
        finishWith(fail(error));
    });
    m_job->start();
}

void DeviceFlow::doCancel()
{
    m_timer.stop();
    m_deadline.stop();
    if (m_job) {
        m_job->disconnect(this);
        m_job->deleteLater();
        m_job = nullptr;
    }
}

void DeviceFlow::onCode(const HttpResponse &answer)
{
    const auto body = QJsonDocument::fromJson(answer.body).object();
    const auto seconds = [&body](QLatin1StringView name, double otherwise) {
        const double value = body[name].toDouble(otherwise);
        return std::chrono::milliseconds(qint64(std::clamp(value, 0.0, 1e6) * 1000));
    };
    m_deviceCode = body["device_code"_L1].toString().toUtf8();
    // "verification_url" is what Google calls it.
    const auto page = body["verification_uri"_L1].toString(body["verification_url"_L1].toString());
    DeviceCode code{.userCode = body["user_code"_L1].toString(),
                    .page = QUrl(page, QUrl::StrictMode),
                    .fullPage = QUrl(body["verification_uri_complete"_L1].toString(), QUrl::StrictMode),
                    .life = seconds("expires_in"_L1, 600)};
    if (m_deviceCode.isEmpty() || code.userCode.isEmpty() || !isSafeForSecrets(code.page)) {
        finishWith(fail(Kind::BadAnswer, u"the service gave no code"_s));
        return;
    }
    m_interval = seconds("interval"_L1, 5);
    m_deadline.start(code.life);
    m_timer.start(m_interval);
    Q_EMIT codeReady(code);
}

void DeviceFlow::poll()
{
    QList<FormField> fields{{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                            {"device_code", m_deviceCode},
                            {"client_id", m_service.clientId.toUtf8()},
                            {"code_verifier", m_verifier}};
    if (!m_service.clientSecret.isEmpty())
        fields.append({"client_secret", m_service.clientSecret.reveal()});
    qCDebug(logAuth) << "asking whether the code was entered, at" << m_service.tokenUrl.host();
    m_job = m_http.send(oauthForm(m_service.tokenUrl, fields), this);
    connect(m_job, &Job::finished, this, &DeviceFlow::onPoll);
    m_job->start();
}

void DeviceFlow::onPoll()
{
    const auto result = m_job->result();
    m_job->deleteLater();
    m_job = nullptr;
    if (result) {
        doCancel();
        finishWith(parseOAuthTokens(result->body));
        return;
    }
    auto error = result.error();
    const auto code = oauthErrorCode(error);
    if (code == "authorization_pending"_L1) {
        m_timer.start(m_interval);
    } else if (code == "slow_down"_L1) {
        m_interval += 5s;
        m_timer.start(m_interval);
    } else if (code.isEmpty() && (error.kind == Kind::Timeout || error.kind == Kind::Offline)) {
        // RFC 8628 section 3.5: the pace is halved when the connection fails.
        m_interval *= 2;
        m_timer.start(m_interval);
    } else {
        doCancel();
        error.detail = oauthErrorText(error);
        if (!code.isEmpty())
            error.kind = Kind::Unauthorised;
        finishWith(fail(error));
    }
}

} // namespace swathe
