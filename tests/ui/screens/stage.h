// SPDX-License-Identifier: MIT
#pragma once

#include "base/log.h"
#include "conversations/conversations.h"
#include "fakes/fake_chat.h"
#include "fakes/fake_clock.h"
#include "program/diagnostics.h"
#include "session/proxy_sign_in.h"
#include "support/day_book.h"
#include "support/support.h"
#include "ui/chat/composer.h"
#include "ui/chat/reply_edit.h"
#include "ui/conversations/conversations_page.h"
#include "ui/live/live_page.h"
#include "ui/live/live_stand.h"
#include "ui/settings/keys_panel.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/support/support_page.h"
#include "ui/ui_test.h"

#include <functional>

namespace wxm::testing {

//! The whole main window over data as on an evening in Riyadh, without a server. What is about
//! support is in stage_support.cpp, about live in stage_live.cpp, about the rest in stage.cpp.
struct Stage {
    static constexpr EpochMs kMinute = 60'000;
    static constexpr UserId kMe{2};
    static constexpr UserId kHuda{3};
    static constexpr ThreadId kNoura{12};
    static constexpr ThreadId kOmar{13};

    Stage();
    ~Stage();

    static EpochMs now() { return QDateTime::currentMSecsSinceEpoch(); }

    void fillThreads();
    //! Threads of three colleagues, with labels, a snooze, a filter and a saved view.
    void openInbox();
    //! A working day with a lost link and late replies; or one that has not begun.
    void openMyDay(bool isEmpty = false);
    //! Three rows picked.
    void pickSome();
    //! As the server tells it, of somebody who is watched.
    void setOnline(std::int64_t user, bool isOnline);
    //! The list of keys, two of them changed and one of a line that says nothing.
    KeysPanel *openKeys();
    //! The page of lives with the evening on it; two of them side by side where that is wanted.
    void openLive(bool isSplit = false);
    void openLiveTab(int tab);
    //! Somebody with the name of a moderator, seen in two lives.
    void openPersonSheet(int tab);
    //! A journal of all kinds of acts, with all kinds of ends.
    void fillLog();
    //! A live on a server that has no endpoint for what is most wanted there.
    void openNotOffered();
    //! No live is watched, and none is running.
    void openNoLive();
    //! One more live, found by the letters of Noura.
    void openNourhan();
    void fillConversations();
    //! What is asked for during `work` is answered so.
    void withServer(const QByteArray &answer, const std::function<void()> &work);
    void openNoura();
    //! Only what is written in Arabic, or only what is not: an evening in one script.
    void openOnly(bool isArabic);
    void openCollision();
    //! A reply that the server has refused.
    void openRefused();
    //! A conversation that is not for this person.
    void openForbidden();
    //! Read further up, while three more have come.
    void readBack();
    //! The link was lost for some minutes and is back; Enter was pressed before all was compared.
    void tellGap();
    void showDiagnostics();
    //! A proxy has refused a connection, and the keychain has nothing for it.
    void meetProxy();
    //! No network, and the next attempt some seconds away.
    void goOffline();
    ReplyEdit *editor() const;
    //! Until the messages have come from the event loop, with what they ask for in turn, and no
    //! feed waits for its frame.
    static void settle();

    static support::SupportThread thread(std::int64_t id, std::int64_t user, const QString &name,
        const QString &last, int minutesAgo, int unread, bool isStaff = false, UserId sender = kMe);
    static QList<support::SupportThread> threads();
    static Message message(
        std::int64_t id, std::int64_t sender, bool isStaff, const QString &body, int minutesAgo);
    static QList<Message> nouraTalk();
    static QList<Message> omarTalk();

    //! More rounds than one thing asks for after another.
    static void turn();

    fakes::FakeChat fake;
    support::Support theSupport{fake.calls, fake.session, fake.realtime, fake.chat, fake.clock};
    conversations::Conversations theConversations{
        fake.calls, fake.session, fake.realtime, fake.chat};
    fakes::FakeClock dayClock{QDateTime(QDate(2026, 6, 4), QTime(9, 0)).toMSecsSinceEpoch()};
    DiskWriter dayDisk;
    support::DayBook dayBook{QString(), dayDisk, dayClock};
    live::LiveStand stand;
    Log log{{.toStderr = false}};
    Diagnostics diagnostics{fake.clock, &log};
    ProxySignIn proxySignIn{std::make_shared<ProxyPasswords>(), fake.vault, fake.settings};
    MainWindow window;
    // Of the window.
    support::SupportPage *supportPage =
        new support::SupportPage(theSupport, fake.chat, fake.settings);
    conversations::ConversationsPage *messagesPage =
        new conversations::ConversationsPage(theConversations, fake.chat, fake.settings);
    live::LivePage *livePage = new live::LivePage(stand.live);
    SettingsPage *settingsPage = new SettingsPage(fake.file);
};

} // namespace wxm::testing
