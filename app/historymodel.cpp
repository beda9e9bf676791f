// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/historymodel.h"

#include "app/format.h"
#include "app/rolenames.h"
#include "app/transfermodel.h"
#include "core/base/errortext.h"

#include <QFileInfo>

#include <utility>

namespace swathe {

namespace {
constexpr int kPage = 200;
}

HistoryModel::HistoryModel(TransferQueue &queue, QObject *parent) : QAbstractListModel(parent), m_queue(queue) {}

HistoryModel::~HistoryModel() = default;

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> HistoryModel::roleNames() const
{
    static const QHash<int, QByteArray> names = roleNamesOf<Role>();
    return names;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TransferRecord &record = m_records.at(index.row());
    if (role == Qt::DisplayRole)
        return QFileInfo(record.targetPath).fileName();
    switch (static_cast<Role>(role)) {
    case Role::Name:
        return QFileInfo(record.targetPath).fileName();
    case Role::BatchTitle:
        return record.title;
    case Role::Outcome:
        return transferStateName(record.outcome);
    case Role::OutcomeText:
        return record.verifiedByChecksum ? tr("Verified") : transferStateText(record.outcome);
    case Role::Reason:
        return record.outcome == TransferState::Failed ? errorText(record.error).sentence : QString();
    case Role::FinishedAt:
        return record.finishedAt.toLocalTime();
    case Role::SizeText:
        return byteText(record.bytes);
    case Role::Source:
        return record.host;
    case Role::Path:
        return record.targetPath;
    case Role::IsVerified:
        return record.verifiedByChecksum;
    }
    return {};
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_job;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_job.reset(m_queue.history(kPage, m_records.isEmpty() ? 0 : m_records.constLast().number, nullptr));
    connect(m_job.get(), &Job::finished, this, &HistoryModel::onRead);
    m_job->start();
    Q_EMIT isReadingChanged();
}

void HistoryModel::onRead()
{
    const QList<TransferRecord> page = m_job->result().value_or(QList<TransferRecord>());
    m_hasMore = page.size() == kPage;
    if (!page.isEmpty()) {
        beginInsertRows({}, count(), count() + static_cast<int>(page.size()) - 1);
        m_records.append(page);
        endInsertRows();
        Q_EMIT countChanged();
    }
    // Not before: views ask for more while rows are put in.
    m_job.release()->deleteLater();
    Q_EMIT isReadingChanged();
}

void HistoryModel::reload()
{
    m_job.reset();
    beginResetModel();
    m_records.clear();
    m_hasMore = true;
    endResetModel();
    Q_EMIT countChanged();
    fetchMore({});
}

void HistoryModel::clear()
{
    m_queue.clearHistory();
    reload();
}

} // namespace swathe
