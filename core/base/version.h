// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace swathe {
inline constexpr char kVersion[] = SWATHE_VERSION;
} // namespace swathe
