// SPDX-License-Identifier: MIT
#include "fakes/await.h"
#include "fakes/fake_vault.h"
#include "session/parted_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

class PartedVaultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secret_comesBackWhole_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("entries");
        QTest::newRow("short") << 10 << 1;
        QTest::newRow("just fits") << 2560 << 1;
        QTest::newRow("one byte more") << 2561 << 3;
        QTest::newRow("the longest token") << 16 * 1024 << 8;
    }
    void secret_comesBackWhole()
    {
        QFETCH(int, size);
        QFETCH(int, entries);
        FakeVault vault;
        PartedVault parted(vault, 2560);
        QByteArray secret;
        for (int i = 0; i < size; ++i)
            secret += char('a' + i % 26);
        QCOMPARE(failureKind(parted.write(u"k"_s, secret)), -1);
        QCOMPARE(vault.secrets.size(), entries);
        for (const auto &entry : std::as_const(vault.secrets))
            QCOMPARE_LE(entry.size(), 2560);
        const auto back = await(parted.read(u"k"_s));
        QVERIFY(back && *back);
        QCOMPARE(**back, secret);
        QCOMPARE(failureKind(parted.remove(u"k"_s)), -1);
        QVERIFY(vault.secrets.isEmpty());
    }

    void shorterSecret_leavesNothingOfTheLonger()
    {
        FakeVault vault;
        PartedVault parted(vault, 100);
        QCOMPARE(failureKind(parted.write(u"k"_s, QByteArray(950, 'x'))), -1);
        QCOMPARE(vault.secrets.size(), 11);
        QCOMPARE(failureKind(parted.write(u"k"_s, "short")), -1);
        QCOMPARE(vault.secrets.size(), 1);
        QCOMPARE(await(parted.read(u"k"_s))->value(), "short"_ba);
    }

    void missingOrForeignPart_isNoSecret()
    {
        FakeVault vault;
        PartedVault parted(vault, 100);
        QCOMPARE(failureKind(parted.write(u"k"_s, QByteArray(250, 'x'))), -1);
        vault.secrets[u"k#1"_s] = QByteArray(100, 'y');
        QCOMPARE(await(parted.read(u"k"_s))->value(), ""_ba);
        vault.secrets.remove(u"k#1"_s);
        QCOMPARE(await(parted.read(u"k"_s))->value(), ""_ba);
    }

    void keychainThatRefuses_isAnError()
    {
        FakeVault vault;
        vault.mood = FakeVault::Mood::Refuses;
        PartedVault parted(vault, 100);
        QVERIFY(failureKind(parted.write(u"k"_s, QByteArray(250, 'x'))) >= 0);
        QVERIFY(failureKind(parted.read(u"k"_s)) >= 0);
        QVERIFY(failureKind(parted.remove(u"k"_s)) >= 0);
    }

    void tooLong_isRefusedClearly()
    {
        FakeVault vault;
        PartedVault parted(vault, 100);
        QVERIFY(failureKind(parted.write(u"k"_s, QByteArray(3300, 'x'))) >= 0);
        QVERIFY(vault.secrets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(PartedVaultTest)
#include "parted_vault_test.moc"
