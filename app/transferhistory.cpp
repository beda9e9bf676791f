// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transferhistory.h"

#include "app/format.h"
#include "app/rolenames.h"
#include "app/transfermodel.h"
#include "core/base/errortext.h"
#include "core/transfer/transferqueue.h"
#include "core/transfer/transferstore.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>
#include <QtConcurrentRun>

namespace swathe {

namespace {
constexpr int kPage = 100;
}

TransferHistory::TransferHistory(TransferQueue &queue, QObject *parent) : QAbstractListModel(parent), m_queue(queue) {}

int TransferHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> TransferHistory::roleNames() const
{
    static const QHash<int, QByteArray> names = roleNamesOf<Role>();
    return names;
}

QVariant TransferHistory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const TransferRecord &record = row.record;
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return QFileInfo(record.targetPath).fileName();
    case Role::Title:
        return record.title;
    case Role::Outcome:
        return transferStateName(record.outcome);
    case Role::OutcomeText:
        return record.outcome == TransferState::Completed && record.verifiedByChecksum
                   ? tr("Verified")
                   : transferStateText(record.outcome);
    case Role::Reason:
        return record.outcome == TransferState::Failed ? errorText(record.error).sentence : QString();
    case Role::SizeText:
        return record.bytes > 0 ? byteText(record.bytes) : QString();
    case Role::FinishedText:
        return QLocale().toString(record.finishedAt.toLocalTime(), QStringLiteral("d MMM yyyy, HH:mm"));
    case Role::Source:
        return record.host;
    case Role::Path:
        return record.targetPath;
    case Role::IsThere:
        return row.isThere;
    }
    return {};
}

bool TransferHistory::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAtEnd && !m_isReading;
}

void TransferHistory::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(m_rows.isEmpty() ? 0 : m_rows.last().record.number);
}

void TransferHistory::reload()
{
    ++m_round;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    read(0);
}

void TransferHistory::clear()
{
    m_queue.clearHistory();
    ++m_round;
    beginResetModel();
    m_rows.clear();
    endResetModel();
    m_isAtEnd = true;
    m_isReading = false;
    Q_EMIT changed();
}

void TransferHistory::read(qint64 before)
{
    m_isReading = true;
    m_problem.clear();
    Q_EMIT changed();
    HistoryJob *job = m_queue.history(kPage, before, this);
    connect(job, &Job::finished, this, [this, job, round = m_round] {
        job->deleteLater();
        if (round != m_round)
            return;
        if (!job->result()) {
            m_isReading = false;
            m_isAtEnd = true;
            m_problem = errorText(job->result().error()).sentence;
            Q_EMIT changed();
            return;
        }
        // A look at the disk can take long where that is a network drive.
        QtConcurrent::run([records = *job->result()] {
            QList<Row> page;
            for (const TransferRecord &record : records)
                page.append(
                    {.record = record,
                     .isThere = record.outcome == TransferState::Completed && QFileInfo::exists(record.targetPath)});
            return page;
        }).then(this, [this, round](const QList<Row> &page) {
            if (round == m_round)
                append(page);
        });
    });
    job->start();
}

void TransferHistory::append(const QList<Row> &page)
{
    m_isReading = false;
    m_isAtEnd = page.size() < kPage;
    if (!page.isEmpty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(page.size()) - 1);
        m_rows += page;
        endInsertRows();
    }
    Q_EMIT changed();
}

void TransferHistory::openFolder(int row) const
{
    if (row < 0 || row >= count())
        return;
    QFileInfo folder(QFileInfo(m_rows.at(row).record.targetPath).path());
    while (!folder.exists() && !folder.isRoot() && folder.path() != folder.filePath())
        folder.setFile(folder.path());
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder.filePath()));
}

} // namespace swathe
