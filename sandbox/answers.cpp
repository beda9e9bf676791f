// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/answers.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {

HttpResponse jsonAnswer(const QJsonObject &object, int status, const QByteArray &type)
{
    HttpResponse response{.status = status, .headers = {{"Content-Type"_ba, type}}};
    response.body = Body::of(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return response;
}

HttpResponse problem(int status, const QString &code, const QString &description)
{
    return jsonAnswer({{u"code"_s, code}, {u"description"_s, description}}, status);
}

HttpResponse notFound()
{
    return problem(404, u"NotFound"_s, u"There is nothing at this address"_s);
}

HttpResponse fileAnswer(const HttpRequest &request, const FileFacts &facts, const Body &body)
{
    HttpResponse response{.headers = {{"Content-Type"_ba, facts.mediaType}}, .body = body};
    const QByteArray modified = facts.modified.isValid() ? httpDate(facts.modified) : QByteArray();
    for (const auto &[name, value] : {std::pair{"ETag"_ba, facts.tag},
                                      {"Last-Modified"_ba, modified},
                                      {"Accept-Ranges"_ba, "bytes"_ba},
                                      {"Content-Disposition"_ba, facts.disposition}})
        if (!value.isEmpty())
            response.headers.append({name, value});
    if (request.headers.value("if-none-match"_ba) == facts.tag && !facts.tag.isEmpty()) {
        response.status = 304;
        response.body = {};
        return response;
    }
    static const QRegularExpression form(u"^bytes=(\\d*)-(\\d*)$"_s);
    const auto range = form.match(QString::fromLatin1(request.headers.value("range"_ba)));
    const QByteArray condition = request.headers.value("if-range"_ba);
    if (!range.hasMatch() || (!condition.isEmpty() && condition != facts.tag && condition != modified))
        return response;
    const qint64 size = body.size;
    qint64 first = range.captured(1).toLongLong();
    qint64 last = range.captured(2).isEmpty() ? size - 1 : range.captured(2).toLongLong();
    if (range.captured(1).isEmpty()) { // the last n bytes
        first = qMax<qint64>(0, size - range.captured(2).toLongLong());
        last = size - 1;
    }
    if (first >= size || last < first) {
        HttpResponse refused = problem(416, u"RangeNotSatisfiable"_s, u"The file ends before this range"_s);
        refused.headers.append({"Content-Range"_ba, "bytes */"_ba + QByteArray::number(size)});
        return refused;
    }
    last = qMin(last, size - 1);
    response.status = 206;
    response.headers.append({"Content-Range"_ba, "bytes "_ba + QByteArray::number(first) + '-' +
                                                     QByteArray::number(last) + '/' + QByteArray::number(size)});
    response.body = {last - first + 1, [whole = body, first](qint64 offset, qint64 count) {
                         return whole.read(first + offset, count);
                     }};
    return response;
}

QString baseOf(const HttpRequest &request)
{
    return request.url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QStringList pathOf(const HttpRequest &request)
{
    QStringList path;
    for (const QString &part : request.url.path(QUrl::FullyEncoded).split('/'_L1, Qt::SkipEmptyParts))
        path += QUrl::fromPercentEncoding(part.toUtf8());
    return path;
}

QString encoded(const QString &part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), "ddd, dd MMM yyyy hh:mm:ss 'GMT'"_L1).toLatin1();
}

} // namespace swathe::sandbox
