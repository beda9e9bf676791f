// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/layout.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace swathe {

namespace {

constexpr qsizetype kLongestName = 200; // bytes: below the 255 of file systems, with room for ".part" and the like
constexpr qsizetype kLongestExtension = 20;

bool isForbidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // among them those that turn the direction of writing and so hide an extension
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return c == QChar::ReplacementCharacter || (c < 0x80 && u"/\\:*?\"<>|"_s.contains(QChar(ushort(c))));
    }
}

QString withoutForbidden(const QString &name)
{
    QString result;
    for (const char32_t c : name.toUcs4())
        result += isForbidden(c) ? u"_"_s : QString::fromUcs4(&c, 1);
    return result.normalized(QString::NormalizationForm_C);
}

QString withoutOuterDotsAndSpaces(QString name)
{
    while (!name.isEmpty() && name.front().isSpace())
        name.remove(0, 1);
    while (!name.isEmpty() && (name.back().isSpace() || name.back() == u'.'))
        name.chop(1);
    if (name.startsWith(u'.'))
        name[0] = u'_'; // neither hidden nor a way up
    return name;
}

/// Devices of Windows, whatever the extension.
bool isReserved(const QString &name)
{
    static const QRegularExpression kReserved(
        u"^(?:con|prn|aux|nul|conin\\$|conout\\$|clock\\$|(?:com|lpt)[0-9\\x{b9}\\x{b2}\\x{b3}])\\s*(?:\\.|$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return kReserved.match(name).hasMatch();
}

QString cutToBytes(const QString &text, qsizetype bytes)
{
    QString result;
    qsizetype used = 0;
    for (const char32_t c : text.toUcs4()) {
        used += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
        if (used > bytes)
            break;
        result += QString::fromUcs4(&c, 1);
    }
    return result;
}

/// With its dot; ".tar.gz" and ".SAFE.zip" are taken whole. Empty when there is none.
QString extensionOf(const QString &name)
{
    static const QRegularExpression kExtension(u"(?:\\.(?:tar|safe|sen3))?\\.[^.\\s]+$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const auto match = kExtension.match(name);
    const bool fits =
        match.hasMatch() && match.capturedStart() > 0 && match.captured().toUtf8().size() <= kLongestExtension;
    return fits ? match.captured() : QString();
}

QString extensionFor(const QString &mediaType)
{
    static const QHash<QString, QString> kExtensions{{u"application/zip"_s, u".zip"_s},
                                                     {u"application/x-zip-compressed"_s, u".zip"_s},
                                                     {u"application/x-tar"_s, u".tar"_s},
                                                     {u"application/gzip"_s, u".gz"_s},
                                                     {u"image/tiff"_s, u".tif"_s},
                                                     {u"image/vnd.stac.geotiff"_s, u".tif"_s},
                                                     {u"image/jp2"_s, u".jp2"_s},
                                                     {u"image/jpeg"_s, u".jpg"_s},
                                                     {u"image/png"_s, u".png"_s},
                                                     {u"application/json"_s, u".json"_s},
                                                     {u"application/geo+json"_s, u".geojson"_s},
                                                     {u"application/xml"_s, u".xml"_s},
                                                     {u"text/xml"_s, u".xml"_s},
                                                     {u"text/plain"_s, u".txt"_s},
                                                     {u"text/csv"_s, u".csv"_s},
                                                     {u"application/netcdf"_s, u".nc"_s},
                                                     {u"application/x-netcdf"_s, u".nc"_s},
                                                     {u"application/x-hdf5"_s, u".h5"_s},
                                                     {u"application/x-hdf"_s, u".hdf"_s},
                                                     {u"application/pdf"_s, u".pdf"_s}};
    return kExtensions.value(mediaType.section(u';', 0, 0).trimmed().toLower());
}

/// Eight characters that differ where the texts do.
QString mark(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().first(8));
}

/// A folder name; where making it safe lost something, a mark keeps two such names apart.
QString folderName(const QString &text, const QString &ifEmpty)
{
    if (text.trimmed().isEmpty())
        return ifEmpty;
    const QString safe = safeFileName(text);
    if (safe == text.normalized(QString::NormalizationForm_C))
        return safe;
    return safeFileName(cutToBytes(safe, kLongestName - 9) + u'~' + mark(text));
}

/// The last part of the address; where that is no name of a file ("$value", no extension), what is known otherwise.
QString fileNameFor(const Scene &scene, const Asset &asset)
{
    const QString extension = extensionFor(asset.mediaType);
    const QString last = QUrl::fromPercentEncoding(asset.href.fileName(QUrl::FullyEncoded).toUtf8());
    if (!last.startsWith(u'$') && !extensionOf(last).isEmpty())
        return safeFileName(last);
    // Copernicus: ".../Products(<uuid>)/$value", and beside it the path in the product.
    const QString local = scene.raw["assets"_L1].toObject()[asset.key].toObject()["file:local_path"_L1].toString();
    const QString localName = local.section(u'/', -1);
    if (!extensionOf(localName).isEmpty())
        return safeFileName(localName);
    if (!last.isEmpty() && !last.startsWith(u'$'))
        return safeFileName(last + extension);
    const bool isWhole =
        asset.roles.contains("archive"_L1) || asset.key.compare("product"_L1, Qt::CaseInsensitive) == 0;
    return safeFileName((isWhole && !scene.id.item.isEmpty() ? scene.id.item : asset.key) + extension);
}

} // namespace

QString safeFileName(const QString &name)
{
    QString safe = withoutOuterDotsAndSpaces(withoutForbidden(name));
    if (isReserved(safe))
        safe.prepend(u'_');
    if (safe.toUtf8().size() > kLongestName) {
        const QString extension = extensionOf(safe);
        safe = cutToBytes(safe.chopped(extension.size()), kLongestName - extension.toUtf8().size()) + extension;
        safe = withoutOuterDotsAndSpaces(safe);
    }
    return safe.isEmpty() ? u"unnamed"_s : safe;
}

QList<TransferSpec> planDownloads(const QString &root, const Scene &scene, const QList<Asset> &assets)
{
    const QDateTime begun = scene.sensingStart.toUTC();
    const QString when = begun.isValid() ? begun.toString(u"yyyy/MM"_s) : u"undated"_s;
    const QString folder = u"%1/%2/%3/%4"_s.arg(root.endsWith(u'/') ? root.chopped(1) : root,
                                                folderName(scene.id.collection, u"no collection"_s), when,
                                                folderName(scene.id.item, u"no scene"_s));

    // Names are given over all files of the scene, so that a file has one name whichever others are chosen with it.
    QList<Asset> all = scene.assets;
    for (const Asset &asset : assets) {
        if (std::ranges::find(all, asset.key, &Asset::key) == all.end())
            all.append(asset);
    }
    QHash<QString, QString> names;
    QSet<QString> taken;
    for (const Asset &asset : std::as_const(all)) {
        const QString plain = fileNameFor(scene, asset);
        QString name = plain;
        if (taken.contains(name.toCaseFolded()))
            name = safeFileName(cutToBytes(safeFileName(asset.key), kLongestName / 2) + u'-' + plain);
        // Keys may be alike in all that is left of them.
        for (int n = 1; taken.contains(name.toCaseFolded()); ++n)
            name = safeFileName(mark(asset.key + QString(n - 1, u'+')) + u'-' + plain);
        taken.insert(name.toCaseFolded());
        if (!names.contains(asset.key))
            names.insert(asset.key, name);
    }

    QList<TransferSpec> specs;
    QSet<QString> planned;
    for (const Asset &asset : assets) {
        if (planned.contains(asset.key))
            continue;
        planned.insert(asset.key);
        const bool isWeb = asset.href.scheme().startsWith("http"_L1);
        specs.append({
            // The same for the same scene in the same place, so that files queued later join their batch.
            .batch = BatchId(QUuid::createUuidV5(QUuid(), folder).toString(QUuid::WithoutBraces)),
            .title = scene.title.isEmpty() ? scene.id.item : scene.title,
            .provider = scene.id.provider,
            .scene = scene.id,
            .assetKey = asset.key,
            .href = isWeb || asset.alternateHttps.isEmpty() ? asset.href : asset.alternateHttps,
            .targetPath = folder + u'/' + names.value(asset.key),
            .size = asset.size,
            .checksum = asset.checksum,
            .mediaType = asset.mediaType,
        });
    }
    return specs;
}

} // namespace swathe
