// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/redownload.h"

#include "app/historymodel.h"
#include "core/base/errortext.h"
#include "core/library/layout.h"
#include "core/scene/assetpreset.h"
#include "core/transfer/transferqueue.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace swathe {

namespace {

QString nameOf(const TransferRecord &record)
{
    return QFileInfo(record.targetPath).fileName();
}

} // namespace

Redownload::Redownload(const HistoryModel &history, TransferQueue &queue, ClientSource clients, QObject *parent)
    : QObject(parent), m_history(history), m_queue(queue), m_clients(std::move(clients))
{
}

Redownload::~Redownload() = default;

void Redownload::again(int row)
{
    const TransferRecord *record = m_history.record(row);
    if (!record)
        return;
    m_record = *record;
    m_found.clear();
    m_job.reset();
    Q_EMIT isBusyChanged();
    if (QFileInfo::exists(m_record.targetPath)) {
        Q_EMIT notice(tr("%1 is on disk still. Move or delete it to download it again.").arg(nameOf(m_record)));
        return;
    }
    if (retryListed())
        return;
    if (m_record.scene.item.isEmpty()) {
        Q_EMIT notice(tr("%1 belongs to no scene that could be asked for again.").arg(nameOf(m_record)));
        return;
    }
    const Result<CatalogueClient *> client = m_clients(m_record.scene.provider);
    if (!client) {
        Q_EMIT notice(errorText(client.error()).sentence);
        return;
    }
    m_job.reset((*client)->search(
        {.collections = {m_record.scene.collection}, .ids = {m_record.scene.item}, .limit = 1}, nullptr));
    connect(m_job.get(), &SearchJob::pageReady, this, [this](const ScenePage &page) {
        m_found.append(page.scenes);
    });
    connect(m_job.get(), &Job::finished, this, &Redownload::onFinished);
    m_job->start();
    Q_EMIT isBusyChanged();
}

/// What failed or was cancelled, or whose file has gone, may be in the list still.
bool Redownload::retryListed()
{
    const TransferRow row = m_queue.row(m_record.id);
    if (row.spec.isEmpty())
        return false;
    if (row.state == TransferState::Completed) {
        // The queue does not look for files of completed rows: the row goes, and comes anew.
        m_queue.remove({m_record.id});
        return false;
    }
    m_queue.retry({m_record.id});
    Q_EMIT notice(tr("%1 is tried again.").arg(nameOf(m_record)));
    return true;
}

void Redownload::onFinished()
{
    const std::unique_ptr<SearchJob, QScopedPointerDeleteLater> job(m_job.release());
    Q_EMIT isBusyChanged();
    const auto scene = std::ranges::find_if(m_found, [this](const Scene &found) {
        return found.id.item == m_record.scene.item;
    });
    if (scene != m_found.end())
        add(*scene);
    else if (!job->result())
        Q_EMIT notice(errorText(job->result().error()).sentence);
    else
        Q_EMIT notice(tr("The catalogue has the scene of %1 no more.").arg(nameOf(m_record)));
}

void Redownload::add(const Scene &scene)
{
    const QString folder = QFileInfo(m_record.targetPath).path();
    const QList<TransferSpec> specs = planDownloads(folder, scene, chooseAssets(scene, {QStringLiteral("all")}));
    const auto wanted = std::ranges::find_if(specs, [this](const TransferSpec &spec) {
        return QFileInfo(spec.targetPath).fileName() == nameOf(m_record);
    });
    if (wanted == specs.end()) {
        Q_EMIT notice(tr("The scene has no file %1 any more.").arg(nameOf(m_record)));
        return;
    }
    TransferSpec spec = *wanted;
    spec.targetPath = m_record.targetPath;
    const bool isNew = !m_queue.add({spec}).isEmpty();
    Q_EMIT notice(isNew ? tr("%1 was added to the queue.").arg(nameOf(m_record))
                        : tr("%1 is in the queue already.").arg(nameOf(m_record)));
}

} // namespace swathe
