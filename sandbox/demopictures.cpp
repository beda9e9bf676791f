// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/demopictures.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace swathe::sandbox {
namespace {

/** Rasters have so many times the rows and columns of the drawn ground. */
constexpr int kEnlarged = 2;

template <class T> QByteArray raw(const std::vector<T> &values)
{
    return QByteArray(reinterpret_cast<const char *>(values.data()), static_cast<qsizetype>(values.size() * sizeof(T)));
}

/** Twice the rows and columns, smooth between, with a little grain. */
std::vector<uint16_t> enlarged(const std::vector<uint16_t> &values, int size)
{
    static const std::array<uint8_t, 4096> grain = [] {
        std::array<uint8_t, 4096> table{};
        for (size_t i = 0; i < table.size(); ++i)
            table[i] = static_cast<uint8_t>(250 + mixed(i, 99) % 6);
        return table;
    }();
    const auto width = static_cast<size_t>(size);
    std::vector<uint16_t> large(values.size() * 4);
    for (size_t y = 0; y < 2 * width; ++y) {
        const uint16_t *near = values.data() + y / 2 * width;
        const uint16_t *far = values.data() + std::min(width - 1, y % 2 ? y / 2 + 1 : y < 2 ? 0 : y / 2 - 1) * width;
        uint16_t *to = large.data() + y * 2 * width;
        uint32_t left = 3u * near[0] + far[0], here = left;
        for (size_t x = 0; x < width; ++x) {
            const uint32_t right = x + 1 < width ? 3u * near[x + 1] + far[x + 1] : here;
            const size_t at = (y * 67 + x * 2) & 4094;
            to[2 * x] = static_cast<uint16_t>(((3 * here + left) * grain[at]) >> 12);
            to[2 * x + 1] = static_cast<uint16_t>(((3 * here + right) * grain[at + 1]) >> 12);
            left = here;
            here = right;
        }
    }
    return large;
}

/** Reflectance times 10 000 as a screen colour. */
const std::array<uint8_t, 10001> &tones()
{
    static const std::array<uint8_t, 10001> table = [] {
        std::array<uint8_t, 10001> values{};
        for (size_t i = 0; i < values.size(); ++i) {
            const double reflectance = static_cast<double>(i);
            values[i] = static_cast<uint8_t>(
                1 + 254 * (0.85 * std::pow(1 - std::exp(-reflectance / 1500), 0.85) + 0.15 * reflectance / 10000));
        }
        return values;
    }();
    return table;
}

} // namespace

std::shared_ptr<const Ground> DemoPictures::groundOf(const DemoScene &scene) const
{
    Grid grid = scene.grid;
    grid.pixelX *= kEnlarged;
    grid.pixelY *= kEnlarged;
    grid.size /= kEnlarged;
    const QString name = u"%1/%2/%3"_s.arg(grid.epsg).arg(grid.left, 0, 'g', 12).arg(grid.top, 0, 'g', 12);
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto *known = m_grounds.object(name))
            return *known;
    }
    auto ground = drawGround(m_regions[scene.region], grid, mixed(m_seed, static_cast<quint64>(scene.region)));
    const std::scoped_lock lock(m_mutex);
    m_grounds.insert(name, new std::shared_ptr<const Ground>(ground));
    return ground;
}

QByteArray DemoPictures::draw(const Item &item, const DemoScene &scene, const QString &key) const
{
    const QJsonObject asset = item.json["assets"_L1][key].toObject();
    if (asset["type"_L1].toString() == "application/xml"_L1) {
        QString xml = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Product>\n  <id>%1</id>\n"_s.arg(item.id);
        const QJsonObject properties = item.json["properties"_L1].toObject();
        for (auto property = properties.begin(); property != properties.end(); ++property)
            if (property->isString() || property->isDouble())
                xml +=
                    u"  <property name=\"%1\">%2</property>\n"_s.arg(property.key(), property->toVariant().toString());
        return (xml + u"</Product>\n"_s).toUtf8();
    }
    const bool radar = item.collection == "sentinel-1-grd"_L1, thumbnail = key == "thumbnail"_L1;
    const int size = thumbnail ? scene.grid.size / kEnlarged : scene.grid.size;
    const auto ground = groundOf(scene);
    const auto pixels = static_cast<size_t>(size) * static_cast<size_t>(size);
    const Region &region = m_regions[scene.region];

    // Scenes that lie askew in their grid have nothing outside their footprint.
    std::vector<std::pair<int, int>> spans(static_cast<size_t>(size), {0, size});
    if (item.collection == "sentinel-1-grd"_L1 || item.collection == "landsat-c2-l2"_L1) {
        QPolygonF outline;
        for (const QPointF &corner : scene.ring)
            outline += scene.grid.pixel(corner.x(), corner.y()) * size / scene.grid.size;
        for (int row = 0; row < size; ++row) {
            double from = size, to = 0;
            for (qsizetype i = 0; i + 1 < outline.size(); ++i) {
                const QPointF a = outline[i], b = outline[i + 1];
                if ((a.y() > row) == (b.y() > row))
                    continue;
                const double x = a.x() + (b.x() - a.x()) * (row - a.y()) / (b.y() - a.y());
                from = std::min(from, x);
                to = std::max(to, x);
            }
            spans[static_cast<size_t>(row)] = {std::clamp(static_cast<int>(std::ceil(from)), 0, size),
                                               std::clamp(static_cast<int>(to), 0, size)};
        }
    }
    const auto masked = [&](auto values) {
        for (int row = 0; row < size; ++row) {
            const auto [from, to] = spans[static_cast<size_t>(row)];
            const auto begin = values.begin() + static_cast<ptrdiff_t>(row) * size;
            std::fill(begin, begin + std::max(0, std::min(from, to)), 0);
            std::fill(begin + std::max(from, to), begin + size, 0);
        }
        return values;
    };
    const auto full = [&](const auto &values) {
        return masked(enlarged(values, size / kEnlarged));
    };
    const auto jpeg = [](const QImage &image) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        image.save(&buffer, "JPG", 86);
        return bytes;
    };

    if (radar) {
        const quint64 speckle = mixed(scene.seed, stableHash(item.id));
        if (!thumbnail)
            return geoTiff(scene.grid, raw(masked(drawRadar(*ground, kEnlarged, key == "vh"_L1 ? 1 : 0, speckle))), 16,
                           1);
        const auto echo = masked(drawRadar(*ground, 1, 0, speckle));
        QImage image(size, size, QImage::Format_Grayscale8);
        auto value = echo.begin();
        for (int row = 0; row < size; ++row)
            for (int column = 0; column < size; ++column)
                image.scanLine(row)[column] = static_cast<uchar>(std::min(255.0, 15.0 * std::sqrt(*value++)));
        return jpeg(image);
    }

    const Weather weather{scene.cloudCover, static_cast<double>(scene.time.date().dayOfYear()), scene.seed};
    const std::vector<uint8_t> clouds = drawClouds(*ground, weather);
    if (key == "qa_pixel"_L1) {
        std::vector<uint16_t> quality(pixels);
        for (size_t i = 0; i < pixels; ++i) {
            const size_t at = i / static_cast<size_t>(size) / kEnlarged * static_cast<size_t>(ground->size) +
                              i % static_cast<size_t>(size) / kEnlarged;
            quality[i] = clouds[at] > 128 ? 22280 : ground->kind[at] <= Ground::River ? 21952 : 21824;
        }
        return geoTiff(scene.grid, raw(masked(quality)), 16, 1, 1);
    }
    if (thumbnail || key == "visual"_L1) {
        QByteArray rgb(static_cast<qsizetype>(pixels) * 3, 0);
        for (int channel = 0; channel < 3; ++channel) {
            const auto band = drawBand(*ground, region, weather, clouds, 2 - channel);
            const auto values = thumbnail ? masked(band) : full(band);
            char *to = rgb.data() + channel;
            for (size_t i = 0; i < pixels; ++i, to += 3)
                *to = values[i] == 0 ? '\0' : static_cast<char>(tones()[values[i]]);
        }
        if (thumbnail)
            return jpeg(
                QImage(reinterpret_cast<const uchar *>(rgb.constData()), size, size, size * 3, QImage::Format_RGB888));
        return geoTiff(scene.grid, rgb, 8, 3);
    }
    const QString name = asset["eo:bands"_L1][0]["common_name"_L1].toString();
    const int index = name == "blue"_L1 ? 0 : name == "green"_L1 ? 1 : name == "red"_L1 ? 2 : 3;
    return geoTiff(scene.grid, raw(full(drawBand(*ground, region, weather, clouds, index))), 16, 1);
}

} // namespace swathe::sandbox
