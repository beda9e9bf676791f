// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/auth/authsession.h"
#include "core/http/httpclient.h"

#include <functional>

namespace swathe {

/// The session of the account in use, asked at each request because it may come and go; null without one.
using SessionSource = std::function<AuthSession *()>;

/**
 * One exchange in an account's name, signed in anew once when the service answers 401. A file address is read from
 * the disk, in the pool. Errors: those of HttpClient and AuthSession; NotFound, DiskFailed for files.
 */
class CatalogueFetch final : public JobOf<HttpResponse>
{
    Q_OBJECT

public:
    CatalogueFetch(HttpClient &http, SessionSource session, HttpRequest request, QObject *parent);
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
    Job *m_current = nullptr;
    bool m_isSecondTry = false;
};

} // namespace swathe
