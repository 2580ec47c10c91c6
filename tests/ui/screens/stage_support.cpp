// SPDX-License-Identifier: MIT
#include "ui/chat/chat_view.h"
#include "ui/chat/thread_list_view.h"
#include "ui/screens/stage.h"
#include "ui/support/my_day_page.h"
#include "ui/support/support_inbox.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QScrollBar>

namespace wxm::testing {

using namespace Qt::StringLiterals;

support::SupportThread Stage::thread(std::int64_t id, std::int64_t user, const QString &name,
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

QList<support::SupportThread> Stage::threads()
{
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

Message Stage::message(
    std::int64_t id, std::int64_t sender, bool isStaff, const QString &body, int minutesAgo)
{
    return {MessageId{id}, UserId{sender}, isStaff, body, {}, now() - minutesAgo * kMinute};
}

QList<Message> Stage::nouraTalk()
{
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

QList<Message> Stage::omarTalk()
{
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

void Stage::fillThreads()
{
    theSupport.store.setListed(threads(), {});
    theSupport.model.refresh();
    for (const auto user : {4821, 3067, 4400, 3002, 4309, 4206})
        setOnline(user, true);
    for (const auto user : {4811, 3100, 4410, 3340})
        setOnline(user, false);
}

void Stage::openNoura()
{
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

void Stage::openMyDay(bool isEmpty)
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

void Stage::openInbox()
{
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

void Stage::pickSome()
{
    auto *list = supportPage->findChild<ThreadListView *>();
    list->pick(
        {ThreadKey::of(ThreadId{14}), ThreadKey::of(ThreadId{13}), ThreadKey::of(ThreadId{16})});
    theSupport.model.setNarrow({.languages = ThreadFacts::Arabic | ThreadFacts::English});
    supportPage->findChild<support::SupportInbox *>()->refresh();
    settle();
}

void Stage::openOnly(bool isArabic)
{
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

void Stage::openCollision()
{
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

void Stage::openRefused()
{
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

void Stage::readBack()
{
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

void Stage::tellGap()
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

} // namespace wxm::testing
