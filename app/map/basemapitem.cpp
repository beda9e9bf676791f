// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/basemapitem.h"

#include "app/map/basemapdata.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace swathe {

namespace {

constexpr double kOne = BasemapData::kWorld;

struct Palette {
    QColor water;
    QColor land;
    QColor coast;
    QColor border;
    QColor river;
    QColor grid;
    QColor countryText;
    QColor townText;
    QColor halo;
};

Palette paletteFor(bool dark)
{
    if (dark) {
        return {.water = QColor(0x14, 0x1f, 0x2a),
                .land = QColor(0x24, 0x29, 0x30),
                .coast = QColor(0x4b, 0x55, 0x60),
                .border = QColor(0x5c, 0x64, 0x6e),
                .river = QColor(0x24, 0x3a, 0x4c),
                .grid = QColor(255, 255, 255, 16),
                .countryText = QColor(0xa3, 0xab, 0xb5),
                .townText = QColor(0xd8, 0xdc, 0xe2),
                .halo = QColor(0x16, 0x1b, 0x21, 210)};
    }
    return {.water = QColor(0xc3, 0xd9, 0xea),
            .land = QColor(0xf4, 0xf2, 0xec),
            .coast = QColor(0x96, 0xb3, 0xc9),
            .border = QColor(0xb3, 0xaa, 0xae),
            .river = QColor(0xb9, 0xd3, 0xe8),
            .grid = QColor(40, 70, 100, 22),
            .countryText = QColor(0x6a, 0x6c, 0x74),
            .townText = QColor(0x2c, 0x30, 0x38),
            .halo = QColor(255, 255, 255, 215)};
}

const BasemapLevel &levelFor(const BasemapData &data, double zoom)
{
    const int index = zoom < 2.8 ? 0 : zoom < 5.6 ? 1 : 2;
    return data.levels[std::min<qsizetype>(index, data.levels.size() - 1)];
}

/** One side of Sutherland and Hodgman's clipping: keeps what lies at `sign * coordinate <= sign * bound`. */
QList<QPointF> clippedSide(const QList<QPointF> &ring, bool vertical, double bound, double sign)
{
    QList<QPointF> kept;
    kept.reserve(ring.size() + 8);
    const auto side = [=](QPointF p) {
        return sign * ((vertical ? p.y() : p.x()) - bound);
    };
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i == 0 ? ring.size() - 1 : i - 1];
        const QPointF b = ring[i];
        const double da = side(a);
        const double db = side(b);
        if ((da > 0) != (db > 0))
            kept.append(a + (b - a) * (da / (da - db)));
        if (db <= 0)
            kept.append(b);
    }
    return kept;
}

/** The lines of one image, on the screen; one copy of the world at a time. */
class Canvas
{
public:
    Canvas(QPainter &painter, const MapView &view, int copy)
        : m_painter(painter), m_scale(view.scale / kOne), m_origin(view.toScreen(QPointF(copy, 0))),
          m_screen(QRectF(QPointF(), view.size).adjusted(-4, -4, 4, 4)),
          m_shown(QRectF((m_screen.topLeft() - m_origin) / m_scale, m_screen.size() / m_scale).toAlignedRect())
    {
    }

    /** Points of the line on the screen, those closer than half a pixel to the one before left out. */
    [[nodiscard]] QList<QPointF> onScreen(const BasemapLine &line) const
    {
        QList<QPointF> points;
        points.reserve(line.points.size());
        for (qsizetype i = 0; i < line.points.size(); ++i) {
            const QPointF p = m_origin + QPointF(line.points[i]) * m_scale;
            if (i == 0 || i == line.points.size() - 1 || (p - points.last()).manhattanLength() > 0.6)
                points.append(p);
        }
        return points;
    }

    void fill(const QList<BasemapLine> &rings, const QColor &colour)
    {
        QPainterPath path;
        for (const BasemapLine &ring : rings) {
            if (!m_shown.intersects(ring.bounds))
                continue;
            QList<QPointF> points = onScreen(ring);
            if (!m_shown.contains(ring.bounds)) {
                points = clippedSide(points, false, m_screen.left(), -1);
                points = clippedSide(points, false, m_screen.right(), 1);
                points = clippedSide(points, true, m_screen.top(), -1);
                points = clippedSide(points, true, m_screen.bottom(), 1);
            }
            if (points.size() > 2)
                path.addPolygon(points);
        }
        m_painter.fillPath(path, colour);
    }

    void stroke(const QList<BasemapLine> &lines, const QColor &colour, double width)
    {
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        for (const BasemapLine &line : lines) {
            // A line along an axis has bounds of no height or width, which intersect nothing.
            if (!m_shown.intersects(line.bounds.adjusted(-1, -1, 1, 1)))
                continue;
            const QList<QPointF> points = onScreen(line);
            // Only the stretches near the screen go to the painter, which strokes all it gets.
            qsizetype first = 0;
            for (qsizetype i = 1; i <= points.size(); ++i) {
                const bool near =
                    i < points.size() &&
                    QRectF(points[i - 1], points[i]).normalized().adjusted(-1, -1, 1, 1).intersects(m_screen);
                if (!near) {
                    if (i - first > 1)
                        m_painter.drawPolyline(points.constData() + first, static_cast<int>(i - first));
                    first = i;
                }
            }
        }
    }

private:
    QPainter &m_painter;
    double m_scale;
    QPointF m_origin;
    QRectF m_screen;
    QRect m_shown;
};

void paintGraticule(QPainter &painter, const MapView &view, const QColor &colour)
{
    const double zoom = std::log2(view.scale / 256);
    const double step = zoom < 2.5 ? 30 : zoom < 4 ? 10 : zoom < 6 ? 5 : zoom < 8 ? 1 : zoom < 10 ? 0.25 : 0.05;
    const GeoPoint topLeft = fromWorld(view.toWorld({0, 0}));
    const GeoPoint bottomRight = fromWorld(view.toWorld({view.size.width(), view.size.height()}));
    painter.setPen(QPen(colour, 1));
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (double lon = std::ceil(topLeft.lon / step) * step; lon <= bottomRight.lon; lon += step) {
        const double x = view.toScreen(toWorld({.lon = lon, .lat = 0})).x();
        painter.drawLine(QPointF(x, 0), QPointF(x, view.size.height()));
    }
    for (double lat = std::ceil(std::max(bottomRight.lat, -85.0) / step) * step; lat <= std::min(topLeft.lat, 85.0);
         lat += step) {
        const double y = view.toScreen(toWorld({.lon = 0, .lat = lat})).y();
        painter.drawLine(QPointF(0, y), QPointF(view.size.width(), y));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
}

void paintGround(QPainter &painter, const MapView &view, const Palette &palette, bool graticule)
{
    const BasemapData &data = BasemapData::embedded();
    painter.fillRect(QRectF(QPointF(), view.size), palette.water);
    if (data.levels.isEmpty())
        return;
    const double zoom = std::log2(view.scale / 256);
    const BasemapLevel &level = levelFor(data, zoom);
    const QRectF shown = view.worldRect();
    // One copy more on either side: lines that pass the antimeridian reach into their neighbour.
    for (int copy = static_cast<int>(std::floor(shown.left())) - 1; copy <= std::floor(shown.right()) + 1; ++copy) {
        Canvas canvas(painter, view, copy);
        canvas.fill(level.land, palette.land);
        if (zoom >= 3.5)
            canvas.stroke(level.rivers, palette.river, zoom < 6 ? 0.8 : 1.2);
        canvas.fill(level.lakes, palette.water);
        canvas.stroke(level.lakes, palette.coast, 0.6);
        canvas.stroke(level.coasts, palette.coast, zoom < 3 ? 0.6 : 0.9);
        canvas.stroke(level.borders, palette.border, zoom < 3 ? 0.7 : zoom < 6 ? 1.0 : 1.4);
    }
    if (graticule)
        paintGraticule(painter, view, palette.grid);
}

/** Puts labels where none lies yet; what comes first wins. */
class LabelBoard
{
public:
    explicit LabelBoard(QSizeF size)
        : m_columns(std::max(1, static_cast<int>(size.width() / kCell) + 1)),
          m_cells(size_t(m_columns) * std::max(1, static_cast<int>(size.height() / kCell) + 1)),
          m_board(QPointF(), size)
    {
    }

    bool take(const QRectF &rect)
    {
        if (!rect.intersects(m_board))
            return false;
        const QRect cells = cellsOf(rect);
        for (int y = cells.top(); y <= cells.bottom(); ++y) {
            for (int x = cells.left(); x <= cells.right(); ++x) {
                for (const QRectF &other : m_cells[size_t(y) * m_columns + x]) {
                    if (other.intersects(rect))
                        return false;
                }
            }
        }
        for (int y = cells.top(); y <= cells.bottom(); ++y) {
            for (int x = cells.left(); x <= cells.right(); ++x)
                m_cells[size_t(y) * m_columns + x].append(rect);
        }
        return true;
    }

private:
    static constexpr int kCell = 96;

    [[nodiscard]] QRect cellsOf(const QRectF &rect) const
    {
        const QRectF inside = rect.intersected(m_board);
        return {QPoint(int(inside.left() / kCell), int(inside.top() / kCell)),
                QPoint(int(inside.right() / kCell), int(inside.bottom() / kCell))};
    }

    int m_columns;
    std::vector<QList<QRectF>> m_cells;
    QRectF m_board;
};

class LabelPainter
{
public:
    LabelPainter(QPainter &painter, const MapView &view, const Palette &palette)
        : m_painter(painter), m_view(view), m_palette(palette), m_zoom(std::log2(view.scale / 256)), m_board(view.size)
    {
    }

    void paint()
    {
        const BasemapData &data = BasemapData::embedded();
        paintCountries(data);
        paintTowns(data);
    }

private:
    /** Screen positions of all shown copies of a place. */
    [[nodiscard]] QList<QPointF> places(QPoint at) const
    {
        QList<QPointF> found;
        const QRectF shown = m_view.worldRect();
        const QPointF world(at.x() / kOne, at.y() / kOne);
        if (world.y() < shown.top() || world.y() > shown.bottom())
            return found;
        for (double x = world.x() + std::ceil(shown.left() - world.x()); x <= shown.right(); x += 1)
            found.append(m_view.toScreen({x, world.y()}));
        return found;
    }

    void draw(const QFont &font, QPointF baseline, const QString &text, const QColor &colour)
    {
        QPainterPath path;
        path.addText(baseline, font, text);
        m_painter.strokePath(path, QPen(m_palette.halo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(baseline, text);
    }

    void paintCountries(const BasemapData &data)
    {
        // Close to the ground a country's name says nothing any more.
        if (m_zoom > 8.5)
            return;
        QFont font;
        font.setFamilies({QStringLiteral("Inter"), font.family()});
        font.setWeight(QFont::DemiBold);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 1.1);
        for (const BasemapCountry &country : data.countries) {
            const double extent = country.size * m_view.scale / kOne;
            font.setPixelSize(extent > 260 ? 13 : extent > 90 ? 12 : 11);
            const QFontMetricsF metrics(font);
            const QString text = country.name.toUpper();
            const double width = metrics.horizontalAdvance(text);
            if (extent < 20 || extent < width * 0.55)
                continue;
            for (const QPointF &at : places(country.at)) {
                const QRectF rect(at.x() - width / 2, at.y() - metrics.height() / 2, width, metrics.height());
                if (m_board.take(rect.adjusted(-8, -3, 8, 3)))
                    draw(font, {rect.left(), rect.top() + metrics.ascent()}, text, m_palette.countryText);
            }
        }
    }

    void paintTowns(const BasemapData &data)
    {
        // Fewest people a town needs to be named: 8 million at zoom 3, less than a third of it at each further zoom.
        const double least = 8e6 * std::pow(3.6, 3 - m_zoom);
        if (m_zoom < 3)
            return;
        QFont font;
        font.setFamilies({QStringLiteral("Inter"), font.family()});
        font.setPixelSize(12);
        font.setWeight(QFont::Medium);
        const QFontMetricsF metrics(font);
        for (const bool capitals : {true, false}) {
            for (const BasemapTown &town : data.towns) {
                const double weight = static_cast<double>(town.population) * (town.isCapital ? 6 : 1);
                if (static_cast<double>(town.population) * 6 < least)
                    break;
                if (town.isCapital != capitals || weight < least)
                    continue;
                for (const QPointF &at : places(town.at))
                    paintTown(font, metrics, at, town);
            }
        }
    }

    void paintTown(const QFont &font, const QFontMetricsF &metrics, QPointF at, const BasemapTown &town)
    {
        const double width = metrics.horizontalAdvance(town.name);
        const double height = metrics.height();
        for (const bool right : {true, false}) {
            const QRectF text(right ? at.x() + 6 : at.x() - 6 - width, at.y() - height / 2, width, height);
            if (!m_board.take(text.united(QRectF(at - QPointF(3, 3), QSizeF(6, 6))).adjusted(-10, -4, 10, 4)))
                continue;
            draw(font, {text.left(), text.top() + metrics.ascent()}, town.name, m_palette.townText);
            m_painter.setPen(QPen(m_palette.halo, 1.5));
            m_painter.setBrush(m_palette.townText);
            const double radius = town.isCapital ? 2.6 : 1.9;
            m_painter.drawEllipse(at, radius, radius);
            return;
        }
    }

    QPainter &m_painter;
    const MapView &m_view;
    const Palette &m_palette;
    double m_zoom;
    LabelBoard m_board;
};

} // namespace

void BasemapItem::setDark(bool dark)
{
    if (m_dark == dark)
        return;
    m_dark = dark;
    refresh();
    Q_EMIT darkChanged();
}

void BasemapItem::setGraticule(bool shown)
{
    if (m_graticule == shown)
        return;
    m_graticule = shown;
    refresh();
    Q_EMIT graticuleChanged();
}

void BasemapItem::setPart(Part part)
{
    if (m_part == part)
        return;
    m_part = part;
    refresh();
    Q_EMIT partChanged();
}

RasterLayer::Painter BasemapItem::painter()
{
    const Palette palette = paletteFor(m_dark);
    if (m_part == Part::Labels) {
        return [palette](QPainter &painter, const MapView &view) {
            LabelPainter(painter, view, palette).paint();
        };
    }
    return [palette, graticule = m_graticule](QPainter &painter, const MapView &view) {
        paintGround(painter, view, palette, graticule);
    };
}

} // namespace swathe
