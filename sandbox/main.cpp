// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demoarchive.h"
#include "sandbox/folderarchive.h"
#include "sandbox/http/selfsigned.h"
#include "sandbox/sandboxserver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace swathe::sandbox;

namespace {

int refuse(const QString &text)
{
    std::fprintf(stderr, "swathe-sandbox: %s\n", qPrintable(text));
    return 2;
}

/** Writes the archive as a folder of STAC JSON with its asset files. */
int exportTo(const Archive &archive, const QDir &folder)
{
    const auto write = [](const QString &path, const QByteArray &bytes) {
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(bytes) == bytes.size();
    };
    bool good = true;
    for (const QJsonObject &collection : archive.collections())
        good = good && write(folder.filePath(collection["id"_L1].toString() + u"/collection.json"_s),
                             QJsonDocument(collection).toJson());
    for (const Item &item : archive.items()) {
        const QString place = folder.filePath(item.collection + u'/' + item.id + u'/');
        QJsonObject json = item.json, assets = json["assets"_L1].toObject();
        for (const QString &key : assets.keys())
            if (const auto file = archive.asset(item, key)) {
                QJsonObject asset = assets[key].toObject();
                asset[u"href"_s] = u"./"_s + file->fileName;
                asset[u"file:size"_s] = file->body.size;
                asset[u"file:checksum"_s] = QString::fromLatin1(file->checksum);
                assets[key] = asset;
                good = good && write(place + file->fileName, file->body.read(0, file->body.size));
            }
        json[u"assets"_s] = assets;
        good = good && write(place + u"item.json"_s, QJsonDocument(json).toJson());
        if (!good)
            return refuse(u"cannot write to "_s + folder.path());
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"swathe-sandbox"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SWATHE_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A local archive of satellite imagery, to try and to test Swathe with.\n"
        "POST a list of faults to /_sandbox/faults, as in [{\"path\": \"*.tif\", \"fault\": \"rst\", \"times\": 1}]:\n"
        "status, cut, rst, goaway, stall, drip, wrongRange, ignoreRange, changeEtag, html, redirect, expired."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption port(u"port"_s, u"Port on 127.0.0.1; 0 takes any free one."_s, u"number"_s, u"0"_s);
    const QCommandLineOption root(u"root"_s, u"Serve this folder of STAC JSON and asset files."_s, u"folder"_s);
    const QCommandLineOption demo(u"demo"_s, u"Serve the embedded archive (the default)."_s);
    const QCommandLineOption paging(u"paging"_s, u"Style of paging: "_s + SandboxOptions::pagingStyles().join(u", "_s),
                                    u"style"_s, u"token"_s);
    const QCommandLineOption pageSize(u"page-size"_s, u"Largest page, and the size when none is asked for."_s,
                                      u"number"_s, u"0"_s);
    const QCommandLineOption seed(u"seed"_s, u"Seed of the embedded archive."_s, u"number"_s, u"1"_s);
    const QCommandLineOption until(u"until"_s, u"Last day of the embedded archive (default: today)."_s, u"date"_s);
    const QCommandLineOption tls(
        u"tls"_s, u"Serve HTTPS with this certificate (PEM); its key follows as an argument."_s, u"certificate"_s);
    const QCommandLineOption tlsKey(u"tls-key"_s, u"The key (PEM) of the certificate."_s, u"key"_s);
    const QCommandLineOption selfSigned(
        u"tls-self-signed"_s,
        u"Serve HTTPS with a new certificate, which is written to this file for clients to trust."_s, u"file"_s);
    const QCommandLineOption http2(u"http2"_s, u"Offer HTTP/2 beside HTTP/1.1; needs TLS."_s);
    const QCommandLineOption rate(
        u"rate"_s,
        u"Bytes a second for each connection, as in 20M, or for some paths, as in *.tif=500k (may be repeated)."_s,
        u"[path=]number"_s);
    const QCommandLineOption latency(
        u"latency"_s, u"Delay before each answer, as in 60ms, or for some paths, as in /search=2s (may be repeated)."_s,
        u"[path=]time"_s);
    const QCommandLineOption transferSlots(u"cdse-slots"_s, u"Copernicus: open transfers of one account."_s,
                                           u"number"_s, u"4"_s);
    const QCommandLineOption linger(
        u"cdse-linger"_s, u"Copernicus: how long a slot stays taken after a transfer, and after one that broke off."_s,
        u"time,time"_s, u"2s,30s"_s);
    const QCommandLineOption oldErrors(u"cdse-old-errors"_s,
                                       u"Copernicus: refusals in the bodies of older versions."_s);
    const QCommandLineOption chunked(u"cdse-chunked"_s, u"Copernicus: zipped products come without their length."_s);
    const QCommandLineOption requests(u"cdse-requests"_s,
                                      u"Copernicus: requests a minute that the catalogue's firewall lets pass."_s,
                                      u"number"_s, u"0"_s);
    const QCommandLineOption speed(
        u"speed"_s, u"Bytes a second for each file; thumbnails and searches are not slowed."_s, u"number"_s, u"0"_s);
    const QCommandLineOption protect(u"require-auth"_s, u"Files of this collection need a sign-in (may be repeated)."_s,
                                     u"collection"_s);
    const QCommandLineOption life(u"token-life"_s, u"Seconds an access token lasts."_s, u"seconds"_s, u"600"_s);
    const QCommandLineOption target(
        u"export"_s, u"Write the archive to this folder, about 3 MB a scene, and exit; see --until."_s, u"folder"_s);
    const QCommandLineOption parent(u"die-with-parent"_s, u"Exit when standard input closes."_s);
    parser.addOptions({port,      root,       demo,     paging,  pageSize, seed,   until,         tls,
                       tlsKey,    selfSigned, http2,    rate,    latency,  speed,  transferSlots, linger,
                       oldErrors, chunked,    requests, protect, life,     target, parent});
    parser.addPositionalArgument(u"key"_s, u"The key of --tls."_s, u"[key]"_s);
    parser.process(application);

    bool numbers = true;
    const auto number = [&](const QCommandLineOption &option) {
        bool ok = false;
        const qint64 value = parser.value(option).toLongLong(&ok);
        numbers = numbers && ok && value >= 0;
        return value;
    };
    SandboxOptions options{.port = static_cast<quint16>(number(port)),
                           .paging = parser.value(paging),
                           .pageSize = number(pageSize),
                           .bytesPerSecond = number(speed),
                           .tokenLifeSeconds = number(life),
                           .protectedCollections = parser.values(protect),
                           .certificateFile = parser.value(tls),
                           .keyFile =
                               parser.isSet(tlsKey) ? parser.value(tlsKey) : parser.positionalArguments().value(0),
                           .http2 = parser.isSet(http2)};
    for (const QString &text : parser.values(rate))
        if (!options.limits.addRate(text))
            return refuse(u"this is not a rate: "_s + text);
    for (const QString &text : parser.values(latency))
        if (!options.limits.addLatency(text))
            return refuse(u"this is not a time: "_s + text);
    const QStringList lingering = parser.value(linger).split(','_L1);
    Limits finished, brokenOff;
    if (lingering.size() > 2 || !finished.addLatency(lingering.first()) || !brokenOff.addLatency(lingering.last()))
        return refuse(u"this is not a time: "_s + parser.value(linger));
    options.downloads = {.slots = static_cast<int>(number(transferSlots)),
                         .linger = finished.latency({}),
                         .abortLinger = brokenOff.latency({}),
                         .oldErrors = parser.isSet(oldErrors),
                         .chunked = parser.isSet(chunked)};
    options.catalogueRequestsPerMinute = static_cast<int>(number(requests));
    if (parser.isSet(selfSigned)) {
        options.certificateFile = parser.value(selfSigned);
        options.keyFile = options.certificateFile + u".key"_s;
        if (!writeSelfSigned(options.certificateFile, options.keyFile))
            return refuse(u"cannot write "_s + options.certificateFile);
    }
    const auto seedValue = static_cast<quint64>(number(seed));
    const QDate last = parser.isSet(until) ? QDate::fromString(parser.value(until), Qt::ISODate) : QDate::currentDate();
    if (!numbers || number(port) > 65535 || !last.isValid())
        return refuse(u"a number or a date is not valid; see --help"_s);
    if (!SandboxOptions::pagingStyles().contains(options.paging))
        return refuse(u"unknown paging style "_s + options.paging);
    std::unique_ptr<Archive> archive;
    if (parser.isSet(root)) {
        if (!QDir(parser.value(root)).exists())
            return refuse(u"there is no folder "_s + parser.value(root));
        archive = std::make_unique<FolderArchive>(QDir(parser.value(root)));
    } else {
        archive = std::make_unique<DemoArchive>(seedValue, last);
        options.protectedCollections += u"private-archive"_s;
    }
    if (parser.isSet(target))
        return exportTo(*archive, QDir(parser.value(target)));

    SandboxServer server(std::move(archive), options);
    if (!server.start())
        return refuse(server.errorText());
    std::printf("listening %s\n", qPrintable(server.origin().toString()));
    std::fflush(stdout);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    input.setEnabled(parser.isSet(parent));
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        char bytes[256];
        if (::read(STDIN_FILENO, bytes, sizeof bytes) <= 0)
            application.quit();
    });
    return application.exec();
}
