// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/searchcontroller.h"

#include "app/searchnotes.h"
#include "core/base/errortext.h"
#include "core/geo/geooperations.h"
#include "core/settings/settings.h"

#include <QLocale>

#include <algorithm>

namespace swathe {

namespace {
constexpr qint64 kFirstLimit = 300;
const QString kCheckedKey = QStringLiteral("search/collections");
const QString kLeftOutKey = QStringLiteral("search/cataloguesLeftOut");

QDate today()
{
    return QDateTime::currentDateTimeUtc().date();
}
} // namespace

struct SearchController::Catalogue {
    CatalogueEntry entry;
    QString state = QStringLiteral("idle");
    QString text;
    QString action;
    bool isChosen = true;
    bool isLoading = false;
    CatalogueOutcome outcome; ///< of the last search; its catalogue is empty if there was none
};

SearchController::SearchController(Settings &settings, ClientSource clients, QObject *parent)
    : QObject(parent), m_settings(settings), m_clients(std::move(clients)), m_begin(today().addMonths(-1)),
      m_end(today())
{
    m_collections.setCheckedKeys(settings.value(kCheckedKey).toStringList());
    connect(&m_collections, &CollectionModel::checkedChanged, this, [this] {
        if (m_collections.count() > 0)
            m_settings.setValue(kCheckedKey, m_collections.checkedKeys());
        Q_EMIT canSearchChanged();
    });
    connect(&settings, &Settings::maxCloudChanged, this, &SearchController::maxCloudChanged);
    connect(this, &SearchController::areaChanged, this, &SearchController::canSearchChanged);
    connect(this, &SearchController::datesChanged, this, &SearchController::canSearchChanged);
    connect(this, &SearchController::cataloguesChanged, this, &SearchController::canSearchChanged);
    connect(&m_scenes, &SceneModel::countChanged, this, &SearchController::stateChanged);
}

SearchController::~SearchController() = default;

void SearchController::setCatalogues(const QList<CatalogueEntry> &catalogues)
{
    stop();
    m_catalogueOrder.clear();
    m_catalogues.clear();
    const QStringList leftOut = m_settings.value(kLeftOutKey).toStringList();
    for (const CatalogueEntry &entry : catalogues) {
        auto made = std::make_unique<Catalogue>();
        made->entry = entry;
        made->isChosen = !leftOut.contains(entry.id);
        m_catalogueOrder.append(entry.id);
        m_catalogues[entry.id] = std::move(made);
    }
    for (const auto &[id, made] : m_catalogues) {
        if (made->isChosen)
            loadCollections(*made);
    }
    Q_EMIT cataloguesChanged();
}

void SearchController::setCatalogueChosen(const QString &id, bool isChosen)
{
    Catalogue *at = catalogue(id);
    if (!at || at->isChosen == isChosen)
        return;
    at->isChosen = isChosen;
    QStringList leftOut;
    for (const auto &[key, other] : m_catalogues) {
        if (!other->isChosen)
            leftOut.append(key);
    }
    m_settings.setValue(kLeftOutKey, leftOut);
    if (isChosen) {
        loadCollections(*at);
        return;
    }
    at->state = QStringLiteral("idle");
    at->text.clear();
    at->action.clear();
    // What is ticked in it stays remembered.
    m_collections.setCollections(id, at->entry.name, {});
    Q_EMIT cataloguesChanged();
}

SearchController::Catalogue *SearchController::catalogue(const QString &id)
{
    const auto found = m_catalogues.find(id);
    return found == m_catalogues.end() ? nullptr : found->second.get();
}

void SearchController::loadCollections(Catalogue &target)
{
    const auto failed = [this](Catalogue &at, const Error &error) {
        const ErrorText words = errorText(error);
        at.isLoading = false;
        at.state = remedyFor(error) == Remedy::SignIn ? QStringLiteral("signIn") : QStringLiteral("failed");
        at.text = words.sentence;
        at.action = at.state == u"signIn" ? tr("Sign in") : tr("Try again");
        Q_EMIT cataloguesChanged();
    };
    const Result<CatalogueClient *> client = m_clients(target.entry.id);
    if (!client) {
        failed(target, client.error());
        return;
    }
    target.isLoading = true;
    target.state = QStringLiteral("loading");
    target.text = tr("Reading the collections …");
    target.action.clear();
    Q_EMIT cataloguesChanged();
    auto *job = (*client)->collections(this);
    connect(job, &Job::finished, this, [this, job, failed, id = target.entry.id] {
        job->deleteLater();
        Catalogue *at = catalogue(id);
        if (!at)
            return;
        if (!job->result()) {
            failed(*at, job->result().error());
            return;
        }
        at->isLoading = false;
        if (!at->isChosen)
            return;
        at->state = QStringLiteral("idle");
        at->text = tr("%n collections", nullptr, static_cast<int>(job->result()->size()));
        m_collections.setCollections(id, at->entry.name, *job->result());
        applyDefaultCheck();
        Q_EMIT cataloguesChanged();
    });
    job->start();
}

void SearchController::applyDefaultCheck()
{
    // Nothing was ever chosen: Sentinel-2 surface reflectance is what most people come for.
    if (!m_collections.checkedKeys().isEmpty())
        return;
    QString choice;
    for (int row = 0; row < m_collections.count(); ++row) {
        const QModelIndex index = m_collections.index(row);
        const QString id = index.data(static_cast<int>(CollectionModel::Role::CollectionId)).toString();
        const QString key = index.data(static_cast<int>(CollectionModel::Role::Key)).toString();
        if (id == u"sentinel-2-l2a" || (choice.isEmpty() && id.startsWith(u"sentinel-2")))
            choice = key;
    }
    if (!choice.isEmpty())
        m_collections.setChecked(choice, true);
}

void SearchController::reloadCollections(const QString &provider)
{
    if (Catalogue *at = catalogue(provider); at && !at->isLoading)
        loadCollections(*at);
}

void SearchController::acceptArea(const MultiPolygon &area, bool isPolygon)
{
    m_area = area;
    m_isPolygon = isPolygon;
    const std::optional<BoundingBox> box = boundsOf(area);
    m_hasBox = box.has_value();
    m_box = box.value_or(BoundingBox{});
    m_areaProblem.clear();
    m_scenes.setArea(area);
    Q_EMIT areaChanged();
}

void SearchController::setArea(double west, double south, double east, double north)
{
    const BoundingBox box{.west = west, .south = south, .east = east, .north = north};
    if (const Status status = checkBoundingBox(box); !status) {
        // The figures stay as they were typed, so that they can be mended; no search can start from them.
        m_box = box;
        m_hasBox = true;
        m_area = {};
        m_isPolygon = false;
        m_areaProblem = errorText(status.error()).sentence;
        Q_EMIT areaChanged();
        return;
    }
    acceptArea(areaFromBox(box), false);
    m_box = box;
}

bool SearchController::setAreaFromText(const QString &text)
{
    if (const Result<BoundingBox> box = parseBoundingBox(text)) {
        setArea(box->west, box->south, box->east, box->north);
        return true;
    }
    const Result<MultiPolygon> area = areaFromText(text);
    if (!area) {
        m_areaProblem = errorText(area.error()).sentence;
        Q_EMIT areaChanged();
        return false;
    }
    acceptArea(*area, true);
    return true;
}

bool SearchController::setShape(const MultiPolygon &shape)
{
    const Result<MultiPolygon> area = areaFromGeoJson(toGeoJson(shape));
    if (!area) {
        m_areaProblem = errorText(area.error()).sentence;
        Q_EMIT areaChanged();
        return false;
    }
    acceptArea(*area, true);
    return true;
}

void SearchController::clearArea()
{
    acceptArea({}, false);
}

QString SearchController::areaText() const
{
    if (m_area.isEmpty())
        return {};
    const double km2 = areaKm2(m_area);
    return QLocale().toString(km2, 'f', km2 < 10 ? 2 : 0) + QStringLiteral(" km²");
}

void SearchController::setBeginDate(QDate date)
{
    if (m_begin == date)
        return;
    m_begin = date;
    Q_EMIT datesChanged();
}

void SearchController::setEndDate(QDate date)
{
    if (m_end == date)
        return;
    m_end = date;
    Q_EMIT datesChanged();
}

void SearchController::setDatePreset(const QString &preset)
{
    m_end = today();
    m_begin = preset == u"year" ? m_end.addYears(-1) : m_end.addMonths(preset == u"3months" ? -3 : -1);
    Q_EMIT datesChanged();
}

QString SearchController::dateProblem() const
{
    if (!m_begin.isValid() || !m_end.isValid())
        return tr("Write dates as year-month-day, for example 2025-06-15.");
    if (m_begin > m_end)
        return tr("The first day is after the last day.");
    return {};
}

double SearchController::maxCloud() const
{
    return m_settings.maxCloud();
}

void SearchController::setMaxCloud(double percent)
{
    m_settings.setMaxCloud(percent);
}

QString SearchController::obstacle() const
{
    if (!m_areaProblem.isEmpty())
        return m_areaProblem;
    if (m_area.isEmpty())
        return tr("Draw an area or type coordinates to begin.");
    if (const QString problem = dateProblem(); !problem.isEmpty())
        return problem;
    if (m_collections.checkedCount() == 0)
        return isLoadingCollections() ? tr("Reading the collections …") : tr("Choose at least one collection.");
    return {};
}

bool SearchController::isLoadingCollections() const
{
    return std::ranges::any_of(m_catalogues, [](const auto &item) {
        return item.second->isLoading;
    });
}

bool SearchController::isRunning() const
{
    return m_search && !m_search->isFinished();
}

SearchRequest SearchController::request(const QStringList &collections, bool withCloud) const
{
    SearchRequest result{
        .collections = collections,
        .area = m_area,
        .begin = QDateTime(m_begin, QTime(0, 0), QTimeZone::UTC),
        .end = QDateTime(m_end, QTime(23, 59, 59, 999), QTimeZone::UTC),
    };
    if (withCloud && maxCloud() < 100)
        result.maxCloudPercent = maxCloud();
    result.limit = m_limit;
    return result;
}

std::map<QString, QStringList> SearchController::chosenCollections() const
{
    std::map<QString, QStringList> chosen;
    const QList<CollectionModel::Entry> entries = m_collections.checkedEntries();
    for (const CollectionModel::Entry &entry : entries)
        chosen[entry.provider].append(entry.collection.id);
    return chosen;
}

void SearchController::search()
{
    if (!canSearch())
        return;
    stop();
    m_limit = kFirstLimit;
    m_hasSearched = true;
    m_hiddenByCloud = 0;
    m_scenes.clear();
    m_scenes.setArea(m_area);
    QList<CatalogueRequest> requests;
    for (const auto &[id, collections] : chosenCollections()) {
        if (m_catalogues.contains(id))
            requests.append({.catalogue = id, .request = request(collections, true)});
    }
    for (const auto &[id, at] : m_catalogues)
        at->outcome = {};
    run(new MultiSearch(m_clients, requests, this));
}

void SearchController::showMore()
{
    if (!hasMore())
        return;
    MultiSearch *finished = m_search;
    run(finished->fetchMore(kFirstLimit, this));
    finished->deleteLater();
}

void SearchController::searchWithoutCloudLimit()
{
    setMaxCloud(100);
    search();
}

void SearchController::run(MultiSearch *search)
{
    m_search = search;
    connect(search, &MultiSearch::pageReady, this, [this](const QString &, const ScenePage &page) {
        m_scenes.merge(page.scenes);
    });
    connect(search, &MultiSearch::catalogueChanged, this, &SearchController::follow);
    connect(search, &Job::finished, this, [this] {
        Q_EMIT stateChanged();
        Q_EMIT cataloguesChanged();
        if (m_scenes.count() == 0 && maxCloud() < 100)
            probeWithoutCloud();
        Q_EMIT finished();
    });
    QStringList asked;
    const QList<CatalogueOutcome> outcomes = search->outcomes();
    for (const CatalogueOutcome &outcome : outcomes) {
        asked.append(outcome.catalogue);
        Catalogue &at = *catalogue(outcome.catalogue);
        at.outcome = outcome;
        if (outcome.isFinished)
            continue;
        at.state = QStringLiteral("searching");
        at.text = tr("Searching …");
        at.action.clear();
    }
    for (const auto &[id, at] : m_catalogues) {
        if (!asked.contains(id) && at->state != u"failed" && at->state != u"signIn") {
            at->state = QStringLiteral("idle");
            at->text.clear();
        }
    }
    search->start();
    Q_EMIT stateChanged();
    Q_EMIT cataloguesChanged();
}

void SearchController::follow(const QString &id)
{
    Catalogue *at = catalogue(id);
    if (!at || !m_search)
        return;
    const QList<CatalogueOutcome> outcomes = m_search->outcomes();
    const auto found = std::ranges::find(outcomes, id, &CatalogueOutcome::catalogue);
    if (found == outcomes.end())
        return;
    at->outcome = *found;
    const qint64 matched = at->outcome.matched;
    const auto count = static_cast<int>(at->outcome.found);
    if (at->outcome.error) {
        at->state =
            remedyFor(*at->outcome.error) == Remedy::SignIn ? QStringLiteral("signIn") : QStringLiteral("failed");
        at->text = errorText(*at->outcome.error).sentence;
        at->action = at->state == u"signIn" ? tr("Sign in") : tr("Try again");
    } else if (at->outcome.isFinished) {
        at->state = QStringLiteral("done");
        at->text = matched > count ? tr("%1 of %2").arg(count).arg(matched) : tr("%n scenes", nullptr, count);
        if (!at->outcome.skipped.isEmpty())
            at->text +=
                u' ' + tr("(%n entries could not be read)", nullptr, static_cast<int>(at->outcome.skipped.size()));
    } else {
        at->text = matched >= count ? tr("%1 of %2").arg(count).arg(matched) : tr("%n scenes so far", nullptr, count);
    }
    Q_EMIT stateChanged();
    Q_EMIT cataloguesChanged();
}

void SearchController::probeWithoutCloud()
{
    m_probe = std::make_unique<QObject>();
    for (const auto &[id, collections] : chosenCollections()) {
        const Result<CatalogueClient *> client = m_clients(id);
        if (!client)
            continue;
        SearchRequest asked = request(collections, false);
        asked.limit = 100;
        SearchJob *job = (*client)->search(asked, m_probe.get());
        connect(job, &Job::finished, this, [this, job] {
            if (!job->result())
                return;
            m_hiddenByCloud += std::max(job->result()->matched, job->result()->delivered);
            Q_EMIT stateChanged();
        });
        job->start();
    }
}

void SearchController::stop()
{
    m_probe.reset();
    if (m_search) {
        const bool wasRunning = isRunning();
        // The stop may come from a slot of its own: it is deleted when control is back in the event loop.
        m_search->disconnect(this);
        m_search->cancel();
        m_search->deleteLater();
        m_search = nullptr;
        for (const auto &[id, at] : m_catalogues) {
            if (!wasRunning || at->outcome.catalogue.isEmpty() || at->outcome.isFinished)
                continue;
            at->state = QStringLiteral("done");
            at->text = tr("Stopped after %n scenes", nullptr, static_cast<int>(at->outcome.found));
        }
    }
    Q_EMIT stateChanged();
    Q_EMIT cataloguesChanged();
}

qint64 SearchController::total() const
{
    qint64 sum = 0;
    if (!m_search)
        return sum;
    const QList<CatalogueOutcome> outcomes = m_search->outcomes();
    for (const CatalogueOutcome &outcome : outcomes) {
        if (outcome.matched < 0)
            return -1;
        sum += outcome.matched;
    }
    return sum;
}

bool SearchController::hasMore() const
{
    return m_search && m_search->canFetchMore();
}

QVariantList SearchController::catalogues() const
{
    QVariantList result;
    for (const QString &id : m_catalogueOrder) {
        const Catalogue &at = *m_catalogues.at(id);
        result.append(QVariantMap{{QStringLiteral("id"), id},
                                  {QStringLiteral("name"), at.entry.name},
                                  {QStringLiteral("isChosen"), at.isChosen},
                                  {QStringLiteral("found"), at.outcome.found},
                                  {QStringLiteral("matched"), at.outcome.matched},
                                  {QStringLiteral("isCapped"), at.outcome.isFinished && !at.outcome.isComplete},
                                  {QStringLiteral("state"), at.state},
                                  {QStringLiteral("text"), at.text},
                                  {QStringLiteral("action"), at.action},
                                  {QStringLiteral("notes"), searchNoteTexts(at.outcome.notes)}});
    }
    return result;
}

QString SearchController::attribution() const
{
    QStringList parts;
    for (const QString &id : m_catalogueOrder) {
        const Catalogue &at = *m_catalogues.at(id);
        if (at.outcome.found > 0 && !at.entry.attribution.isEmpty())
            parts.append(at.entry.attribution);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace swathe
