#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Swathe authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the binary files beside it, from the formats' specifications and with map projections of its own.

The polygon of every projected file is the same: 10.0-10.5 E, 46.0-46.3 N, with a hole at 10.2-10.3 E, 46.1-46.2 N.
"""
import math, os, sqlite3, struct, zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
A, F = 6378137.0, 1 / 298.257222101
E2 = F * (2 - F)
E = math.sqrt(E2)
OUTER = [(10.0, 46.0), (10.5, 46.0), (10.5, 46.3), (10.0, 46.3), (10.0, 46.0)]
HOLE = [(10.2, 46.1), (10.2, 46.2), (10.3, 46.2), (10.3, 46.1), (10.2, 46.1)]


def arc(lat):
    """Metres along the meridian from the equator, by Simpson's rule."""
    n, h = 20000, math.radians(lat) / 20000
    f = lambda p: A * (1 - E2) / (1 - E2 * math.sin(p) ** 2) ** 1.5
    return h / 3 * (f(0) + f(n * h) + sum((4 if i % 2 else 2) * f(i * h) for i in range(1, n)))


def utm(zone):
    def forward(point):
        # Snyder, Map Projections: A Working Manual, 8-9 to 8-13
        lon, lat = math.radians(point[0]), math.radians(point[1])
        ep2 = E2 / (1 - E2)
        n = A / math.sqrt(1 - E2 * math.sin(lat) ** 2)
        t, c = math.tan(lat) ** 2, ep2 * math.cos(lat) ** 2
        a = (lon - math.radians(zone * 6 - 183)) * math.cos(lat)
        x = n * (a + (1 - t + c) * a**3 / 6 + (5 - 18 * t + t**2 + 72 * c - 58 * ep2) * a**5 / 120)
        y = arc(point[1]) + n * math.tan(lat) * (a**2 / 2 + (5 - t + 9 * c + 4 * c**2) * a**4 / 24
            + (61 - 58 * t + t**2 + 600 * c - 330 * ep2) * a**6 / 720)
        return 500000 + 0.9996 * x, 0.9996 * y
    return forward


def lambert93(point):
    # Snyder 15-1 to 15-9
    rad = math.radians
    m = lambda p: math.cos(p) / math.sqrt(1 - E2 * math.sin(p) ** 2)
    t = lambda p: math.tan(math.pi / 4 - p / 2) / ((1 - E * math.sin(p)) / (1 + E * math.sin(p))) ** (E / 2)
    p0, p1, p2 = rad(46.5), rad(44), rad(49)
    n = (math.log(m(p1)) - math.log(m(p2))) / (math.log(t(p1)) - math.log(t(p2)))
    f = m(p1) / (n * t(p1) ** n)
    rho, rho0 = A * f * t(rad(point[1])) ** n, A * f * t(p0) ** n
    theta = n * rad(point[0] - 3)
    return 700000 + rho * math.sin(theta), 6600000 + rho0 - rho * math.cos(theta)


def web_mercator(point):
    return 6378137 * math.radians(point[0]), 6378137 * math.log(math.tan(math.pi / 4 + math.radians(point[1]) / 2))


def dense(ring, pieces=40):
    """Edges of meridians and parallels stay so when they are projected point by point."""
    points = [ring[0]]
    for (ax, ay), (bx, by) in zip(ring, ring[1:]):
        points += [(ax + (bx - ax) * i / pieces, ay + (by - ay) * i / pieces) for i in range(1, pieces + 1)]
    return points


def shapefile(rings):
    """.shp and .shx of one polygon; outer rings clockwise, as ESRI's white paper of 1998 asks."""
    points = [p for ring in rings for p in ring]
    box = (min(p[0] for p in points), min(p[1] for p in points), max(p[0] for p in points), max(p[1] for p in points))
    starts, at = [], 0
    for ring in rings:
        starts.append(at)
        at += len(ring)
    content = struct.pack("<i4dii", 5, *box, len(rings), len(points))
    content += b"".join(struct.pack("<i", s) for s in starts) + b"".join(struct.pack("<2d", *p) for p in points)

    def head(length):
        return struct.pack(">7i", 9994, 0, 0, 0, 0, 0, length // 2) + struct.pack("<2i4d4d", 1000, 5, *box, 0, 0, 0, 0)
    shp = head(108 + len(content)) + struct.pack(">2i", 1, len(content) // 2) + content
    shx = head(108) + struct.pack(">2i", 50, len(content) // 2)
    return shp, shx


GEOGCS = '''GEOGCS["%s",DATUM["%s",SPHEROID["GRS_1980",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]'''
ETRS = GEOGCS % ("GCS_ETRS_1989", "D_ETRS_1989")
RGF = GEOGCS % ("GCS_RGF_1993", "D_RGF_1993")
WGS = 'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]'
UTM32 = 'PROJCS["ETRS_1989_UTM_Zone_32N",' + ETRS + ',PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",9.0],PARAMETER["Scale_Factor",0.9996],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]'
L93 = 'PROJCS["RGF_1993_Lambert_93",' + RGF + ',PROJECTION["Lambert_Conformal_Conic"],PARAMETER["False_Easting",700000.0],PARAMETER["False_Northing",6600000.0],PARAMETER["Central_Meridian",3.0],PARAMETER["Standard_Parallel_1",44.0],PARAMETER["Standard_Parallel_2",49.0],PARAMETER["Latitude_Of_Origin",46.5],UNIT["Meter",1.0]]'
OSGB = 'PROJCS["British_National_Grid",GEOGCS["GCS_OSGB_1936",DATUM["D_OSGB_1936",SPHEROID["Airy_1830",6377563.396,299.3249646]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",400000.0],PARAMETER["False_Northing",-100000.0],PARAMETER["Central_Meridian",-2.0],PARAMETER["Scale_Factor",0.9996012717],PARAMETER["Latitude_Of_Origin",49.0],UNIT["Meter",1.0]]'


def write(name, data):
    with open(os.path.join(HERE, name), "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode())


def write_zip(name, members):
    with zipfile.ZipFile(os.path.join(HERE, name), "w", zipfile.ZIP_DEFLATED) as archive:
        for member, data in members.items():
            archive.writestr(zipfile.ZipInfo(member, (2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)


def projected(forward):
    return [[forward(p) for p in dense(OUTER)][::-1], [forward(p) for p in dense(HOLE)][::-1]]


plain = shapefile([OUTER[::-1], HOLE[::-1]])
write("wgs84.shp", plain[0])
write("wgs84.shx", plain[1])
write("wgs84.prj", WGS)
for name, forward, prj in (("utm32", utm(32), UTM32), ("lambert93", lambert93, L93)):
    shp, shx = shapefile(projected(forward))
    write_zip(name + ".zip", {"parcels/Field 1.SHP": shp, "parcels/Field 1.SHX": shx, "parcels/Field 1.PRJ": prj})
shp, shx = shapefile(projected(utm(32)))
write_zip("osgb.zip", {"a.shp": shp, "a.shx": shx, "a.prj": OSGB})
write_zip("noprj-metres.zip", {"a.shp": shp, "a.shx": shx})
write_zip("noprj-degrees.zip", {"a.shp": plain[0], "a.shx": plain[1]})
write_zip("noshx.zip", {"a.shp": plain[0], "a.prj": WGS})

KML = '''<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><Placemark><name>A field</name><MultiGeometry>
<Point><coordinates>1,2,0</coordinates></Point>
<Polygon><extrude>1</extrude><outerBoundaryIs><LinearRing><coordinates>
%s
</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>%s</coordinates></LinearRing></innerBoundaryIs></Polygon>
</MultiGeometry></Placemark></Folder></Document></kml>
''' % (" ".join("%g,%g,0" % p for p in OUTER), "\n".join("%g,%g" % p for p in HOLE))
write("field.kml", KML)
write_zip("field.kmz", {"doc.kml": KML, "files/picture.txt": "no picture"})
write_zip("bomb.kmz", {"doc.kml": b"<kml>" + b" " * (65 << 20) + b"</kml>"})
write("track.gpx", '''<?xml version="1.0"?>
<gpx version="1.1" creator="us" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="1" lon="2"/><trk><trkseg>
%s</trkseg></trk></gpx>
''' % "".join('<trkpt lat="%g" lon="%g"><ele>3</ele></trkpt>\n' % (p[1], p[0]) for p in OUTER[:-1]))


def wkb(rings, little=True):
    e = "<" if little else ">"
    out = struct.pack("B" + "", 1 if little else 0) + struct.pack(e + "2I", 3, len(rings))
    for ring in rings:
        out += struct.pack(e + "I", len(ring)) + b"".join(struct.pack(e + "2d", *p) for p in ring)
    return out


def geopackage(name, rows, srs):
    path = os.path.join(HERE, name)
    if os.path.exists(path):
        os.remove(path)
    db = sqlite3.connect(path)
    db.executescript('''PRAGMA application_id = 0x47504B47; PRAGMA user_version = 10300; PRAGMA page_size = 512; VACUUM;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY, organization TEXT, organization_coordsys_id INTEGER, definition TEXT, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, srs_id INTEGER);
CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, geometry_type_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT);
CREATE TABLE "the ""fields""" (fid INTEGER PRIMARY KEY, geom BLOB);''')
    db.execute("INSERT INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,'')", srs)
    db.execute("INSERT INTO gpkg_contents VALUES ('the \"fields\"','features',?)", (srs[1],))
    db.execute("INSERT INTO gpkg_geometry_columns VALUES ('the \"fields\"','geom','GEOMETRY',?,0,0)", (srs[1],))
    for blob in rows:
        db.execute('INSERT INTO "the ""fields""" (geom) VALUES (?)', (blob,))
    db.commit()
    db.close()


def blob(geometry, srs, box=None):
    envelope = struct.pack("<4d", *box) if box else b""
    return b"GP\0" + bytes([1 | (2 if box else 0)]) + struct.pack("<i", srs) + envelope + geometry


multi = struct.pack("<B2I", 1, 6, 1) + wkb([OUTER, HOLE], little=False)
geopackage("wgs84.gpkg", [None, blob(multi, 4326, (10, 10.5, 46, 46.3)), blob(wkb([[(11, 46), (11.1, 46), (11.1, 46.1), (11, 46)]]), 4326)],
           ("WGS 84", 4326, "EPSG", 4326, WGS))
geopackage("webmercator.gpkg", [blob(wkb([[web_mercator(p) for p in ring] for ring in (OUTER, HOLE)]), 3857)],
           ("WGS 84 / Pseudo-Mercator", 3857, "EPSG", 3857, "undefined"))
