// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace swathe {

/**
 * What a catalogue's search did otherwise than asked (SearchOutcome::notes), in sentences for people. Notes that need
 * no word, and those not known here, are left out.
 */
[[nodiscard]] QStringList searchNoteTexts(const QStringList &notes);

} // namespace swathe
