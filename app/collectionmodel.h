// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scene/scene.h"

#include <QAbstractListModel>
#include <QSet>
#include <QSortFilterProxyModel>
#include <QtQmlIntegration>

namespace swathe {

/**
 * The collections of all catalogues, by catalogue, each with a check box. Checks outlive the rows: a catalogue that
 * is loaded later finds its collections checked as they were. Lives on the main thread.
 */
class CollectionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(int checkedCount READ checkedCount NOTIFY checkedChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum class Role { Key = Qt::UserRole + 1, Provider, ProviderName, CollectionId, Title, Checked, HasCloud };
    struct Entry {
        QString provider;
        QString providerName;
        Collection collection;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Replaces the rows of one catalogue.
    void setCollections(const QString &provider, const QString &providerName, const QList<Collection> &collections);
    [[nodiscard]] int count() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] const Collection &at(int row) const { return m_entries.at(row).collection; }
    [[nodiscard]] int checkedCount() const;
    [[nodiscard]] QList<Entry> checkedEntries() const;
    [[nodiscard]] QStringList checkedKeys() const;
    void setCheckedKeys(const QStringList &keys);
    Q_INVOKABLE void setChecked(const QString &key, bool checked);

Q_SIGNALS:
    void checkedChanged();
    void countChanged();

private:
    QList<Entry> m_entries;
    QSet<QString> m_checked;
};

/** CollectionModel narrowed by the search field above it. */
class CollectionFilterModel : public QSortFilterProxyModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the composition root")
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    explicit CollectionFilterModel(CollectionModel &collections, QObject *parent = nullptr);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);

Q_SIGNALS:
    void textChanged();

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    const CollectionModel &m_collections;
    QString m_text;
};

} // namespace swathe
