// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/productfiles.h"

#include "sandbox/cdse/storedzip.h"
#include "sandbox/inventedfile.h"

#include <QSet>

#include <blake3.h>
#include <openssl/evp.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace swathe::sandbox::cdse {
namespace {

constexpr qint64 kLargestHashed = 64LL * 1024 * 1024;
constexpr qint64 kPiece = 1024 * 1024;

struct FreeContext {
    void operator()(EVP_MD_CTX *context) const { EVP_MD_CTX_free(context); }
};

/** MD5 and BLAKE3 of a body in one reading. */
std::pair<QByteArray, QByteArray> digestsOf(const Body &body)
{
    const std::unique_ptr<EVP_MD_CTX, FreeContext> md5(EVP_MD_CTX_new());
    EVP_DigestInit_ex(md5.get(), EVP_md5(), nullptr);
    blake3_hasher blake3;
    blake3_hasher_init(&blake3);
    for (qint64 at = 0; at < body.size;) {
        const QByteArray part = body.read(at, std::min(kPiece, body.size - at));
        if (part.isEmpty())
            return {};
        EVP_DigestUpdate(md5.get(), part.constData(), static_cast<size_t>(part.size()));
        blake3_hasher_update(&blake3, part.constData(), static_cast<size_t>(part.size()));
        at += part.size();
    }
    QByteArray first(16, '\0'), second(BLAKE3_OUT_LEN, '\0');
    EVP_DigestFinal_ex(md5.get(), reinterpret_cast<unsigned char *>(first.data()), nullptr);
    blake3_hasher_finalize(&blake3, reinterpret_cast<uint8_t *>(second.data()), BLAKE3_OUT_LEN);
    return {first.toHex(), second.toHex()};
}

/** Whether an asset is the product as a whole, which its tree does not hold. */
bool isWhole(const QString &key, const QJsonObject &asset)
{
    return key.compare("product"_L1, Qt::CaseInsensitive) == 0 || asset["roles"_L1].toArray().contains(u"archive"_s);
}

/** Where a file lies in its product: where the item says, else by what it is for. */
QString placeOf(const QJsonObject &asset, const QString &fileName)
{
    const QString stated = asset["file:local_path"_L1].toString();
    if (stated.contains('/'_L1) && !stated.contains("../"_L1))
        return stated.section('/'_L1, 1);
    const QJsonArray roles = asset["roles"_L1].toArray();
    if (roles.contains(u"thumbnail"_s))
        return u"preview/"_s + fileName;
    return roles.contains(u"metadata"_s) ? fileName : u"measurement/"_s + fileName;
}

/** A manifest as far as readers of file lists go. Its length does not depend on the digests, which are slow to know. */
QByteArray manifest(const QList<ProductFile> &files, bool digests)
{
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                     "<xfdu:XFDU xmlns:xfdu=\"urn:ccsds:schema:xfdu:1\">\n  <dataObjectSection>\n";
    int number = 0;
    for (const ProductFile &file : files) {
        xml += "    <dataObject ID=\"file" + QByteArray::number(++number) + "\">\n      <byteStream mimeType=\"" +
               file.mediaType + "\" size=\"" + QByteArray::number(file.body.size) +
               "\">\n        <fileLocation locatorType=\"URL\" href=\"./" + file.path.toHtmlEscaped().toUtf8() +
               "\"/>\n";
        if (file.body.size <= kLargestHashed)
            xml += "        <checksum checksumName=\"MD5\">" +
                   (digests ? digestsOf(file.body).first : QByteArray(32, '0')) + "</checksum>\n";
        xml += "      </byteStream>\n    </dataObject>\n";
    }
    return xml + "  </dataObjectSection>\n</xfdu:XFDU>\n";
}

QString manifestNameOf(const QString &product)
{
    return product.endsWith(".SEN3"_L1) || product.endsWith(".SEN6"_L1) ? u"xfdumanifest.xml"_s
           : product.endsWith(".SAFE"_L1)                               ? u"manifest.safe"_s
                                                                        : QString();
}

ProductFile singleFile(const Archive &archive, const Product &product)
{
    const QJsonObject assets = product.item->json["assets"_L1].toObject();
    for (auto asset = assets.begin(); asset != assets.end() && product.hasFootprint; ++asset)
        if (asset.value()["file:local_path"_L1].toString() == product.name || isWhole(asset.key(), asset->toObject()))
            if (const auto file = archive.quickAsset(*product.item, asset.key()))
                return {.mediaType = file->mediaType, .body = file->body};
    const AssetFile file = inventedFile(
        product.name, product.name.endsWith(".EOF"_L1) ? "application/xml"_ba : "application/octet-stream"_ba,
        15000 + static_cast<qint64>(stableHash(product.name, 7) % 20000));
    return {.mediaType = file.mediaType, .body = file.body};
}

} // namespace

QList<ProductFile> filesOf(const Archive &archive, const Product &product)
{
    if (product.kind == Product::Kind::SingleFile)
        return {singleFile(archive, product)};
    QList<ProductFile> files;
    QSet<QString> places;
    const QString manifestName = manifestNameOf(product.name);
    const QJsonObject assets = product.item->json["assets"_L1].toObject();
    for (auto asset = assets.begin(); asset != assets.end(); ++asset) {
        const QJsonObject note = asset->toObject();
        if (isWhole(asset.key(), note))
            continue;
        const auto file = archive.quickAsset(*product.item, asset.key());
        if (!file)
            continue;
        const QString place = placeOf(note, file->fileName);
        if (place == manifestName || places.contains(place))
            continue;
        places.insert(place);
        files.append({place, file->mediaType, file->body});
    }
    if (!manifestName.isEmpty()) {
        const auto text = std::make_shared<QByteArray>();
        const Body body{manifest(files, false).size(), [files, text](qint64 offset, qint64 count) {
                            // Only the thread of the server or the one that counts this product's facts reads it.
                            if (text->isEmpty())
                                *text = manifest(files, true);
                            return text->mid(offset, count);
                        }};
        files.append({manifestName, "application/xml"_ba, body});
    }
    std::ranges::sort(files, {}, &ProductFile::path);
    return files;
}

Body bytesOf(const Archive &archive, const Product &product, const QString &folder)
{
    const QList<ProductFile> files = filesOf(archive, product);
    if (product.kind == Product::Kind::SingleFile)
        return files.first().body;
    const QString top = folder.isEmpty() ? product.name : folder.section('/'_L1, -1);
    QList<ZipEntry> entries;
    for (const ProductFile &file : files) {
        if (folder.isEmpty())
            entries.append({top + u'/' + file.path, file.body});
        else if (file.path.startsWith(folder + u'/'))
            entries.append({top + file.path.sliced(folder.size()), file.body});
    }
    return storedZip(entries, product.published);
}

ProductFacts factsOf(const Archive &archive, const Product &product)
{
    const Body body = bytesOf(archive, product);
    ProductFacts facts{.size = body.size};
    if (body.size <= kLargestHashed)
        std::tie(facts.md5, facts.blake3) = digestsOf(body);
    return facts;
}

} // namespace swathe::sandbox::cdse
