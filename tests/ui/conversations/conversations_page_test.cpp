// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "socketio/fake_environment.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/list_pane.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/thread_list_view.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/conversations/conversations_page.h"
#include "ui/conversations/start_dialog.h"
#include "ui/conversations_stand.h"
#include "ui/ui_test.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::conversations;
using namespace wxm::testing;

class ConversationsPageTest : public QObject, ConversationsStand {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openPage();
        QVERIFY(showAndWait(*m_page));
    }
    void cleanup() { closePage(); }

    void conversation_isOpenedByKeyAndAnswered()
    {
        fill();
        auto *list = m_page->findChild<ThreadListView *>();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_one->actions.openThread(), ConversationId{8});
        auto *view = m_page->findChild<ChatView *>();
        QTRY_VERIFY(view->model().rowCount() > 0);
        auto *editor = m_page->findChild<ReplyEdit *>();
        QVERIFY(editor->isVisible());
        QTest::keyClicks(editor, u"on my way"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_fake->port.sends.size(), 1);
        QCOMPARE(m_fake->port.sends[0].thread, ThreadKey::of(ConversationId{8}));
        m_fake->port.answer(m_fake->port.commit(UserId{2}));
        QTRY_COMPARE(m_one->store.conversation(ConversationId{8})->last.body, u"on my way"_s);
        QCoreApplication::processEvents(); // painted, with the answer
        shoot(*m_page, u"messages"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(list->hasFocus());
    }

    void panel_standsBesideTheConversationOfItsPerson()
    {
        class FakePanel final : public PersonPanel {
        public:
            using PersonPanel::PersonPanel;
            void setTalk(ThreadKey talk, UserId user, const QString &) override
            {
                shown = talk;
                person = user;
            }
            ThreadKey shown;
            UserId person;
        };
        FakePanel *panel = nullptr;
        m_page = std::make_unique<ConversationsPage>(*m_one, m_fake->chat, m_fake->settings,
            [&panel](QWidget *parent) { return panel = new FakePanel(parent); });
        m_page->resize(1'600, 900);
        QVERIFY(showAndWait(*m_page));
        fill();
        QVERIFY(panel && !panel->isVisible()); // nothing is open
        m_page->openConversation(ConversationId{8});
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->shown, ThreadKey::of(ConversationId{8}));
        QCOMPARE(panel->person, m_one->store.conversation(ConversationId{8})->userId);
        QTest::keyClick(m_page.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!panel->isVisible());
        auto *toggle = named<QAbstractButton>(*m_page, ConversationsPage::tr("Show customer"));
        QVERIFY(toggle && !toggle->isChecked());
        toggle->click();
        QVERIFY(panel->isVisible());
        Q_EMIT panel->closeWanted();
        QVERIFY(!panel->isVisible());
        QSignalSpy wanted(m_page.get(), &ConversationsPage::threadWanted);
        Q_EMIT panel->threadWanted(ThreadId{41});
        QCOMPARE(wanted.size(), 1);
    }

    //! It is asked for again by itself, and said until it is there; support threads need no room.
    void conversationThatCannotBeHeard_saysSoUntilItIsJoined()
    {
        auto world = std::make_shared<socketio::FakeEnvironment>();
        closePage();
        m_fake = std::make_unique<fakes::FakeChat>(false, world);
        m_one = std::make_unique<Conversations>(
            m_fake->calls, m_fake->session, m_fake->realtime, m_fake->chat);
        m_fake->useFakePort();
        m_one->store.setMe(UserId{2});
        m_page = std::make_unique<ConversationsPage>(*m_one, m_fake->chat, m_fake->settings);
        QVERIFY(showAndWait(*m_page));
        fill();
        const auto settle = [&] {
            for (int i = 0; i < 6; ++i) {
                QCoreApplication::processEvents();
                world->settle();
            }
        };
        const auto receive = [&](const std::string &packet) {
            world->transport().receive(packet);
            settle();
        };
        QString join;
        const auto answer = [&](const std::string &json) {
            for (const auto &packet : world->transport().takeSent())
                if (packet.find("conversation.join") != std::string::npos)
                    join = QString::fromStdString(packet);
            receive("43" + join.mid(2, join.indexOf(u'[') - 2).toStdString() + "[" + json + "]");
        };
        auto *banner = m_page->findChild<ChatPane *>()->findChild<Banner *>();
        const auto says = [&] {
            return banner->isVisible()
                && banner->title() == ChatPane::tr("New messages may come late here");
        };
        m_fake->realtime.connectTo(QUrl(u"http://127.0.0.1:1"_s), "a.b.c");
        settle();
        world->transport().openSession();
        settle();
        receive(R"(40{"sid":"s"})");
        m_page->openConversation(ConversationId{8});
        settle();
        QVERIFY(!says());
        answer(R"({"ok":false,"code":"INTERNAL","message":"Oops"})");
        QTRY_VERIFY(says());
        world->pass(4'000); // the first pause is 2 s, ±30 %
        settle();
        answer(R"({"ok":true})");
        QTRY_VERIFY(!says());
    }

    //! A normal state and no fault: there is nothing to try again, and nobody to write to.
    void conversationOfOthers_saysWhoCanReadIt()
    {
        fill();
        m_fake->port.historyError = {
            .kind = ApiError::Kind::Forbidden, .httpStatus = 403, .detail = {}};
        m_page->openConversation(ConversationId{8});
        auto *pane = m_page->findChild<ChatPane *>();
        const auto says = [&](const QString &title) {
            const auto all = pane->findChildren<EmptyState *>();
            return std::any_of(all.begin(), all.end(),
                [&](const EmptyState *one) { return one->isVisible() && one->title() == title; });
        };
        QTRY_VERIFY(says(ChatPane::tr("You are not part of this conversation")));
        QVERIFY(!m_page->findChild<ReplyEdit *>()->isVisible());
        // There may be another way to the person.
        const auto fallbackAction = [&]() -> Button * {
            for (auto *button : pane->findChildren<Button *>()) {
                if (button->isVisible()
                    && button->text()
                        == conversations::ConversationsPage::tr("Open support thread"))
                    return button;
            }
            return nullptr;
        };
        QVERIFY(!fallbackAction());
        const auto user = m_one->store.conversation(ConversationId{8})->userId;
        m_page->setSupportLookup([user](UserId asked) { return asked == user; });
        Q_EMIT m_one->store.changed();
        QTRY_VERIFY(fallbackAction());
        QSignalSpy wanted(m_page.get(), &conversations::ConversationsPage::supportTriggered);
        fallbackAction()->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<UserId>(), user);
        m_fake->port.historyError.reset();
        m_page->openConversation(ConversationId{9});
        QTRY_VERIFY(m_page->findChild<ReplyEdit *>()->isVisible());
    }

    void rows_areHeardWithNameLastLineAndUnread()
    {
        fill();
        auto *list = m_page->findChild<ThreadListView *>();
        auto *heard = QAccessible::queryAccessibleInterface(list);
        QCOMPARE(heard->role(), QAccessible::List);
        if (!isArabic())
            QCOMPARE(heard->text(QAccessible::Name), u"Conversations"_s);
        const auto row = heard->child(0)->text(QAccessible::Name);
        QVERIFY2(row.startsWith(u"Huda Mansour, are you there?, "_s), qUtf8Printable(row));
        const auto unread = QCoreApplication::translate("ThreadWords", "%n unread", nullptr, 2);
        QVERIFY2(row.endsWith(unread), qUtf8Printable(row));
    }

    void badge_countsConversations()
    {
        QSignalSpy badge(m_page.get(), &ShellPage::badgeChanged);
        fill();
        QTRY_VERIFY(!badge.isEmpty());
        QCOMPARE(badge.last().first().toInt(), 1);
    }

    void narrowWindow_showsListOrChat()
    {
        fill();
        m_page->resize(700, 600);
        auto *list = m_page->findChild<ThreadListView *>();
        QTRY_VERIFY(list->isVisible());
        m_page->openConversation(ConversationId{9});
        QVERIFY(!list->isVisible());
        QVERIFY(m_page->findChild<ReplyEdit *>()->isVisible());
        QTest::keyClick(m_page->findChild<ReplyEdit *>(), Qt::Key_Escape);
        QVERIFY(list->isVisible());
    }

    void openConversation_staysOpenWhenItsRowLeavesTheList()
    {
        fill();
        auto *list = m_page->findChild<ThreadListView *>();
        m_page->openConversation(ConversationId{8});
        QCOMPARE(list->currentIndex().row(), 1);
        m_page->findChild<ReplyEdit *>()->setFocus();
        m_one->model.setSearch(u"Huda"_s);
        QCOMPARE(m_one->model.rowCount(), 1);
        QCOMPARE(m_one->actions.openThread(), ConversationId{8});
        m_one->model.setSearch({});
        QCOMPARE(list->currentIndex().row(), 1);
    }

    void newConversation_findsPeopleByNamePhoneAndAccount_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("name") << u"huda"_s << u"Huda Mansour"_s;
        QTest::newRow("another spelling") << u"نوره"_s << u"نورة العتيبي"_s;
        QTest::newRow("other alphabet") << u"noura"_s << u"نورة العتيبي"_s;
        QTest::newRow("account") << u"#3"_s << u"Huda Mansour"_s;
        QTest::newRow("arabic digits") << u"٣"_s << u"Huda Mansour"_s;
        QTest::newRow("unknown account")
            << u"77"_s << StartDialog::tr("Account number %1").arg(isolateLtr(u"77"_s));
        QTest::newRow("unknown phone") << u"0500000012"_s << QString();
        QTest::newRow("nobody") << u"zzz"_s << QString();
    }
    void newConversation_findsPeopleByNamePhoneAndAccount()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        m_fake->chat.people.learn(UserId{3}, u"Huda Mansour"_s);
        m_fake->chat.people.learn(UserId{12}, u"نورة العتيبي"_s);
        StartDialog dialog(m_one->actions, m_fake->chat.people, m_page.get());
        dialog.open();
        auto *field = dialog.findChild<QLineEdit *>();
        QCOMPARE(dialog.focusWidget(), field);
        testing::typeText(*field, typed);
        auto *list = dialog.findChild<QListView *>();
        QCOMPARE(list->currentIndex().data().toString(), first);
        if (first.isEmpty()) {
            QCOMPARE(list->model()->rowCount(), 0);
            dialog.accept();
            QVERIFY(!dialog.fault().isEmpty());
        }
    }

    void phoneNumber_isLookedUpAmongThePeopleHere()
    {
        fill();
        auto *search = m_page->findChild<ListPane *>()->findChild<QLineEdit *>();
        search->setText(u"Huda"_s);
        QVERIFY(!m_fake->chat.people.wasAsked(UserId{3}));
        search->setText(u"0500000012"_s);
        QVERIFY(m_fake->chat.people.wasAsked(UserId{3}));
        QVERIFY(m_fake->chat.people.wasAsked(UserId{12}));
    }

    void nothingReadsMarkup() { QCOMPARE(labelsThatReadMarkup(*m_page), QStringList()); }

private:
    void fill()
    {
        const auto now = QDateTime::currentMSecsSinceEpoch();
        m_fake->port.messages[ThreadKey::of(ConversationId{8})] = {
            {MessageId{80}, UserId{12}, false, u"تم الاتفاق"_s, {}, now - 60'000}};
        Conversation huda;
        huda.id = ConversationId{9};
        huda.userId = UserId{3};
        huda.userName = u"Huda Mansour"_s;
        huda.unread = 2;
        huda.last = {.id = MessageId{90},
            .senderId = UserId{3},
            .body = u"are you there?"_s,
            .createdAt = now};
        Conversation noura;
        noura.id = ConversationId{8};
        noura.userId = UserId{12};
        noura.userName = u"نورة العتيبي"_s;
        noura.last = {.id = MessageId{80},
            .senderId = UserId{12},
            .body = u"تم الاتفاق"_s,
            .createdAt = now - 60'000};
        m_one->store.setListed({huda, noura}, {});
        m_one->model.refresh();
    }

    UiTest m_ui;
};

QTEST_MAIN(ConversationsPageTest)
#include "conversations_page_test.moc"
