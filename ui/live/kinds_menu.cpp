// SPDX-License-Identifier: MIT
#include "ui/live/kinds_menu.h"

#include "ui/common/foreign_label.h"
#include "ui/common/icons.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <array>

namespace wxm::live {

KindsMenu::KindsMenu(Settings &settings, QWidget *parent) : QMenu(tr("Shown in feeds"), parent)
{
    setIcon(wxm::icon(IconName::Eye));
    setAccessibleName(title());
    setToolTipsVisible(true);
    const std::array words{tr("Joins"), tr("Departures"), tr("Likes"), tr("Shares"), tr("Gifts"),
        tr("Guests, moderators, blocks")};
    const auto all = FeedKinds::settingsOf(settings);
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto *kind = all[i];
        auto *entry = addAction(words[i]);
        entry->setCheckable(true);
        kind->follow(entry, [entry](bool isShown) { entry->setChecked(isShown); });
        connect(entry, &QAction::triggered, entry, [kind](bool isShown) { kind->set(isShown); });
        if (kind->isFixed()) {
            entry->setEnabled(false);
            entry->setToolTip(plainToolTip(tr("Set by your administrator")));
        }
    }
}

void KindsMenu::mouseReleaseEvent(QMouseEvent *event)
{
    auto *entry = actionAt(event->position().toPoint());
    if (entry && entry->isEnabled())
        entry->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

//! Space switches and stays, Enter switches and is done.
void KindsMenu::keyPressEvent(QKeyEvent *event)
{
    auto *entry = event->key() == Qt::Key_Space ? activeAction() : nullptr;
    if (entry && entry->isEnabled())
        entry->trigger();
    else
        QMenu::keyPressEvent(event);
}

} // namespace wxm::live
