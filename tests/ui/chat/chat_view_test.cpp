// SPDX-License-Identifier: MIT
#include "fakes/fake_chat.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/state_buttons.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/relative_time.h"
#include "ui/ui_test.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {

const ThreadKey kThread = ThreadKey::of(ThreadId{12});
constexpr EpochMs kStart = 1'780'600'000'000;

Message message(std::int64_t id, const QString &body = {}, std::int64_t sender = 12)
{
    return {MessageId{id}, UserId{sender}, sender != 12,
        body.isEmpty() ? u"message %1 with some words in it"_s.arg(id) : body, {},
        kStart + id * 60'000};
}

QList<Message> messages(std::int64_t from, std::int64_t to)
{
    QList<Message> list;
    for (auto id = from; id <= to; ++id)
        list.append(message(id));
    return list;
}

//! The zone of this process in which it is now `second` of the day.
class LocalZone {
public:
    LocalZone(qint64 now, int second) : m_before(qgetenv("TZ"))
    {
        const auto east = (second - now % 86'400 + 86'400 + 43'200) % 86'400 - 43'200;
        const auto text = [](qint64 value) {
            return QByteArray::number(value).rightJustified(2, '0');
        };
        const auto away = std::abs(east);
        set("ZZZ" + QByteArray(east < 0 ? "+" : "-") + text(away / 3600) + ':'
            + text(away / 60 % 60) + ':' + text(away % 60)); // POSIX counts to the west
    }
    ~LocalZone() { set(m_before); }
    Q_DISABLE_COPY_MOVE(LocalZone)

private:
    static void set(const QByteArray &zone)
    {
        zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone);
        tzset();
    }
    QByteArray m_before;
};

} // namespace

class ChatViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_fake->chat.people.learn(UserId{12}, u"نورة"_s);
        m_model = std::make_unique<MessageModel>(m_fake->chat.store, m_fake->chat.outbox);
        m_view = std::make_unique<ChatView>(*m_model, m_fake->chat.people);
        m_view->resize(700, 500);
        m_fake->chat.store.open(kThread);
        m_model->setThread(kThread);
        QVERIFY(showAndWait(*m_view));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
        m_fake.reset();
    }

    void newest_isSeenFirst()
    {
        store().addNewest(kThread, messages(1, 60), PageCursor{.page = 2});
        QVERIFY(m_view->isAtBottom());
        QVERIFY(isSeen(rowOf(60)));
        QVERIFY(!isSeen(rowOf(1)));
    }

    void attachment_opensByKeyAndByMenu()
    {
        auto one = message(1, u"see this"_s);
        one.mediaId = MediaId{3};
        store().addNewest(kThread, {one}, std::nullopt);
        QSignalSpy opened(m_view.get(), &ChatView::attachmentActivated);
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QContextMenuEvent asks(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(m_view->viewport(), &asks);
        QAction *open = nullptr;
        for (auto *menu : m_view->findChildren<QMenu *>()) {
            for (auto *action : menu->actions())
                open = action->text() == ChatView::tr("Open attachment") ? action : open;
        }
        QVERIFY(open && open->isEnabled());
        open->trigger();
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened.last().first().value<MediaId>(), MediaId{3});
    }

    void attachment_isSavedByKeyAndByMenu()
    {
        auto one = message(1, u"see this"_s);
        one.mediaId = MediaId{3};
        store().addNewest(kThread, {one}, std::nullopt);
        QSignalSpy wanted(m_view.get(), &ChatView::attachmentSaveWanted);
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 1);
        trigger(ChatView::tr("Save attachment as…"));
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().value<MediaId>(), MediaId{3});
    }
    void quote_isGoneToByKeyAndByMenu()
    {
        store().addNewest(kThread,
            {message(2, u"> old words\nanswer"_s), message(1, u"old words"_s)}, std::nullopt);
        QSignalSpy wanted(m_view.get(), &ChatView::quotedWanted);
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first()[0].value<MessageId>(), MessageId{2});
        QCOMPARE(wanted.first()[1].toString(), u"old words"_s);
        trigger(ChatView::tr("Go to the quoted message"));
        QCOMPARE(wanted.size(), 2);
    }

    void goingToAMessage_showsItWhereverItStands()
    {
        store().addNewest(kThread, messages(1, 60), PageCursor{.page = 2});
        m_model->showWhole();
        for (const auto id : {3, 58, 30}) {
            QVERIFY(m_view->goToMessage(MessageId{id}));
            QCOMPARE(m_view->currentRow(), rowOf(id));
            QVERIFY(isSeen(rowOf(id)));
        }
        QVERIFY(!m_view->goToMessage(MessageId{99}));
        QCOMPARE(m_view->currentRow(), rowOf(30));
    }

    void wayDown_liesOverNoMessage()
    {
        store().addNewest(kThread, messages(1, 60), PageCursor{.page = 2});
        const int whole = m_view->viewport()->height();
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value() - 300);
        QVERIFY(!m_view->isAtBottom());
        Button *down = nullptr;
        for (auto *button : m_view->findChildren<Button *>())
            down = button->isVisible() ? button : down;
        QVERIFY(down);
        QVERIFY(m_view->viewport()->height() < whole);
        const QRect place(down->mapTo(m_view.get(), QPoint()), down->size());
        const QRect seen(m_view->viewport()->pos(), m_view->viewport()->size());
        QVERIFY(!place.intersects(seen));
        QVERIFY(m_view->rect().contains(place));
        down->click();
        QVERIFY(m_view->isAtBottom());
        QCOMPARE(m_view->viewport()->height(), whole);
        QVERIFY(!down->isVisible() && isSeen(rowOf(60)));
    }

    void readingBack_staysWhereItIs_data()
    {
        QTest::addColumn<bool>("older");
        QTest::newRow("when older messages come above") << true;
        QTest::newRow("when new messages come below") << false;
    }
    void readingBack_staysWhereItIs()
    {
        QFETCH(bool, older);
        store().addNewest(kThread, messages(101, 160), PageCursor{.page = 2});
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        QVERIFY(!m_view->isAtBottom());
        int seen = 101;
        while (!isSeen(rowOf(seen)))
            ++seen;
        const QRect before = m_view->globalRect(rowOf(++seen));
        if (older)
            store().addOlder(kThread, messages(51, 100), std::nullopt);
        else
            store().receive(kThread, message(161));
        QCOMPARE(m_view->globalRect(rowOf(seen)), before);
    }

    void readingBackAtTheVeryTop_staysWhereItIs()
    {
        store().addNewest(kThread, messages(101, 160), PageCursor{.page = 2});
        m_view->verticalScrollBar()->setValue(0);
        const QRect before = m_view->globalRect(rowOf(103));
        store().addOlder(kThread, messages(51, 100), std::nullopt);
        QCOMPARE(m_view->globalRect(rowOf(103)), before);
    }

    void lastRow_goes_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("state");
        for (const auto *how : {"clear", "close", "other thread"}) {
            for (const auto *state :
                {"following", "reading back", "row chosen", "dragging", "searching"})
                QTest::addRow("%s, %s", how, state)
                    << QString::fromLatin1(how) << QString::fromLatin1(state);
        }
    }
    //! Another person signs in at this desk, or the thread is closed: nothing of it is left to
    //! point at.
    void lastRow_goes()
    {
        QFETCH(QString, how);
        QFETCH(QString, state);
        store().addNewest(kThread, messages(1, 60), PageCursor{.page = 2});
        auto *bar = m_view->verticalScrollBar();
        const QPoint middle = m_view->viewport()->rect().center();
        if (state == u"reading back")
            bar->setValue(bar->maximum() / 2);
        else if (state == u"row chosen")
            m_view->setCurrentRow(rowOf(30));
        else if (state == u"dragging")
            QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, middle);
        else if (state == u"searching")
            m_view->find(u"words"_s);

        if (how == u"clear")
            store().clear();
        else if (how == u"close")
            m_model->setThread({});
        else
            m_model->setThread(ThreadKey::of(ThreadId{99}));
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_view->currentRow(), -1);
        QVERIFY(m_view->shownButtons().isEmpty());

        // Nothing that a person does with the empty view reaches for a row.
        m_view->grab();
        QTest::mouseMove(m_view->viewport(), middle / 2);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, middle / 2);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, middle);
        for (const auto key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp,
                 Qt::Key_PageDown, Qt::Key_Return})
            QTest::keyClick(m_view.get(), key);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        m_view->resize(500, 300);
        m_view->grab();

        // And what comes next stands where the newest belongs.
        store().open(kThread);
        m_model->setThread(kThread);
        store().addNewest(kThread, messages(1, 60), PageCursor{.page = 2});
        QVERIFY(m_view->isAtBottom());
        QVERIFY(isSeen(rowOf(60)));
    }

    void find_looksInWhatIsNotShownYet()
    {
        m_fake->chat.store.addNewest(kThread, messages(1, 1000), std::nullopt);
        m_model->setThread(kThread);
        QVERIFY(m_model->rowCount() < 500);
        connect(m_view.get(), &ChatView::wholeWanted, m_model.get(), &MessageModel::showWhole);
        m_view->find(u"message 7 with"_s);
        QCOMPARE(m_view->found(), (ChatView::Found{1, 1}));
        QCOMPARE(m_model->rows()[m_view->currentRow()].id, MessageId{7});
    }

    //! Only what has no letters is laid out anew; it is all as if everything had been.
    void directionOfTheThread_reachesTextsWithoutLetters()
    {
        m_fake->chat.store.addNewest(kThread,
            {message(1, u"Hello"_s), message(2, u"123 !"_s), message(3, u"Hello\n(12) -"_s),
                message(4, u"مرحبا"_s), message(5, u"Hello\u2028(12) -"_s)},
            std::nullopt);
        const auto picture = [this] { return m_view->grab().toImage(); };
        const auto before = picture();
        m_view->setInherited(TextDirection::Rtl);
        const auto after = picture();
        QVERIFY(before != after);
        m_model->setThread({});
        m_model->setThread(kThread);
        QVERIFY(picture() == after);
    }

    //! The place in the scroll bar is kept as a sum; here it is added up.
    void scrollBar_tellsTheHeightsOfAllRows()
    {
        m_fake->chat.store.addNewest(kThread, messages(5200, 5400), PageCursor{.page = 2});
        m_model->setThread(kThread);
        auto *bar = m_view->verticalScrollBar();
        const auto height = [this](int until) {
            int sum = 0;
            for (int row = 0; row < until; ++row)
                sum += m_view->globalRect(row).height();
            return sum;
        };
        bool isMoved = false;
        const auto check = [&] {
            QCOMPARE(bar->maximum() + bar->pageStep(), height(m_model->rowCount()) + space::k16);
            const int top =
                m_view->globalRect(0).top() - m_view->viewport()->mapToGlobal(QPoint()).y();
            QCOMPARE(bar->value(), -top);
            isMoved = isMoved || (bar->value() > 2000 && bar->value() < bar->maximum());
        };
        std::int64_t older = 5200;
        int rows = m_model->rowCount();
        for (const int to : {0, 3000, 40, 8000, 200, 5000, 0}) {
            bar->setValue(to);
            check();
            m_fake->chat.store.addOlder(
                kThread, messages(older - 10, older - 1), PageCursor{.page = 2});
            older -= 10;
            check();
            m_fake->chat.store.receive(kThread, message(10'600 - older));
            check();
            QVERIFY(m_model->rowCount() >= rows + 11);
            rows = m_model->rowCount();
        }
        QVERIFY(isMoved);
    }

    void find_goesFromTheNewestHitToOlderOnes()
    {
        auto list = messages(1, 60);
        list[4].body = u"رقم العَمَلِيّة 48213"_s;
        list[30].body = u"> رقم العملية\nأي عملية؟"_s; // the quoted words are another message's
        list[50].body = u"العمليه وصلت"_s;
        store().addNewest(kThread, list, PageCursor{.page = 2});
        QSignalSpy changed(m_view.get(), &ChatView::foundChanged);
        m_view->find(u"العملية"_s);
        QCOMPARE(m_view->found(), (ChatView::Found{1, 2}));
        QCOMPARE(m_view->currentRow(), rowOf(51));
        QVERIFY(isSeen(rowOf(51)));
        m_view->findNext(-1);
        QCOMPARE(m_view->found(), (ChatView::Found{2, 2}));
        QCOMPARE(m_view->currentRow(), rowOf(5));
        QVERIFY(isSeen(rowOf(5)));
        QSignalSpy older(m_view.get(), &ChatView::olderWanted);
        m_view->findNext(-1); // what is older may hold more
        QVERIFY(!older.isEmpty());
        m_view->findNext(1);
        QCOMPARE(m_view->currentRow(), rowOf(51));
        m_view->find(u"nowhere"_s);
        QCOMPARE(m_view->found(), (ChatView::Found{0, 0}));
        m_view->find({});
        QCOMPARE(m_view->found(), (ChatView::Found{0, 0}));
        QVERIFY(changed.size() >= 5);
    }

    void newBelow_isCountedAndOnePressAway()
    {
        store().addNewest(kThread, messages(1, 60), PageCursor{.page = 2});
        m_view->verticalScrollBar()->setValue(100);
        for (int id = 61; id <= 63; ++id)
            store().receive(kThread, message(id));
        Button *down = nullptr;
        for (auto *button : m_view->findChildren<Button *>()) {
            if (button->isVisible() && button->iconName() == IconName::Down)
                down = button;
        }
        QVERIFY(down);
        QVERIFY(down->text().contains(u"3"_s));
        down->click();
        QVERIFY(m_view->isAtBottom());
        QVERIFY(isSeen(rowOf(63)));
        QVERIFY(!down->isVisible());
    }

    void beginning_asksForOlder()
    {
        QSignalSpy wanted(m_view.get(), &ChatView::olderWanted);
        store().addNewest(kThread, messages(1, 60), PageCursor{.page = 2});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(wanted.size(), 0);
        m_view->verticalScrollBar()->setValue(0);
        QTRY_VERIFY(wanted.size() > 0);
    }

    void fewMessages_askForOlderBySelf()
    {
        QSignalSpy wanted(m_view.get(), &ChatView::olderWanted);
        store().addNewest(kThread, messages(1, 2), PageCursor{.page = 2});
        QTRY_VERIFY(wanted.size() > 0);
    }

    void copy_givesTheOriginalInLogicalOrder()
    {
        const auto body = u"رقمي +966 50 123 4567 شكرا\nsecond line"_s;
        store().addNewest(kThread, {message(1, body)}, std::nullopt);
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Up);
        QCOMPARE(m_view->currentRow(), rowOf(1));
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_view->selectedText(), body);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), body);
        QVERIFY(!QApplication::clipboard()->mimeData()->hasHtml());
    }

    void selection_growsByKey()
    {
        store().addNewest(kThread, {message(1, u"abc def"_s)}, std::nullopt);
        m_view->setFocus();
        m_view->setCurrentRow(rowOf(1));
        QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
        QVERIFY(m_view->selectedText().startsWith(u"abc"_s));
    }

    void letterTyped_belongsToTheReply()
    {
        store().addNewest(kThread, messages(1, 3), std::nullopt);
        QSignalSpy typed(m_view.get(), &ChatView::typed);
        QTest::keyClick(m_view.get(), Qt::Key_H);
        QCOMPARE(typed.value(0).value(0).toString(), u"h"_s);
    }

    void rows_areHeardAsSenderTimeText()
    {
        store().addNewest(kThread, {message(1, u"سلام"_s), message(2, u"ok"_s, 2)}, std::nullopt);
        auto *list = QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), m_model->rowCount());
        const auto time =
            QDateTime::fromMSecsSinceEpoch(kStart + 60'000).time().toString(u"HH:mm"_s);
        auto *row = list->child(rowOf(1));
        QCOMPARE(row->role(), QAccessible::ListItem);
        QCOMPARE(row->text(QAccessible::Name), u"نورة, %1, سلام"_s.arg(time));
        QVERIFY(row->rect().isValid());
        auto *action = row->actionInterface();
        QVERIFY(action);
        action->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(m_view->currentRow(), rowOf(1));
    }

    void notConfirmed_offersItsWaysOut()
    {
        store().addNewest(kThread, messages(1, 3), std::nullopt);
        m_fake->chat.outbox.add(kThread, u"lost"_s);
        QTRY_COMPARE(m_fake->port.sends.size(), 1);
        m_fake->port.fail(ApiError::Kind::Ambiguous);
        QTRY_VERIFY(!m_view->shownButtons().isEmpty());
        auto *buttons = m_view->viewport()->findChild<StateButtons *>();
        QCOMPARE(buttons->buttons().size(), 4);
        QVERIFY(m_view->viewport()->rect().contains(buttons->geometry()));
        QSignalSpy again(m_view.get(), &ChatView::sendAgain);
        static_cast<QPushButton *>(buttons->buttons().last())->click();
        QCOMPARE(again.value(0).value(0).toByteArray(), m_fake->port.sends[0].key);
        auto *list = QAccessible::queryAccessibleInterface(m_view.get());
        QCOMPARE(list->childCount(), m_model->rowCount() + 4);
    }

    //! It goes out by itself, and can be stopped until then.
    void queued_canBeTakenBack()
    {
        store().addNewest(kThread, messages(1, 3), std::nullopt);
        m_fake->chat.outbox.setLinkUp(false);
        m_fake->chat.outbox.add(kThread, u"to the wrong person"_s);
        QTRY_COMPARE(m_view->shownButtons().size(), 2);
        QSignalSpy back(m_view.get(), &ChatView::editWanted);
        QSignalSpy gone(m_view.get(), &ChatView::discardWanted);
        const auto shown = m_view->shownButtons();
        for (auto *button : shown)
            qobject_cast<QAbstractButton *>(button)->click();
        QCOMPARE(back.count(), 1);
        QCOMPARE(gone.count(), 1);
        m_fake->chat.outbox.setLinkUp(true);
        QTRY_COMPARE(m_fake->port.sends.size(), 1);
        QTRY_VERIFY(m_view->shownButtons().isEmpty()); // under way: too late
    }

    void arrivals_areAnnounced()
    {
        m_view->activateWindow();
        QTRY_VERIFY(m_view->isActiveWindow());
        store().addNewest(kThread, messages(1, 3), std::nullopt);
        QCOMPARE(lastAnnouncement(m_view.get()), QString()); // it was only opened
        store().receive(kThread, message(4));
        QTRY_COMPARE(lastAnnouncement(m_view.get()), m_view->spokenText(rowOf(4)));
    }

    //! A line that nobody hears of is none.
    void gap_isAnnounced()
    {
        QTRY_VERIFY(m_view->isActiveWindow());
        store().addNewest(kThread, messages(1, 3), std::nullopt);
        auto &ledger = m_fake->realtime.ledger();
        m_model->setLedger(ledger);
        const auto place = placeOf(kThread);
        ledger.open(place);
        ledger.heard(place);
        const auto lost = store().timeline(kThread).messages.last().createdAt + 60'000;
        ledger.allLost(lost, ConnectionStatus::Cause::LinkLost);
        ledger.heard(place);
        QCOMPARE(lastAnnouncement(m_view.get()), QString()); // not known yet what it cost
        ledger.settle(place, GapFill::Partly, 0);
        int row = 0;
        while (row < m_view->model().rows().size()
            && m_view->model().rows()[row].kind != MessageRow::Kind::Gap)
            ++row;
        QTRY_VERIFY(!lastAnnouncement(m_view.get()).isEmpty());
        QCOMPARE(lastAnnouncement(m_view.get()), m_view->spokenText(row));
    }

    //! Once, wherever the focus is.
    void refusedReply_isAnnounced()
    {
        store().addNewest(kThread, messages(1, 3), std::nullopt);
        m_fake->chat.outbox.add(kThread, u"refused"_s);
        QTRY_COMPARE(m_fake->port.sends.size(), 1);
        QCOMPARE(lastAnnouncement(m_view.get()), QString());
        m_fake->port.fail(ApiError::Kind::Invalid);
        QTRY_VERIFY(lastAnnouncement(m_view.get()).contains(u"refused"_s));
    }

    void longText_isCollapsedAndHostileTextStaysInside()
    {
        store().addNewest(kThread,
            {message(1, u"x\n"_s.repeated(500)), message(2, u"<b>bold</b><img src=x>"_s),
                message(3, u"\u202Eevil\u0300\u0301\u0302\u0303\u0304\u0305"_s),
                message(4, u"﷽"_s.repeated(300))},
            std::nullopt);
        m_view->scrollToBottom();
        const QImage image = m_view->grab().toImage();
        QVERIFY(!image.isNull());
        QVERIFY(m_view->globalRect(rowOf(1)).height() < 25 * 22);
        shoot(*m_view, u"hostile"_s);
    }

    void ownBubbles_standAtTheTrailingEdgeOrAlwaysRight()
    {
        store().setMe(UserId{2});
        store().addNewest(kThread, {message(1), message(2, u"mine"_s, 2)}, std::nullopt);
        const auto isAtRight = [this](std::int64_t id) {
            const QImage image = m_view->viewport()->grab().toImage();
            const QRect row = m_view->globalRect(rowOf(id)).translated(
                -m_view->viewport()->mapToGlobal(QPoint()));
            const QColor paper = Theme::of(m_view.get()).color(ColorRole::Surface);
            int first = image.width();
            int last = 0;
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, row.bottom() - 8) == paper)
                    continue;
                first = qMin(first, x);
                last = x;
            }
            return first > image.width() - last;
        };
        QCOMPARE(isAtRight(2), !isArabic());
        QCOMPARE(isAtRight(1), isArabic());
        m_view->setOwnAtRight(true);
        QVERIFY(isAtRight(2));
        QVERIFY(!isAtRight(1));
    }

    void languageWhileReadingBack_keepsThePlace()
    {
        store().addNewest(kThread, messages(101, 160), PageCursor{.page = 2});
        m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum() / 2);
        int seen = 101;
        while (!isSeen(rowOf(seen)))
            ++seen;
        ++seen;
        const int before = m_view->globalRect(rowOf(seen)).top();
        m_ui.localizer().setLanguage(
            isArabic() ? Localizer::Language::English : Localizer::Language::Arabic);
        QCOMPARE(m_view->globalRect(rowOf(seen)).top(), before);
        QVERIFY(!m_view->isAtBottom());
        m_ui.localizer().setLanguage(testLanguage());
        QCOMPARE(m_view->globalRect(rowOf(seen)).top(), before);
    }

    //! Midnight and another zone: what was today is yesterday, and the clocks are those of the
    //! place.
    void days_followTheZoneOfTheComputer()
    {
        const auto now = QDateTime::currentSecsSinceEpoch();
        const LocalZone noon(now, 12 * 3600);
        const auto early = now - 2 * 3600;
        store().addNewest(kThread,
            {{MessageId{1}, UserId{12}, false, u"before"_s, {}, early * 1000},
                {MessageId{2}, UserId{12}, false, u"after"_s, {}, now * 1000}},
            {});
        m_view->lookAtClock();
        const auto today = dayText(QDate::currentDate(), QDate::currentDate());
        QCOMPARE(daysShown(), QStringList{today});
        const auto clock = [early] { return clockText(QDateTime::fromSecsSinceEpoch(early)); };
        QVERIFY(m_view->spokenText(rowOf(1)).contains(clock()));
        {
            const LocalZone night(now, 3600); // 01:00, and the first message is of 23:00
            m_model->zoneChanged();
            m_view->lookAtClock();
            const auto here = QDate::currentDate();
            QCOMPARE(
                daysShown(), (QStringList{dayText(here.addDays(-1), here), dayText(here, here)}));
            QVERIFY(clock().startsWith(u"23:"_s));
            QVERIFY(m_view->spokenText(rowOf(1)).contains(clock()));
        }
        m_model->zoneChanged();
        m_view->lookAtClock();
        QCOMPARE(daysShown(), QStringList{today});
    }

    void languageAndTheme_keepTheSelection()
    {
        store().addNewest(kThread, messages(1, 3), std::nullopt);
        m_view->setFocus();
        m_view->setCurrentRow(rowOf(2));
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        m_ui.localizer().setLanguage(
            isArabic() ? Localizer::Language::English : Localizer::Language::Arabic);
        m_ui.theme().setChoice(ThemeController::Choice::Dark);
        QCOMPARE(m_view->selectedText(), message(2).body);
        m_ui.localizer().setLanguage(testLanguage());
        m_ui.theme().setChoice(ThemeController::Choice::Light);
    }

private:
    //! From the menu of the row with the keyboard.
    void trigger(const QString &words)
    {
        QContextMenuEvent asks(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(m_view->viewport(), &asks);
        QAction *found = nullptr;
        for (auto *menu : m_view->findChildren<QMenu *>()) {
            for (auto *action : menu->actions())
                found =
                    action->text().section(u'\t', 0, 0) == words ? action : found; // less its key
        }
        QVERIFY2(found && found->isEnabled(), qPrintable(words));
        found->trigger();
    }
    ChatStore &store() { return m_fake->chat.store; }
    int rowOf(std::int64_t id) const
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->rows()[row].id == MessageId{id})
                return row;
        }
        return -1;
    }
    QStringList daysShown() const
    {
        QStringList days;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->rows()[row].kind == MessageRow::Kind::Day)
                days.append(m_view->spokenText(row));
        }
        return days;
    }
    bool isSeen(int row) const
    {
        const QRect view(m_view->viewport()->mapToGlobal(QPoint()), m_view->viewport()->size());
        return view.contains(m_view->globalRect(row).center());
    }

    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<MessageModel> m_model;
    std::unique_ptr<ChatView> m_view;
};

QTEST_MAIN(ChatViewTest)
#include "chat_view_test.moc"
