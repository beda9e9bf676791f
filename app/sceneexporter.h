// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQmlIntegration>

namespace swathe {

class SceneModel;

/**
 * Writes scenes to files for other programs (core/library/sceneexport.h), on another thread; a file that was there is
 * replaced only when the new one is whole. Lives on the main thread; `scenes` must outlive it.
 */
class SceneExporter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY isBusyChanged)
    /// One map a format, in menu order: name (for save()), title, ending, isOfFiles.
    Q_PROPERTY(QVariantList formats READ formats CONSTANT)

public:
    explicit SceneExporter(SceneModel &scenes, QObject *parent = nullptr);
    ~SceneExporter() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] static QVariantList formats();

    /**
     * The ticked scenes, or all when none is ticked, to a local file; what the format's usual ending is, is added when
     * the name has none. `assets` are presets and keys for formats of files; empty means "data". One at a time: a call
     * while busy does nothing.
     */
    Q_INVOKABLE void save(const QUrl &file, const QString &format, const QStringList &assets = {});

Q_SIGNALS:
    void isBusyChanged();
    /// `text` tells how many scenes or files, and how many files were left out.
    void saved(const QUrl &file, const QString &text);
    void failed(const QString &reason);

private:
    struct Outcome {
        Status status;
        QString path;
        qsizetype scenes = 0;
        qsizetype leftOut = 0;
    };
    void end(const Outcome &outcome);

    SceneModel &m_scenes;
    QFuture<Outcome> m_writing;
    bool m_isBusy = false;
};

} // namespace swathe
