// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/map/basemapdata.h"

#include <QFile>
#include <QLoggingCategory>

#include <climits>

namespace swathe {

namespace {

Q_LOGGING_CATEGORY(lcMap, "swathe.map")

/** Reads the varints; after running over the end everything is 0 and `ok` is false. */
class Reader
{
public:
    explicit Reader(QByteArrayView bytes) : m_bytes(bytes) {}
    [[nodiscard]] bool ok() const { return m_ok; }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            if (m_at >= m_bytes.size())
                break;
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            value |= quint64(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_ok = false;
        return 0;
    }
    int coordinate() { return static_cast<int>(number()); }
    int difference()
    {
        const quint64 value = number();
        return static_cast<int>(value >> 1) ^ -static_cast<int>(value & 1);
    }
    /** A count of things that take at least one byte each. */
    qsizetype count()
    {
        const quint64 value = number();
        if (value > quint64(m_bytes.size() - m_at))
            m_ok = false;
        return m_ok ? static_cast<qsizetype>(value) : 0;
    }
    QString text()
    {
        const qsizetype size = count();
        m_at += size;
        return QString::fromUtf8(m_bytes.sliced(m_at - size, size));
    }
    QList<BasemapLine> lines()
    {
        QList<BasemapLine> lines(count());
        for (BasemapLine &line : lines) {
            line.points.resize(count());
            QPoint at;
            QPoint least(INT_MAX, INT_MAX);
            QPoint most(INT_MIN, INT_MIN);
            for (QPoint &point : line.points) {
                at.rx() += difference();
                at.ry() += difference();
                point = at;
                least = {std::min(least.x(), at.x()), std::min(least.y(), at.y())};
                most = {std::max(most.x(), at.x()), std::max(most.y(), at.y())};
            }
            line.bounds = QRect(least, most);
        }
        return lines;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

constexpr QByteArrayView kMagic = "SWBM\x01";

} // namespace

std::optional<BasemapData> BasemapData::parse(const QByteArray &file)
{
    const QByteArray bytes = qUncompress(file);
    if (!bytes.startsWith(kMagic))
        return std::nullopt;
    Reader reader(QByteArrayView(bytes).sliced(kMagic.size()));
    BasemapData data;
    data.levels.resize(reader.count());
    for (BasemapLevel &level : data.levels) {
        level.land = reader.lines();
        level.coasts = reader.lines();
        level.borders = reader.lines();
        level.lakes = reader.lines();
        level.rivers = reader.lines();
    }
    data.countries.resize(reader.count());
    for (BasemapCountry &country : data.countries) {
        country.name = reader.text();
        country.at.rx() = reader.coordinate();
        country.at.ry() = reader.coordinate();
        country.size = reader.coordinate();
    }
    data.towns.resize(reader.count());
    for (BasemapTown &town : data.towns) {
        town.name = reader.text();
        town.country = reader.text();
        town.at.rx() = reader.coordinate();
        town.at.ry() = reader.coordinate();
        const quint64 people = reader.number();
        town.population = static_cast<qint64>(people >> 1);
        town.isCapital = people & 1;
    }
    if (!reader.ok() || data.levels.isEmpty())
        return std::nullopt;
    return data;
}

const BasemapData &BasemapData::embedded()
{
    static const BasemapData data = [] {
        QFile file(QStringLiteral(":/swathe/basemap/basemap.bin"));
        std::optional<BasemapData> read;
        if (file.open(QIODevice::ReadOnly))
            read = parse(file.readAll());
        if (!read)
            qCWarning(lcMap) << "The base map is missing from the program or damaged:" << file.errorString();
        return read.value_or(BasemapData{});
    }();
    return data;
}

} // namespace swathe
