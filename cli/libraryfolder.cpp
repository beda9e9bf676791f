// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/libraryfolder.h"

#include <QDir>
#include <QFileInfo>

namespace swathe::cli {

using namespace Qt::StringLiterals;

LibraryFolder::LibraryFolder(QString path) : m_path(std::move(path)) {}

bool LibraryFolder::hasList() const
{
    return QFileInfo::exists(m_path + u"/.swathe/queue.sqlite"_s);
}

Status LibraryFolder::open(AssetResolver *resolver)
{
    const QString state = m_path + u"/.swathe"_s;
    if (!QDir().mkpath(state) || !QFileInfo(m_path).isWritable())
        return fail(Error::Kind::DiskDenied, u"%1 cannot be made or written"_s.arg(m_path));
    m_lock = std::make_unique<QLockFile>(state + u"/lock"_s);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0)) {
        return m_lock->error() == QLockFile::LockFailedError
                   ? fail(Error::Kind::DiskDenied, u"another swathe-cli is downloading to %1"_s.arg(m_path))
                   : fail(Error::Kind::DiskDenied, u"%1 cannot be written"_s.arg(state));
    }
    m_queue = std::make_unique<TransferQueue>(state + u"/queue.sqlite"_s, resolver);
    return {};
}

void LibraryFolder::close()
{
    m_queue.reset();
    m_lock.reset();
}

} // namespace swathe::cli
