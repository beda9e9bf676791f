// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/catalogue/searchrequest.h"

namespace swathe {

/**
 * Pure: whether a scene meets what is asked, for the conditions that a catalogue cannot check itself. A scene that
 * does not tell a value (footprint, time, clouds) is not left out for it.
 */
[[nodiscard]] bool meets(const Scene &scene, const SearchRequest &request);

/** The same of a whole collection by its extent and period: false only if no scene of it can meet the request. */
[[nodiscard]] bool canMeet(const Collection &collection, const SearchRequest &request);

} // namespace swathe
