// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/faults.h"

#include "sandbox/answers.h"
#include "sandbox/limits.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {

QStringList Faults::kinds()
{
    return {u"status"_s,     u"cut"_s,         u"rst"_s,        u"goaway"_s, u"stall"_s,    u"drip"_s,
            u"wrongRange"_s, u"ignoreRange"_s, u"changeEtag"_s, u"html"_s,   u"redirect"_s, u"expired"_s};
}

bool Faults::add(const QByteArray &list, QString *error)
{
    const QJsonDocument document = QJsonDocument::fromJson(list);
    if (!document.isArray()) {
        *error = u"The body must be a list of faults"_s;
        return false;
    }
    QList<Fault> added;
    for (const QJsonValue &entry : document.array()) {
        const QString kind = entry["fault"_L1].toString();
        if (!kinds().contains(kind) || entry["path"_L1].toString().isEmpty()) {
            *error = u"Each fault needs a path and a known fault"_s;
            return false;
        }
        added.append({entry["path"_L1].toString(), kind, entry.toObject(), entry["times"_L1].toInteger(-1)});
    }
    m_faults += added;
    return true;
}

void Faults::clear()
{
    m_faults.clear();
    m_changed.clear();
}

QJsonArray Faults::list() const
{
    QJsonArray list;
    for (const Fault &fault : m_faults) {
        QJsonObject entry = fault.settings;
        entry[u"times"_s] = fault.times;
        list += entry;
    }
    return list;
}

std::optional<HttpResponse> Faults::answer(const HttpRequest &request, const QUrl &origin, const QUrl &otherOrigin,
                                           const Route &route)
{
    for (Fault &fault : m_faults) {
        if (fault.times == 0 || !pathPattern(fault.path).match(request.url.path()).hasMatch() ||
            (fault.kind == "redirect"_L1 && request.port != origin.port()))
            continue;
        if (fault.times > 0)
            --fault.times;
        return faulty(request, Fault(fault), otherOrigin, route);
    }
    return {};
}

HttpResponse Faults::faulty(const HttpRequest &request, const Fault &fault, const QUrl &otherOrigin, const Route &route)
{
    const QJsonObject &settings = fault.settings;
    if (fault.kind == "status"_L1) {
        const int status = settings["status"_L1].toInt(503);
        HttpResponse response = problem(status, u"Fault"_s, u"A fault was asked for here"_s);
        if (const QJsonValue body = settings["body"_L1]; body.isObject())
            response = jsonAnswer(body.toObject(), status);
        else if (body.isString())
            response = {.status = status,
                        .headers = {{"Content-Type"_ba, settings["type"_L1].toString(u"text/plain"_s).toLatin1()}},
                        .body = Body::of(body.toString().toUtf8())};
        if (const QJsonValue wait = settings["retryAfter"_L1]; wait.isString() || wait.isDouble())
            response.headers.append({"Retry-After"_ba, wait.toVariant().toString().toLatin1()});
        return response;
    }
    if (fault.kind == "html"_L1)
        return {.headers = {{"Content-Type"_ba, "text/html; charset=utf-8"_ba}},
                .body = Body::of("<!DOCTYPE html><html><head><title>Sign in</title></head>"
                                 "<body><h1>Please sign in</h1></body></html>"_ba)};
    if (fault.kind == "expired"_L1)
        return {.status = 403,
                .headers = {{"Content-Type"_ba, "application/xml"_ba}},
                .body = Body::of("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Error><Code>AccessDenied</Code>"
                                 "<Message>Request has expired</Message></Error>"_ba)};
    if (fault.kind == "redirect"_L1) {
        QString target = settings["location"_L1].toString();
        if (target.isEmpty()) {
            QUrl url = request.url;
            url.setPort(otherOrigin.port());
            target = url.toString(QUrl::FullyEncoded);
        }
        return {.status = 302, .headers = {{"Location"_ba, target.toUtf8()}}};
    }
    if (fault.kind == "changeEtag"_L1)
        m_changed.insert(request.url.path());
    HttpRequest asked = request;
    if (fault.kind == "ignoreRange"_L1)
        asked.headers.remove("range"_ba);
    HttpResponse response = route(asked);
    // Any of the rest may also be slow or end early.
    const qint64 after = settings["afterBytes"_L1].toInteger(0);
    response.breakAfter = after;
    response.errorCode = static_cast<quint32>(settings["code"_L1].toInteger(0));
    if (fault.kind == "cut"_L1)
        response.breaks = Break::Cut;
    else if (fault.kind == "rst"_L1)
        response.breaks = Break::Reset;
    else if (fault.kind == "goaway"_L1)
        response.breaks = settings["refuse"_L1].toBool() ? Break::Refuse : Break::GoAway;
    else if (fault.kind == "stall"_L1)
        response.stallAfter = after;
    else if (fault.kind == "drip"_L1)
        response.bytesPerSecond = settings["bytesPerSecond"_L1].toInteger(1024);
    else if (fault.kind == "wrongRange"_L1)
        for (auto &[name, value] : response.headers)
            if (name == "Content-Range")
                value =
                    "bytes 1-"_ba + QByteArray::number(response.body.size) + '/' + value.sliced(value.indexOf('/') + 1);
    return response;
}

} // namespace swathe::sandbox
