// SPDX-License-Identifier: MIT
// Which lives stand where: layouts under a name, windows of their own, what was watched lately.
#include "base/crash_guard.h"
#include "base/foreign_text.h"
#include "ui/common/buttons.h"
#include "ui/common/keys.h"
#include "ui/common/popup.h"
#include "ui/live/feed_pane.h"
#include "ui/live/layout_dialog.h"
#include "ui/live/live_notices.h"
#include "ui/live/live_page.h"
#include "ui/live/live_tabs.h"
#include "ui/live/pop_out.h"
#include "ui/live/side_panel.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

//! As it is now, without a name.
DeskLayout LivePage::layoutNow() const
{
    DeskLayout now{.hasPanel = m_panelWanted};
    for (const auto *one : m_panes) {
        const auto live = one->liveId();
        if (m_popOuts.contains(live))
            now.popped.append(live);
        if (m_popOuts.contains(live) || !one->isHidden())
            now.lives.append(live);
    }
    return now;
}

void LivePage::openLayout(const DeskLayout &layout)
{
    m_live.desk.setLastLayout(layout.name);
    m_arranged.clear();
    for (const auto live : layout.lives) {
        // Where there is no room for all, those that no layout asks for stay as they are.
        if (m_live.watch.watch(live, m_live.session.identity().id))
            m_arranged.append(live);
        else
            m_tabs->setFault(tr("At most %n lives can be watched at a time. Close one first.",
                nullptr, int(m_live.watch.most())));
    }
    const auto placeOf = [this](const FeedPane *one) {
        const auto at = m_arranged.indexOf(one->liveId());
        return at < 0 ? m_arranged.size() : at;
    };
    std::stable_sort(m_panes.begin(), m_panes.end(),
        [&](const FeedPane *a, const FeedPane *b) { return placeOf(a) < placeOf(b); });
    m_panelWanted = layout.hasPanel;
    m_tabs->setSplit(layout.lives.size() > 1);
    for (auto *window : QList(m_popOuts.values())) {
        if (!layout.popped.contains(window->live()))
            window->close();
    }
    for (const auto live : layout.popped)
        popOut(live);
    const auto first = std::find_if(m_arranged.cbegin(), m_arranged.cend(),
        [this](LiveId live) { return !m_popOuts.contains(live); });
    setCurrent(first == m_arranged.cend() ? LiveId{} : *first);
    if (auto *front = pane(m_current))
        front->view().setFocus();
}

void LivePage::openLayoutAt(int index)
{
    const auto &all = m_live.desk.layouts();
    if (index >= 0 && index < int(all.size()))
        openLayout(DeskLayout(all[index]));
}

void LivePage::setSounds(bool areOn) { m_notices->setSounds(areOn); }
void LivePage::setOwnSounds(Sounds *sounds) { m_notices->setOwnSounds(sounds); }

//! Once after signing in, where a person wants it and has not opened anything by then.
void LivePage::openLastLayout()
{
    m_isLayoutDue = false;
    const auto name = m_live.desk.lastLayout();
    const auto &all = m_live.desk.layouts();
    const auto last = std::find_if(
        all.begin(), all.end(), [&](const DeskLayout &one) { return one.name == name; });
    if (last == all.end() || !m_panes.isEmpty())
        return;
    noteRestoring();
    openLayout(DeskLayout(*last));
}

//! In a window of its own; where it is in one, that comes to the front.
void LivePage::popOut(LiveId live)
{
    if (auto *known = m_popOuts.value(live)) {
        known->raise();
        known->activateWindow();
        return;
    }
    if (!pane(live))
        return;
    auto *window = new PopOut(m_live, live, this);
    m_popOuts.insert(live, window);
    connectPane(&window->pane(), live);
    connect(window, &PopOut::closed, this, [this](LiveId closed) {
        m_popOuts.remove(closed);
        arrange();
    });
    window->show();
    if (m_current == live) {
        const auto other = std::find_if(m_panes.cbegin(), m_panes.cend(),
            [this](const FeedPane *one) { return !m_popOuts.contains(one->liveId()); });
        setCurrent(other == m_panes.cend() ? LiveId{} : (*other)->liveId());
    } else {
        arrange();
    }
}

void LivePage::saveLayoutAsNew()
{
    if (const auto now = layoutNow(); !now.lives.isEmpty())
        (new LayoutDialog(m_live, now, this))->open();
}

void LivePage::showLayouts(QWidget *button)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Layouts"));
    const auto now = layoutNow();
    const auto layouts = m_live.desk.layouts();
    std::optional<DeskLayout> last;
    int index = 0;
    for (const auto &layout : layouts) {
        const bool isLast = layout.name == m_live.desk.lastLayout();
        auto named = now;
        named.name = layout.name;
        const bool isChanged = isLast && named != layout;
        auto words = isolate(layout.name) + (isChanged ? u" · "_s + tr("changed") : QString());
        if (index < infoOf(Command::Layout).count)
            words = withKey(words, this, Command::Layout, index++);
        auto *entry = menu->addAction(icon(IconName::Grid), words);
        entry->setCheckable(true);
        entry->setChecked(isLast);
        connect(entry, &QAction::triggered, this, [this, layout] { openLayout(layout); });
        if (isLast)
            last = layout;
    }
    menu->addSeparator();
    if (last) {
        auto named = now;
        named.name = last->name;
        auto *change = menu->addAction(icon(IconName::Check), tr("Save the change"));
        change->setEnabled(named != *last && !now.lives.isEmpty());
        connect(
            change, &QAction::triggered, this, [this, named] { m_live.desk.saveLayout(named); });
        auto *back = menu->addAction(icon(IconName::Undo), tr("Back to how it was saved"));
        back->setEnabled(named != *last);
        connect(back, &QAction::triggered, this, [this, last] { openLayout(*last); });
    }
    auto *fresh = menu->addAction(
        icon(IconName::Plus), withKey(tr("Save as a new layout…"), this, Command::SaveLayout));
    fresh->setEnabled(!now.lives.isEmpty());
    connect(fresh, &QAction::triggered, this, &LivePage::saveLayoutAsNew);
    if (last)
        connect(menu->addAction(icon(IconName::Trash), tr("Remove this layout")),
            &QAction::triggered, this,
            [this, name = last->name] { m_live.desk.removeLayout(name); });
    menu->addSeparator();
    auto *recent = menu->addMenu(icon(IconName::History), tr("Recent lives"));
    for (const auto &one : m_live.desk.recents()) {
        const auto title = shownTitle(one.title);
        connect(recent->addAction((title.isEmpty() ? QString() : isolate(title) + u' ')
                    + isolateLtr(u'#' + one.id.toString())),
            &QAction::triggered, this, [this, live = one.id] { watch(live); });
    }
    recent->setEnabled(!m_live.desk.recents().isEmpty());
    popUp(menu, button, PopupSide::Below);
}

} // namespace wxm::live
