// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/oauthtokens.h"
#include "core/base/job.h"
#include "core/http/httpclient.h"

#include <QTimer>

namespace swathe {

/** What the person needs to sign in on any device. */
struct DeviceCode {
    QString userCode;
    QUrl page;     ///< to be opened
    QUrl fullPage; ///< the same with the code in it; may be empty
    std::chrono::milliseconds life{0};
};

/**
 * A sign-in on another device (RFC 8628), with PKCE, which some services want: shows a code, asks the service at its
 * pace until the person has entered it. Errors: Unauthorised (denied, or the code has run out), those of HttpClient,
 * InvalidInput (an address that may not see secrets), BadAnswer. Lives on the main thread.
 */
class DeviceFlow final : public JobOf<OAuthTokens>
{
    Q_OBJECT

public:
    DeviceFlow(HttpClient &http, OAuthService service, QObject *parent);

Q_SIGNALS:
    void codeReady(const swathe::DeviceCode &code);

protected:
    void doStart() override;
    void doCancel() override;

private:
    void onCode(const HttpResponse &answer);
    void poll();
    void onPoll();

    HttpClient &m_http;
    OAuthService m_service;
    QByteArray m_verifier;
    QByteArray m_deviceCode;
    std::chrono::milliseconds m_interval{std::chrono::seconds(5)};
    QTimer m_timer;
    QTimer m_deadline;
    HttpJob *m_job = nullptr;
};

} // namespace swathe
