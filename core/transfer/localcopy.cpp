// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/localcopy.h"

#include "core/transfer/partfile.h"

#include <QFile>

#include <cerrno>

namespace swathe {

using namespace Qt::StringLiterals;

Status copyIntoPart(const QString &source, const QString &partPath, const std::atomic<bool> &stop,
                    std::atomic<qint64> &copied)
{
    QFile file(source);
    errno = 0;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(errno == ENOENT ? Error::Kind::NotFound : Error::Kind::DiskFailed,
                    u"open %1: %2"_s.arg(source, file.errorString()));
    PartFile part;
    if (Status opened = part.open(partPath, 0); !opened)
        return opened;
    QByteArray block(256 * 1024, Qt::Uninitialized);
    while (!stop) {
        const qint64 count = file.read(block.data(), block.size());
        if (count < 0)
            return fail(Error::Kind::DiskFailed, u"read %1: %2"_s.arg(source, file.errorString()));
        if (count == 0)
            return {};
        if (Status written = part.append(block.constData(), count); !written)
            return written;
        copied += count;
    }
    return fail(Error::Kind::Cancelled, {});
}

} // namespace swathe
