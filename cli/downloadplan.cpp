// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/downloadplan.h"

#include "core/library/layout.h"

#include <QSet>

namespace swathe::cli {

using namespace Qt::StringLiterals;

QList<TransferSpec> planUrls(const QString &folder, const QList<QUrl> &urls, const QString &provider)
{
    QList<TransferSpec> specs;
    QSet<QString> taken;
    QSet<QUrl> seen;
    for (const QUrl &url : urls) {
        if (seen.contains(url))
            continue;
        seen.insert(url);
        QString name = url.path(QUrl::FullyDecoded).section(u'/', -1, -1, QString::SectionSkipEmpty);
        name = safeFileName(name.isEmpty() ? url.host() : name);
        const qsizetype dot = name.indexOf(u'.', 1);
        const QString stem = name.left(dot);
        const QString suffix = dot < 0 ? QString() : name.mid(dot);
        for (int number = 2; taken.contains(name.toLower()); ++number)
            name = u"%1-%2%3"_s.arg(stem).arg(number).arg(suffix);
        taken.insert(name.toLower());
        specs << TransferSpec{.title = name, .provider = provider, .href = url, .targetPath = folder + u'/' + name};
    }
    return specs;
}

Step stepFor(const std::optional<TransferSnapshot> &known, const TransferSpec &wanted, qint64 sizeOnDisk)
{
    if (!known)
        return Step::Add;
    const bool isSameSource = known->spec.href == wanted.href && known->spec.provider == wanted.provider &&
                              known->spec.checksum == wanted.checksum;
    switch (known->state) {
    case TransferState::Completed: {
        const bool isWhole = sizeOnDisk >= 0 && sizeOnDisk == known->received;
        // A catalogue that now promises other bytes is a new file; another address of the same bytes is not.
        return isWhole && known->spec.checksum == wanted.checksum ? Step::Keep : Step::Replace;
    }
    case TransferState::Failed:
    case TransferState::Cancelled:
        return isSameSource ? Step::Retry : Step::Replace;
    case TransferState::Paused:
        return isSameSource ? Step::Resume : Step::Replace;
    case TransferState::WaitingForSignIn:
        return isSameSource ? Step::SignIn : Step::Replace;
    default:
        return isSameSource ? Step::Follow : Step::Replace;
    }
}

} // namespace swathe::cli
