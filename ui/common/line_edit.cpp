// SPDX-License-Identifier: MIT
#include "ui/common/line_edit.h"

#include "base/foreign_text.h"
#include "ui/common/buttons.h"

#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace wxm {
namespace {

constexpr int kEye = 28;
constexpr int kEyeFromEdge = 4;

} // namespace

LineEdit::LineEdit(Content content, QWidget *parent) : QLineEdit(parent), m_content(content)
{
    setCursorMoveStyle(Qt::VisualMoveStyle);
    if (content == Content::Code)
        setLayoutDirection(Qt::LeftToRight);
    else
        connect(this, &QLineEdit::textChanged, this, &LineEdit::applyFont);
    applyFont();
    align();
}

//! Words stand at the leading edge of the window, whatever they are written in; QLineEdit would put
//! an Arabic word and an Arabic placeholder at the right of an English window.
void LineEdit::align()
{
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    setAlignment(rtl ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
}

void LineEdit::keyPressEvent(QKeyEvent *event)
{
    const bool turns = event->key() == Qt::Key_Direction_L || event->key() == Qt::Key_Direction_R;
    if (turns && m_content == Content::Code)
        return;
    QLineEdit::keyPressEvent(event);
}

void LineEdit::applyFont()
{
    Qt::LayoutDirection script = Qt::LeftToRight;
    if (m_content == Content::Words) {
        const bool rtlWindow = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const bool showsText = echoMode() == QLineEdit::Normal && !text().isEmpty();
        const TextDirection own = paragraphDirection(showsText ? text() : placeholderText(),
            rtlWindow ? TextDirection::Rtl : TextDirection::Ltr);
        script = own == TextDirection::Rtl ? Qt::RightToLeft : Qt::LeftToRight;
    }
    const QFont wanted = Theme::of(this).font(TextSize::Body, script);
    if (wanted != font())
        setFont(wanted);
    if (m_isInBar)
        setFixedHeight(Theme::of(this).scaled(metric::kBarField));
}

//! Qt gives its own button in a field no name.
void LineEdit::nameClearButton()
{
    for (auto *button : findChildren<QToolButton *>())
        button->setAccessibleName(tr("Clear the field"));
}

void LineEdit::showEvent(QShowEvent *event)
{
    if (isClearButtonEnabled())
        nameClearButton();
    QLineEdit::showEvent(event);
}

void LineEdit::setInBar()
{
    m_isInBar = true;
    applyFont();
}

void LineEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LayoutDirectionChange)
        applyFont();
    if (event->type() == QEvent::LanguageChange && isClearButtonEnabled())
        nameClearButton();
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
}

DigitsValidator::DigitsValidator(const QString &alsoAllowed, int longest, QObject *parent)
    : QValidator(parent)
    , m_alsoAllowed(alsoAllowed)
    , m_longest(longest)
{
}

QValidator::State DigitsValidator::validate(QString &input, int &position) const
{
    const QString western = westernDigits(input);
    QString kept;
    int newPosition = position;
    for (qsizetype i = 0; i < western.size(); ++i) {
        const QChar c = western[i];
        const bool isDigit = c >= u'0' && c <= u'9';
        const bool isMark =
            isBidiControl(c.unicode()) || c.unicode() == 0x200B || c.unicode() == 0xFEFF;
        if (isDigit || m_alsoAllowed.contains(c))
            kept += c;
        else if (!isMark)
            return Invalid;
        else if (i < position)
            --newPosition;
    }
    if (kept.size() > m_longest)
        return Invalid;
    input = kept;
    position = newPosition;
    return Acceptable;
}

PasswordField::PasswordField(QWidget *parent)
    : LineEdit(Content::Words, parent)
    , m_eye(new IconButton(IconName::Eye, {}, this))
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText
        | Qt::ImhSensitiveData);
    m_eye->setSmall(true);
    m_eye->setCheckable(true);
    m_eye->setFocusPolicy(Qt::TabFocus);
    m_eye->setName(tr("Show password"));
    m_hideAgain.setSingleShot(true);
    m_hideAgain.setInterval(kLongestRevealMs);
    connect(&m_hideAgain, &QTimer::timeout, this, &PasswordField::hidePassword);
    connect(m_eye, &IconButton::toggled, this, &PasswordField::reveal);
}

bool PasswordField::hasArabicLetters() const
{
    const QString typed = text();
    return std::any_of(
        typed.begin(), typed.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

void PasswordField::hidePassword() { m_eye->setChecked(false); }

void PasswordField::reveal(bool on)
{
    setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIconName(on ? IconName::EyeOff : IconName::Eye);
    if (on)
        m_hideAgain.start();
    else
        m_hideAgain.stop();
}

void PasswordField::placeButton()
{
    const int side = qMin(Theme::of(this).scaled(kEye), height() - 4);
    const QRect logical(width() - side - kEyeFromEdge, (height() - side) / 2, side, side);
    m_eye->setGeometry(QStyle::visualRect(layoutDirection(), rect(), logical));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    QMargins margins(0, 0, side, 0);
    if (rtl)
        margins = QMargins(margins.right(), 0, margins.left(), 0);
    setTextMargins(margins);
}

void PasswordField::noteCapsLock(const QKeyEvent &event)
{
    bool on = m_capsLock;
    const QString typed = event.text();
    if (event.key() == Qt::Key_CapsLock)
        on = !on;
    else if (typed.size() == 1 && typed[0].isLetter() && typed[0].toLower() != typed[0].toUpper())
        on = typed[0].isUpper() != event.modifiers().testFlag(Qt::ShiftModifier);
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}

void PasswordField::keyPressEvent(QKeyEvent *event)
{
    noteCapsLock(*event);
    LineEdit::keyPressEvent(event);
}

void PasswordField::resizeEvent(QResizeEvent *event)
{
    LineEdit::resizeEvent(event);
    placeButton();
}

void PasswordField::changeEvent(QEvent *event)
{
    LineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_eye->setName(tr("Show password"));
    if (event->type() == QEvent::LayoutDirectionChange)
        placeButton();
}

void PasswordField::focusOutEvent(QFocusEvent *event)
{
    LineEdit::focusOutEvent(event);
    if (!m_eye->hasFocus())
        hidePassword();
}

} // namespace wxm
