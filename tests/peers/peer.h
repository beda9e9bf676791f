// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>

namespace swathe::test {

/** A server of the peers folder, run by node with a script of this folder. It ends with this object. */
class Peer
{
public:
    [[nodiscard]] static bool areInstalled() { return QFile::exists(QStringLiteral(SWATHE_PEERS "/installed")); }

    /// True when it has said "ready". `arguments` come after the port.
    [[nodiscard]] bool start(const QString &script, const QStringList &arguments = {})
    {
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost))
            return false;
        m_port = probe.serverPort();
        probe.close();
        // Node finds packages beside the script only.
        const QString copy = QStringLiteral(SWATHE_PEERS "/") + script;
        QFile::remove(copy);
        if (!QFile::copy(qEnvironmentVariable("SWATHE_SOURCE") + QStringLiteral("/tests/peers/") + script, copy))
            return false;
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setWorkingDirectory(QStringLiteral(SWATHE_PEERS));
        m_process.start(QStringLiteral("node"), QStringList{copy, QString::number(m_port)} + arguments);
        QElapsedTimer time;
        time.start();
        while (time.elapsed() < 60'000 && m_process.state() != QProcess::NotRunning) {
            m_output += m_process.readAll();
            if (m_output.contains("ready"))
                return true;
            m_process.waitForReadyRead(1000);
        }
        qWarning().noquote() << m_output;
        return false;
    }
    ~Peer()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    [[nodiscard]] QString url(const QString &path = {}) const
    {
        return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path);
    }

private:
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port = 0;
};

} // namespace swathe::test
