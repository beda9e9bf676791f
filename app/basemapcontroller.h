// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/map/tilestore.h"

#include <QVariantList>
#include <QtQmlIntegration>

namespace swathe {

class Settings;

/**
 * Which base map the map shows: the embedded one (id "") or an online one, with those that the user added. Remembers
 * both. Nothing is asked of the network before an online one is chosen. Lives on the main thread.
 */
class BasemapController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    /** Maps of id, name, attribution, terms and isOwn; the embedded one first. */
    Q_PROPERTY(QVariantList choices READ choices NOTIFY choicesChanged)
    Q_PROPERTY(QString current READ current WRITE setCurrent NOTIFY currentChanged)
    /** Of the current one; "" for the embedded. */
    Q_PROPERTY(QString attribution READ attribution NOTIFY currentChanged)
    Q_PROPERTY(bool isOnline READ isOnline NOTIFY currentChanged)
    Q_PROPERTY(bool hasLabels READ hasLabels NOTIFY currentChanged)
    Q_PROPERTY(bool isReachable READ isReachable NOTIFY isReachableChanged)

public:
    /// Tiles are kept in `cacheFolder`.
    BasemapController(Settings &settings, const QString &cacheFolder, QObject *parent = nullptr);
    ~BasemapController() override;

    [[nodiscard]] QVariantList choices() const;
    [[nodiscard]] QString current() const;
    void setCurrent(const QString &id);
    [[nodiscard]] QString attribution() const;
    [[nodiscard]] bool isOnline() const { return m_tiles.source().has_value(); }
    [[nodiscard]] bool hasLabels() const;
    [[nodiscard]] bool isReachable() const { return m_tiles.isReachable(); }
    /// Adds one of the user's and shows it; false if the address is none of a tile.
    Q_INVOKABLE bool add(const QString &name, const QString &address, const QString &attribution);
    Q_INVOKABLE void remove(const QString &id);

    /// Only these beside the embedded one, as the demo has.
    void setSources(const QList<TileSource> &sources);
    [[nodiscard]] TileStore &tiles() { return m_tiles; }

Q_SIGNALS:
    void choicesChanged();
    void currentChanged();
    void isReachableChanged();

private:
    [[nodiscard]] QList<TileSource> own() const;
    void keepOwn(const QList<TileSource> &sources);
    void apply();

    Settings &m_settings;
    QList<TileSource> m_sources;
    TileStore m_tiles;
};

} // namespace swathe
