// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scene/scene.h"

#include <algorithm>

namespace swathe {

bool Collection::fits(const QString &words) const
{
    const QString text = QStringList{id, title, description, keywords.join(u' ')}.join(u'\n');
    return std::ranges::all_of(words.simplified().split(u' ', Qt::SkipEmptyParts), [&text](const QString &word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace swathe
