// SPDX-License-Identifier: MIT
#include "faults/desk.h"
#include "ui/chat/composer.h"
#include "ui/chat/reply_edit.h"
#include "ui/conversations/conversations_page.h"
#include "ui/live/live_page.h"
#include "ui/shell/main_window.h"
#include "ui/support/support_page.h"
#include "ui/ui_test.h"

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

//! The main window over a desk, as main() builds it.
struct Windows {
    explicit Windows(Desk &desk)
        : supportPage(new support::SupportPage(desk.support, desk.chat, desk.settings))
        , conversationsPage(
              new conversations::ConversationsPage(desk.conversations, desk.chat, desk.settings))
        , livePage(new live::LivePage(desk.live))
    {
        window.addPage(supportPage);
        window.addPage(conversationsPage);
        window.addPage(livePage);
        window.resize(1440, 900);
        window.show();
    }

    MainWindow window;
    // Of the window.
    support::SupportPage *supportPage;
    conversations::ConversationsPage *conversationsPage;
    live::LivePage *livePage;
};

} // namespace

//! The faults of the other programs with windows over them: nobody waits for a key to appear.
class WindowsTest : public QObject {
    Q_OBJECT

    testing::UiTest m_ui;

private Q_SLOTS:
    void r29_windowsNeverFreeze()
    {
        QVERIFY(m_stage.begin());
        Windows windows(m_stage.desk());
        QVERIFY(QTest::qWaitForWindowExposed(&windows.window));
        windows.livePage->watch(LiveId{42});
        windows.conversationsPage->openConversation(ConversationId{5});
        windows.supportPage->openThread(ThreadId{1});
        QTRY_VERIFY(m_stage.desk().chat.store.timeline(ThreadKey::of(ThreadId{1})).isLoaded);
        QTest::qWait(500); // fonts and first layouts belong to the start
        // A reply whose request is cut is sent again by itself only where the server knows it by
        // its key; elsewhere it waits for a person, who is not here.
        m_stage.sandbox().control(u"settings"_s, {{u"idempotency"_s, true}});
        m_stage.desk().chat.outbox.setKeysHonoured(true);
        FreezeWatch freeze;
        const int rounds = counted(10, 1);
        m_stage.sandbox().control(u"rate"_s, {{u"per_second"_s, 100}});
        for (int round = 0; round < rounds; ++round) {
            for (ShellPage *page : QList<ShellPage *>{
                     windows.supportPage, windows.conversationsPage, windows.livePage}) {
                windows.window.showPage(page);
                lyingEvents(round);
                gap(round);
                cuts(windows);
            }
        }
        m_stage.sandbox().control(u"rate"_s, {{u"per_second"_s, 0}});
        m_stage.proxy().clear();
        QTRY_COMPARE_WITH_TIMEOUT(m_stage.desk().chat.outbox.unsentCount(), 0, 120'000);
        tell("R29",
            u"%1 rounds of events that lie, gaps of %2 messages, cuts every 200 ms and 100 "
            u"comments a "
            "second before three pages: %3"_s.arg(rounds)
                .arg(2 * kBurst)
                .arg(freeze.text()));
        QVERIFY2(freeze.worstMs() <= 100 && freeze.p99Ms() < 50, qPrintable(freeze.text()));
    }

private:
    const int kBurst = counted(100, 30);

    void lyingEvents(int round)
    {
        m_stage.proxy().faults({{u"frames"_s,
            QJsonObject{{u"drop"_s, 0.1}, {u"duplicate"_s, 0.1}, {u"reorder"_s, 20}}}});
        for (int i = 0; i < kBurst; ++i) {
            m_stage.customerWrites(1 + i % 3, u"lie %1.%2"_s.arg(round).arg(i));
            m_stage.otherSideWrites(5 + i % 3, u"lie %1.%2"_s.arg(round).arg(i));
        }
        m_stage.proxy().clear();
    }
    void gap(int round)
    {
        m_stage.proxy().network(u"refuse"_s);
        for (int i = 0; i < kBurst; ++i) {
            m_stage.customerWrites(1 + i % 3, u"gap %1.%2"_s.arg(round).arg(i));
            m_stage.otherSideWrites(5 + i % 3, u"gap %1.%2"_s.arg(round).arg(i));
        }
        m_stage.proxy().network(u"up"_s);
        m_stage.desk().realtime.retryNow();
        QTRY_VERIFY_WITH_TIMEOUT(m_stage.desk().realtime.status().isConnected(), 20'000);
    }
    //! While somebody types and sends.
    void cuts(Windows &windows)
    {
        m_stage.proxy().faults({{u"cutEvery"_s, 200}});
        auto *editor = windows.supportPage->findChild<Composer *>()->editor();
        for (int i = 0; i < 20; ++i) {
            testing::typeText(*editor, u"كلمة and words "_s);
            QTest::qWait(100);
            if (i % 10 == 9)
                QTest::keyClick(editor, Qt::Key_Return);
        }
        m_stage.proxy().clear();
    }

    DeskStage m_stage;
};

QTEST_MAIN(WindowsTest)
#include "windows_test.moc"
