// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace wxm {

//! What stands within a saved reply: its two sides, what the program fills in, and the places that
//! wait for a person. Pure functions; any thread.

enum class ReplySide { English, Arabic };
constexpr ReplySide otherSide(ReplySide side)
{
    return side == ReplySide::English ? ReplySide::Arabic : ReplySide::English;
}

//! By its letters: that of the first paragraph that has any, else `otherwise`.
ReplySide sideOfText(QStringView text, ReplySide otherwise = ReplySide::English);
//! What somebody writes in, by their messages, newest first: what most of the first five are
//! written in, the newest one where they are even. Nothing where none of them has a letter.
std::optional<ReplySide> sideOfMessages(const QStringList &bodies);
inline constexpr int kMessagesForSide = 5;

//! What the program knows and puts in place of `{name}`, `{الاسم}` and the like.
enum class ReplyValue { Name, Agent, Number, Date, Subject };
inline constexpr int kReplyValues = int(ReplyValue::Subject) + 1;
//! The word between the braces, in the language of a side.
QString replyWord(ReplyValue value, ReplySide side);
//! Which value this word means, in either language; nothing: it is a place that a person fills.
std::optional<ReplyValue> replyValue(QStringView word);

//! A word in braces, in any script; not JSON, not a lone brace.
struct ReplyPlace {
    qsizetype start = 0;
    qsizetype length = 0;
    QString word = {}; //!< Without the braces.
    std::optional<ReplyValue> value = {};

    qsizetype end() const { return start + length; }
};
QList<ReplyPlace> replyPlaces(const QString &text);

//! A text in which values stand. What is sent holds their letters and nothing that cannot be seen:
//! the customer's program shows what stands in the field; isolates are for our own screen
//! (shownReply).
struct FilledReply {
    struct Range {
        qsizetype start = 0;
        qsizetype length = 0;
    };
    QString text;
    QList<Range> values; //!< What was put in.
    QList<Range> places; //!< What is still open, values that nobody knows among it.
};
FilledReply fillReply(const QString &text, const QHash<ReplyValue, QString> &values);

//! For a preview: each value and each open place in an isolate of its own, so that a name of the
//! other script moves nothing beside it; a place as its number and its word.
FilledReply shownReply(const FilledReply &filled);

//! The places of a text that wait for a word: `{amount}`; a reply is not sent with them unasked.
QStringList openPlaces(const QString &text);
//! The place that Tab goes to from `at`, round at the end; nothing where there is none.
std::optional<ReplyPlace> placeAfter(const QString &text, qsizetype at);
std::optional<ReplyPlace> placeBefore(const QString &text, qsizetype at);

//! What one side has and the other has not. Values are the same in both languages; places have
//! words of their own in each, so those without a namesake are told apart by their number.
struct SideDifference {
    QStringList englishLacks; //!< Words as the Arabic side has them.
    QStringList arabicLacks;

    bool isNone() const { return englishLacks.isEmpty() && arabicLacks.isEmpty(); }
};
SideDifference sideDifference(const QString &arabic, const QString &english);

} // namespace wxm
