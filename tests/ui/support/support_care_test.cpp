// SPDX-License-Identifier: MIT
// Snooze, labels, several threads at once, handing over, what comes after a reply: by the controls.
#include "fakes/fake_chat.h"
#include "ui/chat/composer.h"
#include "ui/chat/recent_popup.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/thread_list_view.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/plain_edit.h"
#include "ui/support/hand_over_dialog.h"
#include "ui/support/labels_dialog.h"
#include "ui/support/snooze_dialog.h"
#include "ui/support/support_bulk.h"
#include "ui/support/support_page.h"
#include "ui/support/thread_care.h"
#include "ui/ui_test.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;
using namespace wxm::testing;

namespace {

constexpr UserId kMe{2};
constexpr UserId kHuda{3};
const auto kUpdate = u"support.update"_s;

SupportThread row(std::int64_t id, const QString &name, int minutesAgo, bool isStaff = false)
{
    SupportThread one;
    one.id = ThreadId{id};
    one.userId = UserId{id * 10};
    one.userName = name;
    one.unread = isStaff ? 0 : 1;
    one.last = {.id = MessageId{id * 100},
        .senderId = isStaff ? kHuda : one.userId,
        .isStaff = isStaff,
        .body = u"b"_s,
        .createdAt = QDateTime::currentMSecsSinceEpoch() - minutesAgo * 60'000};
    return one;
}

} // namespace

class SupportCareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_fake->calls.holds = true;
        m_fake->chat.marks.setAccount(u"test#2"_s);
        m_fake->settings.sendDelay.set(0);
        m_support = std::make_unique<Support>(
            m_fake->calls, m_fake->session, m_fake->realtime, m_fake->chat, m_fake->clock);
        m_fake->useFakePort();
        m_fake->chat.people.learn(kHuda, u"Huda Mansour"_s);
        makePage();
        // Longest waiting first: 11, 12, 13; then 14, which Huda has answered.
        m_support->store.setListed({row(11, u"Amal"_s, 40), row(12, u"Badr"_s, 30),
                                       row(13, u"Omar"_s, 20), row(14, u"Sara"_s, 10, true)},
            {});
        m_support->model.refresh();
    }
    void cleanup()
    {
        m_page.reset();
        m_support.reset();
        m_fake.reset();
    }

    void snooze_isChosenByKeysAndTakenBack()
    {
        m_page->openThread(ThreadId{12});
        press(Qt::Key_H, Qt::ControlModifier);
        auto *until = inOpenMenu(ThreadCare::tr("Until the customer writes"));
        QVERIFY(until);
        until->trigger();
        QCOMPARE(marks(12).snoozedUntil, ThreadMarks::kUntilWritten);
        QTRY_COMPARE(m_support->model.count(SupportModel::Snoozed), 1);
        QCOMPARE(m_support->model.count(SupportModel::Waiting), 2);
        // Behind a menu the offscreen platform has no active window, so that keys reach nothing.
        QTest::mouseClick(button(SupportPage::tr("Snooze")), Qt::LeftButton);
        QVERIFY(inOpenMenu(SupportPage::tr("Wake now")));
        shoot(*m_page, u"snoozed"_s);
        QTest::mouseClick(pressable(SupportPage::tr("Undo")), Qt::LeftButton);
        QVERIFY(!marks(12).isSnoozed());
    }

    void snoozeThatTheCustomerEnded_isSaidNoMore()
    {
        m_page->openThread(ThreadId{12});
        press(Qt::Key_H, Qt::ControlModifier);
        inOpenMenu(ThreadCare::tr("Until the customer writes"))->trigger();
        QVERIFY(pressable(SupportPage::tr("Undo")));
        m_fake->chat.marks.wakeForMessage(ThreadKey::of(ThreadId{12}), MessageId{1'000'000});
        QVERIFY(!marks(12).isSnoozed());
        for (const auto *banner : m_page->findChildren<Banner *>())
            QVERIFY(!banner->isVisible());
    }

    void snooze_isForADayAndTimeThatIsWritten()
    {
        m_page->openThread(ThreadId{12});
        press(Qt::Key_H, Qt::ControlModifier);
        inOpenMenu(ThreadCare::tr("Pick a day and time…"))->trigger();
        auto *dialog = m_page->findChild<SnoozeDialog *>();
        QVERIFY(dialog);
        auto *time = dialog->findChild<QLineEdit *>();
        time->clear();
        QTest::keyClicks(time, u"99"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QVERIFY(!dialog->fault().isEmpty());
        QVERIFY(!marks(12).isSnoozed());
        time->clear();
        QTest::keyClicks(time, u"14:30"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(marks(12).snoozedUntil),
            QDateTime(QDate::currentDate().addDays(1), QTime(14, 30)));
    }

    void labels_areMadeByTypingAndSeenInTheRow()
    {
        m_page->openThread(ThreadId{12});
        press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_page->findChild<LabelsDialog *>();
        QVERIFY(dialog);
        auto *field = dialog->findChild<QLineEdit *>();
        QTest::keyClicks(field, u"refund"_s);
        QTest::keyClick(field, Qt::Key_Return);
        shoot(*dialog, u"labels"_s);
        QTest::keyClicks(field, u"vip"_s); // what stands there is meant, too
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QCOMPARE(marks(12).labels, (QStringList{u"refund"_s, u"vip"_s}));
        QTRY_COMPARE(shownRow(12)->labels, (QStringList{u"refund"_s, u"vip"_s}));
    }

    //! One call at a time; what failed is listed with its reason, stays picked, and goes again.
    void severalThreads_areResolvedAndWhatFailsIsListed()
    {
        pickFirstThree();
        QTest::mouseClick(button(SupportBulk::tr("Resolve selected")), Qt::LeftButton);
        QCOMPARE(m_fake->calls.count(kUpdate), 1);
        QVERIFY(m_fake->calls.answer(kUpdate, "{}"_ba));
        QTRY_VERIFY(m_fake->calls.waiting(kUpdate));
        auto *progress = named<QProgressBar>(*m_page, SupportBulk::tr("Bulk progress"));
        QVERIFY(progress->isVisible());
        QCOMPARE(progress->value(), 1);
        QVERIFY(m_fake->calls.refuse(kUpdate, ApiError::Kind::Forbidden));
        QTRY_VERIFY(m_fake->calls.waiting(kUpdate));
        QVERIFY(m_fake->calls.answer(kUpdate, "{}"_ba));
        auto *failed = named<QListWidget>(*m_page, SupportBulk::tr("What failed"));
        QTRY_COMPARE(failed->count(), 1);
        QVERIFY(failed->isVisible());
        QVERIFY(failed->item(0)->text().contains(u"Badr"_s));
        QVERIFY(failed->item(0)->text().contains(
            errorText({.kind = ApiError::Kind::Forbidden, .detail = {}})));
        QCOMPARE(list()->picked(), QList{ThreadKey::of(ThreadId{12})});
        shoot(*m_page, u"bulk-failed"_s);
        QCOMPARE(status(11), ThreadStatus::Resolved);
        QCOMPARE(status(12), ThreadStatus::Open);
        QCOMPARE(status(13), ThreadStatus::Resolved);
        QTest::mouseClick(pressable(SupportBulk::tr("Try again")), Qt::LeftButton);
        QVERIFY(m_fake->calls.answer(kUpdate, "{}"_ba));
        QTRY_COMPARE(status(12), ThreadStatus::Resolved);
        QVERIFY(list()->picked().isEmpty());
    }

    void followedThread_tellsWhatAColleagueWrites()
    {
        const auto badr = ThreadKey::of(ThreadId{12});
        QSignalSpy noticed(m_page.get(), &ShellPage::noticed);
        const auto write = [this](std::int64_t id, UserId sender, const QString &body) {
            auto thread = *m_support->store.thread(ThreadId{12});
            thread.last = {.id = MessageId{thread.last.id.value + id},
                .senderId = sender,
                .isStaff = true,
                .body = body,
                .createdAt = QDateTime::currentMSecsSinceEpoch()};
            thread.unread = 0;
            m_support->store.merge({thread}, {});
        };
        write(1, kHuda, u"before"_s);
        m_page->openThread(ThreadId{12});
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_fake->chat.marks.of(badr).isFollowed);
        m_page->openThread(ThreadId{11});
        write(2, kMe, u"by me"_s);
        write(3, kHuda, u"refunded"_s);
        QTRY_COMPARE(noticed.size(), 1);
        const auto notice = noticed[0][0].value<Notice>();
        QVERIFY(notice.text.contains(u"Huda"_s) && notice.text.contains(u"refunded"_s));
        QVERIFY(!notice.reply);
        m_support->model.refresh();
        QCOMPARE(
            m_support->model.threadsWith(ThreadFilter::fromString(u"followed=1"_s)), QList{badr});
        m_page->openThread(ThreadId{12});
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_fake->chat.marks.of(badr).isFollowed);
    }

    //! Its time has come, and the customer wrote before that.
    void laterReplyOfAThreadInTheList_isToldOf()
    {
        const auto badr = ThreadKey::of(ThreadId{12});
        m_fake->port.messages[badr] = {
            Message{MessageId{1'200}, UserId{120}, false, u"b"_s, {}, m_fake->clock.wallMs()}};
        QSignalSpy noticed(m_page.get(), &ShellPage::noticed);
        QVERIFY(
            m_fake->chat.later.put(badr, u"one"_s, m_fake->clock.wallMs() + 20, MessageId{1'100}));
        QTRY_COMPARE(noticed.size(), 1);
        const auto notice = noticed[0][0].value<Notice>();
        QCOMPARE(notice.title, u"Badr"_s);
        QVERIFY(m_fake->port.sends.isEmpty());
        notice.open();
        QCOMPARE(m_support->actions.openThread(), ThreadId{12});
    }

    void stop_leavesTheRestAsItIs()
    {
        pickFirstThree();
        QTest::mouseClick(button(SupportBulk::tr("Resolve selected")), Qt::LeftButton);
        QTest::mouseClick(pressable(SupportBulk::tr("Stop")), Qt::LeftButton);
        QVERIFY(m_fake->calls.answer(kUpdate, "{}"_ba));
        QTRY_VERIFY(pressable(SupportBulk::tr("Try again")));
        QCOMPARE(m_fake->calls.count(kUpdate), 1);
        QCOMPARE(status(12), ThreadStatus::Open);
        QCOMPARE(list()->picked().size(), 2);
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(list()->picked().isEmpty());
    }

    void severalThreads_areAssignedToAColleague()
    {
        pickFirstThree();
        QTest::mouseClick(button(SupportBulk::tr("Assign selected")), Qt::LeftButton);
        auto *huda = inOpenMenu(u"Huda Mansour"_s);
        QVERIFY(huda);
        huda->trigger();
        const auto *call = m_fake->calls.waiting(kUpdate);
        QVERIFY(call);
        QCOMPARE(call->body, (QJsonObject{{u"assignee_id"_s, 3}}));
    }

    void severalThreads_areSnoozedAndLabelledHere()
    {
        pickFirstThree();
        QTest::mouseClick(button(SupportBulk::tr("Label selected")), Qt::LeftButton);
        auto *dialog = m_page->findChild<LabelsDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"night"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QTest::mouseClick(button(SupportBulk::tr("Snooze selected")), Qt::LeftButton);
        inOpenMenu(ThreadCare::tr("Until the customer writes"))->trigger();
        for (const int id : {11, 12, 13}) {
            QVERIFY(marks(id).isSnoozed());
            QCOMPARE(marks(id).labels, QStringList{u"night"_s});
        }
        QVERIFY(marks(14).isEmpty());
        QCOMPARE(m_fake->calls.count(kUpdate), 0);
    }

    void ctrlClickAndShiftClick_pickRows()
    {
        click(1, Qt::ControlModifier);
        QCOMPARE(list()->picked().size(), 1);
        click(3, Qt::ShiftModifier);
        QCOMPARE(list()->picked().size(), 3);
        click(2, Qt::ControlModifier);
        QCOMPARE(list()->picked().size(), 2);
        QVERIFY(!m_support->actions.openThread().isValid());
    }

    void handOver_assignsAndSendsTheNote()
    {
        UserId to;
        QString sent;
        m_page->setNoteSender([&](UserId user, const QString &note) {
            to = user;
            sent = note;
            return QtFuture::makeReadyFuture(Result<Done>(Done{}));
        });
        handOver(u"asked for the receipt"_s);
        const auto *call = m_fake->calls.waiting(kUpdate);
        QVERIFY(call);
        QCOMPARE(call->body, (QJsonObject{{u"assignee_id"_s, 3}}));
        QVERIFY(sent.isEmpty());
        QVERIFY(m_fake->calls.answer(kUpdate, "{}"_ba));
        QTRY_COMPARE(sent, u"#12: asked for the receipt"_s);
        QCOMPARE(to, kHuda);
        QCOMPARE(m_support->store.thread(ThreadId{12})->assigneeId, kHuda);
    }

    void noteThatDoesNotGo_isSaidAndCanBeCopied()
    {
        m_page->setNoteSender([](UserId, const QString &) {
            return QtFuture::makeReadyFuture(
                Result<Done>(failure(ApiError{.kind = ApiError::Kind::Forbidden, .detail = {}})));
        });
        handOver(u"asked for the receipt"_s);
        QVERIFY(m_fake->calls.answer(kUpdate, "{}"_ba));
        QTRY_VERIFY(pressable(SupportPage::tr("Copy note")));
        QTest::mouseClick(pressable(SupportPage::tr("Copy note")), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"asked for the receipt"_s);
    }

    void refusedHandOver_staysOpenWithItsNote()
    {
        handOver(u"asked for the receipt"_s);
        QVERIFY(m_fake->calls.refuse(kUpdate, ApiError::Kind::Forbidden));
        auto *dialog = m_page->findChild<HandOverDialog *>();
        QTRY_VERIFY(dialog && !dialog->fault().isEmpty());
        QCOMPARE(dialog->findChild<PlainEdit *>()->text(), u"asked for the receipt"_s);
        QVERIFY(!m_support->store.thread(ThreadId{12})->assigneeId.isValid());
    }

    void afterSend_opensTheNextAndBackReturns()
    {
        m_fake->settings.afterSend.set(u"next"_s);
        m_page->openThread(ThreadId{12});
        auto *editor = m_page->findChild<Composer *>()->editor();
        QTest::keyClicks(editor, u"done"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_support->actions.openThread(), ThreadId{13});
        QTest::mouseClick(pressable(SupportPage::tr("Back")), Qt::LeftButton);
        QCOMPARE(m_support->actions.openThread(), ThreadId{12});
        m_fake->settings.afterSend.set(u"stay"_s);
        QTest::keyClicks(editor, u"and this"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(m_support->actions.openThread(), ThreadId{12});
    }

    void ctrlTab_goesToTheThreadBeforeAlsoAfterARestart()
    {
        m_page->openThread(ThreadId{11});
        m_page->openThread(ThreadId{12});
        m_page->openThread(ThreadId{13});
        press(Qt::Key_Tab, Qt::ControlModifier);
        auto *popup = m_page->findChild<RecentPopup *>();
        QVERIFY(popup);
        QTest::keyRelease(popup, Qt::Key_Control);
        QCOMPARE(m_support->actions.openThread(), ThreadId{12});
        makePage();
        m_page->openThread(ThreadId{14});
        press(Qt::Key_Tab, Qt::ControlModifier);
        popup = m_page->findChild<RecentPopup *>();
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Tab, Qt::ControlModifier);
        QTest::keyRelease(popup, Qt::Key_Control);
        QCOMPARE(m_support->actions.openThread(), ThreadId{13});
    }

private:
    void makePage()
    {
        m_page.reset();
        m_page = std::make_unique<SupportPage>(*m_support, m_fake->chat, m_fake->settings);
        m_page->resize(1368, 872);
        QVERIFY(showAndWait(*m_page));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QTest::keyClick(m_page.get(), key, modifiers);
    }
    void pickFirstThree()
    {
        auto *view = list();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(1, 0)); // below the heading
        m_support->actions.openKey({});
        QTest::keyClick(view, Qt::Key_Space);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view->picked().size(), 3);
        shoot(*m_page, u"bulk"_s);
    }
    void handOver(const QString &note)
    {
        m_page->openThread(ThreadId{12});
        press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = m_page->findChild<HandOverDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"hud"_s);
        QTest::keyClicks(dialog->findChild<PlainEdit *>(), note);
        shoot(*dialog, u"hand-over"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
    }
    void click(int at, Qt::KeyboardModifiers modifiers)
    {
        auto *view = list();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers,
            view->visualRect(view->model()->index(at, 0)).center());
    }
    ThreadListView *list() const { return m_page->findChild<ThreadListView *>(); }
    ThreadMarks marks(int id) const { return m_fake->chat.marks.of(ThreadKey::of(ThreadId{id})); }
    ThreadStatus status(int id) const { return m_support->store.thread(ThreadId{id})->status; }
    const ThreadListRow *shownRow(int id) const
    {
        return m_support->model.row(m_support->model.indexOf(ThreadKey::of(ThreadId{id})));
    }
    QAbstractButton *button(const QString &name) const
    {
        return named<QAbstractButton>(*m_page, name);
    }
    QAbstractButton *pressable(const QString &words) const
    {
        for (auto *button : m_page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->text() == words)
                return button;
        }
        return nullptr;
    }
    QAction *inOpenMenu(const QString &words) const
    {
        for (auto *menu : m_page->findChildren<QMenu *>()) {
            if (!menu->isVisible())
                continue;
            menu->close();
            for (auto *action : menu->actions()) {
                if (action->text() == words)
                    return action;
            }
        }
        return nullptr;
    }

    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<Support> m_support;
    std::unique_ptr<SupportPage> m_page;
};

QTEST_MAIN(SupportCareTest)
#include "support_care_test.moc"
