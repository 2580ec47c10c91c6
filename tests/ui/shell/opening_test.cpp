// SPDX-License-Identifier: MIT
#include "base/file_seal.h"
#include "fakes/fake_vault.h"
#include "program/crash_note.h"
#include "program/kept_files.h"
#include "ui/settings/kept_panel.h"
#include "ui/shell/crash_question.h"
#include "ui/shell/opening.h"
#include "ui/ui_test.h"

#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(text);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

//! The question that stands on the screen, of this class.
template <class Question> Question *shown()
{
    for (auto *one : QApplication::topLevelWidgets())
        if (auto *found = qobject_cast<Question *>(one); found && found->isVisible())
            return found;
    return nullptr;
}

//! One start of the program over a folder.
struct Run {
    explicit Run(bool encrypts = false)
    {
        startup.options.language = testing::isArabic() ? u"ar"_s : u"en"_s;
        startup.policy.encryptLocal = encrypts;
        std::ignore = profile.own({});
    }
    void begin() { opening.begin(); }

    fakes::FakeVault vault;
    Startup startup{{}, {}, EndpointMap::builtIn()};
    Profile profile{u"opening"_s};
    Opening opening{*qApp, startup, profile, u"1.0.0"_s, &vault};
    QSignalSpy ready{&opening, &Opening::ready};
};

//! Whether the note of this run stood when the user interface got its language.
class LanguageSeen final : public QObject {
public:
    explicit LanguageSeen(QString path) : m_path(std::move(path))
    {
        qApp->installEventFilter(this);
    }

    bool wasMade = false;
    bool wasGuarded = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == qApp && event->type() == QEvent::LanguageChange
            && !std::exchange(wasMade, true))
            wasGuarded = QFile::exists(m_path);
        return false;
    }

private:
    const QString m_path;
};

} // namespace

class OpeningTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_home->path()));
    }

    void usualStart_asksNobody()
    {
        Run run;
        run.begin();
        QCOMPARE(run.ready.count(), 1);
        QCOMPARE(run.vault.reads, 0);
        QVERIFY(!run.opening.isBarred() && !run.opening.wasRestoring());
    }

    void faultOfTheLastRun_isAskedAboutBeforeAnythingElse()
    {
        Run run;
        write(crashNotePath(run.profile), "signal SIGSEGV 11\nrestoring\nlog\nend\n");
        run.begin();
        auto *question = shown<CrashQuestion>();
        QVERIFY(question);
        QCOMPARE(run.ready.count(), 0);
        question->acceptButton()->click();
        QTRY_COMPARE(run.ready.count(), 1);
        QVERIFY(run.startup.options.safeMode && run.opening.wasRestoring());
        QVERIFY(!run.opening.settings().spelling());
    }

    //! A fault in reading the settings or in making the user interface is noted as well.
    void guard_standsBeforeTheUserInterfaceIsMade()
    {
        Run run;
        LanguageSeen seen(crashNotePath(run.profile));
        run.begin();
        QVERIFY(seen.wasMade);
        QVERIFY(seen.wasGuarded);
    }

    void policy_sealsWhatIsThere()
    {
        if (!FileSeal::isAvailable())
            QSKIP("built without libsodium");
        Run run(true);
        const auto drafts = run.profile.place(u"drafts.jsonl"_s);
        write(drafts, "{\"text\":\"secret\"}\n");
        run.begin();
        QTRY_COMPARE(run.ready.count(), 1);
        QCOMPARE(run.vault.secrets.size(), 1);
        QVERIFY(contents(drafts).startsWith("sealed1:"));
        QVERIFY(run.profile.disk().seals() && !run.profile.keepsAll());
    }

    void keyThatIsGone_isAskedAboutAndNothingIsTouched()
    {
        if (!FileSeal::isAvailable())
            QSKIP("built without libsodium");
        const FileSeal lost(FileSeal::newKey());
        const auto sealed = lost.sealed("{\"text\":\"secret\"}\n");
        Run run(true);
        const auto drafts = run.profile.place(u"drafts.jsonl"_s);
        write(drafts, sealed);
        run.begin();
        QTRY_VERIFY(shown<KeyQuestion>());
        testing::shoot(*shown<KeyQuestion>(), u"key-question"_s);
        // The way out, by the name that the settings give it.
        const auto labels = shown<KeyQuestion>()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *one) {
            return one->text().contains(KeptPanel::tr("Sign out and erase…"));
        }));
        QCOMPARE(run.ready.count(), 0);
        shown<KeyQuestion>()->cancelButton()->click();
        QTRY_COMPARE(run.ready.count(), 1);
        QVERIFY(run.opening.isBarred());
        QVERIFY(run.profile.file(u"drafts.jsonl"_s).isEmpty());
        QCOMPARE(contents(drafts), sealed);
        QVERIFY(run.vault.secrets.isEmpty());
    }

    void keychainThatOpensLater_goesOnByItself()
    {
        if (!FileSeal::isAvailable())
            QSKIP("built without libsodium");
        Run run(true);
        run.vault.mood = fakes::FakeVault::Mood::Locked;
        run.begin();
        QTRY_VERIFY(shown<KeyQuestion>());
        run.vault.mood = fakes::FakeVault::Mood::Works;
        shown<KeyQuestion>()->acceptButton()->click();
        QTRY_COMPARE(run.ready.count(), 1);
        QVERIFY(!run.opening.isBarred() && run.profile.disk().seals());
    }

    //! Also without the policy: what it sealed is opened, and plain from then on.
    void policyThatWentAway_opensWhatItSealed()
    {
        if (!FileSeal::isAvailable())
            QSKIP("built without libsodium");
        QHash<QString, QByteArray> secrets;
        QString drafts;
        {
            Run run(true);
            drafts = run.profile.place(u"drafts.jsonl"_s);
            write(drafts, "{\"text\":\"secret\"}\n");
            run.begin();
            QTRY_COMPARE(run.ready.count(), 1);
            secrets = run.vault.secrets;
        }
        Run next;
        next.vault.secrets = secrets;
        next.begin();
        QTRY_COMPARE(next.ready.count(), 1);
        QCOMPARE(contents(drafts), QByteArray("{\"text\":\"secret\"}\n"));
        QVERIFY(next.profile.keepsAll());
    }

    void erasureThatWasAskedFor_isDoneAtTheEnd()
    {
        QString drafts;
        {
            Run run;
            drafts = run.profile.place(u"drafts.jsonl"_s);
            write(drafts, "x\n");
            run.begin();
            QVERIFY(askForErasure(run.profile));
        }
        QVERIFY(!QFile::exists(drafts));
    }
};

QTEST_MAIN(OpeningTest)
#include "opening_test.moc"
