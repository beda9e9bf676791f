// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/areaimport/areaimport.h"

#include <QFuture>
#include <QObject>
#include <QUrl>
#include <QtQmlIntegration>

namespace swathe {

class SearchController;

/**
 * Areas out of files and text, of every format core/areaimport reads, on another thread. What is whole becomes the
 * area of the search at once; what had to be mended is offered first, with what was wrong, and waits for accept() or
 * dismiss(). One import at a time: a new one replaces the one under way. Lives on the main thread; `search` must
 * outlive it.
 */
class AreaImporter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY changed)
    /// What was wrong with the area that is offered, one sentence each; empty when none is.
    Q_PROPERTY(QStringList offer READ offer NOTIFY changed)

public:
    explicit AreaImporter(SearchController &search, QObject *parent = nullptr);
    ~AreaImporter() override;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QStringList offer() const { return m_offer; }

    Q_INVOKABLE void importFile(const QUrl &file);
    Q_INVOKABLE void importText(const QString &text);
    /// Takes the area that is offered.
    Q_INVOKABLE void accept();
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();
    /// The search has the area.
    void imported();
    /// It has not; why, for people. The area in force stays.
    void refused(const QString &reason);

private:
    void run(std::function<Result<AreaImport>()> read);
    void take(const Result<AreaImport> &import);

    SearchController &m_search;
    QFuture<Result<AreaImport>> m_reading;
    MultiPolygon m_offered;
    QStringList m_offer;
    bool m_isBusy = false;
};

} // namespace swathe
