// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QMetaEnum>

namespace swathe {

/** The role names of a model made from its Q_ENUM of roles: Title becomes "title". */
template <class Role> [[nodiscard]] QHash<int, QByteArray> roleNamesOf()
{
    QHash<int, QByteArray> names;
    const QMetaEnum roles = QMetaEnum::fromType<Role>();
    for (int i = 0; i < roles.keyCount(); ++i) {
        QByteArray name(roles.key(i));
        name[0] = static_cast<char>(name[0] - 'A' + 'a');
        names.insert(roles.value(i), name);
    }
    return names;
}

} // namespace swathe
