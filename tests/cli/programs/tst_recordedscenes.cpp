// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/cli/programs/programs.h"

#include <QCryptographicHash>
#include <QDirIterator>

using namespace swathe::test;
using namespace Qt::StringLiterals;

namespace {

// The sandbox makes bytes up at the sizes that the items state, which for one service is 99 GB. Brought to disk are all
// files up to kSmall, and of the larger ones a sample, among those small enough to come with a checksum.
constexpr qint64 kSmall = 1'000'000;
constexpr qint64 kLargest = 64'000'000;
constexpr qsizetype kLargeSample = 8;

/// A web page or a tile service, which is no file and belongs to no choice of files.
bool isPage(const QString &key, const QJsonValue &asset)
{
    return asset["type"_L1].toString().startsWith(u"text/html"_s) || asset["roles"_L1].toArray().contains(u"tiles"_s) ||
           key == u"tilejson"_s;
}

} // namespace

/**
 * Real items: the sandbox serves what was recorded of a service, and the pipe of the README finds exactly these
 * scenes and brings their files to disk verified.
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
        QSet<QString> covered;
        QByteArray chosen;
        QStringList promised;
        qsizetype large = 0;
        qsizetype pages = 0;
        for (const QJsonObject &item : jsonLines(found.out)) {
            const QString scene = item["collection"_L1].toString() + u'/' + item["id"_L1].toString();
            scenes.insert(scene);
            QJsonObject assets;
            const auto take = [&](const QString &key, const QJsonValue &asset) {
                assets[key] = asset;
                promised << asset["file:checksum"_L1].toString();
            };
            QString smallest;
            qint64 least = kLargest + 1;
            const QJsonObject all = item["assets"_L1].toObject();
            for (auto it = all.begin(); it != all.end(); ++it) {
                const qint64 size = it.value()["file:size"_L1].toInteger(0);
                if (isPage(it.key(), it.value())) {
                    ++pages;
                    continue;
                }
                if (size < least) {
                    smallest = it.key();
                    least = size;
                }
                const bool isSampled = size > kSmall && size <= kLargest && large < kLargeSample;
                large += isSampled ? 1 : 0;
                if (size <= kSmall || isSampled)
                    take(it.key(), it.value());
            }
            if (assets.isEmpty() && !smallest.isEmpty())
                take(smallest, all[smallest]);
            if (assets.isEmpty())
                continue;
            covered.insert(scene);
            QJsonObject cut = item;
            cut["assets"_L1] = assets;
            chosen += QJsonDocument(cut).toJson(QJsonDocument::Compact) + '\n';
        }
        QCOMPARE(scenes - recorded, QSet<QString>());
        QCOMPARE(recorded - scenes, QSet<QString>());
        // Only scenes whose files are all too large, which are few.
        QVERIFY2((scenes - covered).size() <= 2, qPrintable(QStringList((scenes - covered).values()).join(u' ')));

        const QString to = cli.home(u"files"_s);
        const QStringList arguments{u"download"_s, u"--to"_s, to,          u"--items"_s, u"-"_s,
                                    u"--assets"_s, u"all"_s,  u"--jobs"_s, u"8"_s};
        const ProgramRun brought = cli.run(arguments, chosen);
        COMPARE_EXIT(brought, 0);
        QVERIFY2(brought.err.contains(", " + QByteArray::number(promised.size()) + " verified by checksum, 0 by size"),
                 brought.err.constData());
        // Not by the program's word alone.
        QStringList there;
        QDirIterator it(to, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.fileName().contains(u"/.swathe/"_s))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCryptographicHash hash(QCryptographicHash::Sha256);
            QVERIFY(hash.addData(&file));
            there << u"1220"_s + QString::fromLatin1(hash.result().toHex());
        }
        promised.sort();
        there.sort();
        QCOMPARE(there, promised);
        qInfo("%lld scenes, %lld of them with %lld files; %lld links are pages", qlonglong(scenes.size()),
              qlonglong(covered.size()), qlonglong(there.size()), qlonglong(pages));

        sandbox.clear();
        COMPARE_EXIT(cli.run(arguments, chosen), 0);
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
