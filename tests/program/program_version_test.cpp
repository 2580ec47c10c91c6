// SPDX-License-Identifier: MIT
#include "program/program_version.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class ProgramVersionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_writesBack()
    {
        for (const auto &text : {u"0.1.0"_s, u"1.2.3"_s, u"10.20.9999"_s, u"1.0.0-alpha1"_s,
                 u"1.0.0-beta12"_s, u"1.0.0-rc3"_s}) {
            const auto version = readProgramVersion(text);
            QVERIFY2(version, qPrintable(text));
            QCOMPARE(version->toString(), text);
        }
    }

    void order_isThatOfReleases()
    {
        const QStringList ascending{u"0.9.9"_s, u"1.0.0-alpha1"_s, u"1.0.0-alpha2"_s,
            u"1.0.0-beta1"_s, u"1.0.0-rc1"_s, u"1.0.0-rc10"_s, u"1.0.0"_s, u"1.0.1-alpha1"_s,
            u"1.0.10"_s, u"1.1.0"_s, u"2.0.0"_s};
        for (qsizetype i = 1; i < ascending.size(); ++i)
            QVERIFY2(*readProgramVersion(ascending[i - 1]) < *readProgramVersion(ascending[i]),
                qPrintable(ascending[i]));
    }

    void read_refusesAllElse()
    {
        for (const char16_t *bad :
            {u"", u"1", u"1.2", u"1.2.3.4", u"01.2.3", u"1.2.3 ", u"1.2.3\n", u"v1.2.3", u"1.2.-3",
                u"1.2.3-beta", u"1.2.3-beta0", u"1.2.3-gamma1", u"1.2.3-beta.1", u"1.2.3+5",
                u"1.2.٣", u"10000.0.0", u"1.2.3~beta1", u"99999999999999999999.0.0"})
            QVERIFY2(!readProgramVersion(QStringView(bad).toString()),
                qPrintable(QStringView(bad).toString()));
    }
};

QTEST_GUILESS_MAIN(ProgramVersionTest)
#include "program_version_test.moc"
