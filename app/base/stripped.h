// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace wxm {

//! A foreign text after stripping, and where each unit of it came from.
struct Stripped {
    QString text;
    QList<qsizetype>
        source; //!< for each unit of `text` its unit in the original; one more for the end
    qsizetype hidden = 0; //!< characters that were left out
    bool isBlank = true;  //!< nothing with ink is left
};

//! For names, titles, file names: one line, no bidi controls, nothing invisible but joiners that
//! shape letters or emoji; runs of spaces become one.
Stripped strippedLine(QStringView original);

//! For bodies: line feeds and tabs stay, bidi controls stay and are balanced within each paragraph,
//! invisible characters stay within the limits.
Stripped strippedBody(QStringView original);

} // namespace wxm
