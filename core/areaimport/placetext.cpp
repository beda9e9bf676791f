// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/areaimport/placetext.h"

#include "core/areaimport/readers.h"
#include "core/geo/geooperations.h"

#include <QRegularExpression>

#include <GeographicLib/GeoCoords.hpp>

#include <algorithm>
#include <cmath>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

PlaceText ofBox(const BoundingBox &box, PlaceText::Notation notation)
{
    GeoPoint middle{box.west + box.width() / 2, (box.south + box.north) / 2};
    middle.lon -= 360 * std::round(middle.lon / 360);
    return {.at = middle, .box = box, .notation = notation};
}

std::optional<PlaceText> fromReference(const QString &text)
{
    const auto reading = readGridReference(text);
    if (!reading || !*reading)
        return {};
    const auto bounds = boundsOf(normalised((*reading)->raw.area));
    if (!bounds)
        return {};
    const QString &format = (*reading)->format;
    return ofBox(*bounds, format == "MGRS"_L1     ? PlaceText::Notation::Mgrs
                          : format == "GEOREF"_L1 ? PlaceText::Notation::Georef
                                                  : PlaceText::Notation::Wrs2);
}

/// Open Location Code, full codes only: five pairs of base 20, then cells of 4 by 5.
std::optional<PlaceText> fromPlusCode(const QString &text)
{
    static const QRegularExpression kCode(
        u"^(?:[2-9CFGHJMPQRVWX]{8}\\+(?:[2-9CFGHJMPQRVWX]{2,7})?|[2-9CFGHJMPQRVWX]{2,6}0+\\+)$"_s);
    const QString code = text.toUpper();
    if (!kCode.match(code).hasMatch() || code.indexOf(u'+') != 8 || code.indexOf(u'0') % 2 == 1)
        return {};
    static const QString kDigits = u"23456789CFGHJMPQRVWX"_s;
    QString digits = code;
    digits.remove(u'+').remove(u'0');
    double south = -90;
    double west = -180;
    double height = 400;
    double width = 400;
    for (qsizetype i = 0; i < std::min<qsizetype>(10, digits.size()); ++i) {
        double &side = i % 2 == 0 ? height : width;
        side /= 20;
        (i % 2 == 0 ? south : west) += double(kDigits.indexOf(digits[i])) * side;
    }
    for (qsizetype i = 10; i < digits.size(); ++i) {
        height /= 5;
        width /= 4;
        const qsizetype digit = kDigits.indexOf(digits[i]), row = digit / 4;
        south += double(row) * height;
        west += double(digit % 4) * width;
    }
    if (south >= 90 || west >= 180)
        return {};
    return ofBox({west, south, std::min(180.0, west + width), std::min(90.0, south + height)},
                 PlaceText::Notation::PlusCode);
}

/// What people write in the form that GeographicLib reads: no white space inside a coordinate, points for decimals.
QString tidied(QString text)
{
    text = text.toUpper();
    text.replace(u'−', u'-').replace(u'º', u'°').replace(u';', u' ');
    static const QRegularExpression kDecimalCommas(u"^([^,]*\\d),(\\d[^,]*)\\s([^,]*\\d),(\\d[^,]*)$"_s);
    if (const auto match = kDecimalCommas.match(text); match.hasMatch())
        text = u"%1.%2 %3.%4"_s.arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4));
    text.replace(u',', u' ');
    // "46° 30' 18\" N" becomes "46°30'18\"N".
    static const QRegularExpression kAfterSign(
        u"(°)\\s+(?=[\\d.]+\\s*['′’])|(['′’])\\s+(?=[\\d.]+\\s*[\"″”])|(:)\\s+(?=\\d)"_s);
    static const QRegularExpression kBeforeSign(u"(?<=\\d)\\s+(?=[°'′’\"″”:])"_s);
    static const QRegularExpression kLetterBehind(u"(?<=[\\d°'′’\"″”])\\s+(?=[NSEW](?:\\s|$))"_s);
    static const QRegularExpression kLetterBefore(u"(^|\\s)([NSEW])\\s+(?=\\d)"_s);
    static const QRegularExpression kStartsWithLetter(u"^\\s*[NSEW]"_s);
    text.replace(kAfterSign, u"\\1\\2\\3"_s);
    text.replace(kBeforeSign, QString());
    if (kStartsWithLetter.match(text).hasMatch())
        text.replace(kLetterBefore, u"\\1\\2"_s);
    else
        text.replace(kLetterBehind, QString());
    // "46 30 18N" becomes "46:30:18N", which only letters make plain.
    static const QRegularExpression kSpacesBehind(
        u"(?<![\\d:.])(\\d{1,3})\\s+(\\d{1,2}(?:\\.\\d+)?)(?:\\s+(\\d{1,2}(?:\\.\\d+)?))?([NSEW])(?=\\s|$)"_s);
    static const QRegularExpression kSpacesBefore(
        u"(?<=^|\\s)([NSEW])(\\d{1,3})\\s+(\\d{1,2}(?:\\.\\d+)?)(?:\\s+(\\d{1,2}(?:\\.\\d+)?))?(?=\\s|$)"_s);
    const auto joined = [&text](const QRegularExpression &form, bool isBefore) {
        qsizetype from = 0;
        for (auto match = form.match(text); match.hasMatch(); match = form.match(text, from)) {
            const int first = isBefore ? 2 : 1;
            QString made = match.captured(first) + u':' + match.captured(first + 1);
            if (!match.captured(first + 2).isEmpty())
                made += u':' + match.captured(first + 2);
            made = isBefore ? match.captured(1) + made : made + match.captured(4);
            text.replace(match.capturedStart(), match.capturedLength(), made);
            from = match.capturedStart() + made.size();
        }
    };
    joined(kSpacesBehind, false);
    joined(kSpacesBefore, true);
    return text.simplified();
}

std::optional<PlaceText> fromCoordinates(const QString &text)
{
    const QString tidy = tidied(text);
    const qsizetype pieces = tidy.count(u' ') + 1;
    // A sign and a letter together say two things.
    static const QRegularExpression kTwice(u"[-+][^ ]*[NSEW]|[NSEW][-+]"_s);
    if ((pieces != 2 && pieces != 3) || kTwice.match(tidy).hasMatch())
        return {};
    // A UTM zone has a letter for the hemisphere: other bands are MGRS's and would be misread.
    static const QRegularExpression kUtm(u"^\\d{1,2}[NS] \\d{6,7}(?:\\.\\d+)? \\d{1,8}(?:\\.\\d+)?$"_s);
    if (pieces == 3 && !kUtm.match(tidy).hasMatch())
        return {};
    try {
        const GeographicLib::GeoCoords coordinates(tidy.toStdString());
        const GeoPoint point{coordinates.Longitude(), coordinates.Latitude()};
        if (!std::isfinite(point.lon) || !std::isfinite(point.lat) || std::abs(point.lon) > 180)
            return {};
        return PlaceText{.at = point,
                         .box = {},
                         .notation = pieces == 3 ? PlaceText::Notation::Utm : PlaceText::Notation::Coordinates};
    } catch (const GeographicLib::GeographicErr &) {
        return {};
    }
}

} // namespace

std::optional<PlaceText> readPlace(const QString &text)
{
    const QString bare = text.trimmed();
    const bool hasDigit = std::ranges::any_of(bare, [](QChar character) {
        return character.unicode() >= u'0' && character.unicode() <= u'9';
    });
    if (!hasDigit || bare.size() > 120)
        return {};
    if (const auto reference = fromReference(bare))
        return reference;
    if (const auto code = fromPlusCode(bare))
        return code;
    // Before boxes: "46,5 11,35" would be one too.
    if (const auto coordinates = fromCoordinates(bare))
        return coordinates;
    const auto box = parseBoundingBox(bare);
    return box ? std::optional(ofBox(*box, PlaceText::Notation::Box)) : std::nullopt;
}

} // namespace swathe
