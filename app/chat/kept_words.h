// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace wxm {

//! A text for a translator, with what must come back as it is taken out: names, numbers and codes,
//! links, words in braces. Where it stood is a mark, "⟦0⟧", which translators leave alone, mostly.
struct KeptWords {
    struct Piece {
        QString text;
        bool isKept = false;
    };
    QList<Piece> pieces; //!< All of the text, in order.

    //! With marks in place of what is kept.
    QString marked() const;
    //! The translation with what was kept in its marks; nothing where a mark is missing or there
    //! twice.
    std::optional<QString> restored(const QString &translated) const;
    //! Whether there is anything to translate.
    bool hasWords() const;
};

KeptWords keptWords(const QString &text, const QStringList &names);

} // namespace wxm
