// SPDX-License-Identifier: MIT
#pragma once

#include "live/live_store.h"
#include "realtime/realtime.h"
#include "usage.h"

#include <QJsonObject>
#include <QUrl>

//! What the command line asks for.
struct BenchOptions {
    QUrl url;
    qint64 events = 0;
    double rate = 0; //!< events a second; 0: as fast as they come
    double seconds = 0;
    wxm::LiveId live{7};
    std::size_t keep = 100'000;
    int timeoutMs = 120'000;
};

//! Connects with the console's own client, asks for events, and takes them into the console's own
//! store until the server says that it is done.
class FeedBench final : public QObject {
    Q_OBJECT

public:
    explicit FeedBench(const BenchOptions &options);

    void start();
    wxm::live::LiveStore &store() { return m_store; }
    qint64 total() const;
    //! Rows that were taken in so far.
    qint64 taken() const;

Q_SIGNALS:
    void began();
    //! The line that is printed, as far as it is known here.
    void finished(const QJsonObject &figures);
    void failed(const QString &why);

private:
    void onStatus();
    void receive(const wxm::live::LiveBatch &batch);
    void finish();

    BenchOptions m_options;
    wxm::SystemClock m_clock;
    wxm::live::LiveStore m_store;
    wxm::Realtime m_realtime;
    Usage m_before;
    bool m_hasBegun = false;
};
