// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/access/accountresolver.h"
#include "core/access/s3resolver.h"
#include "core/auth/accountstore.h"
#include "core/auth/authsessions.h"
#include "core/auth/memorycredentialstore.h"
#include "core/base/clock.h"
#include "core/base/errortext.h"
#include "core/http/httpclient.h"
#include "core/settings/settings.h"
#include "core/transfer/transferqueue.h"
#include "tests/support/jobcontract.h"
#include "tests/support/testserver.h"

#include <QDirIterator>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kPassword = "pass+word&of-nobody-0001";
constexpr auto kCode = "918273";
constexpr auto kAccess = "access-token-of-nobody-0002";
constexpr auto kRefresh = "refresh-token-of-nobody-0003";
constexpr auto kKey = "api-key-of-nobody-0004";
constexpr auto kS3Secret = "s3-secret-key-of-nobody-0005";
constexpr auto kSignature = "signature-of-nobody-0006";

QMutex logMutex;
QByteArray logged;

void keepLog(QtMsgType, const QMessageLogContext &context, const QString &text)
{
    const QMutexLocker lock(&logMutex);
    logged += QByteArray(context.category) + ": " + text.toUtf8() + '\n';
}

/// The secrets that are in some bytes, in any of the forms they are sent in.
QStringList secretsIn(const QByteArray &bytes)
{
    QStringList found;
    for (const QByteArray secret : {kPassword, kCode, kAccess, kRefresh, kKey, kS3Secret, kSignature}) {
        for (const auto &form : {secret, secret.toPercentEncoding(), secret.toBase64(), secret.toHex(),
                                 ("someone:" + secret).toBase64(), QString::fromLatin1(secret).toUtf8()}) {
            if (bytes.contains(form))
                found << QString::fromLatin1(secret);
        }
        // UTF-16, as SQLite and settings may hold it.
        const auto wide = QString::fromLatin1(secret);
        if (bytes.contains(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2)))
            found << wide;
    }
    found.removeDuplicates();
    return found;
}

/// Adds the parts of a signed link.
class SigningResolver final : public AssetResolver
{
public:
    JobOf<HttpRequest> *resolve(const QString &, const QUrl &href, bool, QObject *parent) override
    {
        QUrl url = href;
        url.setQuery(u"sv=1&se=2030-01-01&sig=%1&X-Amz-Signature=%1&token=%1"_s.arg(QLatin1StringView(kSignature)));
        return new ReadyJob<HttpRequest>(HttpRequest{.url = url}, parent);
    }
};

QByteArray textOf(const Error &error)
{
    const auto words = errorText(error);
    return (error.detail + u'\n' + error.url.toString() + u'\n' + words.sentence).toUtf8();
}

} // namespace

/**
 * What an account knows goes to the places of the account and nowhere else: not into a log at its loudest, not into an
 * error, not into a file, not along with a redirect.
 */
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void signInAndDownload();
    void refusals();
    void signedLinks();
    void objectStore();

private:
    void checkQuiet(const char *where);
    void checkFiles();
    [[nodiscard]] Account account(AuthScheme scheme, const test::TestServer &identity,
                                  const test::TestServer &files) const;
    void keep(const Account &account, const QByteArray &secret);

    QtMessageHandler m_before = nullptr;
    QTemporaryDir m_folder;
    HttpClient m_http;
    SystemClock m_clock;
    MemoryCredentialStore m_store;
    QList<Error> m_errors;
};

void TestSecrets::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toUtf8());
    qputenv("XDG_CACHE_HOME", m_folder.filePath(u"cache"_s).toUtf8());
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
    QLoggingCategory::setFilterRules(u"*=true"_s);
    m_before = qInstallMessageHandler(keepLog);
    m_http.setRetryPolicy({.maxAttempts = 1});
}

void TestSecrets::cleanupTestCase()
{
    qInstallMessageHandler(m_before);
    QLoggingCategory::setFilterRules({});
}

void TestSecrets::checkQuiet(const char *where)
{
    for (const auto &error : std::as_const(m_errors))
        QVERIFY2(secretsIn(textOf(error)).isEmpty(), qPrintable(QLatin1StringView(where) + u": "_s + error.detail));
    const QMutexLocker lock(&logMutex);
    QVERIFY(!logged.isEmpty()); // else nothing is proven
    const auto found = secretsIn(logged);
    if (!found.isEmpty()) {
        for (const auto &line : logged.split('\n')) {
            if (!secretsIn(line).isEmpty())
                QFAIL(qPrintable(QLatin1StringView(where) + u": "_s + QString::fromUtf8(line)));
        }
    }
}

void TestSecrets::checkFiles()
{
    int files = 0;
    QDirIterator all(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto found = secretsIn(file.readAll());
        QVERIFY2(found.isEmpty(), qPrintable(file.fileName() + u": "_s + found.join(u' ')));
        ++files;
    }
    QVERIFY(files > 0);
}

Account TestSecrets::account(AuthScheme scheme, const test::TestServer &identity, const test::TestServer &files) const
{
    return {.id = AccountId(authSchemeName(scheme)),
            .provider = u"p"_s,
            .scheme = scheme,
            .user = u"someone"_s,
            .tokenUrl = identity.url(u"/token"_s),
            .clientId = u"public"_s,
            .logoutUrl = identity.url(u"/logout"_s),
            .origins = {Origin::of(files.url())}};
}

void TestSecrets::keep(const Account &account, const QByteArray &secret)
{
    std::unique_ptr<JobOf<bool>> job(m_store.write(account.id, secretPart(), Secret(secret), nullptr));
    QVERIFY(test::run(*job));
}

void TestSecrets::signInAndDownload()
{
    test::TestServer identity([](const test::Request &request) {
        if (request.path() == "/logout")
            return test::Reply{.status = 204};
        return test::TestServer::json("{\"access_token\":\"" + QByteArray(kAccess) + "\",\"refresh_token\":\"" +
                                      QByteArray(kRefresh) + "\",\"token_type\":\"Bearer\",\"expires_in\":600}");
    });
    test::TestServer foreign([](const test::Request &) {
        return test::Reply{.headers = {{"Content-Type", "application/octet-stream"}}, .body = "image"};
    });
    test::TestServer files;
    int asked = 0;
    files.setHandler([&](const test::Request &request) {
        if (request.header("Authorization").isEmpty() || ++asked == 1)
            return test::TestServer::json(R"({"code":"DAT-ZIP-109","message":"token expired"})", 401);
        return test::TestServer::redirect(foreign.url(u"/elsewhere"_s).toEncoded());
    });
    for (const auto scheme : {AuthScheme::Password, AuthScheme::ApiKey, AuthScheme::Basic}) {
        asked = 0;
        const auto who = account(scheme, identity, files);
        keep(who, scheme == AuthScheme::ApiKey ? kKey : kPassword);
        Settings settings(Settings::Storage::User);
        AccountStore accounts(settings);
        accounts.save(who);
        const auto session = makeAuthSession(who, m_store, m_http, m_clock);
        session->setOneTimeCode(Secret(kCode));
        AccountResolver resolver(
            [&](const QString &) {
                return session.get();
            },
            [&](const QString &) {
                return who.origins;
            });
        // Schemes with another header have their first answer here.
        if (scheme == AuthScheme::ApiKey)
            files.setHandler([&](const test::Request &request) {
                return request.header("X-Api-Key").isEmpty()
                           ? test::Reply{.status = 401}
                           : test::TestServer::redirect(foreign.url(u"/elsewhere"_s).toEncoded());
            });
        TransferQueue queue(m_folder.filePath(authSchemeName(scheme) + u"/queue.db"_s), &resolver);
        QVERIFY(queue.open());
        const auto ids = queue.add({TransferSpec{.title = u"t"_s,
                                                 .provider = u"p"_s,
                                                 .href = files.url(u"/file"_s),
                                                 .targetPath = m_folder.filePath(authSchemeName(scheme) + u".tif"_s)}});
        QCOMPARE(ids.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(isFinal(queue.snapshot(ids.first())->state) ||
                                     queue.snapshot(ids.first())->state == TransferState::WaitingForSignIn,
                                 20'000);
        if (queue.snapshot(ids.first())->hasError)
            m_errors << queue.snapshot(ids.first())->error;
        std::unique_ptr<JobOf<bool>> out(session->signOut(nullptr));
        QVERIFY(test::run(*out));
    }
    QVERIFY(!foreign.requests().isEmpty());
    for (const auto &request : foreign.requests()) {
        QByteArray all = request.target + request.body;
        for (const auto &[name, value] : request.headers)
            all += name + value;
        QVERIFY2(secretsIn(all).isEmpty(), request.target.constData());
        QVERIFY(!request.hasHeader("Authorization") && !request.hasHeader("X-Api-Key"));
    }
    // They did go where they belong.
    QByteArray sent;
    for (const auto &request : identity.requests())
        sent += request.body;
    QCOMPARE(secretsIn(sent),
             QStringList({QString::fromLatin1(kPassword), QString::fromLatin1(kCode), QString::fromLatin1(kRefresh)}));
    checkQuiet("download");
    checkFiles();
}

void TestSecrets::refusals()
{
    // Services that repeat what they were sent.
    test::TestServer identity([](const test::Request &request) {
        return test::TestServer::json("{\"error\":\"invalid_grant\",\"error_description\":\"refused\",\"password\":\"" +
                                          QByteArray(kPassword) + "\",\"request\":\"" + request.body + "\"}",
                                      400);
    });
    test::TestServer files;
    const auto who = account(AuthScheme::Password, identity, files);
    keep(who, kPassword);
    const auto session = makeAuthSession(who, m_store, m_http, m_clock);
    session->setOneTimeCode(Secret(kCode));
    std::unique_ptr<JobOf<Authorisation>> job(session->authorise(nullptr));
    QVERIFY(test::run(*job));
    QVERIFY(!job->result());
    m_errors << job->result().error();

    files.setHandler([](const test::Request &request) {
        return test::Reply{.status = 403, .body = "you sent Authorization: " + request.header("Authorization")};
    });
    HttpRequest request{
        .url = files.url(u"/x?token=%1&sig=%2"_s.arg(QLatin1StringView(kAccess), QLatin1StringView(kSignature))),
        .secretHeaders = {{"Authorization", Secret(QByteArray("Bearer ") + kAccess)}},
        .secretOrigins = {Origin::of(files.url())}};
    std::unique_ptr<HttpJob> plain(m_http.send(request, nullptr));
    QVERIFY(test::run(*plain));
    QVERIFY(!plain->result());
    m_errors << plain->result().error();
    QVERIFY(!plain->result().error().detail.isEmpty());
    checkQuiet("refusals");
}

void TestSecrets::signedLinks()
{
    test::TestServer files([](const test::Request &request) {
        if (request.path() == "/gone")
            return test::Reply{.status = 404, .body = "no " + request.target};
        return test::Reply{.headers = {{"Content-Type", "application/octet-stream"}}, .body = "image"};
    });
    SigningResolver resolver;
    TransferQueue queue(m_folder.filePath(u"signed/queue.db"_s), &resolver);
    QVERIFY(queue.open());
    const auto ids = queue.add({TransferSpec{.provider = u"p"_s,
                                             .href = files.url(u"/file"_s),
                                             .targetPath = m_folder.filePath(u"signed-file.bin"_s)},
                                TransferSpec{.provider = u"p"_s,
                                             .href = files.url(u"/gone"_s),
                                             .targetPath = m_folder.filePath(u"signed-gone.bin"_s)}});
    for (const auto &id : ids)
        QTRY_VERIFY_WITH_TIMEOUT(isFinal(queue.snapshot(id)->state), 20'000);
    QCOMPARE(queue.snapshot(ids.first())->state, TransferState::Completed);
    QCOMPARE(queue.snapshot(ids.last())->state, TransferState::Failed);
    QVERIFY(queue.snapshot(ids.last())->hasError);
    m_errors << queue.snapshot(ids.last())->error;
    QVERIFY(files.requests().first().target.contains(kSignature));
    checkQuiet("signed links");
    checkFiles();
}

void TestSecrets::objectStore()
{
    test::TestServer store([](const test::Request &request) {
        return test::Reply{.status = 403,
                           .body = "<Error><Code>SignatureDoesNotMatch</Code><Message>" +
                                   request.header("Authorization") + "</Message></Error>"};
    });
    const auto keys = account(AuthScheme::S3Keys, store, store);
    keep(keys, kS3Secret);
    S3Resolver resolver(
        [&](const QString &) {
            return std::optional(keys);
        },
        [&](const QString &) {
            return S3Store{.endpoint = store.url(), .region = "default"};
        },
        m_store, m_clock);
    std::unique_ptr<JobOf<HttpRequest>> job(resolver.resolve(u"p"_s, QUrl(u"s3://eodata/a"_s), false, nullptr));
    QVERIFY(test::run(*job));
    QVERIFY(job->result());
    std::unique_ptr<HttpJob> sent(m_http.send(*job->result(), nullptr));
    QVERIFY(test::run(*sent));
    QVERIFY(!sent->result());
    m_errors << sent->result().error();
    QVERIFY(store.requests().first().hasHeader("Authorization"));
    for (const auto &request : store.requests()) {
        for (const auto &[name, value] : request.headers)
            QVERIFY(secretsIn(value).isEmpty()); // the key itself is never sent
    }
    checkQuiet("object store");
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
