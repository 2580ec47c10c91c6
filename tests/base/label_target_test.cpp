// SPDX-License-Identifier: MIT
#include "base/label_target.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class LabelTargetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void line_isALabelAndItsMinutes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("next");
        QTest::newRow("both") << u"VIP: 5 / 10"_s << u"VIP"_s << 5 << 10;
        QTest::newRow("one for both") << u"VIP 5"_s << u"VIP"_s << 5 << 5;
        QTest::newRow("narrow") << u"VIP:5/10"_s << u"VIP"_s << 5 << 10;
        QTest::newRow("with a sign") << u" refund = 30 "_s << u"refund"_s << 30 << 30;
        QTest::newRow("Arabic") << u"كبار العملاء: ٥ / ١٠"_s << u"كبار العملاء"_s << 5 << 10;
        QTest::newRow("Arabic comma") << u"شكوى ٥، ١٠"_s << u"شكوى"_s << 5 << 10;
        QTest::newRow("number in the label") << u"tier 2 15"_s << u"tier 2"_s << 15 << 15;
        QTest::newRow("digits of the label stay") << u"فرع ٢: 15"_s << u"فرع ٢"_s << 15 << 15;
        QTest::newRow("no minutes") << u"VIP"_s << QString() << 0 << 0;
        QTest::newRow("no label") << u"5 / 10"_s << QString() << 0 << 0;
        QTest::newRow("zero") << u"VIP: 0"_s << QString() << 0 << 0;
        QTest::newRow("too long") << u"VIP: 241"_s << QString() << 0 << 0;
        QTest::newRow("name that ends with a number") << u"tier2"_s << QString() << 0 << 0;
        QTest::newRow("empty") << QString() << QString() << 0 << 0;
    }
    void line_isALabelAndItsMinutes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, label);
        QFETCH(int, first);
        QFETCH(int, next);
        const auto read = readLabelTarget(typed);
        QCOMPARE(read.has_value(), !label.isEmpty());
        QCOMPARE(read.value_or(LabelTarget{}), (LabelTarget{label, first, next}));
    }
};

QTEST_GUILESS_MAIN(LabelTargetTest)
#include "label_target_test.moc"
