// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/httpmessage.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace swathe::sandbox {

[[nodiscard]] HttpResponse jsonAnswer(const QJsonObject &object, int status = 200,
                                      const QByteArray &type = QByteArrayLiteral("application/json"));
/** An error in the words of STAC APIs. */
[[nodiscard]] HttpResponse problem(int status, const QString &code, const QString &description);
[[nodiscard]] HttpResponse notFound();

/** What a file's answer says about it; empty members are left out. */
struct FileFacts {
    QByteArray mediaType;
    QByteArray tag; ///< the ETag with its quotes
    QDateTime modified;
    QByteArray disposition;
};

/** A file or the range of it that the request asks for: 200, 206 or 416; If-Range is heeded. */
[[nodiscard]] HttpResponse fileAnswer(const HttpRequest &request, const FileFacts &facts, const Body &body);

/** Scheme, host and port as the client wrote them, without a slash. */
[[nodiscard]] QString baseOf(const HttpRequest &request);
/** The decoded parts of the path. */
[[nodiscard]] QStringList pathOf(const HttpRequest &request);
/** A text as one part of a path. */
[[nodiscard]] QString encoded(const QString &part);
[[nodiscard]] QByteArray httpDate(const QDateTime &time);

} // namespace swathe::sandbox
