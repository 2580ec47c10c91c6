// SPDX-License-Identifier: MIT
#include "chat/thread_summary.h"

#include "base/folding.h"
#include "chat/sent_text.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qsizetype kSearchedMessages = 60; //!< The newest, so that a long thread costs no more.
constexpr qsizetype kSearchedUnits = 1'000; //!< Of each.
constexpr qsizetype kLeastLetters = 2;      //!< Of a question: "?" alone asks nothing new.
constexpr int kMonthsAheadDays = 183;       //!< A day without a year is meant to be near.

bool endsSentence(QChar unit)
{
    return unit == u'.' || unit == u'!' || unit == u'…' || unit == u'?' || unit == u'؟';
}

bool isQuestionMark(QChar unit) { return unit == u'?' || unit == u'؟'; }

void takeSentence(QStringView sentence, QStringList &questions)
{
    const auto words = sentence.trimmed();
    const auto letters =
        std::count_if(words.cbegin(), words.cend(), [](QChar unit) { return unit.isLetter(); });
    const auto ends = std::find_if_not(words.crbegin(), words.crend(), endsSentence); // "?!"
    if (letters >= kLeastLetters && std::any_of(words.crbegin(), ends, isQuestionMark))
        questions.append(words.toString());
}

//! "3.5" and "?id=7" end nothing: behind an end there is a space, or another end.
void takeLine(QStringView line, QStringList &questions)
{
    if (line.trimmed().startsWith(u'>'))
        return; // a quote
    qsizetype from = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const bool isLast = at + 1 == line.size();
        if (!endsSentence(line[at]) || (!isLast && !line[at + 1].isSpace()))
            continue;
        takeSentence(line.sliced(from, at + 1 - from), questions);
        from = at + 1;
    }
    takeSentence(line.sliced(from), questions);
}

//! Folded, as foldedForSearch() leaves them; "may" is a verb in front of another word.
int monthOf(QStringView name)
{
    static const QStringList english =
        u"jan feb mar apr may jun jul aug sep oct nov dec"_s.split(u' ');
    static const QStringList arabic =
        u"يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر"_s.split(u' ');
    const auto at = arabic.indexOf(name.toString());
    return int(at < 0 ? english.indexOf(name.left(3).toString()) : at) + 1;
}

const QRegularExpression &yearFirst()
{
    static const QRegularExpression pattern(
        u"(?<![\\d/.-])(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d)"_s);
    return pattern;
}

const QRegularExpression &dayFirst()
{
    static const QRegularExpression pattern(
        u"(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)"_s);
    return pattern;
}

const QRegularExpression &monthNamed()
{
    static const QRegularExpression pattern(
        u"(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+|من\\s+)?"
        "(january|february|march|april|may(?!\\s+\\p{L})|june|july|august|september|october|"
        "november"
        "|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|يناير|فبراير|مارس|ابريل|مايو"
        "|يونيو|يوليو|اغسطس|سبتمبر|اكتوبر|نوفمبر|ديسمبر)(?!\\p{L})(?:,?\\s+(\\d{4})(?!\\d))?"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const QRegularExpression &tomorrow()
{
    static const QRegularExpression pattern(u"(?<!\\p{L})(?:tomorrow|غدا|بكره|بكرا)(?!\\p{L})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QDate dayOfMonth(const QRegularExpressionMatch &match, QDate said)
{
    const int day = match.captured(1).toInt();
    const int month = monthOf(match.capturedView(2));
    if (const int year = match.captured(3).toInt(); year > 0)
        return {year, month, day};
    QDate near(said.year(), month, day);
    if (near < said)
        near = QDate(said.year() + 1, month, day);
    return said.daysTo(near) <= kMonthsAheadDays ? near : QDate();
}

QDate dayWritten(const Message &message, QDate today)
{
    return message.createdAt == kUnknownTime
        ? today
        : QDateTime::fromMSecsSinceEpoch(message.createdAt).date();
}

} // namespace

QStringList questionsIn(QStringView text)
{
    QStringList questions;
    const auto lines = text.split(u'\n');
    for (const auto line : lines)
        takeLine(line, questions);
    return questions;
}

QList<QDate> daysNamedIn(QStringView text, QDate said)
{
    const auto folded = foldedForSearch(text.left(kSearchedUnits));
    QList<QDate> days;
    const auto take = [&](QDate day) {
        if (day.isValid() && day >= said && !days.contains(day))
            days.append(day);
    };
    const auto each = [&folded](const QRegularExpression &pattern, auto found) {
        for (auto all = pattern.globalMatch(folded); all.hasNext();)
            found(all.next());
    };
    each(yearFirst(), [&](const QRegularExpressionMatch &one) {
        take({one.captured(1).toInt(), one.captured(2).toInt(), one.captured(3).toInt()});
    });
    each(dayFirst(), [&](const QRegularExpressionMatch &one) {
        take({one.captured(3).toInt(), one.captured(2).toInt(), one.captured(1).toInt()});
    });
    each(monthNamed(), [&](const QRegularExpressionMatch &one) { take(dayOfMonth(one, said)); });
    if (folded.contains(tomorrow()))
        take(said.addDays(1));
    return days;
}

ThreadSummary summaryOf(const Timeline &timeline, QDate today)
{
    const auto &messages = timeline.messages;
    ThreadSummary summary;
    summary.isWhole = timeline.isLoaded && !timeline.older;
    summary.ours = int(std::count_if(
        messages.cbegin(), messages.cend(), [](const Message &one) { return one.isStaff; }));
    summary.theirs = int(messages.size()) - summary.ours;
    const auto first = std::find_if(messages.cbegin(), messages.cend(),
        [](const Message &one) { return !one.isStaff && !isTrimmedAway(one.body); });
    if (summary.isWhole && first != messages.cend())
        summary.first = first->body;
    bool isSinceReply = true;
    qsizetype searched = 0;
    for (auto one = messages.crbegin(); one != messages.crend(); ++one) {
        if (++searched > kSearchedMessages)
            break;
        isSinceReply = isSinceReply && !one->isStaff;
        if (isSinceReply)
            summary.questions =
                questionsIn(QStringView(one->body).left(kSearchedUnits)) + summary.questions;
        const auto days = daysNamedIn(one->body, dayWritten(*one, today));
        for (const auto day : days) {
            if (day >= today && !summary.dates.contains(day))
                summary.dates.append(day);
        }
    }
    summary.questions =
        summary.questions.last(std::min(summary.questions.size(), ThreadSummary::kMostQuestions));
    std::sort(summary.dates.begin(), summary.dates.end());
    summary.dates = summary.dates.first(std::min(summary.dates.size(), ThreadSummary::kMostDates));
    return summary;
}

} // namespace wxm
