// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/historymodel.h"
#include "app/scenemodel.h"
#include "app/speedtimetable.h"
#include "app/transfermodel.h"
#include "core/transfer/transferqueue.h"

#include <QSet>
#include <QTimer>

namespace swathe {

class Settings;
struct FitFault;

/**
 * The download dock's verbs: plans the chosen assets of ticked scenes, hands them to the queue, and mirrors the queue
 * into transfers() and into the scenes' marks. Ids cross to QML as text. Lives on the main thread; what it is given
 * must outlive it.
 */
class DownloadController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString preset READ preset WRITE setPreset NOTIFY presetChanged)
    Q_PROPERTY(QVariantList presets READ presets CONSTANT)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY folderChanged)
    Q_PROPERTY(int atOnce READ atOnce WRITE setAtOnce NOTIFY atOnceChanged)
    Q_PROPERTY(QString speedLimit READ speedLimit WRITE setSpeedLimit NOTIFY bandwidthChanged)
    Q_PROPERTY(QString speedSchedule READ speedSchedule WRITE setSpeedSchedule NOTIFY bandwidthChanged)
    Q_PROPERTY(bool waitsWhenMetered READ waitsWhenMetered WRITE setWaitsWhenMetered NOTIFY policyChanged)
    Q_PROPERTY(bool waitsOnBattery READ waitsOnBattery WRITE setWaitsOnBattery NOTIFY policyChanged)
    Q_PROPERTY(bool keepsAwake READ keepsAwake WRITE setKeepsAwake NOTIFY policyChanged)
    Q_PROPERTY(swathe::HistoryModel *history READ history CONSTANT)
    Q_PROPERTY(swathe::SpeedTimetable *timetable READ timetable CONSTANT)
    Q_PROPERTY(bool isLoading READ isLoading NOTIFY isLoadingChanged)
    Q_PROPERTY(QString holdReason READ holdReason NOTIFY holdChanged)
    Q_PROPERTY(QString holdText READ holdText NOTIFY holdChanged)
    Q_PROPERTY(QString holdRemedy READ holdRemedy NOTIFY holdChanged)
    Q_PROPERTY(bool canUndoRemove READ canUndoRemove NOTIFY canUndoRemoveChanged)
    Q_PROPERTY(QString freeSpaceText READ freeSpaceText NOTIFY freeSpaceChanged)

public:
    DownloadController(Settings &settings, TransferQueue &queue, SceneModel &scenes, QObject *parent = nullptr);

    [[nodiscard]] TransferModel &transfers() { return m_transfers; }
    [[nodiscard]] HistoryModel *history() { return &m_history; }
    [[nodiscard]] SpeedTimetable *timetable() { return &m_timetable; }

    [[nodiscard]] QString preset() const { return m_preset; }
    void setPreset(const QString &preset);
    [[nodiscard]] QVariantList presets() const; ///< maps of value and text
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);
    [[nodiscard]] int atOnce() const;
    void setAtOnce(int count);
    /// "5M", "800k", "none"; what cannot be read is refused with notice().
    [[nodiscard]] QString speedLimit() const;
    void setSpeedLimit(const QString &rate);
    /// "Mon-Fri 08:00-18:00 2M; Sat,Sun 00:00-24:00 none"; the same.
    [[nodiscard]] QString speedSchedule() const;
    void setSpeedSchedule(const QString &rules);
    Q_INVOKABLE QString speedLimitOf(const QString &provider) const;
    Q_INVOKABLE void setSpeedLimitOf(const QString &provider, const QString &rate);
    [[nodiscard]] bool waitsWhenMetered() const;
    void setWaitsWhenMetered(bool waits);
    [[nodiscard]] bool waitsOnBattery() const;
    void setWaitsOnBattery(bool waits);
    [[nodiscard]] bool keepsAwake() const;
    void setKeepsAwake(bool keeps);
    [[nodiscard]] bool isLoading() const { return m_queue.isLoading(); } ///< the list of an earlier run comes yet
    /// Why nothing starts: "" (nothing holds it), "diskFull", "metered", "battery".
    [[nodiscard]] QString holdReason() const;
    [[nodiscard]] QString holdText() const;   ///< the same as a sentence
    [[nodiscard]] QString holdRemedy() const; ///< what mends it, for a button; empty if nothing holds
    [[nodiscard]] bool canUndoRemove() const { return m_queue.canUndoRemove(); }
    [[nodiscard]] QString freeSpaceText() const; ///< on the volume of the download folder

    /// The chosen assets of the ticked scenes; the number of files that were new. notice() says what happened.
    Q_INVOKABLE int addTicked();
    Q_INVOKABLE int addScene(const QString &sceneKey);
    /// Single assets of a scene, by key.
    Q_INVOKABLE int addAssets(const QString &sceneKey, const QStringList &assetKeys);
    Q_INVOKABLE void pause(const QString &id);
    Q_INVOKABLE void resume(const QString &id);
    Q_INVOKABLE void cancel(const QString &id);
    Q_INVOKABLE void retry(const QString &id);
    /// From the list; a file on disk stays. undoRemove() brings it back, with its part, for some seconds.
    Q_INVOKABLE void remove(const QString &id);
    Q_INVOKABLE void undoRemove();
    Q_INVOKABLE void raise(const QString &id, int by);
    Q_INVOKABLE void moveToTop(const QString &id);
    Q_INVOKABLE void moveToBottom(const QString &id);
    /// Before the row of another file, as rows are dragged.
    Q_INVOKABLE void moveBefore(const QString &id, const QString &otherId);
    /// All files of one scene, by the role batchKey.
    Q_INVOKABLE void pauseBatch(const QString &batchKey);
    Q_INVOKABLE void resumeBatch(const QString &batchKey);
    Q_INVOKABLE void cancelBatch(const QString &batchKey);
    Q_INVOKABLE void removeBatch(const QString &batchKey);
    Q_INVOKABLE void pauseAll();
    Q_INVOKABLE void resumeAll();
    Q_INVOKABLE void retryFailed();
    Q_INVOKABLE void removeFinished();
    /// Does what holdRemedy() says: opens the folder of the full disk, or lets downloads run in spite of the reason.
    Q_INVOKABLE void mendHold();
    /// Of a file, or the download folder for an empty id.
    Q_INVOKABLE void openFolder(const QString &id);

Q_SIGNALS:
    void presetChanged();
    void folderChanged();
    void atOnceChanged();
    void freeSpaceChanged();
    void bandwidthChanged();
    void policyChanged();
    void isLoadingChanged();
    void holdChanged();
    void canUndoRemoveChanged();
    /// A sentence for the user; `action` is "", "undo" or "folder".
    void notice(const QString &text, const QString &action);

private:
    int add(const QList<Scene> &scenes, const QStringList &choice);
    void mirror(const QList<TransferId> &ids);
    void onRemoved(const QList<TransferId> &ids);
    void touch(const TransferRow &row);
    void markScenes();
    void applyLimits();
    void applyBandwidth();
    [[nodiscard]] bool isRate(const QString &rate);
    [[nodiscard]] QString faultText(const FitFault &fault) const;
    void removeAll(const QList<TransferId> &ids, const QString &text);

    Settings &m_settings;
    TransferQueue &m_queue;
    SceneModel &m_scenes;
    TransferModel m_transfers;
    HistoryModel m_history;
    SpeedTimetable m_timetable;
    QString m_preset;
    QTimer m_marking; ///< gathers the scenes of several changes: marking them walks along the whole list
    QSet<QByteArray> m_touchedScenes;
};

} // namespace swathe
