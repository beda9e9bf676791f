// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/arguments.h"

#include "core/geo/geooperations.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

namespace swathe::cli {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> invalid(const QString &sentence)
{
    return fail(Error::Kind::InvalidInput, sentence);
}

/// What one end of an interval stands for: from its first to its last millisecond.
std::optional<Interval> parseInstant(const QString &text)
{
    static const QRegularExpression partial(u"^([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?$"_s);
    if (const auto match = partial.match(text); match.hasMatch()) {
        const int month = match.hasCaptured(2) ? match.captured(2).toInt() : 1;
        const int day = match.hasCaptured(3) ? match.captured(3).toInt() : 1;
        const QDate first(match.captured(1).toInt(), month, day);
        if (!first.isValid())
            return {};
        const QDate after = match.hasCaptured(3)   ? first.addDays(1)
                            : match.hasCaptured(2) ? first.addMonths(1)
                                                   : first.addYears(1);
        return Interval{first.startOfDay(QTimeZone::UTC), after.startOfDay(QTimeZone::UTC).addMSecs(-1)};
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || !text.contains(u'T', Qt::CaseInsensitive))
        return {};
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeZone(QTimeZone::UTC);
    time = time.toUTC();
    return Interval{time, time};
}

} // namespace

Result<Interval> parseInterval(const QString &text)
{
    const QStringList ends = text.trimmed().split(u'/');
    if (ends.size() > 2)
        return invalid(u"\"%1\" is not a time span: it has more than one \"/\"."_s.arg(text));
    Interval interval;
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const QString end = ends.at(i).trimmed();
        if (ends.size() == 2 && (end.isEmpty() || end == ".."_L1))
            continue;
        const std::optional<Interval> instant = parseInstant(end);
        if (!instant)
            return invalid(u"\"%1\" is not a date: write it as 2024-05-31 or 2024-05-31T10:00:00Z."_s.arg(end));
        if (i == 0)
            interval.begin = instant->begin;
        if (i == ends.size() - 1)
            interval.end = instant->end;
    }
    if (!interval.begin.isValid() && !interval.end.isValid())
        return invalid(u"Both ends of \"%1\" are open: leave --datetime out for all times."_s.arg(text));
    if (interval.begin.isValid() && interval.end.isValid() && interval.end < interval.begin)
        return invalid(u"\"%1\" ends before it begins: write the earlier time first."_s.arg(text));
    return interval;
}

Result<double> parsePercent(const QString &text)
{
    bool isNumber = false;
    const double percent = text.toDouble(&isNumber);
    if (!isNumber || !(percent >= 0 && percent <= 100))
        return invalid(u"\"%1\" is not a percentage from 0 to 100."_s.arg(text));
    return percent;
}

Result<qint64> parseCount(const QString &text, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 count = text.toLongLong(&isNumber);
    if (!isNumber || count < least || count > most)
        return invalid(most == std::numeric_limits<qint64>::max()
                           ? u"\"%1\" is not a whole number of at least %2."_s.arg(text).arg(least)
                           : u"\"%1\" is not a whole number from %2 to %3."_s.arg(text).arg(least).arg(most));
    return count;
}

Result<QStringList> parseNames(const QStringList &values)
{
    QStringList names;
    for (const QString &value : values) {
        for (const QString &name : value.split(u',')) {
            if (name.trimmed().isEmpty())
                return invalid(u"\"%1\" has an empty name in it."_s.arg(value));
            names << name.trimmed();
        }
    }
    return names;
}

Result<QString> parseChoice(const QString &option, const QString &text, const QStringList &known)
{
    if (!known.contains(text))
        return invalid(u"--%1 cannot be \"%2\"; it is one of %3."_s.arg(option, text, known.join(u", "_s)));
    return text;
}

Result<AreaImport> readArea(const QString &fileOrText)
{
    if (QFileInfo::exists(fileOrText)) {
        Result<AreaImport> import = importAreaFile(fileOrText);
        if (!import)
            return invalid(u"%1."_s.arg(import.error().detail));
        if (const auto area = usableArea(*import, true); !area)
            return fail(area.error());
        return import;
    }
    AreaImport import = importAreaText(fileOrText);
    const bool isUnknown =
        !import.problems.isEmpty() && import.problems.first().kind == AreaProblem::Kind::UnknownFormat;
    if (isUnknown || fileOrText.trimmed().isEmpty())
        return invalid(u"There is no file \"%1\", and it is no WKT or grid reference either."_s.arg(fileOrText));
    if (const auto area = usableArea(import, true); !area)
        return fail(area.error());
    return import;
}

Result<QUrl> parseUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return invalid(u"\"%1\" is not an http or https address."_s.arg(text));
    return url;
}

} // namespace swathe::cli
