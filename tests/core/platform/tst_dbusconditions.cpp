// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/platform/conditions.h"

#include <QTest>

#ifdef QT_DBUS_LIB

#include "core/platform/dbusawakelock.h"
#include "core/platform/upowercondition.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace swathe;
using namespace Qt::StringLiterals;

namespace {

/// Plays UPower, logind and the screen saver.
class FakeSystem final : public QDBusVirtualObject
{
public:
    bool isOnBattery = false;
    int asked = 0;
    QList<QVariantList> inhibited;
    QList<uint> letGo;
    int reader = -1; ///< our end of the last inhibitor's pipe

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == u"Get") {
            ++asked;
            return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(isOnBattery))));
        }
        if (message.member() == u"Inhibit") {
            inhibited.append(message.arguments());
            if (message.interface() == u"org.freedesktop.ScreenSaver")
                return bus.send(message.createReply(QVariant(77U)));
            int ends[2] = {};
            if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
                return false;
            reader = ends[0];
            QDBusUnixFileDescriptor writer;
            writer.giveFileDescriptor(ends[1]);
            return bus.send(message.createReply(QVariant::fromValue(writer)));
        }
        if (message.member() == u"UnInhibit") {
            letGo.append(message.arguments().value(0).toUInt());
            return bus.send(message.createReply());
        }
        return false;
    }
    /// Nobody holds the other end of the inhibitor any more.
    [[nodiscard]] bool isLetGo() const
    {
        char byte = 0;
        return ::read(reader, &byte, 1) == 0;
    }
};

} // namespace

/** Against a bus of its own, on which this program also plays the services. */
class TestDBusConditions : public QObject
{
    Q_OBJECT

    QProcess m_daemon;
    QString m_address;
    int m_number = 0;

    QDBusConnection connection() { return QDBusConnection::connectToBus(m_address, u"test-%1"_s.arg(++m_number)); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
        QVERIFY(!m_address.isEmpty());
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }

    void battery_isAskedForAndFollowed()
    {
        FakeSystem fake;
        fake.isOnBattery = true;
        QDBusConnection service = connection();
        QVERIFY(service.registerService(u"org.freedesktop.UPower"_s));
        QVERIFY(service.registerVirtualObject(u"/org/freedesktop/UPower"_s, &fake));
        UPowerCondition power(connection());
        QVERIFY(!power.isOnBattery());
        QSignalSpy changed(&power, &PowerCondition::changed);
        QVERIFY(changed.wait());
        QVERIFY(power.isOnBattery());
        const auto tell = [&service](const QString &interface, const QVariantMap &values, const QStringList &gone) {
            QDBusMessage signal = QDBusMessage::createSignal(
                u"/org/freedesktop/UPower"_s, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
            signal << interface << values << gone;
            QVERIFY(service.send(signal));
        };
        tell(u"org.freedesktop.Other"_s, {{u"OnBattery"_s, false}}, {});
        tell(u"org.freedesktop.UPower"_s, {{u"OnBattery"_s, false}}, {});
        QVERIFY(changed.wait());
        QVERIFY(!power.isOnBattery());
        // Only told that it is another now: it is asked for again.
        const int asked = fake.asked;
        tell(u"org.freedesktop.UPower"_s, {}, {u"OnBattery"_s});
        QVERIFY(changed.wait());
        QCOMPARE(fake.asked, asked + 1);
        QVERIFY(power.isOnBattery());
    }

    void battery_withoutUPowerIsMains()
    {
        UPowerCondition power(connection());
        QSignalSpy changed(&power, &PowerCondition::changed);
        QVERIFY(!changed.wait(300));
        QVERIFY(!power.isOnBattery());
    }

    void awake_isAnInhibitorOfLogind()
    {
        FakeSystem fake;
        QDBusConnection service = connection();
        QVERIFY(service.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(service.registerVirtualObject(u"/org/freedesktop/login1"_s, &fake));
        DBusAwakeLock lock(connection(), connection());
        lock.hold(u"files come"_s);
        lock.hold(u"files come"_s);
        QTRY_COMPARE(fake.inhibited.size(), 1);
        QCOMPARE(fake.inhibited.at(0), (QVariantList{u"idle"_s, u"Swathe"_s, u"files come"_s, u"block"_s}));
        QVERIFY(!fake.isLetGo());
        lock.release();
        QTRY_VERIFY(fake.isLetGo());
        ::close(fake.reader);
        // Let go before the answer has come.
        lock.hold(u"again"_s);
        lock.release();
        QTRY_COMPARE(fake.inhibited.size(), 2);
        QTRY_VERIFY(fake.isLetGo());
        ::close(fake.reader);
    }

    void awake_withoutLogindAsksTheScreenSaver()
    {
        FakeSystem fake;
        QDBusConnection service = connection();
        QVERIFY(service.registerService(u"org.freedesktop.ScreenSaver"_s));
        QVERIFY(service.registerVirtualObject(u"/org/freedesktop/ScreenSaver"_s, &fake));
        {
            DBusAwakeLock lock(connection(), connection());
            lock.hold(u"files come"_s);
            QTRY_COMPARE(fake.inhibited.size(), 1);
            QCOMPARE(fake.inhibited.at(0), (QVariantList{u"Swathe"_s, u"files come"_s}));
            // Its answer must have arrived, so that there is something to let go of.
            // The signal comes from the bus's own thread, which a QSignalSpy does not expect.
            bool isRegistered = false;
            connect(service.interface(), &QDBusConnectionInterface::serviceRegistered, this, [&isRegistered] {
                isRegistered = true;
            });
            QVERIFY(service.registerService(u"org.example.Swathe.Later"_s));
            QTRY_VERIFY(isRegistered);
            disconnect(service.interface(), nullptr, this, nullptr);
        }
        QTRY_COMPARE(fake.letGo, QList<uint>{77});
    }
};

#else

class TestDBusConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemWithoutDBus_holdsNothing()
    {
        const auto power = swathe::systemPowerCondition();
        QVERIFY(!power->isOnBattery());
        const auto lock = swathe::systemAwakeLock();
        lock->hold(QStringLiteral("why"));
        lock->release();
    }
};

#endif

QTEST_GUILESS_MAIN(TestDBusConditions)
#include "tst_dbusconditions.moc"
