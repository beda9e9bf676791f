// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/accountcontroller.h"
#include "core/auth/accountstore.h"
#include "core/auth/memorycredentialstore.h"
#include "core/providers/providerregistry.h"
#include "core/settings/settings.h"
#include "tests/support/testserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace swathe;

namespace {

/// A key store that refuses everything.
class LockedStore final : public CredentialStore
{
public:
    [[nodiscard]] JobOf<Secret> *read(const AccountId &, const QString &, QObject *parent) override
    {
        return new ReadyJob<Secret>(fail(refusal()), parent);
    }
    [[nodiscard]] JobOf<bool> *write(const AccountId &, const QString &, const Secret &, QObject *parent) override
    {
        return new ReadyJob<bool>(fail(refusal()), parent);
    }
    [[nodiscard]] JobOf<bool> *remove(const AccountId &, const QString &, QObject *parent) override
    {
        return new ReadyJob<bool>(fail(refusal()), parent);
    }
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    [[nodiscard]] static Error refusal() { return {.kind = Error::Kind::KeychainFailed}; }
};

/// What the controller needs, with one provider on loopback whose password is "right".
struct Bench {
    explicit Bench(CredentialStore &given) : credentials(given)
    {
        server.setHandler([this](const test::Request &request) {
            if (request.header("Authorization") != "Basic " + QByteArray("ann:right").toBase64())
                return test::Reply{.status = 401};
            if (request.path() == "/stac/search")
                return searchFails ? test::Reply{.status = 404}
                                   : test::TestServer::json(R"({"type":"FeatureCollection","features":[]})");
            return test::TestServer::json(
                R"({"type":"Catalog","id":"c","stac_version":"1.0.0","description":"",)"
                R"("conformsTo":["https://api.stacspec.org/v1.0.0/item-search"],"links":[]})");
        });
        const QUrl url = server.url(QStringLiteral("/stac"));
        isReady = registry
                      .addProvider({.id = QStringLiteral("guarded"),
                                    .name = QStringLiteral("Guarded archive"),
                                    .protocol = QStringLiteral("stac-api"),
                                    .url = url,
                                    .access = QStringLiteral("account"),
                                    .auth = AuthScheme::Basic,
                                    .isSearchOpen = false,
                                    .origins = {Origin::of(url)}},
                                   false)
                      .has_value();
    }

    [[nodiscard]] QVariantMap card() const
    {
        const QVariantList cards = accounts.cards();
        for (const QVariant &each : cards) {
            if (each.toMap().value(QStringLiteral("provider")).toString() == u"guarded")
                return each.toMap();
        }
        return {};
    }
    [[nodiscard]] bool has(const QString &flag) const { return card().value(flag).toBool(); }

    CredentialStore &credentials;
    bool searchFails = false;
    bool isReady = false;
    QTemporaryDir folder;
    test::TestServer server;
    Settings settings{Settings::Storage::Memory};
    HttpClient http;
    AccountStore store{settings};
    ProviderRegistry registry{http, store, credentials, folder.path()};
    AccountController accounts{registry, store, credentials};
};

} // namespace

class AccountControllerTest : public QObject
{
    Q_OBJECT

    const QString m_provider = QStringLiteral("guarded");

private Q_SLOTS:
    void cards_areOfProvidersWithAccountsOnly()
    {
        MemoryCredentialStore store;
        Bench bench(store);
        QVERIFY(bench.isReady);
        QCOMPARE(bench.card().value(QStringLiteral("name")).toString(), QStringLiteral("Guarded archive"));
        QVERIFY(bench.has(QStringLiteral("needsUser")));
        QVERIFY(!bench.has(QStringLiteral("isSignedIn")));
        QVERIFY(!bench.accounts.keepsSecrets());
        const QVariantList cards = bench.accounts.cards();
        for (const QVariant &card : cards)
            QVERIFY(card.toMap().value(QStringLiteral("provider")) != QStringLiteral("earth-search"));
    }

    void signIn_keepsTheSecretInTheStoreAndTestsIt()
    {
        MemoryCredentialStore store;
        Bench bench(store);
        QSignalSpy signedIn(&bench.accounts, &AccountController::signedIn);
        bench.accounts.signIn(m_provider, QStringLiteral("ann"), {});
        QVERIFY(!bench.has(QStringLiteral("isSignedIn")));
        QVERIFY(!bench.card().value(QStringLiteral("message")).toString().isEmpty());

        bench.accounts.signIn(m_provider, QStringLiteral("ann"), QStringLiteral("right"));
        QVERIFY(bench.has(QStringLiteral("isBusy")));
        QTRY_VERIFY(bench.has(QStringLiteral("isGood")) && !bench.has(QStringLiteral("isBusy")));
        QCOMPARE(signedIn.count(), 1);
        QCOMPARE(bench.card().value(QStringLiteral("user")).toString(), QStringLiteral("ann"));
        QVERIFY(!bench.card().value(QStringLiteral("message")).toString().contains(u"right"));
        auto *job = store.read(AccountId(m_provider), secretPart(), this);
        QSignalSpy read(job, &Job::finished);
        job->start();
        QVERIFY(!read.isEmpty() || read.wait());
        QCOMPARE(job->result()->reveal(), QByteArray("right"));
    }

    void wrongSecret_isSaidAndNothingIsGood()
    {
        MemoryCredentialStore store;
        Bench bench(store);
        bench.accounts.signIn(m_provider, QStringLiteral("ann"), QStringLiteral("wrong"));
        QTRY_VERIFY(!bench.has(QStringLiteral("isBusy")));
        QVERIFY(!bench.has(QStringLiteral("isGood")));
        QVERIFY(bench.card().value(QStringLiteral("message")).toString().size() > 20);
    }

    void failingSearch_isToldApartFromASignInThatFailed()
    {
        MemoryCredentialStore store;
        Bench bench(store);
        bench.searchFails = true;
        bench.accounts.signIn(m_provider, QStringLiteral("ann"), QStringLiteral("right"));
        QTRY_VERIFY(!bench.has(QStringLiteral("isBusy")));
        QVERIFY(!bench.has(QStringLiteral("isGood")));
        QVERIFY(bench.card().value(QStringLiteral("message")).toString().startsWith(QStringLiteral("Signed in, but")));
    }

    void signOut_removesTheSecret()
    {
        MemoryCredentialStore store;
        Bench bench(store);
        bench.accounts.signIn(m_provider, QStringLiteral("ann"), QStringLiteral("right"));
        QTRY_VERIFY(bench.has(QStringLiteral("isGood")) && !bench.has(QStringLiteral("isBusy")));
        bench.accounts.signOut(m_provider);
        QTRY_VERIFY(!bench.has(QStringLiteral("isSignedIn")));
        auto *job = store.read(AccountId(m_provider), secretPart(), this);
        QSignalSpy read(job, &Job::finished);
        job->start();
        QVERIFY(!read.isEmpty() || read.wait());
        QVERIFY(!job->result());
        bench.accounts.test(m_provider);
        QVERIFY(!bench.has(QStringLiteral("isGood")));
    }

    void lockedKeychain_savesNoAccount()
    {
        LockedStore store;
        Bench bench(store);
        QVERIFY(bench.accounts.keepsSecrets());
        bench.accounts.signIn(m_provider, QStringLiteral("ann"), QStringLiteral("right"));
        QTRY_VERIFY(!bench.has(QStringLiteral("isBusy")));
        QVERIFY(!bench.has(QStringLiteral("isSignedIn")));
        QVERIFY(!bench.has(QStringLiteral("isGood")));
        QVERIFY(bench.server.requests().isEmpty());
    }
};

QTEST_GUILESS_MAIN(AccountControllerTest)
#include "tst_accountcontroller.moc"
