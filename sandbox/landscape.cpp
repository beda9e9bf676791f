// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/landscape.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>

namespace swathe::sandbox {
namespace {

uint32_t hashed(int x, int y, uint32_t seed)
{
    uint32_t h = static_cast<uint32_t>(x) * 0x8DA6B343u ^ static_cast<uint32_t>(y) * 0xD8163841u ^ seed * 0xCB1AB31Fu;
    h = (h ^ (h >> 13)) * 0x5BD1E995u;
    return h ^ (h >> 15);
}

float corner(int x, int y, uint32_t seed, float dx, float dy)
{
    static constexpr float directions[8][2] = {
        {1, 0}, {-1, 0}, {0, 1}, {0, -1}, {.7071f, .7071f}, {-.7071f, .7071f}, {.7071f, -.7071f}, {-.7071f, -.7071f}};
    const auto &d = directions[hashed(x, y, seed) & 7];
    return d[0] * dx + d[1] * dy;
}

/** Gradient noise, about -1 to 1. */
float noise(float x, float y, uint32_t seed)
{
    const int ix = static_cast<int>(std::floor(x)), iy = static_cast<int>(std::floor(y));
    const float fx = x - static_cast<float>(ix), fy = y - static_cast<float>(iy);
    const float ux = fx * fx * fx * (fx * (fx * 6 - 15) + 10), uy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
    const float a = corner(ix, iy, seed, fx, fy), b = corner(ix + 1, iy, seed, fx - 1, fy);
    const float c = corner(ix, iy + 1, seed, fx, fy - 1), d = corner(ix + 1, iy + 1, seed, fx - 1, fy - 1);
    const float top = a + (b - a) * ux, bottom = c + (d - c) * ux;
    return 1.5f * (top + (bottom - top) * uy);
}

float fractal(float x, float y, uint32_t seed, int octaves)
{
    float sum = 0, weight = 0.5f;
    for (int i = 0; i < octaves; ++i, x *= 2.03f, y *= 2.03f, weight *= 0.5f)
        sum += weight * noise(x, y, seed + static_cast<uint32_t>(i));
    return sum;
}

/** Mountain ridges: 0 in the valleys, 1 on the crests. */
float ridges(float x, float y, uint32_t seed, int octaves)
{
    float sum = 0, weight = 0.5f, before = 1;
    for (int i = 0; i < octaves; ++i, x *= 2.1f, y *= 2.1f, weight *= 0.5f) {
        float ridge = 1 - std::fabs(noise(x, y, seed + static_cast<uint32_t>(i)));
        ridge *= ridge;
        sum += ridge * weight * before;
        before = ridge;
    }
    return sum;
}

double anchored(const Region &region, double longitude, double latitude)
{
    const double narrow = std::cos((region.south + region.north) / 2 * std::numbers::pi / 180);
    double sum = 0, weights = 0;
    for (const Anchor &anchor : region.anchors) {
        const double dx = (longitude - anchor.longitude) * narrow, dy = latitude - anchor.latitude;
        const double d2 = dx * dx + dy * dy + 0.0004;
        const double weight = 1 / (d2 * d2);
        sum += weight * std::asinh(anchor.height / 15); // so that a high island does not swallow its sea
        weights += weight;
    }
    return 15 * std::sinh(sum / weights);
}

struct Colour {
    float b, g, r, n;
};

Colour blend(Colour a, Colour b, float t)
{
    t = std::clamp(t, 0.f, 1.f);
    return {a.b + (b.b - a.b) * t, a.g + (b.g - a.g) * t, a.r + (b.r - a.r) * t, a.n + (b.n - a.n) * t};
}

constexpr int kSky = 1024;

/** A cloud field that repeats every kSky pixels. */
const std::vector<float> &sky()
{
    static const std::vector<float> field = [] {
        std::vector<float> values(static_cast<size_t>(kSky) * kSky);
        const auto periodic = [](float x, float y, int period, uint32_t seed) {
            const int ix = static_cast<int>(x), iy = static_cast<int>(y);
            const float fx = x - static_cast<float>(ix), fy = y - static_cast<float>(iy);
            const float ux = fx * fx * (3 - 2 * fx), uy = fy * fy * (3 - 2 * fy);
            const auto at = [&](int dx, int dy) {
                return corner((ix + dx) % period, (iy + dy) % period, seed, fx - static_cast<float>(dx),
                              fy - static_cast<float>(dy));
            };
            const float top = at(0, 0) + (at(1, 0) - at(0, 0)) * ux, low = at(0, 1) + (at(1, 1) - at(0, 1)) * ux;
            return top + (low - top) * uy;
        };
        for (int y = 0; y < kSky; ++y)
            for (int x = 0; x < kSky; ++x) {
                float sum = 0, weight = 1;
                for (int octave = 0, period = 5; octave < 7; ++octave, period *= 2, weight *= 0.56f) {
                    const float scale = static_cast<float>(period) / kSky;
                    sum += weight * periodic(static_cast<float>(x) * scale, static_cast<float>(y) * scale, period,
                                             977u + static_cast<uint32_t>(octave));
                }
                values[static_cast<size_t>(y) * kSky + static_cast<size_t>(x)] = sum;
            }
        return values;
    }();
    return field;
}

} // namespace

QPointF Grid::lonLat(double column, double row) const
{
    const double x = left + column * pixelX, y = top - row * pixelY;
    if (epsg == 4326)
        return {x, y};
    return fromUtm({.zone = epsg % 100, .south = epsg / 100 == 327, .easting = x, .northing = y});
}

QPointF Grid::pixel(double longitude, double latitude) const
{
    double x = longitude, y = latitude;
    if (epsg != 4326) {
        const UtmPoint point = toUtm(longitude, latitude, epsg % 100);
        const double falseNorthing = epsg / 100 == 327 ? 1e7 : 0;
        x = point.easting;
        y = point.northing - (point.south ? 1e7 : 0) + falseNorthing;
    }
    return {(x - left) / pixelX, (top - y) / pixelY};
}

std::shared_ptr<const Ground> drawGround(const Region &region, const Grid &grid, quint64 seed)
{
    auto ground = std::make_shared<Ground>();
    const int size = grid.size;
    const size_t count = static_cast<size_t>(size) * static_cast<size_t>(size);
    const auto s = static_cast<uint32_t>(seed ^ (seed >> 32));
    ground->size = size;
    for (auto &band : ground->bands)
        band.resize(count);
    ground->height.resize(count);
    ground->kind.resize(count);
    ground->shade.resize(count);

    // Place and rough height on a coarse mesh; between its nodes a straight line is good enough.
    constexpr int kMesh = 32;
    const double narrow = std::cos((region.south + region.north) / 2 * std::numbers::pi / 180);
    const double middle = (region.west + region.east) / 2;
    struct Node {
        float u, v, h;
    };
    std::vector<Node> mesh;
    for (int j = 0; j <= kMesh; ++j)
        for (int i = 0; i <= kMesh; ++i) {
            const QPointF place = grid.lonLat(1.0 * i * size / kMesh, 1.0 * j * size / kMesh);
            const double longitude = middle + std::remainder(place.x() - middle, 360);
            mesh.push_back({static_cast<float>((longitude - region.west) * 111.32 * narrow),
                            static_cast<float>((place.y() - region.south) * 110.57),
                            static_cast<float>(anchored(region, longitude, place.y()))});
        }
    ground->worldKm = {mesh[0].u, mesh[0].v};
    ground->kmPerPixel = std::hypot(mesh[kMesh].u - mesh[0].u, mesh[kMesh].v - mesh[0].v) / size;

    std::vector<float> u(count), v(count), relief(count);
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            const float mx = static_cast<float>(x) * kMesh / static_cast<float>(size);
            const float my = static_cast<float>(y) * kMesh / static_cast<float>(size);
            const int i = static_cast<int>(mx), j = static_cast<int>(my);
            const float fx = mx - static_cast<float>(i), fy = my - static_cast<float>(j);
            const int corner = j * (kMesh + 1) + i;
            const Node &a = mesh[static_cast<size_t>(corner)];
            const Node &b = mesh[static_cast<size_t>(corner) + 1];
            const Node &c = mesh[static_cast<size_t>(corner) + kMesh + 1];
            const Node &d = mesh[static_cast<size_t>(corner) + kMesh + 2];
            const auto mixed = [&](float Node::*m) {
                const float top = a.*m + (b.*m - a.*m) * fx, low = c.*m + (d.*m - c.*m) * fx;
                return top + (low - top) * fy;
            };
            const size_t at = static_cast<size_t>(y) * static_cast<size_t>(size) + static_cast<size_t>(x);
            u[at] = mixed(&Node::u);
            v[at] = mixed(&Node::v);
            const float base = mixed(&Node::h);
            const float high = std::clamp((base - 60) / 700, 0.f, 1.f);
            const float rough = 7 + 30 * std::clamp(std::fabs(base) / 50, 0.f, 1.f);
            float height = base + rough * fractal(u[at] / 14, v[at] / 14, s + 11, 6) * (1 + 2 * high);
            if (high > 0)
                height += high * (base * 0.95f * (ridges(u[at] / 26, v[at] / 26, s + 23, 6) - 0.42f));
            relief[at] = height;
        }

    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x) {
            const size_t at = static_cast<size_t>(y) * static_cast<size_t>(size) + static_cast<size_t>(x);
            const size_t right = x + 1 < size ? at + 1 : at, below = y + 1 < size ? at + static_cast<size_t>(size) : at;
            const float h = relief[at], ku = u[at], kv = v[at];
            const float slope = (relief[right] - h) - (h - relief[below]);
            const float light = std::clamp(slope / (static_cast<float>(ground->kmPerPixel) * 420), -0.85f, 0.85f);
            const float wet = fractal(ku / 31, kv / 31, s + 41, 4);
            const float fine = noise(ku * 1.9f, kv * 1.9f, s + 57);
            const float warpU = ku + 5 * noise(ku / 13, kv / 13, s + 61),
                        warpV = kv + 5 * noise(ku / 13, kv / 13, s + 62);
            const float low = std::clamp(1 - h / 900, 0.15f, 1.f);
            const float stream = std::fabs(noise(warpU / 47, warpV / 47, s + 71));
            const float brook = std::fabs(noise(warpU / 17, warpV / 17, s + 73));
            const float width = static_cast<float>(region.rivers) / 64 * low;
            const bool river = h >= 0 && h < 1400 && (stream < width || brook < width * 0.28f);
            const float nearRiver = std::clamp(1 - stream / 0.16f, 0.f, 1.f);
            const float dry = std::clamp(static_cast<float>(region.aridity) * 1.25f - 0.9f * nearRiver - 0.45f * wet +
                                             -1.1f * std::clamp((24 - h) / 14, 0.f, 1.f),
                                         0.f, 1.f);

            Colour colour{};
            Ground::Kind kind = Ground::Grass;
            if (h < 0) {
                kind = Ground::Sea;
                const float deep = std::clamp(-h / 55, 0.f, 1.f);
                colour = blend({900, 1000, 620, 260}, {470, 330, 190, 90}, deep);
                colour.b += 30 * fine;
            } else if (river) {
                kind = Ground::River;
                colour = region.clouds > 0.5 ? Colour{560, 760, 700, 330} : Colour{560, 640, 430, 230};
            } else {
                const float treeLine = static_cast<float>(region.snowline) * 0.72f;
                const float farm =
                    noise(ku / 19, kv / 19, s + 83) + 2.4f * static_cast<float>(region.fields) - 1.15f - h / 650;
                const float town = noise(ku / 9, kv / 9, s + 89) + 0.25f * nearRiver;
                // Fields: cells of a turned, bent checkerboard, each with its own crop.
                const float fu = (warpU * 0.86f + warpV * 0.5f) / 1.5f, fv = (warpV * 0.86f - warpU * 0.5f) / 0.9f;
                const uint32_t crop = hashed(static_cast<int>(std::floor(fu)), static_cast<int>(std::floor(fv)), s);
                const float forest = wet + 0.35f * fine + (h > 250 ? 0.25f : 0.f) + (region.fields < 0.2 ? 0.35f : 0.f);
                if (town > 0.72f && h < 500 && region.fields > 0.15) {
                    kind = Ground::City;
                    const float roof = static_cast<float>(crop % 97) / 97;
                    colour = blend({900, 1000, 1080, 1500}, {1600, 1700, 1800, 2200}, roof * 0.7f + 0.3f * fine);
                } else if (farm > 0 && dry < 0.75f) {
                    kind = Ground::Field;
                    static constexpr Colour crops[6] = {{480, 820, 520, 3900},   {560, 950, 700, 3500},
                                                        {800, 1150, 1350, 2500}, {900, 1250, 1500, 2300},
                                                        {420, 700, 450, 4200},   {700, 1050, 950, 3000}};
                    colour = crops[crop % 6];
                } else if (forest > 0.02f && h < treeLine) {
                    kind = Ground::Forest;
                    colour = blend({300, 500, 300, 2600}, {360, 640, 380, 3400}, 0.5f + fine);
                } else if (h < treeLine * 1.15f) {
                    colour = blend({520, 850, 680, 2900}, {650, 950, 900, 2600}, 0.5f + wet);
                } else {
                    kind = Ground::Rock;
                    colour = blend({950, 1050, 1150, 1400}, {1350, 1450, 1550, 1800}, 0.5f + fine);
                }
                if (dry > 0.25f && kind != Ground::City) {
                    if (dry > 0.6f)
                        kind = Ground::Desert;
                    const Colour sand =
                        blend({1500, 2150, 2900, 3500}, {1150, 1700, 2350, 2900}, 0.5f + wet + 0.4f * fine);
                    colour = blend(colour, sand, (dry - 0.25f) * 2.2f);
                }
                const float lit = 1 + 0.55f * light;
                colour = {colour.b * lit, colour.g * lit, colour.r * lit, colour.n * lit};
            }
            const float grain = 1 + 0.05f * noise(ku * 6.3f, kv * 6.3f, s + 97);
            const auto stored = [&](float value) {
                return static_cast<uint16_t>(std::clamp(value * grain, 1.f, 9500.f));
            };
            ground->bands[0][at] = stored(colour.b);
            ground->bands[1][at] = stored(colour.g);
            ground->bands[2][at] = stored(colour.r);
            ground->bands[3][at] = stored(colour.n);
            ground->height[at] = static_cast<int16_t>(std::clamp(h, -3000.f, 9000.f));
            ground->kind[at] = kind;
            ground->shade[at] = static_cast<int16_t>(light * 100);
        }
    return ground;
}

std::vector<uint8_t> drawClouds(const Ground &ground, const Weather &weather)
{
    const size_t count = ground.kind.size();
    std::vector<uint8_t> alpha(count, 0);
    if (weather.cloudCover <= 0.002)
        return alpha;
    const std::vector<float> &field = sky();
    std::vector<float> thick(count);
    const double step = ground.kmPerPixel / 0.22;
    const auto whole = [](double value) {
        return static_cast<int>(std::floor(value));
    };
    const int shiftX = static_cast<int>(weather.seed % 1021), shiftY = static_cast<int>((weather.seed >> 16) % 1021);
    const int otherX = static_cast<int>((weather.seed >> 28) % 1021),
              otherY = static_cast<int>((weather.seed >> 42) % 1021);
    const auto size = static_cast<size_t>(ground.size);
    const auto at = [&](int x, int y) {
        return field[static_cast<size_t>(y & (kSky - 1)) * kSky + static_cast<size_t>(x & (kSky - 1))];
    };
    for (size_t y = 0; y < size; ++y) {
        const int row = whole(-ground.worldKm.y() / 0.22 + static_cast<double>(y) * step);
        for (size_t x = 0; x < size; ++x) {
            const int column = whole(ground.worldKm.x() / 0.22 + static_cast<double>(x) * step);
            // Two layers, one of them turned, so that no two days have a cloud of the same shape.
            thick[y * size + x] = 0.6f * at(column + shiftX, row + shiftY) + 0.55f * at(row + otherX, otherY - column);
        }
    }
    // The threshold that leaves the share asked for, from a sample of the window.
    std::vector<float> sample;
    for (size_t i = 0; i < count; i += 37)
        sample.push_back(thick[i]);
    const auto rank =
        static_cast<ptrdiff_t>(static_cast<double>(sample.size() - 1) * (1 - std::min(1.0, weather.cloudCover)));
    std::nth_element(sample.begin(), sample.begin() + rank, sample.end());
    const float threshold = sample[static_cast<size_t>(rank)];
    for (size_t i = 0; i < count; ++i)
        alpha[i] = static_cast<uint8_t>(std::clamp((thick[i] - threshold + 0.05f) * 1500, 0.f, 250.f));
    return alpha;
}

std::vector<uint16_t> drawBand(const Ground &ground, const Region &region, const Weather &weather,
                               const std::vector<uint8_t> &clouds, int band)
{
    const std::vector<uint16_t> &source = ground.bands[static_cast<size_t>(band)];
    std::vector<uint16_t> pixels(source.size());
    const double winter = std::cos((weather.dayOfYear - 20) / 365.25 * 2 * std::numbers::pi);
    const int snowline = static_cast<int>(region.snowline - region.season * winter);
    const int summer = static_cast<int>(-winter * (region.season < 0 ? -1 : 1) * 12); // per cent of green
    for (size_t i = 0; i < source.size(); ++i) {
        int value = source[i];
        const int height = ground.height[i], shade = ground.shade[i];
        if (band == 3 && ground.kind[i] >= Ground::Field && ground.kind[i] <= Ground::Grass)
            value += value * summer / 100;
        if (ground.kind[i] >= Ground::Field) {
            const int snow = std::clamp((height + shade * 3 - snowline) / 2, 0, 256);
            const int white = (band == 3 ? 7600 : 8300) + shade * 32;
            value += (white - value) * snow / 256;
        }
        const int cloud = (band == 3 ? 7400 : 8000) + clouds[i] * 4;
        value += (cloud - value) * clouds[i] / 256;
        pixels[i] = static_cast<uint16_t>(std::clamp(value, 1, 10000));
    }
    return pixels;
}

std::vector<uint16_t> drawRadar(const Ground &ground, int factor, int channel, quint64 seed)
{
    static constexpr int echo[8][2] = {{26, 9},   {22, 8},   {150, 62}, {175, 105},
                                       {120, 48}, {190, 70}, {62, 16},  {420, 150}};
    static const std::vector<uint16_t> speckle = [] {
        std::vector<uint16_t> table(65536);
        for (size_t i = 0; i < table.size(); ++i) {
            double sum = 0; // five looks
            for (uint32_t look = 0; look < 5; ++look)
                sum -= std::log((hashed(static_cast<int>(i), static_cast<int>(look), 5u) % 65535 + 1) / 65536.0);
            table[i] = static_cast<uint16_t>(256 * std::sqrt(sum / 5));
        }
        return table;
    }();
    const auto size = static_cast<size_t>(ground.size), times = static_cast<size_t>(factor);
    std::vector<uint16_t> pixels(ground.kind.size() * times * times);
    uint64_t state = seed | 1;
    for (size_t i = 0; i < pixels.size(); ++i) {
        const size_t at = i / (size * times) / times * size + i % (size * times) / times;
        state = state * 6364136223846793005ULL + 1442695040888963407ULL;
        const int slope = ground.kind[at] >= Ground::Field ? ground.shade[at] : 0;
        pixels[i] =
            static_cast<uint16_t>(1 + echo[ground.kind[at]][channel] * (100 + slope) * speckle[state >> 48] / 25600);
    }
    return pixels;
}

QByteArray geoTiff(const Grid &grid, const QByteArray &pixels, int bits, int samples, int noData)
{
    struct Entry {
        uint16_t tag, type;
        uint32_t count;
        QByteArray value;
    };
    const auto shorts = [](std::initializer_list<int> values) {
        QByteArray bytes(static_cast<qsizetype>(values.size()) * 2, 0);
        char *to = bytes.data();
        for (const int value : values) {
            qToLittleEndian(static_cast<uint16_t>(value), to);
            to += 2;
        }
        return bytes;
    };
    const auto longs = [](const std::vector<uint32_t> &values) {
        QByteArray bytes(static_cast<qsizetype>(values.size()) * 4, 0);
        for (size_t i = 0; i < values.size(); ++i)
            qToLittleEndian(values[i], bytes.data() + i * 4);
        return bytes;
    };
    const auto doubles = [](std::initializer_list<double> values) {
        QByteArray bytes(static_cast<qsizetype>(values.size()) * 8, 0);
        char *to = bytes.data();
        for (const double value : values) {
            qToLittleEndian(value, to);
            to += 8;
        }
        return bytes;
    };
    const int rowsPerStrip = 64, strips = (grid.size + rowsPerStrip - 1) / rowsPerStrip;
    const auto rowBytes = static_cast<uint32_t>(grid.size * samples * bits / 8);
    const QByteArray noDataText = QByteArray::number(noData) + '\0';
    const bool projected = grid.epsg != 4326;
    std::vector<uint32_t> offsets(static_cast<size_t>(strips)), counts(static_cast<size_t>(strips));
    QByteArray bitsPerSample, formats;
    for (int i = 0; i < samples; ++i) {
        bitsPerSample += shorts({bits});
        formats += shorts({1});
    }
    QList<Entry> entries{
        {256, 3, 1, shorts({grid.size})},
        {257, 3, 1, shorts({grid.size})},
        {258, 3, static_cast<uint32_t>(samples), bitsPerSample},
        {259, 3, 1, shorts({1})},
        {262, 3, 1, shorts({samples == 3 ? 2 : 1})},
        {273, 4, static_cast<uint32_t>(strips), {}},
        {277, 3, 1, shorts({samples})},
        {278, 3, 1, shorts({rowsPerStrip})},
        {279, 4, static_cast<uint32_t>(strips), {}},
        {284, 3, 1, shorts({1})},
        {339, 3, static_cast<uint32_t>(samples), formats},
        {33550, 12, 3, doubles({grid.pixelX, grid.pixelY, 0})},
        {33922, 12, 6, doubles({0, 0, 0, grid.left, grid.top, 0})},
        {34735, 3, 16,
         shorts({1, 1, 0, 3, 1024, 0, 1, projected ? 1 : 2, 1025, 0, 1, 1, projected ? 3072 : 2048, 0, 1, grid.epsg})},
        {42113, 2, static_cast<uint32_t>(noDataText.size()), noDataText}};
    const auto directory = static_cast<uint32_t>(2 + entries.size() * 12 + 4);
    uint32_t extra = 8 + directory;
    uint32_t data = extra;
    for (const Entry &entry : std::as_const(entries))
        data += entry.tag == 273 || entry.tag == 279 ? (strips > 1 ? static_cast<uint32_t>(strips) * 4 : 0)
                : entry.value.size() > 4             ? static_cast<uint32_t>((entry.value.size() + 1) & ~1)
                                                     : 0;
    for (size_t i = 0; i < offsets.size(); ++i) {
        offsets[i] = data + static_cast<uint32_t>(i) * rowsPerStrip * rowBytes;
        counts[i] = std::min(rowsPerStrip, grid.size - static_cast<int>(i) * rowsPerStrip) * rowBytes;
    }
    QByteArray head("II*\0\x08\0\0\0", 8), tail;
    head += shorts({static_cast<int>(entries.size())});
    for (Entry &entry : entries) {
        if (entry.tag == 273)
            entry.value = longs(offsets);
        else if (entry.tag == 279)
            entry.value = longs(counts);
        head += shorts({entry.tag, entry.type}) + longs({entry.count});
        if (entry.value.size() <= 4) {
            head += entry.value.leftJustified(4, '\0');
        } else {
            head += longs({extra + static_cast<uint32_t>(tail.size())});
            tail += entry.value;
            if (tail.size() % 2)
                tail += '\0';
        }
    }
    return head + QByteArray(4, '\0') + tail + pixels;
}

} // namespace swathe::sandbox
