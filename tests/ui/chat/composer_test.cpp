// SPDX-License-Identifier: MIT
#include "chat/sent_text.h"
#include "fakes/fake_chat.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/composer.h"
#include "ui/chat/emoji_popup.h"
#include "ui/chat/file_chip.h"
#include "ui/chat/held_strip.h"
#include "ui/chat/replies_popup.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/reply_editor.h"
#include "ui/chat/reply_library.h"
#include "ui/chat/reply_side.h"
#include "ui/common/banner.h"
#include "ui/common/line_edit.h"
#include "ui/common/plain_edit.h"
#include "ui/ui_test.h"

#include <QAccessible>
#include <QClipboard>
#include <QDeadlineTimer>
#include <QDir>
#include <QFontDatabase>
#include <QListView>
#include <QMimeData>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {

const ThreadKey kOne = ThreadKey::of(ThreadId{1});
const ThreadKey kTwo = ThreadKey::of(ThreadId{2});

//! Of this thread alone: what other programs on the machine do is none of it.
qint64 threadMicroseconds()
{
#ifdef Q_OS_UNIX
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000 + now.tv_nsec / 1'000;
#else
    return QDeadlineTimer::current().deadlineNSecs() / 1'000;
#endif
}

constexpr qint64 kLongestKeyUs = 4'000;

void type(QWidget *field, const QString &text)
{
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(field, &press);
    }
}

} // namespace

class ComposerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_fake->chat.store.open(kOne);
        m_fake->chat.store.open(kTwo);
        m_fake->chat.store.addNewest(kOne, {message(1, 12)}, std::nullopt);
        m_composer = std::make_unique<Composer>(m_fake->chat, m_fake->settings);
        m_composer->resize(700, 160);
        m_composer->setThread(kOne);
        QVERIFY(showAndWait(*m_composer));
        m_editor = m_composer->editor();
        m_editor->setFocus();
    }
    void cleanup()
    {
        m_composer.reset();
        m_fake.reset();
    }

    void slash_findsASavedReplyAndFillsIt()
    {
        keep({.title = u"تحية"_s, .arabic = u"أهلًا {الاسم}، رصيدك {amount}"_s});
        m_fake->chat.replies.setShared(
            {{.title = u"Thanks"_s, .english = u"Thank you, {name}."_s}});
        m_composer->setCustomer(u"نورة"_s);
        type(m_editor, u"/تح"_s);
        auto *popup = m_composer->findChild<RepliesPopup *>();
        QVERIFY(popup && popup->isVisible());
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QCOMPARE(m_editor->toPlainText(), u"أهلًا نورة، رصيدك {amount}"_s);
        QCOMPARE(m_editor->textCursor().selectedText(), u"{amount}"_s); // typed over at once
        QTest::keyClick(m_editor, Qt::Key_Return); // sends nothing that the customer cannot read
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
        m_editor->textCursor().clearSelection();
        m_editor->setPlainText(u"أهلًا نورة، رصيدك 550"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_fake->chat.outbox.replies(kOne).size(), 1);
    }
    //! Large text on a small screen: the messages lend their room until a reply is chosen.
    void slash_showsAReplyInALowPaneToo()
    {
        keep({.title = u"Hello"_s, .english = u"Hello there"_s});
        m_composer->hide();
        m_ui.theme().setTextScale(2);
        ChatPane pane(m_fake->chat, m_fake->settings);
        pane.resize(1'180, 640);
        pane.setThread(kOne);
        pane.activateWindow();
        QVERIFY(showAndWait(pane) && QTest::qWaitForWindowActive(&pane));
        auto *editor = pane.composer()->editor();
        editor->setFocus();
        const int least = pane.view()->minimumHeight();
        type(editor, u"/he"_s);
        auto *popup = pane.findChild<RepliesPopup *>();
        QVERIFY(popup && popup->isVisible());
        const auto *list = popup->findChild<QListView *>();
        QTRY_VERIFY(list->viewport()->height() >= list->sizeHintForRow(0));
        QCOMPARE(pane.height(), 640); // and nothing became larger for it
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QCOMPARE(editor->toPlainText(), u"Hello there"_s);
        QCOMPARE(pane.view()->minimumHeight(), least);
        m_ui.theme().setTextScale(1);
    }
    void slash_withoutAHitIsALetter()
    {
        keep({.title = u"Hello"_s, .english = u"Hello there"_s});
        type(m_editor, u"see /etc"_s);
        auto *popup = m_composer->findChild<RepliesPopup *>();
        QVERIFY(!popup || !popup->isVisible());
        m_editor->clear();
        type(m_editor, u"a/he"_s); // in the midst of a word
        QVERIFY(!popup || !popup->isVisible());
        m_editor->clear();
        type(m_editor, u"/he"_s);
        popup = m_composer->findChild<RepliesPopup *>();
        QVERIFY(popup && popup->isVisible());
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
        QCOMPARE(m_editor->toPlainText(), u"/he"_s);
        type(m_editor, u"l"_s);
        QVERIFY(!popup->isVisible()); // it was refused for this "/"
    }
    void slash_enterSendsNothingWhileTheListStands()
    {
        type(m_editor, u"/"_s);
        auto *popup = m_composer->findChild<RepliesPopup *>();
        QVERIFY(popup && popup->isVisible() && popup->isEmpty());
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTest::keyClick(m_editor, Qt::Key_Enter);
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
        QCOMPARE(m_editor->text(), u"/"_s);
        // Nothing is there to be taken, so nothing says that Enter takes it.
        for (const auto *label : popup->findChildren<QLabel *>())
            QVERIFY2(!label->isVisible() || !label->text().contains(u"Enter"_s),
                qPrintable(label->text()));
        Button *fresh = nullptr;
        for (auto *button : popup->findChildren<Button *>())
            fresh = button->isVisible() ? button : fresh;
        QVERIFY(fresh);
        fresh->click();
        QVERIFY(!popup->isVisible());
        QVERIFY(m_editor->text().isEmpty()); // the search was no part of a reply
        auto *library = m_composer->findChild<ReplyLibrary *>();
        QVERIFY(library && library->isVisible());
        library->activateWindow(); // offscreen gives the keys to the window below
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget *>(library));
        QVERIFY(library->focusWidget());
        type(library->focusWidget(), u"شكر"_s);
        QTest::keyClick(library, Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_fake->chat.replies.replies().isEmpty()); // without words there is nothing to save
        auto *side = library->editor()->box(ReplySide::Arabic)->edit();
        QVERIFY(side->isVisible());
        type(side, u"شكرًا لك"_s);
        QTest::keyClick(library, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(m_fake->chat.replies.replies().size(), 1);
        QCOMPARE(m_fake->chat.replies.replies().first().arabic, u"شكرًا لك"_s);
        QCOMPARE(m_fake->chat.replies.replies().first().title, u"شكر"_s);
    }
    void slash_takesTheSideOfTheCustomer_data()
    {
        QTest::addColumn<QStringList>("bodies");
        QTest::addColumn<bool>("isArabic");
        QTest::newRow("arabic") << QStringList{u"hello"_s, u"وين فلوسي"_s, u"السلام عليكم"_s}
                                << true;
        QTest::newRow("english") << QStringList{u"سلام"_s, u"hello"_s, u"where is it"_s} << false;
        QTest::newRow("nothing") << QStringList(5, u"👍"_s)
                                 << (qEnvironmentVariable("WXM_TEST_LANGUAGE") == u"ar"_s);
    }
    void slash_takesTheSideOfTheCustomer()
    {
        QFETCH(const QStringList, bodies);
        QFETCH(const bool, isArabic);
        customerWrites(bodies);
        keep({.title = u"Refund"_s, .arabic = u"نرجّع المبلغ"_s, .english = u"We pay back"_s});
        type(m_editor, u"/ref"_s);
        auto *popup = m_composer->findChild<RepliesPopup *>();
        QVERIFY(popup && popup->isVisible() && !popup->isMismatch());
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_editor->text(), isArabic ? u"نرجّع المبلغ"_s : u"We pay back"_s);
        QCOMPARE(m_fake->chat.replies.own().first().uses, 1);
    }
    void slash_aloneBringsFirstWhatFitsTheConversation()
    {
        customerWrites({u"I forgot my password"_s});
        keep({.title = u"Greeting"_s, .english = u"Hello"_s, .uses = 90});
        keep({.title = u"Password"_s, .english = u"Change your password"_s});
        type(m_editor, u"/"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"Change your password"_s);
    }
    void slash_otherSideIsWarnedOfAndOneKeyBack()
    {
        customerWrites({u"وين فلوسي"_s});
        keep({.title = u"Refund"_s, .arabic = u"نرجّع المبلغ"_s, .english = u"We pay back"_s});
        type(m_editor, u"/ref"_s);
        auto *popup = m_composer->findChild<RepliesPopup *>();
        const auto warning = [&] {
            for (auto *part : popup->findChildren<QWidget *>()) {
                if (part->accessibleName() == RepliesPopup::tr("Language mismatch"))
                    return part->isVisible();
            }
            return false;
        };
        QVERIFY(!warning());
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QCOMPARE(popup->choice(), RepliesPopup::Choice::English);
        QVERIFY(popup->isMismatch() && warning());
        QVERIFY(m_editor->hasFocus());
        type(m_editor, u"und"_s); // kept while it is searched on
        QCOMPARE(popup->choice(), RepliesPopup::Choice::English);
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QVERIFY(!popup->isMismatch() && !warning());
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"نرجّع المبلغ"_s);
    }
    void slash_aReplyOfOneSideSaysSo()
    {
        customerWrites({u"وين فلوسي"_s});
        keep({.title = u"Refund"_s, .english = u"We pay back"_s});
        type(m_editor, u"/ref"_s);
        auto *popup = m_composer->findChild<RepliesPopup *>();
        QVERIFY(popup->isMismatch());
        QTest::keyClick(m_editor, Qt::Key_Return); // shown as what it is
        QCOMPARE(m_editor->text(), u"We pay back"_s);
    }
    void slash_bothSidesAreOneMessageCustomersLanguageFirst()
    {
        customerWrites({u"where is it"_s});
        keep({.title = u"Refund"_s, .arabic = u"أهلًا {الاسم}"_s, .english = u"Hi {name}"_s});
        m_composer->setCustomer(u"Omar"_s);
        type(m_editor, u"/ref"_s);
        QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        const auto sent = m_fake->chat.outbox.replies(kOne);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent.first().body, u"Hi Omar\n\nأهلًا Omar"_s);
    }
    void slash_bothSidesWaitForTheirPlaces()
    {
        keep({.title = u"Refund"_s, .arabic = u"{المبلغ} لك"_s, .english = u"{amount} for you"_s});
        type(m_editor, u"/ref"_s);
        auto *popup = m_composer->findChild<RepliesPopup *>();
        QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(popup->isVisible());
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
        for (auto *button : popup->findChildren<Button *>()) {
            if (button->text() == RepliesPopup::tr("Send both"))
                QVERIFY(button->isVisible() && !button->isEnabled());
        }
    }
    void slash_withoutAHitOffersANewReply()
    {
        keep({.title = u"Hello"_s, .english = u"Hello there"_s});
        type(m_editor, u"/wallet"_s);
        auto *popup = m_composer->findChild<RepliesPopup *>();
        QVERIFY(popup && popup->isVisible() && popup->isEmpty());
        Button *fresh = nullptr;
        for (auto *button : popup->findChildren<Button *>())
            fresh = button->isVisible() ? button : fresh;
        QVERIFY(fresh);
        fresh->click();
        auto *library = m_composer->findChild<ReplyLibrary *>();
        QVERIFY(library && library->isVisible() && library->isChanged());
        QCOMPARE(library->editor()->reply().english, u"wallet"_s);
    }
    void places_areTabStopsAndEnterGoesToThem()
    {
        keep({.title = u"Refund"_s, .english = u"Order {order}: {amount} in {how long}"_s});
        type(m_editor, u"/ref"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        const auto selected = [this] { return m_editor->textCursor().selectedText(); };
        QCOMPARE(selected(), u"{order}"_s);
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QCOMPARE(selected(), u"{amount}"_s);
        QTest::keyClick(m_editor, Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(selected(), u"{order}"_s);
        type(m_editor, u"48"_s);
        QTest::keyClick(m_editor, Qt::Key_Return); // goes there instead of sending
        QCOMPARE(selected(), u"{amount}"_s);
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
        type(m_editor, u"50"_s);
        QTest::keyClick(m_editor, Qt::Key_Tab);
        type(m_editor, u"a day"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_fake->chat.outbox.replies(kOne).size(), 1);
        QCOMPARE(m_fake->chat.outbox.replies(kOne).first().body, u"Order 48: 50 in a day"_s);
    }
    void tab_withoutAPlaceLeavesTheField()
    {
        type(m_editor, u"Hello"_s);
        QTest::keyClick(m_editor, Qt::Key_Tab);
        QVERIFY(!m_editor->hasFocus());
    }
    void subject_andNumberAreFilled()
    {
        keep({.title = u"About"_s, .english = u"{subject}, thread {number}"_s});
        m_composer->setCustomer(u"Omar"_s, u"Lost coins"_s);
        type(m_editor, u"/ab"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_editor->text(), u"Lost coins, thread 1"_s);
    }
    void sentThreeTimes_isOfferedForTheLibrary()
    {
        const QString text = u"The money is with your bank within five days."_s;
        auto *banner = m_composer->findChild<Banner *>();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!banner->isVisible());
            type(m_editor, text);
            QTest::keyClick(m_editor, Qt::Key_Return);
        }
        QVERIFY(banner->isVisible());
        Q_EMIT banner->actionTriggered();
        QVERIFY(!banner->isVisible());
        auto *library = m_composer->findChild<ReplyLibrary *>();
        QVERIFY(library && library->isVisible());
        QCOMPARE(library->editor()->reply().english, text);
        QCOMPARE(m_fake->chat.outbox.replies(kOne).size(), 3);
    }
    void savedReply_isNotOfferedAgain()
    {
        keep({.title = u"Refund"_s, .english = u"The money is with your bank within five days."_s});
        auto *banner = m_composer->findChild<Banner *>();
        for (int i = 0; i < 4; ++i) {
            type(m_editor, u"/ref"_s);
            QTest::keyClick(m_editor, Qt::Key_Return);
            QTest::keyClick(m_editor, Qt::Key_Return);
            QVERIFY(!banner->isVisible());
        }
        QCOMPARE(m_fake->chat.outbox.replies(kOne).size(), 4);
    }
    void upInAnEmptyReply_bringsEarlierOnes()
    {
        m_fake->chat.store.addNewest(kOne,
            {message(1, 12), body(2, m_fake->chat.store.me(), u"first"_s),
                body(3, UserId{12}, u"not mine"_s), body(4, m_fake->chat.store.me(), u"second"_s)},
            std::nullopt);
        QTest::keyClick(m_editor, Qt::Key_Up);
        QCOMPARE(m_editor->text(), u"second"_s);
        QTest::keyClick(m_editor, Qt::Key_Up);
        QCOMPARE(m_editor->text(), u"first"_s);
        QTest::keyClick(m_editor, Qt::Key_Up); // there is none before it
        QCOMPARE(m_editor->text(), u"first"_s);
        QTest::keyClick(m_editor, Qt::Key_Down);
        QTest::keyClick(m_editor, Qt::Key_Down);
        QVERIFY(m_editor->text().isEmpty());
        type(m_editor, u"written"_s);
        QTest::keyClick(m_editor, Qt::Key_Up); // never replaces what is being written
        QCOMPARE(m_editor->text(), u"written"_s);
    }
    void slash_aloneIsSentByASecondPressOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("slash") << u"/"_s;
        QTest::newRow("word") << u"/refund"_s;
        QTest::newRow("spaces") << u" / "_s;
    }
    void slash_aloneIsSentByASecondPressOnly()
    {
        QFETCH(QString, text);
        m_editor->load(text);
        auto *popup = m_composer->findChild<RepliesPopup *>();
        if (popup && popup->isVisible())
            QTest::keyClick(m_editor, Qt::Key_Escape);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
        auto *banner = m_composer->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        Q_EMIT banner->actionTriggered();
        QCOMPARE(m_fake->chat.outbox.replies(kOne).size(), 1);
    }
    //! A folder stands where the file should be.
    void replyThatTheDiskRefuses_comesBackWithAWord()
    {
        QVERIFY(QDir().mkpath(m_fake->profile.file(u"outbox.jsonl"_s)));
        m_editor->load(u"half an hour of work"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY(m_editor->text().isEmpty()); // nobody waits for the disk
        auto *banner = m_composer->findChild<Banner *>();
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->title(), Composer::tr("Not saved: the disk could not be written"));
        QCOMPARE(m_editor->text(), u"half an hour of work"_s);
        QVERIFY(m_fake->port.sends.isEmpty());
        m_composer->setThread(kTwo);
        QVERIFY(!banner->isVisible());
        m_composer->setThread(kOne); // it is still so
        QVERIFY(banner->isVisible());
        Q_EMIT banner->actionTriggered(); // by the person's decision
        QTRY_COMPARE(m_fake->port.sends.size(), 1);
        QCOMPARE(m_fake->port.sends[0].body, u"half an hour of work"_s);
        QVERIFY(!banner->isVisible());
    }
    void paste_ofManyLinesIsCutWithAWordAndKeysStayCheap()
    {
        QString lines;
        for (int i = 0; i < 20'000; ++i)
            lines +=
                i % 2 ? u"نص من سجل طويل رقم %1\n"_s.arg(i) : u"a line of a log, %1\n"_s.arg(i);
        QGuiApplication::clipboard()->setText(lines);
        const auto before = threadMicroseconds();
        m_editor->paste();
        QCoreApplication::processEvents();
        const auto pasting = threadMicroseconds() - before;
        auto *banner = m_composer->findChild<Banner *>();
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->title().isEmpty());
        QVERIFY(m_editor->textLength() <= ReplyEdit::kMostCharacters);
        QVERIFY(m_editor->document()->blockCount() <= ReplyEdit::kMostLines);
        QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier); // too long, still
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
        std::vector<qint64> keys;
        for (int i = 0; i < 200; ++i) {
            const auto start = threadMicroseconds();
            QTest::keyClick(m_editor, i % 10 == 9 ? Qt::Key_Backspace : Qt::Key_A);
            keys.push_back(threadMicroseconds() - start);
        }
        std::sort(keys.begin(), keys.end());
        qInfo().noquote()
            << u"paste %1 us, key median %2 us, p99 %3 us"_s.arg(pasting).arg(keys[100]).arg(
                   keys[197]);
        QVERIFY2(pasting < 900'000, qPrintable(QString::number(pasting)));
        QVERIFY2(keys[197] < kLongestKeyUs, qPrintable(QString::number(keys[197])));
    }
    //! Also those that are a black sign without the character that asks for colour.
    void emojiToPick_areAllInColour()
    {
        if (!QFontDatabase::families().contains(u"Noto Color Emoji"_s))
            QSKIP("no font of emoji here");
        const EmojiNames names;
        EmojiPopup popup(names, {}, m_composer.get());
        popup.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(showAndWait(popup));
        const auto cells = popup.findChildren<QToolButton *>();
        QVERIFY(cells.size() > 40);
        for (auto *cell : cells) {
            const auto image = cell->grab().toImage();
            int coloured = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    coloured += image.pixelColor(x, y).hsvSaturation() > 30;
            }
            // Those that come by themselves may be grey: a telephone, a white heart.
            if (cell->text().contains(QChar(0xFE0F)))
                QVERIFY2(coloured > 20, qPrintable(cell->text()));
        }
    }
    void paste_ofAFileOrAPictureIsNoText_data()
    {
        QTest::addColumn<bool>("hasPath");
        QTest::addColumn<bool>("isPicture");
        QTest::newRow("file") << false << false;
        QTest::newRow("file, its path as text") << true << false;
        QTest::newRow("picture") << false << true;
    }
    void paste_ofAFileOrAPictureIsNoText()
    {
        QFETCH(bool, hasPath);
        QFETCH(bool, isPicture);
        auto *offered = new QMimeData;
        if (isPicture)
            offered->setImageData(QImage(4, 4, QImage::Format_RGB32));
        else
            offered->setUrls({QUrl::fromLocalFile(u"/home/user/passport scan.png"_s)});
        if (hasPath)
            offered->setText(u"/home/user/passport scan.png"_s);
        QGuiApplication::clipboard()->setMimeData(offered);
        type(m_editor, u"قبل"_s);
        QTest::keyClick(m_editor, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_editor->text(), u"قبل"_s);
        QTRY_COMPARE(m_composer->findChildren<FileChip *>().size(), 1); // it says where it stands
    }
    void composedWords_areSentAndKeptWithTheirThread()
    {
        const auto compose = [this](const QString &words) {
            QInputMethodEvent event(words, {});
            QCoreApplication::sendEvent(m_editor, &event);
        };
        type(m_editor, u"ab "_s);
        compose(u"cd"_s);
        QCOMPARE(m_editor->text(), u"ab "_s);
        m_composer->setThread(kTwo);
        QVERIFY(m_editor->text().isEmpty());
        QCOMPARE(m_fake->chat.drafts.draft(kOne).text, u"ab cd"_s);
        compose(u"ef"_s);
        m_composer->hide(); // as with the window at the end of a session
        QCOMPARE(m_fake->chat.drafts.draft(kTwo).text, u"ef"_s);
        m_composer->show();
        m_editor->setFocus();
        compose(u"gh"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_fake->chat.outbox.replies(kTwo).size(), 1);
        QCOMPARE(m_fake->chat.outbox.replies(kTwo).first().body, u"efgh"_s);
    }
    //! The window closes, or the computer's session ends: nothing is hidden before that.
    void composedWords_areKeptAtTheEndOfTheProgram()
    {
        QInputMethodEvent event(u"صباح"_s, {});
        QCoreApplication::sendEvent(m_editor, &event);
        m_fake->session.farewell().release();
        QCOMPARE(m_fake->chat.drafts.draft(kOne).text, u"صباح"_s);
        QVERIFY(m_fake->profile.disk().flush(5'000)); // as the end of the program does
        QTRY_VERIFY(!m_fake->chat.drafts.isSaving());
    }
    void composedWords_goToTheAccountThatTypedThem()
    {
        const auto first = m_fake->chat.drafts.draft(kOne);
        QInputMethodEvent event(u"mine"_s, {});
        QCoreApplication::sendEvent(m_editor, &event);
        m_fake->chat.drafts.setAccount(u"another"_s);
        QVERIFY(m_fake->chat.drafts.draft(kOne).text.isEmpty());
        QVERIFY(first.text.isEmpty());
    }
    void spacesThatDoNotBreak_surviveToTheServer()
    {
        const QString words = u"10\u00A0000\u202Fر.س"_s;
        m_editor->insertPlainText(words);
        QCOMPARE(m_fake->chat.drafts.draft(kOne).text, words);
        m_editor->selectAll();
        m_editor->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), words);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_fake->chat.outbox.replies(kOne).first().body, words);
    }
    void sentReply_comesBackByOneKey()
    {
        m_fake->chat.outbox.setHold(30'000);
        type(m_editor, u"للعميل الخطأ"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        auto *strip = m_composer->findChild<HeldStrip *>();
        QVERIFY(strip->isVisible());
        QVERIFY(m_editor->text().isEmpty());
        QVERIFY(m_fake->port.sends.isEmpty());
        QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!strip->isVisible());
        QCOMPARE(m_editor->text(), u"للعميل الخطأ"_s);
        QCOMPARE(m_fake->chat.outbox.unsentCount(), 0);
    }
    void sentReply_comesBackByTheButtonAboveWhatIsWrittenSince()
    {
        m_fake->chat.outbox.setHold(30'000);
        type(m_editor, u"one"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        type(m_editor, u"two"_s);
        QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier); // of what is written now
        QVERIFY(m_fake->chat.outbox.held(kOne));
        auto *undo = named<Button>(*m_composer, HeldStrip::tr("Undo sending"));
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(!m_fake->chat.outbox.held(kOne));
        QVERIFY(m_editor->text().contains(u"one"_s));
    }
    void enterAgain_sendsAtOnce()
    {
        m_fake->chat.outbox.setHold(30'000);
        type(m_editor, u"one"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY(m_fake->chat.outbox.held(kOne));
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY(!m_fake->chat.outbox.held(kOne));
        QCOMPARE(m_fake->chat.outbox.unsentCount(), 1);
        QTRY_COMPARE(m_fake->port.sends.size(), 1);
    }
    void strip_isThatOfTheThread()
    {
        m_fake->chat.outbox.setHold(30'000);
        type(m_editor, u"one"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        auto *strip = m_composer->findChild<HeldStrip *>();
        m_composer->setThread(kTwo);
        QVERIFY(!strip->isVisible());
        m_composer->setThread(kOne);
        QVERIFY(strip->isVisible());
        const auto *words = strip->findChild<QLabel *>();
        QVERIFY(!words->text().isEmpty());
    }
    void quote_standsAboveTheReply()
    {
        type(m_editor, u"يصل اليوم"_s);
        m_composer->quote(u"first\nثاني"_s);
        QCOMPARE(m_editor->toPlainText(), u"> first\n> ثاني\nيصل اليوم"_s);
        QCOMPARE(m_editor->textCursor().position(), m_editor->toPlainText().size());
    }
    void draft_isKeptForEachThread()
    {
        type(m_editor, u"first"_s);
        m_composer->setThread(kTwo);
        QVERIFY(m_editor->toPlainText().isEmpty());
        type(m_editor, u"ثاني"_s);
        m_composer->setThread(kOne);
        QCOMPARE(m_editor->toPlainText(), u"first"_s);
        m_composer->setThread(kOne); // a second press on the same thread
        QCOMPARE(m_editor->toPlainText(), u"first"_s);
        m_composer->setThread(kTwo);
        QCOMPARE(m_editor->toPlainText(), u"ثاني"_s);
    }

    void draft_outlivesLanguageAndTheme()
    {
        type(m_editor, u"نص a\n"_s);
        const auto text = m_editor->toPlainText();
        m_ui.localizer().setLanguage(
            isArabic() ? Localizer::Language::English : Localizer::Language::Arabic);
        m_ui.theme().setChoice(ThemeController::Choice::Dark);
        QCOMPARE(m_editor->toPlainText(), text);
        m_ui.localizer().setLanguage(testLanguage());
        m_ui.theme().setChoice(ThemeController::Choice::Light);
        QCOMPARE(m_editor->toPlainText(), text);
    }

    void keys_sendAsTheSettingSays_data()
    {
        QTest::addColumn<bool>("enterSends");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<bool>("sends");
        QTest::newRow("Enter") << true << Qt::KeyboardModifiers() << true;
        QTest::newRow("Shift+Enter") << true << Qt::KeyboardModifiers(Qt::ShiftModifier) << false;
        QTest::newRow("Ctrl+Enter") << true << Qt::KeyboardModifiers(Qt::ControlModifier) << true;
        QTest::newRow("Enter, when it starts a line") << false << Qt::KeyboardModifiers() << false;
        QTest::newRow("Ctrl+Enter, when Enter starts a line")
            << false << Qt::KeyboardModifiers(Qt::ControlModifier) << true;
    }
    void keys_sendAsTheSettingSays()
    {
        QFETCH(bool, enterSends);
        QFETCH(Qt::KeyboardModifiers, modifiers);
        QFETCH(bool, sends);
        m_fake->settings.enterSends.set(enterSends);
        type(m_editor, u"hello"_s);
        QTest::keyClick(m_editor, Qt::Key_Return, modifiers);
        QCOMPARE(m_fake->chat.outbox.replies(kOne).size(), sends ? 1 : 0);
        QCOMPARE(m_editor->toPlainText().isEmpty(), sends);
        m_fake->settings.enterSends.set(true);
    }

    void threadThatMayBeStale_asksForOneMoreKey()
    {
        auto &chat = m_fake->chat;
        m_fake->port.messages[kOne] = {message(1, 12)};
        chat.actions.setLinkUp(true);
        chat.actions.open(kOne, 0);
        QTRY_VERIFY(!chat.store.timeline(kOne).isReading);
        QVERIFY(!chat.actions.mayBeStale(kOne));
        chat.store.receive(kOne, message(2, 12));
        chat.store.receive(kOne, message(2, 12)); // what is told twice is not to be trusted
        QVERIFY(chat.actions.mayBeStale(kOne));
        type(m_editor, u"an answer"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(chat.outbox.unsentCount(), 0);
        QCOMPARE(m_editor->toPlainText(), u"an answer"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(chat.outbox.unsentCount(), 1);
        QVERIFY(m_editor->toPlainText().isEmpty());
        // It was said once; until the thread is compared again there is no second question.
        type(m_editor, u"more"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(chat.outbox.unsentCount(), 2);
        chat.actions.refresh(kOne);
        QTRY_VERIFY(!chat.actions.mayBeStale(kOne));
    }

    //! A press that had to wait for the comparison goes out by itself, if nothing has changed.
    void pressOnAStaleThread_isHonouredWhenNothingNewCame_data()
    {
        QTest::addColumn<bool>("hasAnswer");
        QTest::addColumn<QString>("typedMeanwhile");
        QTest::addColumn<int>("sent");
        QTest::newRow("nothing new") << false << QString() << 1;
        QTest::newRow("the customer wrote") << true << QString() << 0;
        QTest::newRow("edited meanwhile") << false << u", edited"_s << 0;
    }
    void pressOnAStaleThread_isHonouredWhenNothingNewCame()
    {
        QFETCH(const bool, hasAnswer);
        QFETCH(const QString, typedMeanwhile);
        QFETCH(const int, sent);
        auto &chat = m_fake->chat;
        openInDoubt();
        if (QTest::currentTestFailed())
            return;
        type(m_editor, u"an answer"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(chat.outbox.unsentCount(), 0);
        if (!typedMeanwhile.isEmpty())
            type(m_editor, typedMeanwhile);
        chat.actions.setLinkUp(false); // for a moment: that is no comparison
        QCOMPARE(chat.outbox.unsentCount(), 0);
        chat.actions.setLinkUp(true);
        if (hasAnswer)
            m_fake->port.messages[kOne].append(message(2, 12));
        chat.actions.refresh(kOne);
        QTRY_VERIFY(chat.actions.isCompared(kOne));
        QCOMPARE(chat.outbox.unsentCount(), sent);
        QCOMPARE(m_editor->toPlainText(),
            sent > 0 ? QString() : QString(u"an answer"_s + typedMeanwhile));
        auto *banner = m_composer->findChild<Banner *>();
        QCOMPARE(banner->isVisible(), hasAnswer);
        QCOMPARE(banner->title() == Composer::tr("Something new has arrived"), hasAnswer);
    }

    //! Who leaves the thread has not sent.
    void pressOnAStaleThread_endsWithTheThread()
    {
        auto &chat = m_fake->chat;
        openInDoubt();
        if (QTest::currentTestFailed())
            return;
        type(m_editor, u"an answer"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        chat.actions.close(kOne);
        QCOMPARE(chat.outbox.unsentCount(), 0);
        m_composer->setThread({});
        QCOMPARE(chat.drafts.draft(kOne).text, u"an answer"_s);
    }

    //! As little as a server would keep of it: no press seems to send what nobody gets.
    void emptyText_isNotSent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("spaces") << u"  "_s;
        QTest::newRow("marks of direction") << u"\u200E\u200F\u061C"_s;
        QTest::newRow("a space that does not break") << u"\u00A0\u202F"_s;
        QTest::newRow("no width") << u"\uFEFF\u200B\u2060"_s;
        QTest::newRow("lines") << u"\n \n\u2028"_s;
        QTest::newRow("the Hangul filler") << u"\u3164"_s;
    }
    void emptyText_isNotSent()
    {
        QFETCH(const QString, text);
        m_editor->insertPlainText(text);
        QVERIFY(!named<QPushButton>(*m_composer, send())->isEnabled());
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
        QVERIFY(!m_editor->document()->isEmpty()); // nothing is lost either
    }
    //! What the field calls empty is exactly what the rule of sending takes off.
    void sentText_isWhatTheRuleLeaves()
    {
        const QString words = u"\u200F\u00A0 10\u00A0000 ر.س \u202F\u2060"_s;
        m_editor->insertPlainText(words);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QCOMPARE(m_fake->chat.outbox.replies(kOne).size(), 1);
        QCOMPARE(m_fake->chat.outbox.replies(kOne).first().body, trimmedAsServersDo(words));
        QCOMPARE(m_fake->chat.outbox.replies(kOne).first().body, u"10\u00A0000 ر.س"_s);
    }

    void tooLong_isCountedAndNotSent()
    {
        m_editor->setPlainText(QString(Composer::kLongest + 5, u'x'));
        QVERIFY(!named<QPushButton>(*m_composer, send())->isEnabled());
        m_editor->setPlainText(QString(Composer::kLongest, u'x'));
        QVERIFY(named<QPushButton>(*m_composer, send())->isEnabled());
    }

    void paragraphs_haveTheirOwnDirection()
    {
        type(m_editor, u"hello"_s);
        QTest::keyClick(m_editor, Qt::Key_Return, Qt::ShiftModifier);
        m_editor->insertPlainText(u"🇸🇦 مرحبا"_s);
        const auto first = m_editor->document()->firstBlock();
        QCOMPARE(first.blockFormat().layoutDirection(), Qt::LeftToRight);
        QCOMPARE(first.next().blockFormat().layoutDirection(), Qt::RightToLeft);
        QCOMPARE(m_editor->toPlainText(), u"hello\n🇸🇦 مرحبا"_s);
        m_editor->setCurrentDirection(TextDirection::Ltr);
        type(m_editor, u" نص"_s);
        QCOMPARE(first.next().blockFormat().layoutDirection(), Qt::LeftToRight); // chosen, and kept
    }

    void colleaguesAnswer_locksSendUntilThePersonChooses_data()
    {
        QTest::addColumn<int>("choice");
        QTest::newRow("edit") << 0;
        QTest::newRow("send as well") << 1;
        QTest::newRow("discard") << 2;
    }
    void colleaguesAnswer_locksSendUntilThePersonChooses()
    {
        QFETCH(int, choice);
        type(m_editor, u"my answer"_s);
        m_fake->chat.store.receive(kOne, message(5, 3, true));
        QVERIFY(m_composer->hasCollision());
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
        QCOMPARE(m_editor->toPlainText(), u"my answer"_s);
        QList<QPushButton *> choices;
        for (auto *button : m_composer->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->isEnabled())
                choices.append(button);
        }
        QCOMPARE(choices.size(), 3);
        choices[choice]->click();
        QVERIFY(!m_composer->hasCollision());
        QCOMPARE(m_fake->chat.outbox.replies(kOne).size(), choice == 1 ? 1 : 0);
        QCOMPARE(m_editor->toPlainText(), choice == 0 ? u"my answer"_s : QString());
    }

    //! Also one that gets its number while the next is being written, by its echo or its answer.
    void ownReplyAndCustomer_lockNothing_data()
    {
        QTest::addColumn<bool>("echoFirst");
        QTest::newRow("echo first") << true;
        QTest::newRow("answer first") << false;
    }
    void ownReplyAndCustomer_lockNothing()
    {
        QFETCH(const bool, echoFirst);
        type(m_editor, u"first"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTRY_COMPARE(m_fake->port.sends.size(), 1);
        type(m_editor, u"my answer"_s);
        Message sent = message(5, 2, true);
        sent.body = u"first"_s;
        if (echoFirst) {
            m_fake->chat.store.receive(kOne, sent);
            QVERIFY(!m_composer->hasCollision());
        }
        m_fake->port.answer(sent);
        QTRY_VERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
        m_fake->chat.store.receive(kOne, message(6, 12));
        QVERIFY(!m_composer->hasCollision());
        QVERIFY(m_fake->chat.drafts.draft(kOne).knownAt >= MessageId{5}); // for the next run
    }
    //! One account on two desks: the customer would have two answers all the same.
    void ownReplyFromAnotherDesk_locksSend()
    {
        type(m_editor, u"my answer"_s);
        m_fake->chat.store.receive(kOne, message(5, 2, true));
        QVERIFY(m_composer->hasCollision());
        QTest::keyClick(m_editor, Qt::Key_Return);
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
        QCOMPARE(m_editor->toPlainText(), u"my answer"_s);
        bool isSaid = false;
        for (const auto *label : m_composer->findChildren<QLabel *>())
            isSaid =
                isSaid || label->text() == Composer::tr("Reply of this account, from elsewhere");
        QVERIFY(isSaid);
    }

    void refusedReply_comesBackBelowTheDraft()
    {
        type(m_editor, u"refused"_s);
        QTest::keyClick(m_editor, Qt::Key_Return);
        QTRY_COMPARE(m_fake->port.sends.size(), 1);
        m_fake->port.fail(ApiError::Kind::Invalid);
        QTRY_COMPARE(m_fake->chat.outbox.replies(kOne).first().state, PendingReply::State::Refused);
        type(m_editor, u"new"_s);
        m_fake->chat.actions.edit(kOne, m_fake->port.sends[0].key);
        QCOMPARE(m_editor->toPlainText(), u"new\nrefused"_s);
        QVERIFY(m_fake->chat.outbox.replies(kOne).isEmpty());
    }

    void names_areHeard()
    {
        auto *edit = QAccessible::queryAccessibleInterface(m_editor);
        QCOMPARE(edit->role(), QAccessible::EditableText);
        if (!isArabic())
            QCOMPARE(edit->text(QAccessible::Name), u"Reply"_s);
        QVERIFY(named<QPushButton>(*m_composer, send()));
    }

private:
    void keep(const SavedReply &reply)
    {
        QCOMPARE(m_fake->chat.replies.save(reply), SavedReplies::Kept::Yes);
    }
    static Message body(std::int64_t id, UserId sender, const QString &text)
    {
        auto one = message(id, sender.value);
        one.body = text;
        return one;
    }
    //! Oldest first.
    void customerWrites(const QStringList &bodies)
    {
        QList<Message> all;
        for (qsizetype i = 0; i < bodies.size(); ++i)
            all.append(body(10 + i, UserId{12}, bodies[i]));
        m_fake->chat.store.addNewest(kOne, all, std::nullopt);
    }

    //! One message in it, and a gap since it was compared.
    void openInDoubt()
    {
        auto &actions = m_fake->chat.actions;
        m_fake->port.messages[kOne] = {message(1, 12)};
        actions.setLinkUp(true);
        actions.open(kOne, 0);
        QTRY_VERIFY(actions.isCompared(kOne));
        for (const bool isUp : {false, true})
            actions.setLinkUp(isUp);
        QVERIFY(actions.mayBeStale(kOne));
    }

    static QString send() { return Composer::tr("Send"); }
    static Message message(std::int64_t id, std::int64_t sender, bool isStaff = false)
    {
        return {MessageId{id}, UserId{sender}, isStaff, u"m"_s, {}, 1'780'000'000'000 + id};
    }

    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<Composer> m_composer;
    ReplyEdit *m_editor = nullptr;
};

QTEST_MAIN(ComposerTest)
#include "composer_test.moc"
