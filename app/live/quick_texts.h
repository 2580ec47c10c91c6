// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace wxm::live {

//! What is often written in lives, at hand: names that are called, phrases, links. Kept as one list
//! of the settings; what each is can be seen from its beginning. A value.
struct QuickTexts {
    static constexpr qsizetype kMost = 200;
    static constexpr qsizetype kLongest = 500; //!< UTF-16 units.

    enum class Kind { Name, Phrase, Link };
    static constexpr int kKinds = 3;

    QStringList names = {}; //!< `@…`
    QStringList phrases = {};
    QStringList links = {}; //!< `https://…`, and a host.

    static QuickTexts of(const QStringList &kept);
    //! In one line, without what nobody sees, and not too long.
    static QString cleaned(const QString &text);
    static Kind kindOf(const QString &text);

    const QStringList &ofKind(Kind kind) const;
    qsizetype size() const { return names.size() + phrases.size() + links.size(); }
    //! As the settings keep them.
    QStringList kept() const { return names + phrases + links; }
    bool contains(const QString &text) const;
    //! False: it is empty, known, or one too many.
    bool add(const QString &text);
    void remove(const QString &text);

    friend bool operator==(const QuickTexts &, const QuickTexts &) = default;
};

} // namespace wxm::live
