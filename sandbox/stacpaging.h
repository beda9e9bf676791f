// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/archive.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace swathe::sandbox {

/** The ways STAC APIs lead from page to page: token, page, offset, next, merge, header or get. */
class StacPaging
{
public:
    static QStringList styles();
    explicit StacPaging(QString style) : m_style(std::move(style)) {}

    /** The body of a search that continues, unpacked from the header of the "header" style; false: not valid. */
    [[nodiscard]] static bool unpack(const QByteArray &header, QJsonObject &body);

    /** The index of the first item of the page a request asks for. */
    [[nodiscard]] qint64 startOf(const QJsonObject &body, const QList<const Item *> &found, qint64 limit,
                                 QString *error) const;

    /** One page of a search. */
    struct Page {
        QJsonObject body;
        QString endpoint;
        bool post = false;
        qint64 start = 0;
        qint64 limit = 0;
        qint64 found = 0;
        QList<const Item *> items;
    };
    /** The link to the page after; nothing after the last. */
    [[nodiscard]] std::optional<QJsonObject> nextOf(const Page &page) const;

private:
    QString m_style;
};

/** A STAC link. */
[[nodiscard]] QJsonObject linkTo(const QString &rel, const QString &href,
                                 const QString &type = QStringLiteral("application/json"));

inline const QString kGeoJson = QStringLiteral("application/geo+json");

} // namespace swathe::sandbox
