// SPDX-License-Identifier: MIT
#include "socketio/ack_table.h"
#include "socketio/fake_environment.h"

#include <QtTest>

using namespace socketio;

class AckTableTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_ends.clear();
        m_expired.clear();
    }

    void answer_endsItOnce()
    {
        AckTable acks(m_world, {});
        const quint64 id = acks.add(recorder("a"), 100);
        acks.markWritten(id);
        m_world.pass(30);
        QCOMPARE(acks.resolve(id, {AckResult::Kind::Values, "[1]", {}}), 30);
        QCOMPARE(acks.resolve(id, {AckResult::Kind::Values, "[1]", {}}), -1);
        m_world.pass(1000);
        acks.failWritten();
        QCOMPARE(m_ends, QStringList{QStringLiteral("a values [1]")});
    }

    void answer_toSomethingUnwrittenIsIgnored()
    {
        AckTable acks(m_world, {});
        const quint64 id = acks.add(recorder("a"), 0);
        QCOMPARE(acks.resolve(id, {AckResult::Kind::Values, "[]", {}}), -1);
        QVERIFY(m_ends.isEmpty());
    }

    void timeouts_comeInOrderOfTheirTimes()
    {
        AckTable acks(m_world, [this](quint64 id) { m_expired << id; });
        const quint64 late = acks.add(recorder("late"), 200);
        const quint64 early = acks.add(recorder("early"), 100);
        m_world.pass(99);
        QVERIFY(m_ends.isEmpty());
        m_world.pass(1);
        QCOMPARE(m_ends, QStringList{QStringLiteral("early timeout")});
        m_world.pass(100);
        QCOMPARE(m_ends.size(), 2);
        QCOMPARE(m_expired, (QList<quint64>{early, late}));
    }

    void endOfTheSession_failsOnlyWhatWasWritten()
    {
        AckTable acks(m_world, [](quint64) {});
        acks.markWritten(acks.add(recorder("written"), 0));
        acks.add(recorder("buffered"), 100);
        acks.failWritten();
        QCOMPARE(m_ends, QStringList{QStringLiteral("written disconnected")});
        m_world.pass(100);
        QCOMPARE(m_ends.last(), QStringLiteral("buffered timeout"));
    }

    void handlers_mayAddMore()
    {
        AckTable acks(m_world, [](quint64) {});
        acks.markWritten(acks.add([&](const AckResult &) { acks.add(recorder("second"), 50); }, 0));
        acks.failWritten();
        m_world.pass(50);
        QCOMPARE(m_ends, QStringList{QStringLiteral("second timeout")});
    }

private:
    AckHandler recorder(const char *name)
    {
        return [this, name](const AckResult &result) {
            QString end = QString::fromLatin1(name);
            switch (result.kind) {
            case AckResult::Kind::Values:
                end +=
                    QStringLiteral(" values ") + QString::fromStdString(std::string(result.values));
                break;
            case AckResult::Kind::Timeout:
                end += QStringLiteral(" timeout");
                break;
            case AckResult::Kind::Disconnected:
                end += QStringLiteral(" disconnected");
                break;
            }
            m_ends << end;
        };
    }

    FakeEnvironment m_world;
    QStringList m_ends;
    QList<quint64> m_expired;
};

QTEST_GUILESS_MAIN(AckTableTest)
#include "ack_table_test.moc"
