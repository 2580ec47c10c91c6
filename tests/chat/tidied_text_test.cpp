// SPDX-License-Identifier: MIT
#include "chat/tidied_text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class TidiedTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untidyText_isTidied_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tidied");
        QTest::newRow("double-space") << u"Thank  you   all"_s << u"Thank you all"_s;
        QTest::newRow("space-before") << u"Thank you , all !"_s << u"Thank you, all!"_s;
        QTest::newRow("arabic-space-before") << u"شكرا ، لكم ؟"_s << u"شكرا، لكم؟"_s;
        QTest::newRow("arabic-marks") << u"شكرا, كيف الحال?"_s << u"شكرا، كيف الحال؟"_s;
        QTest::newRow("repeated") << u"Really???? Yes!!!"_s << u"Really? Yes!"_s;
        QTest::newRow("dots") << u"Wait...... please"_s << u"Wait... please"_s;
        QTest::newRow("tatweel") << u"شكــــرا"_s << u"شكـرا"_s;
        QTest::newRow("arabic-digits") << u"بعد ٣ أيام أو 5 أيام"_s << u"بعد ٣ أيام أو ٥ أيام"_s;
        QTest::newRow("western-digits") << u"In ٣ days or 5 days"_s << u"In 3 days or 5 days"_s;
    }
    void untidyText_isTidied()
    {
        QFETCH(const QString, text);
        QTEST(tidiedText(text), "tidied");
        QCOMPARE(tidiedText(tidiedText(text)), tidiedText(text));
    }
    void whatIsNotProse_stays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("link") << u"انظر https://example.com/a,b?c=1??d"_s;
        QTest::newRow("address") << u"راسلنا a,,b@example.com"_s;
        QTest::newRow("place") << u"أهلًا {your  name,,} هنا"_s;
        QTest::newRow("code") << u"run `a  b ,, c` now"_s;
        QTest::newRow("phone") << u"اتصل +966 50 123 4567 بعد ٣ أيام"_s;
        QTest::newRow("order") << u"طلب 10452 بعد ٣ أيام"_s;
        QTest::newRow("order-code") << u"طلب A-104 بعد ٣ أيام"_s;
        QTest::newRow("smile") << u"Thank you :)"_s;
        QTest::newRow("indentation") << u"One\n    two"_s;
        QTest::newRow("amount") << u"المبلغ 1,500 ريال"_s;
        QTest::newRow("emoji") << u"Thanks 👍🏽 all"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("too-long") << u"a  "_s.repeated(kMostTidied);
    }
    void whatIsNotProse_stays()
    {
        QFETCH(const QString, text);
        QCOMPARE(tidiedText(text), text);
    }
};

QTEST_GUILESS_MAIN(TidiedTextTest)
#include "tidied_text_test.moc"
