// SPDX-License-Identifier: MIT
#pragma once

#include "base/log.h"
#include "conversations/conversations.h"
#include "fakes/fake_chat.h"
#include "fakes/fake_clock.h"
#include "fakes/fake_time.h"
#include "fakes/http_server.h"
#include "session/proxy_sign_in.h"
#include "support/support.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/composer.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/thread_list_view.h"
#include "ui/conversations/conversations_page.h"
#include "ui/live/feed_pane.h"
#include "ui/live/feed_view.h"
#include "ui/live/live_page.h"
#include "ui/live/live_stand.h"
#include "ui/live/live_tabs.h"
#include "ui/live/person_sheet.h"
#include "ui/live/side_panel.h"
#include "ui/settings/diagnostics_panel.h"
#include "ui/settings/keys_panel.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/support/my_day_page.h"
#include "ui/support/support_inbox.h"
#include "ui/support/support_page.h"
#include "ui/ui_test.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTabBar>

namespace wxm::testing {

//! The whole main window over data as on an evening in Riyadh, without a server.
struct Stage {
    static constexpr EpochMs kMinute = 60'000;
    static constexpr UserId kMe{2};
    static constexpr UserId kHuda{3};
    static constexpr ThreadId kNoura{12};
    static constexpr ThreadId kOmar{13};

    Stage()
    {
        fake.useFakePort();
        fake.chat.people.learn(kHuda, QStringLiteral("Huda"));
        fake.chat.people.learn(kMe, QStringLiteral("سارة الدوسري"));
        fake.chat.people.learn(UserId{4821}, QStringLiteral("نورة العتيبي"));
        theConversations.store.setMe(kMe);
        theConversations.model.setMe(kMe);
        fake.settings.keys.follow(
            &window, [this](const QStringList &lines) { Keys::of(&window).setLines(lines); });
        stand.fillEvening();
        window.addPage(supportPage);
        window.addPage(messagesPage);
        window.addPage(livePage);
        window.addPage(settingsPage, MainWindow::Place::Foot);
        window.setAccount(QStringLiteral("سارة الدوسري"), kMe.value);
        const auto now = QDateTime::currentDateTimeUtc();
        window.setConnection({.state = ConnectionView::State::Connected,
            .latencyMs = 34,
            .lastChecked = now.addSecs(-12)});
        window.setNotifications(3);
        fake.port.messages[ThreadKey::of(kNoura)] = nouraTalk();
        fake.port.messages[ThreadKey::of(kOmar)] = omarTalk();
    }

    static EpochMs now() { return QDateTime::currentMSecsSinceEpoch(); }

    void fillThreads()
    {
        theSupport.store.setListed(threads(), {});
        theSupport.model.refresh();
        for (const auto user : {4821, 3067, 4400, 3002, 4309, 4206})
            setOnline(user, true);
        for (const auto user : {4811, 3100, 4410, 3340})
            setOnline(user, false);
    }
    //! Threads of three colleagues, with labels, a snooze, a filter and a saved view.
    void openInbox();
    //! A working day with a lost link and late replies; or one that has not begun.
    void openMyDay(bool isEmpty = false);
    //! Three rows picked.
    void pickSome();
    //! As the server tells it, of somebody who is watched.
    void setOnline(std::int64_t user, bool isOnline)
    {
        const auto sink = fake.realtime.presence().sink();
        sink->decode("{\"event\":\"user." + std::string(isOnline ? "online" : "offline")
            + "\",\"user_id\":" + std::to_string(user) + "}");
        sink->deliver();
    }
    //! The list of keys, two of them changed and one of a line that says nothing.
    KeysPanel *openKeys();
    //! The page of lives with the evening on it; two of them side by side where that is wanted.
    void openLive(bool isSplit = false);
    void openLiveTab(int tab);
    //! Somebody with the name of a moderator, seen in two lives.
    void openPersonSheet(int tab)
    {
        using namespace Qt::StringLiterals;
        const UserId who{60077};
        stand.say(9, 990, who.value, u"هدي"_s, u"السلام عليكم"_s, 200);
        stand.say(7, 991, who.value, u"هدي"_s, u"ارسل رقم جوالك خاص عشان توصلك الجائزة"_s, 60);
        stand.say(7, 992, who.value, u"هدي"_s,
            u"سجلوا بياناتكم على ‮elpmaxe.mxw‬ قبل ينتهي"_s, 20);
        openLive();
        stand.live.people.meet(who, u"winner_2207"_s, true);
        stand.live.people.meet(who, u"هدي"_s, true);
        stand.live.people.setWatched(who, true);
        stand.live.people.setNickname(who, u"صاحب السحب"_s);
        stand.clock.advanceMs(1'000);
        for (auto *pane : livePage->findChildren<live::FeedPane *>()) {
            if (pane->liveId() == LiveId{7})
                Q_EMIT pane->sheetWanted({LiveId{7}, CommentId{992}, who, {}, {}});
        }
        livePage->findChild<live::PersonSheet *>()->findChild<QTabBar *>()->setCurrentIndex(tab);
    }
    //! A journal of all kinds of acts, with all kinds of ends.
    void fillLog()
    {
        using namespace Qt::StringLiterals;
        using Kind = live::JournalEntry::Kind;
        using End = live::ActLine::End;
        struct {
            Kind kind;
            End end;
            const char16_t *name;
            std::int64_t user;
            const char16_t *why;
            const char16_t *words;
        } const acts[] = {
            {Kind::ModeratorAssigned, End::Done, u"هدى", 12, u"for the whole live", u""},
            {Kind::CommentRemoved, End::Seen, u"بنت الديرة", 40129, u"",
                u"هذا الديوان كامل diwan.example"},
            {Kind::ViewerBlocked, End::Done, u"غيمة", 40871, u"إساءة", u"وش هالكلام"},
            {Kind::ViewerUnblocked, End::Done, u"غيمة", 40871, u"wrong person", u""},
            {Kind::GuestApproved, End::Done, u"ماجد 77", 39311, u"", u""},
            {Kind::CommentPinned, End::Refused, u"LamaPlays", 9020, u"",
                u"التسجيل يفتح الجمعة الساعة 6 مساءً"},
            {Kind::CommentRemoved, End::Undone, u"Lina", 44012, u"",
                u"same here, audio cuts every few seconds"},
            {Kind::CommentRemoved, End::Done, u"tariq_88", 60077, u"تواصل خارجي",
                u"تواصلوا معي واتس 055 000 0000"},
            {Kind::ViewerBlocked, End::Unconfirmed, u"user_8812", 8812, u"scam link", u""},
            {Kind::ViewerBlocked, End::Done, u"tariq_88", 60077, u"تواصل خارجي",
                u"تواصلوا معي واتس 055 000 0000"},
        };
        std::int64_t n = 0;
        for (const auto &one : acts) {
            ++n;
            live::ActLine line{.atMs = stand.clock.wallMs() - (11 - n) * 97'000,
                .key = QByteArray::number(qint64(n)),
                .kind = one.kind,
                .end = End::Sent,
                .live = LiveId{7},
                .liveTitle = u"أمسية شعرية من الرياض"_s,
                .comment = CommentId{900 + n},
                .user = UserId{one.user},
                .name = QString::fromUtf16(one.name),
                .words = QString::fromUtf16(one.words),
                .reason = QString::fromUtf16(one.why)};
            if (one.end == End::Seen)
                line.key.clear();
            else if (one.end != End::Undone)
                stand.live.log.add(line);
            line.end = one.end;
            line.atMs += 5'300;
            stand.live.log.add(line);
        }
    }
    //! A live on a server that has no endpoint for what is most wanted there.
    void openNotOffered();
    //! No live is watched, and none is running.
    void openNoLive();
    //! One more live, found by the letters of Noura.
    void openNourhan()
    {
        stand.live.watch.watch(LiveId{12}, kMe);
        live::LiveDetails one;
        one.id = LiveId{12};
        one.title = QStringLiteral("نورهان تطبخ");
        one.streamerName = QStringLiteral("نورهان");
        stand.live.store.take(one);
    }
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
    ReplyEdit *editor() const { return supportPage->findChild<Composer *>()->editor(); }
    //! Until the messages have come from the event loop, with what they ask for in turn, and no
    //! feed waits for its frame.
    static void settle()
    {
        const auto areFeedsLaidOut = [] {
            const auto widgets = QApplication::allWidgets();
            return std::all_of(widgets.begin(), widgets.end(), [](const QWidget *widget) {
                const auto *feed = qobject_cast<const live::FeedView *>(widget);
                return !feed || feed->isLaidOut();
            });
        };
        turn();
        QVERIFY(QTest::qWaitFor(areFeedsLaidOut));
        turn();
    }

    static support::SupportThread thread(std::int64_t id, std::int64_t user, const QString &name,
        const QString &last, int minutesAgo, int unread, bool isStaff = false, UserId sender = kMe);
    static QList<support::SupportThread> threads();
    static Message message(
        std::int64_t id, std::int64_t sender, bool isStaff, const QString &body, int minutesAgo)
    {
        return {MessageId{id}, UserId{sender}, isStaff, body, {}, now() - minutesAgo * kMinute};
    }
    static QList<Message> nouraTalk();
    static QList<Message> omarTalk();

    //! More rounds than one thing asks for after another.
    static void turn()
    {
        for (int round = 0; round < 5; ++round) {
            fakes::settle();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

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

inline support::SupportThread Stage::thread(std::int64_t id, std::int64_t user, const QString &name,
    const QString &last, int minutesAgo, int unread, bool isStaff, UserId sender)
{
    support::SupportThread one;
    one.id = ThreadId{id};
    one.userId = UserId{user};
    one.userName = name;
    one.subject = QStringLiteral("باقة ما وصلت");
    one.unread = unread;
    one.last = {.id = MessageId{id * 100},
        .senderId = isStaff ? sender : one.userId,
        .isStaff = isStaff,
        .body = last,
        .createdAt = now() - minutesAgo * kMinute};
    one.createdAt = now() - 800 * kMinute;
    one.updatedAt = one.last.createdAt;
    if (user == 4821)
        one.assigneeId = kMe;
    return one;
}

inline QList<support::SupportThread> Stage::threads()
{
    using namespace Qt::StringLiterals;
    auto all = QList<support::SupportThread>{
        thread(14, 4811, u"محمد القحطاني"_s, u"حسابي موقوف من أمس وما وصلني أي سبب"_s, 26, 3),
        thread(
            13, 3067, u"Omar Farouk"_s, u"My live ended twice while a guest was on stage"_s, 17, 1),
        thread(12, 4821, u"نورة العتيبي"_s,
            u"and my phone is +966 50 123 4567 if you need to call"_s, 12, 3),
        thread(16, 4400, u"ريم الشهري"_s, u"أبغى أغيّر رقم الجوال المسجل 🌹🌹"_s, 4, 2),
        thread(21, 3002, u"فهد الحربي"_s, u"تم تحويل الطلب لفريق المدفوعات"_s, 30, 0, true, kHuda),
        thread(22, 3100, u"Sara Khan"_s, u"ok"_s, 41, 0, true),
        thread(23, 4309, u"عبدالله الزهراني"_s, u"حيّاك الله، أي خدمة ثانية؟"_s, 52, 0, true),
        thread(24, 4410, QString(), u"👍🏽"_s, 60, 0, true),
        thread(25, 4206, u"لمى السبيعي"_s, u"رابط الشروط https://wxm.prompita.com/terms/of/use"_s,
            75, 0, true),
        thread(26, 3340, u"Khalid خالد"_s, u"The refund reached your card already"_s, 100, 0, true,
            kHuda)};
    const std::pair<std::int64_t, QString> earlier[] = {{9, u"نسيت كلمة المرور"_s},
        {7, u"Gift not shown to streamer"_s}, {3, u"استفسار عن السحب"_s}};
    for (const auto &[id, subject] : earlier) {
        auto one =
            thread(id, 4821, u"نورة العتيبي"_s, u"شكرًا"_s, 37'000 + int(10 - id) * 20'000, 0, true);
        one.subject = subject;
        one.status = support::ThreadStatus::Resolved;
        all.append(one);
    }
    return all;
}

inline QList<Message> Stage::nouraTalk()
{
    using namespace Qt::StringLiterals;
    return {message(1001, 4821, false, u"السلام عليكم، اشتريت باقة 500 عملة قبل ساعة ولا وصلتني"_s,
                1452),
        message(1002, 4821, false,
            u"رقم العملية WX-48213-KSA والمبلغ 149.00 SAR، الخصم تم من البطاقة بس المحفظة ما تغيّرت"_s,
            1451),
        message(1003, 3, true,
            u"وعليكم السلام نورة، نراجع العملية مع فريق المدفوعات ونرد عليك بإذن الله."_s, 1449),
        message(1004, 2, true,
            u"صباح النور نورة 🌷 لقيت العملية: الدفع تم، لكن الإضافة توقفت عندنا. نعيد إضافة العملات الحين."_s,
            14),
        message(1005, 4821, false,
            u"> لقيت العملية: الدفع تم، لكن الإضافة توقفت عندنا.\n🌹🌹 طيب كم ياخذ وقت؟ عندي بث الساعة 8:30 مساءً"_s,
            13),
        message(1006, 4821, false,
            u"هذا اللي يطلع لي: https://wxm.prompita.com/wallet/orders/48213"_s, 13),
        message(1007, 4821, false, u"and my phone is +966 50 123 4567 if you need to call"_s, 12)};
}

inline QList<Message> Stage::omarTalk()
{
    using namespace Qt::StringLiterals;
    return {message(1101, 3067, false, u"السلام عليكم 👋"_s, 40),
        message(1102, 3067, false,
            u"Hi, I stream every evening and last night something went wrong."_s, 39),
        message(1103, 3067, false,
            u"My live ended twice while a guest was on stage. Viewers saw “ended by the system”."_s,
            38),
        message(1104, 2, true,
            u"Hi Omar, sorry about that. Which live was it, and what time did it end?"_s, 36),
        message(1105, 3067, false,
            u"Live #1187, at 20:14 and again at 20:31. It is the same guest both times, سعد."_s,
            18),
        message(1106, 3067, false, u"Is my account in trouble? I have a sponsored show at 9 PM."_s,
            17)};
}

inline void Stage::openNoura()
{
    using namespace Qt::StringLiterals;
    fillThreads();
    fake.chat.drafts.setText(
        ThreadKey::of(ThreadId{22}), u"Yes, the limit is 5,000 SAR a week"_s, {});
    fake.chat.notes.setText(UserId{4821},
        isArabic() ? u"عميلة مميزة منذ مارس. تفضّل الاتصال بعد 8:30 مساءً."_s
                   : u"VIP since March. Prefers to be called after 8:30 PM."_s);
    window.showPage(supportPage);
    supportPage->openThread(kNoura);
    settle();
    const auto key = ThreadKey::of(kNoura);
    auto &outbox = fake.chat.outbox;
    outbox.add(key, u"تمت الإضافة يا نورة، رصيدك الآن 550 عملة."_s);
    QVERIFY(QTest::qWaitFor([&] { return !fake.port.sends.isEmpty(); })); // the disk has it
    fake.port.fail(ApiError::Kind::Ambiguous);
    QVERIFY(QTest::qWaitFor([&] {
        const auto replies = outbox.replies(key);
        return replies.isEmpty() || replies.first().state == PendingReply::State::NotConfirmed;
    }));
    outbox.add(key, u"I also added 50 bonus coins for the delay."_s);
    auto *field = editor();
    field->setFocus();
    field->insertPlainText(
        u"أبشري، ولو احتجتي شي ثاني قبل بث الليلة راسلينا هنا أو من صفحة Help في التطبيق"_s);
    window.setUnsent(2);
    settle();
}

inline void Stage::openMyDay(bool isEmpty)
{
    fillThreads();
    dayBook.setAccount(QStringLiteral("test#2"));
    const int waiting[] = {2, 4, 5, 7, 6, 9, 8, 5, 4, 3, 2, 3, 5, 6, 7, 5, 4, 2, 1, 0};
    const std::int64_t threads[] = {12, 13, 14, 12, 22, 12, 23, 13};
    const int waits[] = {3, 2, 31, 5, 4, 17, 1, 9};
    for (int step = 0; step < 20 && !isEmpty; ++step) {
        for (int minute = 0; minute < 10; ++minute) {
            if (step != 11 || minute < 5)
                dayBook.look(waiting[step]);
            if (step == 11 && minute == 5)
                dayBook.lose();
            dayClock.advanceMs(kMinute);
        }
        if (step % 2 == 1)
            dayBook.addReply({.at = dayClock.wallMs() - kMinute,
                .thread = ThreadId{threads[step % 8]},
                .waitedMs = waits[step % 8] * kMinute,
                .isFirst = step % 3 == 0,
                .isWithin = waits[step % 8] <= 15});
    }
    auto *page = new support::MyDayPage(dayBook, theSupport, fake.chat.people);
    window.addPage(page, MainWindow::Place::Foot);
    window.showPage(page);
}

inline void Stage::openInbox()
{
    using namespace Qt::StringLiterals;
    fake.chat.marks.setAccount(u"test#2"_s);
    auto list = threads();
    for (auto &one : list) {
        if (one.id.value % 3 == 0)
            one.assigneeId = kHuda;
        if (one.id.value == 24)
            one.status = support::ThreadStatus::Pending;
        if (one.id.value == 16)
            one.last.createdAt = now() - kMinute;
    }
    theSupport.store.setListed(list, {});
    auto &marks = fake.chat.marks;
    const auto key = [](int id) { return ThreadKey::of(ThreadId{id}); };
    marks.setLabels(key(14), {isArabic() ? u"حساب"_s : u"account"_s});
    marks.setLabels(key(12), {isArabic() ? u"مدفوعات"_s : u"payments"_s, u"VIP"_s});
    marks.setLabels(key(16),
        {u"VIP"_s, isArabic() ? u"استرجاع"_s : u"refund"_s,
            isArabic() ? u"بطاقة مدى"_s : u"mada card"_s});
    marks.setUrgent(key(13), true);
    marks.snooze(key(22), ThreadMarks::kUntilWritten, MessageId{2200});
    marks.snooze(key(23), now() + 200 * kMinute, MessageId{2300});
    fake.file.setValue(fake.settings.savedViews.key(),
        QJsonArray{(isArabic() ? u"المميزون بالعربية"_s : u"VIP in Arabic"_s)
            + u"\tlanguages=ar&label=VIP"_s});
    theSupport.model.refresh();
    window.showPage(supportPage);
    supportPage->openThread(kNoura);
    settle();
}

inline KeysPanel *Stage::openKeys()
{
    using namespace Qt::StringLiterals;
    fake.settings.keys.set({u"support.labels=Ctrl+Shift+Y"_s, u"window.goTo=Ctrl+G"_s,
        u"support.handOver=Ctrl+Nothing"_s});
    auto *place = KeysPanel::addTo(*settingsPage, fake.settings);
    window.showPage(settingsPage);
    settingsPage->showPlace(place);
    return place->findChild<KeysPanel *>();
}

inline void Stage::pickSome()
{
    auto *list = supportPage->findChild<ThreadListView *>();
    list->pick(
        {ThreadKey::of(ThreadId{14}), ThreadKey::of(ThreadId{13}), ThreadKey::of(ThreadId{16})});
    theSupport.model.setNarrow({.languages = ThreadFacts::Arabic | ThreadFacts::English});
    supportPage->findChild<support::SupportInbox *>()->refresh();
    settle();
}

inline void Stage::openOnly(bool isArabic)
{
    using namespace Qt::StringLiterals;
    const auto fits = [isArabic](const QString &text) {
        static const QRegularExpression arabic(u"[\\x{600}-\\x{6ff}]"_s), latin(u"[A-Za-z]"_s);
        return !text.contains(isArabic ? latin : arabic);
    };
    QList<support::SupportThread> list;
    for (auto &one : threads()) {
        one.subject = isArabic ? u"باقة ما وصلت"_s : u"Package not received"_s;
        if (fits(one.userName) && fits(one.last.body))
            list.append(one);
    }
    const auto thread = isArabic ? kNoura : kOmar;
    auto mine = this->thread(thread.value, isArabic ? 4821 : 3067,
        isArabic ? u"نورة العتيبي"_s : u"Omar Farouk"_s,
        isArabic ? u"طيب كم ياخذ وقت؟"_s : u"Is my account in trouble?"_s, 12, 0);
    mine.subject = isArabic ? u"باقة ما وصلت"_s : u"Package not received"_s;
    list.removeIf([&](const auto &one) { return one.id == thread; });
    list.append(mine);
    fake.port.messages[ThreadKey::of(thread)].removeIf(
        [&](const Message &message) { return !fits(message.body); });
    theSupport.store.setListed(list, {});
    theSupport.model.refresh();
    window.showPage(supportPage);
    supportPage->openThread(thread);
    settle();
    editor()->insertPlainText(
        isArabic ? u"أبشري، نعيد الإضافة الحين"_s : u"No, your account is fine"_s);
    settle();
}

inline void Stage::meetProxy()
{
    const QNetworkProxy proxy(
        QNetworkProxy::HttpProxy, QStringLiteral("proxy.office.example"), 3128);
    std::ignore = proxySignIn.cure(proxy, QUrl(QStringLiteral("https://wxm.example")));
    std::ignore = QTest::qWaitFor([this] { return proxySignIn.question().has_value(); });
}

inline void Stage::showDiagnostics()
{
    using namespace Qt::StringLiterals;
    diagnostics.noteConnection(u"lost, reconnecting"_s, u"the server does not answer"_s);
    diagnostics.noteConnection(u"connected"_s);
    diagnostics.noteError(
        {.kind = ApiError::Kind::Timeout, .httpStatus = 504, .detail = {}}, u"lives.list"_s);
    auto *place = settingsPage->addPlace(
        IconName::Info,
        [] {
            return SettingsSection::Words{SettingsPage::tr("Diagnostics"),
                SettingsPage::tr("For finding faults. It contains no names.")};
        },
        new DiagnosticsPanel(
            diagnostics, fake.calls, [] { return Diagnostics::programFacts(u"0.1.0"_s); }));
    window.showPage(settingsPage);
    settingsPage->showPlace(place);
    settle();
}

inline void Stage::goOffline()
{
    fake.realtime.connectTo(QUrl(QStringLiteral("http://127.0.0.1:1")), "token");
    const auto isOffline = [this] {
        return fake.realtime.status().state == ConnectionStatus::State::Offline;
    };
    QVERIFY(QTest::qWaitFor(isOffline));
    const auto now = QDateTime::currentDateTimeUtc();
    window.setConnection({.state = ConnectionView::State::Offline,
        .nextTry = now.addSecs(8),
        .since = now.addSecs(-240),
        .reason = ConnectionView::Reason::NoNetwork});
}

inline void Stage::openCollision()
{
    using namespace Qt::StringLiterals;
    fillThreads();
    window.showPage(supportPage);
    supportPage->openThread(kOmar);
    settle();
    editor()->insertPlainText(
        u"Hi Omar, no, your account is fine. I can see two forced ends for live #1187; both happened when the guest lost connection. I am asking the"_s);
    fake.chat.store.receive(ThreadKey::of(kOmar),
        message(1200, 3, true,
            u"Hi Omar, your account is fine. Both ends came from a guest connection fault on our side, and it is fixed now. You can go live at 9 PM as planned."_s,
            0));
    settle();
}

inline void Stage::openRefused()
{
    using namespace Qt::StringLiterals;
    fillThreads();
    window.showPage(supportPage);
    supportPage->openThread(kOmar);
    settle();
    fake.chat.outbox.add(ThreadKey::of(kOmar), u"The refund is on its way."_s);
    // It leaves when it is on the disk.
    std::ignore = QTest::qWaitFor([this] { return !fake.port.sends.isEmpty(); });
    fake.port.answer(failure({.kind = ApiError::Kind::Invalid,
        .httpStatus = 422,
        .detail = {},
        .serverMessage = isArabic() ? u"هذه المحادثة منتهية"_s : u"This thread is resolved"_s}));
    settle();
}

inline void Stage::openForbidden()
{
    fillConversations();
    fake.port.historyError = {.kind = ApiError::Kind::Forbidden, .httpStatus = 403, .detail = {}};
    messagesPage->setSupportLookup([](UserId) { return true; });
    window.showPage(messagesPage);
    messagesPage->openConversation(ConversationId{9});
    settle();
}

inline void Stage::readBack()
{
    using namespace Qt::StringLiterals;
    for (int at = 0; at < 30; ++at)
        fake.port.messages[ThreadKey::of(kOmar)].prepend(message(1'000 - at, at % 3 ? 3067 : 2,
            at % 3 == 0, at % 2 ? u"تمام، والمبلغ رجع للبطاقة"_s : u"Thank you, I will tell her."_s,
            60 + at));
    fillThreads();
    window.showPage(supportPage);
    supportPage->openThread(kOmar);
    settle();
    window.show();
    settle();
    auto *view = supportPage->findChild<ChatView *>();
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
    settle();
    for (int at = 0; at < 3; ++at)
        fake.chat.store.receive(
            ThreadKey::of(kOmar), message(1'200 + at, 3067, false, u"are you there?"_s, 0));
    settle();
}

inline void Stage::tellGap()
{
    const auto place = placeOf(ThreadKey::of(kNoura));
    auto &ledger = fake.realtime.ledger();
    ledger.heard(place);
    ledger.allLost(now() - 6 * kMinute, ConnectionStatus::Cause::LinkLost);
    ledger.heard(place);
    ledger.settle(place, GapFill::Filled, 3);
    for (const bool isUp : {true, false, true})
        fake.chat.actions.setLinkUp(isUp, false);
    QTest::keyClick(editor(), Qt::Key_Return);
    settle();
}

inline void Stage::openLive(bool isSplit)
{
    using namespace Qt::StringLiterals;
    stand.temporary.settings.watchWords.set({u"نصاب"_s, u"free coins"_s});
    stand.say(7, 918, 301, u"Admin"_s, u"نرجو عدم مشاركة أرقام الجوال هنا"_s, 4);
    stand.live.store.receive(live::ModeratorAssigned{LiveId{7}, UserId{301}});
    stand.say(7, 919, 88213, u"\u0410dmin"_s, u"ارسل رقم جوالك خاص عشان توصلك الجائزة"_s, 2);
    stand.clock.advanceMs(2'000); // who is of the staff is looked at once a second
    stand.say(7, 920, 127, u"claim_now"_s, u"free coins 👉 http://wxm-prize.example/win"_s, 1);
    window.showPage(livePage);
    livePage->watch(LiveId{7});
    livePage->setSideBySideLimit(2);
    if (isSplit)
        livePage->findChild<live::LiveTabs *>()->setSplit(true);
    livePage->watch(LiveId{7});
    settle();
}

inline void Stage::openLiveTab(int tab)
{
    openLive();
    livePage->findChild<live::SidePanel *>()->findChild<QTabBar *>()->setCurrentIndex(tab);
    settle();
}

inline void Stage::withServer(const QByteArray &answer, const std::function<void()> &work)
{
    fakes::HttpServer server;
    server.answerWith(answer);
    const auto before = stand.rest.server();
    stand.rest.setTokenGate(nullptr);
    stand.rest.setServer(server.origin());
    work();
    stand.rest.setServer(before);
    stand.rest.setTokenGate(&stand.session);
}

inline void Stage::openNotOffered()
{
    using namespace Qt::StringLiterals;
    withServer(
        fakes::httpAnswer(404, R"({"message":"The route api/v1/lives could not be found."})"), [&] {
            for (const auto &endpoint : {u"lives.comment"_s, u"lives.removeComment"_s}) {
                const auto call = stand.calls.sendForDone(
                    {.endpoint = endpoint, .ids = {{u"live_id"_s, 7}, {u"comment_id"_s, 917}}});
                QVERIFY(QTest::qWaitFor([&] { return call.isFinished(); }));
                QCOMPARE(stand.calls.capability(endpoint), Capability::Absent);
            }
        });
    openLive();
}

inline void Stage::openNoLive()
{
    stand.live.watch.clear();
    withServer(fakes::httpAnswer(200, R"({"data":[]})"), [&] {
        stand.live.running.refresh();
        QVERIFY(QTest::qWaitFor([&] { return stand.live.running.wasRead(); }));
    });
    window.showPage(livePage);
    settle();
}

inline void Stage::fillConversations()
{
    using namespace Qt::StringLiterals;
    fake.port.messages[ThreadKey::of(ConversationId{8})] = {
        {MessageId{78}, UserId{12}, false, u"مساء الخير، متى يبدأ جدول الجمعة؟"_s, {},
            now() - 9 * kMinute},
        {MessageId{79}, kMe, false, u"الساعة 8 مساءً، والضيوف من 7:30."_s, {}, now() - 5 * kMinute},
        {MessageId{80}, UserId{12}, false, u"تم الاتفاق 👍🏽"_s, {}, now() - kMinute}};
    const auto row = [](std::int64_t id, std::int64_t user, const QString &name,
                         const QString &last, int unread, int ago) {
        conversations::Conversation one;
        one.id = ConversationId{id};
        one.userId = UserId{user};
        one.userName = name;
        one.unread = unread;
        one.last = {.id = MessageId{id * 10},
            .senderId = UserId{user},
            .body = last,
            .createdAt = now() - ago * kMinute};
        return one;
    };
    theConversations.store.setListed(
        {row(9, 3, u"Huda"_s, u"are you there?"_s, 2, 0),
            row(8, 12, u"نورة العتيبي"_s, u"تم الاتفاق 👍🏽"_s, 0, 1),
            row(7, 61, u"LamaPlays"_s, u"الرابط ما يفتح عندي"_s, 0, 190),
            row(6, 4412, u"Noura Al-Qahtani"_s, u"thank you so much"_s, 0, 300)},
        {});
    theConversations.model.refresh();
}

} // namespace wxm::testing
