// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/imagenetwork.h"

#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkDiskCache>
#include <QNetworkRequest>
#include <QQmlNetworkAccessManagerFactory>
#include <QStandardPaths>

namespace swathe {

namespace {

class Factory final : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override
    {
        auto *network = new QNetworkAccessManager(parent);
        network->setRedirectPolicy(QNetworkRequest::NoLessSafeRedirectPolicy);
        network->setTransferTimeout(30'000);
        auto *cache = new QNetworkDiskCache(network);
        cache->setCacheDirectory(
            QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)).filePath(QStringLiteral("images")));
        cache->setMaximumCacheSize(200LL * 1000 * 1000);
        network->setCache(cache);
        return network;
    }
};

} // namespace

QQmlNetworkAccessManagerFactory *imageNetworkFactory()
{
    static Factory factory;
    return &factory;
}

} // namespace swathe
