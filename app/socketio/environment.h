// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace socketio {

enum class TransportKind;
class Transport;
class TransportListener;

//! A timer that fires once for each start.
class Timer {
public:
    virtual ~Timer() = default;
    //! Starts it (again).
    virtual void start(qint64 ms) = 0;
    virtual void stop() = 0;
};

//! Everything that the rules of this library take from the world: time, chance and sockets. Tests
//! put their own behind it. Used in one thread. The real one: standard_environment.cpp.
class Environment {
public:
    virtual ~Environment() = default;

    //! Milliseconds that never jump back and that count the time a suspended machine slept, which
    //! the usual monotonic clocks do not.
    virtual qint64 nowMs() const = 0;
    //! 0 (inclusive) to 1 (exclusive).
    virtual double random() = 0;
    virtual std::unique_ptr<Timer> createTimer(std::function<void()> fired) = 0;
    //! Calls back from the event loop, once.
    virtual void later(std::function<void()> call) = 0;
    virtual std::unique_ptr<Transport> createTransport(
        TransportKind kind, TransportListener &listener) = 0;

    //! The real one.
    static std::shared_ptr<Environment> standard();
};

} // namespace socketio
