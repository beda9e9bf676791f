// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/transfer/transferqueue.h"

#include <QLockFile>

#include <memory>

namespace swathe::cli {

/** A folder that files are downloaded to, with the list of them in <folder>/.swathe. One program at a time. */
class LibraryFolder
{
public:
    explicit LibraryFolder(QString path);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// An earlier run has left a list here.
    [[nodiscard]] bool hasList() const;
    /// Makes the folder, locks it and makes queue(), which is not open yet. Errors: DiskDenied.
    [[nodiscard]] Status open(AssetResolver *resolver);
    [[nodiscard]] TransferQueue *queue() const { return m_queue.get(); }
    /// Stops what is under way and writes the last states; the parts stay.
    void close();

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<TransferQueue> m_queue;
};

} // namespace swathe::cli
