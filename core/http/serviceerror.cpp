// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/serviceerror.h"

#include "core/base/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>

namespace swathe {

using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

constexpr qsizetype kMostText = 200;

QString plain(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    // OData's own form: {"lang": "en", "value": "…"}
    return value.isObject() ? value["value"_L1].toString() : value.toString();
}

QString firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const auto key : keys) {
        if (const auto text = plain(object[key]).trimmed(); !text.isEmpty())
            return text;
    }
    return {};
}

/// "$skip: Input should be less than or equal to 10000"
QString validationText(const QJsonArray &entries)
{
    QStringList lines;
    for (const auto &entry : entries) {
        const auto place = entry["loc"_L1].toArray();
        const auto name = place.isEmpty() ? QString() : plain(place.last());
        const auto text = entry.isString() ? entry.toString() : plain(entry["msg"_L1]);
        if (!text.isEmpty())
            lines << (name.isEmpty() ? text : name + u": "_s + text);
    }
    return lines.join(u"; "_s);
}

ServiceMessage fromJson(const QJsonObject &object)
{
    ServiceMessage found;
    const auto takeCode = [&found](const QString &code) {
        if (found.code.isEmpty())
            found.code = code;
    };
    takeCode(firstOf(object, {"code"_L1, "Code"_L1, "ErrorCode"_L1}));
    const auto detail = object["detail"_L1];
    const auto error = object["error"_L1];
    if (detail.isString()) {
        found.message = detail.toString();
    } else if (detail.isArray()) {
        found.message = validationText(detail.toArray());
    } else if (detail.isObject()) {
        const auto inner = detail.toObject();
        takeCode(firstOf(inner, {"code"_L1, "ErrorCode"_L1}));
        found.message = firstOf(inner, {"message"_L1, "ErrorMessage"_L1, "msg"_L1});
        if (const auto more = validationText(inner["ErrorDetail"_L1].toArray()); !more.isEmpty())
            found.message += (found.message.isEmpty() ? QString() : u": "_s) + more;
    }
    if (error.isObject()) {
        const auto inner = fromJson(error.toObject());
        takeCode(inner.code);
        if (found.message.isEmpty())
            found.message = inner.message;
    } else if (error.isString()) {
        takeCode(error.toString());
    }
    if (found.message.isEmpty())
        found.message = firstOf(object, {"error_description"_L1, "message"_L1, "description"_L1, "Message"_L1,
                                         "errorMessage"_L1, "title"_L1, "reason"_L1});
    if (found.message.isEmpty()) {
        const auto data = object["data"_L1];
        found.message = data.isObject() ? firstOf(data.toObject(), {"message"_L1}) : QString();
    }
    if (found.message.isEmpty()) {
        if (const auto errors = object["errors"_L1].toArray(); !errors.isEmpty())
            found.message = errors.first().isString() ? errors.first().toString()
                                                      : firstOf(errors.first().toObject(), {"message"_L1, "msg"_L1});
    }
    return found;
}

ServiceMessage fromXml(const QByteArray &body)
{
    ServiceMessage found;
    QXmlStreamReader xml(body);
    QString name;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::StartElement)
            name = xml.name().toString().toLower();
        else if (token == QXmlStreamReader::EndElement)
            name.clear();
        if (token != QXmlStreamReader::Characters || xml.isWhitespace())
            continue;
        auto &into = name == "code"_L1 ? found.code : found.message;
        const bool isWanted = name == "code"_L1 || name == "message"_L1 || name == "serviceexception"_L1;
        if (isWanted && into.isEmpty())
            into = xml.text().toString().trimmed();
    }
    return found;
}

/// The title of a page, else its words without markup.
QString fromPage(const QByteArray &body)
{
    static const QRegularExpression kTitle(u"<title[^>]*>(.*?)</title>"_s,
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kHidden(u"<(script|style)[^>]*>.*?</\\1>"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kTag(u"<[^>]*>?"_s);
    auto text = QString::fromUtf8(body);
    if (const auto title = kTitle.match(text); title.hasMatch() && !title.captured(1).trimmed().isEmpty())
        return title.captured(1).simplified();
    return text.remove(kHidden).replace(kTag, u" "_s).simplified();
}

} // namespace

QString ServiceMessage::toString() const
{
    return code.isEmpty() ? message : message.isEmpty() ? code : code + u": "_s + message;
}

ServiceMessage serviceMessage(const QByteArray &body)
{
    const auto trimmed = body.trimmed();
    ServiceMessage found;
    if (const auto document = QJsonDocument::fromJson(trimmed); document.isObject())
        found = fromJson(document.object());
    else if (document.isArray())
        found.message = validationText(document.array());
    else if (trimmed.startsWith('<'))
        found = fromXml(trimmed);
    if (found.isEmpty() && !trimmed.isEmpty())
        found.message = fromPage(trimmed).left(kMostText);
    found.code = redactedText(found.code);
    found.message = redactedText(found.message);
    return found;
}

Error explained(Error error, const QByteArray &body)
{
    struct Meaning {
        QLatin1StringView code;
        Kind kind;
    };
    // Copernicus' download service, and S3.
    static constexpr std::array<Meaning, 12> kMeanings{{{"DAT-ZIP-100"_L1, Kind::RateLimited},
                                                        {"DAT-ZIP-104"_L1, Kind::BadRequest},
                                                        {"DAT-ZIP-109"_L1, Kind::Unauthorised},
                                                        {"DAT-ZIP-111"_L1, Kind::BadRequest},
                                                        {"DAT-ZIP-604"_L1, Kind::Unauthorised},
                                                        {"DAT-ZIP-608"_L1, Kind::Forbidden},
                                                        {"DAT-ZIP-609"_L1, Kind::Forbidden},
                                                        {"SlowDown"_L1, Kind::RateLimited},
                                                        {"TooManyRequests"_L1, Kind::RateLimited},
                                                        {"InvalidAccessKeyId"_L1, Kind::Unauthorised},
                                                        {"SignatureDoesNotMatch"_L1, Kind::Unauthorised},
                                                        {"AccessDenied"_L1, Kind::Forbidden}}};
    const auto said = serviceMessage(body);
    if (said.isEmpty())
        return error;
    error.detail = said.toString();
    const auto known = std::ranges::find(kMeanings, said.code, &Meaning::code);
    if (known != kMeanings.end())
        error.kind = known->kind;
    else if (said.message.startsWith("Max session number"_L1))
        error.kind = Kind::RateLimited;
    else if (error.httpStatus < 400 && said.message.startsWith("Expired signature"_L1))
        error.kind = Kind::Unauthorised;
    return error;
}

} // namespace swathe
