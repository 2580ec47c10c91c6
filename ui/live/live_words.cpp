// SPDX-License-Identifier: MIT
#include "ui/live/live_words.h"

#include "base/foreign_text.h"
#include "ui/common/relative_time.h"
#include "ui/common/text_painter.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

struct LiveWords {
    Q_DECLARE_TR_FUNCTIONS(Live)
};

QString named(const QString &name, UserId id) { return isolate(shownName(name, id.value)); }

QString secondsClock(EpochMs at)
{
    return isolateLtr(QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).time(), u"HH:mm:ss"_s));
}

} // namespace

QString arrivalText(const Arrival &arrival, EpochMs nowMs)
{
    constexpr EpochMs kDayMs = 24LL * 3'600'000;
    if (arrival.kind == Arrival::Kind::None)
        return {};
    if (arrival.kind == Arrival::Kind::First)
        return LiveWords::tr("First comment");
    const auto days = int((nowMs - arrival.lastMs) / kDayMs);
    return days > 0 ? LiveWords::tr("Returning viewer, last here %Ln days ago", nullptr, days)
                    : LiveWords::tr("Returning viewer");
}

QString blurredText() { return LiveWords::tr("Blurred: hold V to read it"); }

QString actionText(Action action)
{
    switch (action) {
    case Action::RemoveComment:
        return LiveWords::tr("Remove comment");
    case Action::PinComment:
        return LiveWords::tr("Pin comment");
    case Action::UnpinComment:
        return LiveWords::tr("Unpin comment");
    case Action::BlockViewer:
        return LiveWords::tr("Block viewer");
    case Action::UnblockViewer:
        return LiveWords::tr("Unblock viewer");
    case Action::ApproveGuest:
        return LiveWords::tr("Approve guest");
    case Action::RejectGuest:
        return LiveWords::tr("Reject guest");
    case Action::KickGuest:
        return LiveWords::tr("Take off stage");
    case Action::AssignModerator:
        return LiveWords::tr("Make moderator");
    case Action::RevokeModerator:
        return LiveWords::tr("Revoke moderator");
    }
    return {};
}

IconName actionIcon(Action action)
{
    switch (action) {
    case Action::RemoveComment:
        return IconName::Trash;
    case Action::PinComment:
        return IconName::Pin;
    case Action::UnpinComment:
        return IconName::Unpin;
    case Action::BlockViewer:
        return IconName::Ban;
    case Action::UnblockViewer:
        return IconName::Undo;
    case Action::ApproveGuest:
        return IconName::Check;
    case Action::RejectGuest:
        return IconName::Close;
    case Action::KickGuest:
        return IconName::SignOut;
    case Action::AssignModerator:
    case Action::RevokeModerator:
        return IconName::Shield;
    }
    return IconName::More;
}

QString capabilityText(Capability capability, Action action)
{
    switch (capability) {
    case Capability::Offered:
        return {};
    case Capability::Absent:
        return LiveWords::tr("%1: this server does not offer it. Ask your administrator.")
            .arg(actionText(action));
    case Capability::Forbidden:
        return LiveWords::tr("%1: your account may not do this. Ask your administrator.")
            .arg(actionText(action));
    }
    return {};
}

QString burstText(const Burst &burst, QStringList sharers)
{
    QStringList parts;
    if (burst.joined > 0)
        parts.append(LiveWords::tr("%Ln joined", nullptr, int(burst.joined)));
    if (burst.left > 0)
        parts.append(LiveWords::tr("%Ln left", nullptr, int(burst.left)));
    if (burst.likes > 0)
        parts.append(LiveWords::tr("%Ln likes", nullptr, int(burst.likes)));
    if (burst.shares > 0) {
        const QString shares = LiveWords::tr("%Ln shares", nullptr, int(burst.shares));
        if (sharers.size() >= qsizetype(LiveFeed::kSharers) && burst.shares > sharers.size())
            sharers.append(QStringLiteral("…"));
        parts.append(sharers.isEmpty()
                ? shares
                : LiveWords::tr("%1 (%2)", "3 shares (Noura, Sara)")
                      .arg(shares, sharers.join(LiveWords::tr(", ", "between names"))));
    }
    return parts.join(LiveWords::tr(", ", "between the parts of: 18 joined, 6 left"));
}

QString presetActText(Preset::Act act)
{
    switch (act) {
    case Preset::Act::None:
        return LiveWords::tr("Nothing", "what a key does");
    case Preset::Act::Remove:
        return LiveWords::tr("Remove comment");
    case Preset::Act::Block:
        return LiveWords::tr("Block viewer");
    case Preset::Act::RemoveAndBlock:
        return LiveWords::tr("Remove and block");
    }
    return {};
}

QString presetText(const Preset &preset)
{
    return preset.reason.isEmpty() ? presetActText(preset.act)
                                   : LiveWords::tr("%1: %2", "scam link: remove and block")
                                         .arg(isolate(preset.reason), presetActText(preset.act));
}

QString noticeText(Notice notice, const QString &name)
{
    switch (notice) {
    case Notice::Ended:
        return LiveWords::tr("The stream has ended");
    case Notice::SelfVisible:
        return LiveWords::tr("You are visible as a viewer");
    case Notice::Blocked:
        return LiveWords::tr("%1 was blocked").arg(name);
    case Notice::GuestRequested:
        return LiveWords::tr("%1 asks to join the stage").arg(name);
    case Notice::GuestApproved:
        return LiveWords::tr("%1 is on stage").arg(name);
    case Notice::GuestLeft:
        return LiveWords::tr("%1 left the stage").arg(name);
    case Notice::ModeratorAssigned:
        return LiveWords::tr("%1 is a moderator now").arg(name);
    case Notice::ModeratorRevoked:
        return LiveWords::tr("%1 is no longer a moderator").arg(name);
    }
    return {};
}

QString gapText(const Gap &gap, GapFill fill, int recovered)
{
    const auto seconds = int((gap.toMs - gap.fromMs) / 1000);
    const QString missed = LiveWords::tr("%n s missed", nullptr, seconds);
    switch (fill) {
    case GapFill::Filling:
        return LiveWords::tr("%1, reading what was said…").arg(missed);
    case GapFill::Filled:
        return recovered > 0 ? LiveWords::tr("%1, %2").arg(
                   missed, LiveWords::tr("%n comments recovered", nullptr, recovered))
                             : LiveWords::tr("%1, no comments in them").arg(missed);
    case GapFill::Partly:
        return LiveWords::tr("%1, not all could be recovered").arg(missed);
    case GapFill::NotOffered:
        return LiveWords::tr("%1, not recoverable").arg(missed);
    }
    return {};
}

QString gapSpanText(const Gap &gap)
{
    const QString from = secondsClock(gap.fromMs);
    const QString to = secondsClock(gap.toMs);
    switch (gap.cause) {
    case ConnectionStatus::Cause::ServerClosed:
        return LiveWords::tr("the server closed the link, %1 to %2").arg(from, to);
    case ConnectionStatus::Cause::PingTimeout:
        return LiveWords::tr("the server stopped answering, %1 to %2").arg(from, to);
    case ConnectionStatus::Cause::StoodStill:
        return LiveWords::tr("the computer slept, %1 to %2").arg(from, to);
    case ConnectionStatus::Cause::EventsMissed:
        return LiveWords::tr("no events from the server, %1 to %2").arg(from, to);
    case ConnectionStatus::Cause::Refused:
    case ConnectionStatus::Cause::SignInRefused:
    case ConnectionStatus::Cause::UsedElsewhere:
    case ConnectionStatus::Cause::None:
    case ConnectionStatus::Cause::LinkLost:
    case ConnectionStatus::Cause::BadServer:
    case ConnectionStatus::Cause::Tls:
    case ConnectionStatus::Cause::Proxy:
    case ConnectionStatus::Cause::NoNetwork:
        break;
    }
    return LiveWords::tr("link lost %1 to %2").arg(from, to);
}

QString ruleName(const moderation::Rule &rule)
{
    if (rule.id == ModerationRules::stopListId() && rule.name == "Stop list"_L1)
        return LiveWords::tr("Stop list");
    const bool isOurs = rule.id == ModerationRules::fixedId()
        || (rule.id == ModerationRules::watchWordsId() && rule.name == "Watch words"_L1);
    return isOurs ? LiveWords::tr("Watch words") : rule.name;
}

QString hitText(const moderation::Rule &rule, const QString &word, int more)
{
    QString words = isolate(ruleName(rule));
    if (!word.isEmpty())
        words = LiveWords::tr("%1: “%2”", "name of a rule, the word that it found")
                    .arg(words, isolate(word));
    return more > 0 ? words + u" · "_s + LiveWords::tr("%Ln more rules", nullptr, more) : words;
}

QString foldsText(Folds folds)
{
    QStringList parts;
    if (folds.testFlag(Fold::Stretching))
        parts.append(LiveWords::tr("stretching", "what was ignored to find a watch word"));
    if (folds.testFlag(Fold::Marks))
        parts.append(LiveWords::tr("marks", "what was ignored to find a watch word"));
    if (folds.testFlag(Fold::Forms))
        parts.append(LiveWords::tr("letter forms", "what was ignored to find a watch word"));
    if (folds.testFlag(Fold::Hidden))
        parts.append(LiveWords::tr("hidden characters", "what was ignored to find a watch word"));
    if (folds.testFlag(Fold::Digits))
        parts.append(LiveWords::tr("digits", "what was ignored to find a watch word"));
    if (folds.testFlag(Fold::LookAlikes))
        parts.append(LiveWords::tr("look-alike letters", "what was ignored to find a watch word"));
    if (folds.testFlag(Fold::Spaced))
        parts.append(LiveWords::tr("letters apart", "what was ignored to find a watch word"));
    if (folds.testFlag(Fold::Alphabet))
        parts.append(LiveWords::tr("the other alphabet", "what was ignored to find a watch word"));
    return parts.isEmpty()
        ? QString()
        : LiveWords::tr("ignored: %1")
              .arg(parts.join(LiveWords::tr(", ", "between the parts of: 18 joined, 6 left")));
}

QString waveText(const WaveFolds::Fold &fold)
{
    const QString people = LiveWords::tr("%Ln people", nullptr, fold.people);
    return people + u" · "_s
        + (fold.lives > 1 ? LiveWords::tr("in %Ln lives", nullptr, fold.lives)
                          : LiveWords::tr("this live"));
}

QString resemblesText(const QString &staffName)
{
    return LiveWords::tr("Looks like staff name “%1”").arg(isolate(staffName));
}

QString outcomeText(JournalEntry::Outcome outcome)
{
    switch (outcome) {
    case JournalEntry::Outcome::Done:
        return {};
    case JournalEntry::Outcome::Undone:
        return LiveWords::tr("Taken back");
    case JournalEntry::Outcome::Refused:
        return LiveWords::tr("Refused");
    case JournalEntry::Outcome::Unconfirmed:
        return LiveWords::tr("Not confirmed");
    }
    return {};
}

namespace {

//! What was tried, and how that ended: nobody shall read it as done.
QString triedText(const JournalEntry &entry)
{
    using Kind = JournalEntry::Kind;
    const QString who = named(entry.name, entry.user);
    switch (entry.kind) {
    case Kind::CommentRemoved:
        return LiveWords::tr("removing a comment by %1").arg(who);
    case Kind::CommentPinned:
        return LiveWords::tr("pinning a comment by %1").arg(who);
    case Kind::CommentUnpinned:
        return LiveWords::tr("unpinning a comment by %1").arg(who);
    case Kind::ViewerBlocked:
        return LiveWords::tr("blocking %1").arg(who);
    case Kind::ViewerUnblocked:
        return LiveWords::tr("unblocking %1").arg(who);
    case Kind::GuestApproved:
        return LiveWords::tr("approving %1 as a guest").arg(who);
    case Kind::GuestRejected:
        return LiveWords::tr("turning %1 down as a guest").arg(who);
    case Kind::GuestKicked:
        return LiveWords::tr("taking %1 off the stage").arg(who);
    case Kind::ModeratorAssigned:
        return LiveWords::tr("making %1 a moderator").arg(who);
    case Kind::ModeratorRevoked:
        return LiveWords::tr("revoking %1 as a moderator").arg(who);
    case Kind::GuestRequested:
    case Kind::GuestLeft:
    case Kind::Commented:
    case Kind::Ended:
    case Kind::LinkLost:
    case Kind::EvidencePacked:
    case Kind::HandedOver:
    case Kind::NightBegan:
    case Kind::NightEnded:
        break;
    }
    return {};
}

} // namespace

QString journalText(const JournalEntry &entry)
{
    using Kind = JournalEntry::Kind;
    if (entry.outcome != JournalEntry::Outcome::Done)
        return LiveWords::tr("%1: %2", "how it ended, what was tried")
            .arg(outcomeText(entry.outcome), triedText(entry));
    const QString who = named(entry.name, entry.user);
    const bool mine = entry.byMe;
    switch (entry.kind) {
    case Kind::CommentRemoved:
        return mine ? LiveWords::tr("You removed a comment by %1").arg(who)
                    : LiveWords::tr("A comment by %1 was removed").arg(who);
    case Kind::CommentPinned:
        return mine ? LiveWords::tr("You pinned a comment by %1").arg(who)
                    : LiveWords::tr("A comment by %1 was pinned").arg(who);
    case Kind::CommentUnpinned:
        return mine ? LiveWords::tr("You unpinned a comment by %1").arg(who)
                    : LiveWords::tr("A comment by %1 was unpinned").arg(who);
    case Kind::ViewerBlocked:
        return mine ? LiveWords::tr("You blocked %1").arg(who)
                    : LiveWords::tr("%1 was blocked").arg(who);
    case Kind::ViewerUnblocked:
        return mine ? LiveWords::tr("You unblocked %1").arg(who)
                    : LiveWords::tr("%1 was unblocked").arg(who);
    case Kind::GuestRequested:
        return noticeText(Notice::GuestRequested, who);
    case Kind::GuestApproved:
        return mine ? LiveWords::tr("You approved %1 as a guest").arg(who)
                    : LiveWords::tr("%1 was approved as a guest").arg(who);
    case Kind::GuestRejected:
        return mine ? LiveWords::tr("You turned %1 down as a guest").arg(who)
                    : LiveWords::tr("%1 was turned down as a guest").arg(who);
    case Kind::GuestKicked:
        return mine ? LiveWords::tr("You took %1 off the stage").arg(who)
                    : LiveWords::tr("%1 was taken off the stage").arg(who);
    case Kind::GuestLeft:
        return noticeText(Notice::GuestLeft, who);
    case Kind::ModeratorAssigned:
        return mine ? LiveWords::tr("You made %1 a moderator").arg(who)
                    : noticeText(Notice::ModeratorAssigned, who);
    case Kind::ModeratorRevoked:
        return mine ? LiveWords::tr("You revoked %1 as a moderator").arg(who)
                    : noticeText(Notice::ModeratorRevoked, who);
    case Kind::Commented:
        return LiveWords::tr("You wrote a comment");
    case Kind::Ended:
        return noticeText(Notice::Ended, {});
    case Kind::LinkLost:
        return gapSpanText(entry.gap);
    case Kind::EvidencePacked:
    case Kind::HandedOver:
    case Kind::NightBegan:
    case Kind::NightEnded:
        break; // of the journal on disk alone
    }
    return {};
}

IconName journalIcon(const JournalEntry &entry)
{
    using Kind = JournalEntry::Kind;
    switch (entry.kind) {
    case Kind::CommentRemoved:
        return IconName::Trash;
    case Kind::CommentPinned:
        return IconName::Pin;
    case Kind::CommentUnpinned:
        return IconName::Unpin;
    case Kind::ViewerBlocked:
        return IconName::Ban;
    case Kind::ViewerUnblocked:
        return IconName::Undo;
    case Kind::GuestRequested:
        return IconName::UserPlus;
    case Kind::GuestApproved:
        return IconName::Check;
    case Kind::GuestRejected:
        return IconName::Close;
    case Kind::GuestKicked:
    case Kind::GuestLeft:
        return IconName::SignOut;
    case Kind::ModeratorAssigned:
    case Kind::ModeratorRevoked:
        return IconName::Shield;
    case Kind::Commented:
        return IconName::Messages;
    case Kind::Ended:
        return IconName::Info;
    case Kind::LinkLost:
        return IconName::Gap;
    case Kind::EvidencePacked:
        return IconName::Stack;
    case Kind::HandedOver:
        return IconName::HandOver;
    case Kind::NightBegan:
    case Kind::NightEnded:
        return IconName::Shield;
    }
    return IconName::Info;
}

QString shortCount(const Count &count)
{
    if (!count)
        return u"–"_s;
    const auto value = double(*count);
    const QLocale locale;
    if (*count < 10'000)
        return locale.toString(qlonglong(*count));
    const bool millions = *count >= 999'500;
    const double scaled = value / (millions ? 1e6 : 1e3);
    QString digits = locale.toString(scaled, 'f', scaled < 99.95 ? 1 : 0);
    if (digits.endsWith(locale.decimalPoint() + u'0'))
        digits.chop(2);
    return digits + (millions ? u'M' : u'K');
}

QString clockAt(EpochMs at)
{
    return at > 0 ? clockText(QDateTime::fromMSecsSinceEpoch(at)) : QString();
}

int wordsWidth(const Theme &theme, TextSize size, QStringView words, Qt::LayoutDirection direction,
    Weight weight)
{
    return cellWidth(words, cellStyle(theme, size, words, ColorRole::Text, direction, weight).font);
}

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

} // namespace wxm::live
