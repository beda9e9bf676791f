// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>
#include <QFile>
#include <QHttp1Configuration>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>

/**
 * Files by QNetworkAccessManager and nothing else: what it costs before Swathe does anything. "bench.network JOBS
 * LIST", where LIST has a line "url path" for each file. Exit code 1 if one failed.
 */
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QFile list(argc == 3 ? QString::fromLocal8Bit(argv[2]) : QString());
    const int jobs = argc == 3 ? QByteArray(argv[1]).toInt() : 0;
    if (jobs < 1 || !list.open(QIODevice::ReadOnly)) {
        std::fputs("Usage: bench.network JOBS LIST\n", stderr);
        return 2;
    }
    QNetworkAccessManager network;
    int running = 0;
    bool hasFailed = false;
    std::function<void()> next = [&] {
        while (running < jobs && !list.atEnd()) {
            const QList<QByteArray> words = list.readLine().trimmed().split(' ');
            QNetworkRequest request(QUrl::fromEncoded(words.value(0)));
            QHttp1Configuration connections;
            connections.setNumberOfConnectionsPerHost(jobs);
            request.setHttp1Configuration(connections);
            request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
            QNetworkReply *reply = network.get(request);
            ++running;
            QObject::connect(reply, &QNetworkReply::finished, reply, [&, reply, path = words.value(1)] {
                QFile file(QString::fromLocal8Bit(path));
                hasFailed |= reply->error() != QNetworkReply::NoError || !file.open(QIODevice::WriteOnly) ||
                             file.write(reply->readAll()) < 0;
                reply->deleteLater();
                --running;
                next();
            });
        }
        if (running == 0)
            QCoreApplication::exit(hasFailed ? 1 : 0);
    };
    QMetaObject::invokeMethod(&application, next, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
