// SPDX-License-Identifier: MIT
#include "ui/common/position_keys.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>
#include <QWindow>

#include <iterator>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
#define WXM_QT_COMPOSES
QT_BEGIN_NAMESPACE
//! A key as if the system had sent it, with shortcuts before fields: what QtTest presses keys by.
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key,
    Qt::KeyboardModifiers held, const QString &text = QString(), bool isRepeat = false,
    ushort count = 1);
QT_END_NAMESPACE
#endif

namespace wxm {

namespace {

// Row by row, as they lie.
constexpr QStringView kLatin = u"1234567890-=QWERTYUIOP[]ASDFGHJKL;'ZXCVNM,./`";
constexpr QStringView kArabic = u"١٢٣٤٥٦٧٨٩٠-=ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ";
static_assert(kLatin.size() == kArabic.size());

//! The codes of those rows on a PC keyboard, from the key 1 on: Windows tells them as they are, X11
//! and Wayland add 8. The holes are Return, Ctrl and the left Shift key.
constexpr char16_t kByCode[] = u"1234567890-=\0\0QWERTYUIOP[]\0\0ASDFGHJKL;'`\0\\ZXCVBNM,./";
constexpr quint32 kFirstCode = 2;
constexpr quint32 kUnixOffset = 8;
constexpr int kAfterLatin = 0x250; //!< Letters from here on belong to other scripts.

int byLetter(int key)
{
    if (key >= 0x0660 && key <= 0x0669) // Arabic digits, and the Persian ones below
        return Qt::Key_0 + key - 0x0660;
    if (key >= 0x06F0 && key <= 0x06F9)
        return Qt::Key_0 + key - 0x06F0;
    if (key >= 0xFEF5 && key <= 0xFEFC) // lam-alef is one key
        return key >= 0xFEFB ? int(Qt::Key_B) : 0;
    if (key < 0x80 || key > 0xFFFF)
        return 0;
    const auto at = kArabic.indexOf(QChar(char16_t(key)));
    return at < 0 ? 0 : kLatin[at].unicode();
}

int byPlace(const QKeyEvent &event)
{
    const bool isWindows = QGuiApplication::platformName() == QLatin1String("windows");
    const quint32 first = kFirstCode + (isWindows ? 0 : kUnixOffset);
    const quint32 code = event.nativeScanCode();
    if (code < first || code - first >= std::size(kByCode) - 1)
        return 0;
    return kByCode[code - first];
}

//! The place of a key that writes lam and an alef, by the alef; 0: no such text.
int lamAlefPlace(QStringView text)
{
    if (text.size() != 2 || text[0] != QChar(0x0644))
        return 0;
    switch (text[1].unicode()) {
    case 0x0627: // alone
    case 0x0622: // with madda, and Shift
        return Qt::Key_B;
    case 0x0623: // with hamza above
        return Qt::Key_G;
    case 0x0625: // with hamza below
        return Qt::Key_T;
    default:
        return 0;
    }
}

bool isLatinLetter(int key) { return key >= Qt::Key_A && key <= Qt::Key_Z; }

//! Where the key is written, and means itself.
bool takesText(QObject *watched)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        widget = QApplication::focusWidget();
    return widget && widget->testAttribute(Qt::WA_InputMethodEnabled)
        && widget->inputMethodQuery(Qt::ImEnabled).toBool();
}

//! Qt lets whoever makes a key event say what key it is, and nobody later.
struct Named : QKeyEvent {
    static void rename(QKeyEvent &event, int key, bool isChord)
    {
        event.*(&Named::m_key) = key;
        // Else the map of shortcuts asks the layout once more, by the code.
        if (!isChord)
            return;
        event.*(&Named::m_scanCode) = 0;
        // A letter that is two, as lam-alef is, would be written by the chord.
        if (!event.modifiers().testFlag(Qt::AltModifier))
            (event.*(&Named::m_text)).clear();
    }
};

} // namespace

int latinKeyOf(const QKeyEvent &event)
{
    const int key = event.key();
    if (key >= Qt::Key_Escape && key != Qt::Key_unknown) // keys that write nothing
        return 0;
    const bool isLatin = key < kAfterLatin && QChar(char16_t(key)).isLetter();
    if (key >= 0x80 && isLatin)
        return 0;
    if (key >= kAfterLatin) {
        const int letter = byLetter(key);
        return letter ? letter : byPlace(event);
    }
    // With Shift an Arabic layout writes brackets where Latin ones have their capitals.
    const bool isSign =
        key > Qt::Key_Space && !isLatinLetter(key) && !(key >= Qt::Key_0 && key <= Qt::Key_9);
    if (!isSign || !event.modifiers().testFlag(Qt::ShiftModifier))
        return 0;
    const int place = byPlace(event);
    return isLatinLetter(place) ? place : 0;
}

PositionKeys::PositionKeys(QObject &application) : QObject(&application)
{
    application.installEventFilter(this);
}

//! The tables of composing that X11 has since its beginnings make two letters of the sign for
//! lam-alef, and Qt hands them to the field whatever is held.
bool PositionKeys::isComposedChord(QObject *watched, const QEvent &event) const
{
#ifdef WXM_QT_COMPOSES
    const bool isChord = m_held & (Qt::ControlModifier | Qt::MetaModifier);
    if (event.type() != QEvent::InputMethod || !isChord
        || watched != QGuiApplication::focusObject())
        return false;
    const auto &composed = static_cast<const QInputMethodEvent &>(event);
    const int place = lamAlefPlace(composed.commitString());
    if (!place || !composed.preeditString().isEmpty())
        return false;
    qt_handleKeyEvent(QGuiApplication::focusWindow(), QEvent::KeyPress, place, m_held);
    return true;
#else
    Q_UNUSED(watched)
    Q_UNUSED(event)
    return false;
#endif
}

bool PositionKeys::eventFilter(QObject *watched, QEvent *event)
{
#ifdef Q_OS_MACOS
    return QObject::eventFilter(watched, event); // Cmd has Latin names there in every layout
#else
    const auto type = event->type();
    if (type == QEvent::WindowDeactivate) // what is let go elsewhere is not told here
        m_held = {};
    if (isComposedChord(watched, *event))
        return true;
    if (type != QEvent::ShortcutOverride && type != QEvent::KeyPress && type != QEvent::KeyRelease)
        return false;
    auto &pressed = *static_cast<QKeyEvent *>(event);
    if (type != QEvent::ShortcutOverride)
        m_held = pressed.modifiers();
    const auto held = pressed.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const bool isChord = held & (Qt::ControlModifier | Qt::MetaModifier);
    const bool isAlone =
        !(held & ~Qt::KeyboardModifiers(Qt::ShiftModifier | Qt::GroupSwitchModifier));
    if (!isChord && (!isAlone || takesText(watched)))
        return false;
    if (const int key = latinKeyOf(pressed))
        Named::rename(pressed, key, isChord);
    return false;
#endif
}

} // namespace wxm
