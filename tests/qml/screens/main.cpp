// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/basemapcontroller.h"
#include "app/map/mapcamera.h"
#include "tests/qml/panels/stage.h"
#include "tests/qml/screens/pseudotranslator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMap>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QtQml/qqmlextensionplugin.h>

#include <chrono>
#include <cstdio>
#include <functional>

Q_IMPORT_QML_PLUGIN(Swathe_PresentationPlugin)
Q_IMPORT_QML_PLUGIN(Swathe_UiPlugin)

using namespace swathe;
using namespace swathe::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kDeadline = 8s;

/// A screen, the state it is in, how it comes to that, and when it is there.
struct Shot {
    QString screen;
    QString state;
    std::function<void()> act;
    std::function<bool()> isThere;
};

/**
 * What may be seen without having been translated: data of the stage, numbers, units, names and keys.
 */
bool isData(const QString &text)
{
    static const QRegularExpression data(
        u"^(?:Swathe|[Ss]tage|Other \\d|\\d\\d[A-Z]{3}.*|S2A_.*|L2A|[Ss]entinel-2.*|Red|Near infrared|Guarded "
        u"archive|Munich|"
        "OpenStreetMap|NASA .*|Copernicus Data Space.*|https://.*|(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|"
        "Ctrl[+ ].*|Alt\\+.*|F\\d|[A-Z]{2}\\d.*|STAGE.*|stage.*|[Ss]cene .*|"
        "[^\\p{L}]*|[^\\p{L}]*(?:MB|GB|kB|B|km|m|UTC|%)(?:/s)?[^\\p{L}]*|.*\\.(?:tif|bin|jp2|xml|json|zip)|"
        "[A-Za-z]{3} \\d+.*|\\d+ [A-Za-z]{3}.*)$"_s);
    return data.match(text).hasMatch();
}

/**
 * The whole window on the tests' stage, brought into each state by mouse and keys where a person would use them, and a
 * picture of each: screen-state-theme-size.png.
 */
class Screens
{
public:
    explicit Screens(QString folder)
        : m_folder(std::move(folder)), m_settings(Settings::Storage::Memory), m_basemaps(m_settings, m_tiles.path())
    {
        m_engine.setInitialProperties({{u"search"_s, QVariant::fromValue(m_stage.search())},
                                       {u"areaEditor"_s, QVariant::fromValue(m_stage.areaEditor())},
                                       {u"areaImporter"_s, QVariant::fromValue(m_stage.areaImporter())},
                                       {u"coverage"_s, QVariant::fromValue(m_stage.coverage())},
                                       {u"planner"_s, QVariant::fromValue(m_stage.planner())},
                                       {u"exporter"_s, QVariant::fromValue(m_stage.exporter())},
                                       {u"redownload"_s, QVariant::fromValue(m_stage.redownload())},
                                       {u"timeline"_s, QVariant::fromValue(m_stage.timeline())},
                                       {u"scenes"_s, QVariant::fromValue(m_stage.scenes())},
                                       {u"sceneList"_s, QVariant::fromValue(m_stage.sceneList())},
                                       {u"collections"_s, QVariant::fromValue(m_stage.collections())},
                                       {u"collectionList"_s, QVariant::fromValue(m_stage.collectionList())},
                                       {u"downloads"_s, QVariant::fromValue(m_stage.downloads())},
                                       {u"transfers"_s, QVariant::fromValue(m_stage.transfers())},
                                       {u"transferList"_s, QVariant::fromValue(m_stage.transferList())},
                                       {u"accounts"_s, QVariant::fromValue(m_stage.accounts())},
                                       {u"theme"_s, QVariant::fromValue(m_stage.theme())},
                                       {u"windowState"_s, QVariant::fromValue(m_stage.windowState())},
                                       {u"basemaps"_s, QVariant::fromValue(&m_basemaps)}});
        QObject::connect(&m_engine, &QQmlApplicationEngine::warnings, &m_engine,
                         [this](const QList<QQmlError> &warnings) {
                             m_warnings += static_cast<int>(warnings.size());
                         });
        m_stage.reset();
        m_engine.loadFromModule("Swathe.Ui", "Main");
        if (!m_engine.rootObjects().isEmpty())
            m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().first());
        m_shots = shots();
    }

    /// Goes through all states in the small window and tells of texts that were never translated: their number, with
    /// what is missing. Tells of those that are cut too, for people to judge: some may end in dots. For use with a
    /// PseudoTranslator.
    [[nodiscard]] int checkTexts(const QString &only)
    {
        if (!m_window)
            return 1;
        m_window->requestActivate();
        if (!QTest::qWaitForWindowActive(m_window, 10'000))
            std::fprintf(stderr, "screens: the window does not become active\n");
        m_window->resize(1024, 640);
        QMap<QString, QString> untranslated;
        QMap<QString, QString> cut;
        int missing = 0;
        for (const Shot &shot : std::as_const(m_shots)) {
            const QString name = shot.screen + u'-' + shot.state;
            if (!only.isEmpty() && !name.contains(only))
                continue;
            clear();
            shot.act();
            missing += shot.isThere && !QTest::qWaitFor(shot.isThere, kDeadline);
            settle();
            checkTexts(m_window->contentItem(), name, untranslated, cut);
        }
        for (const auto &[text, where] : untranslated.asKeyValueRange())
            std::printf("untranslated: %s (%s)\n", qUtf8Printable(text), qUtf8Printable(where));
        for (const auto &[text, where] : cut.asKeyValueRange())
            std::printf("cut: %s (%s)\n", qUtf8Printable(text), qUtf8Printable(where));
        std::printf("screens: %lld texts untranslated, %lld cut, %d states not reached, %d warnings\n",
                    static_cast<long long>(untranslated.size()), static_cast<long long>(cut.size()), missing,
                    m_warnings);
        return static_cast<int>(untranslated.size()) + missing + m_warnings;
    }

    /// Pictures that are missing, and warnings of the engine.
    [[nodiscard]] int take(const QString &only)
    {
        if (!m_window || !QDir().mkpath(m_folder))
            return 1;
        m_window->requestActivate();
        if (!QTest::qWaitForWindowActive(m_window, 10'000))
            std::fprintf(stderr, "screens: the window does not become active\n");
        int missing = 0;
        int written = 0;
        struct Look {
            QSize size;
            double textScale = 1;
        };
        for (const Look &look : {Look{{1024, 640}}, Look{{1600, 1000}}, Look{{1024, 640}, 2}}) {
            for (const QString &theme : {u"light"_s, u"dark"_s}) {
                m_stage.theme()->setChoice(theme);
                m_window->resize(look.size);
                m_window->setProperty("textScale", look.textScale);
                const QString suffix = u"-%1-%2x%3%4.png"_s.arg(theme)
                                           .arg(look.size.width())
                                           .arg(look.size.height())
                                           .arg(look.textScale > 1 ? u"-200"_s : QString());
                for (const Shot &shot : std::as_const(m_shots)) {
                    const QString name = shot.screen + u'-' + shot.state + suffix;
                    if (!only.isEmpty() && !name.contains(only))
                        continue;
                    const bool isDone = take(shot, name);
                    missing += !isDone;
                    written += isDone;
                }
            }
        }
        std::printf("screens: %d pictures, %d missing, %d warnings\n", written, missing, m_warnings);
        return missing + m_warnings + (written == 0);
    }

private:
    static void checkTexts(const QQuickItem *from, const QString &where, QMap<QString, QString> &untranslated,
                           QMap<QString, QString> &cut)
    {
        if (!from->isVisible() || from->opacity() == 0)
            return;
        const QString shown = from->property("text").toString().trimmed();
        if (from->inherits("QQuickText") && !shown.isEmpty()) {
            if (!shown.contains(u'⟦') && !isData(shown))
                untranslated.insert(shown, where);
            if (shown.startsWith(u'⟦') && from->property("truncated").toBool())
                cut.insert(shown, where);
        }
        const QList<QQuickItem *> children = from->childItems();
        for (const QQuickItem *child : children)
            checkTexts(child, where, untranslated, cut);
    }

    bool take(const Shot &shot, const QString &name)
    {
        clear();
        shot.act();
        const bool isThere = !shot.isThere || QTest::qWaitFor(shot.isThere, kDeadline);
        settle();
        const QImage picture = m_window->grabWindow();
        if (picture.isNull() || !picture.save(QDir(m_folder).filePath(name)))
            std::fprintf(stderr, "screens: %s cannot be written\n", qUtf8Printable(name));
        else if (!isThere)
            std::fprintf(stderr, "screens: %s is not in the state it is named after\n", qUtf8Printable(name));
        else {
            std::printf("%s\n", qUtf8Printable(name));
            return true;
        }
        return false;
    }

    void clear()
    {
        if (property(u"layersButton"_s, "checked").toBool())
            click(u"layersButton"_s);
        for (const auto &dialog :
             {u"basemapDialog"_s, u"coordinatesDialog"_s, u"settingsDialog"_s, u"helpDialog"_s, u"accountDialog"_s,
              u"historyDialog"_s, u"sceneStack"_s, u"repairDialog"_s, u"speedMenu"_s}) {
            if (auto *open = m_window->findChild<QObject *>(dialog))
                QMetaObject::invokeMethod(open, "close");
        }
        for (const auto &box : {u"coverBox"_s, u"exportBox"_s}) {
            if (auto *popup = property(box, "popup").value<QObject *>())
                QMetaObject::invokeMethod(popup, "close");
        }
        for (const auto &reason : {u"metered"_s, u"battery"_s, u"diskFull"_s})
            m_stage.hold(reason, false);
        if (auto *settings = m_window->findChild<QObject *>(u"settingsDialog"_s))
            settings->setProperty("page", 0);
        m_stage.reset();
        m_stage.downloads()->setSpeedLimit(u"none"_s);
        m_stage.downloads()->setSpeedSchedule({});
        m_window->setProperty("detailsKey", QString());
        m_window->setProperty("selectedKey", QString());
        m_window->setProperty("asTable", false);
        m_window->setProperty("dockFolded", true);
        if (QQuickItem *place = item(u"placeField"_s))
            place->setProperty("text", QString());
        if (QQuickItem *notice = item(u"notice"_s))
            notice->setVisible(false);
        if (QQuickItem *panel = item(u"searchPanel"_s))
            panel->forceActiveFocus();
        QTest::mouseMove(m_window, {m_window->width() - 3, 3});
        settle();
    }

    /// Until nothing has changed for some frames: what moves has come to its end.
    void settle()
    {
        QElapsedTimer clock;
        clock.start();
        QImage before;
        for (int same = 0; same < 3 && clock.durationElapsed() < 2s;) {
            QTest::qWait(40);
            const QImage now = m_window->grabWindow();
            same = now == before ? same + 1 : 0;
            before = now;
        }
    }

    [[nodiscard]] QQuickItem *item(const QString &name) const
    {
        const QList<QQuickItem *> all = m_window->findChildren<QQuickItem *>(name);
        for (QQuickItem *found : all) {
            if (found->isVisible())
                return found;
        }
        return byWalk(m_window->contentItem(), name);
    }
    /// What delegates and popups make is no child of the window's objects.
    [[nodiscard]] static QQuickItem *byWalk(QQuickItem *from, const QString &name)
    {
        if (from->objectName() == name && from->isVisible())
            return from;
        const QList<QQuickItem *> children = from->childItems();
        for (QQuickItem *child : children) {
            if (QQuickItem *found = byWalk(child, name))
                return found;
        }
        return nullptr;
    }
    [[nodiscard]] QVariant property(const QString &name, const char *key) const
    {
        const QQuickItem *found = item(name);
        return found ? found->property(key) : QVariant();
    }
    void click(const QString &name) const
    {
        if (const QQuickItem *found = item(name))
            QTest::mouseClick(m_window, Qt::LeftButton, {},
                              found->mapToScene(found->boundingRect().center()).toPoint());
        else
            std::fprintf(stderr, "screens: no %s\n", qUtf8Printable(name));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_window, static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar character : text)
            QTest::keyClick(m_window, character.toLatin1());
    }
    [[nodiscard]] std::function<bool()> isOpen(const QString &dialog) const
    {
        return [this, dialog] {
            const auto *found = m_window->findChild<QObject *>(dialog);
            return found && found->property("opened").toBool();
        };
    }
    [[nodiscard]] std::function<bool()> isShown(const QString &name) const
    {
        return [this, name] {
            return item(name) != nullptr;
        };
    }
    void fail(const QString &kind)
    {
        m_stage.setProperty("failure", kind);
        m_stage.search()->reloadCollections(u"stage"_s);
        m_stage.search()->setArea(10, 45, 11, 46);
    }
    void searchFailing(const QString &kind)
    {
        m_stage.setProperty("failure", kind);
        m_stage.search()->setArea(10, 45, 11, 46);
        m_stage.search()->search();
    }
    void find(int scenes)
    {
        m_stage.find(scenes);
        QMetaObject::invokeMethod(m_window, "fitArea");
    }
    void tabs(int count) const
    {
        for (int i = 0; i < count; ++i)
            key(Qt::Key_Tab);
    }

    [[nodiscard]] QList<Shot> shots()
    {
        const auto hasSearched = [this] {
            return m_stage.search()->hasSearched() && !m_stage.search()->isRunning();
        };
        const auto dialog = [this](const QString &screen, const QString &state, const QString &button,
                                   const QString &name) {
            return Shot{screen, state,
                        [this, button] {
                            click(button);
                        },
                        isOpen(name)};
        };
        const auto held = [this](const QString &reason) {
            return Shot{u"downloads"_s, u"held-"_s + reason,
                        [this, reason] {
                            m_stage.hold(reason, true);
                            find(3);
                            m_stage.queueFiles(3);
                        },
                        isShown(u"holdRemedy"_s)};
        };
        const auto focus = [this](const QString &area, int presses) {
            return Shot{u"focus"_s,
                        area,
                        [this, area, presses] {
                            find(6);
                            if (QQuickItem *found = item(area))
                                found->forceActiveFocus(Qt::TabFocusReason);
                            tabs(presses);
                        },
                        {}};
        };
        return {
            {u"search"_s, u"start"_s, [] {}, {}},
            {u"search"_s,
             u"area"_s,
             [this] {
                 m_stage.search()->setArea(10, 45, 11, 46);
                 QMetaObject::invokeMethod(m_window, "fitArea");
             },
             {}},
            {u"search"_s,
             u"polygon"_s,
             [this] {
                 m_stage.search()->setAreaFromText(u"POLYGON ((10 45, 11.4 45.2, 11 46, 10.4 46.3, 10 45))"_s);
                 QMetaObject::invokeMethod(m_window, "fitArea");
             },
             {}},
            {u"search"_s,
             u"wrongdates"_s,
             [this] {
                 m_stage.search()->setArea(10, 45, 11, 46);
                 m_stage.search()->setBeginDate(QDate(2025, 6, 30));
                 m_stage.search()->setEndDate(QDate(2025, 6, 1));
             },
             {}},
            {u"search"_s, u"wrongplace"_s,
             [this] {
                 click(u"placeField"_s);
                 type(u"nowhere at all"_s);
                 key(Qt::Key_Return);
             },
             [this] {
                 return property(u"placeField"_s, "wrong").toBool();
             }},
            {u"search"_s, u"places"_s,
             [this] {
                 click(u"placeField"_s);
                 type(u"munic"_s);
             },
             [this] {
                 return item(u"suggestionList"_s) != nullptr;
             }},
            {u"search"_s, u"running"_s,
             [this] {
                 m_stage.setProperty("endless", true);
                 m_stage.search()->setArea(10, 45, 11, 46);
                 m_stage.search()->search();
             },
             [this] {
                 return m_stage.search()->isRunning() && m_stage.search()->found() > 0;
             }},
            {u"search"_s,
             u"nocollections"_s,
             [this] {
                 fail(u"offline"_s);
             },
             {}},
            {u"scenes"_s, u"offline"_s,
             [this] {
                 searchFailing(u"offline"_s);
             },
             hasSearched},
            {u"scenes"_s, u"serverfault"_s,
             [this] {
                 searchFailing(u"serverFault"_s);
             },
             hasSearched},
            {u"scenes"_s, u"badanswer"_s,
             [this] {
                 searchFailing(u"badAnswer"_s);
             },
             hasSearched},
            {u"scenes"_s, u"signin"_s,
             [this] {
                 searchFailing(u"unauthorised"_s);
             },
             hasSearched},
            {u"scenes"_s, u"none"_s,
             [this] {
                 find(0);
             },
             hasSearched},
            {u"scenes"_s, u"cloudhidesall"_s,
             [this] {
                 m_stage.setProperty("cloud", 60);
                 find(5);
             },
             isShown(u"rescueButton"_s)},
            {u"scenes"_s, u"list"_s,
             [this] {
                 find(24);
             },
             hasSearched},
            {u"scenes"_s, u"ticked"_s,
             [this] {
                 find(24);
                 m_window->setProperty("selectedKey", m_stage.keyAt(1));
                 for (int row : {0, 1, 4})
                     m_stage.scenes()->setTicked(m_stage.keyAt(row), true);
             },
             [this] {
                 return m_stage.coverage()->percent() > 0;
             }},
            {u"scenes"_s, u"table"_s,
             [this] {
                 find(24);
                 click(u"viewToggle"_s);
             },
             [this] {
                 return m_window->property("asTable").toBool();
             }},
            {u"scenes"_s,
             u"grouped"_s,
             [this] {
                 find(24);
                 m_stage.sceneList()->setGrouping(u"day"_s);
                 m_stage.timeline()->choose(3, 8);
             },
             {}},
            {u"scenes"_s,
             u"filteredaway"_s,
             [this] {
                 find(5);
                 m_stage.sceneList()->setText(u"nothing like this"_s);
             },
             {}},
            {u"scenes"_s,
             u"covermenu"_s,
             [this] {
                 find(24);
                 click(u"coverBox"_s);
             },
             {}},
            {u"scenes"_s,
             u"exportmenu"_s,
             [this] {
                 find(24);
                 click(u"exportBox"_s);
             },
             {}},
            {u"scenes"_s, u"covered"_s,
             [this] {
                 find(24);
                 m_stage.planner()->plan(u"fewest"_s);
             },
             [this] {
                 return !m_stage.planner()->text().isEmpty();
             }},
            {u"scenes"_s, u"stack"_s,
             [this] {
                 find(6);
                 if (QQuickItem *map = item(u"searchMap"_s)) {
                     if (auto *camera = map->property("camera").value<MapCamera *>())
                         camera->lookAt(10.3, 46.1, 7);
                     map->forceActiveFocus();
                 }
                 settle();
                 key(Qt::Key_Return);
             },
             isOpen(u"sceneStack"_s)},
            {u"details"_s, u"scene"_s,
             [this] {
                 find(6);
                 QMetaObject::invokeMethod(m_window, "openDetails", Q_ARG(QString, m_stage.keyAt(0)));
             },
             isShown(u"sceneDetails"_s)},
            {u"downloads"_s,
             u"empty"_s,
             [this] {
                 click(u"foldButton"_s);
             },
             {}},
            {u"downloads"_s, u"underway"_s,
             [this] {
                 m_stage.setProperty("stalls", true);
                 find(8);
                 m_stage.queueFiles(8);
                 m_stage.downloads()->setSpeedLimit(u"5M"_s);
             },
             [this] {
                 return m_stage.transfers()->activeCount() > 2;
             }},
            {u"downloads"_s, u"done"_s,
             [this] {
                 find(4);
                 m_stage.queueFiles(4);
             },
             [this] {
                 return m_stage.transfers()->finishedCount() == 4;
             }},
            {u"downloads"_s, u"failed"_s,
             [this] {
                 m_stage.setProperty("missing", true);
                 find(3);
                 m_stage.queueFiles(3);
             },
             [this] {
                 return m_stage.transfers()->failedCount() == 3;
             }},
            {u"downloads"_s, u"removed"_s,
             [this] {
                 find(3);
                 m_stage.setProperty("stalls", true);
                 m_stage.queueFiles(3);
                 m_stage.downloads()->remove(m_stage.transferKey(0));
             },
             isShown(u"notice"_s)},
            {u"downloads"_s, u"readonly"_s,
             [this] {
                 m_stage.downloads()->setFolder(u"/proc/swathe"_s);
                 find(3);
                 m_stage.scenes()->tickAll(true);
                 m_stage.downloads()->addTicked();
             },
             isShown(u"notice"_s)},
            held(u"diskFull"_s),
            held(u"metered"_s),
            dialog(u"downloads"_s, u"speed"_s, u"speedButton"_s, u"speedMenu"_s),
            dialog(u"settings"_s, u"general"_s, u"settingsButton"_s, u"settingsDialog"_s),
            {u"settings"_s, u"downloads"_s,
             [this] {
                 m_stage.downloads()->setSpeedSchedule(u"Mon-Fri 08:00-18:00 2M; Sat,Sun 22:00-06:00 none"_s);
                 click(u"settingsButton"_s);
                 settle();
                 click(u"settingsPage:1"_s);
             },
             isShown(u"addSpan"_s)},
            dialog(u"help"_s, u"keys"_s, u"helpButton"_s, u"helpDialog"_s),
            dialog(u"accounts"_s, u"none"_s, u"accountsButton"_s, u"accountDialog"_s),
            {u"accounts"_s, u"card"_s,
             [this] {
                 if (!m_hasAccount)
                     m_stage.addProviderWithAccount();
                 m_hasAccount = true;
                 click(u"accountsButton"_s);
             },
             isOpen(u"accountDialog"_s)},
            dialog(u"history"_s, u"list"_s, u"historyButton"_s, u"historyDialog"_s),
            {u"history"_s, u"empty"_s,
             [this] {
                 m_stage.downloads()->history()->clear();
                 click(u"historyButton"_s);
             },
             isOpen(u"historyDialog"_s)},
            {u"coordinates"_s, u"polygon"_s,
             [this] {
                 m_stage.search()->setAreaFromText(u"POLYGON ((10 45, 11.4 45.2, 11 46, 10.4 46.3, 10 45))"_s);
                 settle();
                 QMetaObject::invokeMethod(m_window->findChild<QObject *>(u"coordinatesDialog"_s), "open");
             },
             isOpen(u"coordinatesDialog"_s)},
            {u"repair"_s, u"offer"_s,
             [this] {
                 m_stage.areaImporter()->importText(u"POLYGON ((10 45, 12 47, 12 45, 10 47, 10 45))"_s);
             },
             isOpen(u"repairDialog"_s)},
            {u"map"_s, u"layers"_s,
             [this] {
                 find(6);
                 click(u"layersButton"_s);
             },
             isShown(u"addBasemap"_s)},
            {u"map"_s, u"addtiles"_s,
             [this] {
                 click(u"layersButton"_s);
                 settle();
                 click(u"addBasemap"_s);
             },
             isOpen(u"basemapDialog"_s)},
            focus(u"searchPanel"_s, 1),

            focus(u"sceneList"_s, 0),
            focus(u"searchMap"_s, 0),
            focus(u"downloadsDock"_s, 1),
        };
    }

    QString m_folder;
    QTemporaryDir m_tiles;
    Settings m_settings;
    BasemapController m_basemaps;
    Stage m_stage;
    QQmlApplicationEngine m_engine;
    QQuickWindow *m_window = nullptr;
    QList<Shot> m_shots;
    int m_warnings = 0;
    bool m_hasAccount = false;
};

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(u"swathe-screens"_s);
    QQuickStyle::setStyle(u"Basic"_s);
    for (const auto &weight : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s, u"Bold"_s})
        QFontDatabase::addApplicationFont(u":/swathe/fonts/Inter-%1.otf"_s.arg(weight));
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "swathe-screens FOLDER|--check-texts [PART OF A NAME]\n");
        return 2;
    }
    if (arguments.at(1) == "--check-texts"_L1) {
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        Screens screens({});
        return screens.checkTexts(arguments.value(2)) == 0 ? 0 : 1;
    }
    // tools/screens gives the language by its file of words.
    QTranslator words;
    if (words.load(qEnvironmentVariable("SWATHE_SCREENS_WORDS"))) {
        QCoreApplication::installTranslator(&words);
        QLocale::setDefault(QLocale(words.language()));
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
    }
    Screens screens(arguments.at(1));
    return screens.take(arguments.value(2)) == 0 ? 0 : 1;
}
