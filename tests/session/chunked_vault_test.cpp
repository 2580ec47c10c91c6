// SPDX-License-Identifier: MIT
#include "fakes/await.h"
#include "fakes/fake_vault.h"
#include "session/chunked_vault.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::fakes;

class ChunkedVaultTest : public QObject {
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
        ChunkedVault chunked(vault, 2560);
        QByteArray secret;
        for (int i = 0; i < size; ++i)
            secret += char('a' + i % 26);
        QCOMPARE(failureKind(chunked.write(u"k"_s, secret)), -1);
        QCOMPARE(vault.secrets.size(), entries);
        for (const auto &entry : std::as_const(vault.secrets))
            QCOMPARE_LE(entry.size(), 2560);
        const auto back = await(chunked.read(u"k"_s));
        QVERIFY(back && *back);
        QCOMPARE(**back, secret);
        QCOMPARE(failureKind(chunked.remove(u"k"_s)), -1);
        QVERIFY(vault.secrets.isEmpty());
    }

    void shorterSecret_leavesNothingOfTheLonger()
    {
        FakeVault vault;
        ChunkedVault chunked(vault, 100);
        QCOMPARE(failureKind(chunked.write(u"k"_s, QByteArray(950, 'x'))), -1);
        QCOMPARE(vault.secrets.size(), 11);
        QCOMPARE(failureKind(chunked.write(u"k"_s, "short")), -1);
        QCOMPARE(vault.secrets.size(), 1);
        QCOMPARE(await(chunked.read(u"k"_s))->value(), "short"_ba);
    }

    //! A program that is killed between any two steps leaves one of the two secrets, whole.
    void newSecret_replacesTheOldOneInPlace_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("one entry") << 50 << 60;
        QTest::newRow("spread") << 950 << 350;
        QTest::newRow("spread then short") << 950 << 50;
        QTest::newRow("short then spread") << 50 << 950;
    }
    void newSecret_replacesTheOldOneInPlace()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        FakeVault vault;
        ChunkedVault chunked(vault, 100);
        QByteArray last(before, 'x');
        QCOMPARE(failureKind(chunked.write(u"k"_s, last)), -1);
        for (const char c : {'y', 'z'}) { // twice: the other names are used again
            const QByteArray next(after, c);
            QStringList faults;
            vault.whenChanged = [&] {
                FakeVault killed;
                killed.secrets = vault.secrets;
                ChunkedVault read(killed, 100);
                const auto found = await(read.read(u"k"_s));
                if (!found || !*found || (**found != last && **found != next))
                    faults.append(QStringList(vault.secrets.keys()).join(u' '));
            };
            QCOMPARE(failureKind(chunked.write(u"k"_s, next)), -1);
            vault.whenChanged = {};
            QCOMPARE(faults, QStringList());
            QCOMPARE(await(chunked.read(u"k"_s))->value(), next);
            QCOMPARE(vault.secrets.size(), after <= 100 ? 1 : 1 + (after + 99) / 100);
            last = next;
        }
        QCOMPARE(failureKind(chunked.remove(u"k"_s)), -1);
        QVERIFY(vault.secrets.isEmpty());
    }

    void missingOrForeignPart_isNoSecret()
    {
        FakeVault vault;
        ChunkedVault chunked(vault, 100);
        QCOMPARE(failureKind(chunked.write(u"k"_s, QByteArray(250, 'x'))), -1);
        vault.secrets[u"k#1"_s] = QByteArray(100, 'y');
        QCOMPARE(await(chunked.read(u"k"_s))->value(), ""_ba);
        vault.secrets.remove(u"k#1"_s);
        QCOMPARE(await(chunked.read(u"k"_s))->value(), ""_ba);
    }

    void keychainThatRefuses_isAnError()
    {
        FakeVault vault;
        vault.mood = FakeVault::Mood::Refuses;
        ChunkedVault chunked(vault, 100);
        QVERIFY(failureKind(chunked.write(u"k"_s, QByteArray(250, 'x'))) >= 0);
        QVERIFY(failureKind(chunked.read(u"k"_s)) >= 0);
        QVERIFY(failureKind(chunked.remove(u"k"_s)) >= 0);
    }

    void tooLong_isRefusedClearly()
    {
        FakeVault vault;
        ChunkedVault chunked(vault, 100);
        QVERIFY(failureKind(chunked.write(u"k"_s, QByteArray(3300, 'x'))) >= 0);
        QVERIFY(vault.secrets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChunkedVaultTest)
#include "chunked_vault_test.moc"
