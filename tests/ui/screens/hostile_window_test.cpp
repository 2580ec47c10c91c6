// SPDX-License-Identifier: MIT
#include "base/characters.h"
#include "base/foreign_text.h"
#include "base/hostile_strings.h"
#include "conversations/conversations.h"
#include "fakes/fake_chat.h"
#include "live/live_batch.h"
#include "ui/chat/chat_view.h"
#include "ui/chat/message_layout.h"
#include "ui/chat/thread_list_view.h"
#include "ui/common/painted_text.h"
#include "ui/conversations/conversations_page.h"
#include "ui/conversations_stand.h"
#include "ui/live/feed_pane.h"
#include "ui/live/feed_view.h"
#include "ui/live/live_stand.h"
#include "ui/screens/hostile_texts.h"
#include "ui/ui_test.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;
using wxm::conversations::Conversation;
using wxm::conversations::Conversations;
using wxm::conversations::ConversationsPage;

namespace {

constexpr int kMessages = 40;
//! What a text of so many units may be when it is ready to be laid out: with its isolates, which a
//! text of numbers or names has around each of them.
constexpr qsizetype kLaidOut = 4 * limits::kFirstView;

//! What text_painter laid out while this stood.
class LaidOut {
public:
    LaidOut()
    {
        setLaidOutTextObserver([this](QStringView text) {
            ++texts;
            units += text.size();
            longest = std::max(longest, text.size());
            endsCut = endsCut || text.endsWith(u'\u2026');
        });
    }
    ~LaidOut() { setLaidOutTextObserver({}); }
    Q_DISABLE_COPY_MOVE(LaidOut)

    int texts = 0;
    qsizetype units = 0;
    qsizetype longest = 0;
    bool endsCut = false;
};

//! The words that were painted while this stood.
class Painted {
public:
    Painted()
    {
        setPaintedTextObserver([this](const PaintedText &one) { texts.append(one.text); });
    }
    ~Painted() { setPaintedTextObserver({}); }
    Q_DISABLE_COPY_MOVE(Painted)

    QStringList texts;
};

//! Line feeds and tabs are of a text; all else that is no character ends where it is shown.
bool holdsNoControl(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c != u'\n' && c != u'\t' && c != QChar::LineSeparator && isControl(c.unicode());
    });
}

bool isHarmlessLine(const QString &text)
{
    return holdsNoControl(text) && !text.contains(u'\n') && withoutBidiControls(text) == text;
}

//! By what is in no name and no preview: embeddings and overrides.
bool isOverridden(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.unicode() >= 0x202A && c.unicode() <= 0x202E; });
}

int lineOf(const QWidget &widget) { return Theme::of(&widget).lineHeight(TextSize::Body); }

} // namespace

//! Strangers who write as much as they can of what is hardest to show, before the widgets that show
//! it. What it costs is counted in what is laid out, not in time.
class HostileWindowTest : public QObject, ConversationsStand {
    Q_OBJECT

    UiTest ui;

private Q_SLOTS:
    void init()
    {
        openPage();
        QVERIFY(showAndWait(*m_page));
    }
    void cleanup() { closePage(); }

    void texts_areAsLongAsTheyShouldBe()
    {
        const auto texts = hostileTexts();
        QVERIFY(texts.size() >= 12);
        for (const auto &text : texts)
            QVERIFY(text.size() >= 100'000);
    }

    void list_isBoundedWhateverNamesAndMessagesAre()
    {
        const LaidOut laidOut;
        fill();
        auto *list = m_page->findChild<ThreadListView *>();
        list->grab();
        QVERIFY(laidOut.texts > 0);
        // A name and a preview are of 160 units, and each of them may get an isolate.
        QVERIFY2(
            laidOut.longest <= 4 * limits::kName, qPrintable(QString::number(laidOut.longest)));
        const int rows = list->model()->rowCount();
        QVERIFY(rows >= kMessages);
        const int tallest = Theme::of(list).scaled(metric::kThreadRowTall);
        for (int row = 0; row < rows; ++row) {
            const auto index = list->model()->index(row, 0);
            QVERIFY(list->visualRect(index).height() <= tallest);
            const auto heard = index.data(Qt::AccessibleTextRole).toString();
            QVERIFY2(heard.size() <= 8 * limits::kName, qPrintable(QString::number(heard.size())));
            QVERIFY(!heard.contains(QChar(u'\0')));
        }
    }

    void search_looksAtNoMoreThanWhatIsShown()
    {
        fill();
        const auto found = [this](const QString &words) {
            m_one->model.setSearch(words);
            int threads = 0;
            for (int row = 0; row < m_one->model.rowCount(); ++row)
                threads += m_one->model.rowAt(row).kind != ThreadListRow::Kind::Section;
            return threads;
        };
        QCOMPARE(found(u"sara"_s), 1);
        QCOMPARE(found(u"no such words"_s), 0);
    }

    void thread_isLaidOutAsFarAsItIsShown()
    {
        fill();
        auto *view = m_page->findChild<ChatView *>();
        {
            const LaidOut laidOut;
            m_page->openConversation(ConversationId{1});
            QTRY_VERIFY(view->model().rowCount() >= kMessages);
            view->grab();
            QVERIFY(laidOut.texts > 0);
            QVERIFY2(laidOut.longest <= kLaidOut, qPrintable(QString::number(laidOut.longest)));
            // All of them, each twice, would be less than a tenth of what was written.
            QVERIFY(laidOut.units <= 2 * kMessages * kLaidOut);
        }
        const auto more = QCoreApplication::translate("MessageView", "Show all");
        for (int at = 0; at < kMessages; ++at) {
            const LaidOut laidOut;
            const Painted painted;
            QVERIFY(view->goToMessage(MessageId{at + 1}));
            view->grab();
            QVERIFY2(laidOut.longest <= kLaidOut, qPrintable(QString::number(at)));
            const int height = view->globalRect(view->currentRow()).height();
            QVERIFY(height > 0);
            QVERIFY2(height <= 30 * lineOf(*view),
                qPrintable(u"message %1 is %2 high"_s.arg(at).arg(height)));
            QVERIFY2(painted.texts.contains(more), qPrintable(QString::number(at)));
        }
        QVERIFY(view->spokenText(view->currentRow()).size() <= 2 * kLaidOut);
    }

    //! Who wrote what is quoted is looked for in as much as two hundred usual messages hold.
    void quote_namesWhoWroteItWithinReach()
    {
        fill();
        auto *view = m_page->findChild<ChatView *>();
        const auto isNamed = [&](std::int64_t id, const QString &name, const QString &between) {
            const UserId user{1'000 + id};
            m_fake->chat.people.learn(user, name);
            auto &messages = m_fake->port.messages[key(id)];
            messages.clear();
            const auto last = 10 * id + 3;
            for (const auto &[at, body] :
                {std::pair(last - 2, u"where is my order"_s), std::pair(last - 1, between),
                    std::pair(last, u"> where is my order\non its way"_s)})
                messages.append({MessageId{at}, user, false, body, {}, at * 60'000'000});
            m_page->openConversation(ConversationId{id});
            if (!QTest::qWaitFor([&] { return view->goToMessage(MessageId{last}); }))
                return QString();
            const Painted painted;
            view->grab();
            return painted.texts.contains(name) ? u"named"_s : u"not named"_s;
        };
        QCOMPARE(isNamed(1'000, u"Sara"_s, QString(1'000, u'x')), u"named"_s);
        QCOMPARE(isNamed(1'001, u"Huda"_s, QString(100'000, u'x')), u"not named"_s);
    }

    //! Nothing that a stranger writes makes the window wider.
    void window_staysAsNarrowAsItWas()
    {
        fill();
        auto *view = m_page->findChild<ChatView *>();
        m_page->openConversation(ConversationId{1'000}); // of somebody harmless
        QTRY_VERIFY(view->model().rowCount() > 0);
        const int before = m_page->minimumSizeHint().width();
        m_page->openConversation(ConversationId{1});
        QTRY_VERIFY(view->model().rowCount() >= kMessages);
        QCOMPARE(m_page->minimumSizeHint().width(), before);
    }

    void shownWhole_endsAtTheLimitAndSaysSo()
    {
        for (const auto &text : hostileTexts()) {
            MessageRow row;
            row.kind = MessageRow::Kind::Message;
            row.body = text;
            MessageContext context{
                .width = 700, .sender = {}, .thread = key(1), .today = {}, .buttons = {}};
            const MessageLayout folded(row, context, Theme::of(m_page.get()));
            QVERIFY(folded.shown().isCut);
            QVERIFY(folded.height() <= 30 * lineOf(*m_page));
            context.showsAll = true;
            const LaidOut laidOut;
            const MessageLayout whole(row, context, Theme::of(m_page.get()));
            QVERIFY(laidOut.longest <= 4 * limits::kBody);
            QVERIFY(laidOut.units <= 8 * limits::kBody);
            QVERIFY(laidOut.endsCut);
            QVERIFY(whole.shown().text.endsWith(u'\u2026'));
        }
        // What the reader of an answer cut before says so, too; what is shorter is all there is.
        for (const bool isCut : {true, false}) {
            MessageRow row;
            row.kind = MessageRow::Kind::Message;
            row.body = QString(limits::kBody - (isCut ? 0 : 2), u'x');
            const MessageContext context{.width = 700,
                .sender = {},
                .thread = key(1),
                .today = {},
                .showsAll = true,
                .buttons = {}};
            const MessageLayout whole(row, context, Theme::of(m_page.get()));
            QCOMPARE(whole.shown().text.endsWith(u'\u2026'), isCut);
        }
    }

    void feed_isBoundedWhateverViewersWrite()
    {
        live::LiveStand stand;
        stand.fillEvening();
        live::LivePage page(stand.live);
        page.resize(1'200, 800);
        QVERIFY(showAndWait(page));
        page.watch(LiveId{7});
        live::FeedView *view = nullptr;
        for (auto *pane : page.findChildren<live::FeedPane *>())
            view = pane->liveId() == LiveId{7} ? &pane->view() : view;
        QVERIFY(view);
        QTRY_VERIFY(view->isLaidOut() && view->rowCount() > 0);
        const LaidOut all;
        live::LiveSink sink([&](const live::LiveBatch &batch) { stand.live.store.receive(batch); });
        const auto texts = hostileTexts();
        for (int at = 0; at < kMessages; ++at)
            sink.decode(comment(5'000 + at, texts[at % texts.size()]));
        sink.deliver();
        const auto &feed = stand.live.store.find(LiveId{7})->feed();
        QVERIFY(feed.find(CommentId{5'000 + kMessages - 1}));
        QTRY_VERIFY(view->isLaidOut());
        for (int at = 0; at < kMessages; ++at) {
            const auto number = feed.find(CommentId{5'000 + at});
            QVERIFY2(number, qPrintable(QString::number(at)));
            QVERIFY(view->goToComment(CommentId{5'000 + at}));
            QTRY_VERIFY(!view->rowRect(*number).isEmpty());
            view->grab();
            const int height = view->rowRect(*number).height();
            QVERIFY2(height <= 26 * lineOf(*view),
                qPrintable(u"comment %1 is %2 high"_s.arg(at).arg(height)));
        }
        QVERIFY(all.texts > 0);
        QVERIFY2(all.longest <= kLaidOut, qPrintable(QString::number(all.longest)));
        QVERIFY(all.endsCut);
    }

    //! The whole table, where names, previews and messages stand: painted and heard.
    void eachString_isHarmlessInListAndThread()
    {
        const auto texts = strings();
        QVERIFY(texts.size() >= 150);
        fill(texts, int(texts.size()));
        auto *list = m_page->findChild<ThreadListView *>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const auto index = list->model()->index(row, 0);
            list->scrollTo(index);
            const Painted painted;
            list->grab();
            const auto heard = index.data(Qt::AccessibleTextRole).toString();
            QVERIFY(!heard.isEmpty());
            QVERIFY2(isHarmlessLine(heard), qPrintable(shownInLog(heard)));
            for (const auto &text : painted.texts)
                QVERIFY2(isHarmlessLine(withoutBidiControls(text)) && !isOverridden(text),
                    qPrintable(shownInLog(text)));
        }
        auto *view = m_page->findChild<ChatView *>();
        m_page->openConversation(ConversationId{1});
        QTRY_VERIFY(view->model().rowCount() >= int(texts.size()));
        for (int at = 0; at < int(texts.size()); ++at) {
            QVERIFY2(view->goToMessage(MessageId{at + 1}), qPrintable(QString::number(at)));
            const Painted painted;
            view->grab();
            QVERIFY(view->globalRect(view->currentRow()).height() <= 30 * lineOf(*view));
            QVERIFY(!painted.texts.isEmpty());
            for (const auto &text : painted.texts)
                QVERIFY2(holdsNoControl(text), qPrintable(shownInLog(text)));
            const auto heard = view->spokenText(view->currentRow());
            QVERIFY2(holdsNoControl(heard), qPrintable(shownInLog(heard)));
            QCOMPARE(withoutBidiControls(heard), heard);
        }
        QCOMPARE(labelsThatReadMarkup(*m_page), QStringList());
    }

    void eachString_isHarmlessInAFeed()
    {
        live::LiveStand stand;
        stand.fillEvening();
        live::LivePage page(stand.live);
        page.resize(1'200, 800);
        QVERIFY(showAndWait(page));
        page.watch(LiveId{7});
        live::FeedView *view = nullptr;
        for (auto *pane : page.findChildren<live::FeedPane *>())
            view = pane->liveId() == LiveId{7} ? &pane->view() : view;
        QVERIFY(view);
        live::LiveSink sink([&](const live::LiveBatch &batch) { stand.live.store.receive(batch); });
        const auto texts = strings();
        for (int at = 0; at < int(texts.size()); ++at)
            sink.decode(comment(5'000 + at, texts[at]));
        sink.deliver();
        const auto &feed = stand.live.store.find(LiveId{7})->feed();
        for (int at = 0; at < int(texts.size()); ++at) {
            const auto number = feed.find(CommentId{5'000 + at});
            QVERIFY2(number, qPrintable(QString::number(at)));
            QVERIFY(view->goToComment(CommentId{5'000 + at}));
            QTRY_VERIFY(!view->rowRect(*number).isEmpty());
            const Painted painted;
            view->grab();
            QVERIFY(view->rowRect(*number).height() <= 26 * lineOf(*view));
            for (const auto &text : painted.texts)
                QVERIFY2(holdsNoControl(text), qPrintable(shownInLog(text)));
            const auto heard = view->spokenRow(*number);
            QVERIFY2(holdsNoControl(heard), qPrintable(shownInLog(heard)));
            QVERIFY(heard.size() <= 2 * kLaidOut);
            QCOMPARE(withoutBidiControls(heard), heard);
        }
        QCOMPARE(labelsThatReadMarkup(page), QStringList());
    }

private:
    static QList<QString> strings()
    {
        QList<QString> all;
        for (const auto &one : hostileStrings())
            all.append(one.text);
        return all;
    }

    static ThreadKey key(std::int64_t id) { return ThreadKey::of(ConversationId{id}); }

    static std::string comment(std::int64_t id, const QString &text)
    {
        const QJsonObject said{{u"id"_s, qint64(id)}, {u"user_id"_s, qint64(10'000 + id)},
            {u"user_name"_s, text}, {u"body"_s, text}};
        return QJsonDocument(
            QJsonObject{{u"event"_s, u"live.comment"_s}, {u"live_id"_s, 7}, {u"comment"_s, said}})
            .toJson(QJsonDocument::Compact)
            .toStdString();
    }

    //! As many conversations as messages in the first of them, and two of people who mean well.
    void fill(const QList<QString> &texts = hostileTexts(), int count = kMessages)
    {
        const auto now = QDateTime::currentMSecsSinceEpoch();
        QList<Conversation> listed;
        const auto add = [&](std::int64_t id, const QString &name, const QString &said) {
            Conversation one;
            one.id = ConversationId{id};
            one.userId = UserId{1'000 + id};
            one.userName = name;
            one.unread = 1;
            one.last = {.id = MessageId{id * 100},
                .senderId = one.userId,
                .body = said,
                .createdAt = now - id * 60'000};
            listed.append(one);
        };
        auto &messages = m_fake->port.messages[key(1)];
        for (int at = 0; at < count; ++at) {
            const auto &text = texts[at % texts.size()];
            add(at + 1, text, text);
            messages.append(
                {MessageId{at + 1}, UserId{1'001}, false, text, {}, now - (count - at) * 60'000});
        }
        add(1'000, u"Sara"_s, u"hello"_s);
        add(1'001, u"Huda"_s, u"hello again"_s);
        m_fake->port.messages[key(1'000)] = {
            {MessageId{10'000}, UserId{2'000}, false, u"hello"_s, {}, now}};
        m_fake->port.perPage = count + 10;
        m_one->store.setListed(listed, {});
        m_one->model.refresh();
    }
};

QTEST_MAIN(HostileWindowTest)
#include "hostile_window_test.moc"
