// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sceneexporter.h"

#include "app/scenemodel.h"
#include "core/base/errortext.h"
#include "core/library/sceneexport.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrentRun>

#include <algorithm>

namespace swathe {

namespace {

Status write(const QString &path, const QByteArray &data)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Error::Kind::DiskDenied, file.errorString());
    if (file.write(data) != data.size() || !file.commit())
        return fail(Error::Kind::DiskFailed, file.errorString());
    return {};
}

} // namespace

SceneExporter::SceneExporter(SceneModel &scenes, QObject *parent) : QObject(parent), m_scenes(scenes) {}

SceneExporter::~SceneExporter()
{
    // A file half written would be lost, and the user asked for it.
    m_writing.waitForFinished();
}

QVariantList SceneExporter::formats()
{
    const QHash<QString, QString> titles{
        {QStringLiteral("geojson"), tr("STAC items (GeoJSON)")},
        {QStringLiteral("csv"), tr("Table (CSV)")},
        {QStringLiteral("kml"), tr("Footprints (KML)")},
        {QStringLiteral("ids"), tr("List of ids")},
        {QStringLiteral("metalink"), tr("Files as Metalink 4")},
        {QStringLiteral("aria2"), tr("Files for aria2")},
        {QStringLiteral("curl"), tr("Files as a script for curl")},
    };
    QVariantList result;
    for (const ExportFormat &format : exportFormats())
        result.append(QVariantMap{{QStringLiteral("name"), format.name},
                                  {QStringLiteral("title"), titles.value(format.name)},
                                  {QStringLiteral("ending"), format.ending},
                                  {QStringLiteral("isOfFiles"), format.isOfFiles}});
    return result;
}

void SceneExporter::save(const QUrl &file, const QString &format, const QStringList &assets)
{
    const QList<ExportFormat> &known = exportFormats();
    const auto chosen = std::ranges::find(known, format, &ExportFormat::name);
    if (m_isBusy || chosen == known.end())
        return;
    QString path = file.isLocalFile() ? file.toLocalFile() : file.path();
    if (QFileInfo(path).suffix().isEmpty())
        path += chosen->ending;
    QList<Scene> scenes = m_scenes.tickedScenes();
    if (scenes.isEmpty()) {
        for (int row = 0; row < m_scenes.count(); ++row)
            scenes.append(m_scenes.sceneAt(row));
    }
    m_isBusy = true;
    Q_EMIT isBusyChanged();
    m_writing = QtConcurrent::run([path, format, scenes, assets] {
        Outcome outcome{.path = path, .scenes = scenes.size()};
        outcome.status = write(path, exported(format, scenes, assets, &outcome.leftOut));
        return outcome;
    });
    m_writing.then(this, [this](const Outcome &outcome) {
        // A file that is written already would be told of before this call has ended.
        QMetaObject::invokeMethod(
            this,
            [this, outcome] {
                end(outcome);
            },
            Qt::QueuedConnection);
    });
}

void SceneExporter::end(const Outcome &outcome)
{
    m_isBusy = false;
    Q_EMIT isBusyChanged();
    if (!outcome.status) {
        Q_EMIT failed(errorText(outcome.status.error()).sentence);
        return;
    }
    QString text = tr("%n scenes written.", nullptr, int(outcome.scenes));
    if (outcome.leftOut > 0)
        text += u' ' + tr("%n files have no web address and were left out.", nullptr, int(outcome.leftOut));
    Q_EMIT saved(QUrl::fromLocalFile(outcome.path), text);
}

} // namespace swathe
