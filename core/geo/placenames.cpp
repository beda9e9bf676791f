// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/geo/placenames.h"

#include <QHash>

#include <algorithm>

namespace swathe {

QString foldedName(const QString &name)
{
    // Letters with a stroke or of two letters, which Unicode does not take apart.
    static const QHash<QChar, QString> kLetters{
        {u'ł', QStringLiteral("l")},  {u'ø', QStringLiteral("o")},  {u'đ', QStringLiteral("d")},
        {u'ð', QStringLiteral("d")},  {u'þ', QStringLiteral("th")}, {u'ß', QStringLiteral("ss")},
        {u'æ', QStringLiteral("ae")}, {u'œ', QStringLiteral("oe")}, {u'ı', QStringLiteral("i")},
        {u'ħ', QStringLiteral("h")},  {u'ŧ', QStringLiteral("t")},
    };
    QString plain;
    const QString parts = name.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar character : parts) {
        if (const auto letter = kLetters.constFind(character); letter != kLetters.cend())
            plain += *letter;
        else if (character.isLetterOrNumber())
            plain += character;
        else if (character == u'\'' || character == u'’' || character == u'ʻ' || character.isMark())
            continue;
        else if (!plain.isEmpty() && !plain.endsWith(u' '))
            plain += u' ';
    }
    return plain.trimmed();
}

QList<qsizetype> rankNames(std::span<const QString> foldedNames, const QString &foldedQuery, qsizetype most)
{
    if (foldedQuery.size() < 2)
        return {};
    QList<qsizetype> whole;
    QList<qsizetype> beginning;
    QList<qsizetype> later;
    const QString word = u' ' + foldedQuery;
    for (size_t i = 0; i < foldedNames.size(); ++i) {
        const QString &name = foldedNames[i];
        if (name.startsWith(foldedQuery))
            (name.size() == foldedQuery.size() ? whole : beginning).append(qsizetype(i));
        else if (later.size() < most && name.contains(word))
            later.append(qsizetype(i));
    }
    QList<qsizetype> result = whole + beginning + later;
    result.resize(std::min(result.size(), most));
    return result;
}

} // namespace swathe
