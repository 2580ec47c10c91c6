// SPDX-License-Identifier: MIT
#pragma once

#include "socketio/environment.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>
#include <memory>

namespace wxm {

//! What the live server did not do on a connection that stands, to be asked for again: each key
//! with a pause of its own that doubles, from 2 s to a minute, and varies. Network thread.
class RetryQueue {
public:
    RetryQueue(socketio::Environment &environment, std::function<void(const QByteArray &)> again);

    //! It failed: asked for again later.
    void failed(const QByteArray &key);
    //! It went well, or nobody wants it any more.
    void settled(const QByteArray &key);
    //! How often it failed in a row.
    int failures(const QByteArray &key) const { return m_items.value(key).failures; }
    QList<QByteArray> keys() const { return m_items.keys(); }
    //! The connection is lost: what comes next belongs to another.
    void clear();

private:
    struct Item {
        int failures = 0;
        qint64 dueMs = -1; //!< -1: under way.
    };
    void plan();
    void onDue();

    socketio::Environment &m_environment;
    std::function<void(const QByteArray &)> m_again;
    QHash<QByteArray, Item> m_items;
    //! Made with the first failure: the constructor runs on another thread.
    std::unique_ptr<socketio::Timer> m_timer;
};

} // namespace wxm
