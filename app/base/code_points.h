// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringView>

namespace wxm {

//! One character of a text as it is stored: for whoever has to know what an eye cannot see.
struct CodePointFact {
    char32_t value = 0;
    QChar::Script script = QChar::Script_Unknown;
    //! "RLO", "ZWSP": of a character without ink; else empty.
    QString shortName = {};
    bool isControl = false; //!< Changes the order of others.
    bool isHidden = false;  //!< Nobody sees it.
    bool isOdd =
        false; //!< A letter of another alphabet than the rest of its word, that looks alike.

    bool isMarked() const { return isControl || isHidden || isOdd; }
    QString code() const; //!< "U+0410"
};

//! Of the first `most` characters, in the order in which they are stored.
QList<CodePointFact> codePointsOf(QStringView text, qsizetype most = 1'000);

//! The text in the order in which it is stored: controls do nothing and stand as "[RLO]", what
//! nobody sees as "[ZWSP]".
//! `isolated`: for a screen, where such a name is moved by nothing beside it.
QString storedOrder(QStringView text, bool isolated = false);

enum class Likeness { None, Near, Equal };
//! How much a name reads like another one, whatever letters it is written in. Near: one begins with
//! the other.
Likeness likeness(QStringView name, QStringView other);

} // namespace wxm
