// SPDX-License-Identifier: MIT
#include "fakes/fake_clock.h"
#include "fakes/temporary_settings.h"
#include "ui/common/sounds.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"
#include "ui/ui_test.h"

using namespace wxm;
using namespace wxm::fakes;
using namespace Qt::StringLiterals;

namespace {

class PlayerForNotices final : public SoundPlayer {
public:
    explicit PlayerForNotices(std::vector<Wave> &played) : m_played(played) { }
    void play(Source source, std::function<void()>) override { m_played.push_back(source()); }

private:
    std::vector<Wave> &m_played;
};

} // namespace

class NoticeSoundsTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    void ownSound_isThatOfTheKind()
    {
        FakeClock clock;
        TemporarySettings temporary;
        auto &settings = temporary.settings;
        settings.notifies.set(false);
        std::vector<Wave> played;
        Sounds sounds(std::make_unique<PlayerForNotices>(played));
        sounds.setVolume(60);
        MainWindow window;
        Notices notices(window, settings, clock);
        notices.setOwnSounds(&sounds);
        settings.supportSound.set(u"own"_s); // what is chosen is heard
        QCOMPARE(played.size(), 1U);
        QVERIFY(played.back().samples == motif(SoundKind::CustomerWrote, 60).samples);
        settings.messageSound.set(u"own"_s);
        QVERIFY(played.back().samples == motif(SoundKind::MessageCame, 60).samples);
        notices.add({.key = u"support/5"_s, .title = u"A"_s, .text = u"one"_s});
        QCOMPARE(played.size(), 3U);
        QVERIFY(played.back().samples == motif(SoundKind::CustomerWrote, 60).samples);
        clock.advanceMs(Tones::kSpaceMs);
        notices.add({.key = u"conversation/9"_s, .title = u"B"_s, .text = u"two"_s});
        QCOMPARE(played.size(), 4U);
        QVERIFY(played.back().samples == motif(SoundKind::MessageCame, 60).samples);
        clock.advanceMs(Tones::kSpaceMs);
        window.setAvailability(MainWindow::Availability::Busy);
        notices.add({.key = u"support/6"_s, .title = u"C"_s, .text = u"three"_s});
        QCOMPARE(played.size(), 4U);
    }
};

QTEST_MAIN(NoticeSoundsTest)
#include "notice_sounds_test.moc"
