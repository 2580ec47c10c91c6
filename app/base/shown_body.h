// SPDX-License-Identifier: MIT
#pragma once

#include "base/bidi.h"
#include "base/foreign_text.h"
#include "base/links.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace wxm {

//! A body ready to be laid out: each paragraph wrapped in U+2068 … U+2069 with its direction made
//! certain, foreign controls balanced, digit groups, @names and URLs isolated.
struct ShownBody {
    QString text;
    QList<TextLink> links; //!< places in `text`; their URLs come from the original
    qsizetype hidden = 0;  //!< stripped characters
    bool isCut = false;    //!< more of the original than `limit`
    QList<qsizetype>
        source; //!< for each unit of `text` its unit in the original; one more for the end

    //! What a selection in `text` stands for in the original, less NUL (clipboard).
    QString originalText(QStringView original, qsizetype start, qsizetype length) const;
};
ShownBody shownBody(QStringView original, qsizetype limit = limits::kFirstView,
    TextDirection inherited = TextDirection::Ltr);

//! "…" at the end of what is not all, for places that do not say so in another way.
void markCut(ShownBody &body);

} // namespace wxm
