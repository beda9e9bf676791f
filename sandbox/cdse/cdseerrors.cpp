// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/cdseerrors.h"

#include "sandbox/answers.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace swathe::sandbox::cdse {

HttpResponse detail(int status, const QString &text)
{
    return jsonAnswer({{u"detail"_s, text}}, status);
}

HttpResponse detailWithId(int status, const QString &text)
{
    return jsonAnswer(
        {{u"detail"_s,
          QJsonObject{{u"message"_s, text}, {u"request_id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}}}},
        status);
}

HttpResponse unprocessable(const Unprocessable &entry)
{
    QJsonObject object{{u"type"_s, entry.type},
                       {u"loc"_s, QJsonArray::fromStringList(entry.loc)},
                       {u"msg"_s, entry.message},
                       {u"input"_s, entry.input}};
    if (!entry.context.isEmpty())
        object[u"ctx"_s] = entry.context;
    return jsonAnswer({{u"detail"_s, QJsonArray{object}}}, 422);
}

HttpResponse zipper(int status, int code, const QString &message)
{
    return jsonAnswer({{u"code"_s, u"DAT-ZIP-%1"_s.arg(code)}, {u"message"_s, message}}, status);
}

HttpResponse firewallRefusal()
{
    const QString text =
        u"This request was rejected due to a violation. Please consult with your administrator. Your reference ID: %1"_s
            .arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return jsonAnswer({{u"status"_s, u"error"_s}, {u"data"_s, QJsonObject{{u"message"_s, text}}}}, 403);
}

HttpResponse firewallLimit()
{
    return jsonAnswer({{u"error"_s, u"WAF"_s}, {u"message"_s, u"Rate limit exceeded"_s}, {u"status"_s, 429}}, 429);
}

HttpResponse oauth(int status, const QString &code, const QString &description)
{
    return jsonAnswer({{u"error"_s, code}, {u"error_description"_s, description}}, status);
}

} // namespace swathe::sandbox::cdse
