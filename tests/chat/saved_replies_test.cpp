// SPDX-License-Identifier: MIT
#include "chat/saved_replies.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

class SavedRepliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void own_areKeptForTheOwnerOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"replies.json"_s);
        {
            SavedReplies replies(path);
            QVERIFY(replies.save(u"تحية"_s, u"أهلًا {name}"_s));
            QVERIFY(replies.save(u"تحية"_s, u"أهلًا وسهلًا {name}"_s));
            QCOMPARE(replies.replies().size(), 1); // one title, one reply
        }
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        SavedReplies again(path);
        QCOMPARE(again.replies().first().text, u"أهلًا وسهلًا {name}"_s);
        QVERIFY(again.remove(u"تحية"_s));
        QVERIFY(SavedReplies(path).replies().isEmpty());
    }
    void shared_standBehindAndAreNeverWritten()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"replies.json"_s);
        SavedReplies replies(path);
        QSignalSpy changed(&replies, &SavedReplies::changed);
        replies.setShared({{u"Thanks"_s, u"Thank you"_s}});
        QCOMPARE(changed.size(), 1);
        QVERIFY(replies.save(u"Mine"_s, u"text"_s));
        QCOMPARE(replies.replies().first().title, u"Mine"_s);
        QVERIFY(replies.replies().last().isShared);
        QCOMPARE(SavedReplies(path).replies().size(), 1);
    }
    void damagedFile_isSetAside()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"replies.json"_s);
        QFile file(path);
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("[{\"title\": ");
        file.close();
        QVERIFY(SavedReplies(path).replies().isEmpty());
        QVERIFY(QFile::exists(path + ".bad"_L1));
    }
    void fullDisk_changesNothing()
    {
        SavedReplies replies(u"/nonexistent/folder/replies.json"_s);
        QVERIFY(!replies.save(u"Mine"_s, u"text"_s));
        QVERIFY(replies.replies().isEmpty());
    }
    void places_areFilled_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filled");
        QTest::addColumn<QString>("open");
        QTest::newRow("english") << u"Hi {name}."_s << u"Hi نورة."_s << QString();
        QTest::newRow("arabic") << u"أهلًا {الاسم}،"_s << u"أهلًا نورة،"_s << QString();
        QTest::newRow("spaced") << u"Hi { NAME }"_s << u"Hi { NAME }"_s << QString();
        QTest::newRow("open") << u"{amount} for {name}"_s << u"{amount} for نورة"_s
                              << u"{amount}"_s;
        QTest::newRow("json") << u"{\"a\": 1} { } {1}"_s << u"{\"a\": 1} { } {1}"_s << QString();
        QTest::newRow("format") << u"%1 {name} 100%"_s << u"%1 نورة 100%"_s << QString();
    }
    void places_areFilled()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, filled);
        QFETCH(const QString, open);
        const auto result = fillReply(text, {{u"name"_s, u"نورة"_s}, {u"الاسم"_s, u"نورة"_s}});
        QCOMPARE(result.text, filled);
        if (open.isEmpty())
            QCOMPARE(result.openAt, -1);
        else
            QCOMPARE(result.text.mid(result.openAt, result.openLength), open);
        QCOMPARE(openPlaces(filled).join(u' '), open);
    }
    void value_isNotReadAgain()
    {
        // A customer called "{amount}" is a name, no place.
        const auto result = fillReply(u"Hi {name}"_s, {{u"name"_s, u"{amount}"_s}});
        QCOMPARE(result.openAt, -1);
        QCOMPARE(result.text, u"Hi {amount}"_s);
    }
};

QTEST_GUILESS_MAIN(SavedRepliesTest)
#include "saved_replies_test.moc"
