// SPDX-License-Identifier: MIT
#include "ui/common/commands.h"

#include "ui/common/key_caps.h"

#include <QCoreApplication>
#include <QKeySequence>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

using C = Command;
using G = KeyGroup;
using P = KeyPlace;

constexpr KeyPlaces kSupport{P::SupportList, P::SupportChat, P::SupportReply};
constexpr KeyPlaces kMessages{P::MessagesList, P::MessagesChat, P::MessagesReply};
constexpr KeyPlaces kThreads = kSupport | kMessages;
constexpr KeyPlaces kReply{P::SupportReply, P::MessagesReply};
constexpr KeyPlaces kChat{P::SupportChat, P::MessagesChat};
constexpr KeyPlaces kLive{P::Feed, P::Triage, P::Person, P::Journal, P::LivePage};
constexpr KeyPlaces kEverywhere =
    kThreads | kLive | KeyPlaces{P::Library, P::Search, P::MyDay, P::Settings};

constexpr auto kCtrl = Qt::CTRL;
constexpr auto kShift = Qt::CTRL | Qt::SHIFT;

//! As the system has it; the first of its ways.
KeyList standard(QKeySequence::StandardKey key)
{
    KeyList all;
    for (const auto &one : QKeySequence::keyBindings(key)) {
        if (one.count() == 1 && all.isEmpty())
            all.append(one[0]);
    }
    return all;
}

CommandInfo fixed(C command, const char *id, G group, KeyPlaces places, const char *name,
    const KeyList &keys, const char *shown = nullptr)
{
    return {.command = command,
        .id = QLatin1StringView(id),
        .group = group,
        .places = places,
        .name = name,
        .keys = keys,
        .isFixed = true,
        .shown = shown};
}

CommandInfo free(C command, const char *id, G group, KeyPlaces places, const char *name,
    const KeyList &keys, int count = 1)
{
    return {.command = command,
        .id = QLatin1StringView(id),
        .group = group,
        .places = places,
        .name = name,
        .keys = keys,
        .count = count};
}

QList<CommandInfo> everywhere()
{
    return {
        free(C::GoTo, "window.goTo", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Go to a thread, a person, a live, an action"),
            {kCtrl | Qt::Key_K}),
        free(C::Back, "window.back", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP(
                "Commands", "Back to where you were, before a hit, a quote, a day or another page"),
            {Qt::ALT | Qt::Key_Left}),
        free(C::Forward, "window.forward", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Forward again"), {Qt::ALT | Qt::Key_Right}),
        fixed(C::AllKeys, "window.keys", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "All keyboard shortcuts"),
            standard(QKeySequence::HelpContents)),
        free(C::Page, "window.page", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Pages of the window"), {kCtrl | Qt::Key_1}, 9),
        free(C::SearchMessages, "window.searchMessages", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Search messages"), {kShift | Qt::Key_F}),
        free(C::OpenSettings, "window.settings", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Settings"), {kCtrl | Qt::Key_Comma}),
        free(C::LargerText, "window.largerText", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Larger text"), {kCtrl | Qt::Key_Equal}),
        free(C::SmallerText, "window.smallerText", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Smaller text"), {kCtrl | Qt::Key_Minus}),
        free(C::UsualText, "window.usualText", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Text of the usual size"), {kCtrl | Qt::Key_0}),
        free(C::Find, "window.find", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Search the list, or the thread you are in"),
            standard(QKeySequence::Find)),
        free(C::NextPane, "window.nextPane", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Next pane"), {Qt::Key_F6}),
        free(C::PreviousPane, "window.previousPane", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Previous pane"), {Qt::SHIFT | Qt::Key_F6}),
        fixed(C::Leave, "window.leave", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Close, or go back"), {Qt::Key_Escape}),
        fixed(C::Confirm, "window.confirm", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Activate what is selected"), {Qt::Key_Return}),
        fixed(C::NextControl, "window.nextControl", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Next or previous control"),
            {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}),
        fixed(C::Move, "window.move", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Move in lists and texts"),
            {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End,
                Qt::Key_PageUp, Qt::Key_PageDown},
            "Arrows"),
        fixed(C::MoveInText, "window.moveInText", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Move by words, and select, in a text"),
            {kCtrl | Qt::Key_Left, kCtrl | Qt::Key_Right, kCtrl | Qt::Key_Home, kCtrl | Qt::Key_End,
                Qt::SHIFT | Qt::Key_Left, Qt::SHIFT | Qt::Key_Right, Qt::SHIFT | Qt::Key_Home,
                Qt::SHIFT | Qt::Key_End, kShift | Qt::Key_Left, kShift | Qt::Key_Right,
                kShift | Qt::Key_Home, kShift | Qt::Key_End, kCtrl | Qt::Key_Backspace,
                kCtrl | Qt::Key_Delete},
            "Ctrl+Arrows / Shift+Arrows"),
        fixed(C::Copy, "window.copy", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Copy, cut, paste, select all"),
            {kCtrl | Qt::Key_C, kCtrl | Qt::Key_X, kCtrl | Qt::Key_V, kCtrl | Qt::Key_A}),
        fixed(C::Undo, "window.undo", G::Everywhere, kEverywhere,
            QT_TRANSLATE_NOOP("Commands", "Undo typing, or the reply just sent; redo"),
            {kCtrl | Qt::Key_Z, kShift | Qt::Key_Z, kCtrl | Qt::Key_Y}),
    };
}

QList<CommandInfo> ofThreads()
{
    return {
        free(C::NextThread, "threads.next", G::Threads, kThreads,
            QT_TRANSLATE_NOOP("Commands", "Next thread"), {Qt::ALT | Qt::Key_Down}),
        free(C::PreviousThread, "threads.previous", G::Threads, kThreads,
            QT_TRANSLATE_NOOP("Commands", "Previous thread"), {Qt::ALT | Qt::Key_Up}),
        // Ctrl is held while one of them is chosen, so these stay.
        fixed(C::RecentThread, "threads.recent", G::Threads, kThreads,
            QT_TRANSLATE_NOOP("Commands", "Recently opened threads"), {kCtrl | Qt::Key_Tab}),
        fixed(C::RecentThreadBack, "threads.recentBack", G::Threads, kThreads,
            QT_TRANSLATE_NOOP("Commands", "The same, from the oldest"), {kShift | Qt::Key_Tab}),
        fixed(C::SelectThread, "threads.select", G::Threads, {P::SupportList, P::MessagesList},
            QT_TRANSLATE_NOOP("Commands", "In the list: select several threads"), {Qt::Key_Space}),
        free(C::Quote, "threads.quote", G::Threads, kChat,
            QT_TRANSLATE_NOOP("Commands", "Quote the message in the reply"), {kShift | Qt::Key_Q}),
        free(C::SaveAttachment, "threads.saveAttachment", G::Threads, kChat,
            QT_TRANSLATE_NOOP("Commands", "Save the attachment of the message"),
            {kCtrl | Qt::Key_S}),
        free(C::GoToDay, "threads.day", G::Threads, kThreads,
            QT_TRANSLATE_NOOP("Commands", "Go to a day of the thread"), {kCtrl | Qt::Key_G}),
        free(C::ReplyLibrary, "threads.library", G::Threads, kThreads,
            QT_TRANSLATE_NOOP("Commands", "All saved replies"), {kShift | Qt::Key_R}),
        free(C::AttachFiles, "threads.attach", G::Threads, kThreads,
            QT_TRANSLATE_NOOP("Commands", "Attach files"), {kCtrl | Qt::Key_O}),
        free(C::TranslateThread, "threads.translate", G::Threads, kThreads,
            QT_TRANSLATE_NOOP(
                "Commands", "Translate the thread, where your company has a translator"),
            {kCtrl | Qt::Key_T}),
        free(C::SendLater, "threads.sendLater", G::Threads, kThreads,
            QT_TRANSLATE_NOOP("Commands", "Send the reply later"), {kShift | Qt::Key_S}),
        free(C::Resolve, "support.resolve", G::Support, kSupport,
            QT_TRANSLATE_NOOP("Commands", "Resolve or reopen the thread"), {kShift | Qt::Key_E}),
        free(C::AssignToMe, "support.assign", G::Support, kSupport,
            QT_TRANSLATE_NOOP("Commands", "Assign the thread to me"), {kShift | Qt::Key_A}),
        free(C::HandOver, "support.handOver", G::Support, kSupport,
            QT_TRANSLATE_NOOP("Commands", "Hand the thread over"), {kShift | Qt::Key_H}),
        free(C::Snooze, "support.snooze", G::Support, kSupport,
            QT_TRANSLATE_NOOP("Commands", "Snooze the thread"), {kCtrl | Qt::Key_H}),
        free(C::Labels, "support.labels", G::Support, kSupport,
            QT_TRANSLATE_NOOP("Commands", "Labels of the thread"), {kShift | Qt::Key_L}),
        free(C::FollowThread, "support.follow", G::Support, kSupport,
            QT_TRANSLATE_NOOP("Commands", "Follow the thread, or stop following it"),
            {kShift | Qt::Key_O}),
        free(C::CustomerPanel, "support.customer", G::Threads, kThreads,
            QT_TRANSLATE_NOOP("Commands", "Show or hide the customer"), {kShift | Qt::Key_I}),
        free(C::LongestWaiting, "support.longestWaiting", G::Support, kSupport,
            QT_TRANSLATE_NOOP("Commands", "Open the thread that waits longest"),
            {kCtrl | Qt::Key_J}),
        free(C::Filter, "support.filter", G::Support, kSupport,
            QT_TRANSLATE_NOOP("Commands", "Filter the list"), {kCtrl | Qt::Key_L}),
        free(C::View, "support.view", G::Support, kSupport,
            QT_TRANSLATE_NOOP("Commands", "Views of the list"), {Qt::ALT | Qt::Key_1}, 9),
        free(C::NewConversation, "messages.new", G::Messages, kMessages,
            QT_TRANSLATE_NOOP("Commands", "New conversation"), standard(QKeySequence::New)),
    };
}

QList<CommandInfo> ofReplies()
{
    return {
        fixed(C::SendReply, "reply.send", G::Reply, kReply,
            QT_TRANSLATE_NOOP("Commands", "Send the reply, as the settings have it"),
            {Qt::Key_Return, kCtrl | Qt::Key_Return}),
        fixed(C::NewLine, "reply.newLine", G::Reply, kReply,
            QT_TRANSLATE_NOOP("Commands", "Start a new line"), {Qt::SHIFT | Qt::Key_Return}),
        fixed(C::SendBoth, "reply.sendBoth", G::Reply, kReply,
            QT_TRANSLATE_NOOP("Commands", "Send both sides of the saved reply"),
            {kShift | Qt::Key_Return}),
        fixed(C::NextPlace, "reply.nextPlace", G::Reply, kReply,
            QT_TRANSLATE_NOOP("Commands", "Next or previous place to fill"),
            {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}),
        fixed(C::RepliesBySign, "reply.bySign", G::Reply, kReply,
            QT_TRANSLATE_NOOP("Commands", "Saved replies, in the reply"), {}, "/"),
        fixed(C::EmojiBySign, "reply.emojiBySign", G::Reply, kReply,
            QT_TRANSLATE_NOOP("Commands", "Emoji by name, in the reply"), {}, ":"),
        fixed(C::EarlierReplies, "reply.earlier", G::Reply, kReply,
            QT_TRANSLATE_NOOP("Commands", "Earlier replies, in an empty reply"), {Qt::Key_Up}),
        fixed(C::ParagraphDirection, "reply.direction", G::Reply, kReply,
            QT_TRANSLATE_NOOP("Commands", "Paragraph from the left, or from the right"), {},
            "Ctrl+Left Shift / Ctrl+Right Shift"),
        free(C::EmojiGrid, "reply.emoji", G::Reply, kReply,
            QT_TRANSLATE_NOOP("Commands", "Emoji, to choose from"), {kCtrl | Qt::Key_Semicolon}),
        free(C::Spelling, "reply.spelling", G::Reply, kReply,
            QT_TRANSLATE_NOOP("Commands", "Suggestions for a marked word"),
            {kCtrl | Qt::Key_Period}),
        free(C::TidyReply, "reply.tidy", G::Reply, kThreads,
            QT_TRANSLATE_NOOP("Commands", "Tidy the reply: spaces, punctuation, digits"),
            {kShift | Qt::Key_T}),
        free(C::NewReply, "library.new", G::Library, P::Library,
            QT_TRANSLATE_NOOP("Commands", "New saved reply"), {kCtrl | Qt::Key_N}),
        free(C::SaveReply, "library.save", G::Library, P::Library,
            QT_TRANSLATE_NOOP("Commands", "Save the reply"), {kCtrl | Qt::Key_S}),
        free(C::OtherSide, "library.otherSide", G::Library, P::Library,
            QT_TRANSLATE_NOOP("Commands", "The other side of the reply"), {kCtrl | Qt::Key_Tab}),
        free(C::InsertPlace, "library.place", G::Library, P::Library,
            QT_TRANSLATE_NOOP("Commands", "Insert a place to fill"), {kShift | Qt::Key_P}),
        free(C::InsertValue, "library.value", G::Library, P::Library,
            QT_TRANSLATE_NOOP("Commands", "Insert a variable"), {kShift | Qt::Key_1}, 5),
        fixed(C::NextHitThread, "search.thread", G::Search, P::Search,
            QT_TRANSLATE_NOOP("Commands", "Previous or next thread with a hit"),
            {kCtrl | Qt::Key_Up, kCtrl | Qt::Key_Down}),
        fixed(C::DayStep, "day.step", G::MyDay, P::MyDay,
            QT_TRANSLATE_NOOP("Commands", "A day back or on"), {Qt::Key_Left, Qt::Key_Right}),
        free(C::Today, "day.today", G::MyDay, P::MyDay, QT_TRANSLATE_NOOP("Commands", "Today"),
            {Qt::Key_T}),
        free(C::ExportDay, "day.export", G::MyDay, P::MyDay,
            QT_TRANSLATE_NOOP("Commands", "Export my day"), {kCtrl | Qt::Key_E}),
    };
}

QList<CommandInfo> ofFeeds()
{
    return {
        free(C::PinComment, "live.pin", G::Live, P::Feed,
            QT_TRANSLATE_NOOP("Commands", "Pin or unpin the comment"), {Qt::Key_P}),
        free(C::RemoveComment, "live.remove", G::Live, {P::Feed, P::Triage},
            QT_TRANSLATE_NOOP("Commands", "Remove the comment"),
            {Qt::Key_R, Qt::Key_Delete, Qt::Key_Backspace}),
        free(C::RemoveWithReason, "live.removeWithReason", G::Live, {P::Feed, P::Triage},
            QT_TRANSLATE_NOOP("Commands", "Remove with a reason…"),
            {Qt::SHIFT | Qt::Key_Delete, Qt::SHIFT | Qt::Key_Backspace}),
        free(C::RemoveAllOfPerson, "live.removeAll", G::Live, {P::Feed, P::Triage},
            QT_TRANSLATE_NOOP("Commands", "Remove all comments of this person here"),
            {Qt::SHIFT | Qt::Key_R}),
        free(C::BlockViewer, "live.block", G::Live, {P::Feed, P::Triage, P::Person},
            QT_TRANSLATE_NOOP("Commands", "Block or unblock the viewer"), {Qt::Key_B}),
        free(C::BlockWithReason, "live.blockWithReason", G::Live, {P::Feed, P::Triage},
            QT_TRANSLATE_NOOP("Commands", "Block with a reason, in other lives too…"),
            {Qt::SHIFT | Qt::Key_B}),
        free(C::Preset, "live.preset", G::Live, P::Feed,
            QT_TRANSLATE_NOOP("Commands", "The preset of the key, as set in the menu of the live"),
            {Qt::Key_1}, 3),
        free(C::UndoAct, "live.undo", G::Live, {P::Feed, P::Triage, P::LivePage},
            QT_TRANSLATE_NOOP("Commands", "Undo what is waiting"), {Qt::Key_Z}),
        free(C::UndoAllActs, "live.undoAll", G::Live, {P::Feed, P::LivePage},
            QT_TRANSLATE_NOOP("Commands", "Undo all that is waiting"), {Qt::SHIFT | Qt::Key_Z}),
        free(C::SelectComment, "live.select", G::Live, P::Feed,
            QT_TRANSLATE_NOOP("Commands", "Add the comment to the selection, or take it out"),
            {kCtrl | Qt::Key_Space}),
        fixed(C::ExtendSelection, "live.extend", G::Live, P::Feed,
            QT_TRANSLATE_NOOP("Commands", "Extend the selection"),
            {Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down}),
        free(C::FoldWave, "live.fold", G::Live, P::Feed,
            QT_TRANSLATE_NOOP("Commands", "Show a wave row by row, or fold it again"), {Qt::Key_Q}),
        fixed(C::PausesFeed, "live.pause", G::Live, kLive,
            QT_TRANSLATE_NOOP("Commands", "Hold: pauses the feed"), {}, "Alt"),
        fixed(C::AboutPerson, "live.person", G::Live, P::Feed,
            QT_TRANSLATE_NOOP("Commands", "Author of the comment"),
            {Qt::Key_Return, Qt::Key_Space}),
        free(C::PersonSheet, "live.sheet", G::Live, P::Feed,
            QT_TRANSLATE_NOOP("Commands", "Everything about the author, and the name check"),
            {Qt::Key_H}),
        free(C::Evidence, "live.evidence", G::Live, {P::Feed, P::Journal},
            QT_TRANSLATE_NOOP("Commands", "An evidence pack of what was said around the comment"),
            {Qt::Key_E}),
        free(C::Reveal, "live.reveal", G::Live, kLive,
            QT_TRANSLATE_NOOP("Commands", "Hold: show what is blurred"), {Qt::Key_V}),
        free(C::AddWatchWord, "live.watchWord", G::Live, P::Feed,
            QT_TRANSLATE_NOOP("Commands", "Add a watch word…"), {Qt::SHIFT | Qt::Key_W}),
        free(C::WatchPerson, "live.watch", G::Live, {P::Feed, P::Person},
            QT_TRANSLATE_NOOP("Commands", "Put the author on the watch-list, or take them off"),
            {Qt::Key_W}),
        fixed(C::NewestComment, "live.newest", G::Live, P::Feed,
            QT_TRANSLATE_NOOP("Commands", "Go to the newest comment"), {Qt::Key_End}),
        free(C::NextFlagged, "live.nextFlagged", G::Live, P::Feed,
            QT_TRANSLATE_NOOP("Commands", "The next flagged comment"), {Qt::Key_N}),
        free(C::PreviousFlagged, "live.previousFlagged", G::Live, P::Feed,
            QT_TRANSLATE_NOOP("Commands", "The previous flagged comment"), {Qt::SHIFT | Qt::Key_N}),
        free(C::SearchFeed, "live.search", G::Live, P::Feed,
            QT_TRANSLATE_NOOP("Commands", "Search in the feed"), {Qt::Key_F}),
    };
}

QList<CommandInfo> ofLives()
{
    return {
        free(C::ApproveGuest, "live.approveGuest", G::Live, kLive,
            QT_TRANSLATE_NOOP("Commands", "Approve the guest who waits longest"), {Qt::Key_A}),
        free(C::RejectGuest, "live.rejectGuest", G::Live, kLive,
            QT_TRANSLATE_NOOP("Commands", "Reject the guest who waits longest"),
            {Qt::SHIFT | Qt::Key_A}),
        free(C::NextLive, "live.next", G::Live, kLive,
            QT_TRANSLATE_NOOP("Commands", "The next live"), {kCtrl | Qt::Key_Tab}),
        free(C::PreviousLive, "live.previous", G::Live, kLive,
            QT_TRANSLATE_NOOP("Commands", "The previous live"), {kShift | Qt::Key_Tab}),
        free(C::LiveTab, "live.tab", G::Live, kLive,
            QT_TRANSLATE_NOOP("Commands", "A live by the position of its tab"),
            {Qt::ALT | Qt::Key_1}, 9),
        free(C::Layout, "live.layout", G::Live, kLive, QT_TRANSLATE_NOOP("Commands", "A layout"),
            {Qt::CTRL | Qt::ALT | Qt::Key_1}, 9),
        free(C::SaveLayout, "live.saveLayout", G::Live, kLive,
            QT_TRANSLATE_NOOP("Commands", "Save as a new layout…"), {kShift | Qt::Key_L}),
        free(C::Emergency, "live.emergency", G::Live, kLive,
            QT_TRANSLATE_NOOP("Commands", "Emergency sheet: what to switch on in a raid"),
            {kShift | Qt::Key_E}),
        free(C::QuickTexts, "live.quickTexts", G::Live, kLive,
            QT_TRANSLATE_NOOP("Commands", "Names, phrases and links to write with"),
            {kShift | Qt::Key_J}),
        free(C::Triage, "live.triage", G::Live, kLive,
            QT_TRANSLATE_NOOP("Commands", "Triage: the flagged comments of all lives"),
            {Qt::Key_T}),
        free(C::TriageNext, "triage.next", G::Triage, P::Triage,
            QT_TRANSLATE_NOOP("Commands", "The next comment"), {Qt::Key_J, Qt::Key_N}),
        free(C::TriagePrevious, "triage.previous", G::Triage, P::Triage,
            QT_TRANSLATE_NOOP("Commands", "The previous comment"), {Qt::Key_K}),
        fixed(C::TriageProposed, "triage.proposed", G::Triage, P::Triage,
            QT_TRANSLATE_NOOP("Commands", "The next step that is proposed"), {Qt::Key_Return}),
        free(C::TriageReviewed, "triage.reviewed", G::Triage, P::Triage,
            QT_TRANSLATE_NOOP("Commands", "Reviewed, keep it"), {Qt::Key_Space}),
        free(C::TriageFalseAlarm, "triage.falseAlarm", G::Triage, P::Triage,
            QT_TRANSLATE_NOOP("Commands", "False alarm"), {Qt::Key_X}),
        free(C::PersonNote, "person.note", G::Person, P::Person,
            QT_TRANSLATE_NOOP("Commands", "Write a note about the person"), {Qt::Key_N}),
        free(C::ReverseAct, "journal.reverse", G::Journal, P::Journal,
            QT_TRANSLATE_NOOP("Commands", "The opposite of the entry"), {Qt::Key_U}),
    };
}

} // namespace

bool CommandInfo::takesLetters() const
{
    return std::any_of(keys.begin(), keys.end(), [](QKeyCombination chord) {
        const auto held = chord.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier);
        const bool isFunction = chord.key() >= Qt::Key_F1 && chord.key() <= Qt::Key_F35;
        return !held && !isFunction;
    });
}

const QList<CommandInfo> &allCommands()
{
    static const QList<CommandInfo> all =
        everywhere() + ofThreads() + ofReplies() + ofFeeds() + ofLives();
    return all;
}

const CommandInfo &infoOf(Command command)
{
    const auto &all = allCommands();
    return *std::find_if(all.begin(), all.end(),
        [command](const CommandInfo &info) { return info.command == command; });
}

QString commandName(Command command)
{
    return QCoreApplication::translate("Commands", infoOf(command).name);
}

QString groupName(KeyGroup group)
{
    static constexpr const char *names[kKeyGroups] = {QT_TRANSLATE_NOOP("Commands", "Everywhere"),
        QT_TRANSLATE_NOOP("Commands", "Support and messages"),
        QT_TRANSLATE_NOOP("Commands", "Support"), QT_TRANSLATE_NOOP("Commands", "The reply"),
        QT_TRANSLATE_NOOP("Commands", "Library of saved replies"),
        QT_TRANSLATE_NOOP("Commands", "Messages"), QT_TRANSLATE_NOOP("Commands", "Search messages"),
        QT_TRANSLATE_NOOP("Commands", "My day"), QT_TRANSLATE_NOOP("Commands", "Live"),
        QT_TRANSLATE_NOOP("Commands", "Triage of flagged comments"),
        QT_TRANSLATE_NOOP("Commands", "Sheet of a person"),
        QT_TRANSLATE_NOOP("Commands", "Journal of actions")};
    return QCoreApplication::translate("Commands", names[int(group)]);
}

QString keyListText(const KeyList &keys, int count)
{
    QStringList all;
    for (const auto chord : keys) {
        const QString one = keyName(QKeySequence(chord));
        all.append(count > 1 ? one + u'…' + QString::number(count) : one);
    }
    return all.join(u" / "_s);
}

KeyList spreadOut(const KeyList &keys, int count)
{
    KeyList all;
    for (const auto chord : keys) {
        for (int index = 0; index < count; ++index)
            all.append(
                QKeyCombination(chord.keyboardModifiers(), Qt::Key(int(chord.key()) + index)));
    }
    return all;
}

} // namespace wxm
