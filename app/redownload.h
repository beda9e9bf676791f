// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/catalogueclient.h"
#include "core/transfer/transferrecord.h"

#include <QObject>
#include <QtQmlIntegration>

#include <functional>
#include <memory>

namespace swathe {

class HistoryModel;
class TransferQueue;

/**
 * Downloads a file of the history again, to where it was: what is in the list still is tried again; else its scene is
 * asked of its catalogue anew, as the address of then may have run out. One at a time, a newer one takes the place of
 * the one under way. Lives on the main thread; what it is given must outlive it.
 */
class Redownload : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY isBusyChanged)

public:
    using ClientSource = std::function<Result<CatalogueClient *>(const QString &provider)>;

    Redownload(const HistoryModel &history, TransferQueue &queue, ClientSource clients, QObject *parent = nullptr);
    ~Redownload() override;

    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }
    /// The file of this row of the history; notice() says what became of it.
    Q_INVOKABLE void again(int row);

Q_SIGNALS:
    void isBusyChanged();
    /// A sentence for the user.
    void notice(const QString &text);

private:
    [[nodiscard]] bool retryListed();
    void onFinished();
    void add(const Scene &scene);

    const HistoryModel &m_history;
    TransferQueue &m_queue;
    ClientSource m_clients;
    TransferRecord m_record;
    QList<Scene> m_found;
    std::unique_ptr<SearchJob> m_job;
};

} // namespace swathe
