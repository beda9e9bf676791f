// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace swathe::test {

inline QString programPath(const QString &name)
{
    return qEnvironmentVariable("SWATHE_BIN") + u'/' + name;
}

/** swathe-sandbox in a process of its own; ends with the test. */
class SandboxProcess
{
public:
    explicit SandboxProcess(const QStringList &options)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            programPath(QStringLiteral("swathe-sandbox")),
            QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--die-with-parent")} + options);
        QByteArray text;
        while (!text.contains('\n') && m_process.waitForReadyRead(60'000))
            text += m_process.readAllStandardOutput();
        static const QRegularExpression listening(QStringLiteral("listening (\\S+)"));
        m_url = listening.match(QString::fromUtf8(text)).captured(1);
        if (m_url.endsWith(u'/'))
            m_url.chop(1);
    }
    ~SandboxProcess()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5'000))
            m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] QString url() const { return m_url; }

    /// An answer of the sandbox's own controls.
    QJsonObject control(const QByteArray &method, const QString &name, const QByteArray &body = {})
    {
        QNetworkRequest request{QUrl(m_url + QStringLiteral("/_sandbox/") + name)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        if (!QTest::qWaitFor(
                [&] {
                    return reply->isFinished();
                },
                10'000))
            return {};
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    /// Paths of the files that were asked for since the last clearing.
    QStringList fetched()
    {
        QStringList paths;
        for (const QJsonValue &entry : control("GET", QStringLiteral("log"))[QLatin1StringView("requests")].toArray()) {
            const QString path = entry[QLatin1StringView("path")].toString();
            if (path.startsWith(QStringLiteral("/assets/")))
                paths << path;
        }
        return paths;
    }
    void clear()
    {
        control("DELETE", QStringLiteral("log"));
        control("DELETE", QStringLiteral("faults"));
    }
    bool addFault(const QJsonObject &fault)
    {
        return !control("POST", QStringLiteral("faults"),
                        QJsonDocument(QJsonArray{fault}).toJson())[QLatin1StringView("faults")]
                    .toArray()
                    .isEmpty();
    }

private:
    QProcess m_process;
    QString m_url;
    QNetworkAccessManager m_network;
};

/** What a run of swathe-cli left. */
struct ProgramRun {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

/** swathe-cli with settings and home of its own, so that nothing of the user's is read or written. */
class CliProgram
{
public:
    [[nodiscard]] QString home(const QString &name) const { return m_home.filePath(name); }

    void prepare(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data")));
        // No key store: tests of the key store bring their own.
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
        process.setProcessEnvironment(environment);
        process.setProgram(programPath(QStringLiteral("swathe-cli")));
        process.setArguments(arguments);
    }

    [[nodiscard]] ProgramRun run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process, arguments);
        process.start();
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(100'000)) {
            process.kill();
            process.waitForFinished();
            return {.err = "timed out: " + process.readAllStandardError()};
        }
        return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                .out = process.readAllStandardOutput(),
                .err = process.readAllStandardError()};
    }

private:
    QTemporaryDir m_home;
};

/** One JSON object a line. */
inline QList<QJsonObject> jsonLines(const QByteArray &text)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : text.split('\n')) {
        if (!line.trimmed().isEmpty())
            objects << QJsonDocument::fromJson(line).object();
    }
    return objects;
}

} // namespace swathe::test

// QCOMPARE, with what the program said when it fails.
#define COMPARE_EXIT(run, code)                                                                                        \
    QVERIFY2((run).exitCode == (code),                                                                                 \
             qPrintable(QStringLiteral("exit code %1: %2").arg((run).exitCode).arg(QString::fromUtf8((run).err))))
