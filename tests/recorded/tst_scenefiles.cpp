// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/layout.h"
#include "core/scene/assetpreset.h"
#include "core/scene/checksum.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace swathe;

/** Presets, names on disk and checksums over the items of real catalogues. Skipped where they are not at hand. */
class TestSceneFiles : public QObject
{
    Q_OBJECT

    QList<Scene> m_scenes;
    int m_checksums = 0;

    void addItem(const QString &provider, const QJsonObject &item)
    {
        Scene scene;
        scene.id = {provider, item["collection"_L1].toString(), item["id"_L1].toString()};
        scene.sensingStart = QDateTime::fromString(item["properties"_L1]["datetime"_L1].toString(), Qt::ISODate);
        scene.raw = item;
        const QJsonObject assets = item["assets"_L1].toObject();
        for (auto it = assets.begin(); it != assets.end(); ++it) {
            Asset asset{.key = it.key(),
                        .href = QUrl(it.value()["href"_L1].toString()),
                        .title = it.value()["title"_L1].toString(),
                        .mediaType = it.value()["type"_L1].toString()};
            for (const QJsonValue &role : it.value()["roles"_L1].toArray())
                asset.roles.append(role.toString());
            asset.checksum = checksumFromMultihash(it.value()["file:checksum"_L1].toString().toLatin1());
            m_checksums += asset.checksum.isEmpty() ? 0 : 1;
            scene.assets.append(asset);
        }
        m_scenes.append(scene);
    }

    static QStringList keys(const Scene &scene, const QString &choice)
    {
        QStringList result;
        for (const Asset &asset : chooseAssets(scene, {choice}))
            result.append(asset.key);
        return result;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QString fixtures = qEnvironmentVariable("SWATHE_FIXTURES");
        if (fixtures.isEmpty())
            fixtures = qEnvironmentVariable("SWATHE_SOURCE", u"."_s) + u"/../shared/fixtures"_s;
        for (const QString &provider : {u"earth-search"_s, u"planetary-computer"_s, u"cdse-stac"_s, u"usgs"_s}) {
            QDirIterator it(fixtures + u'/' + provider, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (!file.open(QIODevice::ReadOnly))
                    continue;
                const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
                if (object["type"_L1] == "Feature"_L1 && object.contains("assets"_L1))
                    addItem(provider, object);
                for (const QJsonValue &feature : object["features"_L1].toArray()) {
                    if (feature.toObject().contains("assets"_L1))
                        addItem(provider, feature.toObject());
                }
            }
        }
        if (m_scenes.isEmpty())
            QSKIP("no recorded items here");
        QVERIFY(m_scenes.size() > 50);
        QVERIFY(m_checksums > 50);
    }

    void presets_takeEveryFileOnce()
    {
        for (const Scene &scene : std::as_const(m_scenes)) {
            const QStringList all = keys(scene, u"all"_s);
            QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
            for (const QString &preset : assetPresets()) {
                for (const QString &key : keys(scene, preset))
                    QVERIFY2(all.contains(key), qPrintable(scene.id.item + u' ' + key));
            }
            const QStringList data = keys(scene, u"data"_s);
            for (const QString &key : keys(scene, u"thumbnail"_s))
                QVERIFY2(!data.contains(key), qPrintable(scene.id.item + u' ' + key));
            for (const QString &key : keys(scene, u"metadata"_s)) {
                QVERIFY2(data.contains(key), qPrintable(scene.id.item + u' ' + key));
                QVERIFY2(!keys(scene, u"masks"_s).contains(key), qPrintable(scene.id.item + u' ' + key));
            }
            const bool isDataThere = !data.isEmpty() || all.size() == keys(scene, u"thumbnail"_s).size();
            QVERIFY2(isDataThere, qPrintable(scene.id.item));
        }
    }

    void sentinel2_hasTheFilesPeopleAskFor()
    {
        int seen = 0;
        for (const Scene &scene : std::as_const(m_scenes)) {
            if (!scene.id.collection.startsWith("sentinel-2-l2a"_L1) || scene.assets.size() < 15)
                continue;
            ++seen;
            const QStringList ten = keys(scene, u"10m"_s);
            QVERIFY2(ten.size() >= 4 && ten.size() <= 16, qPrintable(scene.id.provider + u' ' + ten.join(u' ')));
            QVERIFY2(!keys(scene, u"masks"_s).isEmpty(), qPrintable(scene.id.item));
            const QStringList visual = keys(scene, u"visual"_s);
            QVERIFY2(!visual.isEmpty() && visual.size() <= 2, qPrintable(scene.id.item + visual.join(u' ')));
            QVERIFY2(keys(scene, u"metadata"_s).size() >= 2, qPrintable(scene.id.item));
        }
        QVERIFY(seen >= 3);
    }

    void products_areThereInCopernicus()
    {
        int seen = 0;
        for (const Scene &scene : std::as_const(m_scenes)) {
            const QStringList product = keys(scene, u"product"_s);
            QVERIFY2(product.size() <= 2, qPrintable(scene.id.item + u' ' + product.join(u' ')));
            seen += scene.id.provider == "cdse-stac"_L1 && product.size() == 1 ? 1 : 0;
        }
        QVERIFY(seen >= 20);
    }

    void plans_neverGiveOnePathTwice()
    {
        for (const Scene &scene : std::as_const(m_scenes)) {
            const QList<Asset> files = chooseAssets(scene, {u"all"_s});
            QSet<QString> paths;
            for (const TransferSpec &spec : planDownloads(u"/data"_s, scene, files)) {
                const QString name = spec.targetPath.section(u'/', -1);
                QCOMPARE(safeFileName(name), name);
                QCOMPARE(QDir::cleanPath(spec.targetPath), spec.targetPath);
                QVERIFY2(!name.startsWith(u'$') && spec.targetPath.startsWith("/data/"_L1),
                         qPrintable(spec.targetPath));
                paths.insert(spec.targetPath.toCaseFolded());
            }
            QCOMPARE(paths.size(), files.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestSceneFiles)
#include "tst_scenefiles.moc"
