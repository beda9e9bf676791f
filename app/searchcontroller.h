// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collectionmodel.h"
#include "app/scenemodel.h"
#include "core/catalogue/multisearch.h"

#include <QDate>
#include <QVariantList>

#include <functional>
#include <map>

namespace swathe {

class Settings;

/** What the controller knows of one catalogue. */
struct CatalogueEntry {
    QString id;
    QString name;
    QString attribution;
};

/**
 * The search panel's verbs and state: the area, dates, cloud limit and collections that are asked for, one search
 * over all chosen catalogues, and what became of each. Results go to scenes(). One catalogue that fails leaves the
 * others' results.
 *
 * Catalogues are reached through the function given, so that tests can put any client there. Lives on the main thread;
 * what it is given must outlive it. Nothing of a stopped search can arrive: its jobs are gone.
 */
class SearchController : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(double aoiWest READ aoiWest NOTIFY areaChanged)
    Q_PROPERTY(double aoiSouth READ aoiSouth NOTIFY areaChanged)
    Q_PROPERTY(double aoiEast READ aoiEast NOTIFY areaChanged)
    Q_PROPERTY(double aoiNorth READ aoiNorth NOTIFY areaChanged)
    Q_PROPERTY(swathe::MultiPolygon area READ area NOTIFY areaChanged)
    Q_PROPERTY(bool hasAoi READ hasAoi NOTIFY areaChanged)
    Q_PROPERTY(bool isAreaPolygon READ isAreaPolygon NOTIFY areaChanged)
    Q_PROPERTY(QString areaText READ areaText NOTIFY areaChanged)
    Q_PROPERTY(QString areaProblem READ areaProblem NOTIFY areaChanged)
    Q_PROPERTY(QDate beginDate READ beginDate WRITE setBeginDate NOTIFY datesChanged)
    Q_PROPERTY(QDate endDate READ endDate WRITE setEndDate NOTIFY datesChanged)
    Q_PROPERTY(QString dateProblem READ dateProblem NOTIFY datesChanged)
    Q_PROPERTY(double maxCloud READ maxCloud WRITE setMaxCloud NOTIFY maxCloudChanged)
    Q_PROPERTY(bool canSearch READ canSearch NOTIFY canSearchChanged)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY canSearchChanged)
    Q_PROPERTY(bool isRunning READ isRunning NOTIFY stateChanged)
    Q_PROPERTY(bool hasSearched READ hasSearched NOTIFY stateChanged)
    Q_PROPERTY(bool isLoadingCollections READ isLoadingCollections NOTIFY cataloguesChanged)
    Q_PROPERTY(QVariantList catalogues READ catalogues NOTIFY cataloguesChanged)
    Q_PROPERTY(qint64 found READ found NOTIFY stateChanged)
    Q_PROPERTY(qint64 total READ total NOTIFY stateChanged)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY stateChanged)
    Q_PROPERTY(qint64 hiddenByCloud READ hiddenByCloud NOTIFY stateChanged)
    Q_PROPERTY(QString attribution READ attribution NOTIFY stateChanged)

public:
    using ClientSource = MultiSearch::ClientSource;

    SearchController(Settings &settings, ClientSource clients, QObject *parent = nullptr);
    ~SearchController() override;

    /// The catalogues on offer; their collections are asked for at once.
    void setCatalogues(const QList<CatalogueEntry> &catalogues);

    [[nodiscard]] SceneModel &scenes() { return m_scenes; }
    [[nodiscard]] CollectionModel &collections() { return m_collections; }
    [[nodiscard]] const MultiPolygon &area() const { return m_area; }

    [[nodiscard]] double aoiWest() const { return m_box.west; }
    [[nodiscard]] double aoiSouth() const { return m_box.south; }
    [[nodiscard]] double aoiEast() const { return m_box.east; }
    [[nodiscard]] double aoiNorth() const { return m_box.north; }
    [[nodiscard]] bool hasAoi() const { return m_hasBox; }
    [[nodiscard]] bool isAreaPolygon() const { return m_isPolygon; }
    [[nodiscard]] QString areaText() const;                             ///< "42,310 km²"
    [[nodiscard]] QString areaProblem() const { return m_areaProblem; } ///< a sentence, empty when all is well
    [[nodiscard]] QDate beginDate() const { return m_begin; }           ///< UTC
    [[nodiscard]] QDate endDate() const { return m_end; }               ///< UTC, inclusive
    [[nodiscard]] QString dateProblem() const;
    [[nodiscard]] double maxCloud() const; ///< percent; 100 = no limit
    [[nodiscard]] bool canSearch() const { return obstacle().isEmpty(); }
    [[nodiscard]] QString obstacle() const; ///< what is missing before a search can start
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] bool hasSearched() const { return m_hasSearched; }
    [[nodiscard]] bool isLoadingCollections() const;
    /// One map a catalogue: id, name, isChosen, state ("idle", "loading", "searching", "done", "failed", "signIn"),
    /// text, action, and of the last search found, matched (-1 not told) and isCapped; notes.
    [[nodiscard]] QVariantList catalogues() const;
    [[nodiscard]] qint64 found() const { return m_scenes.count(); }
    [[nodiscard]] qint64 total() const; ///< as the catalogues tell; -1 when one of them does not
    [[nodiscard]] bool hasMore() const;
    [[nodiscard]] qint64 hiddenByCloud() const { return m_hiddenByCloud; } ///< scenes there would be without the limit
    [[nodiscard]] QString attribution() const;

    /// The area of any polygons; longitudes may run on over the antimeridian. False, and areaProblem() says why, when
    /// it cannot be searched: the area in force stays.
    bool setShape(const MultiPolygon &shape);
    /// An area that was in force before.
    void restoreArea(const MultiPolygon &area, bool isPolygon) { acceptArea(area, isPolygon); }
    void setBeginDate(QDate date);
    void setEndDate(QDate date);
    void setMaxCloud(double percent);

    Q_INVOKABLE void setArea(double west, double south, double east, double north);
    /// "W, S, E, N", WKT or GeoJSON text; false, and areaProblem() says why, when it is none of them.
    Q_INVOKABLE bool setAreaFromText(const QString &text);
    Q_INVOKABLE void clearArea();
    /// "month", "3months", "year": until today.
    Q_INVOKABLE void setDatePreset(const QString &preset);
    /// Catalogues that are not chosen are neither asked for their collections nor searched; remembered.
    Q_INVOKABLE void setCatalogueChosen(const QString &id, bool isChosen);
    Q_INVOKABLE void search();
    Q_INVOKABLE void stop();
    /// More scenes from each catalogue that has more, from where its search stopped.
    Q_INVOKABLE void showMore();
    /// The same search without the cloud limit.
    Q_INVOKABLE void searchWithoutCloudLimit();
    Q_INVOKABLE void reloadCollections(const QString &provider);

Q_SIGNALS:
    void areaChanged();
    void datesChanged();
    void maxCloudChanged();
    void canSearchChanged();
    void stateChanged();
    void cataloguesChanged();
    void finished();

private:
    struct Catalogue;
    void acceptArea(const MultiPolygon &area, bool isPolygon);
    void loadCollections(Catalogue &catalogue);
    void run(MultiSearch *search);
    void follow(const QString &id);
    [[nodiscard]] std::map<QString, QStringList> chosenCollections() const; ///< by catalogue
    void probeWithoutCloud();
    void applyDefaultCheck();
    [[nodiscard]] Catalogue *catalogue(const QString &id);
    [[nodiscard]] SearchRequest request(const QStringList &collections, bool withCloud) const;

    Settings &m_settings;
    ClientSource m_clients;
    SceneModel m_scenes;
    CollectionModel m_collections;
    std::map<QString, std::unique_ptr<Catalogue>> m_catalogues;
    QStringList m_catalogueOrder;
    MultiPolygon m_area;
    BoundingBox m_box;
    bool m_hasBox = false;
    bool m_isPolygon = false;
    QString m_areaProblem;
    QDate m_begin;
    QDate m_end;
    bool m_hasSearched = false;
    qint64 m_limit = 0;
    qint64 m_hiddenByCloud = 0;
    MultiSearch *m_search = nullptr;  ///< running, or the last one, which more can be fetched from
    std::unique_ptr<QObject> m_probe; ///< owns the jobs that count what the cloud limit hides
};

} // namespace swathe
