// SPDX-License-Identifier: MIT
#include "chat/reply_text.h"

#include "base/bidi.h"
#include "base/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

const QRegularExpression &placePattern()
{
    static const QRegularExpression pattern(u"\\{([\\p{L}_][\\p{L}\\p{M}\\p{N}_ ]{0,31})\\}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

const std::array<std::pair<QString, QString>, kReplyValues> &words()
{
    static const std::array<std::pair<QString, QString>, kReplyValues> all{{
        {u"name"_s, u"الاسم"_s},
        {u"agent"_s, u"الموظف"_s},
        {u"number"_s, u"الرقم"_s},
        {u"date"_s, u"التاريخ"_s},
        {u"subject"_s, u"الموضوع"_s},
    }};
    return all;
}

std::optional<ReplySide> ownSide(QStringView text)
{
    if (!hasOwnDirection(text))
        return std::nullopt;
    return paragraphDirection(text) == TextDirection::Rtl ? ReplySide::Arabic : ReplySide::English;
}

//! Each word once, as it is first written.
QList<ReplyPlace> distinct(const QString &text)
{
    QList<ReplyPlace> all;
    for (const auto &place : replyPlaces(text)) {
        const bool isKnown = std::any_of(all.cbegin(), all.cend(), [&](const ReplyPlace &one) {
            return place.value ? one.value == place.value
                               : foldedForSearch(one.word) == foldedForSearch(place.word);
        });
        if (!isKnown)
            all.append(place);
    }
    return all;
}

} // namespace

ReplySide sideOfText(QStringView text, ReplySide otherwise)
{
    qsizetype from = 0;
    while (from <= text.size()) {
        auto end = text.indexOf(u'\n', from);
        end = end < 0 ? text.size() : end;
        // What stands in braces is in the language of the library's author, not of the text.
        QString line = text.mid(from, end - from).toString();
        line.remove(placePattern());
        if (const auto side = ownSide(line))
            return *side;
        from = end + 1;
    }
    return otherwise;
}

std::optional<ReplySide> sideOfMessages(const QStringList &bodies)
{
    std::optional<ReplySide> newest;
    int arabic = 0;
    int all = 0;
    for (const auto &body : bodies.first(std::min<qsizetype>(bodies.size(), kMessagesForSide))) {
        const auto side = ownSide(body);
        if (!side)
            continue;
        newest = newest ? newest : side;
        arabic += *side == ReplySide::Arabic;
        ++all;
    }
    if (arabic * 2 == all)
        return newest;
    return arabic * 2 > all ? ReplySide::Arabic : ReplySide::English;
}

QString replyWord(ReplyValue value, ReplySide side)
{
    const auto &[english, arabic] = words()[std::size_t(value)];
    return side == ReplySide::English ? english : arabic;
}

std::optional<ReplyValue> replyValue(QStringView word)
{
    const QString wanted = foldedForSearch(word).trimmed();
    for (int i = 0; i < kReplyValues; ++i) {
        const auto &[english, arabic] = words()[std::size_t(i)];
        if (wanted == foldedForSearch(english) || wanted == foldedForSearch(arabic))
            return ReplyValue(i);
    }
    return std::nullopt;
}

QList<ReplyPlace> replyPlaces(const QString &text)
{
    QList<ReplyPlace> all;
    auto found = placePattern().globalMatch(text);
    while (found.hasNext()) {
        const auto place = found.next();
        const auto word = place.captured(1).trimmed();
        all.append({place.capturedStart(), place.capturedLength(), word, replyValue(word)});
    }
    return all;
}

FilledReply fillReply(const QString &text, const QHash<ReplyValue, QString> &values)
{
    FilledReply filled;
    qsizetype from = 0;
    for (const auto &place : replyPlaces(text)) {
        filled.text += QStringView(text).mid(from, place.start - from);
        from = place.end();
        const auto value = place.value ? values.value(*place.value) : QString();
        const auto put = value.isEmpty() ? text.mid(place.start, place.length) : value;
        (value.isEmpty() ? filled.places : filled.values).append({filled.text.size(), put.size()});
        filled.text += put;
    }
    filled.text += QStringView(text).mid(from);
    return filled;
}

FilledReply shownReply(const FilledReply &filled)
{
    FilledReply shown;
    qsizetype from = 0;
    auto value = filled.values.cbegin();
    auto place = filled.places.cbegin();
    while (value != filled.values.cend() || place != filled.places.cend()) {
        const bool isValue = place == filled.places.cend()
            || (value != filled.values.cend() && value->start < place->start);
        const auto &range = isValue ? *value++ : *place++;
        shown.text += QStringView(filled.text).mid(from, range.start - from);
        from = range.start + range.length;
        auto words = filled.text.mid(range.start, range.length);
        if (!isValue) { // in one piece, the number where the word begins
            const auto number = QString::number(place - filled.places.cbegin());
            const auto word = words.mid(1, words.size() - 2).trimmed().replace(u' ', QChar(0xA0));
            words = u"\u00A0"_s + number + u"\u00A0\u00A0"_s + word + u"\u00A0"_s;
        }
        words = isolate(words);
        (isValue ? shown.values : shown.places).append({shown.text.size(), words.size()});
        shown.text += words;
    }
    shown.text += QStringView(filled.text).mid(from);
    return shown;
}

QStringList openPlaces(const QString &text)
{
    QStringList open;
    for (const auto &place : replyPlaces(text)) {
        const auto words = text.mid(place.start, place.length);
        if (!open.contains(words))
            open.append(words);
    }
    return open;
}

std::optional<ReplyPlace> placeAfter(const QString &text, qsizetype at)
{
    const auto all = replyPlaces(text);
    const auto next = std::find_if(
        all.cbegin(), all.cend(), [&](const ReplyPlace &place) { return place.start >= at; });
    if (next != all.cend())
        return *next;
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

std::optional<ReplyPlace> placeBefore(const QString &text, qsizetype at)
{
    const auto all = replyPlaces(text);
    const auto last = std::find_if(
        all.crbegin(), all.crend(), [&](const ReplyPlace &place) { return place.end() <= at; });
    if (last != all.crend())
        return *last;
    return all.isEmpty() ? std::nullopt : std::optional(all.last());
}

SideDifference sideDifference(const QString &arabic, const QString &english)
{
    auto ofArabic = distinct(arabic);
    auto ofEnglish = distinct(english);
    for (qsizetype i = ofArabic.size() - 1; i >= 0; --i) {
        const auto same =
            std::find_if(ofEnglish.cbegin(), ofEnglish.cend(), [&](const ReplyPlace &one) {
                return one.value == ofArabic[i].value
                    && (one.value
                        || foldedForSearch(one.word) == foldedForSearch(ofArabic[i].word));
            });
        if (same == ofEnglish.cend())
            continue;
        ofEnglish.erase(same);
        ofArabic.removeAt(i);
    }
    SideDifference difference;
    QStringList placesOfArabic;
    QStringList placesOfEnglish;
    for (const auto &one : ofArabic)
        one.value ? difference.englishLacks.append(replyWord(*one.value, ReplySide::English))
                  : placesOfArabic.append(one.word);
    for (const auto &one : ofEnglish)
        one.value ? difference.arabicLacks.append(replyWord(*one.value, ReplySide::Arabic))
                  : placesOfEnglish.append(one.word);
    const auto paired = std::min(placesOfArabic.size(), placesOfEnglish.size());
    difference.englishLacks += placesOfArabic.mid(paired);
    difference.arabicLacks += placesOfEnglish.mid(paired);
    return difference;
}

} // namespace wxm
