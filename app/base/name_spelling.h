// SPDX-License-Identifier: MIT
#pragma once

#include "base/folding.h"

#include <QRegularExpression>

#include <optional>

namespace wxm {

//! A name written in the other alphabet: "نور" finds "Noura", "khalid" finds "خالد". Consonants
//! have to agree, short vowels need not, and what is found begins a word. For lists that are
//! searched as one types; never for telling who somebody is.
class NameSpelling {
public:
    //! `folded`: of foldedForSearch(). Fewer than two letters, or both alphabets, find nothing.
    explicit NameSpelling(const QString &folded);

    bool isEmpty() const { return m_pattern.pattern().isEmpty(); }
    //! Where it stands in a folded name.
    std::optional<FoundRange> findIn(const QString &foldedName) const;

private:
    QRegularExpression m_pattern;
};

} // namespace wxm
