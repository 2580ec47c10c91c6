// SPDX-License-Identifier: MIT
// What is in force besides the usual: it is said above the feeds for as long as it is.
#include "base/bidi.h"
#include "ui/common/banner.h"
#include "ui/live/emergency_sheet.h"
#include "ui/live/live_page.h"
#include "ui/live/live_words.h"

namespace wxm::live {

namespace {

QString nightEndText(NightWatch::End end, int removed)
{
    const auto done = LivePage::tr("%Ln comments removed", nullptr, removed);
    const auto with = [&](const QString &why) {
        return LivePage::tr("%1; %2", "somebody was there; 3 comments removed").arg(why, done);
    };
    switch (end) {
    case NightWatch::End::SomebodyCame:
        return with(LivePage::tr("Somebody was there"));
    case NightWatch::End::Stopped:
        return with(LivePage::tr("Stopped itself: too many at once"));
    case NightWatch::End::Loosened:
        return with(LivePage::tr("The rules were put at their loosest"));
    case NightWatch::End::NothingToDo:
        return with(LivePage::tr("Switched off, or nothing left to watch"));
    case NightWatch::End::ProgramClosed:
        return with(LivePage::tr("The program was closed"));
    }
    return done;
}

} // namespace

//! Once: a second press of its key shows the same.
void LivePage::showEmergency()
{
    if (const auto *open = findChild<EmergencySheet *>(); open && open->isVisible())
        return;
    auto *sheet = new EmergencySheet(m_live, m_current, this);
    connect(sheet, &EmergencySheet::messageTriggered, this, &LivePage::messageTriggered);
    sheet->open();
}

void LivePage::tellEmergency()
{
    const int on = m_live.emergency.switchedOn();
    if (on == 0)
        return m_emergency->dismiss();
    m_emergency->say(Banner::Kind::Warn, IconName::Shield,
        tr("Emergency: %Ln measures are on", nullptr, on), {}, tr("Open the sheet"));
}

//! While rules act by themselves, while they stopped, and until a person read what they did.
void LivePage::tellNight()
{
    auto &night = m_live.night;
    night.setEndWords(nightEndText);
    night.setReason(tr("Night watch: %1", "a reason in the journal; the name of a rule"));
    const QString done = tr("%Ln comments were removed since %1.", nullptr, night.removed())
                             .arg(isolateLtr(clockAt(night.sinceMs())));
    QStringList blind;
    for (const auto live : night.withoutStaff())
        blind << isolateLtr(u'#' + live.toString());
    const QString left = blind.isEmpty()
        ? QString()
        : tr("Nothing is removed in %1: who the moderators are there is not known.", "#7 #9")
                .arg(blind.join(u' '))
            + u' ';
    switch (night.state()) {
    case NightWatch::State::Watching:
        return m_night->say(Banner::Kind::Warn, IconName::Shield,
            tr("The night watch is on: rules remove comments by themselves"),
            done + u' ' + left + tr("A key or the mouse here ends it."));
    case NightWatch::State::Loosened:
        return m_night->say(Banner::Kind::Warn, IconName::Shield,
            tr("The night watch is paused: the rules are at their loosest"),
            tr("Switch them back in the emergency sheet, and it goes on."));
    case NightWatch::State::Stopped:
        return m_night->say(Banner::Kind::Danger, IconName::Warn,
            tr("The night watch stopped itself: %Ln removals in 30 s", nullptr, NightWatch::kMost),
            night.removed() == 0
                ? tr("Look at them in the journal before you let it go on.")
                : done + u' ' + tr("Look at them in the journal before you let it go on."),
            tr("Let it go on"));
    case NightWatch::State::Off:
    case NightWatch::State::Attended:
        break;
    }
    if (night.removed() == 0)
        return m_night->dismiss();
    m_night->say(Banner::Kind::Ok, IconName::Journal,
        tr("The night watch acted while you were away"), done, tr("Open the journal"));
}

void LivePage::answerNight()
{
    if (m_live.night.state() == NightWatch::State::Stopped)
        return m_live.night.goOn();
    m_live.night.setRead();
    showJournal();
}

} // namespace wxm::live
