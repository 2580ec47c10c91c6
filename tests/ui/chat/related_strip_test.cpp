// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "ui/chat/composer.h"
#include "ui/chat/related_strip.h"
#include "ui/chat/reply_edit.h"
#include "ui/common/buttons.h"
#include "ui/ui_test.h"

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {
const ThreadKey kAsked = ThreadKey::of(ThreadId{1});
} // namespace

class RelatedStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        auto &replies = m_fake->chat.replies;
        for (const auto &reply : {SavedReply{.title = u"Greeting"_s, .english = u"Hello"_s},
                 SavedReply{.title = u"Password"_s,
                 .arabic = u"غيّر كلمة المرور يا {الاسم}"_s,
                 .english = u"Change your password, {name}"_s},
                 SavedReply{.title = u"Closing"_s, .english = u"Glad to help"_s}})
            QCOMPARE(replies.save(reply), SavedReplies::Kept::Yes);
        m_fake->chat.store.open(kAsked);
        m_composer = std::make_unique<Composer>(m_fake->chat, m_fake->settings);
        m_composer->resize(700, 200);
        m_composer->setThread(kAsked);
        m_composer->setCustomer(u"نورة"_s);
        QVERIFY(showAndWait(*m_composer));
        m_strip = m_composer->findChild<RelatedStrip *>();
        m_composer->editor()->setFocus();
    }
    void cleanup()
    {
        m_composer.reset();
        m_fake.reset();
    }

    void question_bringsItsReplyAndLeavesTheFocus()
    {
        QVERIFY(!m_strip->isVisible());
        arrives(10, 12, u"I forgot my password"_s);
        QVERIFY(m_strip->isVisible());
        QCOMPARE(offered().size(), 1);
        QVERIFY(m_composer->editor()->hasFocus());
    }
    void answer_takesItAway()
    {
        arrives(10, 12, u"I forgot my password"_s);
        QVERIFY(m_strip->isVisible());
        arrives(11, 5, u"One moment"_s, true); // a colleague
        QVERIFY(!m_strip->isVisible());
        arrives(12, 12, u"thanks"_s);
        QVERIFY(!m_strip->isVisible()); // what was answered is asked no more
    }
    void press_insertsTheSideOfTheCustomer_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("inserted");
        QTest::newRow("arabic") << u"نسيت كلمه المرور"_s << u"غيّر كلمة المرور يا نورة"_s;
        QTest::newRow("english") << u"forgot my password"_s << u"Change your password, نورة"_s;
    }
    void press_insertsTheSideOfTheCustomer()
    {
        QFETCH(const QString, said);
        arrives(10, 12, said);
        QCOMPARE(offered().size(), 1);
        auto *button = offered().first();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QTEST(m_composer->editor()->toPlainText(), "inserted");
        QVERIFY(m_composer->editor()->hasFocus());
    }
    void buttonWithTheFocus_staysTheSame()
    {
        arrives(10, 12, u"I forgot my password"_s);
        auto *button = offered().first();
        button->setFocus();
        const QString name = button->accessibleName();
        arrives(11, 12, u"and please a greeting, greeting"_s);
        QCOMPARE(offered().size(), 1);
        QCOMPARE(button->accessibleName(), name);
        m_composer->editor()->setFocus();
        QTRY_COMPARE(offered().size(), 2);
    }

private:
    void arrives(std::int64_t id, std::int64_t sender, const QString &text, bool isStaff = false)
    {
        m_all.append(
            Message{MessageId{id}, UserId{sender}, isStaff, text, {}, 1'780'000'000'000 + id});
        if (id == 10)
            m_all = {m_all.last()};
        m_fake->chat.store.addNewest(kAsked, m_all, std::nullopt);
    }
    QList<Button *> offered() const
    {
        QList<Button *> shown;
        for (auto *button : m_strip->findChildren<Button *>()) {
            if (button->isVisible())
                shown.append(button);
        }
        return shown;
    }

    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<Composer> m_composer;
    RelatedStrip *m_strip = nullptr;
    QList<Message> m_all;
};

QTEST_MAIN(RelatedStripTest)
#include "related_strip_test.moc"
