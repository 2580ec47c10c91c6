// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message_model.h"
#include "fakes/fault_proxy.h"
#include "fakes/headless_console.h"
#include "fakes/sandbox_process.h"
#include "faults/figures.h"

#include <QFile>

//! A platform, the proxy before it, the console without windows, and the view of some threads: what
//! was written, what the server stored, what a person sees.
class ReplyStage {
public:
    struct Stored {
        QHash<QString, int> counts;       //!< How often, by text.
        QHash<qint64, QStringList> order; //!< Texts of ours by thread.
    };

    //! The times of the product in a soak, a twentieth of them in the short form.
    static wxm::OutboxTiming timing()
    {
        return isSoak() ? wxm::OutboxTiming{}
                        : wxm::OutboxTiming{.checkDelaysMs = {100, 400, 1'000}, .retryMs = 250};
    }
    static wxm::RestLimits limits()
    {
        wxm::RestLimits limits;
        if (!isSoak()) {
            limits.retryDelaysMs = {50, 150, 450};
            limits.writeDeadlineMs = 2'000;
            limits.readDeadlineMs = 2'000;
        }
        return limits;
    }

    bool begin(int threads)
    {
        if (!m_sandbox.start() || !m_proxy.start(m_sandbox.url()))
            return false;
        m_threadCount = threads;
        return start();
    }
    //! Another run of the program over the same profile.
    bool start()
    {
        m_models.clear();
        m_console.reset();
        m_console = std::make_unique<wxm::fakes::HeadlessConsole>(
            m_proxy.url(), m_profile, timing(), limits());
        m_console->chat.outbox.setKeysHonoured(m_keysHonoured);
        QObject::connect(&m_console->chat.outbox, &wxm::Outbox::sent, &m_console->chat,
            [this](wxm::ThreadKey, const wxm::Message &message) { m_sent[message.body] += 1; });
        if (!m_console->signIn(m_sandbox.account(0)))
            return false;
        for (int id = 1; id <= m_threadCount; ++id)
            watch(wxm::ThreadId{id});
        return QTest::qWaitFor([this] { return isRead(); }, 60'000);
    }

    //! Whether the server honours keys, and whether the deployment says so.
    void setKeys(bool areHonoured)
    {
        m_keysHonoured = areHonoured;
        m_sandbox.control(
            QStringLiteral("settings"), {{QStringLiteral("idempotency"), areHonoured}});
        m_console->chat.outbox.setKeysHonoured(areHonoured);
    }

    static wxm::ThreadKey key(int thread) { return wxm::ThreadKey::of(wxm::ThreadId{thread}); }
    //! To the threads in turn.
    bool write(const QString &text)
    {
        const int thread = 1 + m_written++ % m_threadCount;
        m_wrote[text] += 1;
        m_order[thread] += text;
        return m_console->chat.actions.send(key(thread), text);
    }
    int written() const { return m_written; }

    //! Every reply has an end that does not change by itself any more.
    bool isSettled() const
    {
        for (int id = 1; id <= m_threadCount; ++id) {
            for (const auto &reply : m_console->chat.outbox.replies(key(id))) {
                if (reply.state != wxm::PendingReply::State::NotConfirmed
                    && reply.state != wxm::PendingReply::State::Refused)
                    return false;
            }
        }
        return true;
    }
    bool settle(int timeoutMs)
    {
        return QTest::qWaitFor([this] { return isSettled(); }, timeoutMs);
    }
    QList<wxm::PendingReply> left() const
    {
        QList<wxm::PendingReply> all;
        for (int id = 1; id <= m_threadCount; ++id)
            all += m_console->chat.outbox.replies(key(id));
        return all;
    }

    Stored stored() const
    {
        Stored found;
        QFile log(m_sandbox.truthLog());
        if (!log.open(QFile::ReadOnly))
            return found;
        while (!log.atEnd()) {
            const auto line = QJsonDocument::fromJson(log.readLine()).object();
            if (line[QLatin1StringView("kind")].toString() != QLatin1StringView("support.message"))
                continue;
            const auto data = line[QLatin1StringView("data")].toObject();
            const auto message = data[QLatin1StringView("message")].toObject();
            const auto text = message[QLatin1StringView("body")].toString();
            if (!m_wrote.contains(text))
                continue;
            found.counts[text] += 1;
            found.order[data[QLatin1StringView("thread_id")].toInteger()] += text;
        }
        return found;
    }

    //! Lines of the truth log of one type.
    QList<QJsonObject> log(QLatin1StringView type) const
    {
        QList<QJsonObject> lines;
        QFile file(m_sandbox.truthLog());
        if (!file.open(QFile::ReadOnly))
            return lines;
        while (!file.atEnd()) {
            const auto line = QJsonDocument::fromJson(file.readLine()).object();
            if (line[QLatin1StringView("t")].toString() == type)
                lines.append(line);
        }
        return lines;
    }

    //! What is seen of our texts: rows with an id, in the order of the threads.
    QHash<qint64, QStringList> seen() const
    {
        QHash<qint64, QStringList> all;
        for (const auto &[thread, model] : m_models) {
            for (const auto &row : model->rows()) {
                if (row.id.isValid() && m_wrote.contains(row.body))
                    all[thread] += row.body;
            }
        }
        return all;
    }
    //! The order in which they were written.
    const QHash<qint64, QStringList> &order() const { return m_order; }
    const QHash<QString, int> &wrote() const { return m_wrote; }
    const QHash<QString, int> &sent() const { return m_sent; }
    //! Rows of one text beyond those that were written, or two of one id, at any moment since the
    //! start.
    int doubledRows() const { return m_doubled; }
    int looks() const { return m_looks; }

    wxm::fakes::HeadlessConsole &console() { return *m_console; }
    SandboxProcess &sandbox() { return m_sandbox; }
    FaultProxy &proxy() { return m_proxy; }
    const wxm::Profile &profile() const { return m_profile; }
    void stop()
    {
        m_models.clear();
        m_console.reset();
    }

private:
    void watch(wxm::ThreadId thread)
    {
        auto &chat = m_console->chat;
        m_console->support.actions.open(thread);
        auto model = std::make_unique<wxm::MessageModel>(chat.store, chat.outbox);
        model->setThread(wxm::ThreadKey::of(thread));
        auto *seen = model.get();
        const auto look = [this, seen] { lookAt(*seen); };
        QObject::connect(seen, &QAbstractItemModel::rowsInserted, seen, look);
        QObject::connect(seen, &QAbstractItemModel::dataChanged, seen, look);
        m_models.emplace(thread.value, std::move(model));
    }
    bool isRead() const
    {
        for (int id = 1; id <= m_threadCount; ++id) {
            if (!m_console->chat.store.timeline(key(id)).isLoaded)
                return false;
        }
        return true;
    }
    //! What a person would see at this moment.
    void lookAt(const wxm::MessageModel &model)
    {
        ++m_looks;
        QHash<QString, int> texts;
        QSet<qint64> ids;
        for (const auto &row : model.rows()) {
            if (row.kind != wxm::MessageRow::Kind::Message || !m_wrote.contains(row.body))
                continue;
            const bool isTwice = row.id.isValid() && ids.contains(row.id.value);
            ids.insert(row.id.value);
            if (++texts[row.body] > m_wrote[row.body] || isTwice)
                ++m_doubled;
        }
    }

    wxm::fakes::OwnDataFolder m_data;
    wxm::Profile m_profile{QStringLiteral("test")};
    SandboxProcess m_sandbox;
    FaultProxy m_proxy;
    std::unique_ptr<wxm::fakes::HeadlessConsole> m_console;
    std::map<qint64, std::unique_ptr<wxm::MessageModel>> m_models;
    bool m_keysHonoured = false;
    int m_threadCount = 0;
    int m_written = 0;
    int m_doubled = 0;
    int m_looks = 0;
    QHash<QString, int> m_wrote;
    QHash<QString, int> m_sent;
    QHash<qint64, QStringList> m_order;
};
