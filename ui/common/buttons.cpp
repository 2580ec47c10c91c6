// SPDX-License-Identifier: MIT
#include "ui/common/buttons.h"

#include "ui/common/button_paint.h"
#include "ui/common/foreign_label.h"
#include "ui/common/paint.h"

#include <QKeyEvent>
#include <QStyleOptionButton>
#include <QStyleOptionToolButton>
#include <QTimer>

namespace wxm {
namespace {

constexpr int kSpinnerStepMs = 40;
constexpr int kSpinnerStepDegrees = 18;

ButtonLook lookOf(const Button &button)
{
    ButtonLook look;
    look.kind = button.kind();
    look.text = withoutMnemonic(button.text());
    look.icon = button.icon();
    look.iconName = button.iconName();
    look.keyCap = button.keyCap();
    look.busy = button.isBusy();
    look.spinnerAngle = button.spinnerAngle();
    look.large = button.buttonSize() == Button::Size::Large;
    look.tight = button.buttonSize() == Button::Size::Tight;
    return look;
}

int heightOf(Button::Size size)
{
    switch (size) {
    case Button::Size::Tight:
    case Button::Size::Small:
        return metric::kButtonSmall;
    case Button::Size::Normal:
        return metric::kButton;
    case Button::Size::Large:
        return metric::kButtonLarge;
    }
    Q_UNREACHABLE();
}

} // namespace

Button::Button(const QString &text, Kind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setButtonSize(Size size)
{
    m_size = size;
    updateGeometry();
}

void Button::setIconName(std::optional<IconName> name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Button::setKeyCap(const QString &key)
{
    m_keyCap = key;
    updateGeometry();
    update();
}

void Button::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    if (busy && !m_spinner) {
        m_spinner = new QTimer(this);
        m_spinner->setInterval(kSpinnerStepMs);
        connect(m_spinner, &QTimer::timeout, this, [this] {
            m_angle = (m_angle + kSpinnerStepDegrees) % 360;
            update();
        });
    }
    if (m_spinner)
        busy &&style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0 ? m_spinner->start()
                                                                            : m_spinner->stop();
    updateGeometry();
    update();
}

QSize Button::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {buttonWidth(lookOf(*this), theme), theme.scaled(heightOf(m_size))};
}

void Button::paintEvent(QPaintEvent *)
{
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    paintButton(&painter, option, lookOf(*this), Theme::of(this));
}

void Button::mousePressEvent(QMouseEvent *event)
{
    if (!m_busy)
        QPushButton::mousePressEvent(event);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_busy && (presses || event->key() == Qt::Key_Space))
        return;
    if (presses && !event->isAutoRepeat()) { // Enter acts on the button that has the focus
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

IconButton::IconButton(IconName name, const QString &accessibleName, QWidget *parent)
    : QToolButton(parent)
    , m_name(name)
{
    setAttribute(Qt::WA_Hover);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setName(accessibleName);
}

void IconButton::setIconName(IconName name)
{
    m_name = name;
    update();
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
}

void IconButton::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

void IconButton::setIconRole(ColorRole role)
{
    m_role = role;
    update();
}

QSize IconButton::sizeHint() const
{
    const int side = Theme::of(this).scaled(m_small ? metric::kButtonSmall : metric::kButton);
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    QPainter painter(this);
    ColorRole ink = m_role;
    QColor fill;
    if (!isEnabled()) {
        ink = ColorRole::Disabled;
    } else if (isChecked()) {
        fill = theme.color(ColorRole::AccentSoft);
        ink = ColorRole::AccentText;
    } else if (isDown()) {
        fill = theme.color(ColorRole::Pressed);
        ink = ColorRole::Text;
    } else if (underMouse()) {
        fill = theme.color(ColorRole::Hover);
        ink = m_role == ColorRole::Text2 ? ColorRole::Text : m_role;
    }
    if (fill.isValid())
        paintBox(&painter, rect(), radius::kNormal, fill);
    const int side = theme.scaled(metric::kIcon);
    const QRect place((width() - side) / 2, (height() - side) / 2, side, side);
    paintIcon(&painter, place, m_name, theme.color(ink), layoutDirection());
}

} // namespace wxm
