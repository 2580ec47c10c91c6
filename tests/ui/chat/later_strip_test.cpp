// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "ui/chat/composer.h"
#include "ui/chat/later_dialog.h"
#include "ui/chat/later_strip.h"
#include "ui/chat/reply_edit.h"
#include "ui/common/banner.h"
#include "ui/common/line_edit.h"
#include "ui/ui_test.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {
const ThreadKey kOne = ThreadKey::of(ThreadId{1});
const ThreadKey kTwo = ThreadKey::of(ThreadId{2});
constexpr EpochMs kHourMs = 3'600'000;
} // namespace

//! A reply that is sent later, from the menu to the line above the reply.
class LaterStripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_fake->chat.store.open(kOne);
        m_fake->chat.store.open(kTwo);
        m_fake->chat.store.addNewest(kOne, {message(1)}, std::nullopt);
        m_fake->port.messages[kOne] = {message(1)};
        m_composer = std::make_unique<Composer>(m_fake->chat, m_fake->settings);
        m_composer->resize(700, 220);
        m_composer->setThread(kOne);
        QVERIFY(showAndWait(*m_composer));
        m_strip = m_composer->findChild<LaterStrip *>();
    }
    void cleanup()
    {
        m_composer.reset();
        m_fake.reset();
    }

    void menu_takesTheReplyOutOfTheField()
    {
        QVERIFY(!m_strip->isVisible());
        QVERIFY(choose(u"one"_s, 0));
        const auto *reply = m_fake->chat.later.of(kOne);
        QVERIFY(reply);
        QCOMPARE(reply->body, u"one"_s);
        const auto ahead = reply->due - m_fake->clock.wallMs();
        QVERIFY(ahead > kHourMs - 60'000 && ahead <= kHourMs);
        QVERIFY(m_composer->editor()->text().isEmpty());
        QVERIFY(m_strip->isVisible());
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
        m_composer->setThread(kTwo);
        QVERIFY(!m_strip->isVisible());
        m_composer->setThread(kOne);
        QVERIFY(m_strip->isVisible());
        QVERIFY(labelsThatReadMarkup(*m_strip).isEmpty());
    }

    void morning_isThatOfTomorrow()
    {
        QVERIFY(choose(u"one"_s, 1));
        const auto due = QDateTime::fromMSecsSinceEpoch(m_fake->chat.later.of(kOne)->due);
        QCOMPARE(due.time(), QTime(9, 0));
        QCOMPARE(due.date(), QDate::currentDate().addDays(1));
    }

    void sendNow_isAReplyAsAnyOther()
    {
        QVERIFY(choose(u"one"_s, 0));
        press(LaterStrip::tr("Send the later reply now"));
        QCOMPARE(m_fake->chat.outbox.replies(kOne).size(), 1);
        QCOMPARE(m_fake->chat.outbox.replies(kOne).first().body, u"one"_s);
        QVERIFY(!m_strip->isVisible());
    }

    void edit_bringsItBackBelowWhatIsWritten()
    {
        QVERIFY(choose(u"one"_s, 0));
        m_composer->editor()->setPlainText(u"two"_s);
        press(LaterStrip::tr("Edit the later reply"));
        QCOMPARE(m_composer->editor()->text(), u"two\none"_s);
        QVERIFY(!m_fake->chat.later.of(kOne));
    }

    void cancelled_canBeTakenUpAgain()
    {
        QVERIFY(choose(u"one"_s, 0));
        press(LaterStrip::tr("Cancel the later reply"));
        QVERIFY(!m_fake->chat.later.of(kOne));
        auto *banner = m_composer->findChild<Banner *>();
        QCOMPARE(banner->title(), Composer::tr("The reply will not be sent"));
        Q_EMIT banner->actionTriggered();
        QCOMPARE(m_composer->editor()->text(), u"one"_s);
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
    }

    void whatCannotGoLater_isSaidAndKept()
    {
        m_composer->openLater();
        const auto *banner = m_composer->findChild<Banner *>();
        QCOMPARE(banner->title(), Composer::tr("Write the reply first"));
        QVERIFY(!menu());
        m_composer->editor()->setPlainText(u"your balance is {amount}"_s);
        m_composer->openLater();
        QCOMPARE(banner->title(), Composer::tr("Something is not filled in"));
        QVERIFY(!menu());
        QVERIFY(choose(u"one"_s, 0));
        m_composer->editor()->setPlainText(u"two"_s);
        m_composer->openLater();
        QCOMPARE(banner->title(), Composer::tr("A reply waits here already"));
        QCOMPARE(m_composer->editor()->text(), u"two"_s);
    }

    void customerWhoWrote_isNamedAsTheReason()
    {
        m_fake->port.messages[kOne].append(message(2));
        QVERIFY(m_fake->chat.later.put(kOne, u"one"_s, m_fake->clock.wallMs() + 20, MessageId{1}));
        QTRY_COMPARE(
            m_strip->words(), LaterStrip::tr("Not sent: the customer wrote in the meantime"));
        QVERIFY(m_strip->isVisible());
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
    }

    void dialog_takesADayAndATime()
    {
        auto *dialog = new LaterDialog(m_composer.get()); // goes with its end
        QSignalSpy chosen(dialog, &LaterDialog::chosen);
        dialog->open();
        auto *time = dialog->findChild<LineEdit *>();
        time->setText(u"noon"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QVERIFY(chosen.isEmpty() && !dialog->fault().isEmpty());
        dialog->findChild<QComboBox *>()->setCurrentIndex(3);
        time->setText(u"١٤:٣٠"_s);
        QTest::mouseClick(dialog->acceptButton(), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        const auto due = QDateTime::fromMSecsSinceEpoch(chosen[0][0].value<EpochMs>());
        QCOMPARE(due, QDateTime(QDate::currentDate().addDays(3), QTime(14, 30)));
    }

private:
    static Message message(std::int64_t id)
    {
        return {MessageId{id}, UserId{12}, false, u"m"_s, {}, 1'780'000'000'000 + id};
    }
    QMenu *menu() const
    {
        const auto menus = m_composer->findChildren<QMenu *>();
        const auto open = std::find_if(
            menus.begin(), menus.end(), [](const QMenu *one) { return one->isVisible(); });
        return open == menus.end() ? nullptr : *open;
    }
    //! The entry of the menu, for this text.
    bool choose(const QString &text, int entry)
    {
        m_composer->editor()->setPlainText(text);
        m_composer->openLater();
        auto *open = menu();
        if (!open)
            return false;
        open->actions()[entry]->trigger();
        open->close();
        return true;
    }
    void press(const QString &name)
    {
        auto *button = named<Button>(*m_strip, name);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<Composer> m_composer;
    LaterStrip *m_strip = nullptr;
};

QTEST_MAIN(LaterStripTest)
#include "later_strip_test.moc"
