// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transfermodel.h"
#include "core/transfer/transferqueue.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <functional>
#include <malloc.h>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

/// What a search over a year of Sentinel-2 brings: one scene has ten files.
QList<TransferSpec> specs(const QString &folder, int count, qint64 &textBytes)
{
    QList<TransferSpec> result;
    result.reserve(count);
    for (int i = 0; i < count; ++i) {
        const QString scene = u"S2B_MSIL2A_2026%1_N0511_R022_T%2_A%3"_s.arg(i / 10 % 365, 4, 10, '0'_L1)
                                  .arg(i / 10 % 900, 5, 10, '0'_L1)
                                  .arg(i / 10, 6, 10, '0'_L1);
        const QString asset = u"B%1_10m"_s.arg(i % 10, 2, 10, '0'_L1);
        const TransferSpec spec{
            .id = TransferId(u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, '0'_L1)),
            .batch = BatchId(scene),
            .title = scene,
            .provider = u"earth-search"_s,
            .scene = {u"earth-search"_s, u"sentinel-2-l2a"_s, scene},
            .assetKey = asset,
            .href = QUrl(
                u"https://sentinel-cogs.s3.us-west-2.amazonaws.com/sentinel-s2-l2a-cogs/32/T/MT/2026/%1/%2.tif"_s.arg(
                    scene, asset)),
            .targetPath = u"%1/sentinel-2-l2a/%2/%3.tif"_s.arg(folder, scene, asset),
            .size = 40'000'000 + i,
            .checksum = {Checksum::Algorithm::Sha256, QByteArray(32, static_cast<char>(i))},
            .mediaType = u"image/tiff; application=geotiff; profile=cloud-optimized"_s};
        for (const QString &text :
             {spec.id.value, spec.batch.value, spec.title, spec.provider, spec.scene.provider, spec.scene.collection,
              spec.scene.item, spec.assetKey, spec.targetPath, spec.mediaType})
            textBytes += text.size();
        textBytes += spec.href.toEncoded().size() + spec.checksum.digest.size();
        result.append(spec);
    }
    return result;
}

qint64 inUse()
{
    const struct mallinfo2 info = ::mallinfo2();
    return static_cast<qint64>(info.uordblks) + static_cast<qint64>(info.hblkhd);
}

double millis(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// How long the event loop was away at most while `until` was waited for.
double longestStall(const std::function<bool()> &until)
{
    QElapsedTimer since;
    since.start();
    double longest = 0;
    QTimer tick;
    tick.setInterval(0);
    QEventLoop loop;
    QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
        longest = std::max(longest, static_cast<double>(since.nsecsElapsed()) / 1e6);
        since.restart();
        if (until())
            loop.quit();
    });
    tick.start();
    loop.exec();
    return longest;
}

} // namespace

/** The cost of a queue of N entries (default 100,000), with the window's list of it. Prints JSON, times in ms. */
int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const int count = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    QTemporaryDir folder;
    const QString database = folder.filePath(u"queue.sqlite"_s);
    QJsonObject result{{u"entries"_s, count}};
    qint64 textBytes = 0;
    {
        const QList<TransferSpec> all = specs(folder.path(), count, textBytes);
        auto queue = std::make_unique<TransferQueue>(database, nullptr);
        if (!queue->open())
            return 1;
        queue->setHold(HoldReason::Metered, true);
        result[u"add"_s] = millis([&] {
            queue->add(all);
        });
        result[u"pauseAll"_s] = millis([&] {
            queue->pauseAll();
        });
        result[u"resumeAll"_s] = millis([&] {
            queue->resumeAll();
        });
        // The database thread is still busy with what was added: the worst moment to quit.
        result[u"quitAtOnce"_s] = millis([&] {
            queue.reset();
        });
    }
    ::malloc_trim(0);
    const qint64 before = inUse();
    auto queue = std::make_unique<TransferQueue>(database, nullptr);
    queue->setHold(HoldReason::Metered, true);
    auto model = std::make_unique<TransferModel>();
    const auto mirror = [&](const QList<TransferId> &ids) {
        QList<TransferRow> rows;
        for (const TransferId &id : ids)
            rows.append(queue->row(id));
        model->upsert(rows);
    };
    QObject::connect(queue.get(), &TransferQueue::added, model.get(), mirror);
    QObject::connect(queue.get(), &TransferQueue::changed, model.get(), mirror);
    result[u"start"_s] = millis([&] {
        queue->openLater();
        result[u"startLongestStall"_s] = longestStall([&] {
            return !queue->isLoading();
        });
    });
    if (model->count() != count)
        return 1;
    ::malloc_trim(0);
    const qint64 used = inUse() - before;
    result[u"textBytesPerEntry"_s] = static_cast<double>(textBytes) / count;
    result[u"bytesPerEntry"_s] = static_cast<double>(used) / count;
    result[u"bytesBeyondText"_s] = static_cast<double>(used - textBytes) / count;

    TransferFilterModel list(*model);
    result[u"list"_s] = millis([&] {
        static_cast<void>(list.rowCount());
    });
    for (const QString &key : {u"name"_s, u"size"_s, u"scene"_s}) {
        result[u"sortBy"_s + key] = millis([&] {
            list.setSortKey(key);
            static_cast<void>(list.rowCount());
        });
    }
    list.setSortKey({});
    QList<TransferId> every;
    for (int i = 0; i < count; i += 2)
        every.append(model->rows().at(i).spec.id());
    queue->cancel(every);
    result[u"changeOfHalf"_s] = longestStall([&] {
        return model->failedCount() == every.size();
    });
    result[u"filterByGroup"_s] = millis([&] {
        list.setGroup(u"failed"_s);
        static_cast<void>(list.rowCount());
    });
    result[u"filterByText"_s] = millis([&] {
        list.setGroup({});
        list.setText(u"T00450"_s);
        static_cast<void>(list.rowCount());
    });
    list.setText({});
    result[u"moveToTop"_s] = millis([&] {
        queue->moveToTop({model->rows().constLast().spec.id()});
        model->reorder(queue->ids());
    });
    result[u"removeHalf"_s] = millis([&] {
        queue->remove(every);
        model->remove(every);
    });
    result[u"quit"_s] = millis([&] {
        queue.reset();
    });
    std::fputs(QJsonDocument(result).toJson().constData(), stdout);
    return 0;
}
