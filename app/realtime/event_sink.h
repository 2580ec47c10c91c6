// SPDX-License-Identifier: MIT
#pragma once

#include "base/json_reader.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <cstddef>
#include <functional>
#include <mutex>
#include <string_view>
#include <utility>
#include <vector>

namespace wxm {

//! Where the events of one name go: decoded on the network thread, delivered on the GUI thread.
//! Each feature brings its own, registered by Realtime::addSink().
class EventSink {
public:
    virtual ~EventSink() = default;

    //! Network thread. `json` is the event's argument as UTF-8, valid during the call only; the
    //! socket client has checked that it is one JSON value of at most 1,024 levels. Whatever the
    //! contract refuses is dropped and counted here.
    virtual void decode(std::string_view json) = 0;
    //! The same for a text that nobody has checked, which reading it does as well. False, and
    //! nothing taken in or counted, where it is not one JSON object of at most kMaxJsonLevels: the
    //! socket client has the last word on it. A sink that reads no JSON takes none of these. Behind
    //! the text JsonParser::kRoom bytes may be read, as behind all texts of the socket client.
    virtual bool decodeUnchecked(std::string_view) { return false; }
    //! GUI thread, once a frame while events arrive: hands the batch on.
    virtual void deliver() = 0;
    //! Any thread: events that wait for a later frame, as far as the sink lets any wait. Each frame
    //! has one delivery while there are some.
    virtual std::size_t waiting() const { return 0; }
};

//! What passes between the threads: a batch that one side fills and the other swaps out.
template <class Event> class Inbox {
public:
    explicit Inbox(std::size_t cap = 100'000) : m_cap(cap) { }

    //! Network thread. Over the cap the event is lost, and counted: its room needs a re-read.
    void push(Event event)
    {
        const std::lock_guard lock(m_mutex);
        if (m_events.size() < m_cap)
            m_events.push_back(std::move(event));
        else
            ++m_lost;
    }

    struct Batch {
        std::vector<Event> events;
        std::size_t lost = 0;
    };
    //! GUI thread. All that came since the last call.
    Batch take()
    {
        const std::lock_guard lock(m_mutex);
        return {std::exchange(m_events, {}), std::exchange(m_lost, 0)};
    }

private:
    std::mutex m_mutex;
    std::vector<Event> m_events;
    std::size_t m_lost = 0;
    const std::size_t m_cap;
};

//! A sink of one kind of event, with its `fromJson`.
template <class Event> class DecodingSink final : public EventSink {
public:
    //! Called on the GUI thread, as long as `context` lives; `isIncomplete`: something was dropped.
    using Receiver = std::function<void(const std::vector<Event> &, bool isIncomplete)>;

    DecodingSink(QObject *context, Receiver receive)
        : m_context(context)
        , m_receive(std::move(receive))
    {
    }

    void decode(std::string_view json) override
    {
        if (!read(json, JsonParser::Behind::Unknown))
            m_isIncomplete = true;
    }
    bool decodeUnchecked(std::string_view json) override
    {
        return read(json, JsonParser::Behind::Room);
    }
    void deliver() override
    {
        const auto batch = m_inbox.take();
        const bool isIncomplete = m_isIncomplete.exchange(false) || batch.lost > 0;
        if (m_context && (!batch.events.empty() || isIncomplete))
            m_receive(batch.events, isIncomplete);
    }

private:
    bool read(std::string_view json, JsonParser::Behind behind)
    {
        const auto take = [this](JsonReader &reader) {
            if (auto event = Event::fromJson(reader))
                m_inbox.push(*std::move(event));
            else
                m_isIncomplete = true;
        };
        return m_parser.readObject({json.data(), qsizetype(json.size())}, take, behind).has_value();
    }

    const QPointer<QObject> m_context;
    const Receiver m_receive;
    JsonParser m_parser;
    Inbox<Event> m_inbox;
    std::atomic<bool> m_isIncomplete = false;
};

} // namespace wxm
