// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QUrl>

namespace swathe {

/**
 * The local archive of the demo and the tour: the program swathe-sandbox beside this one, on a port of its own
 * choosing, gone when this object or process is. Lives on the main thread.
 */
class SandboxProcess : public QObject
{
    Q_OBJECT

public:
    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    /// ready() or failed() follows. `folder` is where the program is; empty = beside this one. `more` goes to the
    /// program's arguments.
    void start(const QString &folder = {}, const QStringList &more = {});
    [[nodiscard]] QUrl url() const { return m_url; }

Q_SIGNALS:
    void ready(const QUrl &url);
    void failed(const QString &reason);

private:
    void readLines();
    QProcess m_process;
    QUrl m_url;
    bool m_isOver = false;
};

} // namespace swathe
