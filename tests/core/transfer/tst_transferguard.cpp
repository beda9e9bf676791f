// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/transferguard.h"
#include "core/transfer/transferqueue.h"
#include "tests/support/testserver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

class FakeNetwork final : public NetworkCondition
{
public:
    void set(bool metered)
    {
        m_isMetered = metered;
        Q_EMIT changed();
    }
    [[nodiscard]] bool isMetered() const override { return m_isMetered; }

private:
    bool m_isMetered = false;
};

class FakePower final : public PowerCondition
{
public:
    void set(bool onBattery)
    {
        m_isOnBattery = onBattery;
        Q_EMIT changed();
    }
    [[nodiscard]] bool isOnBattery() const override { return m_isOnBattery; }

private:
    bool m_isOnBattery = false;
};

class FakeAwakeLock final : public AwakeLock
{
public:
    bool isHeld = false;
    int holds = 0;
    void hold(const QString &why) override
    {
        QVERIFY(!why.isEmpty());
        holds += isHeld ? 0 : 1;
        isHeld = true;
    }
    void release() override { isHeld = false; }
};

} // namespace

class TestTransferGuard : public QObject
{
    Q_OBJECT

    FakeNetwork m_network;
    FakePower m_power;

private Q_SLOTS:
    void conditions_holdTheQueueAsTheSettingsSay()
    {
        TransferQueue queue(u":memory:"_s, nullptr);
        FakeAwakeLock awake;
        m_network.set(true);
        TransferGuard guard(queue, m_network, m_power, awake);
        QCOMPARE(queue.holdReason(), HoldReason::Metered);
        m_network.set(false);
        QCOMPARE(queue.holdReason(), HoldReason::None);
        m_power.set(true);
        QCOMPARE(queue.holdReason(), HoldReason::None);
        guard.setPolicy({.waitsOnBattery = true});
        QCOMPARE(queue.holdReason(), HoldReason::OnBattery);
        m_network.set(true);
        QCOMPARE(queue.holdReason(), HoldReason::Metered);
        guard.setPolicy({.waitsWhenMetered = false, .waitsOnBattery = true});
        QCOMPARE(queue.holdReason(), HoldReason::OnBattery);
        m_power.set(false);
        QCOMPARE(queue.holdReason(), HoldReason::None);
        m_network.set(false);
    }

    void system_isKeptAwakeOnlyWhileFilesCome()
    {
        QTemporaryDir folder;
        test::TestServer server;
        server.setHandler([](const test::Request &request) {
            test::Reply reply = test::TestServer::ranged(request, QByteArray(5'000, 'x'), "\"v\"");
            if (request.path() == "/slow")
                reply.stallAfter = 1'000;
            return reply;
        });
        TransferQueue queue(u":memory:"_s, nullptr);
        QVERIFY(queue.open());
        FakeAwakeLock awake;
        {
            TransferGuard guard(queue, m_network, m_power, awake);
            QVERIFY(!awake.isHeld);
            const TransferId id =
                queue.add({{.href = server.url(u"/slow"_s), .targetPath = folder.filePath(u"slow"_s)}}).constFirst();
            QTRY_VERIFY(awake.isHeld);
            queue.pause({id});
            QTRY_VERIFY(!awake.isHeld);
            guard.setPolicy({.keepsAwake = false});
            queue.resume({id});
            QTRY_COMPARE(queue.snapshot(id)->state, TransferState::Receiving);
            QVERIFY(!awake.isHeld);
            guard.setPolicy({});
            QVERIFY(awake.isHeld);
            QCOMPARE(awake.holds, 2);
        }
        QVERIFY(!awake.isHeld);
    }
};

QTEST_GUILESS_MAIN(TestTransferGuard)
#include "tst_transferguard.moc"
