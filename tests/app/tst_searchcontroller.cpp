// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/searchcontroller.h"
#include "core/settings/settings.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace swathe;

namespace {

class FakeSearch final : public SearchJob
{
public:
    FakeSearch(QList<Scene> scenes, std::optional<Error> error, bool isEndless, QObject *parent)
        : SearchJob(parent), m_scenes(std::move(scenes)), m_error(std::move(error)), m_isEndless(isEndless)
    {
    }

protected:
    void doStart() override
    {
        QTimer::singleShot(0, this, [this] {
            if (!m_scenes.isEmpty())
                Q_EMIT pageReady({.scenes = m_scenes, .matched = m_scenes.size()});
            if (m_isEndless)
                return;
            if (m_error)
                finishWith(fail(*m_error));
            else
                finishWith(SearchOutcome{.delivered = m_scenes.size(),
                                         .matched = m_scenes.size(),
                                         .notes = {QStringLiteral("cloudFilteredHere"), QStringLiteral("unheardOf")}});
        });
    }

private:
    QList<Scene> m_scenes;
    std::optional<Error> m_error;
    bool m_isEndless;
};

/// A catalogue of two scenes, one cloudy.
class FakeCatalogue final : public CatalogueClient
{
public:
    explicit FakeCatalogue(QString name) : id(std::move(name)) {}
    [[nodiscard]] QString providerId() const override { return id; }
    [[nodiscard]] JobOf<Capabilities> *capabilities(QObject *parent) override
    {
        return new ReadyJob<Capabilities>(Capabilities{}, parent);
    }
    [[nodiscard]] JobOf<QList<Collection>> *collections(QObject *parent) override
    {
        return new ReadyJob<QList<Collection>>(QList<Collection>{{.id = QStringLiteral("sentinel-2-l2a")}}, parent);
    }
    [[nodiscard]] SearchJob *search(const SearchRequest &request, QObject *parent) override
    {
        requests.append(request);
        QList<Scene> found;
        for (const auto &[item, cloud] :
             {std::pair(QStringLiteral("clear"), clearest), {QStringLiteral("dull"), 80.0}}) {
            if (cloud <= request.maxCloudPercent.value_or(100))
                found.append({.id = {id, QStringLiteral("sentinel-2-l2a"), item}, .cloudCoverPercent = cloud});
        }
        return new FakeSearch(error ? QList<Scene>() : found, error, isEndless, parent);
    }

    QString id;
    double clearest = 5;
    std::optional<Error> error;
    bool isEndless = false;
    QList<SearchRequest> requests;
};

} // namespace

class SearchControllerTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakeCatalogue> m_one;
    std::unique_ptr<FakeCatalogue> m_two;
    std::unique_ptr<SearchController> m_search;

    [[nodiscard]] QString stateOf(int index) const
    {
        return m_search->catalogues().at(index).toMap().value(QStringLiteral("state")).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<Settings>(Settings::Storage::Memory);
        m_one = std::make_unique<FakeCatalogue>(QStringLiteral("one"));
        m_two = std::make_unique<FakeCatalogue>(QStringLiteral("two"));
        m_search =
            std::make_unique<SearchController>(*m_settings, [this](const QString &id) -> Result<CatalogueClient *> {
                return id == u"one" ? m_one.get() : m_two.get();
            });
        m_search->setCatalogues({{.id = QStringLiteral("one"), .name = QStringLiteral("One")},
                                 {.id = QStringLiteral("two"), .name = QStringLiteral("Two")}});
        QTRY_COMPARE(m_search->collections().count(), 2);
        m_search->collections().setChecked(QStringLiteral("one|sentinel-2-l2a"), true);
        m_search->collections().setChecked(QStringLiteral("two|sentinel-2-l2a"), true);
    }

    void cleanup() { m_search.reset(); }

    void defaults_areTheLastMonthAndThirtyPercent()
    {
        const QDate today = QDateTime::currentDateTimeUtc().date();
        QCOMPARE(m_search->endDate(), today);
        QCOMPARE(m_search->beginDate(), today.addMonths(-1));
        QCOMPARE(m_search->maxCloud(), 30.0);
        QVERIFY(!m_search->canSearch());
        QVERIFY(m_search->obstacle().contains(u"area"));
    }

    void wrongArea_saysWhyAndStopsTheSearch()
    {
        m_search->setArea(0, 10, 1, 5);
        QVERIFY(!m_search->areaProblem().isEmpty());
        QVERIFY(!m_search->canSearch());
        m_search->setArea(0, 5, 1, 10);
        QVERIFY(m_search->areaProblem().isEmpty());
        QVERIFY(m_search->canSearch());
        QVERIFY(!m_search->setAreaFromText(QStringLiteral("nonsense")));
        QVERIFY(!m_search->areaProblem().isEmpty());
    }

    void request_holdsBothDaysAndTheLimit()
    {
        m_search->setArea(0, 0, 1, 1);
        m_search->setBeginDate(QDate(2025, 6, 1));
        m_search->setEndDate(QDate(2025, 6, 1));
        m_search->search();
        QVERIFY(m_search->isRunning());
        QTRY_VERIFY(!m_search->isRunning());
        const SearchRequest &sent = m_one->requests.first();
        QCOMPARE(sent.begin, QDateTime(QDate(2025, 6, 1), QTime(0, 0), QTimeZone::UTC));
        QCOMPARE(sent.end, QDateTime(QDate(2025, 6, 1), QTime(23, 59, 59, 999), QTimeZone::UTC));
        QCOMPARE(sent.maxCloudPercent, std::optional(30.0));
        QCOMPARE(m_search->found(), 2);
        QCOMPARE(m_search->total(), 2);
    }

    void notes_areToldInWords()
    {
        m_search->setArea(0, 0, 1, 1);
        m_search->search();
        QTRY_VERIFY(!m_search->isRunning());
        const QStringList notes = m_search->catalogues().first().toMap().value(QStringLiteral("notes")).toStringList();
        QCOMPARE(notes.size(), 1);
        QVERIFY(notes.first().contains(u"cloud"));
    }

    void oneFailure_leavesTheOthersResults()
    {
        m_two->error = Error{.kind = Error::Kind::ServerFault, .httpStatus = 503};
        m_search->setArea(0, 0, 1, 1);
        m_search->search();
        QTRY_VERIFY(!m_search->isRunning());
        QCOMPARE(m_search->found(), 1);
        QCOMPARE(stateOf(0), QStringLiteral("done"));
        QCOMPARE(stateOf(1), QStringLiteral("failed"));
        m_two->error = Error{.kind = Error::Kind::Unauthorised};
        m_search->search();
        QTRY_VERIFY(!m_search->isRunning());
        QCOMPARE(stateOf(1), QStringLiteral("signIn"));
    }

    void stop_keepsWhatCameAndLetsNothingMoreIn()
    {
        m_one->isEndless = m_two->isEndless = true;
        m_search->setArea(0, 0, 1, 1);
        m_search->search();
        QTRY_COMPARE(m_search->found(), 2);
        m_search->stop();
        QVERIFY(!m_search->isRunning());
        QCOMPARE(m_search->found(), 2);
    }

    void zeroHits_countWhatTheCloudLimitHides()
    {
        m_one->clearest = m_two->clearest = 60;
        m_search->setArea(0, 0, 1, 1);
        m_search->search();
        QTRY_VERIFY(!m_search->isRunning());
        QCOMPARE(m_search->found(), 0);
        QTRY_COMPARE(m_search->hiddenByCloud(), 4);
        m_search->searchWithoutCloudLimit();
        QTRY_COMPARE(m_search->found(), 4);
        QVERIFY(!m_one->requests.last().maxCloudPercent);
    }

    void collections_modelIsSoundAndRemembersChecks()
    {
        const QAbstractItemModelTester tester(&m_search->collections(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        CollectionFilterModel filter(m_search->collections());
        filter.setText(QStringLiteral("two"));
        QCOMPARE(filter.rowCount(), 1);
        m_search->collections().setCollections(QStringLiteral("one"), QStringLiteral("One"), {});
        QCOMPARE(m_search->collections().checkedCount(), 1);
        m_search->reloadCollections(QStringLiteral("one"));
        QTRY_COMPARE(m_search->collections().checkedCount(), 2);
    }
};

QTEST_GUILESS_MAIN(SearchControllerTest)
#include "tst_searchcontroller.moc"
