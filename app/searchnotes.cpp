// SPDX-FileCopyrightText: 2026 The Swathe authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/searchnotes.h"

#include <QCoreApplication>

namespace swathe {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SearchNotes)

public:
    [[nodiscard]] static QString of(const QString &note)
    {
        if (note == u"cloudFilteredHere")
            return tr("This catalogue cannot limit clouds: Swathe left the cloudier scenes out itself.");
        if (note == u"textFilteredHere")
            return tr("This catalogue cannot look for text: Swathe left the other scenes out itself.");
        if (note == u"areaSplit")
            return tr("The area was asked for in parts.");
        if (note == u"areaSimplified")
            return tr(
                "The area has very many corners: the catalogue was asked with a simpler one around it, and scenes "
                "beside the area were left out.");
        if (note == u"conditionLeftOut")
            return tr("A condition that this catalogue does not know was left out.");
        if (note == u"pageRepeated")
            return tr("The catalogue sent the same page twice: there may be more scenes than those shown.");
        if (note == u"pageLinkUnusable")
            return tr("The catalogue's link to its next page cannot be used: there may be more scenes.");
        if (note == u"rowsMissing")
            return tr("The catalogue counts more scenes than it gave.");
        if (note == u"windowTooDense")
            return tr("More scenes of one moment match than the catalogue can list: some are missing.");
        if (note == u"documentLimit")
            return tr("The catalogue has more documents than are read at once: there may be more scenes.");
        return {};
    }
};

} // namespace

QStringList searchNoteTexts(const QStringList &notes)
{
    QStringList texts;
    for (const QString &note : notes) {
        const QString text = Words::of(note);
        if (!text.isEmpty() && !texts.contains(text))
            texts.append(text);
    }
    return texts;
}

} // namespace swathe
