// SPDX-License-Identifier: MIT
#pragma once

#include "fakes/fake_clock.h"
#include "realtime/realtime.h"
#include "socketio/fake_environment.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace wxm::fakes {

//! Realtime on one thread, with a gateway that the test plays and time that it lets pass.
class LinkStage {
public:
    FakeClock clock;
    std::shared_ptr<socketio::FakeEnvironment> world =
        std::make_shared<socketio::FakeEnvironment>();
    Realtime link{clock, nullptr, world};

    LiveServer server{.url = QUrl(QStringLiteral("http://127.0.0.1:1"))};

    //! What was posted is done.
    void settle()
    {
        for (int i = 0; i < 6; ++i) {
            QCoreApplication::processEvents();
            world->settle();
        }
    }
    void pass(qint64 ms)
    {
        for (qint64 left = ms; left > 0; left -= 250) {
            const qint64 step = std::min<qint64>(left, 250);
            clock.advanceMs(step);
            world->pass(step);
            settle();
        }
    }
    void begin()
    {
        link.connectTo(server, "a.b.c");
        settle();
    }
    socketio::FakeTransport &gateway() { return world->transport(); }
    //! The server takes the session that was opened last.
    void accept(const std::string &extra = {})
    {
        gateway().openSession();
        settle();
        gateway().receive("40{\"sid\":\"s\"" + extra + "}");
        settle();
    }
    void say(const std::string &packet)
    {
        gateway().receive(packet);
        settle();
    }
    void connectFully()
    {
        begin();
        accept();
    }
    //! All that went out since the last look; kept until asked for.
    QStringList sent()
    {
        QStringList all;
        for (const auto &packet : gateway().takeSent())
            all.append(QString::fromStdString(packet));
        return all;
    }
    //! Of the packets that wait, those that emit `event`; they are taken out.
    QStringList emitted(const QString &event)
    {
        m_waiting += sent();
        QStringList found;
        const QString name = QStringLiteral("[\"%1\"").arg(event);
        for (const auto &packet : std::as_const(m_waiting)) {
            if (packet.contains(name))
                found.append(packet);
        }
        m_waiting.removeIf([&](const QString &packet) { return found.contains(packet); });
        return found;
    }
    //! Answers an emit.
    void answer(const QString &packet, const std::string &json)
    {
        static const QRegularExpression head(QStringLiteral("^42(\\d+)\\["));
        const auto id = head.match(packet).captured(1);
        say("43" + id.toStdString() + "[" + json + "]");
    }
    //! Of a watch or a query.
    static QList<int> ids(const QString &packet)
    {
        static const QRegularExpression list(QStringLiteral("\"user_ids\":\\[([0-9,]*)\\]"));
        QList<int> all;
        const auto parts =
            list.match(packet).captured(1).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (const auto &part : parts)
            all.append(part.toInt());
        return all;
    }

private:
    QStringList m_waiting;
};

} // namespace wxm::fakes
