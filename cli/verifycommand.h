// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/libraryfolder.h"
#include "cli/progress.h"
#include "core/transfer/transferqueue.h"

#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <deque>

namespace swathe::cli {

/** What "verify" was asked to do. */
struct VerifyOptions {
    QString folder; ///< absolute
    QString items;  ///< a file, or empty: what the folder's own list knows
    QStringList assets{QStringLiteral("data")};
    int jobs = 2;
    bool isRepair = false;
    bool isJson = false;
    QString provider; ///< whose account is used; empty = by the items' links
};

[[nodiscard]] Result<VerifyOptions> readVerifyOptions(const CommandLine &line);

/** What was found of one file. */
enum class FileHealth {
    Ok,     ///< the checksum is right
    SizeOk, ///< the size is right, and there is no checksum that could tell more
    Missing,
    Damaged,    ///< another size, or other bytes
    Unreadable, ///< the disk gives an error
    Unfinished, ///< the folder's list knows it as not downloaded yet
};
[[nodiscard]] QString fileHealthName(FileHealth health);

/** One checked file. */
struct CheckedFile {
    TransferSpec spec;
    FileHealth health = FileHealth::Ok;
    QString detail; ///< technical, in English
};

/// Compares the file at spec.targetPath with what was promised. Blocks: for pool threads.
[[nodiscard]] CheckedFile checkFile(const TransferSpec &spec, const std::atomic<bool> &stop);

/**
 * "swathe-cli verify": hashes what a folder's list of downloads (or a list of items) promises. With --repair, what is
 * missing or damaged is queued again: a damaged file stays until the new one has been verified, and one that is only
 * too short is completed by a range.
 */
class VerifyCommand final : public Command
{
    Q_OBJECT

public:
    VerifyCommand(VerifyOptions options, Session &session, QObject *parent = nullptr);
    ~VerifyCommand() override;
    void start() override;
    void interrupt() override;

private:
    struct Wanted {
        TransferSpec spec;
        TransferId known; ///< in the folder's list; empty if it comes from the items alone
        bool isUnfinished = false;
    };

    [[nodiscard]] Status collect();
    [[nodiscard]] Status collectItems();
    void checkNext();
    void onChecked(const CheckedFile &file);
    void tell(const CheckedFile &file);
    void repair();
    void onChanged(const QList<TransferId> &ids);
    void endIfRepaired();
    void end(ExitCode code);

    VerifyOptions m_options;
    Session &m_session;
    LibraryFolder m_folder;
    Progress m_progress;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QHash<QString, Wanted> m_wanted; ///< by path
    std::deque<QString> m_toCheck;
    int m_checking = 0;
    QHash<FileHealth, qint64> m_counts;
    QStringList m_bad; ///< paths
    QSet<TransferId> m_repairing;
    QList<Error> m_itemErrors;
    qint64 m_bytes = 0;
    bool m_hasEnded = false;
};

} // namespace swathe::cli
