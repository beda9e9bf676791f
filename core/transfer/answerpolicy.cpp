// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/answerpolicy.h"

#include "core/http/httpclient.h"
#include "core/transfer/transfertask.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace swathe {

namespace {

using Action = AnswerVerdict::Action;
using namespace Qt::StringLiterals;

enum class Family { Other, Html, Json, Xml };

Family familyOf(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    if (type == "text/html" || type == "application/xhtml+xml")
        return Family::Html;
    if (type == "application/json" || type == "text/json" || type.endsWith("+json"))
        return Family::Json;
    if (type == "application/xml" || type == "text/xml" || type.endsWith("+xml"))
        return type.startsWith("image/") ? Family::Other : Family::Xml;
    return Family::Other;
}

Family familyOfName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "html"_L1 || suffix == "htm"_L1)
        return Family::Html;
    if (suffix == "json"_L1 || suffix == "geojson"_L1)
        return Family::Json;
    if (suffix == "xml"_L1 || suffix == "kml"_L1 || suffix == "gml"_L1 || suffix == "xsd"_L1 || suffix == "safe"_L1)
        return Family::Xml;
    return Family::Other;
}

bool isPageInPlaceOfData(const QByteArray &contentType, const TransferSpec &spec)
{
    const Family got = familyOf(contentType);
    if (got == Family::Other || got == familyOf(spec.mediaType.toUtf8()) || got == familyOfName(spec.targetPath))
        return false;
    // Without any hint what the file should be, only a web page is suspicious.
    const bool isUnhinted = spec.mediaType.isEmpty() && QFileInfo(spec.targetPath).suffix().isEmpty();
    return !isUnhinted || got == Family::Html;
}

bool isEncodedByServer(const QByteArray &encoding, const TransferSpec &spec)
{
    const QByteArray name = encoding.trimmed().toLower();
    if (name.isEmpty() || name == "identity")
        return false;
    // Some servers say "gzip" of a file that is a gzip file itself.
    const QString suffix = QFileInfo(spec.targetPath).suffix().toLower();
    return suffix != "gz"_L1 && suffix != "tgz"_L1;
}

/// "bytes 5-9/10" as first byte and total; "bytes */10" has first -1; a total of -1 is unknown.
std::optional<std::pair<qint64, qint64>> parseContentRange(const QByteArray &value)
{
    const QByteArray text = value.trimmed();
    if (!text.startsWith("bytes"))
        return std::nullopt;
    const QByteArray spec = text.mid(5).trimmed();
    const qsizetype slash = spec.indexOf('/');
    if (slash < 0)
        return std::nullopt;
    bool ok = false;
    qint64 total = spec.mid(slash + 1).toLongLong(&ok);
    if (!ok || total < 0)
        total = -1;
    const QByteArray range = spec.left(slash);
    if (range == "*")
        return std::pair(qint64(-1), total);
    const qint64 first = range.left(range.indexOf('-')).toLongLong(&ok);
    if (!ok || !range.contains('-') || (total >= 0 && first >= total))
        return std::nullopt;
    return std::pair(first, total);
}

bool isAnother(const QByteArray &before, const QByteArray &now)
{
    return !before.isEmpty() && !now.isEmpty() && before != now;
}

AnswerVerdict failed(Error error)
{
    return {.action = Action::Fail, .error = std::move(error)};
}

std::optional<std::chrono::milliseconds> waitOf(const AnswerHead &head, const QDateTime &now)
{
    bool isNumber = false;
    const qint64 number = head.retryAfter.trimmed().toLongLong(&isNumber);
    if (head.isRetryAfterInMilliseconds && isNumber)
        return std::chrono::milliseconds(std::max<qint64>(0, number));
    return parseRetryAfter(head.retryAfter, now);
}

} // namespace

AnswerVerdict judgeAnswer(const AnswerHead &head, const TransferSpec &spec, const std::optional<ByteRange> &asked,
                          const TransferJournal &known, const QDateTime &now)
{
    const qint64 offset = asked ? asked->begin : 0;
    Error error{.kind = Error::Kind::BadAnswer, .httpStatus = head.status, .provider = spec.provider};
    const qint64 knownTotal = known.total >= 0 ? known.total : spec.size;

    if (head.status == 416 && offset > 0) {
        const auto range = parseContentRange(head.contentRange);
        const qint64 total = range && range->second >= 0 ? range->second : knownTotal;
        if (total == offset)
            return {.action = Action::AlreadyWhole, .total = total};
        return {.action = Action::AskFromStart};
    }
    if (head.status == 401 || head.status == 403) {
        error.kind = kindFromHttpStatus(head.status);
        return {.action = Action::AskNewRequest, .error = error};
    }
    if (head.status == 202) {
        error.kind = Error::Kind::RateLimited;
        error.detail = u"the provider is still preparing the file"_s;
        error.retryAfter = waitOf(head, now);
        return failed(error);
    }
    if (head.status >= 400) {
        error.kind = kindFromHttpStatus(head.status);
        if (head.status == 429 || head.status == 503 || head.status == 425)
            error.retryAfter = waitOf(head, now);
        if (head.status == 503 && error.retryAfter)
            error.kind = Error::Kind::RateLimited;
        return failed(error);
    }
    if (head.status != 200 && head.status != 206) {
        error.detail = u"status %1 for a file"_s.arg(head.status);
        return failed(error);
    }
    if (isPageInPlaceOfData(head.contentType, spec)) {
        error.detail = u"a page of type %1 came in place of the data"_s.arg(QString::fromUtf8(head.contentType));
        return {.action = Action::AskNewRequest, .error = error};
    }
    if (isEncodedByServer(head.contentEncoding, spec)) {
        error.detail =
            u"the body is encoded as %1, though identity was asked for"_s.arg(QString::fromUtf8(head.contentEncoding));
        return failed(error);
    }
    if (head.status == 206) {
        if (!asked) {
            error.detail = u"206 to a request without a range"_s;
            return failed(error);
        }
        const auto range = parseContentRange(head.contentRange);
        const bool isRight =
            range && range->first == offset && (range->second < 0 || knownTotal < 0 || range->second == knownTotal);
        if (!isRight || isOfAnotherFile(head, known))
            return {.action = Action::AskFromStart};
        return {.action = Action::Continue, .total = range->second >= 0 ? range->second : knownTotal};
    }
    bool ok = false;
    const qint64 length = head.contentLength.toLongLong(&ok);
    if (ok && spec.size >= 0 && length != spec.size) {
        error.kind = Error::Kind::ChecksumMismatch;
        error.detail = u"the server offers %1 bytes, the catalogue promised %2"_s.arg(length).arg(spec.size);
        return {.action = Action::MismatchedSize, .error = error};
    }
    return {.action = Action::Begin, .total = ok && length >= 0 ? length : spec.size};
}

bool isOfAnotherFile(const AnswerHead &head, const TransferJournal &known)
{
    return isAnother(known.etag, head.etag) || isAnother(known.lastModified, head.lastModified);
}

bool mayBeDivided(const AnswerHead &head, qint64 total)
{
    if (total < kLeastDivided || (head.status != 206 && head.acceptRanges.trimmed().toLower() != "bytes"))
        return false;
    if (!head.etag.isEmpty())
        return !head.etag.startsWith("W/");
    // A date is a strong validator only if the file can hardly have changed twice within its second.
    const QDateTime modified = QDateTime::fromString(QString::fromLatin1(head.lastModified), Qt::RFC2822Date);
    const QDateTime sent = QDateTime::fromString(QString::fromLatin1(head.date), Qt::RFC2822Date);
    return modified.isValid() && sent.isValid() && modified.secsTo(sent) >= 60;
}

QByteArray ifRangeValue(const TransferJournal &known)
{
    return known.etag.isEmpty() ? known.lastModified : known.etag;
}

} // namespace swathe
