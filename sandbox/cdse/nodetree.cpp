// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/cdse/nodetree.h"

#include "sandbox/answers.h"

#include <QJsonArray>
#include <QUuid>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace swathe::sandbox::cdse {
namespace {

/** "x" of "Name(x)". */
std::optional<QString> argumentOf(const QString &part, QLatin1StringView name)
{
    if (!part.startsWith(name + "("_L1) || !part.endsWith(')'_L1))
        return {};
    return part.sliced(name.size() + 1).chopped(1);
}

} // namespace

bool isUuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

ProductPath productPathOf(const QStringList &path)
{
    ProductPath found;
    const auto id = argumentOf(path.value(0), "Products"_L1);
    if (!id)
        return found;
    found.id = *id;
    qsizetype at = 1;
    while (at < path.size())
        if (const auto node = argumentOf(path[at], "Nodes"_L1)) {
            found.nodes += *node;
            ++at;
        } else {
            break;
        }
    found.last = path.value(at);
    const bool ends = at + 1 == path.size() && (found.last == "Nodes"_L1 || found.last == "$value"_L1 ||
                                                (found.last == "$zip"_L1 && found.nodes.isEmpty()));
    found.valid = ends || (at == path.size() && found.nodes.isEmpty());
    return found;
}

std::optional<QJsonObject> listNodes(const Archive &archive, const Product &product, const QStringList &nodes,
                                     const QString &downloadBase)
{
    QString address = downloadBase + u"/odata/v1/Products(%1)"_s.arg(product.id);
    for (const QString &node : nodes)
        address += u"/Nodes(%1)"_s.arg(encoded(node));
    QJsonArray list;
    const auto add = [&](const QString &name, qint64 size, qsizetype children) {
        list += QJsonObject{{u"Id"_s, name},
                            {u"Name"_s, name},
                            {u"ContentLength"_s, size},
                            {u"ChildrenNumber"_s, children},
                            {u"Nodes"_s, QJsonObject{{u"uri"_s, address + u"/Nodes(%1)/Nodes"_s.arg(encoded(name))}}}};
    };
    const QList<ProductFile> files = filesOf(archive, product);
    const auto childrenOf = [&](const QString &folder) {
        std::set<QString> names;
        for (const ProductFile &file : files)
            if (file.path.startsWith(folder))
                names.insert(file.path.sliced(folder.size()).section('/'_L1, 0, 0));
        return static_cast<qsizetype>(names.size());
    };
    if (nodes.isEmpty()) {
        const bool single = product.kind == Product::Kind::SingleFile;
        add(product.name, single ? files.first().body.size : 0, single ? 0 : childrenOf({}));
        return QJsonObject{{u"result"_s, list}};
    }
    if (nodes.first() != product.name)
        return {};
    const QString place = nodes.sliced(1).join('/'_L1);
    const QString folder = place.isEmpty() ? QString() : place + u'/';
    std::map<QString, qint64> below; // name to size; -1 a folder
    bool exists = place.isEmpty();
    for (const ProductFile &file : files) {
        exists = exists || file.path == place;
        if (file.path.isEmpty() || !file.path.startsWith(folder))
            continue;
        exists = true;
        const QString rest = file.path.sliced(folder.size());
        below[rest.section('/'_L1, 0, 0)] = rest.contains('/'_L1) ? -1 : file.body.size;
    }
    if (!exists)
        return {};
    for (const auto &[name, size] : below)
        add(name, qMax<qint64>(size, 0), size < 0 ? childrenOf(folder + name + u'/') : 0);
    return QJsonObject{{u"result"_s, list}};
}

} // namespace swathe::sandbox::cdse
