// SPDX-License-Identifier: MIT
#include "chat/saved_replies.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;
using Kept = SavedReplies::Kept;

namespace {

const SavedReply kGreeting{.title = u"تحية"_s,
    .shortcut = u"hi"_s,
    .folder = u"Greetings"_s,
    .arabic = u"أهلًا {الاسم}"_s,
    .english = u"Hi {name}"_s};

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

QStringList titles(const QList<SavedReply> &replies)
{
    QStringList all;
    for (const auto &one : replies)
        all.append(one.title);
    return all;
}

} // namespace

class SavedRepliesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"replies.json"_s);
    }

    void own_areKeptForTheOwnerOnly()
    {
        QString id;
        {
            SavedReplies replies(m_path);
            QCOMPARE(replies.save(kGreeting, &id), Kept::Yes);
            auto changed = *replies.find(id);
            changed.arabic = u"أهلًا وسهلًا {الاسم}"_s;
            QCOMPARE(replies.save(changed), Kept::Yes);
            QCOMPARE(replies.replies().size(), 1);
        }
        QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
            QFile::Permissions());
        SavedReplies again(m_path);
        const auto kept = again.replies().first();
        QCOMPARE(kept.id, id);
        QCOMPARE(kept.arabic, u"أهلًا وسهلًا {الاسم}"_s);
        QCOMPARE(kept.english, kGreeting.english);
        QCOMPARE(kept.shortcut, kGreeting.shortcut);
        QCOMPARE(again.folders(false), QStringList{u"Greetings"_s});
        QVERIFY(again.remove(id));
        QVERIFY(SavedReplies(m_path).replies().isEmpty());
    }
    void earlierFile_isReadEachTextAsTheSideOfItsLetters()
    {
        write(m_path,
            "[{\"title\":\"تحية\",\"text\":\"أهلًا {name}\"},"
            "{\"title\":\"Thanks\",\"text\":\"Thank you\"},"
            "{\"title\":\"\",\"text\":\"no title\"}]");
        {
            SavedReplies replies(m_path);
            QCOMPARE(titles(replies.own()), (QStringList{u"تحية"_s, u"Thanks"_s}));
            QCOMPARE(replies.own()[0].arabic, u"أهلًا {name}"_s);
            QVERIFY(replies.own()[0].lacks(ReplySide::English));
            QCOMPARE(replies.own()[1].english, u"Thank you"_s);
            QVERIFY(!replies.own()[0].id.isEmpty());
            QCOMPARE(replies.save(kGreeting), Kept::TitleTaken);
            auto other = kGreeting;
            other.title = u"Greeting"_s;
            QCOMPARE(replies.save(other), Kept::Yes);
        }
        QFile file(m_path); // in the form of today from then on, all three
        QVERIFY(file.open(QFile::ReadOnly));
        const auto document = QJsonDocument::fromJson(file.readAll());
        QCOMPARE(document[u"version"_s].toInt(), 2);
        QCOMPARE(SavedReplies(m_path).own().size(), 3);
    }
    void manyOfAnEarlierFile_areAllKept()
    {
        QByteArray rows;
        for (int i = 0; i < SavedReplies::kMost + 5; ++i)
            rows += QByteArray(i ? "," : "") + "{\"title\":\"t" + QByteArray::number(i)
                + "\",\"text\":\"x\"}";
        write(m_path, '[' + rows + ']');
        SavedReplies replies(m_path);
        QCOMPARE(replies.own().size(), SavedReplies::kMost + 5);
        QCOMPARE(replies.save(kGreeting), Kept::Full); // said, not dropped
        auto one = replies.own().first();
        one.english = u"y"_s;
        QCOMPARE(replies.save(one), Kept::Yes);
        QCOMPARE(SavedReplies(m_path).own().size(), SavedReplies::kMost + 5);
    }
    void refusals_areNamed_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kept");
        QTest::newRow("no-title") << u"  "_s << u"text"_s << int(Kept::NoTitle);
        QTest::newRow("no-text") << u"title"_s << u" \n"_s << int(Kept::NoText);
        QTest::newRow("long-title") << QString(81, u'a') << u"text"_s << int(Kept::TooLong);
        QTest::newRow("long-text") << u"title"_s << QString(16'001, u'a') << int(Kept::TooLong);
        QTest::newRow("taken") << u"تحيه"_s << u"text"_s << int(Kept::TitleTaken);
        QTest::newRow("well") << u"title"_s << u"text"_s << int(Kept::Yes);
    }
    void refusals_areNamed()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, text);
        QFETCH(const int, kept);
        SavedReplies replies(m_path);
        QCOMPARE(replies.save(kGreeting), Kept::Yes);
        QCOMPARE(int(replies.save({.title = title, .english = text})), kept);
    }
    void shared_standBehindAndAreNeverWritten()
    {
        SavedReplies replies(m_path);
        QSignalSpy changed(&replies, &SavedReplies::changed);
        replies.setShared(
            {{.title = u"Thanks"_s, .folder = u"Policies"_s, .english = u"Thank you"_s}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(replies.save({.title = u"Mine"_s, .english = u"text"_s}), Kept::Yes);
        QCOMPARE(replies.replies().first().title, u"Mine"_s);
        QVERIFY(replies.replies().last().isShared);
        QCOMPARE(replies.folders(true), QStringList{u"Policies"_s});
        QVERIFY(replies.folders(false).isEmpty());
        QCOMPARE(SavedReplies(m_path).replies().size(), 1);
    }
    void uses_areCountedAndKept_thoseOfSharedOnesToo()
    {
        const QList<SharedReply> shared{{.title = u"Thanks"_s, .english = u"Thank you"_s}};
        {
            SavedReplies replies(m_path);
            replies.setShared(shared);
            QCOMPARE(replies.save(kGreeting), Kept::Yes);
            replies.noteUse(replies.own().first().id, 1'000);
            replies.noteUse(replies.replies().last().id, 2'000);
            replies.noteUse(replies.replies().last().id, 3'000);
            QVERIFY(replies.isSaving());
        }
        SavedReplies again(m_path);
        again.setShared(shared);
        QCOMPARE(again.own().first().uses, 1);
        QCOMPARE(again.own().first().lastUsed, 1'000);
        QCOMPARE(again.replies().last().uses, 2);
        QCOMPARE(again.replies().last().lastUsed, 3'000);
    }
    void search_findsAnySpellingOnEitherSide()
    {
        SavedReplies replies(m_path);
        QCOMPARE(replies.save({.title = u"Refund on its way"_s,
                     .shortcut = u"refund"_s,
                     .arabic = u"سيتم إرجاعُ المبلغ"_s,
                     .english = u"It goes back to your card"_s}),
            Kept::Yes);
        QCOMPARE(replies.save({.title = u"مدة الإرجاع"_s, .arabic = u"خمسة أيام"_s}), Kept::Yes);
        QCOMPARE(titles(replies.found(u"ارجاع"_s)),
            (QStringList{u"مدة الإرجاع"_s, u"Refund on its way"_s})); // by title, then by text
        QCOMPARE(titles(replies.found(u"REFUND"_s)), QStringList{u"Refund on its way"_s});
        QCOMPARE(titles(replies.found(u"card back"_s)), QStringList{u"Refund on its way"_s});
        QVERIFY(replies.found(u"wallet"_s).isEmpty());
        replies.noteUse(replies.own().last().id, 1);
        QCOMPARE(titles(replies.found({})), // the most used first
            (QStringList{u"مدة الإرجاع"_s, u"Refund on its way"_s}));
        QVERIFY(replies.holds(u"it goes back  to your CARD"_s));
        QVERIFY(!replies.holds(u"it goes"_s));
    }
    void several_areKeptAllOrNone()
    {
        SavedReplies replies(m_path);
        QCOMPARE(replies.save(kGreeting), Kept::Yes);
        auto changed = replies.own().first();
        changed.english = u"Hello"_s;
        QCOMPARE(replies.saveAll({changed, {.title = u"New"_s, .english = u"text"_s}}), Kept::Yes);
        QCOMPARE(replies.own().size(), 2);
        QCOMPARE(replies.own().first().english, u"Hello"_s);
        QList<SavedReply> many(SavedReplies::kMost, {.title = u"t"_s, .english = u"x"_s});
        QCOMPARE(replies.saveAll(many), Kept::Full);
        QCOMPARE(replies.own().size(), 2);
    }
    void damagedFile_isSetAside()
    {
        write(m_path, "[{\"title\": ");
        QVERIFY(SavedReplies(m_path).replies().isEmpty());
        QVERIFY(QFile::exists(m_path + ".bad"_L1));
    }
    void fullDisk_changesNothing()
    {
        SavedReplies replies(u"/nonexistent/folder/replies.json"_s);
        QCOMPARE(replies.save(kGreeting), Kept::NotOnDisk);
        QVERIFY(replies.replies().isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(SavedRepliesTest)
#include "saved_replies_test.moc"
