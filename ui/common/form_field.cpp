// SPDX-License-Identifier: MIT
#include "ui/common/form_field.h"

#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/style.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace wxm {
namespace {

constexpr int kFaultGap = 6;

} // namespace

FormField::FormField(QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_name(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_row(new QWidget(this))
    , m_iconPlace(new QWidget(m_row))
    , m_sentence(new TextLabel(TextSize::Ui, ColorRole::Danger, Weight::Regular, m_row))
    , m_detail(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_row))
{
    fit();
    m_sentence->setWordWrap(true);
    m_detail->setWordWrap(true);
    auto *grid = new QGridLayout(m_row);
    grid->setContentsMargins(0, kFaultGap, 0, 0);
    grid->setHorizontalSpacing(space::k8);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_iconPlace, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_detail, 1, 1);
    grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_name);
    column->addSpacing(space::k4);
    column->addWidget(m_field);
    column->addWidget(m_row);
    apply();
}

void FormField::fit()
{
    const auto &theme = Theme::of(this);
    m_iconPlace->setFixedSize(theme.scaled(metric::kIconMeta), theme.scaled(metric::kIcon));
}

void FormField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) // the size of text, too
        fit();
    QWidget::changeEvent(event);
}

void FormField::setName(const QString &name) { setBuddy(m_name, m_field, name); }

void FormField::showFault(const QString &sentence, const QString &detail)
{
    m_hasFault = true;
    m_fault = sentence;
    m_faultDetail = detail;
    apply();
    announceState(m_sentence, sentence);
}

void FormField::changeFault(const QString &sentence)
{
    m_fault = sentence;
    apply();
}

void FormField::clearFault()
{
    m_hasFault = false;
    apply();
}

QString FormField::faultText() const { return m_hasFault ? m_fault : QString(); }

void FormField::setNotice(IconName icon, const QString &sentence)
{
    m_noticeIcon = icon;
    m_notice = sentence;
    apply();
}

void FormField::clearNotice()
{
    m_notice.clear();
    apply();
}

QString FormField::noticeText() const { return m_notice; }

void FormField::apply()
{
    setFault(m_field, m_hasFault);
    m_sentence->setColorRole(role());
    m_sentence->setText(m_hasFault ? m_fault : m_notice);
    // A notice that still holds stands below the fault, more quietly.
    QString detail = m_hasFault ? m_faultDetail : QString();
    if (m_hasFault && detail.isEmpty())
        detail = m_notice;
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_row->setVisible(m_hasFault || !m_notice.isEmpty());
    update();
}

//! What is fixed is no warning.
ColorRole FormField::role() const
{
    if (m_hasFault)
        return ColorRole::Danger;
    return m_noticeIcon == IconName::Lock ? ColorRole::Text2 : ColorRole::Warn;
}

void FormField::paintEvent(QPaintEvent *)
{
    if (!m_row->isVisible())
        return;
    QPainter painter(this);
    const QRect area(m_iconPlace->mapTo(this, QPoint()), m_iconPlace->size());
    const int side = area.width();
    const QRect square(area.left(), area.top() + (area.height() - side) / 2, side, side);
    paintIcon(&painter, square, m_hasFault ? IconName::Warn : m_noticeIcon,
        Theme::of(this).color(role()), layoutDirection());
}

} // namespace wxm
