// SPDX-License-Identifier: MIT
#include "ui/live/action_bar.h"

#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"
#include "ui/live/live_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace wxm::live {

void dressButton(QAbstractButton &button, const LiveActions &actions, Action action)
{
    const QString words = actionText(action);
    const QString why = capabilityText(actions.capability(action), action);
    if (auto *icon = qobject_cast<IconButton *>(&button)) {
        icon->setName(words);
        icon->setIconName(actionIcon(action));
    } else {
        button.setAccessibleName(words);
    }
    button.setEnabled(why.isEmpty());
    button.setToolTip(plainToolTip(why.isEmpty() ? words : why));
    button.setAccessibleDescription(why);
}

ActionBar::ActionBar(Live &live, QWidget *parent)
    : QWidget(parent)
    , m_live(live)
    , m_pin(new IconButton(IconName::Pin, {}, this))
    , m_remove(new IconButton(IconName::Trash, {}, this))
    , m_block(new IconButton(IconName::Ban, {}, this))
    , m_more(new IconButton(IconName::More, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 1, 2, 1);
    row->setSpacing(0);
    for (auto *button : {m_pin, m_remove, m_block}) {
        button->setSmall(true);
        bind(button);
        row->addWidget(button);
    }
    for (int key = 1; key <= int(m_presetButtons.size()); ++key) {
        auto *button = new Button(QString::number(key), Button::Kind::Ghost, this);
        button->setButtonSize(Button::Size::Tight);
        button->hide();
        bind(button);
        row->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
            [this, key] { Q_EMIT presetTriggered(key, m_bound); });
        m_presetButtons[std::size_t(key - 1)] = button;
    }
    m_more->setSmall(true);
    bind(m_more);
    row->addWidget(m_more);
    connect(
        m_pin, &QAbstractButton::clicked, this, [this] { Q_EMIT triggered(m_pinAction, m_bound); });
    connect(m_remove, &QAbstractButton::clicked, this,
        [this] { Q_EMIT triggered(Action::RemoveComment, m_bound); });
    connect(m_block, &QAbstractButton::clicked, this,
        [this] { Q_EMIT triggered(m_blockAction, m_bound); });
    connect(m_more, &QAbstractButton::clicked, this, [this] {
        Q_EMIT moreRequested(m_bound, m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    connect(&m_live.calls, &ApiCalls::capabilityChanged, this, &ActionBar::dress);
    dress();
}

void ActionBar::bind(QAbstractButton *button)
{
    connect(button, &QAbstractButton::pressed, this, [this] { m_bound = m_target; });
}

bool ActionBar::isHeld() const
{
    const bool isPreset = std::any_of(m_presetButtons.begin(), m_presetButtons.end(),
        [](const Button *button) { return button->isDown(); });
    return isPreset || m_pin->isDown() || m_remove->isDown() || m_block->isDown()
        || m_more->isDown();
}

void ActionBar::setTarget(const Target &target)
{
    if (isHeld())
        return;
    m_target = target;
    const auto *record = m_live.store.find(target.live);
    const bool isPinned = record && record->state().pinned.contains(target.comment);
    const bool isBlocked = record && record->state().blocked.contains(target.user);
    const auto pin = isPinned ? Action::UnpinComment : Action::PinComment;
    const auto block = isBlocked ? Action::UnblockViewer : Action::BlockViewer;
    const bool isOld = pin != m_pinAction || block != m_blockAction;
    m_pinAction = pin;
    m_blockAction = block;
    if (isOld)
        dress();
    const auto presets =
        m_live.desk.presets(target.live, record ? record->state().streamerId : UserId{});
    if (presets != m_presets)
        showPresets(presets);
    const bool isGone = record && record->state().removed.contains(target.comment);
    m_remove->setVisible(!isGone);
    m_pin->setVisible(!isGone);
}

void ActionBar::dress()
{
    dressButton(*m_pin, m_live.actions, m_pinAction);
    dressButton(*m_remove, m_live.actions, Action::RemoveComment);
    dressButton(*m_block, m_live.actions, m_blockAction);
    m_more->setName(tr("More actions"));
    showPresets(m_presets);
}

void ActionBar::showPresets(const Presets &presets)
{
    m_presets = presets;
    for (std::size_t i = 0; i < presets.size(); ++i) {
        auto *button = m_presetButtons[i];
        button->setVisible(presets[i].isSet());
        const QString words = tr("Preset %1: %2", "Preset 1: scam link: remove and block")
                                  .arg(i + 1)
                                  .arg(presetText(presets[i]));
        QString why;
        for (const auto &act : presetActs(presets[i], {}))
            why = why.isEmpty() ? capabilityText(m_live.actions.capability(act.action), act.action)
                                : why;
        button->setAccessibleName(spokenText(words));
        button->setAccessibleDescription(why);
        button->setEnabled(why.isEmpty());
        button->setToolTip(plainToolTip(why.isEmpty() ? words : why));
    }
}

QSize ActionBar::sizeHint() const { return layout()->sizeHint(); }

void ActionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto &theme = Theme::of(this);
    paintBox(&painter, rect(), radius::kNormal, theme.color(ColorRole::Raised),
        theme.color(ColorRole::Line2));
}

void ActionBar::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    Q_EMIT mouseInside(true);
}

void ActionBar::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    Q_EMIT mouseInside(false);
}

void ActionBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        dress();
}

} // namespace wxm::live
