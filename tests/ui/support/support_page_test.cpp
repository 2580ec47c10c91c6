// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "fakes/http_server.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/composer.h"
#include "ui/chat/connection_record.h"
#include "ui/chat/list_pane.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/sender_words.h"
#include "ui/chat/thread_list_view.h"
#include "ui/chat/thread_words.h"
#include "ui/common/accessible.h"
#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/foreign_label.h"
#include "ui/common/relative_time.h"
#include "ui/support/customer_panel.h"
#include "ui/support/panel_parts.h"
#include "ui/support/support_page.h"
#include "ui/ui_test.h"

#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;
using namespace wxm::testing;

namespace {

constexpr EpochMs kMinute = 60'000;
constexpr UserId kMe{2};
constexpr UserId kHuda{3};

EpochMs now() { return QDateTime::currentMSecsSinceEpoch(); }

SupportThread thread(std::int64_t id, std::int64_t user, const QString &name, const QString &last,
    int minutesAgo, int unread, bool isStaff = false, UserId sender = kMe)
{
    SupportThread one;
    one.id = ThreadId{id};
    one.userId = UserId{user};
    one.userName = name;
    one.subject = u"باقة ما وصلت"_s;
    one.unread = unread;
    one.last = {.id = MessageId{id * 100},
        .senderId = isStaff ? sender : one.userId,
        .isStaff = isStaff,
        .body = last,
        .createdAt = now() - minutesAgo * kMinute};
    one.createdAt = now() - 800 * kMinute;
    one.updatedAt = one.last.createdAt;
    return one;
}

QList<SupportThread> someThreads()
{
    return {thread(14, 4811, u"محمد القحطاني"_s, u"حسابي موقوف من أمس وما وصلني أي سبب"_s, 26, 3),
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
            kHuda),
        thread(9, 4821, u"نورة العتيبي"_s, u"تم"_s, 37'000, 0, true)};
}

Message message(
    std::int64_t id, std::int64_t sender, bool isStaff, const QString &body, int minutesAgo)
{
    return {MessageId{id}, UserId{sender}, isStaff, body, {}, now() - minutesAgo * kMinute};
}

QList<Message> someMessages()
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
        message(1005, 4821, false, u"🌹🌹 طيب كم ياخذ وقت؟ عندي بث الساعة 8:30 مساءً"_s, 13),
        message(1006, 4821, false,
            u"هذا اللي يطلع لي: https://wxm.prompita.com/wallet/orders/48213"_s, 13),
        message(1007, 4821, false, u"and my phone is +966 50 123 4567 if you need to call"_s, 12)};
}

//! One message more from the customer of a row.
void writeMore(SupportThread &one, const QString &body)
{
    one.last = {.id = MessageId{one.last.id.value + 1},
        .senderId = one.userId,
        .body = body,
        .createdAt = now()};
    ++one.unread;
}

//! Letter by letter, in any script.
void type(QWidget *field, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(field, &press);
    }
}

} // namespace

class SupportPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_support = std::make_unique<Support>(
            m_fake->calls, m_fake->session, m_fake->realtime, m_fake->chat, m_fake->clock);
        m_fake->useFakePort();
        m_fake->chat.people.learn(kHuda, u"Huda Mansour"_s);
        m_fake->port.messages[key()] = someMessages();
        m_page = std::make_unique<SupportPage>(*m_support, m_fake->chat, m_fake->settings);
        m_page->resize(1368, 872);
        QVERIFY(showAndWait(*m_page));
        m_support->store.setListed(someThreads(), {});
        m_support->model.refresh();
    }
    void cleanup()
    {
        m_page.reset();
        m_support.reset();
        m_fake.reset();
    }

    void thread_isChosenReadAndAnswered()
    {
        m_fake->chat.drafts.setText(
            ThreadKey::of(ThreadId{22}), u"Yes, the limit is 5,000 SAR a week"_s, {});
        m_page->openThread(ThreadId{12});
        auto *view = m_page->findChild<ChatView *>();
        QTRY_COMPARE(view->model().rowCount(), 11); // messages, start, two days, unread
        auto &outbox = m_fake->chat.outbox;
        outbox.add(key(), u"تمت الإضافة يا نورة، رصيدك الآن 550 عملة."_s);
        QTRY_COMPARE(m_fake->port.sends.size(), 1);
        m_fake->port.fail(ApiError::Kind::Ambiguous);
        QTRY_COMPARE(outbox.replies(key()).first().state, PendingReply::State::NotConfirmed);
        outbox.add(key(), u"I also added 50 bonus coins for the delay."_s);
        auto *editor = m_page->findChild<Composer *>()->editor();
        editor->setFocus();
        type(editor,
            u"أبشري، ولو احتجتي شي ثاني قبل بث الليلة راسلينا هنا أو من صفحة Help في التطبيق"_s);
        QTRY_VERIFY(!m_fake->chat.drafts.isSaving()); // and says so
        shoot(*m_page, u"support"_s);
    }

    //! In the list, at the bell, by Ctrl+K and in the bubble, seen and heard.
    void photoWithoutWords_isNamedEverywhere_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << u"  \u00A0"_s;
        QTest::newRow("marks") << u"\u200F\u2060"_s;
        QTest::newRow("a line feed") << u"\n"_s;
    }
    void photoWithoutWords_isNamedEverywhere()
    {
        QFETCH(const QString, body);
        const QString word = QCoreApplication::translate("ThreadWords", "Attachment");
        QSignalSpy noticed(m_page.get(), &ShellPage::noticed);
        auto threads = someThreads();
        auto &one = threads[1];
        one.last.id = MessageId{one.last.id.value + 1};
        one.last.body = body;
        one.last.hasMedia = true;
        one.unread = 2;
        m_support->store.setListed(threads, {});
        m_support->model.refresh();
        QTRY_COMPARE(noticed.size(), 1);
        QCOMPARE(noticed[0][0].value<Notice>().text, word);
        const auto places = m_page->places();
        const auto found = std::find_if(places.begin(), places.end(),
            [&](const Place &place) { return place.id == one.id.value; });
        QVERIFY(found != places.end());
        QCOMPARE(found->detail, word);
        auto *list = m_page->findChild<ThreadListView *>();
        QString heard;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const auto name = list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            if (name.contains(u"Omar"_s))
                heard = name;
        }
        QVERIFY2(heard.contains(word), qPrintable(heard));
        MessageRow row;
        row.body = body;
        row.mediaId = MediaId{77};
        const auto spoken = spokenRow(row, m_fake->chat.people, ThreadKey::of(one.id), {});
        QVERIFY2(spoken.contains(u"77"_s), qPrintable(spoken));
    }
    //! What was pressed is owed until the server has answered, at whichever end of the session.
    void pressedChange_isOwedUntilItIsAnswered_data()
    {
        QTest::addColumn<int>("action");
        QTest::newRow("resolve") << 0;
        QTest::newRow("reopen") << 1;
        QTest::newRow("assign") << 2;
        QTest::newRow("give back") << 3;
    }
    void pressedChange_isOwedUntilItIsAnswered()
    {
        QFETCH(const int, action);
        fakes::HttpServer server;
        QPointer<QTcpSocket> waiting;
        server.handler = [&](const fakes::Arrival &, QTcpSocket &socket) { waiting = &socket; };
        m_fake->rest.setTokenGate(nullptr);
        m_fake->rest.setServer(server.origin());
        auto &farewell = m_fake->session.farewell();
        const auto press = [&] {
            auto &actions = m_support->actions;
            const ThreadId thread{12};
            action == 0       ? actions.resolve(thread)
                : action == 1 ? actions.reopen(thread)
                : action == 2 ? actions.assignToMe(thread)
                              : actions.unassign(thread);
        };
        press();
        QCOMPARE(farewell.owed(), 1);
        bool isOver = false;
        farewell.whenReleased(m_page.get(), [&] { isOver = true; });
        QTRY_VERIFY(waiting);
        QVERIFY(!isOver);
        waiting->write(fakes::httpAnswer(200, R"({"data":{}})"));
        QTRY_VERIFY(isOver);
        QCOMPARE(farewell.owed(), 0);
        // The session ends by force: said afterwards, and not held any more.
        waiting = nullptr;
        press();
        QTRY_VERIFY(waiting);
        Q_EMIT m_fake->session.signedOut(Session::EndReason::Revoked);
        QCOMPARE(farewell.takeLost(), 1);
        QCOMPARE(farewell.owed(), 0);
        waiting->write(fakes::httpAnswer(200, R"({"data":{}})"));
        QTRY_VERIFY(waiting->bytesToWrite() == 0);
        QCOMPARE(farewell.owed(), 0);
    }
    //! The word stands below a field that has the keyboard: a screen reader is told of it.
    void noteThatTheDiskRefused_isAnnounced()
    {
        m_page->openThread(ThreadId{12});
        QVERIFY(QDir().mkpath(m_fake->profile.file(u"notes.jsonl"_s)));
        m_fake->chat.notes.setText(UserId{4821}, u"calls in the evening"_s);
        m_fake->chat.notes.saveNow();
        QTRY_VERIFY(!m_fake->chat.notes.isSaved());
        bool isHeard = false;
        for (auto *label : m_page->findChildren<TextLabel *>())
            isHeard =
                isHeard || (!label->text().isEmpty() && lastAnnouncement(label) == label->text());
        QVERIFY(isHeard);
    }
    void threadOfAColleague_isSaidWithTheFirstKeyAndOnce()
    {
        auto threads = someThreads();
        for (auto &one : threads) {
            if (one.id == ThreadId{12})
                one.assigneeId = kHuda;
        }
        m_support->store.setListed(threads, {});
        m_page->openThread(ThreadId{12});
        auto *composer = m_page->findChild<Composer *>();
        auto *banner = composer->findChild<Banner *>();
        QVERIFY(!banner->isVisible());
        type(composer->editor(), u"a"_s);
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->title().contains(u"Huda Mansour"_s), qPrintable(banner->title()));
        QSignalSpy assign(composer, &Composer::assignWanted);
        Q_EMIT banner->actionTriggered();
        QCOMPARE(assign.count(), 1);
        QVERIFY(!banner->isVisible());
        type(composer->editor(), u"b"_s);
        QVERIFY(!banner->isVisible());
        QCOMPARE(composer->editor()->text(), u"ab"_s); // it was never in the way
    }

    void firstReply_isADurationAndNoTimeOfDay()
    {
        m_page->openThread(ThreadId{12});
        QTRY_VERIFY(m_page->findChild<ChatView *>()->model().rowCount() > 5);
        const QString three = tr3();
        bool isSaid = false;
        for (const auto *row : m_page->findChildren<QWidget *>())
            isSaid = isSaid || row->accessibleName().contains(three);
        QVERIFY2(isSaid, qPrintable(three));
    }

    void language_isANameWhereItIsTheOnlyOne()
    {
        LanguageBar bar;
        bar.setCounts(4, 0);
        QVERIFY(!bar.accessibleName().contains(u'%'));
        bar.setCounts(3, 1);
        QVERIFY(bar.accessibleName().contains(u'%') || bar.accessibleName().contains(u'٪'));
    }

    void unreadLine_goesWithTheFirstReply()
    {
        m_page->openThread(ThreadId{12});
        auto *view = m_page->findChild<ChatView *>();
        QTRY_VERIFY(view->model().rowCount() > 5);
        QVERIFY(m_fake->chat.store.timeline(key()).unreadFrom.isValid());
        QVERIFY(m_fake->chat.actions.send(key(), u"one moment"_s));
        QVERIFY(!m_fake->chat.store.timeline(key()).unreadFrom.isValid());
    }

    //! As the server would have it: the answer of the call is not waited for.
    void resolved_isSaidInItsHeaderAndItsGroup()
    {
        auto threads = someThreads();
        threads.last().status = ThreadStatus::Resolved;
        m_support->store.setListed(threads, {});
        m_support->model.refresh();
        const auto rows = m_support->model.rows();
        const auto section = std::find_if(rows.begin(), rows.end(), [](const ThreadListRow &row) {
            return row.section == ThreadListRow::Section::Resolved;
        });
        QVERIFY(section != rows.end());
        QCOMPARE(section->count, 1);
        QVERIFY(!sectionWords(*section).isEmpty());
        m_page->openThread(threads.last().id);
        QVERIFY(chipSays(SupportPage::tr("Resolved")));
        m_page->openThread(ThreadId{12});
        QVERIFY(!chipSays(SupportPage::tr("Resolved")));
    }

    void resolving_goesOnAsTheSettingSays_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<int>("open");
        QTest::newRow("stay") << u"stay"_s << 14;
        QTest::newRow("next") << u"next"_s << 13;
        QTest::newRow("close") << u"close"_s << 0;
    }
    void resolving_goesOnAsTheSettingSays()
    {
        QFETCH(QString, setting);
        QFETCH(int, open);
        m_fake->settings.afterResolve.set(setting);
        m_page->openThread(ThreadId{14});
        auto *resolve = button(*m_page, SupportPage::tr("Resolve"));
        QVERIFY(resolve);
        resolve->click();
        QCOMPARE(m_support->actions.openThread().value, open);
        QCOMPARE(int(m_support->store.thread(ThreadId{14})->status), int(ThreadStatus::Resolved));
        // The trace that stays: who and when.
        const QString byMe = SupportPage::tr("Resolved by you · %1").section(u"%1"_s, 0, 0);
        QCOMPARE(chipBeginsWith(byMe), setting == u"stay");
        Banner *undo = nullptr; // says it, wherever the person is now
        for (auto *banner : m_page->findChildren<Banner *>())
            undo = banner->isVisible() ? banner : undo;
        QVERIFY(undo);
        Q_EMIT undo->actionTriggered();
        QCOMPARE(m_support->actions.openThread(), ThreadId{14});
        QCOMPARE(int(m_support->store.thread(ThreadId{14})->status), int(ThreadStatus::Open));
    }

    void resolving_asksOnceWhereStepsAreOpen()
    {
        m_fake->settings.checklists.set({u"[ ] Order number noted"_s, u"[ ] Refund checked"_s});
        m_page->openThread(ThreadId{14});
        auto *resolve = button(*m_page, SupportPage::tr("Resolve"));
        QVERIFY(resolve);
        const auto isOpen = [this](std::int64_t id) {
            return m_support->store.thread(ThreadId{id})->status == ThreadStatus::Open;
        };
        resolve->click();
        QVERIFY(isOpen(14));
        Banner *asks = nullptr;
        for (auto *banner : m_page->findChildren<Banner *>())
            asks = banner->isVisible() ? banner : asks;
        QVERIFY(asks);
        Q_EMIT asks->actionTriggered();
        QVERIFY(!isOpen(14));
        // Of another thread it is asked again; a second press goes on; done steps ask nothing.
        m_page->openThread(ThreadId{13});
        resolve->click();
        QVERIFY(isOpen(13));
        resolve->click();
        QVERIFY(!isOpen(13));
        m_page->openThread(ThreadId{12});
        for (const auto &step : {u"Order number noted"_s, u"Refund checked"_s})
            m_fake->chat.marks.setStepDone(ThreadKey::of(ThreadId{12}), step, true);
        resolve->click();
        QVERIFY(!isOpen(12));
    }

    //! Somebody calls: the lists tell no numbers, so the people who are here are asked for, some at
    //! a time.
    void phoneNumber_isLookedUpAmongTheCustomersHere()
    {
        QList<SupportThread> many;
        for (int user = 1; user <= 50; ++user)
            many.append(::thread(100 + user, 5000 + user, u"Customer"_s, u"hello"_s, user, 0));
        m_support->store.setListed(many, {});
        m_support->model.refresh();
        auto *search = m_page->findChild<ListPane *>()->findChild<QLineEdit *>();
        const auto asked = [this] {
            int count = 0;
            for (int user = 1; user <= 50; ++user)
                count += m_fake->chat.people.wasAsked(UserId{5000 + user});
            return count;
        };
        search->setText(u"نورة"_s);
        QCOMPARE(asked(), 0);
        search->setText(u"0500000012"_s);
        QCOMPARE(asked(), PhoneLookup::kAtOnce);
        auto *empty = m_page->findChild<ListPane *>()->empty();
        QVERIFY(empty->isVisible());
        auto *more = button(*empty, SupportPage::tr("Compare more"));
        QVERIFY(more && more->isVisible());
        more->click();
        QVERIFY(asked() > PhoneLookup::kAtOnce);
    }

    void mutedThread_isToldOfNoMore()
    {
        QSignalSpy noticed(m_page.get(), &ShellPage::noticed);
        m_fake->chat.marks.setMuted(ThreadKey::of(ThreadId{13}), true);
        auto threads = someThreads();
        writeMore(threads[1], u"of a muted thread"_s);
        writeMore(threads[3], u"of another"_s);
        m_support->store.setListed(threads, {});
        QTRY_COMPARE(noticed.size(), 1);
        QCOMPARE(noticed[0][0].value<Notice>().text, u"of another"_s);
        m_fake->chat.marks.setMuted(ThreadKey::of(ThreadId{13}), false);
        writeMore(threads[1], u"and once more"_s);
        m_support->store.setListed(threads, {});
        QTRY_COMPARE(noticed.size(), 2);
        QCOMPARE(noticed[1][0].value<Notice>().text, u"and once more"_s);
    }
    void replyInANotification_answersTheLastWordOnly()
    {
        QSignalSpy noticed(m_page.get(), &ShellPage::noticed);
        const auto omar = ThreadKey::of(ThreadId{13});
        auto threads = someThreads();
        writeMore(threads[1], u"are you there?"_s);
        m_support->store.setListed(threads, {});
        QTRY_COMPARE(noticed.size(), 1);
        const auto first = noticed[0][0].value<Notice>();
        first.reply(u"  yes, one moment "_s);
        QTRY_COMPARE(m_fake->port.sends.size(), 1);
        QCOMPARE(m_fake->port.sends.first().body, u"yes, one moment"_s);
        // A colleague was faster: what was written waits in the thread, and is not sent.
        QSignalSpy wanted(m_page.get(), &ShellPage::wanted);
        threads[1].last = {.id = MessageId{threads[1].last.id.value + 1},
            .senderId = kHuda,
            .isStaff = true,
            .body = u"Huda here"_s,
            .createdAt = now()};
        m_support->store.setListed(threads, {});
        first.reply(u"and I as well"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_fake->chat.drafts.draft(omar).text, u"and I as well"_s);
        QCOMPARE(m_fake->chat.outbox.replies(omar).size(), 1); // the first one alone
    }

    void menu_namesWhatItDoes()
    {
        m_page->openThread(ThreadId{12});
        const auto actions = m_page->places();
        const auto offers = [&](const QString &name) {
            return std::any_of(actions.begin(), actions.end(), [&](const Place &place) {
                return place.kind == Place::Kind::Action && place.name == name;
            });
        };
        QVERIFY(offers(SupportPage::tr("Resolve the thread")));
        QVERIFY(offers(SupportPage::tr("Assign the thread to me")));
        QVERIFY(offers(SupportPage::tr("All saved replies")));
        QMenu menu;
        Banner fault;
        addThreadActions(&menu, m_page.get(), m_fake->chat, key(), &fault);
        menu.actions().at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"wxm:thread/12"_s);
    }

    void refusedReply_isMarkedInTheList()
    {
        m_page->openThread(ThreadId{12});
        auto &outbox = m_fake->chat.outbox;
        outbox.add(key(), u"This one is refused"_s);
        QTRY_COMPARE(m_fake->port.sends.size(), 1);
        m_fake->port.fail(ApiError::Kind::Invalid);
        const auto row = [this] { return m_support->model.row(m_support->model.indexOf(key())); };
        QTRY_VERIFY(row() && row()->unsent == u"This one is refused"_s);
        QVERIFY(spokenThread(*row()).contains(u"This one is refused"_s));
        QCOMPARE(outbox.unsentThreads(), QList<ThreadKey>{key()});
        outbox.discard(outbox.replies(key()).first().key);
        QTRY_VERIFY(row()->unsent.isEmpty());
    }

    void colleague_locksTheReply()
    {
        m_page->openThread(ThreadId{12});
        auto *view = m_page->findChild<ChatView *>();
        QTRY_VERIFY(view->model().rowCount() > 5);
        auto *editor = m_page->findChild<Composer *>()->editor();
        type(editor,
            u"Hi Omar, no, your account is fine. I can see two forced ends for live #1187; both happened when the guest lost connection. I am asking the"_s);
        m_fake->chat.store.receive(key(),
            message(1100, 3, true,
                u"Hi Omar, your account is fine. Both ends came from a guest connection fault on our side, and it is fixed now. You can go live at 9 PM as planned."_s,
                0));
        auto *composer = m_page->findChild<Composer *>();
        QVERIFY(composer->hasCollision());
        QCoreApplication::processEvents();
        shoot(*m_page, u"collision"_s);
    }

private:
    //! By its words: a Button has no other name.
    static Button *button(const QWidget &root, const QString &words)
    {
        for (auto *one : root.findChildren<Button *>()) {
            if (one->isVisible() && one->text() == words)
                return one;
        }
        return nullptr;
    }
    bool chipBeginsWith(const QString &words) const
    {
        const auto chips = m_page->findChildren<Chip *>();
        return std::any_of(chips.begin(), chips.end(), [&](const Chip *chip) {
            return chip->isVisible() && chip->look().text.startsWith(words);
        });
    }
    bool chipSays(const QString &words) const
    {
        for (const auto *chip : m_page->findChildren<Chip *>()) {
            if (chip->isVisible() && chip->look().text == words)
                return true;
        }
        return false;
    }
    //! 1452 to 1449 minutes ago, in the words of the panel.
    static QString tr3()
    {
        return withoutBidiControls(CustomerPanel::tr("after %1", "%1: how long, as 13 min")
                                       .arg(waitingText(std::chrono::minutes(3))));
    }
    static ThreadKey key() { return ThreadKey::of(ThreadId{12}); }

    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<Support> m_support;
    std::unique_ptr<SupportPage> m_page;
};

QTEST_MAIN(SupportPageTest)
#include "support_page_test.moc"
