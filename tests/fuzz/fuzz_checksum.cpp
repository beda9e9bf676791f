// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/checksum.h"
#include "core/transfer/digest.h"
#include "tests/fuzz/fuzz.h"

using namespace swathe;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const qsizetype colon = bytes.indexOf(':');
    const QString name = QString::fromUtf8(bytes.first(std::max<qsizetype>(0, colon)));
    const QByteArray value = bytes.sliced(colon + 1);
    for (const Checksum &checksum : {checksumFromMultihash(bytes), checksumFromHex(name, QString::fromUtf8(value)),
                                     checksumFromBase64(name, value), checksumFromEtag(bytes)}) {
        fuzz::require(checksum.isEmpty() == (checksum.algorithm == Checksum::Algorithm::None));
        if (checksum.isEmpty())
            continue;
        fuzz::require(checksum.digest.size() <= 64 + 4);
        fuzz::require(checksumText(checksum).contains(u':'));
        fuzz::require(etagParts(checksum) >= 0);
        if (Digest::canVerify(checksum)) {
            Digest digest(checksum, bytes.size());
            digest.add(bytes.constData(), bytes.size());
            // Bytes that hash to a checksum taken from themselves would be news.
            const Result<bool> matches = digest.matches();
            fuzz::require(!matches || !*matches || checksum.digest.size() <= 4);
        }
    }
    return 0;
}
