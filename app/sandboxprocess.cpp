// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandboxprocess.h"

#include <QCoreApplication>
#include <QDir>

namespace swathe {

SandboxProcess::SandboxProcess(QObject *parent) : QObject(parent)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readLines);
    const auto over = [this] {
        if (m_isOver)
            return;
        m_isOver = true;
        Q_EMIT failed(tr("The demo archive %1 did not run: %2.").arg(m_process.program(), m_process.errorString()));
    };
    connect(&m_process, &QProcess::errorOccurred, this, over);
    connect(&m_process, &QProcess::finished, this, over);
}

SandboxProcess::~SandboxProcess()
{
    m_isOver = true;
    m_process.kill();
    m_process.waitForFinished(2000);
}

void SandboxProcess::start(const QString &folder, const QStringList &more)
{
    const QDir where(folder.isEmpty() ? QCoreApplication::applicationDirPath() : folder);
    const QStringList arguments{QStringLiteral("--demo"), QStringLiteral("--port"), QStringLiteral("0"),
                                QStringLiteral("--die-with-parent")};
    m_process.start(where.filePath(QStringLiteral("swathe-sandbox")), arguments + more);
}

void SandboxProcess::readLines()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine().trimmed();
        static constexpr QByteArrayView kPrefix = "listening ";
        if (m_url.isEmpty() && line.startsWith(kPrefix)) {
            m_url = QUrl(QString::fromUtf8(line.mid(kPrefix.size()).trimmed()));
            Q_EMIT ready(m_url);
        }
    }
}

} // namespace swathe
