// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transfermodel.h"

#include "app/format.h"
#include "app/rolenames.h"
#include "core/base/errortext.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace swathe {

namespace {

bool isPausable(TransferState state)
{
    using enum TransferState;
    return isActive(state) || state == Queued || state == WaitingForLimit || state == WaitingForSignIn;
}

QString groupOf(TransferState state)
{
    using enum TransferState;
    switch (state) {
    case Resolving:
    case Receiving:
    case Stalled:
    case Verifying:
    case Publishing:
        return QStringLiteral("active");
    case Queued:
    case WaitingForSignIn:
    case WaitingForLimit:
    case Paused:
        return QStringLiteral("queued");
    case Completed:
        return QStringLiteral("finished");
    case Failed:
    case Cancelled:
        return QStringLiteral("failed");
    }
    return {};
}

QString stateText(const TransferSnapshot &row)
{
    if (row.state == TransferState::Completed)
        return row.verifiedByChecksum ? TransferModel::tr("Verified") : TransferModel::tr("Completed");
    return transferStateText(row.state);
}

double fractionOf(const TransferSnapshot &row)
{
    if (row.state == TransferState::Completed)
        return 1;
    return row.total > 0 ? std::clamp(static_cast<double>(row.received) / static_cast<double>(row.total), 0.0, 1.0) : 0;
}

} // namespace

QString transferStateText(TransferState state)
{
    using enum TransferState;
    switch (state) {
    case Queued:
        return TransferModel::tr("Queued");
    case Resolving:
        return TransferModel::tr("Preparing");
    case WaitingForSignIn:
        return TransferModel::tr("Waiting for sign-in");
    case WaitingForLimit:
        return TransferModel::tr("Waiting for provider limit");
    case Receiving:
        return TransferModel::tr("Downloading");
    case Stalled:
        return TransferModel::tr("Stalled");
    case Verifying:
    case Publishing:
        return TransferModel::tr("Verifying");
    case Paused:
        return TransferModel::tr("Paused");
    case Completed:
        return TransferModel::tr("Completed");
    case Failed:
        return TransferModel::tr("Failed");
    case Cancelled:
        return TransferModel::tr("Cancelled");
    }
    return {};
}

int TransferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> TransferModel::roleNames() const
{
    static const QHash<int, QByteArray> names = roleNamesOf<Role>();
    return names;
}

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TransferSnapshot &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return QFileInfo(row.spec.targetPath).fileName();
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return row.spec.id.value;
    case Role::Name:
        return QFileInfo(row.spec.targetPath).fileName();
    case Role::BatchTitle:
        return row.spec.title;
    case Role::StateName:
        return transferStateName(row.state);
    case Role::StateText:
        return stateText(row);
    case Role::Reason: {
        if (!row.hasError)
            return QString();
        const ErrorText text = errorText(row.error);
        return QString(text.sentence + u' ' + text.action).trimmed();
    }
    case Role::Received:
        return row.received;
    case Role::Total:
        return row.total;
    case Role::Fraction:
        return fractionOf(row);
    case Role::ReceivedText:
        if (row.state == TransferState::Completed || row.received <= 0)
            return byteText(row.total);
        return row.total > 0 ? tr("%1 of %2").arg(byteText(row.received), byteText(row.total)) : byteText(row.received);
    case Role::SpeedText:
        return row.state == TransferState::Receiving ? swathe::speedText(row.bytesPerSecond) : QString();
    case Role::TimeLeft:
        return row.state == TransferState::Receiving ? durationText(row.secondsLeft) : QString();
    case Role::CanPause:
        return isPausable(row.state);
    case Role::CanResume:
        return row.state == TransferState::Paused;
    case Role::CanRetry:
        return row.state == TransferState::Failed || row.state == TransferState::Cancelled ||
               row.state == TransferState::WaitingForLimit;
    case Role::CanCancel:
        return !isFinal(row.state);
    case Role::IsVerified:
        return row.state == TransferState::Completed;
    case Role::Source:
        return row.spec.href.host();
    case Role::Group:
        return groupOf(row.state);
    }
    return {};
}

void TransferModel::upsert(const QList<TransferSnapshot> &snapshots)
{
    QList<TransferSnapshot> fresh;
    QList<int> touched;
    for (const TransferSnapshot &snapshot : snapshots) {
        const auto known = m_index.constFind(snapshot.spec.id);
        if (known == m_index.cend()) {
            fresh.append(snapshot);
            continue;
        }
        m_rows[*known] = snapshot;
        touched.append(*known);
    }
    std::ranges::sort(touched);
    for (qsizetype i = 0; i < touched.size();) {
        qsizetype end = i + 1;
        while (end < touched.size() && touched.at(end) <= touched.at(end - 1) + 1)
            ++end;
        Q_EMIT dataChanged(index(touched.at(i)), index(touched.at(end - 1)));
        i = end;
    }
    if (!fresh.isEmpty()) {
        const int from = count();
        beginInsertRows({}, from, from + static_cast<int>(fresh.size()) - 1);
        m_rows.append(fresh);
        renumber(from);
        endInsertRows();
    }
    summarise();
}

void TransferModel::remove(const QList<TransferId> &ids)
{
    for (const TransferId &id : ids) {
        const auto known = m_index.constFind(id);
        if (known == m_index.cend())
            continue;
        const int row = *known;
        beginRemoveRows({}, row, row);
        m_index.remove(id);
        m_rows.remove(row);
        renumber(row);
        endRemoveRows();
    }
    summarise();
}

void TransferModel::renumber(int from)
{
    for (int row = from; row < count(); ++row)
        m_index.insert(m_rows.at(row).spec.id, row);
}

const TransferSnapshot *TransferModel::find(const TransferId &id) const
{
    const auto known = m_index.constFind(id);
    return known == m_index.cend() ? nullptr : &m_rows.at(*known);
}

void TransferModel::summarise()
{
    Summary summary;
    for (const TransferSnapshot &row : std::as_const(m_rows)) {
        const QString group = groupOf(row.state);
        summary.active += group == u"active";
        summary.queued += group == u"queued";
        summary.finished += group == u"finished";
        summary.failed += group == u"failed";
        if (row.state == TransferState::Receiving)
            summary.speed += row.bytesPerSecond;
        if (group != u"failed" && row.total > 0) {
            summary.total += row.total;
            summary.received += row.state == TransferState::Completed ? row.total : row.received;
        }
    }
    m_summary = summary;
    Q_EMIT summaryChanged();
}

QString TransferModel::speedText() const
{
    return swathe::speedText(m_summary.speed);
}

QString TransferModel::remainingText() const
{
    const qint64 left = m_summary.total - m_summary.received;
    return left > 0 ? byteText(left) : QString();
}

double TransferModel::fraction() const
{
    return m_summary.total > 0 ? static_cast<double>(m_summary.received) / static_cast<double>(m_summary.total) : 0;
}

TransferFilterModel::TransferFilterModel(TransferModel &transfers, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&transfers);
}

void TransferFilterModel::setGroup(const QString &group)
{
    if (m_group == group)
        return;
    m_group = group;
    invalidateFilter();
    Q_EMIT groupChanged();
}

bool TransferFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return m_group.isEmpty() ||
           sourceModel()->index(row, 0, parent).data(static_cast<int>(TransferModel::Role::Group)).toString() ==
               m_group;
}

} // namespace swathe
