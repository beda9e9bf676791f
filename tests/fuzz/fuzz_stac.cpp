// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stac/stacitemparser.h"
#include "core/library/layout.h"
#include "core/scene/assetpreset.h"
#include "tests/fuzz/fuzz.h"

#include <QDir>
#include <QSet>

using namespace swathe;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const StacSource source{.provider = u"fuzz"_s, .url = QUrl(u"https://stac.example.org/search"_s)};
    const Result<StacPage> page = parseStacItems(fuzz::bytesOf(data, size), source);
    if (!page)
        return 0;
    for (const Scene &scene : page->page.scenes) {
        fuzz::require(!scene.id.item.isEmpty());
        const QList<Asset> files = chooseAssets(scene, {u"all"_s});
        QSet<QString> paths;
        for (const TransferSpec &spec : planDownloads(u"/data"_s, scene, files)) {
            // Whatever a server names its files: below the folder, and no two on one path.
            fuzz::require(spec.targetPath.startsWith("/data/"_L1) &&
                          QDir::cleanPath(spec.targetPath) == spec.targetPath);
            paths.insert(spec.targetPath.toCaseFolded());
        }
        fuzz::require(paths.size() == files.size());
    }
    return 0;
}
