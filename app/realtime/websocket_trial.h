// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/engine.h"

#include <functional>
#include <memory>

namespace wxm {

//! Finds out whether WebSocket comes through by now, beside the session that goes by polling: opens
//! a session of its own, without signing in on it, and lets it stand for a while. Network thread.
class WebSocketTrial final : public socketio::EngineListener {
public:
    WebSocketTrial(
        std::shared_ptr<socketio::Environment> environment, std::function<void(bool)> ended);
    ~WebSocketTrial();
    Q_DISABLE_COPY_MOVE(WebSocketTrial)

    //! `options`: of the session beside it; the transport is chosen here.
    void start(socketio::ConnectionOptions options);
    void stop();
    bool isRunning() const { return m_engine != nullptr; }

private:
    void engineOpened(socketio::Engine &) override;
    void engineText(socketio::Engine &, std::string_view) override { }
    void engineBinary(socketio::Engine &, QByteArray) override { }
    void enginePinged(socketio::Engine &) override { }
    void engineUpgraded(socketio::Engine &) override { }
    void engineClosed(socketio::Engine &, const socketio::EngineEnd &) override;
    void finish(bool cameThrough);

    std::shared_ptr<socketio::Environment> m_environment;
    std::function<void(bool)> m_ended;
    std::unique_ptr<socketio::Engine> m_engine;
    std::unique_ptr<socketio::Timer> m_timer;
    bool m_isOpen = false;
};

} // namespace wxm
