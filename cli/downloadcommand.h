// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/command.h"
#include "cli/itemreader.h"
#include "cli/libraryfolder.h"
#include "cli/loopwatch.h"
#include "cli/progress.h"
#include "core/platform/conditions.h"
#include "core/transfer/transferguard.h"

#include <QFile>
#include <QSet>
#include <QSocketNotifier>

namespace swathe::cli {

/** What "download" was asked to do. */
struct DownloadOptions {
    QString folder; ///< absolute
    QString items;  ///< a file, "-" for standard input, or empty
    QList<QUrl> urls;
    QStringList assets{QStringLiteral("data")};
    QStringList inside; ///< wildcards for files in whole products; empty = the assets
    int jobs = 4;
    int segments = 1;
    qint64 bytesPerSecond = 0; ///< 0 = no limit
    bool waitsWhenMetered = false;
    bool waitsOnBattery = false;
    QString progress = QStringLiteral("auto"); ///< "auto", "json", "none"
    QString catalog;                           ///< as typed
    QString provider;                          ///< its id; empty = by the items' links
};

[[nodiscard]] Result<DownloadOptions> readDownloadOptions(const CommandLine &line);

/**
 * "swathe-cli download": items and addresses become files of a queue kept in <folder>/.swathe, which is worked off.
 * Items are queued as they arrive, so that downloads begin while a search still runs.
 */
class DownloadCommand final : public Command
{
    Q_OBJECT

public:
    DownloadCommand(DownloadOptions options, Session &session, QObject *parent = nullptr);
    ~DownloadCommand() override;
    void start() override;
    void interrupt() override;

private:
    struct Failure {
        QString what;
        Error error;
    };

    [[nodiscard]] Status openFolder();
    void takeLeftovers();
    void readMore();
    void takeItems();
    void askWhatIsInside(const Scene &scene, const QString &provider);
    void take(const QList<TransferSpec> &specs);
    void follow(const TransferId &id);
    void look(const TransferSnapshot &file);
    void onChanged(const QList<TransferId> &ids);
    void endIfSettled();
    void end(ExitCode code);
    void tellSummary(ExitCode code);
    void tellHold();

    DownloadOptions m_options;
    Session &m_session;
    Progress m_progress;
    LibraryFolder m_folder;
    TransferQueue *m_queue = nullptr; ///< m_folder's
    std::unique_ptr<NetworkCondition> m_network;
    std::unique_ptr<PowerCondition> m_power;
    std::unique_ptr<AwakeLock> m_awake;
    std::unique_ptr<TransferGuard> m_guard;
    QFile m_input;
    QSocketNotifier *m_inputNotifier = nullptr;
    ItemReader m_reader;
    bool m_isInputDone = false;
    int m_listings = 0; ///< products whose files are being asked for
    bool m_hasEnded = false;
    QHash<QString, TransferId> m_byPath;
    QHash<TransferId, qint64> m_followed; ///< with the bytes that were there when this run took it up
    QSet<TransferId> m_underWay;          ///< those of them that are not settled
    QSet<QString> m_keptPaths;
    qint64 m_keptByChecksum = 0;
    QList<Failure> m_itemFailures;
    std::optional<Error> m_storeError;
    std::unique_ptr<LoopWatch> m_loopWatch; ///< only where SWATHE_LOOP_WATCH is set
};

} // namespace swathe::cli
