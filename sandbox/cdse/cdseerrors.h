// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/httpmessage.h"

#include <QJsonObject>

/** Errors in the shapes of the Copernicus Data Space: each service has its own, some have two. */
namespace swathe::sandbox::cdse {

/** OData 400 and 404: {"detail": "…"}; with a request id the text is one deeper, as for values that are not valid. */
[[nodiscard]] HttpResponse detail(int status, const QString &text);
[[nodiscard]] HttpResponse detailWithId(int status, const QString &text);

/** OData 422, one entry of FastAPI's list. */
struct Unprocessable {
    QString type;    ///< "less_than_equal"
    QStringList loc; ///< "query", "$skip"
    QString message;
    QString input;
    QJsonObject context;
};
[[nodiscard]] HttpResponse unprocessable(const Unprocessable &entry);

/** The download service: {"code": "DAT-ZIP-604", "message": "…"}. */
[[nodiscard]] HttpResponse zipper(int status, int code, const QString &message);

/** The firewall: 403 for an address it dislikes, 429 for too many requests. */
[[nodiscard]] HttpResponse firewallRefusal();
[[nodiscard]] HttpResponse firewallLimit();

/** The identity service: {"error": "…", "error_description": "…"}. */
[[nodiscard]] HttpResponse oauth(int status, const QString &code, const QString &description);

} // namespace swathe::sandbox::cdse
