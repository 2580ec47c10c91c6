// SPDX-License-Identifier: MIT
#include "ui/shell/hint_bar.h"

#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/keys.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace wxm {

HintBar::HintBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, this))
    , m_done(new Button({}, Button::Kind::Plain, this))
{
    static constexpr Command commands[kHints] = {
        Command::GoTo, Command::RepliesBySign, Command::AllKeys};
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k20, space::k8, space::k20, space::k8 + 1);
    row->setSpacing(space::k8);
    row->addWidget(m_title);
    for (int index = 0; index < kHints; ++index) {
        m_words[index] = new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this);
        m_words[index]->setWordWrap(true);
        row->addSpacing(space::k12);
        auto *caps = new KeyCaps({}, this);
        row->addWidget(caps);
        auto &keys = Keys::of(this);
        keys.follow(
            caps, [caps, &keys, command = commands[index]] { caps->setKeys(keys.text(command)); });
        row->addWidget(m_words[index], 1);
    }
    row->addWidget(m_done);
    m_done->setButtonSize(Button::Size::Small);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    connect(m_done, &Button::clicked, this, [this] {
        hide();
        Q_EMIT putAway();
    });
    hide();
    retranslate();
}

void HintBar::retranslate()
{
    m_title->setText(tr("New here?"));
    m_words[0]->setText(tr("go to anything"));
    m_words[1]->setText(tr("in a reply: saved replies"));
    m_words[2]->setText(tr("all keyboard shortcuts"));
    m_done->setText(tr("Got it"));
}

void HintBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HintBar::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::AccentSoft));
    paintHairline(&painter, {0, height() - 1, width(), 1}, theme.color(ColorRole::Line));
}

} // namespace wxm
