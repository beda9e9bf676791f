// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSslSocket>

namespace swathe::sandbox {

/** Bytes the socket holds in memory. A QSslSocket counts what it has encrypted and not sent separately. */
[[nodiscard]] inline qint64 unsentBytes(const QTcpSocket *socket)
{
    const auto *secure = qobject_cast<const QSslSocket *>(socket);
    return socket->bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

/** Calls a method of the receiver whenever the system took bytes of the socket. */
template <class Receiver> void whenDrained(QTcpSocket *socket, Receiver *receiver, void (Receiver::*method)())
{
    // bytesWritten of a QSslSocket says "encrypted", not "sent": an answer would gather in memory.
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        QObject::connect(secure, &QSslSocket::encryptedBytesWritten, receiver, method);
    else
        QObject::connect(socket, &QTcpSocket::bytesWritten, receiver, method);
}

} // namespace swathe::sandbox
