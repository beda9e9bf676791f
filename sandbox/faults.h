// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/httpmessage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <functional>
#include <optional>

namespace swathe::sandbox {

/** What goes wrong on demand: a list of faults, each for the paths that fit its wildcard and for so many times. */
class Faults
{
public:
    using Route = std::function<HttpResponse(const HttpRequest &)>;

    /** Kinds of faults, as the list writes them. */
    static QStringList kinds();

    /** Adds a JSON list of faults, all or none; false with a sentence in error. */
    [[nodiscard]] bool add(const QByteArray &list, QString *error);
    void clear();
    [[nodiscard]] QJsonArray list() const;

    /**
     * The answer to a request with the first fault that fits it, counted down; nothing when none does. route gives the
     * answer without faults. Redirects lead from the port of one origin to that of the other, and only so.
     */
    [[nodiscard]] std::optional<HttpResponse> answer(const HttpRequest &request, const QUrl &origin,
                                                     const QUrl &otherOrigin, const Route &route);
    /** Whether a fault has given the file at this path another ETag. */
    [[nodiscard]] bool hasChanged(const QString &path) const { return m_changed.contains(path); }

private:
    struct Fault {
        QString path;
        QString kind;
        QJsonObject settings;
        qint64 times = -1;
    };
    HttpResponse faulty(const HttpRequest &request, const Fault &fault, const QUrl &otherOrigin, const Route &route);

    QList<Fault> m_faults;
    QSet<QString> m_changed;
};

} // namespace swathe::sandbox
