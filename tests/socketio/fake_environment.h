// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/environment.h"
#include "socketio/transport.h"

#include <QString>

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace socketio {

class FakeEnvironment;

//! A transport whose other side is the test. The listener belongs to the code under test.
class FakeTransport final : public Transport {
public:
    FakeTransport(TransportKind kind, TransportListener &listener, FakeEnvironment &world);
    ~FakeTransport() override;

    TransportKind kind() const override { return m_kind; }
    void open(const ConnectionOptions &options, const QString &sid,
        std::shared_ptr<QNetworkCookieJar>) override
    {
        usedOptions = options;
        usedSid = sid;
        isOpen = true;
    }
    void setSid(const QString &sid) override { usedSid = sid; }
    Obstacle waitsFor() const override { return standsBefore; }
    bool isWritable() const override { return isOpen && writable && !paused; }
    void send(std::vector<EnginePacket> packets) override
    {
        for (EnginePacket &packet : packets)
            sent.push_back(packet.isBinary ? "b:" + packet.binary.toStdString() : packet.text);
    }
    void pause() override { paused = true; }
    void resume() override { paused = false; }
    void close() override { closing = true; }
    void abort() override { isOpen = false; }

    //! A packet from the server.
    void receive(std::string packet)
    {
        packet.reserve(packet.size() + 64);
        m_listener.transportPacket(*this, packet);
    }
    void receiveBinary(QByteArray bytes) { m_listener.transportBinary(*this, std::move(bytes)); }
    void reportOpened() { m_listener.transportOpened(*this); }
    void reportPaused() { m_listener.transportPaused(*this); }
    void reportWritable() { m_listener.transportWritable(*this); }
    void end(TransportEnd end = {})
    {
        isOpen = false;
        m_listener.transportClosed(*this, end);
    }
    void openSession(const std::string &extra = {})
    {
        receive(R"(0{"sid":"eio","pingInterval":25000,"pingTimeout":20000)" + extra + "}");
    }
    //! What was sent since the last look.
    std::vector<std::string> takeSent() { return std::exchange(sent, {}); }

    ConnectionOptions usedOptions;
    QString usedSid;
    Obstacle standsBefore;
    bool isOpen = false;
    bool writable = true;
    bool paused = false;
    bool closing = false;
    std::vector<std::string> sent;

private:
    TransportKind m_kind;
    TransportListener &m_listener;
    FakeEnvironment &m_world;
};

//! Time that passes when the test says so, chance that it chooses, transports that it plays.
class FakeEnvironment final : public Environment {
public:
    qint64 nowMs() const override { return m_now; }
    double random() override { return chance; }
    void later(std::function<void()> call) override { m_later.push_back(std::move(call)); }
    std::unique_ptr<Timer> createTimer(std::function<void()> fired) override;
    std::unique_ptr<Transport> createTransport(
        TransportKind kind, TransportListener &listener) override
    {
        auto transport = std::make_unique<FakeTransport>(kind, listener, *this);
        transports.push_back(transport.get());
        ++created;
        return transport;
    }

    //! Lets what was posted happen.
    void settle()
    {
        while (!m_later.empty()) {
            const auto call = std::move(m_later.front());
            m_later.pop_front();
            call();
        }
    }
    //! Lets time pass, timers fire in order.
    void pass(qint64 ms);
    //! The machine sleeps: the clock goes on, no timer does.
    void suspend(qint64 ms)
    {
        m_now += ms;
        for (auto &[timer, due] : m_timers)
            due += ms;
    }
    //! The transport made last.
    FakeTransport &transport() { return *transports.back(); }

    double chance = 0.5;
    int created = 0;
    std::vector<FakeTransport *> transports; //!< those alive, oldest first

private:
    friend class FakeTransport;
    friend class FakeTimer;
    qint64 m_now = 1000;
    std::map<class FakeTimer *, qint64> m_timers;
    std::deque<std::function<void()>> m_later; //!< may own timers
};

class FakeTimer final : public Timer {
public:
    FakeTimer(FakeEnvironment &world, std::function<void()> fired)
        : m_world(world)
        , m_fired(std::move(fired))
    {
    }
    ~FakeTimer() override { m_world.m_timers.erase(this); }
    void start(qint64 ms) override { m_world.m_timers[this] = m_world.m_now + ms; }
    void stop() override { m_world.m_timers.erase(this); }
    void fire() { m_fired(); }

private:
    FakeEnvironment &m_world;
    std::function<void()> m_fired;
};

inline FakeTransport::FakeTransport(
    TransportKind kind, TransportListener &listener, FakeEnvironment &world)
    : m_kind(kind)
    , m_listener(listener)
    , m_world(world)
{
}

inline FakeTransport::~FakeTransport() { std::erase(m_world.transports, this); }

inline std::unique_ptr<Timer> FakeEnvironment::createTimer(std::function<void()> fired)
{
    return std::make_unique<FakeTimer>(*this, std::move(fired));
}

inline void FakeEnvironment::pass(qint64 ms)
{
    const qint64 end = m_now + ms;
    settle();
    for (;;) {
        auto next = m_timers.end();
        for (auto it = m_timers.begin(); it != m_timers.end(); ++it) {
            if (it->second <= end && (next == m_timers.end() || it->second < next->second))
                next = it;
        }
        if (next == m_timers.end())
            break;
        FakeTimer *timer = next->first;
        m_now = std::max(m_now, next->second);
        m_timers.erase(next);
        timer->fire();
        settle();
    }
    m_now = end;
}

} // namespace socketio
