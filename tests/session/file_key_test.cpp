// SPDX-License-Identifier: MIT
#include "base/file_seal.h"
#include "fakes/fake_vault.h"
#include "session/file_key.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {
const auto kFolder = u"/home/a/profiles/default"_s;
} // namespace

class FileKeyTest : public QObject {
    Q_OBJECT

    static FileKey keyOf(fakes::FakeVault &vault, bool mayMake)
    {
        const auto future = fileKey(vault, kFolder, mayMake, &vault);
        return QTest::qWaitFor([&] { return future.isFinished(); }) ? future.result() : FileKey{};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!FileSeal::isAvailable())
            QSKIP("built without libsodium");
    }

    void firstKey_isMadeAndFoundAgain()
    {
        fakes::FakeVault vault;
        const auto made = keyOf(vault, true);
        QVERIFY(made.end == FileKey::End::Found);
        QCOMPARE(made.key.size(), FileSeal::kKeyBytes);
        QCOMPARE(vault.secrets.keys(), QStringList{fileKeyName(kFolder)});
        QCOMPARE(keyOf(vault, true).key, made.key);
        QCOMPARE(keyOf(vault, false).key, made.key);
        QVERIFY(fileKeyName(kFolder) != fileKeyName(u"/home/a/profiles/night"_s));
    }

    //! A new one would be the end of what the old one has sealed.
    void keyThatIsGone_isNotMadeAnew()
    {
        fakes::FakeVault vault;
        QVERIFY(keyOf(vault, false).end == FileKey::End::Gone);
        QVERIFY(vault.secrets.isEmpty());
        vault.secrets.insert(fileKeyName(kFolder), "no key");
        QVERIFY(keyOf(vault, false).end == FileKey::End::Gone);
        QCOMPARE(vault.secrets.value(fileKeyName(kFolder)), QByteArray("no key"));
    }

    void keychainThatDoesNotOpen_isToldApart()
    {
        fakes::FakeVault vault;
        vault.mood = fakes::FakeVault::Mood::Locked;
        QVERIFY(keyOf(vault, true).end == FileKey::End::Locked);
        vault.mood = fakes::FakeVault::Mood::Refuses;
        QVERIFY(keyOf(vault, true).end == FileKey::End::Refused);
        QVERIFY(vault.secrets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FileKeyTest)
#include "file_key_test.moc"
