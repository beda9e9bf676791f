// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/enginegroup.h"

#include "core/transfer/digest.h"

#include <algorithm>

namespace swathe {

void EngineGroup::prepareProcess()
{
    qputenv("QT_NO_THREADED_GLIB", "1");
}

EngineGroup::EngineGroup(QObject *parent) : QObject(parent), m_share(EngineShare::make())
{
    m_share.engines = std::clamp(QThread::idealThreadCount(), 1, 4);
    for (int index = 0; index < m_share.engines; ++index) {
        auto thread = std::make_unique<QThread>();
        thread->setObjectName(QStringLiteral("transfer engine %1").arg(index + 1));
        auto *engine = new TransferEngine(m_share);
        engine->moveToThread(thread.get());
        connect(thread.get(), &QThread::started, engine, &TransferEngine::open);
        connect(thread.get(), &QThread::finished, engine, &QObject::deleteLater);
        connect(engine, &TransferEngine::moved, this, &EngineGroup::moved);
        connect(engine, &TransferEngine::requestWanted, this, &EngineGroup::requestWanted);
        connect(engine, &TransferEngine::journaled, this, &EngineGroup::journaled);
        connect(engine, &TransferEngine::figuresChanged, this, &EngineGroup::figuresChanged);
        connect(engine, &TransferEngine::ended, this, &EngineGroup::ended);
        thread->start();
        m_engines.push_back({.thread = std::move(thread), .engine = engine});
    }
}

EngineGroup::~EngineGroup()
{
    static_cast<void>(shutDown());
}

size_t EngineGroup::indexOf(const TransferEntry &entry) const
{
    const bool isCostly = !entry.spec.hrefText().startsWith("http:") || !Digest::isCheap(entry.spec.algorithm());
    return isCostly ? static_cast<size_t>(entry.serial) % m_engines.size() : 0;
}

void EngineGroup::setBandwidth(qint64 total, const QHash<QString, qint64> &perProvider)
{
    for (const Member &member : m_engines) {
        post(member.engine, [total, perProvider](TransferEngine &engine) {
            engine.setBandwidth(total, perProvider);
        });
    }
}

QList<StoppedTransfer> EngineGroup::shutDown()
{
    QList<StoppedTransfer> stopped;
    for (const Member &member : m_engines) {
        QMetaObject::invokeMethod(
            member.engine,
            [&stopped, engine = member.engine] {
                stopped += engine->shutDown();
            },
            Qt::BlockingQueuedConnection);
        member.thread->quit();
        member.thread->wait();
    }
    m_engines.clear();
    return stopped;
}

} // namespace swathe
