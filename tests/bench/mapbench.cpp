// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/footprintlayer.h"
#include "tests/bench/framemeter.h"

#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>
#include <numbers>

Q_IMPORT_QML_PLUGIN(Swathe_PresentationPlugin)
Q_IMPORT_QML_PLUGIN(Swathe_UiPlugin)

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

/** Six of ten with four corners, the others with 8 to 50; about one degree wide, all over Europe. */
class Footprints : public QAbstractListModel
{
public:
    explicit Footprints(int count)
    {
        QRandomGenerator random(7);
        for (int i = 0; i < count; ++i) {
            const GeoPoint middle{.lon = -10 + random.generateDouble() * 40, .lat = 36 + random.generateDouble() * 24};
            const int corners = random.bounded(10) < 6 ? 4 : random.bounded(8, 51);
            const double turn = random.generateDouble() * 0.4 + std::numbers::pi / 4;
            Ring ring;
            for (int k = 0; k < corners; ++k) {
                const double angle = turn + 2 * std::numbers::pi * k / corners;
                ring.append({.lon = middle.lon + 0.75 * std::cos(angle), .lat = middle.lat + 0.5 * std::sin(angle)});
            }
            ring.append(ring.first());
            m_rings.append(ring);
        }
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rings.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Ring &ring = m_rings[index.row()];
        if (role == Qt::UserRole)
            return QString::number(index.row());
        if (role == Qt::UserRole + 1)
            return QVariant::fromValue(MultiPolygon{.polygons = {{.rings = {ring}}}});
        if (role != Qt::UserRole + 2)
            return {};
        QList<QPointF> corners;
        for (const GeoPoint &point : ring)
            corners.append({point.lon, point.lat});
        return QVariant::fromValue(corners);
    }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override
    {
        return {{Qt::UserRole, "sceneKey"}, {Qt::UserRole + 1, "footprint"}, {Qt::UserRole + 2, "corners"}};
    }

private:
    QList<Ring> m_rings;
};

bool isSettled(const QQuickItem &map)
{
    const QList<RasterLayer *> layers = map.findChildren<RasterLayer *>();
    return std::all_of(layers.cbegin(), layers.cend(), [](const RasterLayer *layer) {
        return layer->isSettled();
    });
}

double hitMicroseconds(const FootprintLayer &layer)
{
    QRandomGenerator random(11);
    QList<double> times;
    for (int i = 0; i < 2000; ++i) {
        const double x = random.generateDouble() * layer.width();
        const double y = random.generateDouble() * layer.height();
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(layer.keysAt(x, y));
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e3);
    }
    return quantile(times, 0.99);
}

} // namespace

/**
 * The map with N footprints, panned and zoomed 60 times a second: bench.map swathe|peer N. "peer" is Qt Location's Map
 * with a MapPolygon a footprint and no base map. Prints JSON; times in ms, memory in MB.
 */
int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QQuickStyle::setStyle(u"Basic"_s);
    const bool isPeer = argc > 1 && QByteArrayView(argv[1]) == "peer";
    Footprints footprints(argc > 2 ? QByteArray(argv[2]).toInt() : 10'000);

    QQmlEngine engine;
    QQmlComponent component(&engine);
    if (isPeer)
        component.loadUrl(QUrl::fromLocalFile(QStringLiteral(SWATHE_BENCH_FOLDER "/peermap.qml")));
    else
        component.loadFromModule("Swathe.Ui", "SearchMap");
    const std::unique_ptr<QObject> object(component.create());
    auto *map = qobject_cast<QQuickItem *>(object.get());
    if (!map) {
        std::fprintf(stderr, "bench.map: %s\n", qPrintable(component.errorString()));
        return 1;
    }
    QQuickWindow window;
    window.resize(1280, 800);
    map->setParentItem(window.contentItem());
    map->setSize(window.size());
    window.show();
    FrameMeter meter(window);
    auto *camera = map->property("camera").value<MapCamera *>();
    const auto look = [&](double lon, double lat, double zoom) {
        if (camera)
            camera->lookAt(lon, lat, zoom);
        else
            QMetaObject::invokeMethod(map, "lookAt", Q_ARG(double, lon), Q_ARG(double, lat), Q_ARG(double, zoom));
    };
    look(10, 48, 5);
    const auto settled = [&] {
        return isSettled(*map);
    };
    meter.wait(settled);
    const double before = residentMegabytes();

    QJsonObject result{{u"what"_s, isPeer ? u"peer"_s : u"swathe"_s}, {u"count"_s, footprints.rowCount()}};
    const Frame first = meter.frame([&] {
        map->setProperty("sceneModel", QVariant::fromValue<QAbstractItemModel *>(&footprints));
    });
    result[u"firstFrame"_s] = first.wall;
    result[u"firstCpu"_s] = first.cpu;
    result[u"shown"_s] = first.wall + meter.wait(settled);
    result[u"memory"_s] = residentMegabytes() - before;

    // Five seconds of each, or as many frames as a slow map gets done in that time.
    const auto run = [&](const QString &name, const std::function<void(double)> &move) {
        const QList<Frame> frames = meter.sequence(300, [&](int i) {
            move(i / 300.0);
        });
        result[name] = summary(frames);
        result[name + u"Settles"_s] = meter.wait(settled);
    };
    // Once around: some 2,800 px, faster than a hand usually does it.
    run(u"pan"_s, [&](double part) {
        look(10 + 10 * std::sin(2 * std::numbers::pi * part), 48 + 4 * std::sin(4 * std::numbers::pi * part), 5);
    });
    run(u"zoom"_s, [&](double part) {
        look(10, 48, 5 + 3 * std::sin(std::numbers::pi * part));
    });
    if (auto *layer = map->findChild<FootprintLayer *>())
        result[u"hitMicroseconds"_s] = hitMicroseconds(*layer);
    std::fputs(QJsonDocument(result).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
    return 0;
}
