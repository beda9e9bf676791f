// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/downloadhost.h"

#include "sandbox/answers.h"
#include "sandbox/cdse/cdseerrors.h"
#include "sandbox/cdse/nodetree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace swathe::sandbox::cdse {

DownloadHost::DownloadHost(ProductIndex &index, const Identity &identity, const DownloadOptions &options)
    : m_index(index), m_identity(identity), m_options(options),
      m_slots(options.slots, options.linger, options.abortLinger)
{
}

HttpResponse DownloadHost::notThere() const
{
    return detail(404, u"Product not found in catalogue"_s);
}

HttpResponse DownloadHost::answer(const HttpRequest &request, const QStringList &path)
{
    const ProductPath place = productPathOf(path);
    if (!place.valid || place.last.isEmpty() || place.id.startsWith('\''_L1))
        return zipper(400, 104, u"Malformed OData request path"_s);
    if (!isUuid(place.id))
        return zipper(422, 111, u"Invalid UUID: %1"_s.arg(place.id));
    if (place.last == "Nodes"_L1) {
        const Product *product = m_index.find(place.id);
        const auto listing =
            product ? listNodes(m_index.archive(), *product, place.nodes, baseOf(request)) : std::nullopt;
        return listing ? jsonAnswer(*listing) : notThere();
    }
    QString user;
    switch (m_identity.accessOf(request, &user)) {
    case Identity::Access::None:
        return zipper(401, 604, u"Token not found"_s);
    case Identity::Access::Expired:
        return m_options.oldErrors ? detail(401, u"Expired signature!"_s) : zipper(401, 109, u"Token expired"_s);
    case Identity::Access::WrongAudience:
        return zipper(401, 609, u"Token audience not allowed"_s);
    case Identity::Access::Good:
        break;
    }
    const Product *product = m_index.find(place.id);
    if (!product || (place.last == "$zip"_L1 && product->collection != "SENTINEL-1"_L1))
        return notThere();
    if (product->collection == "CCM"_L1) // the demo's users have no role for it
        return zipper(403, 608, u"Access forbidden"_s);
    if (!product->online) // what the service says here is not documented
        return detail(404, u"Product is offline"_s);

    QString name = product->name + (product->kind == Product::Kind::SingleFile ? QString() : u".zip"_s);
    FileFacts facts{.mediaType = "application/zip"_ba};
    bool zipped = product->kind == Product::Kind::Folder;
    Body body;
    const QString inner = place.nodes.sliced(std::min<qsizetype>(1, place.nodes.size())).join('/'_L1);
    if (!place.nodes.isEmpty() && place.nodes.first() != product->name)
        return notThere();
    if (inner.isEmpty()) {
        body = bytesOf(m_index.archive(), *product);
    } else {
        const QList<ProductFile> files = filesOf(m_index.archive(), *product);
        const auto file = std::ranges::find(files, inner, &ProductFile::path);
        const bool isFolder = std::ranges::any_of(files, [&](const ProductFile &other) {
            return other.path.startsWith(inner + u'/');
        });
        if (file == files.end() && !isFolder)
            return notThere();
        zipped = file == files.end();
        body = zipped ? bytesOf(m_index.archive(), *product, inner) : file->body;
        name = place.nodes.last() + (zipped ? u".zip"_s : QString());
    }
    if (!zipped)
        facts.mediaType = "application/octet-stream"_ba;
    facts.disposition = "attachment; filename=\"" + name.toUtf8() + '"';
    const auto slot = m_slots.take(user);
    if (!slot)
        return m_options.oldErrors ? detail(429, u"Max session number %1 exceeded."_s.arg(m_slots.most()))
                                   : zipper(429, 100, u"Max session number exceeded"_s);
    HttpResponse response = fileAnswer(request, facts, body);
    response.withoutLength = m_options.chunked && zipped && response.status == 200;
    response.witness = slot;
    return response;
}

} // namespace swathe::sandbox::cdse
