// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/keychaincredentialstore.h"

#include "core/base/logging.h"

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#endif
#include <qt6keychain/keychain.h>

#include <functional>

namespace swathe {

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"io.github.swathe.Swathe"_s;

Error errorOf(const QKeychain::Job &job)
{
    Error error{.kind = Error::Kind::KeychainFailed, .detail = job.errorString()};
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        error.kind = Error::Kind::NotFound;
        break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        error.kind = Error::Kind::KeychainUnavailable;
        break;
    case QKeychain::OtherError:
        // Without a bus or a service QtKeychain gives no kind of its own, only a sentence.
        if (!isKeychainAvailable())
            error.kind = Error::Kind::KeychainUnavailable;
        break;
    default:
        break;
    }
    if (error.kind != Error::Kind::NotFound)
        qCWarning(logAuth) << "the key store answered" << kindName(error.kind) << error.detail;
    return error;
}

/** One call of QtKeychain. It is made at the start and deletes itself: its back ends must not be deleted midway. */
template <class T, class KeychainJob> class KeychainCall final : public JobOf<T>
{
public:
    using Prepare = std::function<void(KeychainJob &)>;
    using Read = std::function<Result<T>(const KeychainJob &)>;
    KeychainCall(QString key, Prepare prepare, Read read, QObject *parent)
        : JobOf<T>(parent), m_key(std::move(key)), m_prepare(std::move(prepare)), m_read(std::move(read))
    {
    }

protected:
    void doStart() override
    {
        auto *call = new KeychainJob(kService);
        call->setKey(m_key);
        call->setInsecureFallback(false);
        m_prepare(*call);
        QObject::connect(call, &QKeychain::Job::finished, this, [this, call] {
            this->finishWith(m_read(*call));
        });
        call->start();
    }

private:
    const QString m_key;
    const Prepare m_prepare;
    const Read m_read;
};

QString keyOf(const AccountId &account, const QString &part)
{
    return account.value + u'/' + part;
}

} // namespace

bool isKeychainAvailable()
{
    if (!QKeychain::isAvailable())
        return false;
#ifdef QT_DBUS_LIB
    // QtKeychain only looks for the library; here is whether somebody would answer it.
    const QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    if (!bus)
        return false;
    const QStringList names = bus->registeredServiceNames().value() + bus->activatableServiceNames().value();
    return names.contains("org.freedesktop.secrets"_L1) || names.contains("org.kde.kwalletd6"_L1) ||
           names.contains("org.kde.kwalletd5"_L1);
#else
    return true;
#endif
}

JobOf<Secret> *KeychainCredentialStore::read(const AccountId &account, const QString &part, QObject *parent)
{
    using Call = QKeychain::ReadPasswordJob;
    return new KeychainCall<Secret, Call>(
        keyOf(account, part), [](Call &) {},
        [](const Call &call) -> Result<Secret> {
            if (call.error() == QKeychain::NoError)
                return Secret(call.binaryData());
            return fail(errorOf(call));
        },
        parent);
}

JobOf<bool> *KeychainCredentialStore::write(const AccountId &account, const QString &part, const Secret &secret,
                                            QObject *parent)
{
    using Call = QKeychain::WritePasswordJob;
    return new KeychainCall<bool, Call>(
        keyOf(account, part),
        [secret](Call &call) {
            call.setBinaryData(secret.reveal());
        },
        [](const Call &call) -> Result<bool> {
            if (call.error() == QKeychain::NoError)
                return true;
            return fail(errorOf(call));
        },
        parent);
}

JobOf<bool> *KeychainCredentialStore::remove(const AccountId &account, const QString &part, QObject *parent)
{
    using Call = QKeychain::DeletePasswordJob;
    return new KeychainCall<bool, Call>(
        keyOf(account, part), [](Call &) {},
        [](const Call &call) -> Result<bool> {
            if (call.error() == QKeychain::NoError || call.error() == QKeychain::EntryNotFound)
                return true;
            return fail(errorOf(call));
        },
        parent);
}

} // namespace swathe
