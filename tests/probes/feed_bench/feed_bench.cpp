// SPDX-License-Identifier: MIT
#include "feed_bench.h"

#include <QPointer>
#include <QTimer>

#include <atomic>

using namespace Qt::StringLiterals;

namespace {

//! Says on the GUI thread that `done` came, behind the events that came before it.
class DoneSink final : public wxm::EventSink {
public:
    explicit DoneSink(std::function<void()> done) : m_done(std::move(done)) { }
    void decode(std::string_view) override { m_came = true; }
    void deliver() override
    {
        if (m_came.exchange(false))
            m_done();
    }

private:
    std::atomic<bool> m_came = false;
    std::function<void()> m_done;
};

} // namespace

FeedBench::FeedBench(const BenchOptions &options)
    : m_options(options)
    , m_store(m_clock, options.keep)
    , m_realtime(m_clock)
{
    m_store.open(options.live, {});
    m_realtime.addSink("live"_ba,
        std::make_shared<wxm::live::LiveSink>([target = QPointer(this)](const auto &batch) {
            if (target)
                target->receive(batch);
        }));
    m_realtime.addSink("done"_ba, std::make_shared<DoneSink>([target = QPointer(this)] {
        if (target)
            target->finish();
    }));
    connect(&m_realtime, &wxm::Realtime::statusChanged, this, &FeedBench::onStatus);
}

qint64 FeedBench::total() const
{
    return m_options.rate > 0 ? std::llround(m_options.rate * m_options.seconds) : m_options.events;
}

void FeedBench::start()
{
    m_realtime.rooms().open(wxm::RoomKey::of(m_options.live));
    m_realtime.connectTo(m_options.url, "bench"_ba);
    QTimer::singleShot(m_options.timeoutMs, this, [this] {
        Q_EMIT failed(
            u"%1 of %2 events after %3 ms"_s.arg(taken()).arg(total()).arg(m_options.timeoutMs));
    });
}

void FeedBench::onStatus()
{
    using State = wxm::ConnectionStatus::State;
    if (m_hasBegun && m_realtime.status().state != State::Connected) {
        Q_EMIT failed(u"the connection was lost after %1 events"_s.arg(taken()));
        return;
    }
    if (m_hasBegun || m_realtime.status().state != State::Connected)
        return;
    m_hasBegun = true;
    Q_EMIT began();
    m_before = Usage::now();
    if (m_options.rate > 0)
        m_realtime.emitEvent("rate"_ba,
            '[' + QByteArray::number(m_options.rate) + ',' + QByteArray::number(m_options.seconds)
                + ']');
    else
        m_realtime.emitEvent("go"_ba, '[' + QByteArray::number(m_options.events) + ']');
}

void FeedBench::receive(const wxm::live::LiveBatch &batch)
{
    if (m_store.find(m_options.live)->feed().endRow() == 0) {
        // A source may speak of another live than the one that was joined.
        batch.forEach([this](const wxm::live::LiveEvent &event) {
            if (const auto live = wxm::live::liveIdOf(event); !m_store.find(live)) {
                m_options.live = live;
                m_store.open(live, {});
            }
        });
    }
    m_store.receive(batch);
}

qint64 FeedBench::taken() const { return qint64(m_store.find(m_options.live)->feed().endRow()); }

void FeedBench::finish()
{
    if (!m_hasBegun)
        return;
    const auto after = Usage::now();
    const auto count = taken();
    const double cpuMs = after.cpuMs - m_before.cpuMs;
    const double wallMs = double(std::max<std::int64_t>(after.wallMs - m_before.wallMs, 1));
    Q_EMIT finished({{u"client"_s, u"wxm"_s}, {u"n"_s, count}, {u"wall_ms"_s, wallMs},
        {u"cpu_us_ev"_s, count > 0 ? cpuMs * 1000 / double(count) : 0},
        {u"ev_s"_s, std::round(double(count) * 1000 / wallMs)},
        {u"rss0_kb"_s, qint64(m_before.rssKb)}, {u"maxrss_kb"_s, qint64(maxRssKb())},
        {u"lost"_s, total() - count},
        {u"kept_bytes"_s, qint64(m_store.find(m_options.live)->feed().bytesKept())}});
}
