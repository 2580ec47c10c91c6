// SPDX-License-Identifier: MIT
#include "live/hand_over.h"

#include "base/bidi.h"
#include "base/foreign_text.h"
#include "live/live.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

using Item = HandOver::Item;

constexpr int kFewestComments = 5; //!< Of a wave that is told.
constexpr int kFewestPeople = 3;
constexpr EpochMs kRisingMs = 5LL * 60'000;
constexpr qsizetype kMostItems = 30;

QString number(std::int64_t id) { return isolateLtr(u'#' + QString::number(id)); }

QString named(const QString &name, UserId user)
{
    return isolate(shownName(name, user.value)) + u' ' + number(user.value);
}

QString clock(EpochMs ms, const HandOver &sheet, const QString &format = u"HH:mm"_s)
{
    return isolateLtr(
        QDateTime::fromMSecsSinceEpoch(ms, Qt::OffsetFromUTC, sheet.utcOffset).toString(format));
}

//! The source of a sentence about an act.
const char *actWords(JournalEntry::Kind kind)
{
    using Kind = JournalEntry::Kind;
    switch (kind) {
    case Kind::CommentRemoved:
        return QT_TRANSLATE_NOOP("HandOver", "Removal of a comment");
    case Kind::CommentPinned:
    case Kind::CommentUnpinned:
        return QT_TRANSLATE_NOOP("HandOver", "Pin of a comment");
    case Kind::ViewerBlocked:
        return QT_TRANSLATE_NOOP("HandOver", "Block");
    case Kind::ViewerUnblocked:
        return QT_TRANSLATE_NOOP("HandOver", "Unblock");
    case Kind::GuestApproved:
    case Kind::GuestRejected:
    case Kind::GuestKicked:
    case Kind::GuestRequested:
    case Kind::GuestLeft:
        return QT_TRANSLATE_NOOP("HandOver", "Decision on a guest");
    case Kind::ModeratorAssigned:
    case Kind::ModeratorRevoked:
        return QT_TRANSLATE_NOOP("HandOver", "Change of a moderator");
    case Kind::Commented:
    case Kind::Ended:
    case Kind::LinkLost:
    case Kind::EvidencePacked:
    case Kind::HandedOver:
    case Kind::NightBegan:
    case Kind::NightEnded:
        break;
    }
    return QT_TRANSLATE_NOOP("HandOver", "Action");
}

void takeActs(HandOver &sheet, const Live &live)
{
    using End = ActLine::End;
    using Kind = JournalEntry::Kind;
    for (const auto &entry : live.log.entries({.isOwn = true, .sinceMs = sheet.fromMs})) {
        const auto &line = entry.line;
        const bool isDone = line.end == End::Done;
        sheet.removed += isDone && line.kind == Kind::CommentRemoved ? 1 : 0;
        sheet.blocked += isDone && line.kind == Kind::ViewerBlocked ? 1 : 0;
        sheet.reversed += isDone && entry.isReversed ? 1 : 0;
        sheet.refused += line.end == End::Refused ? 1 : 0;
        sheet.takenBack += line.end == End::Undone ? 1 : 0;
        const bool isOpen = line.end == End::Unconfirmed || line.end == End::Sent;
        if ((!isOpen && line.end != End::Refused) || sheet.items.size() >= kMostItems)
            continue;
        sheet.items.append({.kind = isOpen ? Item::Kind::Unconfirmed : Item::Kind::Refused,
            .act = line.kind,
            .lives = {line.live},
            .user = line.user,
            .name = line.name,
            .atMs = line.atMs});
    }
}

void takeWaves(HandOver &sheet, const Live &live)
{
    const auto waves =
        live.flagged.waves().waves(kFewestComments, kFewestPeople, live.clock.wallMs() - kRisingMs);
    for (const auto &wave : waves) {
        const auto words = QString::fromStdString(std::string(wave.sample));
        sheet.items.append({.kind = Item::Kind::Wave,
            .lives = {wave.firstLive},
            .words = live.flagged.blursWords(words) ? QString() : words,
            .atMs = wave.firstMs,
            .count = wave.comments,
            .people = wave.people});
    }
}

void takeStreams(HandOver &sheet, const Live &live)
{
    for (const auto id : live.store.opened()) {
        const auto *record = live.store.find(id);
        const auto &state = record->state();
        HandOver::Stream stream{id, state.title, state.viewers, state.ended};
        for (const auto &gap : record->feed().gaps()) {
            if (gap.toMs >= sheet.fromMs)
                stream.gaps.append(gap);
        }
        sheet.streams.append(stream);
        if (const auto guests = state.countOf(Guest::Status::Requested); guests > 0)
            sheet.items.append({.kind = Item::Kind::Guests, .lives = {id}, .count = int(guests)});
    }
}

QString itemText(const Item &item, const HandOver &sheet, const Say &say)
{
    QStringList lives;
    for (const auto live : item.lives)
        lives << number(live.value);
    const QString where = lives.join(u' ');
    switch (item.kind) {
    case Item::Kind::Unconfirmed:
        return say(QT_TRANSLATE_NOOP("HandOver",
                       "%1 of %2 in %3 is not confirmed, sent %4: check it in the journal"))
            .arg(say(actWords(item.act)), named(item.name, item.user), where,
                clock(item.atMs, sheet, u"HH:mm:ss"_s));
    case Item::Kind::Refused:
        return say(QT_TRANSLATE_NOOP("HandOver", "%1 of %2 in %3 was refused at %4"))
            .arg(say(actWords(item.act)), named(item.name, item.user), where,
                clock(item.atMs, sheet, u"HH:mm:ss"_s));
    case Item::Kind::Wave:
        return say(QT_TRANSLATE_NOOP(
                       "HandOver", "A wave goes on, first in %1. Comments: %2, people: %3"))
                   .arg(where, isolateLtr(QString::number(item.count)),
                       isolateLtr(QString::number(item.people)))
            + u"\n    "_s
            + (item.words.isEmpty() ? say(QT_TRANSLATE_NOOP("HandOver", "(blurred)"))
                                    : isolate(shownPreview(item.words)));
    case Item::Kind::Triage:
        return say(QT_TRANSLATE_NOOP("HandOver", "Comments left in triage: %1"))
            .arg(isolateLtr(QString::number(item.count)));
    case Item::Kind::Guests:
        return say(QT_TRANSLATE_NOOP("HandOver", "Guests who wait in %1: %2"))
            .arg(where, isolateLtr(QString::number(item.count)));
    }
    return {};
}

const char *stepWords(LadderStep step)
{
    switch (step) {
    case LadderStep::Remove:
        return QT_TRANSLATE_NOOP("HandOver", "next step: remove");
    case LadderStep::RemoveAndBlock:
        return QT_TRANSLATE_NOOP("HandOver", "next step: remove and block in this live");
    case LadderStep::BlockEverywhere:
        return QT_TRANSLATE_NOOP("HandOver", "next step: block in every open live");
    }
    return "";
}

QString streamText(const HandOver::Stream &stream, const HandOver &sheet, const Say &say)
{
    QStringList facts;
    if (stream.isEnded)
        facts << say(QT_TRANSLATE_NOOP("HandOver", "ended"));
    else if (stream.viewers)
        facts << say(QT_TRANSLATE_NOOP("HandOver", "viewers: %1"))
                     .arg(isolateLtr(QString::number(*stream.viewers)));
    for (const auto &gap : stream.gaps)
        facts << say(QT_TRANSLATE_NOOP("HandOver", "nothing seen for %1 s from %2"))
                     .arg(isolateLtr(QString::number((gap.toMs - gap.fromMs + 500) / 1000)),
                         clock(gap.fromMs, sheet, u"HH:mm:ss"_s));
    if (stream.gaps.isEmpty())
        facts << say(QT_TRANSLATE_NOOP("HandOver", "no gap"));
    const auto title = shownTitle(stream.title);
    return number(stream.live.value) + (title.isEmpty() ? QString() : u' ' + isolate(title))
        + u"\n    "_s + facts.join(u" · "_s);
}

} // namespace

HandOver handOverOf(const Live &live, EpochMs sinceMs)
{
    HandOver sheet{.fromMs = sinceMs, .toMs = live.clock.wallMs()};
    sheet.utcOffset = QDateTime::fromMSecsSinceEpoch(sheet.toMs).offsetFromUtc();
    sheet.byName = live.session.identity().name;
    takeActs(sheet, live);
    takeWaves(sheet, live);
    if (const int waiting = live.triage.waitingCount(); waiting > 0)
        sheet.items.append({.kind = Item::Kind::Triage, .count = waiting});
    takeStreams(sheet, live);
    const auto entries = live.log.entries();
    for (const auto &[user, known] : live.people.watched())
        sheet.watched.append(
            {user, known.name, live.notes.text(user), ladderOf(entries, user, sheet.toMs)});
    return sheet;
}

QString handOverText(const HandOver &sheet, const HandOver::Parts &parts, const Say &say,
    Qt::LayoutDirection direction)
{
    QStringList lines;
    const auto head = [&lines, &say](const char *words, qsizetype count) {
        lines << QString()
              << say(words)
                + (count > 0 ? u"  "_s + isolateLtr(QString::number(count)) : QString());
    };
    const auto item = [&lines](const QString &words) { lines << u"  • "_s + words; };
    lines << say(QT_TRANSLATE_NOOP("HandOver", "Shift hand-over, live desk"))
          << clock(sheet.fromMs, sheet, u"yyyy-MM-dd HH:mm"_s) + u" – "_s
            + clock(sheet.toMs, sheet);
    if (!sheet.byName.isEmpty())
        lines
            << say(QT_TRANSLATE_NOOP("HandOver", "From %1")).arg(isolate(shownTitle(sheet.byName)))
                + (sheet.toName.isEmpty() ? QString()
                                          : u' '
                            + say(QT_TRANSLATE_NOOP("HandOver", "to %1"))
                                  .arg(isolate(shownTitle(sheet.toName))));
    if (parts.items) {
        head(QT_TRANSLATE_NOOP("HandOver", "Open items"), sheet.items.size());
        for (const auto &one : sheet.items)
            item(itemText(one, sheet, say));
        if (sheet.items.isEmpty())
            item(say(QT_TRANSLATE_NOOP("HandOver", "None")));
    }
    if (parts.watched) {
        head(QT_TRANSLATE_NOOP("HandOver", "Watch-list"), sheet.watched.size());
        for (const auto &one : sheet.watched)
            item(named(one.name, one.user) + u"\n    "_s + say(stepWords(one.ladder.next))
                + (one.note.isEmpty() ? QString() : u" · "_s + isolate(shownPreview(one.note))));
        if (sheet.watched.isEmpty())
            item(say(QT_TRANSLATE_NOOP("HandOver", "Nobody")));
    }
    if (parts.streams) {
        head(QT_TRANSLATE_NOOP("HandOver", "Lives and gaps"), sheet.streams.size());
        for (const auto &one : sheet.streams)
            item(streamText(one, sheet, say));
        if (sheet.streams.isEmpty())
            item(say(QT_TRANSLATE_NOOP("HandOver", "No live is open")));
    }
    if (parts.numbers) {
        head(QT_TRANSLATE_NOOP("HandOver", "Numbers, mine alone"), 0);
        const std::pair<const char *, int> numbers[] = {
            {QT_TRANSLATE_NOOP("HandOver", "Removed: %1"), sheet.removed},
            {QT_TRANSLATE_NOOP("HandOver", "Blocked: %1"), sheet.blocked},
            {QT_TRANSLATE_NOOP("HandOver", "Taken back: %1"), sheet.takenBack},
            {QT_TRANSLATE_NOOP("HandOver", "Reversed: %1"), sheet.reversed},
            {QT_TRANSLATE_NOOP("HandOver", "Refused: %1"), sheet.refused}};
        QStringList all;
        for (const auto &[words, value] : numbers)
            all << say(words).arg(isolateLtr(QString::number(value)));
        item(all.join(u" · "_s));
    }
    if (!sheet.note.isEmpty()) {
        head(QT_TRANSLATE_NOOP("HandOver", "Note"), 0);
        lines << sheet.note;
    }
    const QChar mark(direction == Qt::RightToLeft ? u'\u200F' : u'\u200E');
    QString text;
    for (const auto &line : lines.join(u'\n').split(u'\n'))
        text += (line.isEmpty() ? QString() : mark + line) + u'\n';
    return text;
}

} // namespace wxm::live
