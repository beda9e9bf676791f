// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/http/httpmessage.h"

#include <QElapsedTimer>

#include <optional>

namespace swathe::sandbox {

/**
 * What maps ask of the net, on loopback: relief tiles at /tiles/{z}/{x}/{y}.png, drawn from nothing but their place,
 * with a validator and an hour of life; and a place search at /places/search in the form of Nominatim's, which knows
 * the demo's regions and a few peaks, and answers 429 to whoever asks more than once a second or does not say who asks.
 */
class MapServices
{
public:
    /** Nothing if the address is none of these. */
    [[nodiscard]] std::optional<HttpResponse> answer(const HttpRequest &request);

private:
    [[nodiscard]] HttpResponse places(const HttpRequest &request);

    QElapsedTimer m_sinceSearch;
};

} // namespace swathe::sandbox
