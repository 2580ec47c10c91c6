// SPDX-License-Identifier: MIT
#include "chat/drafts.h"
#include "chat/outbox_journal.h"
#include "fakes/fake_clock.h"
#include "faults/figures.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr int kEntries = 12;
const auto kAccount = u"https://wxm.example#2"_s;

QString textOf(int at) { return u"نص %1 with words and an emoji 🌿\nsecond line"_s.arg(at); }
ThreadKey threadOf(int at) { return ThreadKey::of(ThreadId{at + 1}); }

//! Flips bits, overwrites, cuts off, takes out or puts in, at one place or several.
QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    const int places = 1 + random.bounded(3);
    for (int i = 0; i < places && !bytes.isEmpty(); ++i) {
        const auto at = qsizetype(random.bounded(quint32(bytes.size())));
        const auto length = qsizetype(1 + random.bounded(40));
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            break;
        case 1:
            for (auto j = at; j < qMin(at + length, bytes.size()); ++j)
                bytes[j] = char(random.bounded(256));
            break;
        case 2:
            bytes.truncate(at);
            break;
        case 3:
            bytes.remove(at, length);
            break;
        case 4:
            bytes.insert(at, QByteArray(length, char(random.bounded(256))));
            break;
        }
    }
    return bytes;
}

} // namespace

//! What the disk gives back is not always what was written to it.
class DamageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIntValue("WXM_FAULT_SEED");
        if (m_seed == 0)
            m_seed = QRandomGenerator::global()->bounded(1, 1'000'000);
        m_random.seed(quint32(m_seed));
        std::printf("seed %d\n", m_seed);
    }

    void r32_damagedJournal()
    {
        const auto good = goodJournal();
        const int files = counted(500, 60);
        int kept = 0, aside = 0, told = 0;
        for (int i = 0; i < files; ++i) {
            const auto bytes = damaged(good, m_random);
            const auto path = put(u"outbox-%1"_s.arg(i), bytes);
            OutboxJournal journal(path, m_disk);
            const auto entries = journal.load();
            QVERIFY(m_disk.flush(10'000));
            kept += int(entries.size());
            QVERIFY2(entries.size() >= wholeEntries(bytes), "a good entry was lost");
            for (const auto &entry : entries)
                QVERIFY2(isOneOfOurs(entry.reply.body), "a text that nobody wrote");
            told += journal.wasDamaged();
            aside += isAside(path, bytes);
            QCOMPARE(isAside(path, bytes), journal.wasDamaged());
            OutboxJournal again(path, m_disk);
            QCOMPARE(again.load().size(), entries.size());
            QVERIFY2(!again.wasDamaged(), "told twice");
        }
        figure("R32",
            {u"%1 damaged journals"_s.arg(files),
                u"%1 entries of %2 kept, every whole one"_s.arg(kept).arg(files * kEntries),
                u"%1 set aside and told once"_s.arg(aside), u"the others only torn at the end"_s});
        QCOMPARE(told, aside);
        QVERIFY(aside > files / 2);
    }

    void r32_damagedDrafts()
    {
        const auto good = goodDrafts();
        const int files = counted(500, 60);
        int kept = 0, aside = 0;
        for (int i = 0; i < files; ++i) {
            auto bytes = damaged(good, m_random);
            const auto path = put(u"drafts-%1"_s.arg(i), bytes);
            Drafts drafts(path, m_disk, m_clock);
            drafts.setAccount(kAccount);
            QVERIFY(m_disk.flush(10'000));
            kept += drafts.count();
            QVERIFY2(drafts.count() >= wholeLines(bytes, good), "a good draft was lost");
            for (const auto &thread : drafts.threads())
                QCOMPARE(drafts.draft(thread).text, textOf(int(thread.id) - 1));
            aside += isAside(path, bytes);
            QCOMPARE(isAside(path, bytes), drafts.fileWasDamaged());
            QVERIFY2(!Drafts(path, m_disk, m_clock).fileWasDamaged(), "told twice");
        }
        figure("R32",
            {u"%1 damaged drafts"_s.arg(files),
                u"%1 entries of %2 kept, every whole one"_s.arg(kept).arg(files * kEntries),
                u"%1 set aside and told once"_s.arg(aside)});
        QVERIFY(aside > files / 2);
    }

private:
    QString put(const QString &name, const QByteArray &bytes)
    {
        const auto path = m_folder.filePath(name);
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write(bytes);
        return path;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray goodJournal()
    {
        const auto path = m_folder.filePath(u"good-outbox"_s);
        OutboxJournal journal(path, m_disk);
        for (int i = 0; i < kEntries; ++i) {
            PendingReply reply{.key = "key-" + QByteArray::number(i),
                .thread = threadOf(i),
                .body = textOf(i),
                .writtenAt = 1'780'000'000'000 + i};
            journal.add(kAccount, reply, {});
        }
        if (!m_disk.flush(10'000))
            return {};
        return contentOf(path);
    }
    QByteArray goodDrafts()
    {
        const auto path = m_folder.filePath(u"good-drafts"_s);
        Drafts drafts(path, m_disk, m_clock);
        drafts.setAccount(kAccount);
        for (int i = 0; i < kEntries; ++i)
            drafts.setText(threadOf(i), textOf(i), {});
        drafts.saveNow();
        return m_disk.flush(10'000) ? contentOf(path) : QByteArray();
    }
    //! Lines that came through as they were written.
    static int wholeLines(const QByteArray &bytes, const QByteArray &good)
    {
        const auto lines = good.split('\n');
        const auto left = bytes.split('\n');
        int whole = 0;
        for (const auto &line : lines)
            whole += !line.isEmpty() && left.contains(line);
        return whole;
    }
    int wholeEntries(const QByteArray &bytes) const
    {
        return wholeLines(bytes, contentOf(m_folder.filePath(u"good-outbox"_s)));
    }
    static bool isOneOfOurs(const QString &text)
    {
        for (int i = 0; i < kEntries; ++i) {
            if (text == textOf(i))
                return true;
        }
        return false;
    }
    //! The damaged file as it was, for its owner alone.
    static bool isAside(const QString &path, const QByteArray &bytes)
    {
        const QString bad = path + u".bad"_s;
        return QFile::exists(bad) && contentOf(bad) == bytes
            && !(QFile::permissions(bad) & (QFile::ReadGroup | QFile::ReadOther));
    }

    QTemporaryDir m_folder;
    fakes::FakeClock m_clock;
    DiskWriter m_disk;
    QRandomGenerator m_random;
    int m_seed = 0;
};

QTEST_GUILESS_MAIN(DamageTest)
#include "damage_test.moc"
