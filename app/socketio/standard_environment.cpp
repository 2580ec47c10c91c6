// SPDX-License-Identifier: MIT
#include "socketio/environment.h"
#include "socketio/polling_transport.h"
#include "socketio/websocket_transport.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <limits>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <ctime>
#endif

namespace socketio {

namespace {

#ifdef Q_OS_LINUX
constexpr auto kSleepCountingClock = CLOCK_BOOTTIME;
#elif !defined(Q_OS_WIN)
constexpr auto kSleepCountingClock =
    CLOCK_MONOTONIC; // on macOS it goes on while the machine sleeps
#endif

class StandardTimer final : public Timer {
public:
    explicit StandardTimer(std::function<void()> fired)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, std::move(fired));
    }
    void start(qint64 ms) override
    {
        m_timer.start(static_cast<int>(std::clamp<qint64>(ms, 0, std::numeric_limits<int>::max())));
    }
    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

class StandardEnvironment final : public Environment {
public:
    qint64 nowMs() const override
    {
#ifdef Q_OS_WIN
        return static_cast<qint64>(GetTickCount64()); // counts sleep
#else
        timespec now{};
        clock_gettime(kSleepCountingClock, &now);
        return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
#endif
    }
    double random() override { return QRandomGenerator::global()->generateDouble(); }
    std::unique_ptr<Timer> createTimer(std::function<void()> fired) override
    {
        return std::make_unique<StandardTimer>(std::move(fired));
    }
    void later(std::function<void()> call) override
    {
        QTimer::singleShot(0, &m_context, std::move(call));
    }
    std::unique_ptr<Transport> createTransport(
        TransportKind kind, TransportListener &listener) override
    {
        if (kind == TransportKind::WebSocket)
            return std::make_unique<WebSocketTransport>(listener);
        if (!m_network)
            m_network = std::make_unique<QNetworkAccessManager>();
        return std::make_unique<PollingTransport>(listener, *m_network);
    }

private:
    QObject m_context;
    std::unique_ptr<QNetworkAccessManager> m_network; //!< one, since each has a thread of its own
};

} // namespace

std::shared_ptr<Environment> Environment::standard()
{
    return std::make_shared<StandardEnvironment>();
}

} // namespace socketio
