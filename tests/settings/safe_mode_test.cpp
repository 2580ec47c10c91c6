// SPDX-License-Identifier: MIT
#include "settings/policy.h"
#include "settings/safe_mode.h"
#include "settings/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class SafeModeTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const QByteArray m_mine =
        "{\"ui/language\": \"ar\", \"ui/textScale\": 150, \"chat/enterSends\": false, "
        "\"live/remembersViewers\": false, \"notifications/hideText\": true, "
        "\"live/journalDays\": 730, \"session/server\": \"https://wxm.example\", "
        "\"session/storedAccount\": \"a\", \"ui/windowPlaces\": [\"main 0,0,9,9 1,1,5,5\"], "
        "\"live/opensLayout\": true, \"notifications/sound\": true, \"live/guestSound\": "
        "\"double\", \"ui/hijri\": true}";

    QString write()
    {
        const QString path = m_folder.filePath(u"settings.json"_s);
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write(m_mine);
        return path;
    }

private Q_SLOTS:
    void whatIsRestoredOrOnlyHelps_isOff()
    {
        SettingsFile file(write());
        Settings settings(file);
        enterSafeMode(settings);
        QVERIFY(settings.windowPlaces().isEmpty());
        QVERIFY(!settings.opensLayout() && !settings.spelling() && !settings.noticeSound());
        QVERIFY(settings.guestSound().isEmpty() && !settings.hijri());
        QVERIFY(settings.spelling.isFixed());
        QVERIFY(file.lockReason(settings.spelling.key()));
    }

    //! Nobody signs in elsewhere, sends by another key, or is shown or keeps what they did not
    //! want, since it was a run in safe mode.
    void whatAPersonDecided_stays()
    {
        SettingsFile file(write());
        Settings settings(file);
        enterSafeMode(settings);
        QCOMPARE(settings.language(), u"ar"_s);
        QCOMPARE(settings.textScale(), 150);
        QCOMPARE(settings.server(), u"https://wxm.example"_s);
        QCOMPARE(settings.storedAccount(), u"a"_s);
        QCOMPARE(settings.journalDays(), 730);
        QVERIFY(!settings.enterSends() && !settings.remembersViewers());
        QVERIFY(settings.hidesNoticeText());
    }

    void policy_staysInForce()
    {
        SettingsFile file(write());
        Settings settings(file);
        const auto policy = readPolicy("{\"settings\": {\"ui/hijri\": true, \"live/logsLives\": "
                                       "true, \"chat/spelling\": true}}",
            u"p.json"_s);
        QVERIFY(policy);
        applyPolicy(*policy, settings);
        enterSafeMode(settings);
        QVERIFY(settings.hijri() && settings.logsLives());
        QVERIFY(!settings.spelling()); // but what is off can do no harm
    }

    void nothing_isWritten()
    {
        const auto path = write();
        {
            SettingsFile file(path);
            Settings settings(file);
            enterSafeMode(settings);
            settings.language.set(u"en"_s);
            settings.windowPlaces.set({u"main 0,0,9,9 2,2,5,5"_s});
            QCOMPARE(settings.language(), u"en"_s);
        }
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        QCOMPARE(file.readAll(), m_mine);
        QVERIFY(!QFile::exists(path + u".1"_s));
    }
};

QTEST_GUILESS_MAIN(SafeModeTest)
#include "safe_mode_test.moc"
