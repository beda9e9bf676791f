// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/access/assetresolver.h"
#include "core/base/errortext.h"
#include "core/transfer/transferqueue.h"
#include "tests/support/testserver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

/** One row of the fault matrix: a server's misbehaviour, and how the file must end. */
namespace swathe::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Error::Kind;
using S = TransferState;

inline QByteArray pattern(qsizetype size, char seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 x = static_cast<quint32>(seed) * 2654435761U + 1;
    for (char &byte : bytes) {
        x = x * 1664525U + 1013904223U;
        byte = static_cast<char>(x >> 24);
    }
    return bytes;
}

inline const QByteArray &content()
{
    static const QByteArray bytes = pattern(300'000, 'a');
    return bytes;
}

inline QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Bearer tokens "token-0", "token-1" …: each refresh makes the next; the path of the link carries it as well.
class TokenResolver final : public AssetResolver
{
public:
    int refreshes = 0;
    int asked = 0;
    bool refusesWithSignIn = false;

    JobOf<HttpRequest> *resolve(const QString &, const QUrl &href, bool refresh, QObject *parent) override
    {
        ++asked;
        if (refresh)
            ++refreshes;
        if (refusesWithSignIn)
            return new ReadyJob<HttpRequest>(fail(Kind::Unauthorised, u"sign in"_s), parent);
        HttpRequest request{.url = href};
        request.secretHeaders.append({"Authorization", Secret("Bearer token-" + QByteArray::number(refreshes))});
        request.secretOrigins.append(Origin::of(href));
        return new ReadyJob<HttpRequest>(request, parent);
    }
};

struct Case {
    TestServer server;
    TestServer other;
    TokenResolver resolver;
    TransferSpec spec;
    QTemporaryDir folder;
    QByteArray wanted = content();
};

struct Row {
    const char *name;
    std::function<void(Case &)> set;
    S state = S::Completed;
    Kind kind = Kind::Internal; ///< Internal: no error
    std::function<void(Case &)> check = [](Case &) {};
};

/// Calls `script` with the number of the request, from 1.
inline void script(TestServer &server, std::function<Reply(const Request &, int)> script)
{
    server.setHandler([script = std::move(script), count = 0](const Request &request) mutable {
        return script(request, ++count);
    });
}

inline Reply whole(const QByteArray &body = content())
{
    return {.headers = {{"ETag", "\"v1\""}, {"Content-Type", "application/octet-stream"}}, .body = body};
}

inline Reply ranged(const Request &request)
{
    return TestServer::ranged(request, content(), "\"v1\"");
}

inline Reply first(const Request &request, int count, const std::function<void(Reply &)> &spoil)
{
    Reply reply = ranged(request);
    if (count == 1)
        spoil(reply);
    return reply;
}

/// Runs a queue with one file until it has nothing more to do, and compares.
inline void runRow(const Row &row)
{
    Case scene;
    scene.spec.href = scene.server.url(u"/file.bin"_s);
    scene.spec.targetPath = scene.folder.filePath(u"file.bin"_s);
    row.set(scene);

    TransferQueue queue(u":memory:"_s, &scene.resolver);
    QVERIFY(queue.open());
    queue.setLimits({.retries = 3, .stallTimeout = 400ms, .firstRetryWait = 20ms, .longestRetryWait = 60ms});
    const QList<TransferId> ids = queue.add({scene.spec});
    QCOMPARE(ids.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(queue.isIdle(), 15'000);

    const TransferSnapshot end = *queue.snapshot(ids.constFirst());
    QVERIFY2(end.state == row.state, qPrintable(transferStateName(end.state) + u' ' + end.error.detail));
    QCOMPARE(end.hasError, row.kind != Kind::Internal);
    QVERIFY2(end.error.kind == row.kind, qPrintable(kindName(end.error.kind) + u' ' + end.error.detail));
    // What the user reads is in plain words and says what to do.
    if (end.hasError) {
        QVERIFY(!errorText(end.error).sentence.isEmpty());
        QVERIFY(!errorText(end.error).action.isEmpty());
    }
    row.check(scene);
    if (row.state == S::Completed) {
        QFile file(scene.spec.targetPath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(sha256(file.readAll()), sha256(scene.wanted));
        QCOMPARE(end.received, scene.wanted.size());
        QCOMPARE(end.total, scene.wanted.size());
        QCOMPARE(end.verifiedByChecksum, !scene.spec.checksum.isEmpty());
        QVERIFY(!QFile::exists(scene.spec.targetPath + u".part"_s));
    } else if (row.kind == Kind::ChecksumMismatch) {
        QVERIFY(!QFile::exists(scene.spec.targetPath + u".part"_s));
    }
}

} // namespace swathe::test
