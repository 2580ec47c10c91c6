// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "fakes/temporary_settings.h"
#include "ui/common/buttons.h"
#include "ui/common/sounds.h"
#include "ui/settings/setting_words.h"
#include "ui/settings/sound_panel.h"
#include "ui/ui_test.h"

#include <QFile>

using namespace wxm;
using namespace wxm::fakes;
using namespace Qt::StringLiterals;

namespace {

//! Plays at once.
class PlayerForPanel final : public SoundPlayer {
public:
    explicit PlayerForPanel(std::vector<Wave> &played) : m_played(played) { }
    void play(Source source, std::function<void()>) override { m_played.push_back(source()); }

private:
    std::vector<Wave> &m_played;
};

} // namespace

class SoundPanelTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

    struct Fixture {
        TemporarySettings temporary;
        Settings &settings = temporary.settings;
        std::vector<Wave> played;
        Sounds sounds{std::make_unique<PlayerForPanel>(played)};
        SoundPanel panel{settings, sounds};
        QObject context;

        Fixture() { followSoundSettings(settings, sounds, &context); }
        Button *button(const QString &name)
        {
            for (auto *one : panel.findChildren<Button *>())
                if (one->accessibleName() == name)
                    return one;
            return nullptr;
        }
        static QString named(const char *words, const char *of, const char *kind)
        {
            return SoundPanel::tr(words, of).arg(settingText(kind));
        }
        QString write(const QByteArray &bytes) const
        {
            QFile file(temporary.folder.filePath(u"bell.wav"_s));
            if (file.open(QIODevice::WriteOnly))
                file.write(bytes);
            return file.fileName();
        }
    };
    static constexpr auto kOf = "%1: when a sound is played";

private Q_SLOTS:
    void test_playsEachKindAtTheVolumeOfNow()
    {
        Fixture f;
        f.settings.soundVolume.set(30);
        for (const auto &choice : soundChoices(f.settings)) {
            auto *test = f.button(Fixture::named("Test: %1", kOf, choice.name));
            QVERIFY(test && test->focusPolicy() & Qt::TabFocus);
            test->click();
            QVERIFY(f.played.back().samples == motif(choice.kind, 30).samples);
        }
        QCOMPARE(f.played.size(), 4U);
        QVERIFY(testing::labelsThatReadMarkup(f.panel).isEmpty());
    }

    void file_isKeptPlayedAndTakenBack()
    {
        Fixture f;
        const QString path = f.write(waveFile({.samples = {100, 200}}));
        QVERIFY(f.panel.chooseFile(SoundKind::MessageCame, path));
        QCOMPARE(f.settings.messageSoundFile(), path);
        QCOMPARE(f.settings.messageSound(), QString(kOwnSound));
        QVERIFY(f.panel.said().contains(u"bell.wav"_s));
        f.settings.soundVolume.set(100);
        f.button(Fixture::named("Test: %1", kOf, "A direct message comes"))->click();
        QVERIFY((f.played.back().samples == std::vector<std::int16_t>{100, 200}));
        QVERIFY(!f.temporary.file.exported().contains("bell.wav"));
        auto *remove =
            f.button(Fixture::named("Without the file: %1", kOf, "A direct message comes"));
        QVERIFY(!remove->isHidden());
        remove->click();
        QVERIFY(remove->isHidden() && f.settings.messageSoundFile().isEmpty());
        f.button(Fixture::named("Test: %1", kOf, "A direct message comes"))->click();
        QVERIFY(f.played.back().samples == motif(SoundKind::MessageCame, 100).samples);
    }

    void fileThatIsNone_isSaidAndChangesNothing()
    {
        Fixture f;
        QVERIFY(!f.panel.chooseFile(SoundKind::MessageCame, f.write("MZ\x90 no sound at all")));
        QCOMPARE(f.panel.said(), waveFaultText(WaveFault::NotAWave));
        QVERIFY(f.settings.messageSoundFile().isEmpty() && f.settings.messageSound().isEmpty());
    }

    void sounds_areOnWhereOneIsChosen()
    {
        Fixture f;
        QVERIFY(!areSoundsOn(f.settings));
        for (const auto &choice : soundChoices(f.settings)) {
            choice.tone->set(kOwnSound);
            QVERIFY(areSoundsOn(f.settings));
            choice.tone->set({});
            QVERIFY(!areSoundsOn(f.settings));
        }
        f.settings.noticeSound.set(true);
        QVERIFY(areSoundsOn(f.settings));
    }

    void fileThatIsFixed_isNotChosen()
    {
        Fixture f;
        f.temporary.file.lock(f.settings.guestSoundFile.key(), QString(), "Not in safe mode");
        SoundPanel panel(f.settings, f.sounds);
        int disabled = 0;
        for (const auto *one : panel.findChildren<Button *>())
            disabled += !one->isEnabled() && !one->isHidden();
        QCOMPARE(disabled, 1); // a choice of its file
    }
};

QTEST_MAIN(SoundPanelTest)
#include "sound_panel_test.moc"
