// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transfermodel.h"

#include "app/format.h"
#include "app/rolenames.h"
#include "core/base/errortext.h"

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

QString stateText(const TransferRow &row)
{
    if (row.state == TransferState::Completed)
        return row.verifiedByChecksum ? TransferModel::tr("Verified") : TransferModel::tr("Completed");
    return transferStateText(row.state);
}

double fractionOf(const TransferRow &row)
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

TransferModel::TransferModel(QObject *parent) : QAbstractListModel(parent), m_index(IdOf{&m_rows}) {}

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
    const TransferRow &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.spec.fileName();
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return row.spec.id().value;
    case Role::Name:
        return row.spec.fileName();
    case Role::BatchTitle:
        return row.spec.title();
    case Role::StateName:
        return transferStateName(row.state);
    case Role::StateText:
        return stateText(row);
    case Role::Reason: {
        if (!row.error)
            return QString();
        const ErrorText text = errorText(*row.error);
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
        return row.spec.href().host();
    case Role::Group:
        return groupOf(row.state);
    case Role::BatchKey:
        return row.spec.batch().value;
    case Role::Priority:
        return row.priority;
    case Role::FinishedAt:
        return row.finishedAt > 0 ? QDateTime::fromMSecsSinceEpoch(row.finishedAt) : QDateTime();
    case Role::CanMove:
        return !isFinal(row.state);
    }
    return {};
}

void TransferModel::upsert(const QList<TransferRow> &rows)
{
    QList<TransferRow> fresh;
    QList<int> touched;
    for (const TransferRow &row : rows) {
        const qint64 known = m_index.find(row.spec.idText());
        if (known < 0) {
            fresh.append(row);
            continue;
        }
        count(m_rows.at(known), -1);
        m_rows[known] = row;
        count(row, +1);
        touched.append(static_cast<int>(known));
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
        const int from = this->count();
        beginInsertRows({}, from, from + static_cast<int>(fresh.size()) - 1);
        // Left alone, the list doubles: half of the memory of a long queue would be empty.
        if (const qsizetype size = m_rows.size() + fresh.size(); size > m_rows.capacity())
            m_rows.reserve(size + size / 8);
        for (const TransferRow &row : std::as_const(fresh)) {
            m_rows.append(row);
            m_index.insert(static_cast<quint32>(m_rows.size() - 1));
            count(row, +1);
        }
        endInsertRows();
    }
    Q_EMIT summaryChanged();
}

void TransferModel::remove(const QList<TransferId> &ids)
{
    QList<int> gone;
    for (const TransferId &id : ids) {
        if (const qint64 row = m_index.find(id.value.toUtf8()); row >= 0)
            gone.append(static_cast<int>(row));
    }
    std::ranges::sort(gone);
    gone.erase(std::ranges::unique(gone).begin(), gone.end());
    if (gone.isEmpty())
        return;
    for (const int row : std::as_const(gone))
        count(m_rows.at(row), -1);
    QList<std::pair<int, int>> ranges;
    for (const int row : std::as_const(gone)) {
        if (!ranges.isEmpty() && ranges.constLast().second == row - 1)
            ranges.last().second = row;
        else
            ranges.append({row, row});
    }
    // Many small removals cost the views more than a new start does.
    constexpr qsizetype kMany = 200;
    const bool isReset = ranges.size() > kMany;
    if (isReset) {
        beginResetModel();
        qsizetype next = 0;
        qsizetype row = 0;
        m_rows.removeIf([&](const TransferRow &) {
            const bool isGone = next < gone.size() && gone.at(next) == row++;
            next += isGone ? 1 : 0;
            return isGone;
        });
    } else {
        for (auto range = ranges.crbegin(); range != ranges.crend(); ++range) {
            beginRemoveRows({}, range->first, range->second);
            m_rows.remove(range->first, range->second - range->first + 1);
            endRemoveRows();
        }
    }
    renumber();
    if (isReset)
        endResetModel();
    Q_EMIT summaryChanged();
}

void TransferModel::reorder(const QList<TransferId> &ids)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QList<int> from; // the old row of each new one
    from.reserve(m_rows.size());
    std::vector<bool> isPlaced(static_cast<size_t>(m_rows.size()));
    const auto place = [&](int row) {
        if (isPlaced[static_cast<size_t>(row)])
            return;
        isPlaced[static_cast<size_t>(row)] = true;
        from.append(row);
    };
    for (const TransferId &id : ids) {
        if (const qint64 row = m_index.find(id.value.toUtf8()); row >= 0)
            place(static_cast<int>(row));
    }
    for (int row = 0; row < this->count(); ++row)
        place(row);
    QList<TransferRow> rows;
    rows.reserve(m_rows.size());
    std::vector<int> to(static_cast<size_t>(m_rows.size()));
    for (const int row : std::as_const(from)) {
        to[static_cast<size_t>(row)] = static_cast<int>(rows.size());
        rows.append(m_rows.at(row));
    }
    m_rows = rows;
    renumber();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(to[static_cast<size_t>(old.row())]));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void TransferModel::renumber()
{
    m_index.clear();
    for (int row = 0; row < this->count(); ++row)
        m_index.insert(static_cast<quint32>(row));
}

const TransferRow *TransferModel::find(const TransferId &id) const
{
    const qint64 row = m_index.find(id.value.toUtf8());
    return row < 0 ? nullptr : &m_rows.at(row);
}

void TransferModel::count(const TransferRow &row, int sign)
{
    const QString group = groupOf(row.state);
    m_summary.active += group == u"active" ? sign : 0;
    m_summary.queued += group == u"queued" ? sign : 0;
    m_summary.finished += group == u"finished" ? sign : 0;
    m_summary.failed += group == u"failed" ? sign : 0;
    if (row.state == TransferState::Receiving)
        m_summary.speed += sign * static_cast<double>(row.bytesPerSecond);
    if (m_summary.active == 0)
        m_summary.speed = 0; // what rounding may have left over
    if (group != u"failed" && row.total > 0) {
        m_summary.total += sign * row.total;
        m_summary.received += sign * (row.state == TransferState::Completed ? row.total : row.received);
    }
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

TransferFilterModel::TransferFilterModel(TransferModel &transfers, QObject *parent)
    : QSortFilterProxyModel(parent), m_transfers(transfers)
{
    setSourceModel(&transfers);
}

/// Filtering anew in place tells of each gap by itself, which is quadratic in a long list: so from the start.
template <class Change> void TransferFilterModel::rebuild(Change change)
{
    setSourceModel(nullptr);
    change();
    sort(m_sortKey.isEmpty() ? -1 : 0, m_isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    setSourceModel(&m_transfers);
}

void TransferFilterModel::setGroup(const QString &group)
{
    if (m_group == group)
        return;
    rebuild([&] {
        m_group = group;
    });
    Q_EMIT groupChanged();
}

void TransferFilterModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    rebuild([&] {
        m_text = text;
    });
    Q_EMIT textChanged();
}

void TransferFilterModel::setSortKey(const QString &key)
{
    if (m_sortKey == key)
        return;
    rebuild([&] {
        m_sortKey = key;
    });
    Q_EMIT sortKeyChanged();
}

void TransferFilterModel::setDescending(bool descending)
{
    if (m_isDescending == descending)
        return;
    rebuild([&] {
        m_isDescending = descending;
    });
    Q_EMIT descendingChanged();
}

bool TransferFilterModel::filterAcceptsRow(int row, const QModelIndex &) const
{
    const TransferRow &transfer = m_transfers.rows().at(row);
    if (!m_group.isEmpty() && groupOf(transfer.state) != m_group)
        return false;
    return m_text.isEmpty() || transfer.spec.fileName().contains(m_text, Qt::CaseInsensitive) ||
           transfer.spec.title().contains(m_text, Qt::CaseInsensitive);
}

bool TransferFilterModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const TransferRow &one = m_transfers.rows().at(left.row());
    const TransferRow &other = m_transfers.rows().at(right.row());
    const auto text = [](QByteArrayView a, QByteArrayView b) {
        return QLatin1StringView(a).compare(QLatin1StringView(b), Qt::CaseInsensitive);
    };
    int order = 0;
    if (m_sortKey == u"name")
        order = text(one.spec.nameText(), other.spec.nameText());
    else if (m_sortKey == u"scene")
        order = text(one.spec.titleText(), other.spec.titleText());
    else if (m_sortKey == u"state")
        order = static_cast<int>(one.state) - static_cast<int>(other.state);
    else if (m_sortKey == u"size")
        order = one.total < other.total ? -1 : one.total > other.total;
    else if (m_sortKey == u"progress")
        order = fractionOf(one) < fractionOf(other) ? -1 : fractionOf(one) > fractionOf(other);
    else if (m_sortKey == u"speed")
        order = one.bytesPerSecond < other.bytesPerSecond ? -1 : one.bytesPerSecond > other.bytesPerSecond;
    else if (m_sortKey == u"finished")
        order = one.finishedAt < other.finishedAt ? -1 : one.finishedAt > other.finishedAt;
    // Equal ones in queue order, whichever way the list goes.
    if (order == 0)
        return m_isDescending ? left.row() > right.row() : left.row() < right.row();
    return order < 0;
}

} // namespace swathe
