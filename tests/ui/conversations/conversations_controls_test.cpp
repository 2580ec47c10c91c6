// SPDX-License-Identifier: MIT
// Presses each control of the messages page, and looks at the call that it makes.
#include "fakes/fake_chat.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/line_edit.h"
#include "ui/conversations/conversations_page.h"
#include "ui/conversations/start_dialog.h"
#include "ui/ui_test.h"

#include <QPointer>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::conversations;
using namespace wxm::testing;

namespace {

constexpr ConversationId kHuda{9};
const auto kMute = u"conversations.mute"_s;
const auto kStart = u"conversations.start"_s;

Conversation conversation(ConversationId id, std::int64_t user, const QString &name, int unread)
{
    Conversation one;
    one.id = id;
    one.userId = UserId{user};
    one.userName = name;
    one.unread = unread;
    one.last = {.id = MessageId{id.value * 10},
        .senderId = one.userId,
        .body = u"b"_s,
        .createdAt = QDateTime::currentMSecsSinceEpoch()};
    return one;
}

} // namespace

class ConversationsControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_fake->calls.holds = true;
        m_one = std::make_unique<Conversations>(
            m_fake->calls, m_fake->session, m_fake->realtime, m_fake->chat);
        m_fake->useFakePort();
        m_one->store.setMe(UserId{2});
        m_page = std::make_unique<ConversationsPage>(*m_one, m_fake->chat, m_fake->settings);
        m_page->resize(1368, 872);
        QVERIFY(showAndWait(*m_page));
        m_one->store.setListed({conversation(kHuda, 3, u"Huda"_s, 2),
                                   conversation(ConversationId{8}, 12, u"Noura"_s, 0)},
            {});
        m_one->model.refresh();
    }
    void cleanup()
    {
        m_page.reset();
        m_one.reset();
        m_fake.reset();
    }

    void bell_mutesAtOnceAndTakesARefusalBack()
    {
        m_page->openConversation(kHuda);
        auto *bell = named<QAbstractButton>(*m_page, ConversationsPage::tr("Mute conversation"));
        QVERIFY(bell && bell->isVisible() && !bell->isChecked());
        QTest::mouseClick(bell, Qt::LeftButton);
        QVERIFY(one().isMuted && bell->isChecked());
        QCOMPARE(bell->accessibleName(), ConversationsPage::tr("Unmute conversation"));
        QCOMPARE(m_fake->calls.waiting(kMute)->body, (QJsonObject{{u"muted"_s, true}}));
        QCOMPARE(m_one->store.unreadCount(), 0);
        QVERIFY(m_fake->calls.refuse(kMute, ApiError::Kind::Forbidden));
        QVERIFY(!one().isMuted && !bell->isChecked());
        QVERIFY(says(ConversationsPage::tr("The conversation was not muted or unmuted")));
        QTest::mouseClick(bell, Qt::LeftButton);
        QVERIFY(m_fake->calls.answer(kMute, "{}"_ba));
        QVERIFY(one().isMuted);
        QTest::mouseClick(bell, Qt::LeftButton);
        QCOMPARE(m_fake->calls.waiting(kMute)->body, (QJsonObject{{u"muted"_s, false}}));
    }

    void start_asksForANumberAndOpensWhatTheServerMade()
    {
        auto *start = named<QAbstractButton>(*m_page, ConversationsPage::tr("New conversation"));
        QVERIFY(start);
        QTest::mouseClick(start, Qt::LeftButton);
        QPointer<StartDialog> dialog = m_page->findChild<StartDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QCOMPARE(m_fake->calls.count(kStart), 0);
        QVERIFY(!dialog->fault().isEmpty());
        typeText(*dialog->findChild<LineEdit *>(), u"#٣٠"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QCOMPARE(m_fake->calls.waiting(kStart)->body, (QJsonObject{{u"user_id"_s, 30}}));
        QVERIFY(m_fake->calls.answer(
            kStart, R"({"data":{"id":31,"user":{"id":30,"name":"Rima"}}})"_ba));
        QCOMPARE(m_one->actions.openThread(), ConversationId{31});
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }

    void refusedStart_isSaidInTheDialog()
    {
        QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = m_page->findChild<StartDialog *>();
        QVERIFY(dialog);
        typeText(*dialog->findChild<LineEdit *>(), u"30"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QVERIFY(m_fake->calls.refuse(kStart, ApiError::Kind::NotFound));
        QVERIFY(dialog->isVisible() && !dialog->fault().isEmpty());
        QVERIFY(!m_one->actions.openThread().isValid());
    }

    void filter_letsThroughWhatIsUnread()
    {
        auto *tabs = m_page->findChild<QTabBar *>();
        QTest::mouseClick(
            tabs, Qt::LeftButton, {}, tabs->tabRect(ConversationsModel::Unread).center());
        QCOMPARE(m_one->model.rowCount(), 1);
        QCOMPARE(m_one->model.rowAt(0).thread, ThreadKey::of(kHuda));
        QTest::mouseClick(
            tabs, Qt::LeftButton, {}, tabs->tabRect(ConversationsModel::All).center());
        QCOMPARE(m_one->model.rowCount(), 2);
    }

private:
    Conversation one() const { return m_one->store.conversation(kHuda).value(); }
    bool says(const QString &title) const
    {
        const auto banners = m_page->findChildren<Banner *>();
        return std::any_of(banners.begin(), banners.end(),
            [&](const Banner *banner) { return banner->isVisible() && banner->title() == title; });
    }

    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<Conversations> m_one;
    std::unique_ptr<ConversationsPage> m_page;
};

QTEST_MAIN(ConversationsControlsTest)
#include "conversations_controls_test.moc"
