// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <utility>

namespace swathe {

/** An identifier that cannot be mixed up with another kind's. `value` is the text as the service or we wrote it. */
template <class Tag> struct Id {
    QString value;

    Id() = default;
    explicit Id(QString text) : value(std::move(text)) {}
    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }

    bool operator==(const Id &) const = default;
    bool operator<(const Id &other) const { return value < other.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.value, seed); }
};

/// A catalogue provider: the name of its description file, or of the user's own.
using ProviderId = Id<struct ProviderTag>;
/// An account at a provider, unique on this machine.
using AccountId = Id<struct AccountTag>;
/// One file in the queue, unique for ever (a UUID without braces).
using TransferId = Id<struct TransferTag>;
/// The files that were queued together, usually those of one scene.
using BatchId = Id<struct BatchTag>;

/** A scene is unique only within its catalogue and collection. */
struct SceneId {
    QString provider;
    QString collection;
    QString item;

    bool operator==(const SceneId &) const = default;
    friend size_t qHash(const SceneId &id, size_t seed = 0)
    {
        return qHashMulti(seed, id.provider, id.collection, id.item);
    }
};

} // namespace swathe

Q_DECLARE_METATYPE(swathe::TransferId)
Q_DECLARE_METATYPE(swathe::SceneId)
