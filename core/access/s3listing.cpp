// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/access/s3listing.h"

#include <QXmlStreamReader>

namespace swathe {

using namespace Qt::StringLiterals;

Result<S3Listing> parseS3Listing(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    S3Listing listing;
    if (!reader.readNextStartElement() || reader.name() != "ListBucketResult"_L1)
        return fail(Error::Kind::BadAnswer, u"the answer is no listing of objects"_s);
    while (reader.readNextStartElement()) {
        if (reader.name() == "NextContinuationToken"_L1) {
            listing.next = reader.readElementText();
        } else if (reader.name() == "CommonPrefixes"_L1) {
            while (reader.readNextStartElement()) {
                if (reader.name() == "Prefix"_L1)
                    listing.folders << reader.readElementText();
                else
                    reader.skipCurrentElement();
            }
        } else if (reader.name() == "Contents"_L1) {
            S3Object object;
            while (reader.readNextStartElement()) {
                if (reader.name() == "Key"_L1)
                    object.key = reader.readElementText();
                else if (reader.name() == "Size"_L1)
                    object.size = reader.readElementText().toLongLong();
                else if (reader.name() == "ETag"_L1)
                    object.etag = reader.readElementText().remove(u'"').toLatin1();
                else
                    reader.skipCurrentElement();
            }
            if (!object.key.isEmpty() && !object.key.endsWith(u'/'))
                listing.objects << object;
        } else {
            reader.skipCurrentElement();
        }
    }
    if (reader.hasError())
        return fail(Error::Kind::BadAnswer, u"the listing cannot be read: %1"_s.arg(reader.errorString()));
    return listing;
}

QList<std::pair<QString, QString>> s3ListingQuery(const QString &prefix, const QString &token)
{
    QList<std::pair<QString, QString>> query{{u"list-type"_s, u"2"_s}, {u"max-keys"_s, u"1000"_s}};
    query << std::pair(u"prefix"_s, prefix);
    if (!token.isEmpty())
        query << std::pair(u"continuation-token"_s, token);
    return query;
}

} // namespace swathe
