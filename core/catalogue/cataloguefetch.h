// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/authsession.h"
#include "core/http/httpclient.h"

#include <QTimer>

#include <functional>
#include <optional>

namespace swathe {

/// The session of the account in use, asked at each request because it may come and go; null without one.
using SessionSource = std::function<AuthSession *()>;

/** How a service says that it is asked too often, where it does not say so as RFC 9110 and RFC 6585 would. */
struct ServiceManners {
    QList<int> throttleStatuses; ///< besides 429: 403 of a content network, for one
    /// Where it names no time; doubled each time. 0: what HttpClient does about 429 is enough.
    std::chrono::milliseconds throttleWait{0};
    bool isRetryAfterInMilliseconds = false;
    int maxAttempts = 4;
    bool operator==(const ServiceManners &) const = default;

    /// The service has a way of its own to say so: then nobody else waits for it besides.
    [[nodiscard]] bool areStated() const { return throttleWait.count() > 0 || isRetryAfterInMilliseconds; }
    /// The wait before the next attempt, `attempt` of which were made; nothing if the error is not of this kind, there
    /// were enough, or the service wants more than five minutes.
    [[nodiscard]] std::optional<std::chrono::milliseconds> waitAfter(int attempt, const Error &error) const;
};

/**
 * One exchange in an account's name, signed in anew once when the service answers 401. A file address is read from
 * the disk, in the pool. Errors: those of HttpClient and AuthSession; NotFound, DiskFailed for files.
 */
class CatalogueFetch final : public JobOf<HttpResponse>
{
    Q_OBJECT

public:
    CatalogueFetch(HttpClient &http, SessionSource session, HttpRequest request, QObject *parent,
                   const ServiceManners &manners = {});
    [[nodiscard]] const HttpRequest &request() const { return m_request; }

protected:
    void doStart() override;
    void doCancel() override;

private:
    void authorise();
    void send(const HttpRequest &request);
    void readFile();
    void takeAnswer();
    void dropCurrent();

    HttpClient &m_http;
    SessionSource m_session;
    HttpRequest m_request;
    const ServiceManners m_manners;
    QTimer m_wait;
    int m_attempts = 0;
    Job *m_current = nullptr;
    bool m_isSecondTry = false;
};

} // namespace swathe
