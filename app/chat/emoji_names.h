// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace wxm {

//! Emoji by their names in both languages, as Unicode calls them; read at the first search.
class EmojiNames final {
public:
    struct Emoji {
        QString text;
        QString english;
        QString arabic;
    };
    //! The program was built with the names.
    static bool isBuilt();

    //! By any of its names, in any spelling: whose name it is first, then whose name or word begins
    //! so, then whose name holds it.
    QList<Emoji> found(const QString &query, qsizetype most) const;
    //! Without names where it is unknown.
    Emoji named(const QString &emoji) const;

private:
    struct Row {
        Emoji emoji;
        QString names; //!< Folded, " " before each word: of both names,
        QString words; //!< and of the search words.
    };
    const QList<Row> &rows() const;
    mutable QList<Row> m_rows;
};

} // namespace wxm
