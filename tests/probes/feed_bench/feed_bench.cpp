// SPDX-License-Identifier: MIT
#include "feed_bench.h"

#include <QPointer>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;
using wxm::live::LiveBatch;

namespace {

//! Nothing came for so long: the server has forgotten us.
constexpr int kPatienceMs = 30'000;
//! A source may speak of other lives than the ones that were joined; they show at the beginning.
constexpr qint64 kLookForLives = 10'000;
//! Behind the end of the connection, `done` may still be on its way between the threads.
constexpr int kAftermathMs = 500;

//! Says on the GUI thread that `done` came. Registered in front of the sink of the events: what was
//! sent before `done` is then in that sink when it is emptied next.
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

//! Rules of three words each, as a team has them: words of the day's spam that hardly ever come,
//! and one rule in a hundred for a word that every tenth comment has.
QList<wxm::moderation::Rule> benchRules(int count)
{
    static const QString letters = u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي"_s;
    QList<wxm::moderation::Rule> rules;
    for (int i = 0; i < count; ++i) {
        wxm::moderation::Rule rule;
        rule.id = QString::number(i);
        rule.name = u"Rule %1"_s.arg(i);
        for (int word = 0; word < 3; ++word) {
            QString made;
            for (int rest = 7'919 * (3 * i + word + 1), n = 0; n < 6; ++n, rest /= 5)
                made += letters[(rest + n) % letters.size()];
            rule.words.append(made);
        }
        if (i % 100 == 0)
            rule.words[0] = u"تبارك"_s;
        rules.append(rule);
    }
    return rules;
}

//! Every digit, and no exponent.
QByteArray jsonNumber(double value)
{
    return value == std::floor(value) ? QByteArray::number(qint64(value))
                                      : QByteArray::number(value, 'f', 6);
}

} // namespace

FeedBench::FeedBench(const BenchOptions &options)
    : m_options(options)
    , m_store(m_clock, options.keep)
    , m_realtime(m_clock)
{
    if (m_options.rules > 0) {
        m_settings = std::make_unique<wxm::fakes::TemporarySettings>();
        m_rules = std::make_unique<wxm::live::ModerationRules>(m_settings->settings, QString());
        m_flagged = std::make_unique<wxm::live::FlaggedComments>(m_store, *m_rules);
        m_rules->setRules(benchRules(m_options.rules));
    }
    for (int i = 0; i < m_options.feeds; ++i)
        m_store.open(wxm::LiveId{m_options.live.value + i}, {});
    m_sink = std::make_shared<wxm::live::LiveSink>([target = QPointer(this)](const auto &batch) {
        if (target)
            target->receive(batch);
    });
    m_realtime.addSink("done"_ba, std::make_shared<DoneSink>([target = QPointer(this)] {
        if (target)
            QMetaObject::invokeMethod(target.get(), &FeedBench::onDone, Qt::QueuedConnection);
    }));
    m_realtime.addSink("live"_ba, m_sink);
    connect(&m_realtime, &wxm::Realtime::statusChanged, this, &FeedBench::onStatus);
    connect(&m_realtime, &wxm::Realtime::refused, this, [this](const wxm::ConnectRefusal &why) {
        fail(u"the server refused the connection: %1 %2"_s.arg(why.code, why.message));
    });
    const bool isSlow = options.rate > 0 && options.rate < 1;
    m_progress.setInterval(isSlow ? int(kPatienceMs / options.rate) : kPatienceMs);
    connect(&m_progress, &QTimer::timeout, this, &FeedBench::watchProgress);
}

qint64 FeedBench::total() const
{
    return m_options.rate > 0 ? std::llround(m_options.rate * m_options.seconds) : m_options.events;
}

qint64 FeedBench::bytesKept() const
{
    qint64 sum = 0;
    for (const auto live : m_store.opened())
        sum += qint64(m_store.find(live)->feed().bytesKept());
    return sum;
}

qint64 FeedBench::rowsKept() const
{
    qint64 sum = 0;
    for (const auto live : m_store.opened())
        sum += qint64(m_store.find(live)->feed().size());
    return sum;
}

qint64 FeedBench::rowsFlagged() const
{
    qint64 sum = 0;
    if (m_flagged)
        for (const auto live : m_store.opened())
            sum += qint64(m_flagged->of(live).size());
    return sum;
}

void FeedBench::start()
{
    for (const auto live : m_store.opened())
        m_realtime.rooms().open(wxm::RoomKey::of(live));
    m_realtime.connectTo(m_options.url, "bench"_ba);
    m_progress.start();
}

void FeedBench::onStatus()
{
    const bool isConnected = m_realtime.status().isConnected();
    if (m_phase == Phase::Connecting && isConnected) {
        ask();
    } else if (m_phase == Phase::Running && !isConnected) {
        QTimer::singleShot(kAftermathMs, this, [this] { fail(u"the connection was lost"_s); });
    }
}

void FeedBench::ask()
{
    m_phase = Phase::Running;
    Q_EMIT began();
    m_before = Usage::now();
    if (m_options.rate > 0)
        m_realtime.emitEvent("rate"_ba,
            '[' + jsonNumber(m_options.rate) + ',' + jsonNumber(m_options.seconds) + ']');
    else
        m_realtime.emitEvent("go"_ba, '[' + QByteArray::number(m_options.events) + ']');
}

void FeedBench::receive(const LiveBatch &batch)
{
    if (m_taken < kLookForLives)
        openUnknown(batch);
    m_taken += qint64(batch.eventCount());
    m_refused += qint64(batch.refused + batch.unknown);
    m_store.receive(batch);
    if (m_isDone)
        onDone();
}

//! In a flood some of what was sent before waits for later frames.
void FeedBench::onDone()
{
    m_isDone = true;
    if (m_sink->waiting() == 0)
        finish();
}

void FeedBench::openUnknown(const LiveBatch &batch)
{
    batch.forEach([this](const wxm::live::LiveEvent &event) {
        const auto live = wxm::live::liveIdOf(event);
        if (m_store.find(live))
            return;
        // A live of which nothing was heard yet makes room for it.
        const auto opened = m_store.opened();
        for (const auto one : opened) {
            if (m_store.find(one)->feed().size() == 0) {
                m_store.close(one);
                break;
            }
        }
        if (m_store.opened().size() < m_options.feeds)
            m_store.open(live, {});
    });
}

void FeedBench::watchProgress()
{
    if (m_phase == Phase::Connecting)
        fail(u"no connection to %1"_s.arg(m_options.url.toDisplayString()));
    else if (std::exchange(m_takenBefore, m_taken) == m_taken)
        fail(u"nothing came for %1 seconds, and no \"done\""_s.arg(m_progress.interval() / 1000));
}

void FeedBench::fail(const QString &why)
{
    if (std::exchange(m_phase, Phase::Ended) != Phase::Ended)
        Q_EMIT failed(u"%1; %2 of %3 events had come"_s.arg(why).arg(m_taken).arg(total()));
}

void FeedBench::finish()
{
    if (std::exchange(m_phase, Phase::Ended) != Phase::Running)
        return;
    m_progress.stop();
    const auto after = Usage::now();
    const double cpuMs = after.cpuMs - m_before.cpuMs;
    const auto wallMs = std::max<std::int64_t>(after.wallMs - m_before.wallMs, 1);
    const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
    if (m_refused > 0)
        std::fprintf(stderr, "feed-bench: %lld payloads were no live events of the guide\n",
            static_cast<long long>(m_refused));
    Q_EMIT finished(
        {{u"client"_s, u"wxm"_s}, {u"n"_s, m_taken}, {u"wall_ms"_s, qint64(wallMs)},
            {u"cpu_us_ev"_s, m_taken > 0 ? rounded(cpuMs * 1000 / double(m_taken)) : 0},
            {u"ev_s"_s, std::round(double(m_taken) * 1000 / double(wallMs))},
            {u"rss0_kb"_s, qint64(m_before.rssKb)}, {u"maxrss_kb"_s, qint64(maxRssKb())}},
        std::max<qint64>(total() - m_taken, 0));
}
