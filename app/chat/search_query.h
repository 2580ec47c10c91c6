// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/iso_time.h"
#include "chat/thread_filter.h"

#include <QDate>
#include <QList>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace wxm {

enum class SearchOperator { In, From, Language, Has, Before, After, Label, Is };

//! One thing that was typed: what a chip shows, and where it stands.
struct SearchPart {
    enum class Kind {
        Word,     //!< Found where a word begins with it.
        Exact,    //!< "In quotes": these words one after the other, whole.
        Excluded, //!< -word
        Condition,
        Unfinished, //!< An operator without its value yet: asks for nothing.
        BadValue,   //!< An operator that does not know this value: asks for nothing.
        Unknown,    //!< There is no such operator: asks for nothing.
    };
    Kind kind = Kind::Word;
    std::optional<SearchOperator> op = {};
    QString name = {}; //!< As it was typed, without the colon.
    QString value = {};
    qsizetype start = 0;
    qsizetype length = 0;

    bool isChip() const { return kind >= Kind::Condition; }
    friend bool operator==(const SearchPart &, const SearchPart &) = default;
};

//! What somebody looks for among messages, as typed: of each kind any of what is named, of all
//! kinds all; what a message has, all that is named. A value.
struct SearchQuery {
    struct Whose {
        bool customers = false;
        bool staff = false;
        bool me = false;
        QList<UserId> ids = {};
        QStringList names = {}; //!< Folded.
        bool isAny() const
        {
            return !customers && !staff && !me && ids.isEmpty() && names.isEmpty();
        }
        friend bool operator==(const Whose &, const Whose &) = default;
    };
    struct Where {
        bool support = false;
        bool conversations = false;
        bool lives = false;
        QList<std::int64_t> numbers = {};
        QStringList names = {}; //!< Folded: of the person on the other side, or of a live.
        bool isAny() const
        {
            return !support && !conversations && !lives && numbers.isEmpty() && names.isEmpty();
        }
        friend bool operator==(const Where &, const Where &) = default;
    };

    QList<SearchPart> parts = {};
    QStringList words = {};
    QStringList exact = {};
    QStringList excluded = {};
    Whose from = {};
    Where in = {};
    bool arabic = false;
    bool english = false;
    bool hasLink = false;
    bool hasFile = false;
    //! What the thread is now, as the lists know it; its labels are folded, as they were typed.
    ThreadFilter threads = {};
    EpochMs before = kUnknownTime; //!< Earlier than the day that was named begins.
    EpochMs after = kUnknownTime;  //!< On that day, or later.

    //! Nothing is asked for yet.
    bool isEmpty() const;
    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

//! `from: in: lang: has: label: is: before: after:` and من: في: لغة: فيه: وسم: حالة: قبل: بعد:,
//! "in quotes", -without. Days are those of this computer's time zone.
SearchQuery parseSearch(const QString &typed, QDate today);

//! 2026-06-07, 2026-06, 7/6, 7/6/2026, today, yesterday, 3d, in both languages; invalid otherwise.
//! A day without a year is the last one that was.
QDate readDay(QStringView typed, QDate today);

//! The words for an operator, as they are typed without the colon.
QString searchOperatorName(SearchOperator op, bool inArabic);
inline constexpr SearchOperator kSearchOperators[]{SearchOperator::From, SearchOperator::In,
    SearchOperator::Is, SearchOperator::Label, SearchOperator::Language, SearchOperator::Has,
    SearchOperator::Before, SearchOperator::After};

} // namespace wxm
