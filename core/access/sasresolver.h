// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/access/assetresolver.h"
#include "core/base/clock.h"
#include "core/http/httpclient.h"

#include <QHash>

namespace swathe {

/**
 * Azure Blob Storage with shared access signatures from the Planetary Computer's token service
 * (`<signUrl>/token/<account>/<container>`, planetary-computer-sdk-for-python). One token a container, fetched once
 * for all who wait, kept until a minute before its end. Addresses elsewhere, already signed ones and the public
 * account stay as they are.
 */
class SasResolver final : public AssetResolver
{
    Q_OBJECT

public:
    /// `http` and `clock` must outlive the resolver.
    SasResolver(HttpClient &http, const Clock &clock, const QUrl &signUrl, QObject *parent = nullptr);

    [[nodiscard]] JobOf<HttpRequest> *resolve(const QString &providerId, const QUrl &href, bool refresh,
                                              QObject *parent) override;

private:
    friend class SasJob;
    struct Token {
        Secret query;
        QDateTime ends;
    };
    /// Fetches the container's token unless that is under way; tokenSettled() tells the end.
    void fetch(const QString &container);

Q_SIGNALS:
    void tokenSettled(const QString &container, const std::optional<swathe::Error> &error);

private:
    HttpClient &m_http;
    const Clock &m_clock;
    QUrl m_signUrl;
    QHash<QString, Token> m_tokens;
    QHash<QString, HttpJob *> m_fetches;
};

/** "account/container" of a blob that needs a signature; empty for every other address. */
[[nodiscard]] QString sasContainer(const QUrl &href);

} // namespace swathe
