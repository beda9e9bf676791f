// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/mapservices.h"

#include "sandbox/answers.h"

#include <QBuffer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <cmath>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {

namespace {

constexpr int kSide = 256;

/** -1 to 1, the same for the same corner of the lattice. */
double cornerValue(qint64 x, qint64 y)
{
    quint64 hash = quint64(x) * 0x9e3779b97f4a7c15ULL ^ quint64(y) * 0xc2b2ae3d27d4eb4fULL;
    hash ^= hash >> 29;
    hash *= 0xbf58476d1ce4e5b9ULL;
    hash ^= hash >> 32;
    return static_cast<double>(hash & 0xffffff) / 0x7fffff - 1;
}

double smooth(double x, double y)
{
    const double left = std::floor(x);
    const double top = std::floor(y);
    const auto ease = [](double t) {
        return t * t * (3 - 2 * t);
    };
    const double u = ease(x - left);
    const double v = ease(y - top);
    const auto cx = static_cast<qint64>(left);
    const auto cy = static_cast<qint64>(top);
    const double upper = std::lerp(cornerValue(cx, cy), cornerValue(cx + 1, cy), u);
    const double lower = std::lerp(cornerValue(cx, cy + 1), cornerValue(cx + 1, cy + 1), u);
    return std::lerp(upper, lower, v);
}

/** Of a place in the unit square of the world; finer folds the closer one looks. */
double heightAt(double x, double y, int z)
{
    double height = 0;
    double weight = 1;
    for (int octave = 2; octave < z + 7; ++octave) {
        // The world is round: its lattice begins anew in the east.
        height += weight * smooth(x * (1 << octave), y * (1 << octave));
        weight *= 0.55;
    }
    return height;
}

QByteArray tile(int z, int x, int y)
{
    QImage image(kSide, kSide, QImage::Format_RGB32);
    const double pixel = 1.0 / kSide / (1 << z);
    for (int row = 0; row < kSide; ++row) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(row));
        double before = heightAt((x * kSide - 1) * pixel, (y * kSide + row) * pixel, z);
        for (int column = 0; column < kSide; ++column) {
            const double height = heightAt((x * kSide + column) * pixel, (y * kSide + row) * pixel, z);
            const double light = std::clamp(1 + 2.2 * (height - before), 0.6, 1.3);
            before = height;
            const QColor colour =
                height < 0 ? QColor::fromHsvF(0.57F, 0.55F, static_cast<float>(0.5 + 0.12 * height))
                           : QColor::fromHsvF(static_cast<float>(0.27 - 0.15 * std::min(1.0, height)), 0.38F, 0.52F);
            const auto lit = [light](int value) {
                return std::clamp(static_cast<int>(value * light), 0, 255);
            };
            line[column] = height < 0 ? colour.rgb() : qRgb(lit(colour.red()), lit(colour.green()), lit(colour.blue()));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 80);
    return bytes;
}

struct Place {
    const char16_t *name;
    double lon, lat, reach; ///< degrees on each side
};
constexpr Place kPlaces[] = {
    {u"Ortler, South Tyrol, Italy", 10.545, 46.509, 0.05},
    {u"Dolomites, Italy", 11.85, 46.45, 0.5},
    {u"Po Delta, Italy", 12.45, 44.95, 0.3},
    {u"Etna, Sicily, Italy", 14.995, 37.751, 0.15},
    {u"Taveuni, Fiji", -179.98, -16.85, 0.25},
};

} // namespace

std::optional<HttpResponse> MapServices::answer(const HttpRequest &request)
{
    const QStringList path = pathOf(request);
    if (path == QStringList{u"places"_s, u"search"_s})
        return places(request);
    if (path.size() != 4 || path.first() != "tiles"_L1)
        return std::nullopt;
    bool isNumber[3];
    const int z = path[1].toInt(&isNumber[0]);
    const int x = path[2].toInt(&isNumber[1]);
    const int y = path[3].chopped(path[3].endsWith(".png"_L1) ? 4 : 0).toInt(&isNumber[2]);
    if (!isNumber[0] || !isNumber[1] || !isNumber[2] || z < 0 || z > 16 || x < 0 || y < 0 || x >= 1 << z || y >= 1 << z)
        return notFound();
    const QByteArray tag =
        "\"tile-"_ba + QByteArray::number(z) + '-' + QByteArray::number(x) + '-' + QByteArray::number(y) + '"';
    const bool isKnown = request.headers.value("if-none-match"_ba) == tag;
    HttpResponse response =
        fileAnswer(request, {.mediaType = "image/png"_ba, .tag = tag}, isKnown ? Body{} : Body::of(tile(z, x, y)));
    response.headers.append({"Cache-Control"_ba, "max-age=3600"_ba});
    return response;
}

HttpResponse MapServices::places(const HttpRequest &request)
{
    const bool isAnonymous =
        !request.headers.value("user-agent"_ba).contains("Swathe") && !request.headers.contains("referer"_ba);
    if (isAnonymous || (m_sinceSearch.isValid() && m_sinceSearch.elapsed() < 1000))
        return problem(429, u"TooManyRequests"_s, u"One request a second, and say who asks"_s);
    m_sinceSearch.start();
    const QUrlQuery query(request.url);
    const QString wanted = query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    QJsonArray found;
    for (const Place &place : kPlaces) {
        const QString name = QString::fromUtf16(place.name);
        if (!name.contains(wanted, Qt::CaseInsensitive) || wanted.isEmpty())
            continue;
        const auto text = [](double degrees) {
            return QString::number(degrees, 'f', 7);
        };
        found.append(
            QJsonObject{{u"place_id"_s, found.size() + 1},
                        {u"licence"_s, u"Made up by swathe-sandbox"_s},
                        {u"lat"_s, text(place.lat)},
                        {u"lon"_s, text(place.lon)},
                        {u"name"_s, name.section(u',', 0, 0)},
                        {u"display_name"_s, name},
                        {u"boundingbox"_s, QJsonArray{text(place.lat - place.reach), text(place.lat + place.reach),
                                                      text(place.lon - place.reach), text(place.lon + place.reach)}}});
    }
    HttpResponse response{.headers = {{"Content-Type"_ba, "application/json"_ba}}};
    response.body = Body::of(QJsonDocument(found).toJson(QJsonDocument::Compact));
    return response;
}

} // namespace swathe::sandbox
