// SPDX-License-Identifier: MIT
#include "ui/settings/settings_row.h"

#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace wxm {

SettingsRow::SettingsRow(QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_name(new TextLabel(TextSize::Body, ColorRole::Text, Weight::Regular, this))
    , m_explanation(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    m_explanation->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_explanation);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::k8, 0, space::k8);
    row->setSpacing(space::k16);
    row->addLayout(words, 1);
    row->addWidget(m_control, 0, Qt::AlignVCenter);
    setMinimumHeight(metric::kSettingsRow);
}

void SettingsRow::setWords(const QString &name, const QString &explanation)
{
    setBuddy(m_name, m_control, name);
    m_control->setAccessibleDescription(explanation);
    m_explanation->setText(explanation);
    m_explanation->setVisible(!explanation.isEmpty());
}

void SettingsRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintHairline(&painter, {0, height() - 1, width(), 1}, Theme::of(this).color(ColorRole::Line));
}

} // namespace wxm
