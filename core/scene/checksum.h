// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

namespace swathe {

/**
 * Reads the hexadecimal multihash of STAC's file extension ("1220…"): a code and a length as varints, then the digest
 * (codes: multiformats' table). Empty when it cannot be read, is cut, has bytes too many, or names an algorithm that
 * is not known here; `reason`, if given, then says why in technical English.
 */
[[nodiscard]] Checksum checksumFromMultihash(const QByteArray &hex, QString *reason = nullptr);

/** A checksum from an algorithm's name in any common spelling ("MD5", "sha-256", "SHA3-256") and its hexadecimal
 * digest. Empty when the name is unknown, or the digest is not hexadecimal or of the wrong length. */
[[nodiscard]] Checksum checksumFromHex(const QString &algorithmName, const QString &hex);

/** The same from base64, as in Content-MD5, x-amz-checksum-… and x-goog-hash. */
[[nodiscard]] Checksum checksumFromBase64(const QString &algorithmName, const QByteArray &base64);

/**
 * From an ETag of an S3 store, with or without quotes: 32 hexadecimal digits are the MD5 of a plain upload, "…-N"
 * stands for one in N parts. Only for stores known to work so, and only where objects are not encrypted with a key
 * service's keys: elsewhere an ETag is any text. Empty for anything else.
 */
[[nodiscard]] Checksum checksumFromEtag(const QByteArray &etag);
/** The number of parts of an S3Etag checksum; 0 for others. */
[[nodiscard]] qint64 etagParts(const Checksum &checksum);

/** "md5", "sha1", "sha256", "sha3-256", "blake2b", "blake3", "crc32c", "etag"; empty for None. */
[[nodiscard]] QString algorithmName(Checksum::Algorithm algorithm);
/** Inverse of algorithmName, tolerant of case and dashes; None for an unknown name. */
[[nodiscard]] Checksum::Algorithm algorithmFromName(const QString &name);

/** "sha256:9f86d0…", "etag:9b2c…-5"; empty for an empty checksum. */
[[nodiscard]] QString checksumText(const Checksum &checksum);

} // namespace swathe
