// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/areaimport/readers.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <array>
#include <memory>

namespace swathe {

using namespace Qt::StringLiterals;

OrProblem<QList<UnpackedFile>> unpackZip(const QByteArray &data, const QStringList &endings)
{
    constexpr int kMostMembers = 10'000;
    const std::unique_ptr<archive, decltype(&archive_read_free)> zip(archive_read_new(), &archive_read_free);
    const auto broken = [&] {
        return problem(AreaProblem::Kind::Unreadable, QString::fromUtf8(archive_error_string(zip.get())));
    };
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_memory(zip.get(), data.constData(), size_t(data.size())) != ARCHIVE_OK)
        return broken();
    QList<UnpackedFile> files;
    qint64 unpacked = 0;
    archive_entry *entry = nullptr;
    for (int member = 0; member < kMostMembers; ++member) {
        const int status = archive_read_next_header(zip.get(), &entry);
        if (status == ARCHIVE_EOF)
            return files;
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN)
            return broken();
        const char *utf8 = archive_entry_pathname_utf8(entry);
        const QString name = QString::fromUtf8(utf8 ? utf8 : archive_entry_pathname(entry));
        if (name.startsWith("__MACOSX/"_L1) || std::ranges::none_of(endings, [&](const QString &ending) {
                return name.endsWith(ending, Qt::CaseInsensitive);
            })) {
            continue;
        }
        // The sizes that headers tell are not believed: what comes is counted.
        UnpackedFile file{.name = name, .data = {}};
        std::array<char, 65536> buffer{};
        for (;;) {
            const la_ssize_t got = archive_read_data(zip.get(), buffer.data(), buffer.size());
            if (got < 0)
                return broken();
            if (got == 0)
                break;
            unpacked += got;
            if (unpacked > kMostUnpackedBytes || file.data.size() + got > kMostAreaBytes)
                return problem(AreaProblem::Kind::TooLarge);
            file.data.append(buffer.data(), got);
        }
        files.append(file);
    }
    return problem(AreaProblem::Kind::TooLarge);
}

} // namespace swathe
