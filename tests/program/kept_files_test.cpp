// SPDX-License-Identifier: MIT
#include "base/file_seal.h"
#include "base/record_lines.h"
#include "program/kept_files.h"
#include "program/profile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

constexpr EpochMs kDay = 24LL * 60 * 60 * 1'000;
constexpr EpochMs kNow = 1'780'708'695'000;

//! One of each kind, under its real name.
const QStringList kProgram{u"settings.json"_s, u"settings.json.2"_s, u"settings.json.bad"_s,
    u"log.txt"_s, u"log.txt.1"_s, u"crash.old.txt"_s, u"lock"_s, u"instance"_s};
const QStringList kOwn{
    u"replies.json"_s, u"replies.json.bad"_s, u"rules.json"_s, u"own_words.txt"_s};
const QStringList kDrafts{u"drafts.jsonl"_s, u"drafts.jsonl.long"_s, u"drafts.jsonl.bad"_s,
    u"files.jsonl"_s, u"attached-1f.png"_s, u"outbox.jsonl"_s, u"outbox.jsonl.bad"_s,
    u"later.jsonl"_s};
const QStringList kCopies{u"notes.jsonl"_s, u"notes.json"_s, u"marks.jsonl"_s, u"my_days.jsonl"_s,
    u"live-journal.jsonl"_s, u"people.json"_s, u"live-desk.json"_s, u"live-log-7-000001.jsonl"_s,
    u"viewers-12ab.bin"_s, u"sent_often.json"_s, u"of_a_later_version.json"_s};

} // namespace

class KeptFilesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Profile> m_profile;

    void write(const QString &name, const QByteArray &text = "x", EpochMs at = kNow)
    {
        QFile file(m_profile->place(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(text);
        QVERIFY(file.flush());
        QVERIFY(file.setFileTime(
            QDateTime::fromMSecsSinceEpoch(at), QFileDevice::FileModificationTime));
    }
    void writeAll()
    {
        for (const auto &name : kProgram + kOwn + kDrafts + kCopies)
            if (name != u"lock"_s)
                write(name);
    }
    QStringList left() const
    {
        auto names = QDir(m_profile->place({})).entryList(QDir::Files | QDir::Hidden);
        names.sort();
        return names;
    }
    static QStringList sorted(QStringList names)
    {
        names.sort();
        return names;
    }
    QByteArray contents(const QString &name) const
    {
        QFile file(m_profile->place(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
        m_profile = std::make_unique<Profile>(u"kept"_s);
        QVERIFY(m_profile->own({}));
    }
    void cleanup() { m_profile.reset(); }

    void policy_decidesWhatIsWritten()
    {
        for (const auto &name : kProgram + kOwn)
            QVERIFY2(isKept(name, KeepLocal::Nothing), qPrintable(name));
        for (const auto &name : kDrafts) {
            QVERIFY2(isKept(name, KeepLocal::Drafts), qPrintable(name));
            QVERIFY2(!isKept(name, KeepLocal::Nothing), qPrintable(name));
        }
        for (const auto &name : kCopies) {
            QVERIFY2(isKept(name, KeepLocal::All), qPrintable(name));
            QVERIFY2(!isKept(name, KeepLocal::Drafts), qPrintable(name));
        }
        m_profile->setKeeping(KeepLocal::Drafts);
        QVERIFY(m_profile->file(u"notes.jsonl"_s).isEmpty());
        QVERIFY(!m_profile->file(u"drafts.jsonl"_s).isEmpty());
        m_profile->setKeeping(KeepLocal::Nothing);
        QVERIFY(m_profile->file(u"drafts.jsonl"_s).isEmpty());
        QVERIFY(!m_profile->file(u"settings.json"_s).isEmpty());
    }

    void policy_takesAwayWhatWasWrittenBefore_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QStringList>("stays");
        QTest::newRow("all") << int(KeepLocal::All) << kProgram + kOwn + kDrafts + kCopies;
        QTest::newRow("drafts") << int(KeepLocal::Drafts) << kProgram + kOwn + kDrafts;
        QTest::newRow("nothing") << int(KeepLocal::Nothing) << kProgram + kOwn;
    }
    void policy_takesAwayWhatWasWrittenBefore()
    {
        QFETCH(int, what);
        QFETCH(QStringList, stays);
        writeAll();
        applyKeeping(*m_profile, {.keepLocal = KeepLocal(what)}, kNow);
        QCOMPARE(left(), sorted(stays));
    }

    void oldLines_goAndUnsentRepliesStay()
    {
        const auto line = [](const char *text, EpochMs at) {
            return sealedLine({{u"text"_s, QLatin1StringView(text)}, {u"at"_s, qint64(at)}});
        };
        const auto old = line("old", kNow - 31 * kDay);
        const auto young = line("young", kNow - 29 * kDay);
        for (const auto &name : {u"drafts.jsonl"_s, u"notes.jsonl"_s, u"outbox.jsonl"_s})
            write(name, old + young);
        applyKeeping(*m_profile, {.keepDays = 30}, kNow);
        QCOMPARE(contents(u"drafts.jsonl"_s), young);
        QCOMPARE(contents(u"notes.jsonl"_s), young);
        QCOMPARE(contents(u"outbox.jsonl"_s), old + young);
    }

    //! Whoever reads it sets it aside and says so; here nothing is decided about it.
    void damagedLines_areLeftToTheirOwner()
    {
        const auto damaged = sealedLine({{u"text"_s, u"old"_s}, {u"at"_s, 1}}) + "damage\n";
        write(u"drafts.jsonl"_s, damaged);
        applyKeeping(*m_profile, {.keepDays = 30}, kNow);
        QCOMPARE(contents(u"drafts.jsonl"_s), damaged);
    }

    void filesThatNobodyChanged_goByTheirAge()
    {
        const EpochMs old = kNow - 31 * kDay;
        const QStringList goes{u"live-log-7-000001.jsonl"_s, u"people.json"_s,
            u"drafts.jsonl.bad"_s, u"drafts.jsonl.long"_s, u"settings.json.2"_s, u"log.txt.1"_s,
            u"crash.old.txt"_s};
        const QStringList stays{u"settings.json"_s, u"replies.json"_s, u"live-journal.jsonl"_s,
            u"attached-1f.png"_s, u"outbox.jsonl"_s};
        for (const auto &name : goes + stays)
            write(name, "x", old);
        write(u"live-log-7-000002.jsonl"_s, "x", kNow - 29 * kDay);
        applyKeeping(*m_profile, {.keepDays = 30}, kNow);
        QCOMPARE(left(),
            sorted(stays + QStringList{u"live-log-7-000002.jsonl"_s, u"lock"_s, u"instance"_s}));
    }

    void sealedProfile_keepsWhatCanBeSealedAlone()
    {
        for (const auto &name : {u"drafts.jsonl"_s, u"outbox.jsonl.bad"_s, u"notes.jsonl"_s,
                 u"marks.jsonl"_s, u"later.jsonl"_s, u"settings.json"_s, u"replies.json"_s})
            QVERIFY2(isKept(name, KeepLocal::All, true), qPrintable(name));
        for (const auto &name :
            {u"attached-1f.png"_s, u"people.json"_s, u"live-journal.jsonl"_s, u"viewers-1.bin"_s})
            QVERIFY2(!isKept(name, KeepLocal::All, true), qPrintable(name));
        QVERIFY(!isKept(u"notes.jsonl"_s, KeepLocal::Drafts, true));
    }

    //! A policy comes to files that are there, and may go again.
    void plainFiles_areSealedAndOpenedAgain()
    {
        if (!FileSeal::isAvailable())
            QSKIP("built without libsodium");
        const auto line = sealedLine({{u"text"_s, u"secret words"_s}, {u"at"_s, qint64(kNow)}});
        for (const auto &name : {u"drafts.jsonl"_s, u"drafts.jsonl.bad"_s, u"notes.jsonl"_s})
            write(name, line + "damaged secret words\n");
        QVERIFY(!hasSealedFiles(*m_profile));
        const auto seal = std::make_shared<const FileSeal>(FileSeal::newKey());
        m_profile->disk().setSeal(seal, true);
        resealFiles(*m_profile);
        QVERIFY(hasSealedFiles(*m_profile));
        for (const auto &name : left())
            QVERIFY2(!contents(name).contains("secret"), qPrintable(name));
        int lines = 0;
        const auto count = [&](const QJsonObject &) { return ++lines > 0; };
        readLines(m_profile->place(u"notes.jsonl"_s), seal.get(), count);
        QCOMPARE(lines, 1);
        m_profile->disk().setSeal(seal, false);
        resealFiles(*m_profile);
        QVERIFY(!hasSealedFiles(*m_profile));
        QCOMPARE(contents(u"notes.jsonl"_s), line + "damaged secret words\n");
    }

    void erasure_leavesSettingsAndOwnWork()
    {
        writeAll();
        QVERIFY(!isErasureAskedFor(*m_profile));
        QVERIFY(askForErasure(*m_profile));
        QVERIFY(isErasureAskedFor(*m_profile));
        QVERIFY(eraseCopies(*m_profile));
        QVERIFY(!isErasureAskedFor(*m_profile));
        QCOMPARE(left(), sorted(kOwn + QStringList{u"settings.json"_s, u"lock"_s, u"instance"_s}));
    }

    //! What the program could not do before it was ended, its next start does.
    void erasureThatWasInterrupted_isStillAskedFor()
    {
        writeAll();
        QVERIFY(askForErasure(*m_profile));
        m_profile.reset();
        m_profile = std::make_unique<Profile>(u"kept"_s);
        QVERIFY(m_profile->own({}));
        QVERIFY(isErasureAskedFor(*m_profile));
        QVERIFY(eraseCopies(*m_profile));
        QVERIFY(!QFile::exists(m_profile->place(u"drafts.jsonl"_s)));
    }

    void guest_erasesNothing()
    {
        writeAll();
        Profile guest(u"kept"_s);
        QVERIFY(!guest.own({}));
        QVERIFY(!askForErasure(guest) && !eraseCopies(guest));
        applyKeeping(guest, {.keepLocal = KeepLocal::Nothing}, kNow);
        QCOMPARE(left(), sorted(kProgram + kOwn + kDrafts + kCopies));
    }
};

QTEST_GUILESS_MAIN(KeptFilesTest)
#include "kept_files_test.moc"
