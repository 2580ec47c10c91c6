// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/composer.h"
#include "ui/chat/reply_edit.h"
#include "ui/ui_test.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {
const ThreadKey kOne = ThreadKey::of(ThreadId{1});
const ThreadKey kTwo = ThreadKey::of(ThreadId{2});
} // namespace

//! Words of the search page, in the thread that a hit has led to.
class FoundWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_fake->chat.store.open(kOne);
        m_fake->chat.store.open(kTwo);
        m_fake->chat.store.addNewest(kOne,
            {{MessageId{1}, UserId{12}, false, u"where is my refund"_s, {}, 1'780'000'000'000}},
            std::nullopt);
        m_pane = std::make_unique<ChatPane>(m_fake->chat, m_fake->settings);
        m_pane->resize(800, 600);
        m_pane->setThread(kOne);
        QVERIFY(showAndWait(*m_pane));
        m_plain = m_pane->view()->grab().toImage();
        m_pane->light({.words = {u"refund"_s}});
    }
    void cleanup()
    {
        m_pane.reset();
        m_fake.reset();
    }

    void words_areSeenUntilEscape()
    {
        QVERIFY(m_pane->view()->isLit());
        QVERIFY(m_pane->view()->grab().toImage() != m_plain);
        QSignalSpy left(m_pane.get(), &ChatPane::leaveWanted);
        QTest::keyClick(m_pane->composer()->editor(), Qt::Key_Escape);
        QVERIFY(!m_pane->view()->isLit());
        QVERIFY(left.isEmpty());
        QTest::keyClick(m_pane->composer()->editor(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }
    void escapeAmongTheMessages_endsIt()
    {
        QTest::keyClick(m_pane->view(), Qt::Key_Escape);
        QVERIFY(!m_pane->view()->isLit());
    }
    void otherThread_hasNoneOfThem()
    {
        m_pane->setThread(kTwo);
        m_pane->setThread(kOne);
        QVERIFY(!m_pane->view()->isLit());
    }
    void searchInTheThread_takesTheirPlace()
    {
        m_pane->view()->find(u"where"_s);
        QVERIFY(!m_pane->view()->isLit());
    }

private:
    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<ChatPane> m_pane;
    QImage m_plain;
};

QTEST_MAIN(FoundWordsTest)
#include "found_words_test.moc"
