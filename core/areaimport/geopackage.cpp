// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/areaimport/readers.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <array>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', u"\"\""_s) + u'"';
}

/// The geometry inside GeoPackage's own header: "GP", version, flags, system, an envelope of 0 to 8 numbers.
QByteArray wellKnownBinary(const QByteArray &blob)
{
    static constexpr std::array kEnvelopes{0, 32, 48, 48, 64};
    if (blob.size() < 8 || !blob.startsWith("GP"))
        return {};
    const auto flags = uchar(blob[3]);
    const size_t envelope = (flags >> 1) & 7;
    return envelope < kEnvelopes.size() ? blob.sliced(std::min<qsizetype>(blob.size(), 8 + kEnvelopes.at(envelope)))
                                        : QByteArray();
}

struct Layer {
    QString table;
    QString column;
    int system = 0;
};

OrProblem<AreaReading> readFrom(const QSqlDatabase &database)
{
    const auto broken = [](const QSqlQuery &query) {
        return problem(AreaProblem::Kind::Unreadable, query.lastError().databaseText());
    };
    // Tables only: a view of a hostile file could count for ever.
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(
            u"SELECT g.table_name, g.column_name, g.srs_id FROM gpkg_geometry_columns g JOIN sqlite_master m ON "
            "m.name = g.table_name WHERE m.type = 'table' LIMIT 1000"_s))
        return broken(query);
    QList<Layer> layers;
    while (query.next())
        layers.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toInt()});

    AreaReading reading{.raw = {}, .format = u"GeoPackage"_s};
    MultiPolygon &area = reading.raw.area;
    std::optional<int> system;
    qsizetype positions = 0;
    for (const Layer &layer : std::as_const(layers)) {
        QSqlQuery rows(database);
        rows.setForwardOnly(true);
        if (!rows.exec(u"SELECT %1 FROM %2"_s.arg(quoted(layer.column), quoted(layer.table))))
            return broken(rows);
        while (rows.next()) {
            const QByteArray blob = rows.value(0).toByteArray();
            if (blob.isEmpty())
                continue;
            const OrProblem<MultiPolygon> part = readWkb(wellKnownBinary(blob));
            if (!part)
                return tl::unexpected(part.error());
            for (const Polygon &polygon : part->polygons) {
                for (const Ring &ring : polygon.rings)
                    positions += ring.size();
            }
            if (!hasRoom(positions))
                return problem(AreaProblem::Kind::TooLarge);
            if (part->isEmpty())
                continue;
            if (system && *system != layer.system)
                return problem(AreaProblem::Kind::UnknownCoordinates, u"its layers use different ones"_s);
            system = layer.system;
            area.polygons += part->polygons;
        }
    }
    if (!system)
        return reading;
    QSqlQuery systems(database);
    systems.prepare(u"SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE "
                    "srs_id = ?"_s);
    systems.addBindValue(*system);
    if (!systems.exec())
        return broken(systems);
    if (!systems.next())
        return problem(AreaProblem::Kind::UnknownCoordinates, QString::number(*system));
    const QString definition = systems.value(2).toString();
    reading.raw.crs =
        definition.contains(u'[') ? definition : systems.value(0).toString() + u':' + systems.value(1).toString();
    return reading;
}

} // namespace

OrProblem<AreaReading> readGeoPackage(const QString &path)
{
    const QString name = u"area-"_s + QUuid::createUuid().toString(QUuid::Id128);
    OrProblem<AreaReading> result = problem(AreaProblem::Kind::Unreadable);
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (database.open())
            result = readFrom(database);
        else
            result = problem(AreaProblem::Kind::Unreadable, database.lastError().databaseText());
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

} // namespace swathe
