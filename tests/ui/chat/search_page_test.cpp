// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "chat/search_table.h"
#include "fakes/fake_chat.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/search_chips.h"
#include "ui/chat/search_page.h"
#include "ui/chat/search_results.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/empty_state.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/ui_test.h"

#include <QListView>
#include <QSignalSpy>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {

constexpr EpochMs kStart = 1'780'600'000'000;
constexpr UserId kMe{2}, kFahd{12}, kNoura{13};
const ThreadKey kFirst = ThreadKey::of(ThreadId{41});
const ThreadKey kSecond = ThreadKey::of(ThreadId{58});

Message said(std::int64_t id, const QString &text, UserId sender = kFahd)
{
    return {MessageId{id}, sender, sender == kMe, text, {}, kStart + id * 60'000};
}

} // namespace

class SearchPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!SearchTable().isOpen())
            QSKIP("built without QtSql, or without its driver for SQLite");
    }
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        auto &chat = m_fake->chat;
        chat.people.learn(kFahd, u"فهد الحربي"_s);
        chat.people.learn(kNoura, u"نورة"_s);
        m_search = std::make_unique<MessageSearch>(chat.store, chat.people);
        chat.store.open(kFirst);
        chat.store.open(kSecond);
        m_page = std::make_unique<SearchPage>(*m_search, chat.people, chat.store);
        m_page->resize(640, 800);
        QVERIFY(showAndWait(*m_page));
        m_page->activate();
    }
    void cleanup()
    {
        m_page.reset();
        m_search.reset();
        m_fake.reset();
    }

    void typing_showsHitsThreadByThread()
    {
        fill();
        type(u"تحويل"_s);
        QTRY_COMPARE(results()->hitCount(), 3);
        QCOMPARE(results()->rowCount(), 5);
        QCOMPARE(results()->row(0).place.thread(), kSecond); // the newest hit is there
        QCOMPARE(results()->row(0).count, 1);
        QCOMPARE(results()->row(2).place.thread(), kFirst);
        QCOMPARE(results()->row(2).count, 2);
        QCOMPARE(list()->currentIndex().row(), 1);
        QVERIFY(list()->isVisible());
        type(u"تحويل غير"_s);
        QTRY_COMPARE(results()->hitCount(), 0);
        QTRY_COMPARE(empty()->title(), SearchPage::tr("Nothing was found"));
        QVERIFY(!list()->isVisible());
    }
    void item_saysWhoWhenAndWhat()
    {
        fill();
        type(u"المبلغ"_s);
        QTRY_COMPARE(results()->hitCount(), 1);
        const auto spoken = results()->index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(SearchResults::tr("You")), qPrintable(spoken));
        QVERIFY(spoken.contains(u"المبلغ"_s));
    }
    void hit_isLitInAnotherSpelling()
    {
        m_fake->chat.store.receive(
            kFirst, said(1, u"وصلتني رسالة طويلة قبل هذا وفيها التَّحويل الأول"_s));
        type(u"تحويل"_s);
        QTRY_COMPARE(results()->hitCount(), 1);
        const auto &shown = results()->shown(0);
        QCOMPARE(shown.lit.size(), 1);
        const auto &lit = shown.lit.first();
        QCOMPARE(
            withoutBidiControls(QStringView(shown.text).sliced(lit.start, lit.length)), u"تَّحويل"_s);
        QCOMPARE(SearchResults::reason(results()->hitAt(0).folds),
            SearchResults::tr("tashkeel ignored"));
    }
    void keys_moveFromHitToHitAndThreadToThread()
    {
        fill();
        type(u"تحويل"_s);
        QTRY_COMPARE(results()->hitCount(), 3);
        const auto press = [this](Qt::Key key, Qt::KeyboardModifiers with = {}) {
            QTest::keyClick(field(), key, with);
            return list()->currentIndex().row();
        };
        QCOMPARE(press(Qt::Key_Down), 3);
        QCOMPARE(press(Qt::Key_Down), 4);
        QCOMPARE(press(Qt::Key_Down), 4);
        QCOMPARE(press(Qt::Key_Up, Qt::ControlModifier), 3);
        QCOMPARE(press(Qt::Key_Up, Qt::ControlModifier), 1);
        QCOMPARE(press(Qt::Key_Down, Qt::ControlModifier), 3);
        QVERIFY(field()->hasFocus());
    }
    void enter_opensAtTheMessage()
    {
        fill();
        QSignalSpy opened(m_page.get(), &SearchPage::openWanted);
        type(u"تحويل"_s);
        QTRY_COMPARE(results()->hitCount(), 3);
        QTest::keyClick(field(), Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first()[0].value<ThreadKey>(), kFirst);
        QCOMPARE(opened.first()[1].value<MessageId>(), MessageId{3});
        m_page->activate(); // comes back
        QCOMPARE(results()->hitCount(), 3);
        QCOMPARE(list()->currentIndex().row(), 3);
    }
    void comment_isGoneToInItsLiveOrSaidToBeGone()
    {
        m_search->learnComments(
            LiveId{7}, u"سهرة"_s, {{CommentId{9}, UserId{70}, u"Sara"_s, u"تحويل هنا"_s, kStart}});
        QSignalSpy opened(m_page.get(), &SearchPage::openWanted);
        QSignalSpy wanted(m_page.get(), &SearchPage::commentWanted);
        type(u"تحويل"_s);
        QTRY_COMPARE(results()->hitCount(), 1);
        QCOMPARE(results()->liveCount(), 1);
        QCOMPARE(results()->threadCount(), 0);
        const auto spoken = results()->index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Sara"_s) && spoken.contains(u"سهرة"_s), qPrintable(spoken));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(opened.size(), 0);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<LiveId>(), LiveId{7});
        QCOMPARE(wanted[0][1].value<CommentId>(), CommentId{9});
        m_page->sayCommentIsGone();
        QVERIFY(
            hasWords(SearchPage::tr("This comment is no longer in a feed: its live is not watched "
                                    "now, older rows were dropped, or the comment was removed.")));
        QCOMPARE(results()->hitCount(), 1); // its words are still here
    }
    void fullMemory_isSaid()
    {
        m_search->setCap({.messages = 3, .bytes = 100'000'000});
        fill();
        QTRY_VERIFY(m_search->reach().dropped > 0);
        auto *reach = named<TextLabel>(*m_page, SearchPage::tr("Search reach"));
        const auto words = [&] {
            return SearchPage::tr("%n messages that were read earlier are no longer found: the "
                                  "memory for searching is full",
                nullptr, int(m_search->reach().dropped));
        };
        QTRY_VERIFY2(reach->text().contains(words()), qPrintable(reach->text()));
    }
    void escape_leaves()
    {
        QSignalSpy left(m_page.get(), &SearchPage::leaveWanted);
        QTest::keyClick(field(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }
    void chip_takesItsConditionAway()
    {
        fill();
        type(u"from:12 تحويل"_s);
        QTRY_COMPARE(results()->hitCount(), 2);
        auto *chip = named<Button>(*m_page, SearchChips::tr("Remove condition"));
        QVERIFY(chip);
        QVERIFY(chip->accessibleDescription().contains(u"12"_s));
        chip->click();
        QCOMPARE(field()->text(), u"تحويل"_s);
        QTRY_COMPARE(results()->hitCount(), 3);
    }
    void operator_isWrittenByItsButton()
    {
        type(u"تحويل"_s);
        const auto name = SearchChips::typedName(SearchOperator::Has);
        auto *add = named<Button>(*m_page, SearchChips::tr("Add %1").arg(name));
        QVERIFY(add);
        add->click();
        QCOMPARE(field()->text(), u"تحويل "_s + name);
        QVERIFY(field()->hasFocus());
    }
    void unknownOperator_isNamedWithTheKnownOnes()
    {
        auto *chips = m_page->findChild<SearchChips *>();
        type(u"colour:red"_s);
        QVERIFY(chips->fault().contains(u"colour:"_s));
        for (const auto op : kSearchOperators)
            QVERIFY(chips->fault().contains(SearchChips::typedName(op)));
        auto *chip = named<Button>(*m_page, SearchChips::tr("Remove condition"));
        QVERIFY(chip && chip->kind() == Button::Kind::Danger);
        type(u"before:soon"_s);
        QVERIFY(!chips->fault().isEmpty());
        type(u"before:7/6"_s);
        QVERIFY(chips->fault().isEmpty());
    }
    void emptyField_offersTheLastSearches()
    {
        fill();
        for (const auto &words :
            {u"تحويل"_s, u"راتب"_s, u"صفحة"_s, u"المبلغ"_s, u"ما"_s, u"هلا"_s}) {
            type(words);
            QTRY_VERIFY(results()->hitCount() > 0);
            QTRY_VERIFY(results()->shown(0).text.contains(words.left(2)));
            QTest::keyClick(field(), Qt::Key_Return);
        }
        type({});
        QList<Button *> offered;
        for (auto *button : m_page->findChildren<Button *>()) {
            if (button->accessibleName() == SearchPage::tr("Search again") && button->isVisible())
                offered.append(button);
        }
        QCOMPARE(offered.size(), SearchPage::kRecent);
        QCOMPARE(offered.first()->accessibleDescription(), u"هلا"_s);
        offered.last()->click();
        QCOMPARE(field()->text(), u"راتب"_s);
    }
    void reach_isCounted()
    {
        auto *reach = named<TextLabel>(*m_page, SearchPage::tr("Search reach"));
        QVERIFY(reach);
        QCOMPARE(reach->text(), SearchPage::tr("Nothing was read yet"));
        fill();
        QTRY_COMPARE(m_search->reach().messages, 6);
        QVERIFY(reach->text() != SearchPage::tr("Nothing was read yet"));
    }
    void signingOut_leavesNothingOnTheScreen()
    {
        fill();
        type(u"تحويل"_s);
        QTRY_COMPARE(results()->hitCount(), 3);
        QTest::keyClick(field(), Qt::Key_Return);
        m_search->forget();
        QCOMPARE(field()->text(), QString());
        QCOMPARE(results()->hitCount(), 0);
        for (auto *button : m_page->findChildren<Button *>())
            QVERIFY(
                button->accessibleName() != SearchPage::tr("Search again") || !button->isVisible());
    }
    void markupOfStrangers_isShownAsTyped()
    {
        m_fake->chat.store.receive(kFirst, said(1, u"<b>تحويل</b>"_s));
        type(u"تحويل"_s);
        QTRY_COMPARE(results()->hitCount(), 1);
        QVERIFY(withoutBidiControls(results()->shown(0).text).contains(u"<b>تحويل</b>"_s));
        QCOMPARE(labelsThatReadMarkup(*m_page), QStringList{});
    }

    //! A message that was found may have been given back since: it is read again.
    void openedHit_isReadBackTo()
    {
        QList<Message> all;
        for (int id = 1; id <= 120; ++id)
            all.append(said(id, u"message %1"_s.arg(id)));
        const auto shown = openPane(all);
        QVERIFY(shown);
        auto &pane = *shown;
        pane.goToMessage(MessageId{5});
        QTRY_COMPARE(currentOf(pane), MessageId{5});
        QVERIFY(!pane.view()->globalRect(pane.view()->currentRow()).isEmpty());
        QVERIFY(!pane.view()->isAtBottom());
        pane.goToMessage(MessageId{100});
        QCOMPARE(currentOf(pane), MessageId{100});
    }

    void day_isReadBackTo()
    {
        const auto shown = openPane(fourADay());
        QVERIFY(shown);
        auto &pane = *shown;
        pane.goToDay(kFirstDay.addDays(2));
        QTRY_COMPARE(currentOf(pane), MessageId{8});
        pane.goToDay(kFirstDay.addDays(-9)); // before the beginning
        QTRY_COMPARE(currentOf(pane), MessageId{1});
        pane.goToDay(kFirstDay.addDays(99)); // behind the end
        QTRY_COMPARE(currentOf(pane), MessageId{120});
    }
    void dayThatCannotBeRead_isSaidAndNotGoneTo()
    {
        const auto shown = openPane(fourADay());
        QVERIFY(shown);
        auto &pane = *shown;
        QTRY_VERIFY(pane.view()->model().rowCount() > 0);
        const auto before = currentOf(pane);
        m_fake->port.historyError = ApiError::of(ApiError::Kind::Offline, u"gone"_s);
        pane.goToDay(kFirstDay.addDays(2));
        auto *banner = pane.findChild<Banner *>();
        QTRY_COMPARE(banner->title(), ChatPane::tr("That day could not be read"));
        QVERIFY(banner->isVisible());
        QCOMPARE(currentOf(pane), before);
        m_fake->port.historyError.reset();
        pane.goToDay(kFirstDay.addDays(2)); // asked again, read again
        QTRY_COMPARE(currentOf(pane), MessageId{8});
    }
    void personWhoWentElsewhere_isNotCalledBackToTheDay()
    {
        auto &chat = m_fake->chat;
        const auto shown = openPane(fourADay());
        QVERIFY(shown);
        auto &pane = *shown;
        QTRY_VERIFY(pane.view()->model().rowCount() > 0);
        pane.goToDay(kFirstDay.addDays(2));
        pane.goToMessage(MessageId{119});
        QTRY_VERIFY(!chat.store.timeline(kFirst).isReadingOlder);
        const auto read = chat.store.timeline(kFirst).messages.first().id;
        chat.actions.loadOlder(kFirst);
        QTRY_VERIFY(chat.store.timeline(kFirst).messages.first().id < read);
        QCOMPARE(currentOf(pane), MessageId{119});
    }
    void quote_isGoneToAndSaidWhereItIsNotHere()
    {
        const auto shown = openPane({said(1, u"the old words"_s), said(2, u"between"_s),
            said(3, u"> old words\nanswer"_s), said(4, u"> never said\nanswer"_s)});
        QVERIFY(shown);
        auto &pane = *shown;
        QTRY_VERIFY(pane.view()->model().rowCount() > 3);
        QSignalSpy leaving(&pane, &ChatPane::leaving);
        Q_EMIT pane.view()->quotedWanted(MessageId{3}, u"old words"_s);
        QCOMPARE(leaving.size(), 1);
        QCOMPARE(pane.view()->model().rows()[pane.view()->currentRow()].id, MessageId{1});
        Q_EMIT pane.view()->quotedWanted(MessageId{4}, u"never said"_s);
        QCOMPARE(leaving.size(), 1);
        QVERIFY(pane.findChild<Banner *>()->isVisible());
    }

private:
    inline static const QDate kFirstDay{2026, 6, 1};

    //! A hundred and twenty of them.
    static QList<Message> fourADay()
    {
        QList<Message> all;
        for (int id = 1; id <= 120; ++id) {
            auto one = said(id, u"message %1"_s.arg(id));
            one.createdAt =
                QDateTime(kFirstDay.addDays(id / 4), QTime(9 + id % 4, 0)).toMSecsSinceEpoch();
            all.append(one);
        }
        return all;
    }
    //! A thread that the server has so; null where it was not shown.
    std::unique_ptr<ChatPane> openPane(const QList<Message> &all)
    {
        m_fake->port.messages[kFirst] = all;
        auto pane = std::make_unique<ChatPane>(m_fake->chat, m_fake->settings);
        pane->resize(700, 500);
        if (!showAndWait(*pane))
            return {};
        m_fake->chat.actions.open(kFirst, 0);
        pane->setThread(kFirst);
        return pane;
    }
    static MessageId currentOf(const ChatPane &pane)
    {
        const auto row = pane.view()->currentRow();
        return row < 0 ? MessageId{} : pane.view()->model().rows()[row].id;
    }
    bool hasWords(const QString &words) const
    {
        const auto labels = m_page->findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const auto *label) { return label->isVisible() && label->text() == words; });
    }
    void fill()
    {
        auto &store = m_fake->chat.store;
        store.receive(kFirst, said(1, u"هلا، متى راتب البث؟"_s));
        store.receive(kFirst, said(2, u"صفحة التحويلات ما تفتح"_s));
        store.receive(kFirst, said(3, u"سويت تحويل ثاني"_s));
        store.receive(kFirst, said(4, u"نرجع لك المبلغ"_s, kMe));
        store.receive(kSecond, said(5, u"السلام عليكم"_s, kNoura));
        store.receive(kSecond, said(6, u"سويت التحويل"_s, kNoura));
    }
    void type(const QString &text) { field()->setText(text); }
    LineEdit *field() const { return named<LineEdit>(*m_page, SearchPage::tr("Search messages")); }
    QListView *list() const { return named<QListView>(*m_page, SearchPage::tr("Found messages")); }
    SearchResults *results() const { return m_page->findChild<SearchResults *>(); }
    EmptyState *empty() const { return m_page->findChild<EmptyState *>(); }

    UiTest m_ui;
    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<MessageSearch> m_search;
    std::unique_ptr<SearchPage> m_page;
};

QTEST_MAIN(SearchPageTest)
#include "search_page_test.moc"
