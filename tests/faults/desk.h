// SPDX-License-Identifier: MIT
#pragma once

#include "conversations/conversations.h"
#include "fakes/fake_vault.h"
#include "fakes/fault_proxy.h"
#include "fakes/sandbox_process.h"
#include "faults/figures.h"
#include "live/live.h"
#include "support/support.h"
#include "ui/shell/connection_keeper.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>

//! How long something took that the reference limits; -1: it did not happen in time.
template <class Done> qint64 msUntil(Done done, int limitMs)
{
    QElapsedTimer timer;
    timer.start();
    return QTest::qWaitFor(done, limitMs) ? timer.elapsed() : -1;
}

inline void tell(const char *name, const QString &words) { figure(name, QStringList{words}); }

//! The clock of this machine, and somebody who sets it.
class ShiftedClock final : public wxm::Clock {
public:
    std::int64_t wallMs() const override { return m_real.wallMs() + shiftMs; }
    std::int64_t monotonicMs() const override { return m_real.monotonicMs(); }
    std::unique_ptr<wxm::Timer> createTimer(std::function<void()> due) const override
    {
        return m_real.createTimer(std::move(due));
    }
    void callLater(std::int64_t ms, QObject *context, std::function<void()> call) const override
    {
        m_real.callLater(ms, context, std::move(call));
    }
    std::int64_t shiftMs = 0;

private:
    wxm::SystemClock m_real;
};

//! The program without its windows, all of it, in the order of main().
struct Desk {
    //! `sibling`: another program of the same person, with the same settings and keychain.
    Desk(const QUrl &server, const wxm::Profile &profile, Desk *sibling = nullptr);
    ~Desk();
    //! As the disk holds them by now.
    static QString settingsOf(Desk &owner);
    bool signIn(const QJsonObject &account, bool isKept = false);

    ShiftedClock clock;
    wxm::RestClient rest{clock};
    wxm::ApiCalls calls{rest, wxm::EndpointMap::builtIn()};
    QTemporaryDir folder;
    wxm::DiskWriter disk;
    wxm::SettingsFile file;
    wxm::Settings settings{file};
    wxm::fakes::FakeVault vault;
    wxm::Session session;
    wxm::Realtime realtime{clock};
    wxm::ConnectionKeeper keeper{session, realtime, rest};
    wxm::Chat chat;
    wxm::support::Support support;
    wxm::conversations::Conversations conversations;
    wxm::live::Live live;
};

//! How long the GUI thread was held up at a time. By its own processor time: what other programs of
//! a busy machine take is not counted.
class FreezeWatch final : public QObject {
public:
    FreezeWatch()
    {
        m_tick.setTimerType(Qt::PreciseTimer);
        m_tick.setInterval(20);
        connect(&m_tick, &QTimer::timeout, this, [this] {
            const auto now = cpuUs();
            m_ms.push_back(double(now - m_lastUs) / 1000);
            m_lastUs = now;
        });
        go();
    }
    //! While the test reads megabytes of its own, which takes turns of the event loop.
    void pause() { m_tick.stop(); }
    void go()
    {
        m_lastUs = cpuUs();
        m_tick.start();
    }
    double worstMs() const
    {
        return m_ms.empty() ? 0 : *std::max_element(m_ms.begin(), m_ms.end());
    }
    double p99Ms()
    {
        std::sort(m_ms.begin(), m_ms.end());
        return m_ms.empty() ? 0 : m_ms[m_ms.size() * 99 / 100];
    }
    //! Work of the test itself, which no program would do: not counted.
    template <class Work> auto ownWork(Work &&work)
    {
        const auto before = cpuUs();
        auto result = work();
        m_lastUs += cpuUs() - before;
        return result;
    }
    QString text()
    {
        return QStringLiteral("GUI thread at most %1 ms a turn, p99 %2 ms")
            .arg(worstMs(), 0, 'f', 1)
            .arg(p99Ms(), 0, 'f', 1);
    }

private:
    static std::int64_t cpuUs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return now.tv_sec * 1'000'000LL + now.tv_nsec / 1'000;
    }
    QTimer m_tick;
    std::int64_t m_lastUs = 0;
    std::vector<double> m_ms;
};

//! A platform, the proxy before it, and the desk behind it.
class DeskStage {
public:
    bool begin(const QStringList &sandboxOptions = {});

    Desk &desk() { return *m_desk; }
    SandboxProcess &sandbox() { return m_sandbox; }
    FaultProxy &proxy() { return m_proxy; }
    void end() { m_desk.reset(); }

    void customerWrites(qint64 thread, const QString &text);
    void otherSideWrites(qint64 conversation, const QString &text);
    void inLive(qint64 live, const QString &event, QJsonObject more = {});

    void colleagueRemoves(wxm::LiveId live, wxm::CommentId comment);

    //! Ids that the server holds, the oldest first.
    QList<qint64> serverMessages(wxm::ThreadKey thread);
    QJsonValue serverLive(qint64 live);
    static QList<qint64> idsOf(const QJsonValue &rows);
    //! What a person sees of a thread is what the server holds, from the oldest one that was read
    //! on.
    bool isEqual(wxm::ThreadKey thread, const QList<qint64> &server) const
    {
        const auto &timeline = m_desk->chat.store.timeline(thread);
        if (!timeline.isLoaded || timeline.messages.size() > server.size()
            || (timeline.messages.isEmpty() && !server.isEmpty()))
            return false;
        QList<qint64> seen;
        for (const auto &message : timeline.messages)
            seen.append(message.id.value);
        std::sort(seen.begin(), seen.end());
        return seen == server.last(seen.size());
    }
    //! Comments of a live that are shown, the oldest first.
    QList<qint64> shownComments(wxm::LiveId live) const;
    //! What is shown of a live and not there, and the reverse, from the oldest shown one on.
    QString difference(wxm::LiveId live, const QJsonValue &server) const;
    //! The same of a live: comments from the oldest kept one on, and whether it has ended.
    bool isEqual(wxm::LiveId live, const QJsonValue &server) const
    {
        const auto *record = m_desk->live.store.find(live);
        if (!record)
            return false;
        const auto seen = shownComments(live);
        const auto ids = idsOf(server[QLatin1StringView("comments")]);
        const auto from =
            seen.isEmpty() ? ids.end() : std::lower_bound(ids.begin(), ids.end(), seen.first());
        const bool hasEnded =
            server[QLatin1StringView("status")].toString() != QLatin1StringView("live");
        return seen == QList<qint64>(from, ids.end()) && record->state().ended == hasEnded;
    }

    //! The number of the last line of the truth log.
    qint64 logEnd();
    QList<QJsonObject> log(qint64 after, const QString &filter);

private:
    struct OwnData {
        OwnData() { qputenv("XDG_DATA_HOME", folder.path().toUtf8()); }
        QTemporaryDir folder;
    };
    OwnData m_data;
    wxm::Profile m_profile{QStringLiteral("test")};
    SandboxProcess m_sandbox;
    FaultProxy m_proxy;
    QNetworkAccessManager m_network;
    QString m_colleague; //!< Token of another member of staff.
    std::unique_ptr<Desk> m_desk;
};
