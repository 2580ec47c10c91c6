// SPDX-License-Identifier: MIT
#include "fakes/fake_vault.h"
#include "session/accounts.h"
#include "session/erase_all.h"
#include "session/proxy_sign_in.h"
#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class EraseAllTest : public QObject {
    Q_OBJECT

private:
    //! A profile as two accounts and a proxy leave it.
    static void fill(const QString &folder, const QString &name, fakes::FakeVault &vault)
    {
        const QDir profile(folder + u'/' + name);
        QVERIFY(profile.mkpath(u"."_s));
        SettingsFile file(profile.filePath(u"settings.json"_s));
        Settings settings(file);
        settings.storedAccount.set(name + u"/a"_s);
        Accounts(settings).remember({name + u"/b"_s, u"https://x.example"_s, {}, {}, {}});
        settings.keysToWipe.set({name + u"/c"_s});
        settings.proxiesKept.set({name + u".example:3128"_s});
        for (const auto &key : {name + u"/a"_s, name + u"/b"_s, name + u"/c"_s,
                 ProxySignIn::keyOf(name + u".example:3128"_s)})
            vault.secrets.insert(key, "secret");
        QFile drafts(profile.filePath(u"drafts.jsonl"_s));
        QVERIFY(drafts.open(QFile::WriteOnly));
        drafts.write("half a sentence");
    }

private Q_SLOTS:
    void everything_isGoneFromDiskAndKeychain()
    {
        const QTemporaryDir folder;
        fakes::FakeVault vault;
        fill(folder.path(), u"default"_s, vault);
        fill(folder.path(), u"second"_s, vault);
        vault.secrets.insert(u"of another program"_s, "theirs");
        const auto done = eraseEverything(folder.path(), vault, &vault);
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result().isWhole());
        QCOMPARE(done.result().profiles, 2);
        QCOMPARE(vault.secrets.keys(), QStringList{u"of another program"_s});
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void profileThatIsOpen_isLeftAlone()
    {
        const QTemporaryDir folder;
        fakes::FakeVault vault;
        fill(folder.path(), u"default"_s, vault);
        QLockFile owner(folder.filePath(u"default/lock"_s));
        owner.setStaleLockTime(0);
        QVERIFY(owner.tryLock(0));
        const auto done = eraseEverything(folder.path(), vault, &vault);
        QTRY_VERIFY(done.isFinished());
        QCOMPARE(done.result().open, 1);
        QCOMPARE(vault.secrets.size(), 4);
        QVERIFY(QFile::exists(folder.filePath(u"default/drafts.jsonl"_s)));
    }

    //! Else nobody would know which entries are still to go.
    void keychainThatRefuses_keepsTheProfileThatKnows()
    {
        const QTemporaryDir folder;
        fakes::FakeVault vault;
        fill(folder.path(), u"default"_s, vault);
        vault.mood = fakes::FakeVault::Mood::Locked;
        auto done = eraseEverything(folder.path(), vault, &vault);
        QTRY_VERIFY(done.isFinished());
        QCOMPARE(done.result().keptEntries, 4);
        QVERIFY(QFile::exists(folder.filePath(u"default/settings.json"_s)));
        vault.mood = fakes::FakeVault::Mood::Works;
        done = eraseEverything(folder.path(), vault, &vault);
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result().isWhole() && vault.secrets.isEmpty());
    }

    void link_isNotFollowed()
    {
        const QTemporaryDir folder;
        const QTemporaryDir elsewhere;
        fakes::FakeVault vault;
        fill(elsewhere.path(), u"target"_s, vault);
        QVERIFY(QFile::link(elsewhere.filePath(u"target"_s), folder.filePath(u"link"_s)));
        const auto done = eraseEverything(folder.path(), vault, &vault);
        QTRY_VERIFY(done.isFinished());
        QVERIFY(QFile::exists(elsewhere.filePath(u"target/drafts.jsonl"_s)));
        QCOMPARE(vault.secrets.size(), 4);
    }

    void nothing_isDoneAtOnce()
    {
        fakes::FakeVault vault;
        const auto done = eraseEverything(u"/nonexistent/profiles"_s, vault, &vault);
        QVERIFY(done.isFinished() && done.result().isWhole());
    }
};

QTEST_GUILESS_MAIN(EraseAllTest)
#include "erase_all_test.moc"
