// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/downloadcontroller.h"

#include "app/format.h"
#include "core/base/errortext.h"
#include "core/library/layout.h"
#include "core/scene/assetpreset.h"
#include "core/settings/settings.h"
#include "core/transfer/diskspace.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

namespace swathe {

namespace {

/// How long a removal can be taken back.
constexpr auto kUndoTime = std::chrono::seconds(12);
constexpr auto kMarking = std::chrono::milliseconds(150);

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
    : QObject(parent), m_settings(settings), m_queue(queue), m_scenes(scenes), m_history(queue), m_timetable(settings),
      m_preset(settings.value(kPresetKey, QStringLiteral("data")).toString())
{
    queue.setUndoTime(kUndoTime);
    connect(&queue, &TransferQueue::added, this, &DownloadController::mirror);
    connect(&queue, &TransferQueue::changed, this, &DownloadController::mirror);
    connect(&queue, &TransferQueue::removed, this, &DownloadController::onRemoved);
    connect(&queue, &TransferQueue::reordered, this, [this] {
        m_transfers.reorder(m_queue.ids());
    });
    connect(&queue, &TransferQueue::holdChanged, this, &DownloadController::holdChanged);
    connect(&queue, &TransferQueue::opened, this, [this](const Status &status) {
        Q_EMIT isLoadingChanged();
        if (!status)
            Q_EMIT notice(errorText(status.error()).sentence, {});
    });
    connect(&queue, &TransferQueue::undoExpired, this, &DownloadController::canUndoRemoveChanged);
    m_marking.setSingleShot(true);
    connect(&m_marking, &QTimer::timeout, this, &DownloadController::markScenes);
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
    connect(&queue, &TransferQueue::diskIsFull, this, [this](const Error &error) {
        Q_EMIT notice(errorText(error).sentence + u' ' + tr("Downloads go on by themselves when there is space again."),
                      QStringLiteral("folder"));
    });
    connect(&settings, &Settings::speedLimitChanged, this, &DownloadController::applyBandwidth);
    connect(&settings, &Settings::speedScheduleChanged, this, &DownloadController::applyBandwidth);
    connect(&settings, &Settings::waitsWhenMeteredChanged, this, &DownloadController::policyChanged);
    connect(&settings, &Settings::waitsOnBatteryChanged, this, &DownloadController::policyChanged);
    connect(&settings, &Settings::keepsAwakeChanged, this, &DownloadController::policyChanged);
    queue.setWaitsForSpace(true);
    applyLimits();
    applyBandwidth();
    mirror(queue.ids());
}

void DownloadController::applyLimits()
{
    TransferLimits limits = m_queue.limits();
    limits.total = m_settings.downloadsAtOnce();
    m_queue.setLimits(limits);
}

void DownloadController::applyBandwidth()
{
    Bandwidth bandwidth;
    const qint64 usual = BandwidthSchedule::rateFromText(m_settings.speedLimit()).value_or(0);
    bandwidth.schedule = BandwidthSchedule(
        usual, BandwidthSchedule::rulesFromText(m_settings.speedSchedule()).value_or(QList<BandwidthRule>()));
    for (const QString &provider : m_settings.providersWithSpeedLimit())
        bandwidth.perProvider.insert(provider,
                                     BandwidthSchedule::rateFromText(m_settings.speedLimitOf(provider)).value_or(0));
    m_queue.setBandwidth(bandwidth);
    Q_EMIT bandwidthChanged();
}

bool DownloadController::isRate(const QString &rate)
{
    if (BandwidthSchedule::rateFromText(rate))
        return true;
    Q_EMIT notice(tr("“%1” is not a speed such as 5M or 800k (bytes a second) or none.").arg(rate), {});
    return false;
}

QString DownloadController::speedLimit() const
{
    return m_settings.speedLimit();
}

void DownloadController::setSpeedLimit(const QString &rate)
{
    if (isRate(rate))
        m_settings.setSpeedLimit(rate);
}

QString DownloadController::speedSchedule() const
{
    return m_settings.speedSchedule();
}

void DownloadController::setSpeedSchedule(const QString &rules)
{
    if (BandwidthSchedule::rulesFromText(rules))
        m_settings.setSpeedSchedule(rules);
    else
        Q_EMIT notice(
            tr("“%1” cannot be read. A timetable looks like this: Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none")
                .arg(rules),
            {});
}

QString DownloadController::speedLimitOf(const QString &provider) const
{
    return m_settings.speedLimitOf(provider);
}

void DownloadController::setSpeedLimitOf(const QString &provider, const QString &rate)
{
    if (isRate(rate))
        m_settings.setSpeedLimitOf(provider, rate);
}

bool DownloadController::waitsWhenMetered() const
{
    return m_settings.waitsWhenMetered();
}

void DownloadController::setWaitsWhenMetered(bool waits)
{
    m_settings.setWaitsWhenMetered(waits);
}

bool DownloadController::waitsOnBattery() const
{
    return m_settings.waitsOnBattery();
}

void DownloadController::setWaitsOnBattery(bool waits)
{
    m_settings.setWaitsOnBattery(waits);
}

bool DownloadController::keepsAwake() const
{
    return m_settings.keepsAwake();
}

void DownloadController::setKeepsAwake(bool keeps)
{
    m_settings.setKeepsAwake(keeps);
}

void DownloadController::mirror(const QList<TransferId> &ids)
{
    QList<TransferRow> rows;
    rows.reserve(ids.size());
    for (const TransferId &id : ids) {
        const TransferRow row = m_queue.row(id);
        if (row.spec.isEmpty())
            continue;
        const TransferRow *last = m_transfers.find(id);
        if (!last || last->state != row.state) {
            touch(row);
            if (last && row.state == TransferState::Completed)
                Q_EMIT freeSpaceChanged();
        }
        rows.append(row);
    }
    m_transfers.upsert(rows);
}

void DownloadController::onRemoved(const QList<TransferId> &ids)
{
    for (const TransferId &id : ids) {
        if (const TransferRow *row = m_transfers.find(id))
            touch(*row);
    }
    m_transfers.remove(ids);
    Q_EMIT canUndoRemoveChanged();
}

/// The scene of this row may need another mark.
void DownloadController::touch(const TransferRow &row)
{
    m_touchedScenes.insert(row.spec.sceneKey().toByteArray());
    if (!m_marking.isActive())
        m_marking.start(kMarking);
}

void DownloadController::markScenes()
{
    struct Count {
        SceneId scene;
        int open = 0;
        int done = 0;
        int failed = 0;
    };
    QHash<QByteArray, Count> counts;
    for (const TransferRow &row : m_transfers.rows()) {
        const QByteArrayView key = row.spec.sceneKey();
        const QByteArray borrowed = QByteArray::fromRawData(key.data(), key.size());
        if (!m_touchedScenes.contains(borrowed))
            continue;
        auto count = counts.find(borrowed);
        if (count == counts.end())
            count = counts.insert(key.toByteArray(), {.scene = row.spec.scene()});
        count->open += !isFinal(row.state);
        count->done += row.state == TransferState::Completed;
        count->failed += row.state == TransferState::Failed;
    }
    for (const QByteArray &key : std::as_const(m_touchedScenes)) {
        if (!counts.contains(key))
            m_scenes.setDownloadState(PackedSpec::sceneOf(key), {});
    }
    m_touchedScenes.clear();
    for (const Count &count : std::as_const(counts)) {
        if (count.scene.item.isEmpty())
            continue;
        m_scenes.setDownloadState(count.scene, count.open > 0     ? QStringLiteral("queued")
                                               : count.failed > 0 ? QStringLiteral("failed")
                                               : count.done > 0   ? QStringLiteral("downloaded")
                                                                  : QString());
    }
}

QString DownloadController::holdReason() const
{
    switch (m_queue.holdReason()) {
    case HoldReason::None:
        return {};
    case HoldReason::DiskFull:
        return QStringLiteral("diskFull");
    case HoldReason::Metered:
        return QStringLiteral("metered");
    case HoldReason::OnBattery:
        return QStringLiteral("battery");
    }
    return {};
}

QString DownloadController::holdText() const
{
    switch (m_queue.holdReason()) {
    case HoldReason::None:
        return {};
    case HoldReason::DiskFull:
        return tr("The disk is full. Downloads go on by themselves when there is space again.");
    case HoldReason::Metered:
        return tr("The network connection is metered. New downloads wait for another one.");
    case HoldReason::OnBattery:
        return tr("The computer runs on battery. New downloads wait for mains power.");
    }
    return {};
}

QString DownloadController::holdRemedy() const
{
    switch (m_queue.holdReason()) {
    case HoldReason::None:
        return {};
    case HoldReason::DiskFull:
        return tr("Open Folder");
    case HoldReason::Metered:
    case HoldReason::OnBattery:
        return tr("Download Anyway");
    }
    return {};
}

void DownloadController::mendHold()
{
    switch (m_queue.holdReason()) {
    case HoldReason::None:
        break;
    case HoldReason::DiskFull:
        openFolder({});
        break;
    case HoldReason::Metered:
        setWaitsWhenMetered(false);
        break;
    case HoldReason::OnBattery:
        setWaitsOnBattery(false);
        break;
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

QString DownloadController::faultText(const FitFault &fault) const
{
    switch (fault.kind) {
    case FitFault::Kind::ReadOnly:
        return tr("%1 is on a disk that cannot be written. Choose another folder.").arg(folder());
    case FitFault::Kind::FileTooLarge:
        return tr("%1 has %2, but the disk of this folder (FAT32) takes no file over %3. Choose another folder.")
            .arg(fault.file, byteText(fault.needed), byteText(fault.available));
    case FitFault::Kind::TooLittleSpace:
        return tr("With what is queued already, %1 are needed, but only %2 may be used of this disk. Choose another "
                  "folder or fewer files.")
            .arg(byteText(fault.needed), byteText(fault.available));
    }
    return {};
}

int DownloadController::add(const QList<Scene> &scenes, const QStringList &choice)
{
    if (m_queue.isLoading()) {
        Q_EMIT notice(tr("The list of downloads is still being read. Try again in a moment."), {});
        return 0;
    }
    if (scenes.isEmpty()) {
        Q_EMIT notice(tr("Tick a scene first: Space ticks the current one, Ctrl+A all of them."), {});
        return 0;
    }
    QList<TransferSpec> specs;
    int offline = 0;
    for (const Scene &scene : scenes) {
        if (scene.availability == Availability::Offline)
            ++offline;
        else
            specs.append(planDownloads(folder(), scene, chooseAssets(scene, choice)));
    }
    if (offline > 0)
        Q_EMIT notice(tr("%n scenes are offline and have to be ordered from their provider first.", nullptr, offline),
                      {});
    if (specs.isEmpty() && offline > 0)
        return 0;
    if (specs.isEmpty()) {
        Q_EMIT notice(tr("These scenes have no files of the kind “%1”. Choose other files.").arg(presetText(m_preset)),
                      {});
        return 0;
    }
    if (const auto fault = checkFit(specs, m_queue.bytesLeft(folder()), volumeOf(folder()))) {
        Q_EMIT notice(faultText(*fault), QStringLiteral("folder"));
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

void DownloadController::removeAll(const QList<TransferId> &ids, const QString &text)
{
    if (ids.isEmpty())
        return;
    m_queue.remove(ids);
    Q_EMIT notice(text, QStringLiteral("undo"));
}

void DownloadController::remove(const QString &id)
{
    const TransferRow *row = m_transfers.find(TransferId(id));
    if (!row)
        return;
    const QString name = row->spec.fileName();
    removeAll({TransferId(id)}, row->state == TransferState::Completed
                                    ? tr("%1 was removed from the list. The file stays on disk.").arg(name)
                                    : tr("%1 was removed from the list.").arg(name));
}

void DownloadController::undoRemove()
{
    m_queue.undoRemove();
    Q_EMIT canUndoRemoveChanged();
}

void DownloadController::raise(const QString &id, int by)
{
    if (const TransferRow *row = m_transfers.find(TransferId(id)))
        m_queue.setPriority({TransferId(id)}, row->priority + by);
}

void DownloadController::moveToTop(const QString &id)
{
    m_queue.moveToTop({TransferId(id)});
}

void DownloadController::moveToBottom(const QString &id)
{
    m_queue.moveToBottom({TransferId(id)});
}

void DownloadController::moveBefore(const QString &id, const QString &otherId)
{
    m_queue.moveBefore({TransferId(id)}, TransferId(otherId));
}

void DownloadController::pauseBatch(const QString &batchKey)
{
    m_queue.pause(m_queue.ids(BatchId(batchKey)));
}

void DownloadController::resumeBatch(const QString &batchKey)
{
    m_queue.resume(m_queue.ids(BatchId(batchKey)));
}

void DownloadController::cancelBatch(const QString &batchKey)
{
    m_queue.cancel(m_queue.ids(BatchId(batchKey)));
}

void DownloadController::removeBatch(const QString &batchKey)
{
    const QList<TransferId> ids = m_queue.ids(BatchId(batchKey));
    removeAll(ids, tr("%n files were removed from the list.", nullptr, static_cast<int>(ids.size())));
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
    for (const TransferRow &row : m_transfers.rows()) {
        if (row.state == TransferState::Failed)
            ids.append(row.spec.id());
    }
    m_queue.retry(ids);
}

void DownloadController::removeFinished()
{
    QList<TransferId> ids;
    for (const TransferRow &row : m_transfers.rows()) {
        if (row.state == TransferState::Completed || row.state == TransferState::Cancelled)
            ids.append(row.spec.id());
    }
    removeAll(ids, tr("%n files were removed from the list.", nullptr, static_cast<int>(ids.size())));
}

void DownloadController::openFolder(const QString &id)
{
    const TransferRow *row = m_transfers.find(TransferId(id));
    const QString path = row ? QFileInfo(row->spec.targetPath()).path() : folder();
    if (!row)
        QDir().mkpath(path);
    QDesktopServices::openUrl(QUrl::fromLocalFile(existingParent(path)));
}

} // namespace swathe
