// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/http/httpclient.h"
#include "core/transfer/answerpolicy.h"
#include "tests/fuzz/fuzz.h"

#include <QTimeZone>

using namespace swathe;

/// The first line is the range that was asked for, the second the status, the others are the headers' values.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QList<QByteArray> lines = fuzz::bytesOf(data, size).split('\n');
    // "1024-2047": the bytes that were asked for; empty: the file without a range.
    const QList<QByteArray> bounds = lines.value(0).split('-');
    const ByteRange range{std::max<qint64>(0, bounds.value(0).left(17).toLongLong()),
                          std::max<qint64>(0, bounds.value(1).left(17).toLongLong()) + 1};
    const std::optional<ByteRange> asked =
        range.size() > 0 && !lines.value(0).isEmpty() ? std::optional(range) : std::nullopt;
    const AnswerHead head{.status = lines.value(1).left(4).toInt(),
                          .contentType = lines.value(2),
                          .contentLength = lines.value(3),
                          .contentRange = lines.value(4),
                          .contentEncoding = lines.value(5),
                          .etag = lines.value(6),
                          .lastModified = lines.value(7),
                          .retryAfter = lines.value(8)};
    const QDateTime now(QDate(2026, 1, 1), QTime(0, 0), QTimeZone::UTC);
    TransferSpec spec{.size = lines.value(9).isEmpty() ? -1 : std::max<qint64>(-1, lines.value(9).toLongLong())};
    TransferJournal known;
    // Weak ones are not written down.
    known.etag = lines.value(10).startsWith("W/") ? QByteArray() : lines.value(10);
    known.lastModified = lines.value(11);
    known.total = lines.value(12).isEmpty() ? -1 : std::max<qint64>(-1, lines.value(12).toLongLong());

    const AnswerVerdict verdict = judgeAnswer(head, spec, asked, known, now);
    using Action = AnswerVerdict::Action;
    if (verdict.action == Action::Continue) {
        fuzz::require(head.status == 206 && asked);
        fuzz::require(verdict.total < 0 || verdict.total > asked->begin);
    }
    if (verdict.action == Action::Begin)
        fuzz::require(head.status == 200 || head.status == 206 || head.status == 203);
    if (verdict.action == Action::AlreadyWhole)
        fuzz::require(asked && verdict.total == asked->begin);
    fuzz::require(verdict.total >= -1);
    if (mayBeDivided(head, verdict.total))
        fuzz::require(verdict.total > 0 && !head.etag.isEmpty() && !head.etag.startsWith("W/"));
    const auto wait = parseRetryAfter(head.retryAfter, now);
    fuzz::require(!wait || wait->count() >= 0);
    const QByteArray condition = ifRangeValue(known);
    fuzz::require(!condition.startsWith("W/"));
    return 0;
}
