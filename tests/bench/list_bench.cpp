// SPDX-License-Identifier: MIT
// A long list in the console's own page: what a frame costs the window's thread when the list is
// filled, when messages come in, when it is scrolled, and when somebody searches in it.
//   list-bench BODY.json ROWS   prints {"rows","fill_ms","message_p50","message_p99","message_max",
//                                "scroll_p50",…,"search_p50",…}, all in ms
// BODY.json is one page of a list of conversations; it is repeated until there are ROWS.
#include "conversations/conversations.h"
#include "fakes/fake_chat.h"
#include "probes/feed_bench/frame_clock.h"
#include "probes/feed_bench/usage.h"
#include "session/envelope.h"
#include "ui/chat/thread_list_view.h"
#include "ui/common/ui_setup.h"
#include "ui/conversations/conversations_page.h"

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

//! Does one thing after the other, each for a number of frames, and notes what the frames cost.
class ListBench final : public QObject {
public:
    ListBench(FrameClock &clock, QList<Conversation> rows) : m_clock(clock), m_rows(std::move(rows))
    {
        m_fake.useFakePort();
        m_one.store.setMe(UserId{2'000'000'000});
        m_page.resize(1368, 872);
        m_page.show();
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
            m_one.store.setListed(m_rows, {});
    }
    void message()
    {
        auto &row = m_rows[(m_frame * 7919) % m_rows.size()];
        row.last.id.value += 1'000'000;
        m_one.store.receive(row.id,
            {row.last.id, row.userId, false, u"وصلت الرسالة الآن"_s, {},
                QDateTime::currentMSecsSinceEpoch()});
    }
    void scroll()
    {
        auto *bar = m_page.findChild<ThreadListView *>()->verticalScrollBar();
        bar->setValue((bar->value() + 180) % std::max(bar->maximum(), 1));
    }
    void search()
    {
        static const QStringList words{u"ن"_s, u"نو"_s, u"نور"_s, u"نورة"_s, u"l"_s, u"la"_s, {}};
        if (m_frame % 8 == 1)
            m_one.model.setSearch(words[(m_frame / 8) % words.size()]);
    }

    FrameClock &m_clock;
    QList<Conversation> m_rows;
    fakes::FakeChat m_fake;
    Conversations m_one{m_fake.calls, m_fake.session, m_fake.realtime, m_fake.chat};
    ConversationsPage m_page{m_one, m_fake.chat, m_fake.settings};
    QTimer m_tick;
    const QList<Part> m_parts{{u"still"_s, 5, &ListBench::settle},
        {u"fill"_s, 20, &ListBench::fill}, {u"message"_s, 100, &ListBench::message},
        {u"scroll"_s, 100, &ListBench::scroll}, {u"search"_s, 57, &ListBench::search}};
    qsizetype m_part = 0;
    int m_frame = 0;
    QJsonObject m_figures;
};

} // namespace

int main(int argc, char **argv)
{
    FrameClock app(argc, argv);
    QFile file(argc == 3 ? QString::fromLocal8Bit(argv[1]) : QString());
    const int count = argc == 3 ? std::max(0, std::atoi(argv[2])) : 0;
    if (count == 0 || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(stderr, "list-bench BODY.json ROWS\n");
        return 2;
    }
    const auto rows = rowsFrom(file.readAll(), count);
    if (rows.isEmpty()) {
        std::fprintf(stderr, "list-bench: no list in %s\n", argv[1]);
        return 2;
    }
    const UiSetup ui(app, {});
    ListBench bench(app, rows);
    return QApplication::exec();
}
