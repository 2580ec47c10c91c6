// SPDX-License-Identifier: MIT
#include "ui/shell/notice_bar.h"

#include <QEvent>

namespace wxm {

NoticeBar::NoticeBar(QWidget *parent) : Banner(parent)
{
    connect(this, &Banner::actionTriggered, this, [this] {
        if (m_items.isEmpty())
            return;
        const auto item = m_items.takeFirst();
        showFirst();
        if (item.act)
            item.act();
    });
}

void NoticeBar::add(const Item &item)
{
    m_items.append(item);
    showFirst();
}

void NoticeBar::withdraw(const QString &key)
{
    if (m_items.removeIf([&](const Item &item) { return item.key == key; }) > 0)
        showFirst();
}

void NoticeBar::showFirst()
{
    Q_EMIT shownChanged();
    if (m_items.isEmpty()) {
        dismiss();
        return;
    }
    const auto words = m_items.first().words();
    say(m_items.first().kind, m_items.first().icon, words.title, words.sentence,
        words.action.isEmpty() ? tr("OK") : words.action);
}

void NoticeBar::changeEvent(QEvent *event)
{
    Banner::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_items.isEmpty())
        showFirst();
}

} // namespace wxm
