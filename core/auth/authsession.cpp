// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/auth/authsession.h"

namespace swathe {

void Authorisation::applyTo(HttpRequest &request) const
{
    request.secretHeaders = headers;
    request.secretOrigins = origins;
}

} // namespace swathe
