// SPDX-License-Identifier: MIT
#include "live/fake_live_api.h"
#include "live/live_store.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::live;

//! Each file in fixtures/live is a scenario `{given, events, expect}`: what lives.show said,
//! payloads of the socket, and what is then shown. WXM_UPDATE_GOLDEN=1 writes `expect` anew.

namespace {

constexpr LiveId kLive{7};

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

template <class Ids> QJsonArray sortedIds(const Ids &ids)
{
    QList<qint64> values;
    for (const auto id : ids)
        values.append(id.value);
    std::sort(values.begin(), values.end());
    QJsonArray array;
    for (const auto value : values)
        array.append(value);
    return array;
}

QJsonValue countValue(const Count &count)
{
    return count ? QJsonValue(qint64(*count)) : QJsonValue(u"unknown"_s);
}

QString noticeName(Notice notice)
{
    switch (notice) {
    case Notice::GuestRequested:
        return u"asks to come on stage"_s;
    case Notice::GuestApproved:
        return u"came on stage"_s;
    case Notice::GuestLeft:
        return u"left the stage"_s;
    case Notice::ModeratorAssigned:
        return u"became a moderator"_s;
    case Notice::ModeratorRevoked:
        return u"is no moderator any more"_s;
    case Notice::Blocked:
        return u"was blocked"_s;
    case Notice::Ended:
        return u"the live ended"_s;
    case Notice::SelfVisible:
        return u"seen as a viewer"_s;
    }
    return u"unknown notice"_s;
}

QString journalName(JournalEntry::Kind kind)
{
    using Kind = JournalEntry::Kind;
    switch (kind) {
    case Kind::CommentRemoved:
        return u"comment removed"_s;
    case Kind::CommentPinned:
        return u"comment pinned"_s;
    case Kind::CommentUnpinned:
        return u"comment unpinned"_s;
    case Kind::ViewerBlocked:
        return u"viewer blocked"_s;
    case Kind::ViewerUnblocked:
        return u"viewer unblocked"_s;
    case Kind::GuestRequested:
        return u"guest asked"_s;
    case Kind::GuestApproved:
        return u"guest approved"_s;
    case Kind::GuestRejected:
        return u"guest rejected"_s;
    case Kind::GuestKicked:
        return u"guest kicked"_s;
    case Kind::GuestLeft:
        return u"guest left"_s;
    case Kind::ModeratorAssigned:
        return u"moderator assigned"_s;
    case Kind::ModeratorRevoked:
        return u"moderator revoked"_s;
    case Kind::Commented:
        return u"commented"_s;
    case Kind::Ended:
        return u"live ended"_s;
    case Kind::LinkLost:
        return u"link lost"_s;
    case Kind::EvidencePacked:
        return u"evidence packed"_s;
    case Kind::HandedOver:
        return u"handed over"_s;
    case Kind::NightBegan:
        return u"night watch began"_s;
    case Kind::NightEnded:
        return u"night watch ended"_s;
    }
    return u"unknown entry"_s;
}

QString entryText(const JournalEntry &entry)
{
    auto text = journalName(entry.kind);
    if (entry.comment.isValid())
        text += u", comment %1"_s.arg(entry.comment.value);
    if (entry.user.isValid())
        text += u", #%1 %2"_s.arg(entry.user.value).arg(entry.name).trimmed();
    if (!entry.words.isEmpty())
        text += u": "_s + entry.words;
    return entry.byMe ? text + u" (by me)"_s : text;
}

QString rowText(const LiveFeed &feed, const FeedRow &row)
{
    const auto who = [&] {
        if (row.person == 0)
            return u"nobody"_s;
        const auto &person = feed.person(row);
        return u"#%1 %2"_s.arg(person.id.value).arg(toQString(person.name)).trimmed();
    };
    switch (row.kind) {
    case FeedRow::Kind::Comment:
        return u"comment %1 by %2: %3"_s.arg(row.id).arg(who(), toQString(feed.text(row)));
    case FeedRow::Kind::Gift:
        return u"gift by %1: %2 x%3"_s.arg(who(), toQString(feed.text(row))).arg(row.extra);
    case FeedRow::Kind::Burst: {
        const auto burst = feed.burst(row);
        return u"burst: %1 joined, %2 left, %3 likes, %4 shares"_s.arg(burst.joined)
            .arg(burst.left)
            .arg(burst.likes)
            .arg(burst.shares);
    }
    case FeedRow::Kind::Gap:
        return u"gap of %1 s"_s.arg(row.extra);
    case FeedRow::Kind::Notice:
        return u"%1: %2"_s.arg(noticeName(Notice(row.note)), who());
    }
    return {};
}

QJsonObject shown(const LiveRecord &live)
{
    const auto &state = live.state();
    QJsonArray guests;
    for (const auto &guest : state.guests) {
        guests.append(u"#%1 %2 %3"_s.arg(guest.id.value)
                          .arg(guest.name,
                              guest.status == Guest::Status::OnStage ? u"on stage"_s : u"asks"_s));
    }
    QJsonArray journal;
    for (const auto &entry : live.journal().entries())
        journal.append(entryText(entry));
    QJsonArray rows;
    const auto &feed = live.feed();
    for (auto number = feed.firstRow(); number < feed.endRow(); ++number)
        rows.append(rowText(feed, feed.row(number)));
    return {{u"viewers"_s, countValue(state.viewers)}, {u"likes"_s, countValue(state.likes)},
        {u"gifts"_s, countValue(state.gifts)}, {u"ended"_s, state.ended},
        {u"selfIsVisible"_s, state.selfIsVisible}, {u"removed"_s, sortedIds(state.removed)},
        {u"pinned"_s, sortedIds(state.pinned)}, {u"blocked"_s, sortedIds(state.blocked)},
        {u"moderators"_s, sortedIds(state.moderators)}, {u"guests"_s, guests},
        {u"journal"_s, journal}, {u"rows"_s, rows}};
}

//! Each of them counts as one more, however often it is told: the platform gives them no id.
bool isCounted(const LiveEvent &event)
{
    return std::holds_alternative<ViewerJoined>(event) || std::holds_alternative<ViewerLeft>(event)
        || std::holds_alternative<Liked>(event) || std::holds_alternative<Shared>(event)
        || std::holds_alternative<GiftSent>(event);
}

QStringList fixtures()
{
    QStringList files;
    QDirIterator it(QStringLiteral(WXM_SOURCE_DIR "/tests/fixtures/live"), {u"*.json"_s});
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

QJsonObject read(const QString &file)
{
    QFile stored(file);
    return stored.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(stored.readAll()).object()
                                            : QJsonObject();
}

} // namespace

class LiveGoldenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scenario_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto &file : fixtures())
            QTest::newRow(qPrintable(QFileInfo(file).baseName())) << file;
    }
    void scenario()
    {
        QFETCH(QString, file);
        auto scenario = read(file);
        QVERIFY2(scenario.contains(u"events"_s), "not a scenario");
        FakeClock clock;
        LiveStore store(clock);
        store.open(kLive, UserId{2});
        give(store, scenario.value(u"given"_s).toObject());
        LiveSink sink([&store](const LiveBatch &batch) { store.receive(batch); });
        const auto events = scenario.value(u"events"_s).toArray();
        for (const auto &event : events) {
            const auto json = QJsonDocument(event.toObject()).toJson(QJsonDocument::Compact);
            sink.decode(std::string_view(json.constData(), std::size_t(json.size())));
            sink.deliver();
        }
        const auto result = shown(*store.find(kLive));
        if (qEnvironmentVariableIsSet("WXM_UPDATE_GOLDEN")) {
            QVERIFY2(!qEnvironmentVariableIsSet("CI"), "golden files are not rewritten in CI");
            scenario.insert(u"expect"_s, result);
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(QJsonDocument(scenario).toJson());
            return;
        }
        QCOMPARE(QString::fromUtf8(QJsonDocument(result).toJson()),
            QString::fromUtf8(QJsonDocument(scenario.value(u"expect"_s).toObject()).toJson()));
    }

    void everyEvent_changesNothingTheSecondTime()
    {
        int seen = 0;
        for (const auto &file : fixtures()) {
            const auto scenario = read(file);
            FakeClock clock;
            LiveStore store(clock);
            store.open(kLive, UserId{2});
            give(store, scenario.value(u"given"_s).toObject());
            JsonParser parser;
            const auto events = scenario.value(u"events"_s).toArray();
            for (const auto &payload : events) {
                const auto json = QJsonDocument(payload.toObject()).toJson();
                const auto once = parser.readObject(json, [&](JsonReader &reader) {
                    const auto event = readLiveEvent(reader);
                    if (!event)
                        return;
                    store.receive(*event);
                    const auto state = store.find(kLive)->state();
                    const auto all = shown(*store.find(kLive));
                    store.receive(*event);
                    QVERIFY2(store.find(kLive)->state() == state, qPrintable(file));
                    // Feed and journal, too.
                    if (!isCounted(*event))
                        QCOMPARE(shown(*store.find(kLive)), all);
                    ++seen;
                });
                QVERIFY(once);
            }
        }
        QVERIFY(seen > 20);
    }

    void everyEvent_hasAScenario()
    {
        QStringList told;
        for (const auto &file : fixtures()) {
            const auto events = read(file).value(u"events"_s).toArray();
            for (const auto &event : events)
                told.append(event.toObject().value(u"event"_s).toString());
        }
        [&]<std::size_t... At>(std::index_sequence<At...>)
        {
            const auto check = [&](std::string_view name) {
                QVERIFY2(told.contains(toQString(name)), qPrintable(toQString(name)));
            };
            (check(std::variant_alternative_t<At, LiveEvent>::wireName), ...);
        }
        (std::make_index_sequence<std::variant_size_v<LiveEvent>>());
    }

private:
    static void give(LiveStore &store, const QJsonObject &details)
    {
        if (details.isEmpty())
            return;
        JsonParser parser;
        const auto done =
            parser.readObject(QJsonDocument(details).toJson(), [&store](JsonReader &json) {
                const auto given = readLiveDetails(json);
                QVERIFY(given);
                store.take(*given);
            });
        QVERIFY(done);
    }
};

QTEST_GUILESS_MAIN(LiveGoldenTest)
#include "live_golden_test.moc"
