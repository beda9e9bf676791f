// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Which folders of the core each folder of the core may include, besides itself.
const QHash<QString, QStringList> &table()
{
    static const QHash<QString, QStringList> kTable{
        {u"base"_s, {}},
        {u"geo"_s, {u"base"_s}},
        {u"areaimport"_s, {u"base"_s, u"geo"_s}},
        {u"settings"_s, {u"base"_s}},
        {u"http"_s, {u"base"_s}},
        {u"scene"_s, {u"base"_s, u"geo"_s}},
        {u"auth"_s, {u"base"_s, u"http"_s, u"settings"_s}},
        {u"catalogue"_s, {u"base"_s, u"geo"_s, u"scene"_s, u"http"_s, u"auth"_s}},
        {u"access"_s, {u"base"_s, u"scene"_s, u"http"_s, u"auth"_s}},
        {u"providers"_s, {u"base"_s, u"scene"_s, u"http"_s, u"auth"_s, u"catalogue"_s, u"access"_s, u"settings"_s}},
        {u"platform"_s, {u"base"_s}},
        {u"transfer"_s, {u"base"_s, u"scene"_s, u"http"_s, u"access"_s, u"platform"_s}},
        {u"library"_s, {u"base"_s, u"geo"_s, u"scene"_s, u"transfer"_s}},
    };
    return kTable;
}

/// Parts of Qt that need a window system, and so are not for the core.
bool isOfTheWindow(const QString &header)
{
    static const QRegularExpression kWindow(
        u"^(?:Qt(?:Gui|Qml|Quick\\w*|Widgets|Svg|Location|Positioning)(?:/|$)|Q(?:Qml|Quick|JS|SG)\\w+|qqml\\w*\\.h|"
        "Q(?:Gui)?Application$|QWindow|QWidget|QImage|QPixmap|QColor|QPainter|QIcon|QFont|QBrush|QPen|QPolygon|"
        "QTransform|QDesktopServices|QClipboard|QCursor|QScreen|QStyleHints|QPalette|QGeo\\w+|QSvg\\w+)"_s);
    return kWindow.match(header).hasMatch();
}

/// What a line of a file may not include; empty when all is well. `path` is relative to the source folder.
QString fault(const QString &path, const QString &line)
{
    static const QRegularExpression kInclude(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s);
    const auto match = kInclude.match(line);
    if (!match.hasMatch())
        return {};
    const QString header = match.captured(2);
    const QStringList from = path.split(u'/');
    const QString &root = from.first();
    const QString folder = root == "core"_L1 ? from.value(1) : QString();
    if (match.captured(1) == "<"_L1) {
        if (root == "core"_L1 && isOfTheWindow(header))
            return u"core uses a header of Qt's window parts: "_s + header;
        return {};
    }
    const QStringList to = header.split(u'/');
    if (to.size() < 2)
        return header.endsWith(".moc"_L1) ? QString() : u"an include that does not begin at the root: "_s + header;
    if (to.first() == "core"_L1) {
        if (root != "core"_L1 || to[1] == folder)
            return {};
        if (!table().contains(folder))
            return u"core/%1 is missing from the table"_s.arg(folder);
        return table()[folder].contains(to[1]) ? QString() : u"core/%1 may not include core/%2"_s.arg(folder, to[1]);
    }
    if (root == to.first() || root == "tests"_L1)
        return {};
    if (QStringList{u"app"_s, u"cli"_s, u"sandbox"_s, u"tests"_s, u"qml"_s}.contains(to.first()))
        return u"%1 may not include %2"_s.arg(root, to.first());
    return {};
}

} // namespace

/** Who may include whom: the table of layers in CONTRIBUTING.md, held against every file. */
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes_followTheTable()
    {
        const QDir source(qEnvironmentVariable("SWATHE_SOURCE", u"."_s));
        QVERIFY(source.exists(u"core/base/result.h"_s));
        int files = 0;
        QStringList faults;
        for (const QString &root : {u"core"_s, u"app"_s, u"cli"_s, u"sandbox"_s, u"qml"_s, u"tests"_s}) {
            QDirIterator it(source.filePath(root), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString path = source.relativeFilePath(file.fileName());
                ++files;
                while (!file.atEnd()) {
                    const QString found = fault(path, QString::fromUtf8(file.readLine()));
                    if (!found.isEmpty())
                        faults.append(path + u": "_s + found);
                }
            }
        }
        QVERIFY(files > 30);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void folders_areAllInTheTable()
    {
        const QDir core(qEnvironmentVariable("SWATHE_SOURCE", u"."_s) + u"/core"_s);
        for (const QString &folder : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(table().contains(folder), qPrintable(folder));
    }

    void badLines_areFound_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isBad");
        const auto row = [](const QString &path, const QString &line, bool isBad) {
            QTest::newRow(qPrintable(path + u' ' + line)) << path << line << isBad;
        };
        row(u"core/geo/a.cpp"_s, u"#include \"core/http/httpclient.h\""_s, true);
        row(u"core/base/a.h"_s, u"#include \"core/geo/geometry.h\""_s, true);
        row(u"core/catalogue/stac/a.cpp"_s, u"  #  include \"core/providers/providerregistry.h\""_s, true);
        row(u"core/transfer/a.cpp"_s, u"#include \"core/library/layout.h\""_s, true);
        row(u"core/newfolder/a.cpp"_s, u"#include \"core/base/error.h\""_s, true);
        row(u"core/base/a.cpp"_s, u"#include \"app/main.h\""_s, true);
        row(u"core/base/a.cpp"_s, u"#include \"tests/support/fake.h\""_s, true);
        row(u"core/base/a.cpp"_s, u"#include \"error.h\""_s, true);
        row(u"core/base/a.cpp"_s, u"#include <QGuiApplication>"_s, true);
        row(u"core/base/a.cpp"_s, u"#include <QtQml/qqml.h>"_s, true);
        row(u"core/base/a.cpp"_s, u"#include <QImage>"_s, true);
        row(u"cli/a.cpp"_s, u"#include \"app/searchcontroller.h\""_s, true);
        row(u"cli/a.cpp"_s, u"#include \"sandbox/archive.h\""_s, true);
        row(u"sandbox/a.cpp"_s, u"#include \"cli/output.h\""_s, true);
        row(u"app/a.cpp"_s, u"#include \"cli/output.h\""_s, true);
        row(u"core/catalogue/stac/a.cpp"_s, u"#include \"core/catalogue/catalogueclient.h\""_s, false);
        row(u"core/library/a.cpp"_s, u"#include \"core/transfer/transfer.h\""_s, false);
        row(u"core/base/a.cpp"_s, u"#include <QCoreApplication>"_s, false);
        row(u"core/base/a.cpp"_s, u"#include \"a.moc\""_s, false);
        row(u"core/base/a.cpp"_s, u"// #include \"app/main.h\""_s, false);
        row(u"cli/a.cpp"_s, u"#include \"core/library/layout.h\""_s, false);
        row(u"app/a.cpp"_s, u"#include <QImage>"_s, false);
        row(u"tests/cli/a.cpp"_s, u"#include \"cli/output.h\""_s, false);
    }
    void badLines_areFound()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, isBad);
        QCOMPARE(!fault(path, line).isEmpty(), isBad);
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
