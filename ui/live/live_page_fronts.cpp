// SPDX-License-Identifier: MIT
// What stands in the place of the feeds, or beside them; they go on, and each comes back as it was.
#include "ui/live/care_view.h"
#include "ui/live/feed_pane.h"
#include "ui/live/journal_view.h"
#include "ui/live/live_page.h"
#include "ui/live/live_tabs.h"
#include "ui/live/panel_rail.h"
#include "ui/live/person_sheet.h"
#include "ui/live/rules_dialog.h"
#include "ui/live/side_panel.h"
#include "ui/live/triage_view.h"
#include "ui/live/watch_word_dialog.h"
#include "ui/live/waves_view.h"

#include <QStackedWidget>

#include <algorithm>

namespace wxm::live {

void LivePage::editRules() { (new RulesDialog(m_live, this))->open(); }

void LivePage::addWatchWord() { (new WatchWordDialog(m_live, this))->open(); }

bool LivePage::showComment(LiveId live, CommentId comment)
{
    auto *front = pane(live);
    const auto *record = m_live.store.find(live);
    if (!front || !record || !record->feed().find(comment))
        return false;
    if (m_popOuts.contains(live)) {
        popOut(live); // its window comes to the front
    } else {
        Q_EMIT wanted();
        backToFeeds();
        setCurrent(live);
    }
    front->view().setFocus();
    return front->showComment(comment);
}

void LivePage::showTriage()
{
    m_person->dismiss();
    m_tabs->setFront(LiveTabs::Front::Triage);
    m_stack->setCurrentWidget(m_triage);
    m_side->hide();
    m_rail->hide();
    tellSight();
    m_triage->begin();
}

void LivePage::showWaves()
{
    m_person->dismiss();
    m_tabs->setFront(LiveTabs::Front::Waves);
    m_stack->setCurrentWidget(m_waves);
    m_side->hide();
    m_rail->hide();
    tellSight();
    m_waves->begin();
}

void LivePage::showJournal()
{
    m_person->dismiss();
    m_tabs->setFront(LiveTabs::Front::Journal);
    m_stack->setCurrentWidget(m_journal);
    m_side->hide();
    m_rail->hide();
    tellSight();
    m_journal->begin();
}

void LivePage::showCare()
{
    m_person->dismiss();
    m_tabs->setFront(LiveTabs::Front::Care);
    m_stack->setCurrentWidget(m_care);
    m_side->hide();
    m_rail->hide();
    tellSight();
    m_care->begin();
}

//! What nobody looks at weighs on nobody. In triage every live is looked at.
void LivePage::tellSight()
{
    QList<LiveId> seen;
    const bool areSeen = isVisible() && !isPersonAlone();
    if (areSeen && m_stack->currentWidget() == m_triage)
        seen = m_live.store.opened();
    for (auto *one : std::as_const(m_panes)) {
        if (areSeen && m_stack->currentWidget() == m_area && !one->isHidden())
            seen.append(one->liveId());
    }
    m_live.exposure.setInSight(seen);
}

//! In the place of the side panel, beside the feeds, which go on; where that leaves none of them
//! the width to be read in, in their place.
void LivePage::showPerson(LiveId live, UserId user, CommentId comment)
{
    m_side->hide();
    m_person->show(live, user, comment);
    fitPerson();
    arrange();
}

void LivePage::fitPerson()
{
    const int beside = std::min(m_person->sizeHint().width(), width() * 3 / 5);
    m_isPersonAlone = width() - beside < Theme::of(this).scaled(kNarrowestFeed);
    if (m_isPersonAlone) {
        m_person->setMinimumWidth(0); // the window may become narrower
        m_person->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_person->setFixedWidth(beside);
    }
}

bool LivePage::isPersonAlone() const { return m_person->user().isValid() && m_isPersonAlone; }

//! Who goes to a feed wants to see it.
void LivePage::putPersonAway()
{
    if (isPersonAlone())
        m_person->dismiss();
}

void LivePage::backToFeeds()
{
    setCurrent(m_current);
    if (auto *front = pane(m_current))
        front->view().setFocus();
}

} // namespace wxm::live
