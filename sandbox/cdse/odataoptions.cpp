// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/odataoptions.h"

#include "sandbox/cdse/cdseerrors.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace swathe::sandbox::cdse {
namespace {

/** The pairs of a query as forms write them: "+" is a space. */
QList<std::pair<QString, QString>> pairsOf(const QUrl &url)
{
    QList<std::pair<QString, QString>> pairs;
    const auto decoded = [](const QByteArray &text) {
        return QString::fromUtf8(QByteArray::fromPercentEncoding(QByteArray(text).replace('+', ' ')));
    };
    for (const QByteArray &part : url.query(QUrl::FullyEncoded).toLatin1().split('&')) {
        const qsizetype sign = part.indexOf('=');
        if (!part.isEmpty())
            pairs.append({decoded(part.first(sign < 0 ? part.size() : sign)),
                          sign < 0 ? QString() : decoded(part.sliced(sign + 1))});
    }
    return pairs;
}

/** A whole number from 0 to most, or the answer that refuses it. */
std::optional<qint64> number(const QString &name, const QString &text, qint64 most, HttpResponse *refusal)
{
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!ok)
        *refusal = unprocessable({u"int_parsing"_s,
                                  {u"query"_s, name},
                                  u"Input should be a valid integer, unable to parse string as an integer"_s,
                                  text,
                                  {}});
    else if (value < 0)
        *refusal = unprocessable({u"greater_than_equal"_s,
                                  {u"query"_s, name},
                                  u"Input should be greater than or equal to 0"_s,
                                  text,
                                  {{u"ge"_s, 0}}});
    else if (value > most)
        *refusal = unprocessable({u"less_than_equal"_s,
                                  {u"query"_s, name},
                                  u"Input should be less than or equal to %1"_s.arg(most),
                                  text,
                                  {{u"le"_s, most}}});
    else
        return value;
    return {};
}

} // namespace

std::optional<ODataOptions> readOptions(const QUrl &url, const QStringList &collections, bool deleted,
                                        HttpResponse *refusal)
{
    static const QStringList fields{u"Id"_s,           u"Name"_s,         u"ContentType"_s,      u"ContentLength"_s,
                                    u"OriginDate"_s,   u"ContentDate"_s,  u"ModificationDate"_s, u"PublicationDate"_s,
                                    u"EvictionDate"_s, u"Online"_s,       u"S3Path"_s,           u"Checksum"_s,
                                    u"Footprint"_s,    u"GeoFootprint"_s, u"DeletionDate"_s,     u"DeletionCause"_s};
    ODataOptions options{.given = pairsOf(url)};
    const auto refuse = [&](const HttpResponse &answer) {
        *refusal = answer;
        return std::optional<ODataOptions>();
    };
    for (const auto &[name, value] : std::as_const(options.given)) {
        if (name == "$top"_L1 || name == "$skip"_L1) {
            const bool top = name == "$top"_L1;
            const auto read = number(name, value, top ? kLargestTop : kFurthestSkip, refusal);
            if (!read)
                return {};
            (top ? options.top : options.skip) = *read;
        } else if (name == "$count"_L1) {
            options.count = value.compare("true"_L1, Qt::CaseInsensitive) == 0 || value == "1"_L1;
        } else if (name == "$filter"_L1) {
            FilterError error;
            options.filter = readFilter(value, collections, &error);
            if (!options.filter)
                return refuse(error.isValue ? detailWithId(400, error.text) : detail(400, error.text));
        } else if (name == "$orderby"_L1) {
            const QStringList words = value.simplified().split(' '_L1);
            QStringList known{u"ContentDate/Start"_s, u"ContentDate/End"_s};
            known +=
                deleted ? QStringList{u"DeletionDate"_s} : QStringList{u"PublicationDate"_s, u"ModificationDate"_s};
            const QString direction = words.value(1, u"asc"_s);
            if (!known.contains(words.first()) || words.size() > 2 || (direction != "asc"_L1 && direction != "desc"_L1))
                return refuse(detail(400, u"Invalid orderby: %1"_s.arg(value)));
            options.orderBy = words.first();
            options.ascending = direction == "asc"_L1;
        } else if (name == "$expand"_L1) {
            for (const QString &part : value.split(','_L1)) {
                if (part != "Attributes"_L1 && part != "Assets"_L1 && part != "Locations"_L1)
                    return refuse(detail(400, u"Invalid expand: %1"_s.arg(part)));
                options.expand += part;
            }
        } else if (name == "$select"_L1) {
            for (const QString &part : value.split(','_L1)) {
                if (!fields.contains(part.trimmed()))
                    return refuse(detailWithId(400, u"Invalid field in select: %1"_s.arg(part)));
                options.select += part.trimmed();
            }
        } else if (name.startsWith('$'_L1)) {
            return refuse(detail(400, u"Unknown query option: %1"_s.arg(name)));
        }
    }
    return options;
}

QString nextLink(const QString &address, const ODataOptions &options)
{
    if (options.skip + options.top > kFurthestSkip)
        return {};
    QStringList parts;
    const auto add = [&](const QString &name, const QString &value) {
        const auto encode = [](const QString &text) {
            return QString::fromLatin1(text.toUtf8().toPercentEncoding(" ").replace(' ', '+'));
        };
        parts += encode(name) + u'=' + encode(value);
    };
    for (const auto &[name, value] : options.given)
        if (name != "$skip"_L1)
            add(name, value);
    add(u"$skip"_s, QString::number(options.skip + options.top));
    return address + u'?' + parts.join('&'_L1);
}

} // namespace swathe::sandbox::cdse
