// SPDX-License-Identifier: MIT
#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class SettingsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"settings.json"_s); }
    void write(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray stored(const QString &name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void values_surviveARestart()
    {
        {
            SettingsFile file(path());
            Settings settings(file);
            QCOMPARE(settings.theme(), u"system"_s);
            QSignalSpy changed(&file, &SettingsFile::changed);
            settings.theme.set(u"dark"_s);
            settings.enterSends.set(false);
            settings.undoSeconds.set(0);
            QCOMPARE(changed.count(), 3);
        }
        SettingsFile file(path());
        const Settings settings(file);
        QCOMPARE(settings.theme(), u"dark"_s);
        QCOMPARE(settings.enterSends(), false);
        QCOMPARE(settings.undoSeconds(), 0);
        QCOMPARE(QFile::permissions(path()) & QFile::Permissions(0x0077), QFile::Permissions());
    }

    void badValue_isTheDefault_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("another type") << R"({"ui/theme":5,"live/undoSeconds":"3"})"_ba;
        QTest::newRow("not allowed") << R"({"ui/theme":"pink","live/undoSeconds":11})"_ba;
        QTest::newRow("a fraction") << R"({"ui/theme":null,"live/undoSeconds":2.5})"_ba;
        QTest::newRow("negative") << R"({"ui/theme":"","live/undoSeconds":-1})"_ba;
        QTest::newRow("lists") << R"({"ui/theme":["dark"],"live/undoSeconds":[1]})"_ba;
    }
    void badValue_isTheDefault()
    {
        QFETCH(QByteArray, json);
        write(json);
        SettingsFile file(path());
        const Settings settings(file);
        QCOMPARE(settings.theme(), u"system"_s);
        QCOMPARE(settings.undoSeconds(), 5);
        QVERIFY(!file.wasDamaged());
    }

    void badValue_isNotTaken()
    {
        SettingsFile file(path());
        Settings settings(file);
        settings.theme.set(u"pink"_s);
        settings.undoSeconds.set(99);
        settings.proxy.set(u"http://user:secret@proxy:1"_s);
        QCOMPARE(settings.theme(), u"system"_s);
        QCOMPARE(settings.undoSeconds(), 5);
        QCOMPARE(settings.proxy(), u"system"_s);
        QVERIFY(!QFile::exists(path()));
    }

    void damagedFile_isSetAsideAndSaidOnce_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("cut off") << "{\"ui/theme\":\"da"_ba;
        QTest::newRow("a list") << "[1]"_ba;
        QTest::newRow("zero bytes") << QByteArray(100, '\0');
        QTest::newRow("too long") << "{\"a\":\"" + QByteArray(1100000, 'x') + "\"}";
    }
    void damagedFile_isSetAsideAndSaidOnce()
    {
        QFETCH(QByteArray, bytes);
        write(bytes);
        {
            SettingsFile file(path());
            Settings settings(file);
            QVERIFY(file.wasDamaged());
            QCOMPARE(settings.theme(), u"system"_s);
            QCOMPARE(stored(path() + u".bad"_s), bytes);
            settings.theme.set(u"dark"_s);
        }
        QVERIFY(!SettingsFile(path()).wasDamaged());
    }

    void linkOrFolder_isNotFollowed()
    {
        const auto outside = m_folder->filePath(u"outside"_s);
        QFile file(outside);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QVERIFY(QFile::link(outside, path()));
        SettingsFile settingsFile(path());
        Settings(settingsFile).theme.set(u"dark"_s);
        QCOMPARE(stored(outside), "{}"_ba);
        QVERIFY(!QFileInfo(path()).isSymLink());
        const auto folder = m_folder->filePath(u"sub"_s);
        QVERIFY(QDir().mkpath(folder));
        SettingsFile other(folder);
        Settings(other).theme.set(u"dark"_s);
        QCOMPARE(Settings(other).theme(), u"dark"_s);
    }

    void mutatedFile_neverCrashes()
    {
        auto &random = *QRandomGenerator::global();
        const auto good = R"({"ui/theme":"dark","live/undoSeconds":3,"chat/enterSends":false})"_ba;
        for (int round = 0; round < 300; ++round) {
            auto bytes = good;
            for (int n = 0; n < 1 + round % 5; ++n)
                bytes[int(random.bounded(bytes.size()))] = char(random.bounded(256));
            bytes.truncate(round % 3 ? bytes.size() : int(random.bounded(bytes.size())));
            write(bytes);
            SettingsFile file(path());
            Settings settings(file);
            const auto theme = settings.theme();
            QVERIFY(theme == u"dark"_s || theme == u"system"_s || theme == u"light"_s);
            QVERIFY(settings.undoSeconds() >= 0 && settings.undoSeconds() <= 10);
        }
    }

    void formerName_isTakenOver()
    {
        write(R"({"sound/mention":false,"unknown/key":[1,2]})");
        DiskWriter disk;
        SettingsFile file(path(), &disk);
        SettingInfo renamed;
        renamed.formerKeys = {"notify/sound"_L1, "sound/mention"_L1};
        Setting<bool> sound(file, "notify/mentionSound"_L1, true, renamed);
        QCOMPARE(sound(), false);
        sound.set(true);
        QVERIFY(disk.flush(5'000));
        const auto now = QJsonDocument::fromJson(stored(path())).object();
        QVERIFY(!now.contains("sound/mention"_L1));
        QCOMPARE(now["notify/mentionSound"_L1].toBool(), true);
        QVERIFY(now["unknown/key"_L1].isArray()); // of a newer version: kept
    }

    void backups_rotateOnceARun()
    {
        for (int run = 0; run < 8; ++run) {
            SettingsFile file(path());
            Settings settings(file);
            settings.undoSeconds.set(run);
            settings.undoSeconds.set(run + 1); // two changes, one backup
        }
        SettingsFile file(path());
        QCOMPARE(file.backups().size(), 5);
        for (int n = 0; n < 5; ++n)
            QCOMPARE(QJsonDocument::fromJson(stored(file.backups().at(n)))["live/undoSeconds"_L1]
                         .toInt(),
                7 - n);
    }

    void policy_fixesAValue()
    {
        SettingsFile file(path());
        Settings settings(file);
        settings.enterSends.set(true);
        file.setPolicy({{u"chat/enterSends"_s, false}, {u"ui/theme"_s, u"pink"_s}});
        QVERIFY(settings.enterSends.isFixed());
        QVERIFY(!settings.joinAsViewer.isFixed());
        QCOMPARE(settings.enterSends(), false);
        settings.enterSends.set(true);
        QCOMPARE(settings.enterSends(), false);
        QCOMPARE(settings.theme(), u"system"_s); // a policy cannot make it invalid
        file.setPolicy({});
        QCOMPARE(settings.enterSends(), true); // what the person chose is still there
    }

    void export_leavesOutThePerson()
    {
        SettingsFile file(path());
        Settings settings(file);
        settings.theme.set(u"dark"_s);
        settings.phone.set(u"500000001"_s);
        settings.storedAccount.set(u"wxm-console|https://x|12"_s);
        const auto json = file.exported();
        QVERIFY(json.contains("dark"));
        QVERIFY(!json.contains("500000001") && !json.contains("storedAccount"));
        SettingsFile other(m_folder->filePath(u"other.json"_s));
        Settings there(other);
        const auto taken = other.import(json);
        QVERIFY(taken);
        QCOMPARE(*taken, 1);
        QCOMPARE(there.theme(), u"dark"_s);
    }

    void import_takesOnlyWhatFits()
    {
        SettingsFile file(path());
        Settings settings(file);
        file.setPolicy({{u"live/joinAsViewer"_s, false}});
        const auto taken = file.import("{\"wxm-console-settings\":1,\"values\":{\"ui/"
                                       "theme\":\"pink\",\"chat/enterSends\":false,"
                                       "\"live/joinAsViewer\":true,\"session/"
                                       "phone\":\"1\",\"evil\":\"x\",\"live/undoSeconds\":3}}");
        QCOMPARE(taken.value(), 2);
        QCOMPARE(settings.enterSends(), false);
        QCOMPARE(settings.undoSeconds(), 3);
        QVERIFY(settings.phone().isEmpty());
        QVERIFY(!stored(path()).contains("evil"));
        for (const char *bad : {"", "[]", "{}", "{\"values\":{}}", "hello"})
            QVERIFY(!file.import(bad));
    }

    void safeMode_writesNothing()
    {
        SettingsFile file{QString()};
        Settings settings(file);
        settings.theme.set(u"dark"_s);
        QCOMPARE(settings.theme(), u"dark"_s);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void everySetting_isDeclaredOnce()
    {
        SettingsFile file(path());
        const Settings settings(file);
        QSet<QString> keys;
        for (const auto &info : file.declared()) {
            QVERIFY2(info.accepts(info.fallback), info.key.data());
            keys.insert(QString(info.key));
        }
        QCOMPARE(keys.size(), file.declared().size());
    }

    //! What the settings page is made from is complete.
    void everyShownSetting_hasWords()
    {
        SettingsFile file(path());
        const Settings settings(file);
        int shown = 0;
        for (const auto &info : file.declared()) {
            if (info.face.section == SettingSection::None)
                continue;
            ++shown;
            QVERIFY2(info.face.name && info.face.group, info.key.data());
            for (const auto &option : info.options)
                QVERIFY2(option.words && info.accepts(option.value), info.key.data());
            QVERIFY2(!info.isPersonal, info.key.data());
        }
        QVERIFY(shown >= 6);
    }

    void range_andOptions_decideWhatIsAccepted()
    {
        const SettingInfo number{.fallback = 5, .range = {2, 8, 1}};
        QVERIFY(number.accepts(2) && number.accepts(8));
        QVERIFY(!number.accepts(1) && !number.accepts(9) && !number.accepts(2.5));
        const SettingInfo choice{.fallback = u"a"_s, .options = {{u"a"_s, "A"}, {u"b"_s, "B"}}};
        QVERIFY(choice.accepts(u"b"_s) && !choice.accepts(u"c"_s) && !choice.accepts(1));
        const SettingInfo list{.fallback = QJsonArray{}};
        QVERIFY(list.accepts(QJsonArray{u"x"_s}) && !list.accepts(QJsonArray{1}));
    }

    void list_survivesARestart()
    {
        const QStringList words{u"spam"_s, u"نصاب"_s};
        {
            SettingsFile file(path());
            Setting<QStringList>(file, "live/watchWords"_L1, {}).set(words);
        }
        SettingsFile file(path());
        QCOMPARE(Setting<QStringList>(file, "live/watchWords"_L1, {})(), words);
    }

    void follow_hearsTheValueNowAndLater()
    {
        SettingsFile file(path());
        Settings settings(file);
        QStringList heard;
        {
            QObject context;
            settings.theme.follow(&context, [&](const QString &theme) { heard.append(theme); });
            settings.enterSends.set(false);
            settings.theme.set(u"dark"_s);
        }
        settings.theme.set(u"light"_s);
        QCOMPARE(heard, QStringList({u"system"_s, u"dark"_s}));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
