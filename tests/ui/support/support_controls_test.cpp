// SPDX-License-Identifier: MIT
// Presses each control of the support page, and looks at the call that it makes.
#include "base/bidi.h"
#include "fakes/fake_chat.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/composer.h"
#include "ui/chat/emoji_popup.h"
#include "ui/chat/filter_chips.h"
#include "ui/chat/filter_dialog.h"
#include "ui/chat/list_pane.h"
#include "ui/chat/name_dialog.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/view_button.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/relative_time.h"
#include "ui/support/customer_panel.h"
#include "ui/support/panel_parts.h"
#include "ui/support/summary_box.h"
#include "ui/support/support_inbox.h"
#include "ui/support/support_page.h"
#include "ui/support/writer_box.h"
#include "ui/ui_test.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::support;
using namespace wxm::testing;

namespace {

constexpr UserId kMe{2};
const auto kUpdate = u"support.update"_s;

SupportThread row(std::int64_t id, std::int64_t user, const QString &name, int minutesAgo,
    bool isStaff, int unread)
{
    SupportThread one;
    one.id = ThreadId{id};
    one.userId = UserId{user};
    one.userName = name;
    one.subject = u"s"_s;
    one.unread = unread;
    one.last = {.id = MessageId{id * 100},
        .senderId = isStaff ? kMe : one.userId,
        .isStaff = isStaff,
        .body = u"b"_s,
        .createdAt = QDateTime::currentMSecsSinceEpoch() - minutesAgo * 60'000};
    return one;
}

} // namespace

class SupportControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_fake->calls.holds = true;
        m_fake->settings.afterResolve.set(u"stay"_s);
        m_support = std::make_unique<Support>(
            m_fake->calls, m_fake->session, m_fake->realtime, m_fake->chat, m_fake->clock);
        m_fake->useFakePort();
        m_page = std::make_unique<SupportPage>(*m_support, m_fake->chat, m_fake->settings);
        m_page->resize(1368, 872);
        QVERIFY(showAndWait(*m_page));
        m_support->store.setListed(
            {row(12, 4821, u"Noura"_s, 12, false, 3), row(13, 3067, u"Omar"_s, 40, false, 0),
                row(9, 4821, u"Noura"_s, 37'000, true, 0)},
            {});
        m_support->model.refresh();
        m_page->openThread(ThreadId{12});
    }
    void cleanup()
    {
        m_page.reset();
        m_support.reset();
        m_fake.reset();
    }

    void resolve_isShownAtOnceAndCanBeTakenBack()
    {
        auto *button = pressable(SupportPage::tr("Resolve"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(one().status, ThreadStatus::Resolved);
        QCOMPARE(body(), (QJsonObject{{u"status"_s, u"resolved"_s}}));
        QCOMPARE(button->text(), SupportPage::tr("Reopen"));
        QVERIFY(m_fake->calls.answer(kUpdate, "{}"_ba));
        QCOMPARE(one().status, ThreadStatus::Resolved);
        auto *undo = pressable(SupportPage::tr("Undo"));
        QVERIFY(undo);
        QTest::mouseClick(undo, Qt::LeftButton);
        QCOMPARE(one().status, ThreadStatus::Open);
        QCOMPARE(body(), (QJsonObject{{u"status"_s, u"open"_s}}));
    }

    void refusedResolve_isTakenBackAndSaid()
    {
        QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(one().status, ThreadStatus::Resolved);
        QVERIFY(m_fake->calls.refuse(kUpdate, ApiError::Kind::Forbidden));
        QCOMPARE(one().status, ThreadStatus::Open);
        QVERIFY(says(SupportPage::tr("The thread was not resolved")));
    }

    void assign_makesItMineAndTheMenuGivesItBack()
    {
        auto *button = pressable(SupportPage::tr("Assign to me"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(one().assigneeId, kMe);
        QCOMPARE(body(), (QJsonObject{{u"assignee_id"_s, 2}}));
        QVERIFY(!button->isVisible());
        QVERIFY(m_fake->calls.answer(kUpdate, "{}"_ba));
        auto *giveBack =
            inMenu(named<QAbstractButton>(*m_page, tr2("More")), SupportPage::tr("Unassign"));
        QVERIFY(giveBack && giveBack->isEnabled());
        giveBack->trigger();
        QVERIFY(!one().assigneeId.isValid());
        QCOMPARE(body(), (QJsonObject{{u"assignee_id"_s, QJsonValue::Null}}));
    }

    void sort_ordersTheListAndIsKept()
    {
        auto *sort = named<QAbstractButton>(*m_page, SupportPage::tr("Sort"));
        QVERIFY(sort);
        QCOMPARE(first(), ThreadId{13}); // who waits longest
        auto *newest = inMenu(sort, SupportPage::tr("Newest first"));
        QVERIFY(newest && !newest->isChecked());
        newest->trigger();
        QCOMPARE(first(), ThreadId{12});
        QCOMPARE(m_fake->settings.listOrder(), u"newest"_s);
        QVERIFY(inMenu(sort, SupportPage::tr("Newest first"))->isChecked());
    }

    void filters_letThroughWhatTheySay()
    {
        view(1); // waiting
        QCOMPARE(shown(), (QSet<qint64>{12, 13}));
        auto *filter = named<QAbstractButton>(*m_page, SupportInbox::tr("Add filter"));
        QVERIFY(filter);
        QTest::mouseClick(filter, Qt::LeftButton);
        auto *dialog = m_page->findChild<FilterDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::keyClick(box(*dialog, FilterDialog::tr("Unread")), Qt::Key_Space);
        shoot(*dialog, u"filter"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QCOMPARE(shown(), (QSet<qint64>{12}));
        m_support->store.setListed({row(13, 3067, u"Omar"_s, 40, false, 0)}, {});
        QTRY_VERIFY(shown().isEmpty());
        auto *all = pressable(SupportInbox::tr("Show all"));
        QVERIFY(all);
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(m_page->findChild<ViewButton *>()->current(), 6);
        QCOMPARE(shown(), (QSet<qint64>{13}));
    }

    void views_holdWhatTheirNamesSay()
    {
        auto mine = row(20, 5001, u"Mine"_s, 5, true, 0);
        mine.assigneeId = kMe;
        auto hers = row(21, 5002, u"Hers"_s, 5, true, 0);
        hers.assigneeId = UserId{3};
        hers.status = ThreadStatus::Pending;
        auto done = row(22, 5003, u"Done"_s, 5, true, 0);
        done.status = ThreadStatus::Resolved;
        m_support->store.setListed({mine, hers, done, row(23, 5004, u"Late"_s, 9, false, 1),
                                       row(24, 5005, u"Soon"_s, 3, false, 1)},
            {});
        m_fake->chat.marks.snooze(
            ThreadKey::of(ThreadId{24}), ThreadMarks::kUntilWritten, MessageId{2400});
        const QList<QSet<qint64>> views{{23}, {20}, {23}, {21}, {24}, {22}, {20, 21, 22, 23, 24}};
        QTRY_COMPARE(m_support->model.count(SupportModel::Snoozed), 1);
        const auto &items = m_page->findChild<ViewButton *>()->items();
        for (int at = 0; at < views.size(); ++at) {
            view(at + 1);
            QCOMPARE(shown(), views[at]);
            QCOMPARE(items[at].count, int(views[at].size()));
        }
        // The customer writes: it is back.
        auto back = m_support->store.thread(ThreadId{24}).value();
        m_support->store.receive({back.id, back.userId,
            {MessageId{2401}, back.userId, false, u"and?"_s, {},
                QDateTime::currentMSecsSinceEpoch()}});
        view(1);
        QTRY_COMPARE(shown(), (QSet<qint64>{23, 24}));
    }

    void savedView_isKeptAndOpenedByItsKey()
    {
        m_fake->chat.marks.setLabels(ThreadKey::of(ThreadId{13}), {u"vip, gold"_s});
        QTest::keyClick(m_page.get(), Qt::Key_L, Qt::ControlModifier);
        auto *dialog = m_page->findChild<FilterDialog *>();
        QVERIFY(dialog);
        QTest::keyClick(box(*dialog, u"vip, gold"_s), Qt::Key_Space);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QTRY_COMPARE(shown(), (QSet<qint64>{13}));
        QTest::mouseClick(
            named<QAbstractButton>(*m_page, FilterChips::tr("Save view")), Qt::LeftButton);
        auto *name = m_page->findChild<NameDialog *>();
        QVERIFY(name);
        QTest::keyClicks(name->findChild<QLineEdit *>(), u"Gold"_s);
        QTest::keyClick(name, Qt::Key_Return);
        view(7);
        QCOMPARE(shown(), (QSet<qint64>{9, 12, 13}));
        // Another program, later.
        m_page.reset();
        m_page = std::make_unique<SupportPage>(*m_support, m_fake->chat, m_fake->settings);
        QVERIFY(showAndWait(*m_page));
        view(8);
        QCOMPARE(shown(), (QSet<qint64>{13}));
        m_page->resize(1528, 900);
        shoot(*m_page, u"saved-view"_s);
        const auto *button = m_page->findChild<ViewButton *>();
        QCOMPARE(button->items()[7].words, u"Gold"_s);
        QCOMPARE(button->items()[7].count, 1);
        // A chip goes by a press.
        QTest::mouseClick(
            named<QAbstractButton>(*m_page, FilterChips::tr("Remove filter")), Qt::LeftButton);
        QCOMPARE(shown(), (QSet<qint64>{9, 12, 13}));
    }

    //! What was read long ago, or not at all since, proves nothing.
    void emptyViewOfAnOldList_doesNotSayThatNobodyWaits()
    {
        view(1);
        m_support->store.setListed({}, {});
        auto *empty = m_page->findChild<ListPane *>()->empty();
        QTRY_COMPARE(empty->title(), SupportInbox::tr("Nobody is waiting"));
        m_support->store.setError({.kind = ApiError::Kind::Server, .detail = {}});
        QVERIFY(empty->isVisible());
        QVERIFY(empty->title() != SupportInbox::tr("Nobody is waiting"));
    }

    void panel_comesAndGoes()
    {
        auto *panel = m_page->findChild<CustomerPanel *>();
        auto *toggle = named<QAbstractButton>(*m_page, SupportPage::tr("Show customer"));
        QVERIFY(panel->isVisible() && toggle->isChecked());
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(!panel->isVisible());
        QTest::keyClick(m_page.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(panel->isVisible() && toggle->isChecked());
        auto *close = named<QAbstractButton>(*panel, CustomerPanel::tr("Hide customer"));
        QTest::mouseClick(close, Qt::LeftButton);
        QVERIFY(!panel->isVisible() && !toggle->isChecked());
    }

    //! Staff have answered Noura in another thread, and Omar in none.
    void panel_tellsWhatIsKnownOfAStranger()
    {
        const auto *stranger = m_page->findChild<WriterBox *>();
        QVERIFY(!stranger->isVisible());
        m_page->openThread(ThreadId{13});
        QVERIFY(stranger->isVisible());
        QStringList said;
        for (const auto *fact : stranger->findChildren<FactRow *>())
            said.append(fact->accessibleName());
        QVERIFY(said.contains(
            withoutBidiControls(WriterBox::tr("Threads known") + u": "_s + numberText(1))));
        m_page->openThread(ThreadId{12});
        QVERIFY(!stranger->isVisible());
    }

    void panel_hasTheKeyLinesOfALongThread()
    {
        const auto *lines = m_page->findChild<SummaryBox *>();
        QVERIFY(!lines->isVisible());
        auto &messages = m_fake->port.messages[ThreadKey::of(ThreadId{13})];
        for (int id = 1; id <= int(SummaryBox::kWorthMessages); ++id)
            messages.append(Message{
                MessageId{1'290 + id}, UserId{3067}, false, u"when?"_s, {}, 1'780'000'000'000});
        m_page->openThread(ThreadId{13});
        QTRY_VERIFY(lines->isVisible());
    }

    void panel_standsBesideAConversationAsWell()
    {
        CustomerPanel panel(*m_support, m_fake->chat, m_fake->settings);
        panel.resize(320, 800);
        QVERIFY(showAndWait(panel));
        panel.setTalk(ThreadKey::of(ConversationId{3}), UserId{4821}, u"نورة"_s);
        const auto others = panel.findChildren<EarlierThread *>();
        QCOMPARE(qsizetype(others.size()), m_support->store.threadsOf(UserId{4821}).size());
        QVERIFY(!others.isEmpty());
        QSignalSpy wanted(&panel, &PersonPanel::threadWanted);
        QTest::mouseClick(others.first(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void panel_copiesTheNumberAndOpensTheOtherThread()
    {
        auto *panel = m_page->findChild<CustomerPanel *>();
        m_fake->chat.people.ask(UserId{4821});
        while (const auto *call = m_fake->calls.waiting(u"users.show"_s)) { // colleagues, too
            const auto user = QByteArray::number(qint64(call->ids.value(u"user_id"_s)));
            m_fake->calls.answer(
                u"users.show"_s, "{\"data\":{\"id\":" + user + ",\"phone\":\"+966 50 123 4567\"}}");
        }
        auto *copy = named<QAbstractButton>(*panel, CustomerPanel::tr("Copy phone number"));
        QTRY_VERIFY(copy && copy->isVisible());
        QTest::mouseClick(copy, Qt::LeftButton);
        QString copied = QApplication::clipboard()->text();
        QCOMPARE(copied.remove(u' '), u"+966501234567"_s);
        auto *other = panel->findChild<EarlierThread *>();
        QVERIFY(other && other->isVisible());
        QTest::mouseClick(other, Qt::LeftButton);
        QCOMPARE(m_support->actions.openThread(), ThreadId{9});
    }

    //! The address is asked for when it is pressed, and a bad one is not opened.
    void attachment_isAskedForWhenItIsPressed()
    {
        auto message = Message{MessageId{1300}, UserId{4821}, false, {}, MediaId{77},
            QDateTime::currentMSecsSinceEpoch()};
        m_fake->port.messages[ThreadKey::of(ThreadId{13})] = {message};
        m_page->openThread(ThreadId{13});
        auto *view = m_page->findChild<ChatView *>();
        QTRY_VERIFY(view->model().rowCount() > 1);
        QCOMPARE(m_fake->calls.count(u"media.show"_s), 0);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Up);
        QTest::keyClick(view, Qt::Key_Return);
        const auto *call = m_fake->calls.waiting(u"media.show"_s);
        QVERIFY(call);
        QCOMPARE(call->ids, (QMap<QString, std::int64_t>{{u"media_id"_s, 77}}));
        QVERIFY(
            m_fake->calls.answer(u"media.show"_s, "{\"data\":{\"url\":\"file:/etc/passwd\"}}"_ba));
        QVERIFY(says(ChatPane::tr("The attachment did not open")));
    }

    void emoji_isPickedByKeysAndGoesIntoTheReply()
    {
        auto *composer = m_page->findChild<Composer *>();
        auto *editor = composer->editor();
        QTest::keyClicks(editor, u"ok "_s);
        auto *button = named<QAbstractButton>(*composer, Composer::tr("Emoji"));
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        auto *popup = composer->findChild<EmojiPopup *>();
        QVERIFY(popup && popup->isVisible());
        const auto cells = popup->findChildren<QToolButton *>();
        const auto along = isArabic() ? Qt::Key_Left : Qt::Key_Right;
        QTest::keyClick(popup, along);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(editor->text(), u"ok "_s + cells[1]->text());
        QVERIFY(!popup->isVisible());
    }

private:
    //! A word of the page that all thread pages share.
    static QString tr2(const char *text)
    {
        return QCoreApplication::translate("wxm::ThreadPage", text);
    }
    //! Whether a banner stands there with this title.
    bool says(const QString &title) const
    {
        const auto banners = m_page->findChildren<Banner *>();
        return std::any_of(banners.begin(), banners.end(),
            [&](const Banner *banner) { return banner->isVisible() && banner->title() == title; });
    }
    void view(int number)
    {
        QTest::keyClick(m_page.get(), Qt::Key(Qt::Key_0 + number), Qt::AltModifier);
    }
    static QCheckBox *box(const QWidget &dialog, const QString &words)
    {
        for (auto *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text() == words)
                return box;
        }
        return nullptr;
    }
    SupportThread one() const { return m_support->store.thread(ThreadId{12}).value(); }
    QJsonObject body() const
    {
        const auto *call = m_fake->calls.waiting(kUpdate);
        return call ? call->body : QJsonObject();
    }
    QAbstractButton *pressable(const QString &words) const
    {
        for (auto *button : m_page->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->isEnabled() && button->text() == words)
                return button;
        }
        return nullptr;
    }
    //! Opens the menu of the button and looks for this entry.
    QAction *inMenu(QAbstractButton *button, const QString &words) const
    {
        QTest::mouseClick(button, Qt::LeftButton);
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
    QSet<qint64> shown() const
    {
        QSet<qint64> ids;
        for (const auto &row : m_support->model.rows()) {
            if (row.kind == ThreadListRow::Kind::Thread)
                ids.insert(row.thread.id);
        }
        return ids;
    }
    ThreadId first() const
    {
        for (const auto &row : m_support->model.rows()) {
            if (row.kind == ThreadListRow::Kind::Thread)
                return row.thread.thread();
        }
        return {};
    }

    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<Support> m_support;
    std::unique_ptr<SupportPage> m_page;
};

QTEST_MAIN(SupportControlsTest)
#include "support_controls_test.moc"
