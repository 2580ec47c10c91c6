// SPDX-License-Identifier: MIT
#pragma once

#include <QFlags>
#include <QKeyCombination>
#include <QList>
#include <QString>

namespace wxm {

//! Everything that a key does. What is fixed stands here for the list of keys, and so that nobody
//! gives its key away.
enum class Command {
    GoTo,
    Back,
    Forward,
    AllKeys,
    Page,
    SearchMessages,
    OpenSettings,
    LargerText,
    SmallerText,
    UsualText,
    Find,
    NextPane,
    PreviousPane,
    Leave,
    Confirm,
    NextControl,
    Move,
    MoveInText,
    Copy,
    Undo,
    NextThread,
    PreviousThread,
    RecentThread,
    RecentThreadBack,
    SelectThread,
    View,
    Filter,
    LongestWaiting,
    Resolve,
    AssignToMe,
    Snooze,
    Labels,
    HandOver,
    FollowThread,
    CustomerPanel,
    NewConversation,
    Quote,
    SaveAttachment,
    GoToDay,
    NewestComment,
    SendReply,
    NewLine,
    SendBoth,
    NextPlace,
    RepliesBySign,
    EmojiBySign,
    EarlierReplies,
    ParagraphDirection,
    ReplyLibrary,
    AttachFiles,
    TranslateThread,
    SendLater,
    EmojiGrid,
    Spelling,
    TidyReply,
    NewReply,
    SaveReply,
    OtherSide,
    InsertPlace,
    InsertValue,
    NextHitThread,
    DayStep,
    Today,
    ExportDay,
    PinComment,
    RemoveComment,
    RemoveWithReason,
    RemoveAllOfPerson,
    BlockViewer,
    BlockWithReason,
    Preset,
    UndoAct,
    UndoAllActs,
    SelectComment,
    ExtendSelection,
    FoldWave,
    PausesFeed,
    AboutPerson,
    PersonSheet,
    Evidence,
    Reveal,
    AddWatchWord,
    WatchPerson,
    NextFlagged,
    PreviousFlagged,
    SearchFeed,
    ApproveGuest,
    RejectGuest,
    NextLive,
    PreviousLive,
    LiveTab,
    Layout,
    SaveLayout,
    Emergency,
    QuickTexts,
    Triage,
    TriageNext,
    TriagePrevious,
    TriageProposed,
    TriageReviewed,
    TriageFalseAlarm,
    PersonNote,
    ReverseAct,
};

//! Where somebody may be when they press a key. Two commands whose places have none in common can
//! have the same key.
enum class KeyPlace {
    SupportList = 1 << 0,
    SupportChat = 1 << 1,
    SupportReply = 1 << 2,
    MessagesList = 1 << 3,
    MessagesChat = 1 << 4,
    MessagesReply = 1 << 5,
    Library = 1 << 6,
    Search = 1 << 7,
    MyDay = 1 << 8,
    Feed = 1 << 9,
    Triage = 1 << 10,
    Person = 1 << 11,
    Journal = 1 << 12,
    LivePage = 1 << 13, //!< Its other parts.
    Settings = 1 << 14,
};
Q_DECLARE_FLAGS(KeyPlaces, KeyPlace)
// No operators of the namespace: they would hide those that join keys.

//! Headings of the lists of keys, in their order.
enum class KeyGroup {
    Everywhere,
    Threads,
    Support,
    Reply,
    Library,
    Messages,
    Search,
    MyDay,
    Live,
    Triage,
    Person,
    Journal
};
inline constexpr int kKeyGroups = int(KeyGroup::Journal) + 1;

//! The ways to press one command: any of them does it.
using KeyList = QList<QKeyCombination>;

//! One command, declared once. The order in the table is that of the lists of keys.
struct CommandInfo {
    Command command;
    QLatin1StringView id; //!< In the settings file; never changed.
    KeyGroup group;
    KeyPlaces places;
    const char *name; //!< A source text of the translation context `Commands`.
    KeyList keys;     //!< By default, on this system.
    //! Of a row of commands: so many digits from 1 on, with what is held in `keys`.
    int count = 1;
    bool isFixed = false;
    const char *shown = nullptr; //!< Of a fixed one whose keys are no chords: "/".

    //! A letter alone may do it, since nothing is typed there.
    bool takesLetters() const;
};

const QList<CommandInfo> &allCommands();
const CommandInfo &infoOf(Command command);
QString commandName(Command command);
QString groupName(KeyGroup group);

//! "R / Delete"; of a row "Alt+1…9".
QString keyListText(const KeyList &keys, int count = 1);
//! Each single chord; of a row all of its digits.
KeyList spreadOut(const KeyList &keys, int count);

} // namespace wxm
