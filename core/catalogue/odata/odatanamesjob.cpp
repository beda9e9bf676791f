// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/odata/odatanamesjob.h"

#include "core/catalogue/odata/odataquery.h"
#include "core/catalogue/scenefilter.h"
#include "core/http/serviceerror.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

/// As many names as fit into an address; more go into the body of the bulk look-up.
constexpr qsizetype kMostInFilter = 20;
constexpr qsizetype kMostInList = 500;

QString nameFilter(const QStringList &names)
{
    QStringList parts;
    for (const auto &name : names)
        parts << u"Name eq "_s + odataString(name);
    return parts.join(u" or "_s);
}

bool isUuid(const QString &id)
{
    return id.size() == 36 && !QUuid(id).isNull();
}

} // namespace

QString bareProductName(const QString &name)
{
    static const QRegularExpression kExtension(u"\\.(?:SAFE|SEN3|SEN6|nc|EOF|TGZ|tar|DEM|zip)$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    auto bare = name;
    return bare.remove(kExtension);
}

QStringList possibleProductNames(const QString &name)
{
    if (bareProductName(name) != name)
        return {name};
    if (name.startsWith("S1"_L1) || name.startsWith("S2"_L1))
        return {name + u".SAFE"_s, name};
    if (name.startsWith("S3"_L1))
        return {name + u".SEN3"_s, name};
    if (name.startsWith("S5P"_L1))
        return {name + u".nc"_s, name};
    return {name};
}

ODataNamesJob::ODataNamesJob(ODataClient &client, SearchRequest request, QObject *parent)
    : CatalogueJob(client, parent), m_request(std::move(request))
{
}

void ODataNamesJob::doStart()
{
    if (isClientGone())
        return;
    for (const auto &id : std::as_const(m_request.ids)) {
        if (isUuid(id))
            m_uuids << id.toLower();
        else
            m_names << possibleProductNames(id);
    }
    m_names.removeDuplicates();
    askNext();
}

void ODataNamesJob::askNext()
{
    const auto &service = m_client->service().url;
    HttpRequest request;
    if (!m_uuids.isEmpty()) {
        request = odataGet(service, u"Products(%1)"_s.arg(m_uuids.takeFirst()),
                           {{u"$expand"_s, u"Attributes"_s}, {u"$expand"_s, u"Assets"_s}});
    } else if (m_names.size() > kMostInFilter) {
        const auto some = m_names.first(std::min(kMostInList, m_names.size()));
        m_names = m_names.sliced(some.size());
        request = odataFilterList(service, some);
    } else if (!m_names.isEmpty()) {
        request = odataPage(service, nameFilter(std::exchange(m_names, {})), {}, kODataLargestPage, 0, false);
    } else {
        askDeleted();
        return;
    }
    fetch(
        request,
        [this](const HttpResponse &answer) {
            take(answer);
        },
        [this](const Error &error) {
            // One UUID that is unknown, or none, costs only itself.
            if (error.httpStatus == 404 || error.httpStatus == 422)
                askNext();
            else
                failWith(explained(error, error.detail.toUtf8()));
        });
}

void ODataNamesJob::take(const HttpResponse &answer)
{
    auto parsed = parseODataProducts(answer.body, m_client->source());
    if (!parsed) {
        parsed.error().url = answer.url;
        failWith(parsed.error());
        return;
    }
    for (const auto &id : std::as_const(parsed->ids))
        m_found.insert(id.toLower());
    auto page = std::move(parsed->page);
    auto wanted = m_request;
    wanted.ids.clear();
    wanted.collections.clear();
    for (auto &scene : std::exchange(page.scenes, {})) {
        const auto bare = bareProductName(scene.id.item);
        if (m_found.contains(bare))
            continue;
        m_found.insert(bare);
        const bool isOfCollection = m_request.collections.isEmpty() ||
                                    std::ranges::any_of(m_request.collections, [&](const QString &collection) {
                                        return collection.section(u'/', 0, 0) == scene.id.collection;
                                    });
        if (isOfCollection && meets(scene, wanted)) {
            page.scenes << std::move(scene);
            ++m_outcome.delivered;
        }
    }
    page.matched = -1;
    m_outcome.skipped << page.skipped;
    Q_EMIT pageReady(page);
    if (isEnding())
        return;
    Q_EMIT progressed(m_outcome.delivered, m_request.ids.size());
    if (!isEnding())
        askNext();
}

bool ODataNamesJob::isMissing(const QString &id) const
{
    return !m_found.contains(isUuid(id) ? id.toLower() : bareProductName(id));
}

void ODataNamesJob::askDeleted()
{
    QStringList names;
    for (const auto &id : std::as_const(m_request.ids)) {
        if (isMissing(id) && !isUuid(id))
            names << possibleProductNames(id);
    }
    if (names.isEmpty()) {
        finish({});
        return;
    }
    const auto some = names.first(std::min(kMostInFilter, names.size()));
    fetch(
        odataGet(m_client->service().url, u"DeletedProducts"_s,
                 {{u"$filter"_s, nameFilter(some)},
                  {u"$orderby"_s, u"DeletionDate desc"_s},
                  {u"$top"_s, QString::number(kODataLargestPage)}}),
        [this](const HttpResponse &answer) {
            QHash<QString, QString> causes;
            if (const auto deleted = parseODataDeletions(answer.body)) {
                for (const auto &entry : *deleted)
                    causes.insert(
                        bareProductName(entry.name),
                        u"it was deleted on %1: %2"_s.arg(entry.date.date().toString(Qt::ISODate), entry.cause));
            }
            finish(causes);
        },
        [this](const Error &) {
            // That they are missing is known without the reason.
            finish({});
        });
}

void ODataNamesJob::finish(const QHash<QString, QString> &causes)
{
    for (const auto &id : std::as_const(m_request.ids)) {
        if (!isMissing(id))
            continue;
        const auto cause = causes.value(bareProductName(id), u"the catalogue has no such product"_s);
        m_outcome.skipped << Error{
            .kind = Error::Kind::NotFound, .detail = id + u": "_s + cause, .provider = m_client->providerId()};
    }
    finishWith(m_outcome);
}

} // namespace swathe
