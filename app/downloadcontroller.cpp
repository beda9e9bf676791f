// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/downloadcontroller.h"

#include "app/format.h"
#include "core/base/errortext.h"
#include "core/library/layout.h"
#include "core/scene/assetpreset.h"
#include "core/settings/settings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace swathe {

namespace {

const QString kPresetKey = QStringLiteral("downloads/preset");

QString presetText(const QString &preset)
{
    if (preset == u"all")
        return DownloadController::tr("Everything");
    if (preset == u"product")
        return DownloadController::tr("Whole product");
    if (preset == u"visual")
        return DownloadController::tr("True colour");
    if (preset == u"10m")
        return DownloadController::tr("10 m bands");
    if (preset == u"masks")
        return DownloadController::tr("Masks only");
    if (preset == u"metadata")
        return DownloadController::tr("Metadata");
    if (preset == u"data")
        return DownloadController::tr("All data files");
    if (preset == u"thumbnail")
        return DownloadController::tr("Previews");
    return preset;
}

/// The nearest folder above that is there: the download folder itself may not be made yet.
QString existingParent(const QString &path)
{
    QFileInfo info(path);
    while (!info.exists() && !info.isRoot() && info.path() != info.filePath())
        info.setFile(info.path());
    return info.filePath();
}

} // namespace

DownloadController::DownloadController(Settings &settings, TransferQueue &queue, SceneModel &scenes, QObject *parent)
    : QObject(parent), m_settings(settings), m_queue(queue), m_scenes(scenes),
      m_preset(settings.value(kPresetKey, QStringLiteral("data")).toString())
{
    connect(&queue, &TransferQueue::added, this, &DownloadController::mirror);
    connect(&queue, &TransferQueue::changed, this, &DownloadController::mirror);
    connect(&queue, &TransferQueue::removed, this, [this](const QList<TransferId> &ids) {
        QSet<SceneId> scenesTouched;
        for (const TransferId &id : ids) {
            if (const TransferSnapshot *row = m_transfers.find(id))
                scenesTouched.insert(row->spec.scene);
            m_lastState.remove(id);
        }
        m_transfers.remove(ids);
        for (const SceneId &scene : std::as_const(scenesTouched)) {
            const bool isLeft = std::ranges::any_of(m_transfers.rows(), [&](const TransferSnapshot &row) {
                return row.spec.scene == scene;
            });
            if (!isLeft)
                m_scenes.setDownloadState(scene, {});
        }
    });
    connect(&queue, &TransferQueue::storeFailed, this, [this](const Error &error) {
        Q_EMIT notice(tr("The queue cannot be saved: %1 Downloads go on, but will not survive a restart.")
                          .arg(errorText(error).sentence),
                      {});
    });
    connect(&settings, &Settings::downloadFolderChanged, this, &DownloadController::folderChanged);
    connect(&settings, &Settings::downloadFolderChanged, this, &DownloadController::freeSpaceChanged);
    connect(&settings, &Settings::downloadsAtOnceChanged, this, [this] {
        applyLimits();
        Q_EMIT atOnceChanged();
    });
    applyLimits();
    mirror(queue.ids());
}

void DownloadController::applyLimits()
{
    TransferLimits limits = m_queue.limits();
    limits.total = m_settings.downloadsAtOnce();
    m_queue.setLimits(limits);
}

void DownloadController::mirror(const QList<TransferId> &ids)
{
    QList<TransferSnapshot> snapshots;
    snapshots.reserve(ids.size());
    QList<TransferId> moved;
    for (const TransferId &id : ids) {
        const std::optional<TransferSnapshot> snapshot = m_queue.snapshot(id);
        if (!snapshot)
            continue;
        const auto last = m_lastState.constFind(id);
        if (last == m_lastState.cend() || *last != snapshot->state) {
            m_lastState.insert(id, snapshot->state);
            moved.append(id);
            if (snapshot->state == TransferState::Completed)
                Q_EMIT freeSpaceChanged();
        }
        snapshots.append(*snapshot);
    }
    m_transfers.upsert(snapshots);
    if (!moved.isEmpty())
        markScenes(moved);
}

void DownloadController::markScenes(const QList<TransferId> &ids)
{
    QSet<SceneId> touched;
    for (const TransferId &id : ids) {
        if (const TransferSnapshot *row = m_transfers.find(id); row && !row->spec.scene.item.isEmpty())
            touched.insert(row->spec.scene);
    }
    struct Count {
        int open = 0;
        int done = 0;
        int failed = 0;
    };
    QHash<SceneId, Count> counts;
    for (const TransferSnapshot &row : m_transfers.rows()) {
        if (!touched.contains(row.spec.scene))
            continue;
        Count &count = counts[row.spec.scene];
        count.open += !isFinal(row.state);
        count.done += row.state == TransferState::Completed;
        count.failed += row.state == TransferState::Failed;
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        m_scenes.setDownloadState(it.key(), it->open > 0     ? QStringLiteral("queued")
                                            : it->failed > 0 ? QStringLiteral("failed")
                                            : it->done > 0   ? QStringLiteral("downloaded")
                                                             : QString());
    }
}

void DownloadController::setPreset(const QString &preset)
{
    if (m_preset == preset)
        return;
    m_preset = preset;
    m_settings.setValue(kPresetKey, preset);
    Q_EMIT presetChanged();
}

QVariantList DownloadController::presets() const
{
    QVariantList result;
    const QStringList ids = assetPresets();
    for (const QString &id : ids)
        result.append(QVariantMap{{QStringLiteral("value"), id}, {QStringLiteral("text"), presetText(id)}});
    return result;
}

QString DownloadController::folder() const
{
    return m_settings.downloadFolder();
}

void DownloadController::setFolder(const QString &folder)
{
    const QUrl url(folder);
    m_settings.setDownloadFolder(url.isLocalFile() ? url.toLocalFile() : folder);
}

int DownloadController::atOnce() const
{
    return m_settings.downloadsAtOnce();
}

void DownloadController::setAtOnce(int count)
{
    m_settings.setDownloadsAtOnce(count);
}

QString DownloadController::freeSpaceText() const
{
    const QStorageInfo storage(existingParent(folder()));
    return storage.isValid() ? byteText(storage.bytesAvailable()) : QString();
}

int DownloadController::addTicked()
{
    return add(m_scenes.tickedScenes(), {m_preset});
}

int DownloadController::addScene(const QString &sceneKey)
{
    const Scene *scene = m_scenes.scene(sceneKey);
    return scene ? add({*scene}, {m_preset}) : 0;
}

int DownloadController::addAssets(const QString &sceneKey, const QStringList &assetKeys)
{
    const Scene *scene = m_scenes.scene(sceneKey);
    return scene && !assetKeys.isEmpty() ? add({*scene}, assetKeys) : 0;
}

int DownloadController::add(const QList<Scene> &scenes, const QStringList &choice)
{
    if (scenes.isEmpty()) {
        Q_EMIT notice(tr("Tick a scene first: Space ticks the current one, Ctrl+A all of them."), {});
        return 0;
    }
    QList<TransferSpec> specs;
    for (const Scene &scene : scenes)
        specs.append(planDownloads(folder(), scene, chooseAssets(scene, choice)));
    if (specs.isEmpty()) {
        Q_EMIT notice(tr("These scenes have no files of the kind “%1”. Choose other files.").arg(presetText(m_preset)),
                      {});
        return 0;
    }
    qint64 known = 0;
    for (const TransferSpec &spec : std::as_const(specs))
        known += std::max<qint64>(spec.size, 0);
    const QStorageInfo storage(existingParent(folder()));
    if (storage.isValid() && known > storage.bytesAvailable()) {
        Q_EMIT notice(tr("These files need %1, but only %2 are free. Choose another folder or fewer files.")
                          .arg(byteText(known), byteText(storage.bytesAvailable())),
                      QStringLiteral("folder"));
        return 0;
    }
    const int added = static_cast<int>(m_queue.add(specs).size());
    const int there = static_cast<int>(specs.size()) - added;
    QString text = tr("%n files added to the queue.", nullptr, added);
    if (there > 0)
        text = added == 0 ? tr("All these files are in the queue already.")
                          : text + u' ' + tr("%n were there already.", nullptr, there);
    Q_EMIT notice(text, {});
    return added;
}

void DownloadController::pause(const QString &id)
{
    m_queue.pause({TransferId(id)});
}

void DownloadController::resume(const QString &id)
{
    m_queue.resume({TransferId(id)});
}

void DownloadController::cancel(const QString &id)
{
    m_queue.cancel({TransferId(id)});
}

void DownloadController::retry(const QString &id)
{
    m_queue.retry({TransferId(id)});
}

void DownloadController::remove(const QString &id)
{
    const TransferSnapshot *row = m_transfers.find(TransferId(id));
    if (!row)
        return;
    m_removed = {row->spec};
    const QString name = QFileInfo(row->spec.targetPath).fileName();
    const bool isOnDisk = row->state == TransferState::Completed;
    m_queue.remove({TransferId(id)});
    Q_EMIT notice(isOnDisk ? tr("%1 was removed from the list. The file stays on disk.").arg(name)
                           : tr("%1 was removed from the list.").arg(name),
                  isOnDisk ? QString() : QStringLiteral("undo"));
}

void DownloadController::undoRemove()
{
    if (!m_removed.isEmpty())
        m_queue.add(m_removed);
    m_removed.clear();
}

void DownloadController::raise(const QString &id, int by)
{
    if (const TransferSnapshot *row = m_transfers.find(TransferId(id)))
        m_queue.setPriority({TransferId(id)}, row->spec.priority + by);
}

void DownloadController::pauseAll()
{
    m_queue.pauseAll();
}

void DownloadController::resumeAll()
{
    m_queue.resumeAll();
}

void DownloadController::retryFailed()
{
    QList<TransferId> ids;
    for (const TransferSnapshot &row : m_transfers.rows()) {
        if (row.state == TransferState::Failed)
            ids.append(row.spec.id);
    }
    m_queue.retry(ids);
}

void DownloadController::removeFinished()
{
    QList<TransferId> ids;
    for (const TransferSnapshot &row : m_transfers.rows()) {
        if (row.state == TransferState::Completed || row.state == TransferState::Cancelled)
            ids.append(row.spec.id);
    }
    m_queue.remove(ids);
}

void DownloadController::openFolder(const QString &id)
{
    const TransferSnapshot *row = m_transfers.find(TransferId(id));
    const QString path = row ? QFileInfo(row->spec.targetPath).path() : folder();
    if (!row)
        QDir().mkpath(path);
    QDesktopServices::openUrl(QUrl::fromLocalFile(existingParent(path)));
}

} // namespace swathe
