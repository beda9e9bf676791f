// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/accountstore.h"

#include "core/settings/settings.h"

#include <QSignalSpy>
#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

Account sample(const QString &id, const QString &provider)
{
    return {.id = AccountId(id),
            .provider = provider,
            .scheme = AuthScheme::Password,
            .user = u"ann"_s,
            .tokenUrl = QUrl(u"https://id.example.org/token?x=a%2Bb"_s),
            .clientId = u"public"_s,
            .headerName = "X-Mine",
            .origins = {Origin::of(QUrl(u"https://a.example.org"_s)), Origin::of(QUrl(u"http://127.0.0.1:8080"_s))}};
}

} // namespace

class TestAccountStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void json_roundTripsForEachScheme()
    {
        for (const AuthScheme scheme : {AuthScheme::None, AuthScheme::Basic, AuthScheme::Bearer, AuthScheme::ApiKey,
                                        AuthScheme::ClientCredentials, AuthScheme::Password}) {
            Account account = sample(u"1"_s, u"p"_s);
            account.scheme = scheme;
            QCOMPARE(accountFromJson(accountToJson(account)), std::optional(account));
            QCOMPARE(authSchemeFromName(authSchemeName(scheme)), scheme);
        }
        QCOMPARE(authSchemeFromName(u"magic"_s), AuthScheme::None);
        QVERIFY(!accountFromJson({}));
        QVERIFY(!accountFromJson({{u"id"_s, u"1"_s}}));
    }

    void accounts_areFoundAgainByTheNextStore()
    {
        Settings settings(Settings::Storage::Memory);
        AccountStore store(settings);
        QSignalSpy spy(&store, &AccountStore::changed);
        store.save(sample(u"1"_s, u"p"_s));
        store.save(sample(u"2"_s, u"q"_s));
        store.save(sample(u"2"_s, u"q"_s));
        QCOMPARE(spy.count(), 2);
        const AccountStore again(settings);
        QCOMPARE(again.accounts(), store.accounts());
        QCOMPARE(again.account(AccountId(u"2"_s)), std::optional(sample(u"2"_s, u"q"_s)));
    }

    void accountFor_isTheLastAdded()
    {
        Settings settings(Settings::Storage::Memory);
        AccountStore store(settings);
        QVERIFY(!store.accountFor(u"p"_s));
        store.save(sample(u"1"_s, u"p"_s));
        store.save(sample(u"2"_s, u"p"_s));
        QCOMPARE(store.accountFor(u"p"_s)->id.value, u"2"_s);
        store.remove(AccountId(u"2"_s));
        QCOMPARE(store.accountFor(u"p"_s)->id.value, u"1"_s);
        QCOMPARE(AccountStore(settings).accounts().size(), 1);
    }

    void save_replacesTheSameId()
    {
        Settings settings(Settings::Storage::Memory);
        AccountStore store(settings);
        store.save(sample(u"1"_s, u"p"_s));
        Account changed = sample(u"1"_s, u"p"_s);
        changed.user = u"bob"_s;
        store.save(changed);
        QCOMPARE(store.accounts(), QList<Account>{changed});
    }

    void brokenSettings_areNoAccounts()
    {
        Settings settings(Settings::Storage::Memory);
        settings.setValue(u"accounts"_s, u"[{\"id\":\"\"},7,"_s);
        QVERIFY(AccountStore(settings).accounts().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAccountStore)
#include "tst_accountstore.moc"
