// SPDX-License-Identifier: MIT
#include "base/typed_time.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class NextTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typedTime_isTheNextOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("moment");
        QTest::newRow("later today") << u"14:30"_s << u"2026-06-02T14:30"_s;
        QTest::newRow("hour alone") << u" 15 "_s << u"2026-06-02T15:00"_s;
        QTest::newRow("passed") << u"09:00"_s << u"2026-06-03T09:00"_s;
        QTest::newRow("now") << u"12:00"_s << u"2026-06-03T12:00"_s;
        QTest::newRow("Arabic digits") << u"١٤:٣٠"_s << u"2026-06-02T14:30"_s;
        QTest::newRow("no hour") << u"25:00"_s << QString();
        QTest::newRow("no minute") << u"12:77"_s << QString();
        QTest::newRow("words") << u"later"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void typedTime_isTheNextOne()
    {
        QFETCH(const QString, typed);
        const auto found =
            nextTimeOf(typed, QDateTime::fromString(u"2026-06-02T12:00"_s, Qt::ISODate));
        QTEST(found ? found->toString(u"yyyy-MM-ddTHH:mm"_s) : QString(), "moment");
    }
};

QTEST_GUILESS_MAIN(NextTimeTest)
#include "next_time_test.moc"
