// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs under tests/support/with-keyring.sh: a real gnome-keyring on a session bus and in a home of its own. Some of the
// tests start this program again as another process: "--read <part>" prints a secret, "--write <part> <secret>" stores
// one; both end with 0, or with 1 and print the kind of the error.

#include "core/auth/authsessions.h"
#include "core/auth/keychaincredentialstore.h"
#include "core/http/httpclient.h"

#include "tests/support/fakeclock.h"
#include "tests/support/jobcontract.h"
#include "tests/support/testserver.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

using namespace swathe;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

const AccountId kAccount(u"account-1"_s);
const QByteArray kSecret = "p\xc3\xa4ss w/\\\"ord\n&+%";

template <class T> Result<T> resultOf(JobOf<T> *made)
{
    const std::unique_ptr<JobOf<T>> job(made);
    if (!test::run(*job, 20'000))
        return fail(Kind::Internal, u"the job did not end"_s);
    return job->result();
}

int runAsOtherProcess(const QStringList &arguments)
{
    KeychainCredentialStore store;
    QTextStream out(stdout);
    const auto end = [&](const auto &result, const QByteArray &text) {
        if (!result)
            out << kindName(result.error().kind);
        else
            out << QString::fromLatin1(text.toBase64());
        return result ? 0 : 1;
    };
    if (arguments.at(1) == "--read"_L1) {
        const auto result = resultOf(store.read(kAccount, arguments.at(2), nullptr));
        return end(result, result ? result->reveal() : QByteArray());
    }
    return end(resultOf(store.write(kAccount, arguments.at(2), Secret(arguments.at(3).toUtf8()), nullptr)), "stored");
}

struct Outcome {
    int code = -1;
    QByteArray text;
};

Outcome otherProcess(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (!process.waitForFinished(30'000))
        return {};
    return {.code = process.exitCode(), .text = process.readAllStandardOutput()};
}

/// The files under a folder that hold the text.
QStringList filesWith(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class TestKeychainCredentialStore : public QObject
{
    Q_OBJECT

    KeychainCredentialStore m_store;

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"), "run this through with-keyring.sh");
        QVERIFY(isKeychainAvailable());
        QVERIFY(m_store.isPersistent());
    }

    void cleanup()
    {
        QVERIFY(resultOf(m_store.remove(kAccount, secretPart(), nullptr)));
        QVERIFY(resultOf(m_store.remove(kAccount, refreshTokenPart(), nullptr)));
    }

    void secret_isStoredReadReplacedAndRemoved()
    {
        QCOMPARE(resultOf(m_store.read(kAccount, secretPart(), nullptr)).error().kind, Kind::NotFound);
        QVERIFY(resultOf(m_store.write(kAccount, secretPart(), Secret(kSecret), nullptr)));
        QCOMPARE(resultOf(m_store.read(kAccount, secretPart(), nullptr))->reveal(), kSecret);
        QVERIFY(resultOf(m_store.write(kAccount, secretPart(), Secret("second"), nullptr)));
        QCOMPARE(resultOf(m_store.read(kAccount, secretPart(), nullptr))->reveal(), "second");
        QCOMPARE(resultOf(m_store.read(kAccount, refreshTokenPart(), nullptr)).error().kind, Kind::NotFound);
        QCOMPARE(resultOf(m_store.read(AccountId(u"another"_s), secretPart(), nullptr)).error().kind, Kind::NotFound);
        QVERIFY(resultOf(m_store.remove(kAccount, secretPart(), nullptr)));
        QCOMPARE(resultOf(m_store.read(kAccount, secretPart(), nullptr)).error().kind, Kind::NotFound);
    }

    void contract_holds()
    {
        QVERIFY(resultOf(m_store.write(kAccount, secretPart(), Secret(kSecret), nullptr)));
        test::checkJobContract([this] {
            return std::unique_ptr<Job>(m_store.read(kAccount, secretPart(), nullptr));
        });
        test::checkJobContract([this] {
            return std::unique_ptr<Job>(m_store.write(kAccount, secretPart(), Secret(kSecret), nullptr));
        });
        test::checkJobContract([this] {
            return std::unique_ptr<Job>(m_store.remove(kAccount, secretPart(), nullptr));
        });
    }

    void secret_outlivesTheStoreAndTheProcess()
    {
        {
            KeychainCredentialStore first;
            QVERIFY(resultOf(first.write(kAccount, secretPart(), Secret(kSecret), nullptr)));
        }
        KeychainCredentialStore second;
        QCOMPARE(resultOf(second.read(kAccount, secretPart(), nullptr))->reveal(), kSecret);
        const auto environment = QProcessEnvironment::systemEnvironment();
        const Outcome read = otherProcess({u"--read"_s, secretPart()}, environment);
        QCOMPARE(read.code, 0);
        QCOMPARE(QByteArray::fromBase64(read.text), kSecret);
        QCOMPARE(otherProcess({u"--write"_s, secretPart(), u"theirs"_s}, environment).code, 0);
        QCOMPARE(resultOf(second.read(kAccount, secretPart(), nullptr))->reveal(), "theirs");
    }

    void secret_isNowhereInPlainUnderTheHome()
    {
        const QByteArray secret = "a-very-findable-secret";
        QVERIFY(resultOf(m_store.write(kAccount, secretPart(), Secret(secret), nullptr)));
        const QString home = qEnvironmentVariable("HOME");
        QVERIFY(QFile::exists(home + u"/data/keyrings"_s));
        QCOMPARE(filesWith(home, secret), QStringList());
    }

    void signIn_worksThroughTheKeyStoreAcrossARestart()
    {
        int signIns = 0;
        int refreshes = 0;
        test::TestServer server([&](const test::Request &request) {
            if (request.path() == "/data")
                return test::Reply{.status = request.header("Authorization") == "Bearer access" ? 200 : 401};
            const bool isRefresh = request.body.contains("grant_type=refresh_token");
            const bool isKnown = isRefresh ? request.body.contains("refresh_token=renew")
                                           : request.body.contains("password=" + kSecret.toPercentEncoding());
            (isRefresh ? refreshes : signIns) += 1;
            if (!isKnown)
                return test::TestServer::json("{\"error\":\"invalid_grant\"}", 401);
            return test::TestServer::json(
                "{\"access_token\":\"access\",\"expires_in\":600,\"refresh_token\":\"renew\"}");
        });
        const Account account{.id = kAccount,
                              .provider = u"test"_s,
                              .scheme = AuthScheme::Password,
                              .user = u"ann"_s,
                              .tokenUrl = server.url(u"/token"_s),
                              .origins = {Origin::of(server.url())}};
        HttpClient client;
        const test::FakeClock clock;
        const auto fetch = [&](AuthSession &session) {
            const auto authorised = resultOf(session.authorise(nullptr));
            if (!authorised)
                return authorised.error().httpStatus;
            HttpRequest request{.url = server.url(u"/data"_s)};
            authorised->applyTo(request);
            const auto answer = resultOf(client.send(request, nullptr));
            return answer ? answer->status : answer.error().httpStatus;
        };
        QVERIFY(resultOf(m_store.write(kAccount, secretPart(), Secret(kSecret), nullptr)));
        {
            KeychainCredentialStore store;
            const auto session = makeAuthSession(account, store, client, clock);
            QCOMPARE(fetch(*session), 200);
            QTRY_VERIFY(resultOf(m_store.read(kAccount, refreshTokenPart(), nullptr)));
        }
        QCOMPARE(otherProcess({u"--read"_s, refreshTokenPart()}, QProcessEnvironment::systemEnvironment()).text,
                 QByteArray("renew").toBase64());
        KeychainCredentialStore store;
        const auto session = makeAuthSession(account, store, client, clock);
        QCOMPARE(fetch(*session), 200);
        QCOMPARE(signIns, 1);
        QCOMPARE(refreshes, 1);
    }

    void withoutABus_nothingIsStoredAnywhere()
    {
        const QTemporaryDir home;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/at/all"_s);
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                                 "XDG_RUNTIME_DIR", "TMPDIR"})
            environment.insert(QLatin1StringView(name), home.path());
        const QString secret = u"a-very-findable-secret"_s;
        const Outcome written = otherProcess({u"--write"_s, secretPart(), secret}, environment);
        QCOMPARE(written.code, 1);
        QCOMPARE(written.text, "keychainUnavailable");
        QCOMPARE(otherProcess({u"--read"_s, secretPart()}, environment).text, "keychainUnavailable");
        QCOMPARE(filesWith(home.path(), secret.toUtf8()), QStringList());
        QCOMPARE(filesWith(home.path(), secret.toUtf8().toBase64()), QStringList());
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc > 2 && QByteArrayView(argv[1]).startsWith("--"))
        return runAsOtherProcess(QCoreApplication::arguments());
    TestKeychainCredentialStore testCase;
    return QTest::qExec(&testCase, argc, argv);
}
#include "tst_keychaincredentialstore.moc"
