// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/cdse/cdseindex.h"
#include "sandbox/cdse/identity.h"
#include "sandbox/cdse/transferslots.h"

namespace swathe::sandbox::cdse {

struct DownloadOptions {
    int slots = 4; ///< open transfers of one account
    std::chrono::milliseconds linger{2000};
    std::chrono::milliseconds abortLinger{30000};
    bool oldErrors = false; ///< refusals in the bodies of older versions of the service
    bool chunked = false;   ///< products that are zipped on the way come without Content-Length
};

/**
 * The service that gives bytes: whole products ($value, $zip), files and folders of them, for a bearer token of an
 * account and within its transfer slots. Listings are open to everybody. Ranges are honoured; the fault "ignoreRange"
 * makes it the service of those reports that say it is not.
 */
class DownloadHost
{
public:
    DownloadHost(ProductIndex &index, const Identity &identity, const DownloadOptions &options);

    /** path: the decoded parts after /odata/v1. */
    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const QStringList &path);
    [[nodiscard]] const TransferSlots &slotsInUse() const { return m_slots; }

private:
    [[nodiscard]] HttpResponse notThere() const;

    ProductIndex &m_index;
    const Identity &m_identity;
    DownloadOptions m_options;
    TransferSlots m_slots;
};

} // namespace swathe::sandbox::cdse
