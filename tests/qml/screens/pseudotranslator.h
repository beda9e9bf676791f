// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace swathe::test {

/**
 * A language for tests: every translated text stands between ⟦ and ⟧, its vowels wear accents, and it is a third
 * longer, as many languages are than English. What is seen without the brackets was never given to a translator; what
 * is cut would be cut in a real language too.
 */
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        QString worn;
        bool isMarkup = false;
        for (const QChar letter : text) {
            isMarkup = (isMarkup || letter == u'<') && letter != u'>';
            const qsizetype vowel = isMarkup ? -1 : QStringLiteral("aeiouAEIOU").indexOf(letter);
            worn += vowel < 0 ? letter : QStringLiteral("àéîöûÀÉÎÖÛ").at(vowel);
        }
        return u'⟦' + worn + QString(text.size() / 3, u'·') + u'⟧';
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace swathe::test
