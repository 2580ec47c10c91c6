// SPDX-License-Identifier: MIT
#include "ui/support/day_tile.h"

#include <QVBoxLayout>

namespace wxm::support {

namespace {
constexpr int kLeastWidth = 132;
}

DayTile::DayTile(QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_value(new TextLabel(TextSize::Head, ColorRole::Text, Weight::Bold, this))
    , m_more(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k12, 0, space::k12);
    column->setSpacing(space::k4);
    for (auto *label : {m_name, m_value, m_more})
        column->addWidget(label);
    setMinimumWidth(kLeastWidth);
}

void DayTile::setWords(const QString &name, const QString &value, const QString &more)
{
    m_name->setText(name);
    m_value->setText(value);
    m_value->setAccessibleName(name);
    m_more->setText(more);
    m_value->setAccessibleDescription(more);
}

QString DayTile::words() const
{
    const QString words = m_name->text() + QStringLiteral(": ") + m_value->text();
    return m_more->text().isEmpty() ? words : words + QStringLiteral(" · ") + m_more->text();
}

} // namespace wxm::support
