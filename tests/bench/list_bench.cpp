// SPDX-License-Identifier: MIT
// A long list in the console's own page: what a frame costs the window's thread when the list is
// filled, when messages come in, when it is scrolled, filtered, sorted, and when somebody searches
// in it.
//   list-bench BODY.json ROWS [support]
// prints {"rows","fill_p50","fill_p99","fill_max","message_p50",…,"scroll_p50",…,"search_p50",…},
// all in ms; of conversations, or of support threads, which stand under headings and are sorted.
// BODY.json is one page of a list of conversations; it is repeated until there are ROWS.
#include "api/envelope.h"
#include "conversations/conversations.h"
#include "fakes/fake_chat.h"
#include "probes/feed_bench/frame_clock.h"
#include "probes/feed_bench/usage.h"
#include "support/support.h"
#include "ui/chat/thread_list_view.h"
#include "ui/common/ui_setup.h"
#include "ui/conversations/conversations_page.h"
#include "ui/support/support_page.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::conversations;

namespace {

constexpr int kFrameMs = 16;

QList<Conversation> rowsFrom(const QByteArray &body, int count)
{
    const auto page = envelope::list<Conversation>(body, readConversation);
    QList<Conversation> rows;
    if (!page || page->rows.isEmpty())
        return rows;
    rows.reserve(count);
    while (rows.size() < count) {
        auto row = page->rows[rows.size() % page->rows.size()];
        row.id.value = rows.size() + 1;
        row.userId.value = rows.size() + 1;
        row.last.createdAt -= rows.size() * 1000;
        rows.append(row);
    }
    return rows;
}

struct ConversationsDesk {
    explicit ConversationsDesk(fakes::FakeChat &fake)
        : one(fake.calls, fake.session, fake.realtime, fake.chat)
        , page(one, fake.chat, fake.settings)
    {
        one.store.setMe(UserId{2'000'000'000});
    }
    void fill(const QList<Conversation> &rows) { one.store.setListed(rows, {}); }
    void message(const Conversation &row, const Message &message)
    {
        one.store.receive({row.id, message});
    }
    void filter(int which) { one.model.setFilter(ConversationsModel::Filter(which)); }
    void sort(int) { }

    Conversations one;
    ConversationsPage page;
};

struct SupportDesk {
    explicit SupportDesk(fakes::FakeChat &fake)
        : one(fake.calls, fake.session, fake.realtime, fake.chat, fake.clock)
        , page(one, fake.chat, fake.settings)
    {
    }
    void fill(const QList<Conversation> &rows)
    {
        QList<support::SupportThread> threads;
        for (const auto &row : rows) {
            support::SupportThread thread;
            thread.id = ThreadId{row.id.value};
            thread.userId = row.userId;
            thread.userName = row.userName;
            thread.unread = row.unread;
            thread.last = row.last;
            thread.last.isStaff = row.id.value % 3 == 0; // two of three wait
            threads.append(thread);
        }
        one.store.setListed(threads, {});
    }
    void message(const Conversation &row, const Message &message)
    {
        one.store.receive({ThreadId{row.id.value}, row.userId, message});
    }
    void filter(int which) { one.model.setFilter(support::SupportModel::Filter(which)); }
    void sort(int which) { one.model.setOrder(support::SupportModel::Order(which)); }

    support::Support one;
    support::SupportPage page;
};

//! Does one thing after the other, each for a number of frames, and notes what the frames cost.
template <class Desk> class ListBench final : public QObject {
public:
    ListBench(FrameClock &clock, QList<Conversation> rows) : m_clock(clock), m_rows(std::move(rows))
    {
        m_fake.useFakePort();
        m_desk.page.resize(1368, 872);
        m_desk.page.show();
        m_figures[u"rows"_s] = m_rows.size();
        connect(&m_tick, &QTimer::timeout, this, &ListBench::step);
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.start(kFrameMs);
    }

private:
    struct Part {
        QString name;
        int frames;
        void (ListBench::*act)();
    };

    void step()
    {
        if (m_frame == 0)
            m_clock.start();
        if (m_frame++ < m_parts[m_part].frames) {
            (this->*m_parts[m_part].act)();
            return;
        }
        note(m_parts[m_part].name);
        m_clock.stop();
        m_frame = 0;
        if (++m_part < m_parts.size())
            return;
        m_tick.stop();
        std::printf("%s\n", QJsonDocument(m_figures).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    }

    void note(const QString &name)
    {
        const auto &frames = m_clock.frameCpuMs();
        const auto put = [&](const QString &key, double share) {
            m_figures[name + key] = std::round(percentile(frames, share) * 1000) / 1000;
        };
        put(u"_p50"_s, 0.5);
        put(u"_p99"_s, 0.99);
        put(u"_max"_s, 1);
    }

    void settle() { }
    void fill()
    {
        if (m_frame == 1)
            m_desk.fill(m_rows);
    }
    void message()
    {
        auto &row = m_rows[(m_frame * 7919) % m_rows.size()];
        row.last.id.value += 1'000'000;
        m_desk.message(row,
            {row.last.id, row.userId, false, u"وصلت الرسالة الآن"_s, {},
                QDateTime::currentMSecsSinceEpoch()});
    }
    void scroll()
    {
        auto *bar = m_desk.page.template findChild<ThreadListView *>()->verticalScrollBar();
        bar->setValue((bar->value() + 180) % std::max(bar->maximum(), 1));
    }
    void search()
    {
        static const QStringList words{u"ن"_s, u"نو"_s, u"نور"_s, u"نورة"_s, u"l"_s, u"la"_s, {}};
        if (m_frame % 8 == 1)
            m_desk.one.model.setSearch(words[(m_frame / 8) % words.size()]);
    }
    void filter()
    {
        if (m_frame % 8 == 1)
            m_desk.filter((m_frame / 8) % 2 == 0 ? 1 : 0);
    }
    void sort()
    {
        if (m_frame % 8 == 1)
            m_desk.sort((m_frame / 8 + 1) % 3);
    }
    //! What a filter of several conditions costs.
    void conditions()
    {
        if (m_frame % 8 != 1)
            return;
        const bool isOn = (m_frame / 8) % 2 == 0;
        m_desk.one.model.setNarrow(isOn
                ? ThreadFilter{.languages = ThreadFacts::Arabic, .isUnread = true}
                : ThreadFilter{});
    }
    void narrow()
    {
        if (m_frame != 1)
            return;
        m_desk.filter(1);
        m_desk.one.model.setSearch(u"ن"_s);
        m_desk.sort(2);
    }

    FrameClock &m_clock;
    QList<Conversation> m_rows;
    fakes::FakeChat m_fake;
    Desk m_desk{m_fake};
    QTimer m_tick;
    const QList<Part> m_parts{{u"still"_s, 5, &ListBench::settle},
        {u"fill"_s, 20, &ListBench::fill}, {u"message"_s, 100, &ListBench::message},
        {u"scroll"_s, 100, &ListBench::scroll}, {u"search"_s, 57, &ListBench::search},
        {u"filter"_s, 48, &ListBench::filter}, {u"sort"_s, 48, &ListBench::sort},
        {u"conditions"_s, 48, &ListBench::conditions}, {u"narrow"_s, 8, &ListBench::narrow},
        {u"narrowed"_s, 100, &ListBench::message}};
    qsizetype m_part = 0;
    int m_frame = 0;
    QJsonObject m_figures;
};

} // namespace

int main(int argc, char **argv)
{
    FrameClock app(argc, argv);
    const bool isSupport = argc == 4 && qstrcmp(argv[3], "support") == 0;
    const bool isCalledWell = argc == 3 || isSupport;
    QFile file(isCalledWell ? QString::fromLocal8Bit(argv[1]) : QString());
    const int count = isCalledWell ? std::max(0, std::atoi(argv[2])) : 0;
    if (count == 0 || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "list-bench BODY.json ROWS [support]\n");
        return 2;
    }
    const auto rows = rowsFrom(file.readAll(), count);
    if (rows.isEmpty()) {
        std::fprintf(stderr, "list-bench: no list in %s\n", argv[1]);
        return 2;
    }
    const UiSetup ui(app, {});
    if (isSupport) {
        ListBench<SupportDesk> bench(app, rows);
        return QApplication::exec();
    }
    ListBench<ConversationsDesk> bench(app, rows);
    return QApplication::exec();
}
