// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/logging.h"

namespace swathe {

Q_LOGGING_CATEGORY(logHttp, "swathe.http", QtWarningMsg)
Q_LOGGING_CATEGORY(logAuth, "swathe.auth", QtWarningMsg)
Q_LOGGING_CATEGORY(logCatalogue, "swathe.catalogue", QtWarningMsg)
Q_LOGGING_CATEGORY(logTransfer, "swathe.transfer", QtWarningMsg)
Q_LOGGING_CATEGORY(logLibrary, "swathe.library", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "swathe.app", QtWarningMsg)

} // namespace swathe
