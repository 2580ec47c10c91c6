// SPDX-License-Identifier: MIT
#include "faults/desk.h"

#include <QNetworkReply>
#include <QTest>

#include <algorithm>

Desk::Desk(const QUrl &server, const wxm::Profile &profile, Desk *sibling)
    : file(settingsOf(sibling ? *sibling : *this), &disk)
    // Tokens die here as often as in a month: the brake on renewals is tested where it lives.
    , session(calls, (sibling ? sibling : this)->vault, settings, clock, nullptr,
          {.tickMs = 500, .renewal = {.burst = 100'000}})
    , chat(calls, session, realtime, profile, clock)
    , support(calls, session, realtime, chat, clock)
    , conversations(calls, session, realtime, chat)
    , live(calls, session, realtime, settings, clock, chat.notes)
{
    rest.setServer(server);
    rest.setTokenGate(&session);
    settings.undoSeconds.set(0);
    settings.brakeActs.set(0); // bursts are meant here
}

Desk::~Desk() = default;

QString Desk::settingsOf(Desk &owner)
{
    std::ignore = owner.disk.flush(5'000);
    return owner.folder.filePath(QStringLiteral("settings.json"));
}

bool Desk::signIn(const QJsonObject &account, bool isKept)
{
    const auto text = [&](const char *key) { return account[QLatin1StringView(key)].toString(); };
    std::ignore = session.signIn(
        {text("phone_code"), text("phone"), text("password"), text("user_type"), isKept});
    return QTest::qWaitFor([this] { return realtime.status().isConnected(); }, 20'000);
}

bool DeskStage::begin(const QStringList &sandboxOptions)
{
    if (!m_sandbox.start(sandboxOptions) || !m_proxy.start(m_sandbox.url()))
        return false;
    m_desk = std::make_unique<Desk>(m_proxy.url(), m_profile);
    return m_desk->signIn(m_sandbox.account(0));
}

void DeskStage::customerWrites(qint64 thread, const QString &text)
{
    m_sandbox.control(QStringLiteral("support"),
        {{QStringLiteral("thread_id"), thread}, {QStringLiteral("body"), text}});
}

void DeskStage::otherSideWrites(qint64 conversation, const QString &text)
{
    m_sandbox.control(QStringLiteral("message"),
        {{QStringLiteral("conversation_id"), conversation}, {QStringLiteral("body"), text}});
}

void DeskStage::inLive(qint64 live, const QString &event, QJsonObject more)
{
    more.insert(QStringLiteral("live_id"), live);
    more.insert(QStringLiteral("event"), event);
    m_sandbox.control(QStringLiteral("live"), more);
}

void DeskStage::colleagueRemoves(wxm::LiveId live, wxm::CommentId comment)
{
    if (m_colleague.isEmpty())
        m_colleague = m_sandbox
                          .control(QStringLiteral("token"),
                              {{QStringLiteral("user_id"), 3}})[QLatin1StringView("token")]
                          .toString();
    QNetworkRequest request(QUrl(m_sandbox.url().toString()
        + QStringLiteral("/api/v1/admin/lives/%1/comments/%2").arg(live.value).arg(comment.value)));
    request.setRawHeader("Authorization", "Bearer " + m_colleague.toLatin1());
    auto *reply = m_network.deleteResource(request);
    QVERIFY(QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000));
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    reply->deleteLater();
}

QList<qint64> DeskStage::serverMessages(wxm::ThreadKey thread)
{
    const auto what = thread.isSupport() ? QStringLiteral("thread?id=%1")
                                         : QStringLiteral("conversation?id=%1&user_id=2");
    return idsOf(m_sandbox.query(what.arg(thread.id))[QLatin1StringView("messages")]);
}

QJsonValue DeskStage::serverLive(qint64 live)
{
    return m_sandbox.query(QStringLiteral("live?id=%1").arg(live));
}

QList<qint64> DeskStage::idsOf(const QJsonValue &rows)
{
    QList<qint64> ids;
    const auto array = rows.toArray();
    for (const auto &row : array)
        ids.append(row[QLatin1StringView("id")].toInteger());
    return ids;
}

QList<qint64> DeskStage::shownComments(wxm::LiveId live) const
{
    QList<qint64> seen;
    const auto *record = m_desk->live.store.find(live);
    const auto &feed = record->feed();
    for (auto number = feed.firstRow(); number < feed.endRow(); ++number) {
        const auto &row = feed.row(number);
        if (row.kind == wxm::live::FeedRow::Kind::Comment
            && !record->state().removed.contains(wxm::CommentId{row.id}))
            seen.append(row.id);
    }
    std::sort(seen.begin(), seen.end());
    return seen;
}

QString DeskStage::difference(wxm::LiveId live, const QJsonValue &server) const
{
    const auto seen = shownComments(live);
    auto ids = idsOf(server[QLatin1StringView("comments")]);
    if (!seen.isEmpty())
        ids.erase(ids.begin(), std::lower_bound(ids.begin(), ids.end(), seen.first()));
    const auto only = [](const QList<qint64> &here, const QList<qint64> &there) {
        QList<qint64> rest;
        std::set_difference(
            here.begin(), here.end(), there.begin(), there.end(), std::back_inserter(rest));
        return rest.isEmpty()
            ? QStringLiteral("none")
            : QStringLiteral("%1 (%2 to %3)").arg(rest.size()).arg(rest.first()).arg(rest.last());
    };
    return QStringLiteral(" live %1 of %2 comments: missing %3, too many %4;")
        .arg(live.value)
        .arg(ids.size())
        .arg(only(ids, seen), only(seen, ids));
}

qint64 DeskStage::logEnd()
{
    const auto state = m_sandbox.query(QStringLiteral("state"));
    return state[QLatin1StringView("log_next")].toInteger() - 1;
}

QList<QJsonObject> DeskStage::log(qint64 after, const QString &filter)
{
    QList<QJsonObject> lines;
    const auto answer =
        m_sandbox.query(QStringLiteral("log?after=%1&limit=20000&%2").arg(after).arg(filter));
    const auto rows =
        answer.isArray() ? answer.toArray() : answer[QLatin1StringView("lines")].toArray();
    for (const auto &row : rows)
        lines.append(row.toObject());
    return lines;
}
