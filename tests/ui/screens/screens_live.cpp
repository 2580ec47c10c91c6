// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "live/person_acts.h"
#include "settings/policy.h"
#include "ui/live/act_box.h"
#include "ui/live/brake_dialog.h"
#include "ui/live/emergency_sheet.h"
#include "ui/live/end_dialog.h"
#include "ui/live/evidence_dialog.h"
#include "ui/live/feed_pane.h"
#include "ui/live/filter_line_dialog.h"
#include "ui/live/layout_dialog.h"
#include "ui/live/live_tabs.h"
#include "ui/live/presets_dialog.h"
#include "ui/live/quick_list.h"
#include "ui/live/replay_window.h"
#include "ui/live/rules_dialog.h"
#include "ui/live/watch_word_dialog.h"
#include "ui/screens/screens.h"

namespace wxm::testing {

using namespace Qt::StringLiterals;

QList<Screen> liveScreens()
{
    using Keep = std::unique_ptr<QWidget>;
    constexpr QSize desk{1440, 900};
    const auto window = [](Stage &stage) { return static_cast<QWidget *>(&stage.window); };
    return {
        {u"lives"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.window.showPage(stage.livePage);
                return window(stage);
            }},
        {u"live"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive(true);
                stage.stand.live.actions.start(live::Action::RemoveComment,
                    {LiveId{7}, CommentId{917}, UserId{125}, u"claim_now"_s, u"free coins"_s});
                Stage::settle();
                return window(stage);
            }},
        {u"live-laptop"_s, {1366, 768},
            [=](Stage &stage, Keep &) {
                stage.window.resize(1366, 768);
                stage.openLive(true);
                Stage::settle();
                return window(stage);
            },
            {2400, 1400}},
        {u"live-person"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.window.showPage(stage.livePage);
                stage.livePage->watch(LiveId{7});
                Stage::settle();
                for (auto *pane : stage.livePage->findChildren<live::FeedPane *>()) {
                    if (pane->liveId() == LiveId{7})
                        Q_EMIT pane->personTriggered(UserId{122});
                }
                return window(stage);
            }},
        {u"live-none"_s, desk,
            [=](Stage &stage, Keep &) {
                stage.openNoLive();
                return window(stage);
            }},
        {u"live-not-offered"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openNotOffered();
                return window(stage);
            }},
        {u"live-end"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                (new live::EndDialog(stage.stand.live, LiveId{7}, &stage.window))->open();
                return window(stage);
            }},
        {u"live-rules"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                (new live::RulesDialog(stage.stand.live, &stage.window))->open();
                return window(stage);
            }},
        {u"live-triage"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                testing::named<QAbstractButton>(*stage.livePage, live::LiveTabs::tr("Triage"))
                    ->click();
                return window(stage);
            }},
        {u"live-waves"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                for (int i = 0; i < 6; ++i)
                    stage.stand.say(i % 2 ? 7 : 9, 930 + i, 140 + i, u"user_%1"_s.arg(i),
                        u"ادخلوا قناتي الثانية وربحوا عملات"_s, 6 - i);
                stage.openLive();
                testing::named<QAbstractButton>(*stage.livePage, live::LiveTabs::tr("Waves"))
                    ->click();
                return window(stage);
            }},
        {u"live-block-box"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                auto *box = new live::ActBox(stage.stand.live, live::Action::BlockViewer,
                    {LiveId{7}, CommentId{917}, UserId{125}, u"claim_now"_s,
                        u"free coins 👉 http://wxm-prize.example/win"_s},
                    &stage.window);
                box->open();
                testing::named<QAbstractButton>(*box, live::ActBox::tr("Choose"))->click();
                return window(stage);
            }},
        {u"live-selection"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                stage.window.show();
                Stage::settle();
                for (auto *pane : stage.livePage->findChildren<live::FeedPane *>()) {
                    if (pane->liveId() != LiveId{7})
                        continue;
                    for (int i = 0; i < 4; ++i)
                        QTest::keyClick(&pane->view(), Qt::Key_Up, Qt::ShiftModifier);
                }
                return window(stage);
            }},
        {u"live-brake"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                for (int i = 0; i < 20; ++i)
                    stage.stand.live.actions.start(live::Action::BlockViewer,
                        {LiveId{7}, {}, UserId{700 + i}, u"gift_user_%1"_s.arg(i), {}});
                return window(stage);
            }},
        {u"live-held"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.stand.temporary.settings.brakeActs.set(2);
                stage.openLive();
                stage.stand.live.actions.startAll(live::blockActs(stage.stand.live.store,
                    {LiveId{7}, {}, UserId{125}, u"claim_now"_s, {}, u"scam link"_s}, {LiveId{7}},
                    true));
                stage.stand.live.actions.start(live::Action::RemoveComment,
                    {LiveId{7}, CommentId{909}, UserId{118}, u"user_99"_s, u"نصّـــاب"_s,
                        u"إساءة"_s});
                for (auto *dialog : stage.livePage->findChildren<live::BrakeDialog *>())
                    dialog->reject();
                return window(stage);
            }},
        {u"live-log"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.fillLog();
                stage.openLive();
                testing::named<QAbstractButton>(
                    *stage.livePage, live::LiveTabs::tr("Journal of all lives"))
                    ->click();
                return window(stage);
            }},
        {u"live-care"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                auto &live = stage.stand.live;
                live.exposure.setInSight({LiveId{7}}); // the window is not shown yet
                for (int i = 0; i < 50; ++i) {
                    stage.stand.say(7, 2'000 + i, 500 + i, u"user_99"_s, u"هذا نصاب %1"_s.arg(i));
                    stage.stand.clock.setWallMs(stage.stand.clock.wallMs() + 45'000);
                    live.exposure.look();
                }
                live.people.meet(UserId{118}, u"user_99"_s, true);
                live.people.setWatched(UserId{118}, true);
                testing::named<QAbstractButton>(*stage.livePage, live::LiveTabs::tr("Exposure"))
                    ->click();
                return window(stage);
            }},
        {u"live-layout-name"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                (new live::LayoutDialog(stage.stand.live,
                     {.name = {}, .lives = {LiveId{7}, LiveId{9}}, .popped = {}, .hasPanel = true},
                     &stage.window))
                    ->open();
                return window(stage);
            }},
        {u"live-emergency"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                auto &lives = stage.stand.live;
                lives.rules.addWord(live::ModerationRules::stopListId(), u"نصاب"_s);
                lives.emergency.setOn(live::Emergency::Step::SlowActs, true);
                (new live::EmergencySheet(lives, LiveId{7}, &stage.window))->open();
                return window(stage);
            }},
        {u"live-night-watch"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                auto &lives = stage.stand.live;
                Policy policy;
                policy.settings.insert(u"live/nightAllowed"_s, true);
                applyPolicy(policy, stage.stand.temporary.settings);
                stage.stand.temporary.settings.nightWatch.set(true);
                moderation::Rule rule;
                rule.id = u"prizes"_s;
                rule.name = u"روابط وجوائز"_s;
                rule.words = QStringList{u"coins"_s};
                rule.removesAtNight = true;
                lives.rules.setRules({rule});
                stage.openLive();
                std::ignore = QTest::qWaitFor([&] { return !lives.rules.set()->isEmpty(); }, 2'000);
                stage.stand.clock.advanceMs(20 * 60'000);
                lives.night.look();
                return window(stage);
            }},
        {u"live-lane"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.stand.temporary.settings.showsLane.set(true);
                stage.openLive();
                return window(stage);
            }},
        {u"live-filter-line"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                (new live::FilterLineDialog(stage.stand.live, LiveId{7}, &stage.window))->open();
                return window(stage);
            }},
        {u"live-quick-list"_s, {340, 480},
            [](Stage &stage, Keep &keep) {
                auto &settings = stage.stand.temporary.settings;
                settings.quickTexts.set({u"أهلًا بالجميع"_s, u"Please be kind to each other"_s});
                auto list = std::make_unique<live::QuickList>(settings, nullptr);
                list->setWhere(isolateLtr(u"#7"_s));
                keep = std::move(list);
                return keep.get();
            },
            {560, 760}},
        {u"live-replay-none"_s, {720, 720},
            [](Stage &stage, Keep &keep) {
                auto replay =
                    std::make_unique<live::ReplayWindow>(stage.stand.live, LiveId{}, nullptr);
                replay->setAttribute(Qt::WA_DeleteOnClose, false);
                keep = std::move(replay);
                return keep.get();
            }},
        {u"live-watch-word"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                moderation::Rule rule;
                rule.id = u"prizes"_s;
                rule.name = u"روابط وجوائز"_s;
                rule.words = QStringList{u"coins"_s};
                stage.stand.live.rules.setRules({rule});
                (new live::WatchWordDialog(stage.stand.live, &stage.window))->open();
                return window(stage);
            }},
        {u"live-presets"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                stage.stand.live.desk.setPresets(LiveId{7}, UserId{60},
                    {live::Preset{live::Preset::Act::RemoveAndBlock, u"scam link"_s},
                        live::Preset{live::Preset::Act::Remove, u"إعلان عن قناة أخرى"_s},
                        live::Preset{}});
                (new live::PresetsDialog(stage.stand.live, LiveId{7}, &stage.window))->open();
                return window(stage);
            }},
        {u"live-few-kinds"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.stand.temporary.settings.showsJoins.set(false);
                stage.stand.temporary.settings.showsGifts.set(false);
                stage.openLive();
                return window(stage);
            }},
        {u"live-person-sheet"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.fillLog();
                stage.openPersonSheet(0);
                return window(stage);
            }},
        {u"live-person-lens"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openPersonSheet(2);
                return window(stage);
            }},
        {u"live-evidence"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLive();
                (new live::EvidenceDialog(stage.stand.live, LiveId{7}, stage.stand.clock.wallMs(),
                     UserId{125}, stage.livePage->grab(), &stage.window))
                    ->open();
                return window(stage);
            }},
        {u"live-wave-in-feed"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.stand.temporary.settings.foldsWaves.set(true);
                for (int i = 0; i < 12; ++i) {
                    stage.stand.say(7, 930 + i, 140 + i % 9, u"user_%1"_s.arg(i),
                        i % 3 == 1 ? u"إدخلوا قناتي الثانيه وربحوا عملات!"_s
                                   : u"ادخلوا قناتي الثانية وربحوا عملات"_s,
                        12 - i);
                    if (i == 4)
                        stage.stand.say(
                            9, 980, 190, u"fares_x"_s, u"ادخلوا قناتي الثانية وربحوا عملات"_s, 2);
                }
                stage.stand.say(7, 960, 111, u"Yousef"_s, u"is the sound fine for everybody?"_s);
                stage.openLive();
                return window(stage);
            }},
        {u"live-people"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLiveTab(1);
                return window(stage);
            }},
        {u"live-pinned"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.openLiveTab(2);
                return window(stage);
            }},
        {u"live-journal"_s, {1600, 1000},
            [=](Stage &stage, Keep &) {
                stage.stand.live.actions.start(live::Action::PinComment,
                    {LiveId{7}, CommentId{905}, UserId{114}, u"Sara K."_s, u"Beautiful poem"_s});
                stage.stand.live.actions.start(
                    live::Action::BlockViewer, {LiveId{7}, {}, UserId{119}, u"fares_x"_s, {}});
                stage.openLiveTab(3);
                return window(stage);
            }},
    };
}

} // namespace wxm::testing
