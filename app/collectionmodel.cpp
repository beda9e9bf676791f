// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collectionmodel.h"

#include <algorithm>

namespace swathe {

namespace {
QString keyOf(const CollectionModel::Entry &entry)
{
    return entry.provider + u'|' + entry.collection.id;
}
} // namespace

int CollectionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> CollectionModel::roleNames() const
{
    return {{static_cast<int>(Role::Key), "key"},
            {static_cast<int>(Role::Provider), "provider"},
            {static_cast<int>(Role::ProviderName), "providerName"},
            {static_cast<int>(Role::CollectionId), "collectionId"},
            {static_cast<int>(Role::Title), "title"},
            {static_cast<int>(Role::Checked), "isChecked"},
            {static_cast<int>(Role::HasCloud), "hasCloud"}};
}

QVariant CollectionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    const QString title = entry.collection.title.isEmpty() ? entry.collection.id : entry.collection.title;
    if (role == Qt::DisplayRole)
        return title;
    switch (static_cast<Role>(role)) {
    case Role::Key:
        return keyOf(entry);
    case Role::Provider:
        return entry.provider;
    case Role::ProviderName:
        return entry.providerName;
    case Role::CollectionId:
        return entry.collection.id;
    case Role::Title:
        return title;
    case Role::Checked:
        return m_checked.contains(keyOf(entry));
    case Role::HasCloud:
        return entry.collection.hasCloudCover;
    }
    return {};
}

bool CollectionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != static_cast<int>(Role::Checked))
        return false;
    setChecked(keyOf(m_entries.at(index.row())), value.toBool());
    return true;
}

void CollectionModel::setCollections(const QString &provider, const QString &providerName,
                                     const QList<Collection> &collections)
{
    const auto isTheirs = [&](const Entry &entry) {
        return entry.provider == provider;
    };
    const auto first = std::ranges::find_if(m_entries, isTheirs);
    int row = static_cast<int>(first - m_entries.begin());
    const int old = static_cast<int>(std::ranges::count_if(m_entries, isTheirs));
    if (old > 0) {
        beginRemoveRows({}, row, row + old - 1);
        m_entries.remove(row, old);
        endRemoveRows();
    }
    if (!collections.isEmpty()) {
        QList<Collection> sorted = collections;
        std::ranges::sort(sorted, [](const Collection &a, const Collection &b) {
            return QString::localeAwareCompare(a.title.isEmpty() ? a.id : a.title, b.title.isEmpty() ? b.id : b.title) <
                   0;
        });
        beginInsertRows({}, row, row + static_cast<int>(sorted.size()) - 1);
        for (const Collection &collection : std::as_const(sorted))
            m_entries.insert(row++, {provider, providerName, collection});
        endInsertRows();
    }
    Q_EMIT countChanged();
    Q_EMIT checkedChanged();
}

int CollectionModel::checkedCount() const
{
    return static_cast<int>(checkedEntries().size());
}

QList<CollectionModel::Entry> CollectionModel::checkedEntries() const
{
    QList<Entry> result;
    std::ranges::copy_if(m_entries, std::back_inserter(result), [&](const Entry &entry) {
        return m_checked.contains(keyOf(entry));
    });
    return result;
}

QStringList CollectionModel::checkedKeys() const
{
    QStringList keys(m_checked.cbegin(), m_checked.cend());
    keys.sort();
    return keys;
}

void CollectionModel::setCheckedKeys(const QStringList &keys)
{
    m_checked = QSet<QString>(keys.cbegin(), keys.cend());
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {static_cast<int>(Role::Checked)});
    Q_EMIT checkedChanged();
}

void CollectionModel::setChecked(const QString &key, bool checked)
{
    if (m_checked.contains(key) == checked)
        return;
    if (checked)
        m_checked.insert(key);
    else
        m_checked.remove(key);
    for (int row = 0; row < count(); ++row) {
        if (keyOf(m_entries.at(row)) == key)
            Q_EMIT dataChanged(index(row), index(row), {static_cast<int>(Role::Checked)});
    }
    Q_EMIT checkedChanged();
}

CollectionFilterModel::CollectionFilterModel(CollectionModel &collections, QObject *parent)
    : QSortFilterProxyModel(parent), m_collections(collections)
{
    setSourceModel(&collections);
}

void CollectionFilterModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    invalidateFilter();
    Q_EMIT textChanged();
}

bool CollectionFilterModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_text.isEmpty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return m_collections.at(row).fits(m_text) || index.data(static_cast<int>(CollectionModel::Role::ProviderName))
                                                     .toString()
                                                     .contains(m_text, Qt::CaseInsensitive);
}

} // namespace swathe
