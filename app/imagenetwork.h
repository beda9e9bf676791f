// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QQmlNetworkAccessManagerFactory;

namespace swathe {

/**
 * How QML images (thumbnails, quicklooks) reach the network: plain requests without any account, never from https to
 * http, kept in a cache on disk of at most 200 MB. Used by QML's loader threads; lives as long as the program.
 */
[[nodiscard]] QQmlNetworkAccessManagerFactory *imageNetworkFactory();

} // namespace swathe
