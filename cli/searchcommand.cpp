// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/searchcommand.h"

#include "cli/arguments.h"
#include "cli/console.h"
#include "core/geo/geooperations.h"
#include "core/library/sceneexport.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <cmath>

namespace swathe::cli {

using namespace Qt::StringLiterals;

namespace {

/// What a note of a search says to people; unknown ones are shown as they are. Empty: the summary says it.
QString noteText(const QString &note)
{
    if (note == "limitReached"_L1)
        return {};
    if (note == "cloudFilteredHere"_L1)
        return u"The catalogue cannot filter by cloud cover; scenes were filtered here."_s;
    if (note == "textFilteredHere"_L1)
        return u"The catalogue cannot search by text; scenes were filtered here."_s;
    if (note == "areaSplit"_L1)
        return u"The area was asked for in parts."_s;
    if (note == "areaSimplified"_L1)
        return u"The catalogue was asked with a simpler shape around the area; scenes were filtered here."_s;
    if (note == "pageRepeated"_L1)
        return u"The catalogue gave the same page again; the search was ended there."_s;
    if (note == "pageLinkUnusable"_L1)
        return u"The catalogue's link to its next page cannot be used; the search was ended there."_s;
    if (note == "conformanceMissing"_L1)
        return u"The catalogue does not say what it can do; the least was assumed."_s;
    if (note == "filteredHere"_L1)
        return u"The catalogue cannot filter by a property; scenes were filtered here."_s;
    if (note == "pagingRestarted"_L1)
        return u"The catalogue forgot its place in the list; it was read again from the beginning."_s;
    if (note == "rowsMissing"_L1)
        return u"The catalogue counts more scenes than it gave."_s;
    if (note == "windowTooDense"_L1)
        return u"More scenes of one moment match than the catalogue can list; some are missing."_s;
    if (note == "conditionLeftOut"_L1)
        return u"A condition was left out: none of the collections has that property."_s;
    if (note == "documentLimit"_L1)
        return u"The catalogue has very many documents; the search was ended before it had read them all."_s;
    return note;
}

} // namespace

Result<SearchOptions> readSearchOptions(const CommandLine &line)
{
    SearchOptions options{.catalogs = line.values(u"catalog"_s)};
    options.catalogs.removeDuplicates();
    options.catalogs.removeAll(QString());
    if (options.catalogs.isEmpty())
        return fail(Error::Kind::InvalidInput, u"--catalog is missing: which catalogue is to be searched?"_s);
    if (line.has(u"collection"_s)) {
        const auto names = parseNames(line.values(u"collection"_s));
        if (!names)
            return fail(names.error());
        options.request.collections = *names;
    }
    if (line.has(u"bbox"_s) && line.has(u"area"_s))
        return fail(Error::Kind::InvalidInput, u"--bbox and --area exclude each other."_s);
    if (line.has(u"bbox"_s)) {
        const auto box = parseBoundingBox(line.value(u"bbox"_s));
        if (!box)
            return fail(Error::Kind::InvalidInput, u"--bbox: "_s + box.error().detail);
        options.request.area = areaFromBox(*box);
    }
    if (line.has(u"area"_s)) {
        const auto area = readArea(line.value(u"area"_s));
        if (!area)
            return fail(Error::Kind::InvalidInput, u"--area: "_s + area.error().detail);
        options.request.area = area->area;
        for (const AreaProblem &problem : area->problems)
            options.areaRepairs << areaProblemText(problem);
    }
    if (line.has(u"datetime"_s)) {
        const auto interval = parseInterval(line.value(u"datetime"_s));
        if (!interval)
            return fail(Error::Kind::InvalidInput, u"--datetime: "_s + interval.error().detail);
        options.request.begin = interval->begin;
        options.request.end = interval->end;
    }
    if (line.has(u"max-cloud"_s)) {
        const auto percent = parsePercent(line.value(u"max-cloud"_s));
        if (!percent)
            return fail(Error::Kind::InvalidInput, u"--max-cloud: "_s + percent.error().detail);
        options.request.maxCloudPercent = *percent;
    }
    options.request.ids = line.values(u"id"_s);
    for (const QString &text : line.values(u"where"_s)) {
        const auto condition = parseCondition(text);
        if (!condition)
            return fail(Error::Kind::InvalidInput, u"--where: "_s + condition.error().detail);
        options.request.conditions << *condition;
    }
    if (line.has(u"limit"_s)) {
        const auto limit = parseCount(line.value(u"limit"_s), 0, std::numeric_limits<qint64>::max());
        if (!limit)
            return fail(Error::Kind::InvalidInput, u"--limit: "_s + limit.error().detail);
        options.request.limit = *limit;
    }
    if (line.has(u"format"_s)) {
        QStringList known{u"table"_s, u"json"_s};
        for (const ExportFormat &format : exportFormats())
            known << format.name;
        const auto format = parseChoice(u"format"_s, line.value(u"format"_s), known);
        if (!format)
            return fail(format.error());
        options.format = *format;
    }
    const bool listsFiles = std::ranges::any_of(exportFormats(), [&](const ExportFormat &format) {
        return format.isOfFiles && format.name == options.format;
    });
    if (line.has(u"assets"_s)) {
        if (!listsFiles)
            return fail(Error::Kind::InvalidInput, u"--assets is for the formats metalink, aria2 and curl."_s);
        options.assets = line.values(u"assets"_s);
    }
    if (line.has(u"cover"_s)) {
        const auto aim = parseChoice(u"cover"_s, line.value(u"cover"_s), {u"fewest"_s, u"least-cloud"_s, u"closest"_s});
        if (!aim)
            return fail(aim.error());
        if (options.request.area.isEmpty())
            return fail(Error::Kind::InvalidInput, u"--cover needs --bbox or --area."_s);
        options.cover = *aim == "fewest"_L1        ? CoverAim::Fewest
                        : *aim == "least-cloud"_L1 ? CoverAim::LeastCloud
                                                   : CoverAim::ClosestDates;
    }
    if (line.has(u"enough"_s)) {
        const auto percent = parsePercent(line.value(u"enough"_s));
        if (!percent)
            return fail(Error::Kind::InvalidInput, u"--enough: "_s + percent.error().detail);
        if (!options.cover)
            return fail(Error::Kind::InvalidInput, u"--enough goes with --cover."_s);
        options.enough = *percent / 100;
    }
    return options;
}

Result<PropertyCondition> parseCondition(const QString &text)
{
    using Op = PropertyCondition::Op;
    static const QRegularExpression kForm(u"^\\s*([^\\s<>=!]+)\\s*(<=|>=|<>|!=|=|<|>)\\s*(.*?)\\s*$"_s);
    static const QHash<QString, Op> kOps{
        {u"="_s, Op::Equal},        {u"!="_s, Op::NotEqual}, {u"<>"_s, Op::NotEqual},      {u"<"_s, Op::Less},
        {u"<="_s, Op::LessOrEqual}, {u">"_s, Op::Greater},   {u">="_s, Op::GreaterOrEqual}};
    const auto match = kForm.match(text);
    const QString value = match.captured(3);
    if (!match.hasMatch() || value.isEmpty())
        return fail(Error::Kind::InvalidInput, u"\"%1\" is not of the form PROPERTY=VALUE."_s.arg(printable(text)));
    PropertyCondition condition{.property = match.captured(1), .op = kOps.value(match.captured(2)), .value = value};
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const auto time = QDateTime::fromString(value, Qt::ISODateWithMs);
    if (isNumber)
        condition.value = number;
    else if (value == "true"_L1 || value == "false"_L1)
        condition.value = value == "true"_L1;
    else if (time.isValid() && value.contains(u'T'))
        condition.value = time;
    return condition;
}

QList<CatalogueRequest> requestsOf(const SearchOptions &options)
{
    QList<CatalogueRequest> requests;
    for (const QString &catalog : options.catalogs) {
        auto request = options.request;
        request.collections.clear();
        bool isMeantForAnother = false;
        for (const QString &collection : options.request.collections) {
            const qsizetype equals = collection.indexOf(u'=');
            const QString owner = equals > 0 ? collection.first(equals) : QString();
            if (!options.catalogs.contains(owner))
                request.collections << collection;
            else if (owner == catalog)
                request.collections << collection.sliced(equals + 1);
            else
                isMeantForAnother = true;
        }
        if (!request.collections.isEmpty() || !isMeantForAnother)
            requests << CatalogueRequest{.catalogue = catalog, .request = request};
    }
    return requests;
}

SearchCommand::SearchCommand(SearchOptions options, const MultiSearch::ClientSource &clients, QObject *parent)
    : Command(parent), m_options(std::move(options)), m_job(new MultiSearch(clients, requestsOf(m_options), this))
{
    // The pages of one catalogue need not wait for another's.
    if (m_options.catalogs.size() == 1)
        connect(m_job, &MultiSearch::pageReady, this, [this](const QString &, const ScenePage &page) {
            show(page.scenes);
        });
    else
        connect(m_job, &MultiSearch::mergedReady, this, &SearchCommand::show);
    connect(m_job, &Job::finished, this, &SearchCommand::end);
}

void SearchCommand::start()
{
    for (const QString &repair : std::as_const(m_options.areaRepairs))
        complain(u"--area: "_s + repair);
    if (m_options.format == "geojson"_L1 && !isAtEnd())
        write("{\"type\":\"FeatureCollection\",\"features\":[");
    m_job->start();
}

void SearchCommand::interrupt()
{
    m_isInterrupted = true;
    m_job->cancel();
}

void SearchCommand::show(const QList<Scene> &scenes)
{
    if (!m_hasReader)
        return;
    if (isAtEnd()) {
        m_scenes += scenes;
        m_shown += scenes.size();
        return;
    }
    QByteArray text;
    if (m_options.format == "table"_L1) {
        QList<QStringList> rows;
        for (const Scene &scene : scenes)
            rows << sceneRow(scene);
        text = m_table.format(rows);
        m_shown += rows.size();
    } else {
        for (const Scene &scene : scenes) {
            if (m_options.format == "ids"_L1)
                text += printable(scene.id.item).toUtf8() + '\n';
            else if (m_options.format == "json"_L1)
                text += jsonLine(portableItem(scene));
            else
                text += (m_shown > 0 ? ",\n" : "\n") + jsonLine(portableItem(scene)).chopped(1);
            ++m_shown;
        }
    }
    if (!write(text))
        m_job->cancel();
}

bool SearchCommand::isAtEnd() const
{
    return m_options.cover || (m_options.format != "table"_L1 && m_options.format != "json"_L1 &&
                               m_options.format != "geojson"_L1 && m_options.format != "ids"_L1);
}

void SearchCommand::writeAll()
{
    if (m_options.format == "json"_L1) {
        for (const Scene &scene : std::as_const(m_scenes))
            write(jsonLine(portableItem(scene)));
        return;
    }
    qsizetype leftOut = 0;
    write(exported(m_options.format, m_scenes, m_options.assets, &leftOut));
    if (leftOut > 0)
        complain(u"%1 left out: no http address is known."_s.arg(countText(leftOut, u"file"_s)));
}

void SearchCommand::writeCover()
{
    QList<CoverCandidate> candidates;
    for (const Scene &scene : std::as_const(m_scenes))
        candidates.append({scene.footprint, scene.cloudCoverPercent, scene.sensingStart});
    const CoverPlan plan = planCover(m_options.request.area, candidates, *m_options.cover, m_options.enough);
    const auto percent = [](double share) {
        // Rounded down: 100 % is said of the whole only.
        return u"%1 %"_s.arg(std::floor(share * 1000 + 1e-6) / 10, 0, 'f', 1);
    };
    QList<Scene> chosen;
    QList<QStringList> rows;
    for (const CoverStep &step : plan.steps) {
        chosen << m_scenes[step.index];
        rows << QStringList{u'+' + percent(step.gain), percent(step.total)} + sceneRow(m_scenes[step.index]);
    }
    m_scenes = chosen;
    if (m_options.format == "table"_L1)
        write(TextTable(QStringList{u"GAIN"_s, u"COVERED"_s} + sceneHead()).format(rows));
    else
        writeAll();
    complain(u"%1 cover %2 of the area."_s.arg(countText(chosen.size(), u"scene"_s), percent(plan.share)));
}

bool SearchCommand::write(const QByteArray &text)
{
    if (writeOut(text))
        return true;
    // "search … | head" has read enough: no more pages are asked for, and nothing failed.
    m_isOutputBroken = errno != EPIPE;
    if (m_isOutputBroken)
        complain(u"Standard output cannot be written: %1."_s.arg(qt_error_string(errno)));
    m_hasReader = false;
    return false;
}

void SearchCommand::end()
{
    if (m_options.cover)
        writeCover();
    else if (isAtEnd())
        writeAll();
    else if (m_hasReader && m_options.format == "geojson"_L1)
        write("\n]}\n");
    if (!m_hasReader) {
        Q_EMIT finished(m_isOutputBroken ? ExitCode::SomeFailed : ExitCode::Done);
        return;
    }
    const auto outcomes = m_job->outcomes();
    qint64 matched = 0;
    qsizetype skipped = 0;
    bool isComplete = true;
    const Error *failure = nullptr;
    for (const CatalogueOutcome &outcome : outcomes) {
        tellOutcome(outcome);
        matched = matched < 0 || outcome.matched < 0 ? -1 : matched + outcome.matched;
        skipped += outcome.skipped.size();
        isComplete = isComplete && outcome.isComplete;
        if (outcome.error && !failure)
            failure = &*outcome.error;
    }
    QString summary = countText(m_shown, u"scene"_s);
    if (matched > m_shown)
        summary += u" of %1 that match"_s.arg(matched);
    if (skipped > 0)
        summary += u", %1 unreadable"_s.arg(skipped);
    if (m_isInterrupted)
        summary += u", interrupted"_s;
    else if (failure)
        summary += outcomes.size() > 1 ? u", then the search of a catalogue failed"_s : u", then the search failed"_s;
    else if (!isComplete && m_options.request.limit > 0 && m_shown >= m_options.request.limit)
        summary += u", stopped at the limit"_s;
    else if (!isComplete)
        summary += u", not complete"_s;
    complain(summary + u'.');
    if (m_isInterrupted) {
        Q_EMIT finished(ExitCode::Interrupted);
        return;
    }
    for (const CatalogueOutcome &outcome : outcomes) {
        if (outcome.error)
            complainOf(*outcome.error, outcome.catalogue);
    }
    // What the other catalogues found is there.
    const bool isLost = failure && outcomes.size() == 1;
    if (isLost)
        Q_EMIT finished(exitCodeFor(*failure));
    else
        Q_EMIT finished(skipped == 0 && !failure ? ExitCode::Done : ExitCode::SomeFailed);
}

/// Its notes and what could not be read; with several catalogues also what it found, under its name.
void SearchCommand::tellOutcome(const CatalogueOutcome &outcome)
{
    const bool isOneOfMany = m_options.catalogs.size() > 1;
    const QString name = isOneOfMany ? outcome.catalogue + u": "_s : QString();
    for (const Error &error : outcome.skipped)
        complain(name + u"One entry was left out: "_s + printable(error.detail));
    for (const QString &note : outcome.notes) {
        if (const QString text = noteText(printable(note)); !text.isEmpty())
            complain(name + text);
    }
    if (!isOneOfMany || outcome.error)
        return;
    QString line = name + countText(outcome.found, u"scene"_s);
    if (outcome.matched > outcome.found)
        line += u" of %1"_s.arg(outcome.matched);
    complain(line + (outcome.isComplete ? u"."_s : u", not all."_s));
}

} // namespace swathe::cli
