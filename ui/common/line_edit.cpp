// SPDX-License-Identifier: MIT
#include "ui/common/line_edit.h"

#include "base/foreign_text.h"
#include "ui/common/buttons.h"
#include "ui/common/pasted.h"
#include "ui/common/redo_key.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
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
    if (event->matches(QKeySequence::Paste) && !isReadOnly()) {
        pasteFrom(QGuiApplication::clipboard()->mimeData());
        return event->accept();
    }
    if (isRedoKey(*event) && !isReadOnly()) {
        redo();
        return event->accept();
    }
    QLineEdit::keyPressEvent(event);
}

//! A path is no words, and what does not fit is not lost silently.
void LineEdit::pasteFrom(const QMimeData *offered)
{
    if (const auto kind = pastedKind(offered); kind != Pasted::Words) {
        if (kind != Pasted::Nothing)
            sayBeside(this, pastedFault(kind));
        return;
    }
    const QString words = offered->text();
    const QString before = text();
    const auto kept = before.size() - selectedText().size();
    insert(words);
    if (validator() && text() == before && selectedText().isEmpty() && words != before)
        sayBeside(this, tr("Nothing that was pasted fits in this field."));
    else if (!validator() && kept + words.size() > text().size())
        sayBeside(this,
            tr("The pasted text is too long: %Ln character(s) of it were left out.", nullptr,
                int(kept + words.size() - text().size())));
    if (text() != before)
        Q_EMIT pasted();
}

void LineEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const auto *clipboard = QGuiApplication::clipboard();
    if (event->button() != Qt::MiddleButton || !clipboard->supportsSelection() || isReadOnly())
        return QLineEdit::mouseReleaseEvent(event);
    deselect();
    setCursorPosition(cursorPositionAt(event->position().toPoint()));
    pasteFrom(clipboard->mimeData(QClipboard::Selection));
    event->accept();
}

void LineEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = createStandardContextMenu();
    if (!menu)
        return;
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString key =
        u'\t' + QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText);
    const auto actions = menu->actions();
    const auto paste = std::find_if(actions.begin(), actions.end(), [&](const QAction *action) {
        return action->objectName() == QLatin1String("edit-paste") || action->text().endsWith(key);
    });
    if (paste != actions.end()) {
        (*paste)->disconnect(SIGNAL(triggered()));
        connect(*paste, &QAction::triggered, this,
            [this] { pasteFrom(QGuiApplication::clipboard()->mimeData()); });
    }
    menu->popup(event->globalPos());
}

void LineEdit::dropEvent(QDropEvent *event)
{
    const auto kind = pastedKind(event->mimeData());
    if (kind == Pasted::Words)
        return QLineEdit::dropEvent(event);
    event->ignore();
    if (kind != Pasted::Nothing)
        sayBeside(this, pastedFault(kind));
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
        if (isDigit || m_alsoAllowed.contains(c))
            kept += c;
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
