// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transfer.h"
#include "core/transfer/transferjournal.h"

namespace swathe {

/** The headers of an answer that decide about its body. */
struct AnswerHead {
    int status = 0;
    QByteArray contentType;
    QByteArray contentLength;
    QByteArray contentRange;
    QByteArray contentEncoding;
    QByteArray acceptRanges;
    QByteArray etag;
    QByteArray lastModified;
    QByteArray date;
    QByteArray retryAfter;
    bool isRetryAfterInMilliseconds = false; ///< as this provider counts, against RFC 9110
};

struct AnswerVerdict {
    enum class Action {
        Continue,      ///< append the body to the part
        Begin,         ///< the body is the whole file: write it from the start
        AlreadyWhole,  ///< the part holds all of it: verify
        AskFromStart,  ///< throw the part away and ask again without a range
        AskNewRequest, ///< the link or the token is too old, or a page came in place of data: resolve again
        MismatchedSize,
        Fail,
    };
    Action action = Action::Fail;
    qint64 total = -1; ///< of the file; -1 unknown
    Error error;       ///< for Fail, and for AskNewRequest if that was done already
};

/**
 * Judges an answer to a request for the bytes `asked` (nothing: for the file without a range) before one byte of it is
 * stored. Pure. `known` is what earlier answers told of the file.
 */
[[nodiscard]] AnswerVerdict judgeAnswer(const AnswerHead &head, const TransferSpec &spec,
                                        const std::optional<ByteRange> &asked, const TransferJournal &known,
                                        const QDateTime &now);

/// True if what the answer tells of the file contradicts `known`: it is another one now.
[[nodiscard]] bool isOfAnotherFile(const AnswerHead &head, const TransferJournal &known);

/// True if several connections may fetch the file: it is long enough, the server does ranges, and a strong validator
/// (RFC 9110 section 8.8) makes sure that all get the same one.
[[nodiscard]] bool mayBeDivided(const AnswerHead &head, qint64 total);

/// The value of If-Range that goes with `known`; empty if it has no usable validator (RFC 9110 section 13.1.5).
[[nodiscard]] QByteArray ifRangeValue(const TransferJournal &known);

} // namespace swathe
