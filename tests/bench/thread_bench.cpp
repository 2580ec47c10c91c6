// SPDX-License-Identifier: MIT
// A thread of many messages in the console's own pane: what a frame costs the window's thread when
// it is opened, when one more message comes, and when somebody pages back.
//   thread-bench MESSAGES   prints
//   {"messages","open_p50",…,"message_p50",…,"take_p50",…,"back_p50",…} in ms;
// "take" is the message alone, without the frame that paints it
#include "fakes/fake_chat.h"
#include "probes/feed_bench/frame_clock.h"
#include "probes/feed_bench/usage.h"
#include "ui/chat/chat_pane.h"
#include "ui/chat/chat_view.h"
#include "ui/common/ui_setup.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr int kFrameMs = 16;
constexpr int kOlderPage = 50;
const ThreadKey kThread = ThreadKey::of(ConversationId{9});

Message messageAt(std::int64_t id)
{
    static const QStringList bodies{u"السلام عليكم، متى يصل الطلب؟"_s,
        u"Thank you, it arrived today 🌷"_s, u"هل يمكن تغيير العنوان من فضلك؟"_s};
    const bool isOwn = id % 4 == 0;
    return {MessageId{id}, isOwn ? UserId{2} : UserId{12}, false, bodies[id % bodies.size()], {},
        1'770'000'000'000 + id * 60'000};
}

QList<Message> messages(std::int64_t from, std::int64_t count)
{
    QList<Message> list;
    for (auto id = from; id < from + count; ++id)
        list.append(messageAt(id));
    return list;
}

class ThreadBench final : public QObject {
public:
    ThreadBench(FrameClock &clock, int count) : m_clock(clock), m_next(kOldest + count)
    {
        m_fake.chat.store.open(kThread);
        m_fake.chat.store.addNewest(kThread, messages(kOldest, count), PageCursor{.page = 2});
        m_pane.resize(900, 800);
        m_pane.show();
        m_figures[u"messages"_s] = count;
        connect(&m_tick, &QTimer::timeout, this, &ThreadBench::step);
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.start(kFrameMs);
    }

private:
    static constexpr std::int64_t kOldest = 10'000'000;
    struct Part {
        QString name;
        int frames;
        void (ThreadBench::*act)();
    };

    void step()
    {
        if (m_frame == 0)
            m_clock.start();
        if (m_frame++ < m_parts[m_part].frames) {
            (this->*m_parts[m_part].act)();
            return;
        }
        if (m_parts[m_part].name == u"open"_s)
            note(m_parts[m_part].name, m_opens);
        else
            note(m_parts[m_part].name, m_clock.frameCpuMs());
        m_clock.stop();
        m_frame = 0;
        if (++m_part < m_parts.size())
            return;
        note(u"take"_s, m_takes);
        m_tick.stop();
        std::printf("%s\n", QJsonDocument(m_figures).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::quit();
    }

    void note(const QString &name, const std::vector<double> &figures)
    {
        const auto put = [&](const QString &key, double share) {
            m_figures[name + key] = std::round(percentile(figures, share) * 1000) / 1000;
        };
        put(u"_p50"_s, 0.5);
        put(u"_p99"_s, 0.99);
        put(u"_max"_s, 1);
    }

    void settle() { }
    //! Opened and painted, then shut again.
    void open()
    {
        if (m_frame % 2 == 0)
            return m_pane.setThread({});
        const double before = threadCpuMs();
        m_pane.setThread(kThread);
        m_pane.grab();
        m_opens.push_back(threadCpuMs() - before);
    }
    void stay()
    {
        if (m_frame == 1)
            m_pane.setThread(kThread);
    }
    void message()
    {
        const auto message = messageAt(m_next++);
        const double before = threadCpuMs();
        m_fake.chat.store.receive(kThread, message);
        m_takes.push_back(threadCpuMs() - before);
    }
    //! To the top of what is shown, and a page from the server above it.
    void back()
    {
        if (m_frame % 4 != 1)
            return;
        m_older -= kOlderPage;
        m_fake.chat.store.addOlder(kThread, messages(m_older, kOlderPage), PageCursor{.page = 3});
        auto *bar = m_pane.findChild<ChatView *>()->verticalScrollBar();
        bar->setValue(bar->minimum());
    }

    FrameClock &m_clock;
    fakes::FakeChat m_fake;
    ChatPane m_pane{m_fake.chat, m_fake.settings};
    QTimer m_tick;
    const QList<Part> m_parts{{u"still"_s, 5, &ThreadBench::settle},
        {u"open"_s, 40, &ThreadBench::open}, {u"stay"_s, 10, &ThreadBench::stay},
        {u"message"_s, 100, &ThreadBench::message}, {u"back"_s, 100, &ThreadBench::back}};
    std::int64_t m_next;
    std::int64_t m_older = kOldest;
    std::vector<double> m_opens;
    std::vector<double> m_takes;
    qsizetype m_part = 0;
    int m_frame = 0;
    QJsonObject m_figures;
};

} // namespace

int main(int argc, char **argv)
{
    FrameClock app(argc, argv);
    const int count = argc == 2 ? std::atoi(argv[1]) : 0;
    if (count <= 0) {
        std::fprintf(stderr, "thread-bench MESSAGES\n");
        return 2;
    }
    const UiSetup ui(app, {});
    ThreadBench bench(app, count);
    return QApplication::exec();
}
