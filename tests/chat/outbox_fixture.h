// SPDX-License-Identifier: MIT
#pragma once

#include "chat/outbox.h"
#include "fakes/fake_chat_port.h"
#include "fakes/fake_time.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using State = PendingReply::State;

inline constexpr UserId kMe{2};
inline const ThreadKey kThread = ThreadKey::of(ThreadId{12});
inline const auto kAccount = u"https://wxm.example#2"_s;

//! An outbox over a server in memory. Made anew over the same folder, it is the next run.
struct Desk {
    explicit Desk(const QString &path,
        const OutboxTiming &timing = {.checkDelaysMs = {2, 2, 2}, .retryMs = 2, .firstWaitMs = 2})
        : journal(path, disk)
        , outbox(ports, store, sync, journal, clock, timing)
    {
        ports.add(ThreadKey::Kind::Support, port);
        store.setMe(kMe);
        store.open(kThread);
        outbox.setLinkUp(true);
    }
    void begin() { outbox.setAccount(kAccount); }
    template <class Condition> bool runUntil(Condition isSo)
    {
        return fakes::runUntil(clock, isSo, &disk);
    }
    void runFor(int ms) { fakes::runFor(clock, ms, &disk); }

    fakes::FakeClock clock;
    DiskWriter disk;
    fakes::FakeChatPort port;
    ChatPorts ports;
    ChatStore store;
    ChatSync sync{ports, store};
    OutboxJournal journal;
    Outbox outbox;
};

// As QTRY_*, in time that the test moves.
#define RUN_VERIFY(condition) QVERIFY(m_desk->runUntil([&] { return bool(condition); }))
#define RUN_COMPARE(actual, expected)                                                              \
    do {                                                                                           \
        std::ignore = m_desk->runUntil([&] { return (actual) == (expected); });                    \
        QCOMPARE(actual, expected);                                                                \
    } while (false)

//! What the tests of the outbox begin with: one run over a folder of its own.
class OutboxFixture : public QObject {
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_desk = std::make_unique<Desk>(path());
        m_desk->begin();
    }
    QString path() const { return m_folder->filePath(u"outbox.jsonl"_s); }
    QByteArray written() const
    {
        std::ignore = m_desk->disk.flush(5'000);
        QFile file(path());
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool sendOne(const QString &text)
    {
        m_desk->outbox.add(kThread, text);
        return m_desk->runUntil([&] { return m_desk->port.sends.size() == 1; });
    }
    State stateOfFirst() const
    {
        const auto replies = m_desk->outbox.replies(kThread);
        return replies.isEmpty() ? State::Sending : replies.first().state;
    }
    void nextRun()
    {
        m_desk.reset();
        m_desk = std::make_unique<Desk>(path());
        m_desk->begin();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Desk> m_desk;
};
