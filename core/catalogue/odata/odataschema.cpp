// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/odata/odataschema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<ODataType, const char *>, 5> kTypes{{{ODataType::String, "String"},
                                                                    {ODataType::Integer, "Integer"},
                                                                    {ODataType::Double, "Double"},
                                                                    {ODataType::DateTimeOffset, "DateTimeOffset"},
                                                                    {ODataType::Boolean, "Boolean"}}};

/// Attributes of one type that several collections share. 1 to 6: SENTINEL-n, 5: SENTINEL-5P, R: SENTINEL-1-RTC,
/// L: the four LANDSATs, E: ENVISAT, *: all.
struct Row {
    ODataType type;
    const char *collections;
    const char *names;
};
constexpr std::array<Row, 37> kRows{{
    {ODataType::Double, "23L", "cloudCover"},
    {ODataType::Double, "2", "illuminationZenithAngle"},
    {ODataType::Double, "3",
     "brightCover coastalCover freshInlandWaterCover landCover salineWaterCover snowOrIceCover tidalRegionCover"},
    {ODataType::Double, "1", "startTimeFromAscendingNode completionTimeFromAscendingNode"},
    {ODataType::Double, "L",
     "cloudCoverLand geometricRmse geometricXBias geometricXStddev geometricYBias geometricYStddev offNadir "
     "sunAzimuthAngle sunElevationAngle view:sun_azimuth view:sun_elevation"},
    {ODataType::Integer, "*", "orbitNumber"},
    {ODataType::Integer, "1236R", "relativeOrbitNumber"},
    {ODataType::Integer, "23", "lastOrbitNumber"},
    {ODataType::Integer, "3", "lastRelativeOrbitNumber"},
    {ODataType::Integer, "13E", "cycleNumber"},
    {ODataType::Integer, "1", "datatakeID instrumentConfigurationID sliceNumber totalSlices"},
    {ODataType::Integer, "2", "qualityInfo"},
    {ODataType::Integer, "3", "closedSeaCover continentalIceCover openOceanCover"},
    {ODataType::Integer, "6REL", "spatialResolution"},
    {ODataType::Integer, "E", "phaseNumber"},
    {ODataType::Integer, "L", "numberOfBands pathNumber rowNumber proj:epsg"},
    {ODataType::DateTimeOffset, "12356", "processingDate"},
    {ODataType::DateTimeOffset, "1", "segmentStartTime productGeneration"},
    {ODataType::DateTimeOffset, "*", "beginningDateTime endingDateTime"},
    {ODataType::Boolean, "1", "sliceProductFlag"},
    {ODataType::String, "*", "productType platformShortName instrumentShortName processingLevel"},
    {ODataType::String, "12356R", "platformSerialIdentifier"},
    {ODataType::String, "1236RL", "operationalMode"},
    {ODataType::String, "123R", "orbitDirection"},
    {ODataType::String, "1R", "polarisationChannels"},
    {ODataType::String, "1", "swathIdentifier productComposition productConsolidation"},
    {ODataType::String, "15", "productClass"},
    {ODataType::String, "136", "timeliness"},
    {ODataType::String, "2",
     "tileId granuleIdentifier datastripId productGroupId sourceProduct sourceProductOriginDate"},
    {ODataType::String, "25", "qualityStatus"},
    {ODataType::String, "126", "origin"},
    {ODataType::String, "12356", "processingBaseline processingCenter processorVersion"},
    {ODataType::String, "135", "processorName"},
    {ODataType::String, "1235", "coordinates"},
    {ODataType::String, "35", "baselineCollection"},
    {ODataType::String, "5", "acquisitionType doi identifier parentIdentifier processingMode"},
    {ODataType::String, "L",
     "sceneId projShape projTransform wrsPath wrsRow wrsType collectionCategory collectionName collectionNumber "
     "card4lSpecification card4lSpecificationVersion USGScollection"},
}};

struct Known {
    QLatin1StringView id;
    char mark;
    QLatin1StringView title;
    const char *productTypes; ///< "type=title;…"
};
constexpr std::array<Known, 19> kKnown{{
    {"SENTINEL-1"_L1, '1', "Sentinel-1"_L1,
     "IW_GRDH_1S=IW GRD high resolution;IW_GRDH_1S-COG=IW GRD high resolution, COG;IW_SLC__1S=IW SLC;EW_GRDM_1S=EW GRD "
     "medium resolution;IW_OCN__2S=IW ocean"},
    {"SENTINEL-2"_L1, '2', "Sentinel-2"_L1, "S2MSI2A=L2A;S2MSI1C=L1C"},
    {"SENTINEL-3"_L1, '3', "Sentinel-3"_L1,
     "OL_1_EFR___=OLCI L1 full resolution;OL_2_LFR___=OLCI L2 land;OL_2_WFR___=OLCI L2 water;SL_1_RBT___=SLSTR L1;"
     "SL_2_LST___=SLSTR L2 land surface temperature;SY_2_SYN___=Synergy L2"},
    {"SENTINEL-5P"_L1, '5', "Sentinel-5P"_L1,
     "L2__NO2___=nitrogen dioxide;L2__CH4___=methane;L2__CO____=carbon monoxide;L2__O3____=ozone;L2__SO2___=sulphur "
     "dioxide;L2__AER_AI=aerosol index"},
    {"SENTINEL-6"_L1, '6', "Sentinel-6"_L1, ""},
    {"SENTINEL-1-RTC"_L1, 'R', "Sentinel-1 terrain-corrected"_L1, ""},
    {"GLOBAL-MOSAICS"_L1, 'g', "Global mosaics"_L1, ""},
    {"LANDSAT-5"_L1, 'L', "Landsat 5"_L1, ""},
    {"LANDSAT-7"_L1, 'L', "Landsat 7"_L1, ""},
    {"LANDSAT-8"_L1, 'L', "Landsat 8"_L1, ""},
    {"LANDSAT-9"_L1, 'L', "Landsat 9"_L1, ""},
    {"ENVISAT"_L1, 'E', "Envisat"_L1, ""},
    {"SMOS"_L1, 's', "SMOS"_L1, ""},
    {"COP-DEM"_L1, 'd', "Copernicus DEM"_L1, ""},
    {"TERRAAQUA"_L1, 't', "Terra and Aqua"_L1, ""},
    {"S2GLC"_L1, 'c', "Sentinel-2 Global Land Cover"_L1, ""},
    {"CCM"_L1, 'm', "Copernicus Contributing Missions"_L1, ""},
    {"CLMS"_L1, 'l', "Copernicus Land Monitoring Service"_L1, ""},
    {"CAMS"_L1, 'a', "Copernicus Atmosphere Monitoring Service"_L1, ""},
}};

struct StacName {
    QLatin1StringView stac;
    QLatin1StringView odata;
};
constexpr std::array<StacName, 10> kStacNames{{{"eo:cloud_cover"_L1, "cloudCover"_L1},
                                               {"sat:relative_orbit"_L1, "relativeOrbitNumber"_L1},
                                               {"sat:absolute_orbit"_L1, "orbitNumber"_L1},
                                               {"sat:orbit_state"_L1, "orbitDirection"_L1},
                                               {"product:type"_L1, "productType"_L1},
                                               {"processing:level"_L1, "processingLevel"_L1},
                                               {"product:timeliness_category"_L1, "timeliness"_L1},
                                               {"sar:instrument_mode"_L1, "operationalMode"_L1},
                                               {"grid:code"_L1, "tileId"_L1},
                                               {"processing:version"_L1, "processorVersion"_L1}}};

} // namespace

QString odataTypeName(ODataType type)
{
    return QLatin1StringView(std::ranges::find(kTypes, type, &std::pair<ODataType, const char *>::first)->second);
}

std::optional<ODataType> odataTypeFromName(const QString &name)
{
    for (const auto &[type, text] : kTypes) {
        if (name == QLatin1StringView(text))
            return type;
    }
    return {};
}

const ODataSchema &builtInODataSchema()
{
    static const ODataSchema kSchema = [] {
        ODataSchema schema;
        for (const auto &known : kKnown) {
            auto &attributes = schema.collections[known.id];
            for (const auto &row : kRows) {
                const auto marks = QByteArrayView(row.collections);
                if (marks != "*" && !marks.contains(known.mark))
                    continue;
                for (const auto &name : QString::fromLatin1(row.names).split(u' '))
                    attributes.insert(name, row.type);
            }
        }
        return schema;
    }();
    return kSchema;
}

Result<ODataSchema> parseODataSchema(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    ODataSchema schema;
    const auto object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isArray())
            continue;
        auto &attributes = schema.collections[it.key()];
        for (const auto &entry : it.value().toArray()) {
            const auto type = odataTypeFromName(entry["ValueType"_L1].toString());
            if (const auto name = entry["Name"_L1].toString(); type && !name.isEmpty())
                attributes.insert(name, *type);
        }
    }
    if (schema.collections.isEmpty())
        return fail(Error::Kind::BadAnswer, u"the answer holds no list of attributes"_s);
    return schema;
}

QList<Collection> odataCollections(const ODataSchema &schema)
{
    QList<Collection> all;
    for (auto it = schema.collections.begin(); it != schema.collections.end(); ++it) {
        const auto known = std::ranges::find_if(kKnown, [&](const Known &entry) {
            return it.key() == entry.id;
        });
        const bool isKnown = known != kKnown.end();
        const bool hasCloud = it->contains(u"cloudCover"_s);
        const QString title = isKnown ? QString(known->title) : it.key();
        all << Collection{.id = it.key(), .title = title, .hasCloudCover = hasCloud};
        if (!isKnown)
            continue;
        for (const auto &entry : QString::fromLatin1(known->productTypes).split(u';', Qt::SkipEmptyParts)) {
            all << Collection{.id = it.key() + u'/' + entry.section(u'=', 0, 0),
                              .title = title + u' ' + entry.section(u'=', 1),
                              .hasCloudCover = hasCloud};
        }
    }
    return all;
}

QString odataAttributeName(const QString &property)
{
    const auto known = std::ranges::find_if(kStacNames, [&](const StacName &name) {
        return property == name.stac;
    });
    return known == kStacNames.end() ? property : QString(known->odata);
}

} // namespace swathe
