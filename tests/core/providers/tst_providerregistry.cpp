// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/providerregistry.h"

#include "core/auth/accountstore.h"
#include "core/auth/memorycredentialstore.h"
#include "core/settings/settings.h"
#include "tests/support/jobcontract.h"
#include "tests/support/testserver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

QJsonObject description()
{
    return {{u"id"_s, u"mine"_s},
            {u"name"_s, u"Mine"_s},
            {u"protocol"_s, u"stac-api"_s},
            {u"url"_s, u"https://stac.example/v1"_s}};
}

} // namespace

class TestProviderRegistry : public QObject
{
    Q_OBJECT

    HttpClient m_http;
    Settings m_settings{Settings::Storage::Memory};
    AccountStore m_accounts{m_settings};
    MemoryCredentialStore m_credentials;
    std::unique_ptr<QTemporaryDir> m_folder;

    Result<HttpRequest> resolve(ProviderRegistry &registry, const QString &id, const QUrl &url)
    {
        std::unique_ptr<JobOf<HttpRequest>> job(registry.resolver().resolve(id, url, false, nullptr));
        if (!test::run(*job))
            return fail(Error::Kind::Internal, u"did not end"_s);
        return job->result();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void shippedDescriptions_areAllRead()
    {
        ProviderRegistry registry(m_http, m_accounts, m_credentials, {});
        for (const auto &problem : registry.problems())
            qWarning() << problem.url << problem.detail;
        QVERIFY(registry.problems().isEmpty());
        const QDir shipped(qEnvironmentVariable("SWATHE_SOURCE") + u"/resources/providers"_s);
        const auto files = shipped.entryList({u"*.json"_s}, QDir::Files);
        QVERIFY(files.size() >= 6);
        QCOMPARE(registry.providers().size(), files.size());
        for (const auto &provider : registry.providers()) {
            QVERIFY2(files.contains(provider.id + u".json"_s), qPrintable(provider.id));
            QCOMPARE(provider.url.scheme(), u"https"_s);
            QVERIFY(!provider.description.isEmpty());
            QVERIFY(!provider.attribution.isEmpty());
            const auto again = parseProviderDescription(toJson(provider));
            QVERIFY(again);
            QCOMPARE(*again, provider);
            QVERIFY(registry.clientFor(provider.id));
        }
    }

    void description_isRefusedForItsFault_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown key") << u"nmae"_s << QJsonValue(u"x"_s);
        QTest::newRow("missing id") << u"id"_s << QJsonValue();
        QTest::newRow("id of a path") << u"id"_s << QJsonValue(u"../x"_s);
        QTest::newRow("protocol") << u"protocol"_s << QJsonValue(u"wms"_s);
        QTest::newRow("url") << u"url"_s << QJsonValue(u"not an address"_s);
        QTest::newRow("secret in the url") << u"url"_s << QJsonValue(u"https://user:pw@a.example"_s);
        QTest::newRow("type") << u"maxPageSize"_s << QJsonValue(u"100"_s);
        QTest::newRow("scheme") << u"auth"_s << QJsonValue(u"magic"_s);
        QTest::newRow("account without scheme") << u"access"_s << QJsonValue(u"account"_s);
        QTest::newRow("sas without service") << u"access"_s << QJsonValue(u"sas"_s);
        QTest::newRow("limits of another type") << u"transfers"_s << QJsonValue(4);
        QTest::newRow("unknown limit") << u"transfers"_s << QJsonValue(QJsonObject{{u"threads"_s, 4}});
        QTest::newRow("no transfer at all") << u"transfers"_s << QJsonValue(QJsonObject{{u"concurrent"_s, 0}});
        QTest::newRow("half a transfer") << u"transfers"_s << QJsonValue(QJsonObject{{u"concurrent"_s, 1.5}});
        QTest::newRow("rate without unit") << u"transfers"_s << QJsonValue(QJsonObject{{u"requests"_s, 100}});
        QTest::newRow("rate with another unit")
            << u"transfers"_s
            << QJsonValue(QJsonObject{{u"requests"_s, QJsonObject{{u"count"_s, 5}, {u"per"_s, u"month"_s}}}});
        QTest::newRow("time below zero") << u"transfers"_s << QJsonValue(QJsonObject{{u"lingerSeconds"_s, -1}});
        QTest::newRow("unit of Retry-After") << u"transfers"_s << QJsonValue(QJsonObject{{u"retryAfter"_s, u"days"_s}});
        QTest::newRow("password without token url") << u"auth"_s << QJsonValue(u"password"_s);
    }
    void description_isRefusedForItsFault()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QVERIFY(parseProviderDescription(description()));
        auto object = description();
        if (value.isNull())
            object.remove(key);
        else
            object[key] = value;
        const auto provider = parseProviderDescription(object);
        QVERIFY(!provider);
        QCOMPARE(provider.error().kind, Error::Kind::InvalidInput);
    }

    void limits_areReadWithTheirUnits()
    {
        auto object = description();
        object[u"transfers"_s] = QJsonObject{{u"account"_s, u"shared"_s},
                                             {u"concurrent"_s, 4},
                                             {u"segments"_s, 2},
                                             {u"requests"_s, QJsonObject{{u"count"_s, 30}, {u"per"_s, u"hour"_s}}},
                                             {u"lingerSeconds"_s, 1.5},
                                             {u"abortLingerSeconds"_s, 30},
                                             {u"refusalPauseSeconds"_s, 60},
                                             {u"recoverySeconds"_s, 600},
                                             {u"retryAfter"_s, u"milliseconds"_s}};
        const auto provider = parseProviderDescription(object);
        QVERIFY(provider);
        const ProviderLimits expected{.account = u"shared"_s,
                                      .concurrent = 4,
                                      .segments = 2,
                                      .requests = 30,
                                      .period = std::chrono::hours(1),
                                      .linger = std::chrono::milliseconds(1500),
                                      .abortLinger = std::chrono::seconds(30),
                                      .refusalPause = std::chrono::minutes(1),
                                      .recovery = std::chrono::minutes(10),
                                      .isRetryAfterInMilliseconds = true};
        QVERIFY(provider->transfers == expected);
        const auto again = parseProviderDescription(toJson(*provider));
        QVERIFY(again);
        QVERIFY(again->transfers == expected);
    }

    void ownDescriptions_areAddedAndSaved()
    {
        const auto provider = parseProviderDescription(description());
        {
            ProviderRegistry registry(m_http, m_accounts, m_credentials, m_folder->path());
            QVERIFY(registry.addProvider(*provider, true));
        }
        QFile broken(m_folder->filePath(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{");
        broken.close();
        ProviderRegistry registry(m_http, m_accounts, m_credentials, m_folder->path());
        QCOMPARE(registry.provider(u"mine"_s), std::optional(*provider));
        QCOMPARE(registry.problems().size(), 1);
    }

    void client_isFoundByIdAddressOrFile()
    {
        ProviderRegistry registry(m_http, m_accounts, m_credentials, {});
        const auto client = registry.clientFor(u"earth-search"_s);
        QVERIFY(client);
        QCOMPARE((*client)->providerId(), u"earth-search"_s);
        QCOMPARE(registry.clientFor(u"earth-search"_s), client);
        QVERIFY(registry.clientFor(u"https://stac.example/v1"_s));
        QVERIFY(registry.clientFor(m_folder->path()));
        QVERIFY(registry.clientFor(QUrl::fromLocalFile(m_folder->path()).toString()));
        const auto unknown = registry.clientFor(u"no-such-thing"_s);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().kind, Error::Kind::NotFound);
        const auto secret = registry.clientFor(u"https://me:pw@stac.example/"_s);
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::InvalidInput);
        QVERIFY(!secret.error().detail.contains(u"pw"_s));
    }

    void resolver_asksForAnAccountWhereOneIsNeeded()
    {
        ProviderRegistry registry(m_http, m_accounts, m_credentials, {});
        const auto guarded = resolve(registry, u"cdse-stac"_s, QUrl(u"https://download.dataspace.copernicus.eu/a"_s));
        QVERIFY(!guarded);
        QCOMPARE(guarded.error().kind, Error::Kind::Unauthorised);
        QVERIFY(resolve(registry, u"cdse-stac"_s, QUrl(u"https://images.example/thumbnail.jpg"_s)));
        QVERIFY(resolve(registry, u"https://stac.example"_s, QUrl(u"https://data.example/a.tif"_s)));
    }

    void resolver_showsTheAccountToItsOriginsOnly()
    {
        ProviderRegistry registry(m_http, m_accounts, m_credentials, {});
        const Account account{.id = AccountId(u"a1"_s),
                              .provider = u"nasa-cmr-stac"_s,
                              .scheme = AuthScheme::Bearer,
                              .origins = {Origin::of(QUrl(u"https://data.lpdaac.earthdatacloud.nasa.gov"_s))}};
        std::unique_ptr<JobOf<bool>> write(m_credentials.write(account.id, secretPart(), Secret("tok"), nullptr));
        QVERIFY(test::run(*write));
        m_accounts.save(account);
        const auto request =
            resolve(registry, u"nasa-cmr-stac"_s, QUrl(u"https://data.lpdaac.earthdatacloud.nasa.gov/x.tif"_s));
        QVERIFY(request);
        QCOMPARE(request->secretHeaders.size(), 1);
        QCOMPARE(request->secretHeaders.first().second.reveal(), "Bearer tok");
        QCOMPARE(request->secretOrigins, account.origins);
        const auto other = resolve(registry, u"nasa-cmr-stac"_s, QUrl(u"https://other.example/x.tif"_s));
        QVERIFY(other);
        QVERIFY(other->secretHeaders.isEmpty());

        QVERIFY(registry.sessionFor(u"nasa-cmr-stac"_s));
        m_accounts.remove(account.id);
        QVERIFY(!registry.sessionFor(u"nasa-cmr-stac"_s));
    }

    void bareAddress_isProbed()
    {
        test::TestServer server([](const test::Request &request) {
            if (request.path() != "/catalog.json")
                return test::TestServer::json("{}", 404);
            return test::TestServer::json("{\"type\":\"Catalog\",\"id\":\"c\",\"links\":[]}");
        });
        ProviderRegistry registry(m_http, m_accounts, m_credentials, {});
        const auto client = registry.clientFor(server.url(u"/catalog.json"_s).toString());
        QVERIFY(client);
        std::unique_ptr<SearchJob> job((*client)->search({}, nullptr));
        QVERIFY(test::run(*job));
        QVERIFY(job->result());
        QCOMPARE(job->result()->delivered, 0);
    }
};

QTEST_GUILESS_MAIN(TestProviderRegistry)
#include "tst_providerregistry.moc"
