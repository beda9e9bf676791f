// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/programs/programs.h"

#include <QDirIterator>

using namespace swathe::test;
using namespace Qt::StringLiterals;

/**
 * Real items: the sandbox serves what was recorded of a service, and the pipe of the README finds exactly these
 * scenes and brings files of theirs to disk.
 */
class TestRecordedScenes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixtures =
            qEnvironmentVariable("SWATHE_FIXTURES", qEnvironmentVariable("SWATHE_SOURCE") + u"/../shared/fixtures"_s);
        if (!QDir(m_fixtures).exists())
            QSKIP("no recorded answers here (SWATHE_FIXTURES)");
    }

    void pipe_findsAndBringsTheRecordedScenes_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("earth-search") << u"earth-search"_s;
        QTest::newRow("planetary-computer") << u"planetary-computer"_s;
        QTest::newRow("cdse-stac") << u"cdse-stac"_s;
    }

    void pipe_findsAndBringsTheRecordedScenes()
    {
        QFETCH(QString, folder);
        const QString root = m_fixtures + u'/' + folder;
        const QSet<QString> recorded = itemsBelow(root, folder);
        QVERIFY(!recorded.isEmpty());
        SandboxProcess sandbox({u"--root"_s, root});
        QVERIFY(!sandbox.url().isEmpty());

        const CliProgram cli;
        const ProgramRun found = cli.run({u"search"_s, u"--catalog"_s, sandbox.url(), u"--format"_s, u"json"_s});
        COMPARE_EXIT(found, 0);
        QSet<QString> scenes;
        QByteArray small;
        qsizetype wanted = 0;
        for (const QJsonObject &item : jsonLines(found.out)) {
            scenes.insert(item["collection"_L1].toString() + u'/' + item["id"_L1].toString());
            // The sandbox makes files up at their stated size, which is gigabytes for some.
            QJsonObject assets;
            const QJsonObject all = item["assets"_L1].toObject();
            for (auto it = all.begin(); it != all.end(); ++it) {
                if (it.value()["file:size"_L1].toInteger(0) < 300'000 && assets.size() < 2 && wanted < 400)
                    assets[it.key()] = it.value();
            }
            if (assets.isEmpty())
                continue;
            wanted += assets.size();
            QJsonObject cut = item;
            cut["assets"_L1] = assets;
            small += QJsonDocument(cut).toJson(QJsonDocument::Compact) + '\n';
        }
        QCOMPARE(scenes - recorded, QSet<QString>());
        QCOMPARE(recorded - scenes, QSet<QString>());

        const QString to = cli.home(u"files"_s);
        const QStringList arguments{u"download"_s, u"--to"_s, to,          u"--items"_s, u"-"_s,
                                    u"--assets"_s, u"all"_s,  u"--jobs"_s, u"8"_s};
        const ProgramRun brought = cli.run(arguments, small);
        COMPARE_EXIT(brought, 0);
        qsizetype files = 0;
        QDirIterator it(to, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files += it.next().contains(u"/.swathe/"_s) ? 0 : 1;
        QCOMPARE(files, wanted);

        sandbox.clear();
        COMPARE_EXIT(cli.run(arguments, small), 0);
        QCOMPARE(sandbox.fetched(), QStringList());
    }

private:
    /// "collection/id" of every item in the folder's documents, read here without the core's parsers. The sandbox
    /// puts items without a collection into one that has the folder's name.
    static QSet<QString> itemsBelow(const QString &root, const QString &folder)
    {
        QSet<QString> names;
        const auto add = [&names, &folder](const QJsonObject &object, const auto &self) -> void {
            if (object["type"_L1].toString() == "FeatureCollection"_L1) {
                for (const QJsonValue &member : object["features"_L1].toArray())
                    self(member.toObject(), self);
            } else if (object["type"_L1].toString() == "Feature"_L1 && object["assets"_L1].isObject() &&
                       !object["id"_L1].toString().isEmpty()) {
                names.insert(object["collection"_L1].toString(folder) + u'/' + object["id"_L1].toString());
            }
        };
        QDirIterator it(root, {u"*.json"_s, u"*.geojson"_s, u"*.ndjson"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (file.fileName().endsWith(u".ndjson"_s)) {
                for (const QJsonObject &object : jsonLines(bytes))
                    add(object, add);
            } else {
                add(QJsonDocument::fromJson(bytes).object(), add);
            }
        }
        return names;
    }

    QString m_fixtures;
};

QTEST_GUILESS_MAIN(TestRecordedScenes)
#include "tst_recordedscenes.moc"
