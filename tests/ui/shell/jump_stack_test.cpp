// SPDX-License-Identifier: MIT
#include "ui/shell/jump_stack.h"

#include <QTest>

using namespace wxm;

class JumpStackTest : public QObject {
    Q_OBJECT

    JumpStack m_jumps;
    int m_at = 0; //!< The place where the person is.

    JumpStack::Spot here()
    {
        return [this, at = m_at] { m_at = at; };
    }
    void jumpTo(int place)
    {
        m_jumps.leave(here());
        m_at = place;
    }
    bool goBack()
    {
        const auto spot = m_jumps.back(here());
        if (spot)
            (*spot)();
        return spot.has_value();
    }
    bool goAhead()
    {
        const auto spot = m_jumps.ahead(here());
        if (spot)
            (*spot)();
        return spot.has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_jumps.clear();
        m_at = 0;
    }

    void back_leadsToWhereTheJumpBegan()
    {
        jumpTo(1);
        jumpTo(2);
        QVERIFY(goBack());
        QCOMPARE(m_at, 1);
        QVERIFY(goBack());
        QCOMPARE(m_at, 0);
        QVERIFY(!goBack());
        QCOMPARE(m_at, 0);
    }
    void ahead_leadsToWhereOneCameBackFrom()
    {
        jumpTo(1);
        m_at = 5; // read on from there
        QVERIFY(goBack());
        QVERIFY(goAhead());
        QCOMPARE(m_at, 5);
        QVERIFY(!goAhead());
        QVERIFY(goBack());
        QCOMPARE(m_at, 0);
    }
    void newJump_endsWhatWasAhead()
    {
        jumpTo(1);
        QVERIFY(goBack());
        jumpTo(2);
        QVERIFY(!m_jumps.hasAhead());
        QVERIFY(goBack());
        QCOMPARE(m_at, 0);
    }
    void many_keepTheLast()
    {
        for (int place = 1; place <= int(JumpStack::kMost) + 10; ++place)
            jumpTo(place);
        int steps = 0;
        while (goBack())
            ++steps;
        QCOMPARE(steps, int(JumpStack::kMost));
        QCOMPARE(m_at, 10);
    }
};

QTEST_GUILESS_MAIN(JumpStackTest)
#include "jump_stack_test.moc"
