// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/diskspace.h"
#include "core/transfer/transferdispatcher.h"
#include "core/transfer/transferqueue.h"

#include <QSet>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace swathe {

/** The rooms of a TransferQueue, and what goes on between them: reading, writing, telling, taking back. */
class TransferQueue::Private
{
public:
    Private(TransferQueue *owner, const QString &databasePath, AssetResolver *resolver);

    TransferQueue *q;
    TransferStore store;
    TransferTable table;
    TransferDispatcher dispatcher;
    QTimer gather;
    QTimer grace; ///< runs while the last remove() can be taken back
    std::unique_ptr<SpaceWatch> space;
    std::chrono::milliseconds undoTime{0};
    std::vector<TransferEntry> removed;
    std::array<bool, 4> holds{};
    bool hasStore = false;
    bool isLoading = false;
    bool storeHasFailed = false;
    bool hasToldOfDisk = false; ///< and no file has arrived since
    bool wasIdle = true;
    int toldActive = 0;

    QSet<quint32> toTell; ///< slots
    QSet<quint32> toWrite;
    StoreBatch batch; ///< what is to be written besides the rows of toWrite

    [[nodiscard]] QList<TransferId> idsOf(const QSet<quint32> &slots) const;
    void settleSoon();

    void onChanged(quint32 slot);
    [[nodiscard]] static StoredTransfer stored(const TransferEntry &entry);

    void restore(const QList<StoredTransfer> &rows);
    void finishLoading();

    void write();
    void tell();

    /// Starts what may start, writes what changed, then tells of it.
    void settle();
    void remember(const TransferEntry &entry);

    /// What was removed can be taken back no more.
    void forgetRemoved();
    void updateHold();

    void move(const QList<TransferId> &ids, std::optional<quint32> before);
    [[nodiscard]] QList<quint32> slotsOf(const QList<TransferId> &ids) const;

    [[nodiscard]] QList<quint32> allSlots() const { return {table.order().cbegin(), table.order().cend()}; }

    void pause(const QList<quint32> &slots);
};

} // namespace swathe
