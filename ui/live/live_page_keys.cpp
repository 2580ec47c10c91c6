// SPDX-License-Identifier: MIT
// Keys of the live page: from one feed to the next, from pane to pane, what waits longest.
#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/keys.h"
#include "ui/live/comment_bar.h"
#include "ui/live/feed_pane.h"
#include "ui/live/live_page.h"
#include "ui/live/live_tabs.h"
#include "ui/live/live_words.h"
#include "ui/live/panel_rail.h"
#include "ui/live/person_sheet.h"
#include "ui/live/side_panel.h"

#include <QStackedWidget>

namespace wxm::live {

void LivePage::addShortcuts()
{
    const auto key = [this](Command command, auto act, int index = -1) {
        bindKey(this, command, Qt::WidgetWithChildrenShortcut, act, index);
    };
    key(Command::NextPane, [this] { focusNextPane(true); });
    key(Command::PreviousPane, [this] { focusNextPane(false); });
    key(Command::NextLive, [this] { focusNextFeed(1); });
    key(Command::PreviousLive, [this] { focusNextFeed(-1); });
    key(Command::SaveLayout, [this] { saveLayoutAsNew(); });
    key(Command::Emergency, [this] { showEmergency(); });
    key(Command::QuickTexts, [this] { showQuickList(m_current); });
    for (int i = 0; i < infoOf(Command::LiveTab).count; ++i)
        key(
            Command::LiveTab, [this, i] { focusFeed(i); }, i);
    for (int i = 0; i < infoOf(Command::Layout).count; ++i)
        key(
            Command::Layout, [this, i] { openLayoutAt(i); }, i);
}

//! The feeds as their tabs stand.
void LivePage::focusFeed(int index)
{
    const auto lives = m_live.store.opened();
    if (index < 0 || index >= int(lives.size()))
        return;
    const auto live = lives[index];
    if (m_popOuts.contains(live))
        return popOut(live); // its window comes to the front
    putPersonAway();
    setCurrent(live);
    if (auto *front = pane(live))
        front->view().setFocus();
}

void LivePage::focusNextFeed(int steps)
{
    const auto lives = m_live.store.opened();
    const auto count = int(lives.size());
    if (count > 0)
        focusFeed((int(lives.indexOf(m_current)) + steps + count) % count);
}

void LivePage::focusNextPane(bool isForward)
{
    QList<QWidget *> stops{m_tabs};
    auto *front = m_stack->currentWidget() == m_area ? pane(m_current) : nullptr;
    stops << (front ? &front->view() : m_stack->currentWidget());
    if (auto *comment = front ? front->findChild<CommentBar *>() : nullptr)
        stops << comment;
    stops << m_side << m_person << m_rail;
    int at = 0;
    for (int i = 0; i < int(stops.size()); ++i) {
        if (stops[i]->hasFocus() || stops[i]->isAncestorOf(focusWidget()))
            at = i;
    }
    for (int step = 1; step <= int(stops.size()); ++step) {
        const auto next = (at + (isForward ? step : int(stops.size()) - step)) % int(stops.size());
        auto *stop = stops[next];
        if (!stop->isVisible() || !stop->isEnabled())
            continue;
        if (stop->focusProxy())
            stop = stop->focusProxy();
        // A pane of several: its first control.
        for (auto *one = stop; stop->focusPolicy() == Qt::NoFocus;) {
            one = one->nextInFocusChain();
            if (!stop->isAncestorOf(one))
                break;
            if (one->isVisible() && one->isEnabled()
                && (one->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
                stop = one;
                break;
            }
        }
        return stop->setFocus(Qt::TabFocusReason);
    }
}

//! The guest who asked first, in any live: one key, and a few seconds to take it back.
void LivePage::decideOldestGuest(Action action)
{
    const Guest *oldest = nullptr;
    LiveId where;
    for (const auto live : m_live.store.opened()) {
        const auto &guests = m_live.store.find(live)->state().guests;
        for (const auto &guest : guests) {
            if (guest.status == Guest::Status::Requested
                && (!oldest || guest.sinceMs < oldest->sinceMs)) {
                oldest = &guest;
                where = live;
            }
        }
    }
    if (!oldest)
        return announce(m_tabs, tr("Nobody asks to come on stage"));
    const auto name = shownName(oldest->name, oldest->id.value);
    if (m_live.actions.capability(action) != Capability::Offered)
        return announce(m_tabs, capabilityText(m_live.actions.capability(action), action));
    m_live.actions.start(action, {where, {}, oldest->id, oldest->name, {}});
    announce(m_tabs, tr("%1: %2", "Approve guest: Latifa").arg(actionText(action), isolate(name)));
}

} // namespace wxm::live
