// SPDX-License-Identifier: MIT
#include "ui/chat/translation_strip.h"

#include "ui/chat/translation_words.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/icon_mark.h"
#include "ui/common/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace wxm {

TranslationStrip::TranslationStrip(Translation &translation, QWidget *parent)
    : QWidget(parent)
    , m_translation(translation)
    , m_title(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, this))
    , m_place(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_stop(new Button({}, Button::Kind::Ghost, this))
{
    m_stop->setButtonSize(Button::Size::Small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::k20, space::k4, space::k20, space::k4);
    row->setSpacing(space::k8);
    row->addWidget(new IconMark(IconName::Translate, ColorRole::AccentText, this));
    row->addWidget(m_title);
    row->addWidget(m_place, 1);
    row->addWidget(m_stop);
    connect(m_stop, &Button::clicked, this, [this] { m_translation.setOn(m_thread, false); });
    connect(&m_translation, &Translation::changed, this, [this](ThreadKey thread) {
        if (thread == m_thread)
            refresh();
    });
    connect(&m_translation, &Translation::engineChanged, this, &TranslationStrip::refresh);
    refresh();
}

void TranslationStrip::setThread(ThreadKey thread)
{
    m_thread = thread;
    refresh();
}

void TranslationStrip::refresh()
{
    m_title->setText(tr("Translated between Arabic and English"));
    m_title->setAccessibleName(tr("Thread translation"));
    m_place->setText(translatorPlace(m_translation));
    m_stop->setText(tr("Stop translating"));
    setVisible(m_translation.isOn(m_thread));
}

void TranslationStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void TranslationStrip::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::AccentSoft));
    paintHairline(&painter, {0, height() - 1, width(), 1}, theme.color(ColorRole::Line));
}

} // namespace wxm
