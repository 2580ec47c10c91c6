// SPDX-License-Identifier: MIT
#include "ui/live/selection_bar.h"

#include "live/wave_act.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/live/live_words.h"

#include <QEvent>
#include <QHBoxLayout>

namespace wxm::live {

SelectionBar::SelectionBar(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_words(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, this))
    , m_remove(new Button({}, Button::Kind::Plain, this))
    , m_block(new Button({}, Button::Kind::Danger, this))
    , m_clear(new IconButton(IconName::Close, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k8, space::k8, space::k8, space::k8);
    row->setSpacing(space::k8);
    row->addSpacing(space::k8);
    row->addWidget(m_words, 1);
    row->addWidget(m_remove);
    row->addWidget(m_block);
    row->addWidget(m_clear);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_remove->setIconName(IconName::Trash);
    showKeyCap(m_remove, Command::RemoveComment);
    m_block->setIconName(IconName::Ban);
    showKeyCap(m_block, Command::BlockViewer);
    connect(m_remove, &QAbstractButton::clicked, this,
        [this] { Q_EMIT triggered(Action::RemoveComment); });
    connect(m_block, &QAbstractButton::clicked, this,
        [this] { Q_EMIT triggered(Action::BlockViewer); });
    connect(m_clear, &QAbstractButton::clicked, this, &SelectionBar::cleared);
    hide();
}

void SelectionBar::show(const QList<Target> &selection)
{
    m_comments = int(selection.size());
    m_people = WaveAct::peopleOf(selection);
    dress();
    setVisible(m_comments > 0);
    if (m_comments > 0)
        announce(this, m_words->text());
}

void SelectionBar::dress()
{
    m_words->setText(
        tr("%1 of %2", "5 comments of 3 people")
            .arg(tr("%Ln comments", nullptr, m_comments), tr("%Ln people", nullptr, m_people)));
    m_remove->setText(tr("Remove %Ln", nullptr, m_comments));
    m_remove->setAccessibleName(tr("Remove selected"));
    m_block->setText(tr("Block %Ln", nullptr, m_people));
    m_block->setAccessibleName(tr("Block selected"));
    m_clear->setName(tr("Clear selection"));
    setAccessibleName(tr("Selection"));
    for (const auto &[button, action] :
        {std::pair(m_remove, Action::RemoveComment), std::pair(m_block, Action::BlockViewer)}) {
        const QString why = capabilityText(m_live.actions.capability(action), action);
        button->setEnabled(why.isEmpty());
        button->setToolTip(plainToolTip(why));
    }
}

void SelectionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dress();
}

} // namespace wxm::live
