// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/preparetarget.h"

#include "core/transfer/digest.h"
#include "core/transfer/partfile.h"

#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <algorithm>
#include <filesystem>

namespace swathe {

using namespace Qt::StringLiterals;

std::optional<Error> spaceError(const QString &folder, qint64 needed)
{
    // Not QStorageInfo, which reads the table of all file systems each time.
    std::error_code code;
    const std::filesystem::space_info space = std::filesystem::space(QFile::encodeName(folder).constData(), code);
    if (code || space.capacity == 0)
        return std::nullopt;
    const auto available = static_cast<qint64>(space.available);
    const qint64 reserve = std::min(static_cast<qint64>(space.capacity / 20), 5'000'000'000LL);
    if (needed <= 0 || available - needed >= reserve)
        return std::nullopt;
    return Error{.kind = Error::Kind::DiskFull,
                 .detail = u"%1 bytes needed in %2, %3 free of which %4 are kept in reserve"_s.arg(needed)
                               .arg(folder)
                               .arg(available)
                               .arg(reserve)};
}

Result<PreparedTarget> prepareTarget(const TransferSpec &spec, const TransferJournal &journal,
                                     const std::atomic<bool> &stop)
{
    PreparedTarget prepared;
    const QString folder = QFileInfo(spec.targetPath).absolutePath();
    std::error_code code;
    std::filesystem::create_directories(QFile::encodeName(folder).constData(), code);
    if (code)
        return fail(diskError(code.value(), u"make folder"_s, folder));

    const bool canVerify = Digest::canVerify(spec.checksum);
    const QFileInfo target(spec.targetPath);
    prepared.targetExists = target.exists();
    if (prepared.targetExists && !target.isFile())
        return fail(Error::Kind::DiskDenied, u"%1 is not a file"_s.arg(spec.targetPath));
    if (prepared.targetExists && (spec.size >= 0 ? target.size() == spec.size : canVerify)) {
        if (canVerify) {
            const Result<bool> matches = fileMatches(spec.targetPath, spec.checksum, stop);
            if (!matches && matches.error().kind == Error::Kind::Cancelled)
                return fail(matches.error());
            const bool isUnproven = !matches && matches.error().kind == Error::Kind::Unsupported;
            prepared.isAlreadyThere = matches.value_or(isUnproven && spec.size >= 0);
            prepared.verifiedByChecksum = matches.value_or(false);
        } else {
            prepared.isAlreadyThere = true;
        }
        if (prepared.isAlreadyThere)
            return prepared;
    }

    const QFileInfo part(partPathFor(spec.targetPath));
    if (part.exists() && (journal.hasValidator() || canVerify)) {
        const bool isSameBoot = !journal.bootId.isEmpty() && journal.bootId == QSysInfo::bootUniqueId();
        const qint64 total = journal.total >= 0 ? journal.total : spec.size;
        if (total >= 0 && part.size() == total + 1) {
            prepared.pieces = isSameBoot ? journal.written : journal.flushed;
            prepared.pieces.add({0, journal.offset});
            prepared.keep = prepared.pieces.prefix();
            if (prepared.pieces.size() == prepared.keep)
                prepared.pieces = {};
        } else if (total < 0 || part.size() <= total) {
            const bool isKnown = journal != TransferJournal();
            prepared.keep = isSameBoot || !isKnown ? part.size() : std::min(part.size(), journal.offset);
        }
    }
    if (spec.size >= 0) {
        const qint64 there = std::max({prepared.keep, prepared.pieces.size(), partAllocation(part.filePath())});
        if (auto error = spaceError(folder, spec.size - there))
            return fail(std::move(*error));
    }
    return prepared;
}

} // namespace swathe
