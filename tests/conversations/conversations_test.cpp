// SPDX-License-Identifier: MIT
#include "conversations/conversations.h"
#include "fakes/fake_chat.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::conversations;

namespace {

constexpr UserId kMe{2};

Conversation row(std::int64_t id, std::int64_t user, EpochMs at, int unread = 0)
{
    Conversation one;
    one.id = ConversationId{id};
    one.userId = UserId{user};
    one.userName = u"user %1"_s.arg(user);
    one.unread = unread;
    one.last = {
        .id = MessageId{id * 10}, .senderId = UserId{user}, .body = u"b"_s, .createdAt = at};
    return one;
}

template <class T, class Decoder> Result<T> read(const QByteArray &json, Decoder decode)
{
    JsonParser parser;
    Result<T> value = failure({.detail = u"not read"_s});
    const auto outcome =
        parser.readObject(json, [&](JsonReader &reader) { value = decode(reader); });
    if (!outcome)
        return failure(outcome.error());
    return value;
}

} // namespace

class ConversationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fake = std::make_unique<fakes::FakeChat>();
        m_one = std::make_unique<Conversations>(
            m_fake->calls, m_fake->session, m_fake->realtime, m_fake->chat);
        m_fake->useFakePort();
        m_one->store.setMe(kMe);
        m_one->model.setMe(kMe);
    }
    void cleanup()
    {
        m_one.reset();
        m_fake.reset();
    }

    void event_isReadAndNobodyIsStaff()
    {
        const auto event = read<MessageCreated>(
            R"json({"event":"message.created","conversation_id":9,"message":{"id":42,"sender_id":12,
               "sender_role":"admin","body":null,"media_id":7,"created_at":"2026-06-06T01:18:15Z"}})json",
            MessageCreated::fromJson);
        QVERIFY(event);
        QCOMPARE(event->conversationId, ConversationId{9});
        QVERIFY(event->message.body.isNull());
        QCOMPARE(event->message.mediaId, MediaId{7});
        QVERIFY(!event->message.isStaff);
        QVERIFY(!read<MessageCreated>(
            R"({"event":"support.message.created","conversation_id":9,"message":{"id":1,"sender_id":2}})",
            MessageCreated::fromJson));
    }

    void row_isReadLeniently()
    {
        const auto full = read<Conversation>(
            R"({"id":9,"user":{"id":12,"name":"n"},"unread_count":2,"is_muted":true})",
            readConversation);
        QVERIFY(full);
        QCOMPARE(full->userId, UserId{12});
        QVERIFY(full->isMuted);
        QVERIFY(read<Conversation>(R"({"id":9,"user":null})", readConversation));
        // Only ids decide: a count that makes no sense is unknown.
        for (const char *unread : {"-1", "1.5", "\"abc\"", "null"}) {
            const auto unknown = read<Conversation>(
                R"({"id":9,"unread_count":)" + QByteArray(unread) + '}', readConversation);
            QVERIFY2(unknown && !unknown->isUnreadKnown, unread);
        }
        const auto asText = read<Conversation>(R"({"id":9,"unread_count":"3"})", readConversation);
        QCOMPARE(asText->unread, 3);
    }

    void personalRoom_countsWhatOthersWrote()
    {
        m_one->store.setListed({row(9, 12, 1'000)}, {});
        m_one->actions.receive(
            {{ConversationId{9}, {MessageId{91}, UserId{12}, false, u"a"_s, {}, 2'000}},
                {ConversationId{9}, {MessageId{92}, kMe, false, u"b"_s, {}, 3'000}}},
            false);
        QCOMPARE(m_one->store.unreadCount(), 1);
        QCOMPARE(m_one->store.conversation(ConversationId{9})->last.body, u"b"_s);
    }

    void mutedConversation_isNotInTheBadge()
    {
        m_one->store.setListed({row(9, 12, 1'000, 3)}, {});
        const auto op =
            m_one->store.expect({.thread = ConversationId{9}, .change = {.isMuted = true}});
        QCOMPARE(m_one->store.unreadCount(), 0);
        m_one->store.reject(op);
        QCOMPARE(m_one->store.unreadCount(), 1);
    }

    void list_isNewestFirstFilteredAndSearched()
    {
        auto &model = m_one->model;
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_one->store.setListed({row(1, 11, 1'000), row(2, 12, 3'000, 1), row(3, 13, 2'000)}, {});
        model.refresh();
        QCOMPARE(ids(), (QList<qint64>{2, 3, 1}));
        model.setSearch(u"USER 13"_s);
        QCOMPARE(ids(), (QList<qint64>{3}));
        model.setSearch({});
        model.setFilter(ConversationsModel::Filter::Unread);
        QCOMPARE(ids(), (QList<qint64>{2}));
        QCOMPARE(model.count(ConversationsModel::Filter::All), 3);
    }

    void open_joinsTheRoomReadsAndMarksRead()
    {
        const ConversationId id{9};
        m_one->store.setListed({row(9, 12, 1'000, 2)}, {});
        m_fake->port.messages[ThreadKey::of(id)] = {
            {MessageId{90}, UserId{12}, false, u"b"_s, {}, 1'780'000'000'000}};
        m_one->actions.open(id);
        QCOMPARE(m_fake->realtime.rooms().wanted(), QList{RoomKey::of(id)});
        QTRY_COMPARE(m_fake->chat.store.timeline(ThreadKey::of(id)).messages.size(), 1);
        m_fake->chat.actions.setAttentive(ThreadKey::of(id), true);
        QTRY_COMPARE(m_fake->port.reads.size(), 1);
        QTRY_COMPARE(m_one->store.conversation(id)->unread, 0);
        m_one->actions.open({});
        QVERIFY(m_fake->realtime.rooms().wanted().isEmpty());
    }

private:
    QList<qint64> ids() const
    {
        QList<qint64> list;
        for (const auto &one : m_one->model.rows())
            list.append(one.thread.id);
        return list;
    }

    std::unique_ptr<fakes::FakeChat> m_fake;
    std::unique_ptr<Conversations> m_one;
};

QTEST_GUILESS_MAIN(ConversationsTest)
#include "conversations_test.moc"
