// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/areaimporter.h"

#include "app/searchcontroller.h"
#include "core/base/errortext.h"
#include "core/geo/geooperations.h"

#include <QtConcurrentRun>

namespace swathe {

AreaImporter::AreaImporter(SearchController &search, QObject *parent) : QObject(parent), m_search(search) {}

AreaImporter::~AreaImporter()
{
    m_reading.cancel();
}

void AreaImporter::importFile(const QUrl &file)
{
    run([path = file.isLocalFile() ? file.toLocalFile() : file.toString()] {
        return importAreaFile(path);
    });
}

void AreaImporter::importText(const QString &text)
{
    // A box stays a box, with its four sides to type.
    if (const Result<BoundingBox> box = parseBoundingBox(text)) {
        dismiss();
        m_search.setArea(box->west, box->south, box->east, box->north);
        Q_EMIT imported();
        return;
    }
    run([text]() -> Result<AreaImport> {
        return importAreaText(text);
    });
}

void AreaImporter::run(std::function<Result<AreaImport>()> read)
{
    m_reading.cancel();
    m_offer.clear();
    m_isBusy = true;
    Q_EMIT changed();
    m_reading = QtConcurrent::run(std::move(read));
    // What is read at once would be told before this call returns, but for the event loop between.
    m_reading.then(this, [this, mine = m_reading](const Result<AreaImport> &import) {
        QMetaObject::invokeMethod(
            this,
            [this, mine, import] {
                // An older one that ended late is no news.
                if (!mine.isCanceled())
                    take(import);
            },
            Qt::QueuedConnection);
    });
}

void AreaImporter::take(const Result<AreaImport> &import)
{
    m_isBusy = false;
    if (!import) {
        Q_EMIT changed();
        const ErrorText words = errorText(import.error());
        Q_EMIT refused(QString(words.sentence + u' ' + words.action).trimmed());
        return;
    }
    QStringList sentences;
    for (const AreaProblem &problem : import->problems) {
        // Of what cannot be used only what stands in the way is of interest.
        if (import->isUsable() || !problem.isMended)
            sentences.append(areaProblemText(problem));
    }
    if (!import->isUsable()) {
        Q_EMIT changed();
        Q_EMIT refused(sentences.join(u' '));
    } else if (import->isRepaired()) {
        m_offered = import->area;
        m_offer = sentences;
        Q_EMIT changed();
    } else {
        Q_EMIT changed();
        m_search.setShape(import->area);
        Q_EMIT imported();
    }
}

void AreaImporter::accept()
{
    if (m_offer.isEmpty())
        return;
    const MultiPolygon area = m_offered;
    dismiss();
    m_search.setShape(area);
    Q_EMIT imported();
}

void AreaImporter::dismiss()
{
    m_offer.clear();
    m_offered = {};
    Q_EMIT changed();
}

} // namespace swathe
