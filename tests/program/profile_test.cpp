// SPDX-License-Identifier: MIT
#include "program/profile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

int modeOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777)
                                                                      : -1;
}

} // namespace

class ProfileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_home;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
        ::umask(0); // the worst that a login shell can leave us with
    }

    //! Whatever run-time folder or option the second program comes with.
    void folder_hasOneOwnerAtATime()
    {
        {
            Profile first(u"shared"_s);
            QVERIFY(first.own(u"/run/user/1"_s));
            Profile second(u"shared"_s);
            QVERIFY(!second.own(u"/run/user/2"_s));
            QVERIFY(second.isGuest() && !second.isWritable());
            QVERIFY(second.file(u"drafts.jsonl"_s).isEmpty());
            QVERIFY(!second.place(u"settings.json"_s).isEmpty());
            QCOMPARE(second.meetingPlace(), u"/run/user/1"_s);
            Profile other(u"another"_s);
            QVERIFY(other.own({}));
        }
        Profile next(u"shared"_s);
        QVERIFY(next.own({}));
    }

    void folder_isTheOwnersAlone()
    {
        const Profile profile(u"night-2"_s);
        QCOMPARE(profile.name(), u"night-2"_s);
        const auto folder = QFileInfo(profile.file(u"x"_s)).path();
        QVERIFY(folder.startsWith(m_home.path()) && folder.endsWith(u"/profiles/night-2"_s));
        QCOMPARE(modeOf(folder), 0700);
        QVERIFY(profile.isWritable());
    }

    void oldFiles_areMended()
    {
        const auto file = Profile(u"mend"_s).file(u"settings.json"_s);
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        QCOMPARE(::chmod(QFile::encodeName(file).constData(), 0666), 0);
        QCOMPARE(::chmod(QFile::encodeName(QFileInfo(file).path()).constData(), 0777), 0);
        const Profile again(u"mend"_s);
        QCOMPARE(modeOf(file), 0600);
        QCOMPARE(modeOf(QFileInfo(file).path()), 0700);
    }

    void linkInTheFolder_isNotFollowed()
    {
        const auto outside = m_home.filePath(u"outside"_s);
        QFile file(outside);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QCOMPARE(::chmod(QFile::encodeName(outside).constData(), 0644), 0);
        QVERIFY(QFile::link(outside, Profile(u"links"_s).file(u"link"_s)));
        const Profile again(u"links"_s);
        QCOMPARE(modeOf(outside), 0644);
    }

    void linkInPlaceOfTheFolder_isNotUsed()
    {
        const auto target = m_home.filePath(u"elsewhere"_s);
        QVERIFY(QDir().mkpath(target));
        const auto folder =
            QFileInfo(Profile(u"other"_s).file(u"x"_s)).dir().filePath(u"../linked"_s);
        QVERIFY(QFile::link(target, QDir::cleanPath(folder)));
        QVERIFY(!Profile(u"linked"_s).isWritable());
    }

    void oddNames_areTheDefaultProfile()
    {
        for (const auto &name : {u""_s, u"../x"_s, u"a/b"_s, u"."_s, u"عمل"_s, QString(65, u'a')})
            QCOMPARE(Profile(name).name(), u"default"_s);
    }

    void folderThatCannotBeWritten_saysSo()
    {
        const auto folder = QFileInfo(Profile(u"closed"_s).file(u"x"_s)).path();
        QVERIFY(QDir().rmdir(folder));
        QFile inTheWay(folder);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!Profile(u"closed"_s).isWritable());
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
