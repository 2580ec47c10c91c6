// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/temporary_settings.h"
#include "live/flagged_comments.h"
#include "live/live_store.h"
#include "realtime/realtime.h"
#include "usage.h"

#include <QJsonObject>
#include <QTimer>
#include <QUrl>

#include <atomic>

//! What the command line asks for.
struct BenchOptions {
    QUrl url;
    qint64 events = 0;
    double rate = 0; //!< Events a second; 0: as fast as they come.
    double seconds = 0;
    int feeds = 1; //!< Lives that are joined, from number `live` on.
    wxm::LiveId live{7};
    std::size_t keep = 100'000; //!< Rows of each feed.
    int rules = 0;              //!< Rules of three words each that every comment is held against.
};

//! Connects with the console's own client, asks for events, and takes them into the console's own
//! store until the server says that it is done.
class FeedBench final : public QObject {
    Q_OBJECT

public:
    explicit FeedBench(const BenchOptions &options);

    void start();
    wxm::live::LiveStore &store() { return m_store; }
    //! What the rules say of the rows; nullptr without rules.
    const wxm::live::FlaggedComments *flagged() const { return m_flagged.get(); }
    //! Kept comments that a rule applies to.
    qint64 rowsFlagged() const;
    //! Events that were read and handed to the store so far.
    qint64 taken() const { return m_taken; }
    //! Bytes of all feeds by the store's own count.
    qint64 bytesKept() const;
    qint64 rowsKept() const;

Q_SIGNALS:
    //! The events are asked for.
    void began();
    //! The line that is printed, as far as it is known here; `lost` is what was asked for and not
    //! taken.
    void finished(const QJsonObject &figures, qint64 lost);
    void failed(const QString &why);

private:
    //! How the run stands with the server.
    enum class Phase { Connecting, Running, Ended };

    qint64 total() const;
    void onStatus();
    void ask();
    void receive(const wxm::live::LiveBatch &batch);
    void openUnknown(const wxm::live::LiveBatch &batch);
    void onDone();
    void finish();
    void fail(const QString &why);
    void watchProgress();

    BenchOptions m_options;
    wxm::SystemClock m_clock;
    wxm::live::LiveStore m_store;
    // In this order: who looks at the rows goes before what it looks at.
    std::unique_ptr<wxm::fakes::TemporarySettings> m_settings;
    std::unique_ptr<wxm::live::ModerationRules> m_rules;
    std::unique_ptr<wxm::live::FlaggedComments> m_flagged;
    wxm::Realtime m_realtime;
    std::shared_ptr<wxm::live::LiveSink> m_sink;
    QTimer m_progress;
    Usage m_before;
    Phase m_phase = Phase::Connecting;
    bool m_isDone = false;
    qint64 m_taken = 0;
    qint64 m_refused = 0;
    qint64 m_takenBefore = 0;
};
