// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/assetpreset.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace swathe {

namespace {

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

QRegularExpression words(const QString &alternatives)
{
    return QRegularExpression(u"(?:^|[^a-z0-9])(?:%1)(?:[^a-z0-9]|$)"_s.arg(alternatives),
                              QRegularExpression::CaseInsensitiveOption);
}

/// An HTML page or a tile service: a link to look at, no file.
bool isPage(const Asset &asset)
{
    return asset.mediaType.startsWith("text/html"_L1) || asset.roles.contains("tiles"_L1) ||
           asset.key.compare("tilejson"_L1, Qt::CaseInsensitive) == 0;
}

/// In full size and true colour. Earth Search's first collections give it the role "overview".
bool isVisual(const Asset &asset)
{
    static const QRegularExpression kKey(u"^(?:visual|tci)(?:[^a-z]|$)"_s, QRegularExpression::CaseInsensitiveOption);
    return (asset.roles.contains("visual"_L1) || matches(asset.key, kKey)) && !asset.roles.contains("thumbnail"_L1);
}

bool isThumbnail(const Asset &asset)
{
    static const QRegularExpression kKey =
        words(u"thumbnail|thumb|quick-?look|browse|reduced_resolution_browse|preview"_s);
    if (asset.roles.contains("data"_L1) || isVisual(asset))
        return false;
    return asset.isPreview() || (asset.roles.isEmpty() && matches(asset.key, kKey));
}

/// The whole product in one file.
bool isProduct(const Asset &asset)
{
    if (asset.roles.contains("archive"_L1) || asset.key.compare("product"_L1, Qt::CaseInsensitive) == 0)
        return true;
    static const QRegularExpression kArchive(
        u"^application/(?:x-)?(?:zip|tar|gtar|gzip|zip-compressed|7z-compressed)"_s);
    return matches(asset.mediaType, kArchive) && !asset.roles.contains("metadata"_L1);
}

bool isMetadata(const Asset &asset)
{
    if (isPage(asset) || isThumbnail(asset) || isProduct(asset) || asset.roles.contains("data"_L1))
        return false;
    if (asset.roles.contains("metadata"_L1))
        return true;
    static const QRegularExpression kType(u"^(?:text/(?:plain|xml)|application/(?:xml|json|.*\\+xml))"_s);
    return asset.roles.isEmpty() && matches(asset.mediaType, kType);
}

/// Sentinel-2's scene classification and cloud layers, Landsat's QA bands, Sentinel-3's flags, PlanetScope's UDM …
bool isMask(const Asset &asset)
{
    static const QRegularExpression kKey =
        words(u"scl|cld|snw|clm|qa|bqa|qa_[a-z]+|sr_qa_[a-z]+|[a-z]*mask|[a-z_]*_mask|"
              "udm2?|clouds?|snow|lqsf|wqsf|wqflags?|flags|quality_flags"_s);
    static const QStringList kRoles{u"mask"_s,      u"cloud"_s,      u"cloud-shadow"_s, u"snow-ice"_s,
                                    u"data-mask"_s, u"water-mask"_s, u"saturation"_s,   u"quality"_s};
    if (isPage(asset) || isThumbnail(asset) || isMetadata(asset) || isProduct(asset))
        return false;
    return matches(QString(asset.key).replace(u'_', u'-'), kKey) || matches(asset.key, kKey) ||
           std::ranges::any_of(asset.roles, [](const QString &role) {
               return kRoles.contains(role);
           });
}

/// Metres of ground an image point, as the catalogue says it in one of the places that are in use.
std::optional<double> groundSampling(const Scene &scene, const Asset &asset)
{
    static const QRegularExpression kRole(u"^gsd:([0-9.]+)m$"_s);
    for (const QString &role : asset.roles) {
        if (const auto match = kRole.match(role); match.hasMatch())
            return match.captured(1).toDouble();
    }
    const QJsonObject raw = scene.raw["assets"_L1].toObject()[asset.key].toObject();
    if (const QJsonValue gsd = raw["gsd"_L1]; gsd.isDouble())
        return gsd.toDouble();
    for (const auto list : {"bands"_L1, "eo:bands"_L1, "raster:bands"_L1}) {
        const QJsonValue band = raw[list][0];
        for (const auto name : {"gsd"_L1, "spatial_resolution"_L1, "raster:spatial_resolution"_L1}) {
            if (band[name].isDouble())
                return band[name].toDouble();
        }
    }
    static const QRegularExpression kInName(u"[_-]([0-9]+)m(?:[^a-z0-9]|$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    for (const QString &text : {asset.key, asset.href.path()}) {
        if (const auto match = kInName.match(text); match.hasMatch())
            return match.captured(1).toDouble();
    }
    return {};
}

bool isTenMetres(const Scene &scene, const Asset &asset)
{
    if (isPage(asset) || isThumbnail(asset) || isMetadata(asset) || isProduct(asset))
        return false;
    if (const auto metres = groundSampling(scene, asset))
        return std::abs(*metres - 10) < 0.5;
    // Old Sentinel-2 items say nothing of it; its bands are known.
    static const QRegularExpression kSentinel2(u"sentinel-?(?:s?2)|^s2"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression kBand(u"^(?:B02|B03|B04|B08|blue|green|red|nir|visual|TCI)(?:-jp2)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return matches(scene.id.collection, kSentinel2) && matches(asset.key, kBand);
}

bool isData(const Asset &asset)
{
    return !isPage(asset) && !isThumbnail(asset);
}

} // namespace

QStringList assetPresets()
{
    return {u"data"_s, u"product"_s, u"visual"_s, u"10m"_s, u"masks"_s, u"metadata"_s, u"thumbnail"_s, u"all"_s};
}

QList<Asset> chooseAssets(const Scene &scene, const QStringList &choice)
{
    QStringList names;
    for (const QString &entry : choice) {
        for (const QString &name : entry.split(u',', Qt::SkipEmptyParts)) {
            if (!name.trimmed().isEmpty())
                names.append(name.trimmed());
        }
    }
    if (names.isEmpty())
        names.append(u"data"_s);

    // Where single files are offered beside the archive of them all, taking both would be taking everything twice.
    const bool hasSingleFiles = std::ranges::any_of(scene.assets, [](const Asset &asset) {
        return isData(asset) && !isProduct(asset) && !isMetadata(asset);
    });
    const auto isNamed = [&](const Asset &asset, const QString &name) {
        if (name == "all"_L1)
            return !isPage(asset);
        if (name == "data"_L1)
            return isData(asset) && !(hasSingleFiles && isProduct(asset));
        if (name == "product"_L1)
            return isProduct(asset);
        if (name == "visual"_L1)
            return isVisual(asset) && !asset.roles.contains("sampling:downsampled"_L1);
        if (name == "10m"_L1)
            return isTenMetres(scene, asset);
        if (name == "masks"_L1)
            return isMask(asset) && !asset.roles.contains("sampling:downsampled"_L1);
        if (name == "metadata"_L1)
            return isMetadata(asset);
        if (name == "thumbnail"_L1)
            return isThumbnail(asset);
        return false;
    };
    const auto isKey = [&](const Asset &asset, const QString &name) {
        const bool exactExists = std::ranges::find(scene.assets, name, &Asset::key) != scene.assets.end();
        return exactExists ? asset.key == name : asset.key.compare(name, Qt::CaseInsensitive) == 0;
    };
    QList<Asset> chosen;
    for (const Asset &asset : scene.assets) {
        const bool wanted = std::ranges::any_of(names, [&](const QString &name) {
            return isNamed(asset, name) || isKey(asset, name);
        });
        if (wanted)
            chosen.append(asset);
    }
    return chosen;
}

qint64 Scene::totalSize() const
{
    qint64 total = -1;
    for (const Asset &asset : chooseAssets(*this, {u"data"_s})) {
        if (asset.size >= 0)
            total = std::max<qint64>(total, 0) + asset.size;
    }
    return total;
}

} // namespace swathe
