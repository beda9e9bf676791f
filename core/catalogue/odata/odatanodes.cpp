// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/odata/odatanodes.h"

#include "core/catalogue/stac/stacitemparser.h"
#include "core/scene/checksum.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

QByteArray nodesPath(const QStringList &names)
{
    QByteArray path;
    for (const auto &name : names)
        path += "/Nodes(" + name.toUtf8().toPercentEncoding() + ')';
    return path;
}

QStringList namesOf(const ODataPlace &place, const QString &path)
{
    return QStringList{place.folder} + path.split(u'/', Qt::SkipEmptyParts);
}

QUrl appended(const QUrl &product, const QByteArray &path)
{
    return QUrl::fromEncoded(product.toEncoded() + path, QUrl::StrictMode);
}

/// What a file is for, by its place in a product.
QStringList rolesOf(const QString &path)
{
    static const QRegularExpression kData(u"\\.(?:jp2|tiff?|nc|h5|bin|dat)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kPreview(u"preview|quick-?look|browse"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (path.contains(kPreview))
        return {u"overview"_s};
    return {path.contains(kData) ? u"data"_s : u"metadata"_s};
}

} // namespace

std::optional<ODataPlace> odataPlace(const Scene &scene)
{
    static const QRegularExpression kProduct(u"^(.*/Products\\([0-9a-fA-F-]{36}\\))"_s);
    for (const auto &asset : scene.assets) {
        for (const auto &href : {asset.href, asset.alternateHttps}) {
            const auto match = kProduct.match(QString::fromLatin1(href.toEncoded()));
            if (!match.hasMatch())
                continue;
            // STAC's ids are without the extension, which the paths in the product have.
            auto folder = scene.raw["assets"_L1][asset.key]["file:local_path"_L1].toString().section(u'/', 0, 0);
            if (folder.isEmpty() || !folder.startsWith(scene.id.item))
                folder = scene.id.item;
            if (folder.endsWith(".zip"_L1, Qt::CaseInsensitive))
                folder.chop(4);
            return ODataPlace{.product = QUrl::fromEncoded(match.captured(1).toLatin1(), QUrl::StrictMode),
                              .folder = folder};
        }
    }
    return {};
}

QUrl odataListing(const ODataPlace &place, const QString &path)
{
    return appended(place.product, nodesPath(namesOf(place, path)) + "/Nodes");
}

QUrl odataFile(const ODataPlace &place, const QString &path)
{
    return appended(place.product, nodesPath(namesOf(place, path)) + "/$value");
}

Result<QList<ODataNode>> parseODataNodes(const QByteArray &body)
{
    const auto document = parseJsonObject(body);
    if (!document)
        return fail(document.error());
    const auto list = document->contains("result"_L1) ? (*document)["result"_L1] : (*document)["value"_L1];
    if (!list.isArray())
        return fail(Error::Kind::BadAnswer, u"the answer holds no list of files"_s);
    QList<ODataNode> nodes;
    for (const auto &entry : list.toArray()) {
        ODataNode node{.name = entry["Name"_L1].toString(entry["Id"_L1].toString()),
                       .size = entry["ContentLength"_L1].toInteger(-1),
                       .isFolder = entry["ChildrenNumber"_L1].toInteger() > 0,
                       .children = QUrl(entry["Nodes"_L1]["uri"_L1].toString(), QUrl::StrictMode)};
        if (!innerPath(node.name).isEmpty() && !node.name.contains(u'/'))
            nodes << node;
    }
    return nodes;
}

QString manifestName(const QString &folder)
{
    if (folder.endsWith(".SEN3"_L1) || folder.endsWith(".SEN6"_L1))
        return u"xfdumanifest.xml"_s;
    return folder.endsWith(".SAFE"_L1) ? u"manifest.safe"_s : QString();
}

Result<QList<Asset>> assetsFromManifest(const QByteArray &xml, const ODataPlace &place, QStringList *leftOut)
{
    QXmlStreamReader reader(xml);
    QList<Asset> assets;
    qint64 size = -1;
    QString object;
    QString href;
    QString algorithm;
    QString digest;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const auto name = reader.name();
        if (token == QXmlStreamReader::StartElement) {
            const auto attributes = reader.attributes();
            if (name == "dataObject"_L1) {
                object = attributes.value("ID"_L1).toString();
                href.clear();
                algorithm.clear();
                digest.clear();
                size = -1;
            } else if (name == "byteStream"_L1) {
                bool ok = false;
                size = attributes.value("size"_L1).toLongLong(&ok);
                if (!ok)
                    size = -1;
            } else if (name == "fileLocation"_L1) {
                href = attributes.value("href"_L1).toString();
            } else if (name == "checksum"_L1) {
                algorithm = attributes.value("checksumName"_L1).toString();
                digest = reader.readElementText(QXmlStreamReader::SkipChildElements).trimmed();
            }
        } else if (token == QXmlStreamReader::EndElement && name == "dataObject"_L1) {
            const auto path = innerPath(href);
            if (!path.isEmpty())
                assets << odataAsset(place, path, size, checksumFromHex(algorithm, digest));
            else if (leftOut)
                *leftOut << (href.isEmpty() ? object : href);
        }
    }
    if (reader.hasError())
        return fail(Error::Kind::BadAnswer, u"the manifest cannot be read: %1"_s.arg(reader.errorString()));
    if (assets.isEmpty())
        return fail(Error::Kind::BadAnswer, u"the manifest lists no files"_s);
    return assets;
}

Asset odataAsset(const ODataPlace &place, const QString &path, qint64 size, const Checksum &checksum)
{
    return {.key = path,
            .href = odataFile(place, path),
            .title = path.section(u'/', -1),
            .roles = rolesOf(path),
            .size = size,
            .checksum = checksum,
            .authRefs = {u"oidc"_s}};
}

QString innerPath(const QString &path)
{
    if (path.startsWith(u'/') || path.contains(u'\\') || path.contains(u':'))
        return {};
    QStringList parts;
    for (const auto &part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == ".."_L1)
            return {};
        if (part != "."_L1)
            parts << part;
    }
    return parts.join(u'/');
}

} // namespace swathe
