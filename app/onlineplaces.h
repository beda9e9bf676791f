// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/geo/nominatim.h"

#include <QCache>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtQmlIntegration>

namespace swathe {

class HttpClient;
class Job;

/**
 * Places that a Nominatim-compatible service knows, asked only when the user says so and never while one types: at most
 * one request a second, by name, answers remembered for the session, as the service's policy
 * (https://operations.osmfoundation.org/policies/nominatim/) wants it. Lives on the main thread.
 */
class OnlinePlaces : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(bool isBusy READ isBusy NOTIFY isBusyChanged)
    /** Who is asked, for people. */
    Q_PROPERTY(QString service READ service NOTIFY serviceChanged)

public:
    explicit OnlinePlaces(HttpClient &http, QObject *parent = nullptr);
    ~OnlinePlaces() override;

    /// The address of its search, its name for people, and whose the data is.
    void setService(const QUrl &endpoint, const QString &name, const QString &credit);
    [[nodiscard]] QString service() const { return m_service; }
    [[nodiscard]] QString credit() const { return m_credit; } ///< to be shown with the places
    [[nodiscard]] bool isBusy() const { return m_job != nullptr || m_wait.isActive(); }
    /// Replaces a search under way. found() or failed() follows, perhaps at once.
    void search(const QString &words);
    void stop();

Q_SIGNALS:
    void found(const QString &words, const QList<swathe::FoundPlace> &places);
    void failed(const QString &words, const QString &reason);
    void isBusyChanged();
    void serviceChanged();

private:
    void send();
    void take();

    HttpClient &m_http;
    QUrl m_endpoint;
    QString m_service;
    QString m_credit;
    QString m_words;
    Job *m_job = nullptr;
    QTimer m_wait;
    QElapsedTimer m_sinceLast;
    QCache<QString, QList<FoundPlace>> m_known;
};

} // namespace swathe
