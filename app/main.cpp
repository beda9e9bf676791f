// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compositionroot.h"
#include "app/sandboxprocess.h"
#include "app/themecontroller.h"
#include "app/tour.h"
#include "core/base/logging.h"
#include "core/base/version.h"
#include "core/transfer/enginegroup.h"

#include <QCommandLineParser>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QIcon>
#include <QLibraryInfo>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTranslator>
#include <QtQml/qqmlextensionplugin.h>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(Swathe_PresentationPlugin)
Q_IMPORT_QML_PLUGIN(Swathe_UiPlugin)

namespace {

void useFonts(QGuiApplication &application)
{
    for (const QString &weight :
         {QStringLiteral("Regular"), QStringLiteral("Medium"), QStringLiteral("SemiBold"), QStringLiteral("Bold")})
        QFontDatabase::addApplicationFont(QStringLiteral(":/swathe/fonts/Inter-%1.otf").arg(weight));
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    application.setFont(font);
}

std::optional<QSize> sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
    return size.width() >= 640 && size.height() >= 400 ? std::optional(size) : std::nullopt;
}

} // namespace

int main(int argc, char **argv)
{
    swathe::EngineGroup::prepareProcess();
    QGuiApplication application(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("swathe"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Swathe"));
    QGuiApplication::setApplicationVersion(QLatin1StringView(swathe::kVersion));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.swathe.Swathe"));
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QTranslator translator;
    const QString words = QStringLiteral(":/swathe/i18n");
    if (translator.load(QLocale(), QStringLiteral("swathe"), QStringLiteral("_"), words) ||
        translator.load(QStringLiteral("swathe_en"), words))
        QCoreApplication::installTranslator(&translator);
    QGuiApplication::setLayoutDirection(QLocale(translator.language()).textDirection());
    // Of Qt's own dialogs; they stay English where the system does not have them.
    QTranslator ofQt;
    if (ofQt.load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&ofQt);

    QCommandLineParser options;
    options.setApplicationDescription(QCoreApplication::translate("main", "Search and download satellite imagery"));
    options.addHelpOption();
    options.addVersionOption();
    options.addOptions({
        {QStringLiteral("demo"),
         QCoreApplication::translate("main", "Use the local demo archive; nothing is kept and no network is used.")},
        {QStringLiteral("tour"),
         QCoreApplication::translate("main", "Walk through the demo by itself, a picture of each step in <folder>."),
         QCoreApplication::translate("main", "folder")},
        {QStringLiteral("theme"), QCoreApplication::translate("main", "light or dark, for this run."),
         QCoreApplication::translate("main", "theme")},
        {QStringLiteral("size"), QCoreApplication::translate("main", "Size of the window, for example 1280x800."),
         QCoreApplication::translate("main", "WxH")},
    });
    options.process(application);
    const auto refuse = [](const QString &why) {
        std::fprintf(stderr, "swathe: %s\n", qUtf8Printable(why));
        return 2;
    };
    const QString theme = options.value(QStringLiteral("theme"));
    if (!theme.isEmpty() && theme != u"light" && theme != u"dark")
        return refuse(QStringLiteral("--theme takes light or dark"));
    std::optional<QSize> size;
    if (options.isSet(QStringLiteral("size"))) {
        size = sizeFrom(options.value(QStringLiteral("size")));
        if (!size)
            return refuse(QStringLiteral("--size takes WIDTHxHEIGHT, at least 640x400"));
    }
    const QString tourFolder = options.value(QStringLiteral("tour"));
    const bool isDemo = options.isSet(QStringLiteral("demo")) || !tourFolder.isEmpty();

    useFonts(application);
    swathe::CompositionRoot root({.isDemo = isDemo});
    if (!theme.isEmpty())
        root.theme().setOverride(theme);
    root.openLater();

    QQmlApplicationEngine engine;
    root.prepare(engine);
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, &application,
        [] {
            QCoreApplication::exit(1);
        },
        Qt::QueuedConnection);
    engine.loadFromModule("Swathe.Ui", "Main");
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    if (size)
        window->resize(*size);
    // What tools/bench start waits for.
    QObject::connect(
        window, &QQuickWindow::frameSwapped, window,
        [] {
            qCDebug(swathe::logApp) << "First frame";
        },
        Qt::SingleShotConnection);
    swathe::SandboxProcess sandbox;
    swathe::Tour tour(root, *window, tourFolder);
    if (isDemo) {
        QObject::connect(&sandbox, &swathe::SandboxProcess::ready, &root, [&](const QUrl &url) {
            root.useSandbox(url);
            if (!tourFolder.isEmpty())
                tour.start();
        });
        QObject::connect(&sandbox, &swathe::SandboxProcess::failed, window, [&](const QString &reason) {
            qCCritical(swathe::logApp).noquote() << reason;
            if (!tourFolder.isEmpty())
                QCoreApplication::exit(1);
            else
                QMetaObject::invokeMethod(window, "showNotice", Q_ARG(QString, reason), Q_ARG(QString, QString()));
        });
        QObject::connect(&tour, &swathe::Tour::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
        sandbox.start();
    } else {
        root.useProviders();
    }
    return QGuiApplication::exec();
}
