// SPDX-License-Identifier: MIT
#include "realtime/websocket_trial.h"

#include <utility>

namespace wxm {

namespace {

//! A middle that cuts right after the upgrade has done so by then.
constexpr qint64 kStandsMs = 8'000;

} // namespace

WebSocketTrial::WebSocketTrial(
    std::shared_ptr<socketio::Environment> environment, std::function<void(bool)> ended)
    : m_environment(std::move(environment))
    , m_ended(std::move(ended))
    , m_timer(m_environment->createTimer([this] { finish(m_isOpen); }))
{
}

WebSocketTrial::~WebSocketTrial() { stop(); }

void WebSocketTrial::start(socketio::ConnectionOptions options)
{
    if (m_engine)
        return;
    options.transports = {socketio::TransportKind::WebSocket};
    m_isOpen = false;
    m_timer->start(options.timeoutMs);
    m_engine = std::make_unique<socketio::Engine>(*m_environment, std::move(options), *this);
    m_engine->open();
}

void WebSocketTrial::stop()
{
    m_timer->stop();
    if (!m_engine)
        return;
    m_engine->abort();
    // It may be in the middle of a call to us.
    m_environment->later([gone = std::shared_ptr<socketio::Engine>(std::move(m_engine))] {});
}

void WebSocketTrial::engineOpened(socketio::Engine &)
{
    m_isOpen = true;
    m_timer->start(kStandsMs);
}

void WebSocketTrial::engineClosed(socketio::Engine &, const socketio::EngineEnd &)
{
    finish(false);
}

void WebSocketTrial::finish(bool cameThrough)
{
    stop();
    m_ended(cameThrough);
}

} // namespace wxm
