// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace swathe {

/** An object in a listing. */
struct S3Object {
    QString key;
    qint64 size = -1;
    QByteArray etag; ///< without quotes; the MD5 only of objects that were uploaded in one part
    bool operator==(const S3Object &) const = default;
};

/** One page of ListObjectsV2. */
struct S3Listing {
    QList<S3Object> objects; ///< without the empty ones that stand for folders
    QStringList folders;     ///< common prefixes
    QString next;            ///< continuation token; empty at the end
};

/** Error: BadAnswer (no listing; cut off). */
[[nodiscard]] Result<S3Listing> parseS3Listing(const QByteArray &xml);

/// The options of a request for a page of a listing, for s3Url(). A folder's prefix ends with '/'.
[[nodiscard]] QList<std::pair<QString, QString>> s3ListingQuery(const QString &prefix, const QString &token = {});

} // namespace swathe
