// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/transfer/packedspec.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace swathe {

namespace {

// Version, algorithm, size; then each field with its length before it.
constexpr char kVersion = 1;
constexpr qsizetype kHead = 2 + 8;
constexpr auto kLastAlgorithm = Checksum::Algorithm::Last;

void appendLength(QByteArray &bytes, qsizetype length)
{
    auto rest = static_cast<quint64>(length);
    for (; rest >= 0x80; rest >>= 7)
        bytes.append(static_cast<char>(0x80 | (rest & 0x7f)));
    bytes.append(static_cast<char>(rest));
}

/// Takes the length that stands at `at`; -1 if there is none that fits.
qsizetype takeLength(const QByteArray &bytes, qsizetype &at)
{
    quint64 length = 0;
    for (int shift = 0; shift < 35; shift += 7) {
        if (at >= bytes.size())
            return -1;
        const auto byte = static_cast<quint8>(bytes.at(at++));
        length |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return length <= static_cast<quint64>(bytes.size() - at) ? static_cast<qsizetype>(length) : -1;
    }
    return -1;
}

} // namespace

PackedSpec::PackedSpec(const TransferSpec &spec)
{
    const std::array<QByteArray, kFields> fields{
        spec.id.value.toUtf8(),         spec.targetPath.toUtf8(), spec.title.toUtf8(),
        spec.provider.toUtf8(),         spec.href.toEncoded(),    spec.scene.provider.toUtf8(),
        spec.scene.collection.toUtf8(), spec.scene.item.toUtf8(), spec.batch.value.toUtf8(),
        spec.assetKey.toUtf8(),         spec.mediaType.toUtf8(),  spec.checksum.digest};
    qsizetype length = kHead;
    for (const QByteArray &field : fields)
        length += field.size() + (field.size() < 0x80 ? 1 : 5);
    m_bytes.reserve(length);
    m_bytes.append(kVersion);
    m_bytes.append(static_cast<char>(spec.checksum.algorithm));
    std::array<char, 8> size{};
    qToLittleEndian(spec.size, size.data());
    m_bytes.append(size.data(), size.size());
    for (const QByteArray &field : fields) {
        appendLength(m_bytes, field.size());
        m_bytes.append(field);
    }
    m_bytes.squeeze();
}

std::optional<PackedSpec> PackedSpec::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() < kHead || bytes.at(0) != kVersion || bytes.at(1) < 0 ||
        bytes.at(1) > static_cast<char>(kLastAlgorithm))
        return std::nullopt;
    qsizetype at = kHead;
    for (int i = 0; i < kFields; ++i) {
        const qsizetype length = takeLength(bytes, at);
        if (length < 0)
            return std::nullopt;
        at += length;
    }
    if (at != bytes.size())
        return std::nullopt;
    PackedSpec packed;
    packed.m_bytes = bytes;
    return packed;
}

QByteArrayView PackedSpec::field(Field which) const
{
    if (m_bytes.isEmpty())
        return {};
    qsizetype at = kHead;
    for (int i = 0; i < which; ++i) {
        const qsizetype length = takeLength(m_bytes, at);
        at += length;
    }
    const qsizetype length = takeLength(m_bytes, at);
    return QByteArrayView(m_bytes).sliced(at, length);
}

qint64 PackedSpec::size() const
{
    return m_bytes.isEmpty() ? -1 : qFromLittleEndian<qint64>(m_bytes.constData() + 2);
}

Checksum::Algorithm PackedSpec::algorithm() const
{
    return m_bytes.isEmpty() ? Checksum::Algorithm::None : static_cast<Checksum::Algorithm>(m_bytes.at(1));
}

QUrl PackedSpec::href() const
{
    return QUrl::fromEncoded(field(Href).toByteArray(), QUrl::StrictMode);
}

QByteArrayView PackedSpec::nameText() const
{
    const QByteArrayView path = targetText();
    return path.sliced(path.lastIndexOf('/') + 1);
}

QByteArrayView PackedSpec::sceneKey() const
{
    if (m_bytes.isEmpty())
        return {};
    // From the length of the first name to the end of the last.
    const QByteArrayView before = field(Href);
    const QByteArrayView last = field(Item);
    return {before.data() + before.size(), last.data() + last.size()};
}

SceneId PackedSpec::sceneOf(const QByteArray &sceneKey)
{
    qsizetype at = 0;
    const auto next = [&] {
        const qsizetype length = takeLength(sceneKey, at);
        const QString name = length > 0 ? QString::fromUtf8(QByteArrayView(sceneKey).sliced(at, length)) : QString();
        at += std::max<qsizetype>(0, length);
        return name;
    };
    const QString provider = next();
    const QString collection = next();
    return {provider, collection, next()};
}

TransferSpec PackedSpec::unpack(int priority) const
{
    if (m_bytes.isEmpty())
        return {.priority = priority};
    std::array<QByteArrayView, kFields> fields;
    qsizetype at = kHead;
    for (QByteArrayView &field : fields) {
        const qsizetype length = takeLength(m_bytes, at);
        field = QByteArrayView(m_bytes).sliced(at, length);
        at += length;
    }
    const auto textOf = [&fields](Field which) {
        return QString::fromUtf8(fields.at(which));
    };
    return {.id = TransferId(textOf(Id)),
            .batch = BatchId(textOf(Batch)),
            .title = textOf(Title),
            .provider = textOf(Provider),
            .scene = {textOf(SceneProvider), textOf(Collection), textOf(Item)},
            .assetKey = textOf(Asset),
            .href = QUrl::fromEncoded(fields.at(Href).toByteArray(), QUrl::StrictMode),
            .targetPath = textOf(Target),
            .size = size(),
            .checksum = {static_cast<Checksum::Algorithm>(m_bytes.at(1)), fields.at(Digest).toByteArray()},
            .mediaType = textOf(Media),
            .priority = priority};
}

} // namespace swathe
