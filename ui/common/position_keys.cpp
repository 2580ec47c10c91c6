// SPDX-License-Identifier: MIT
#include "ui/common/position_keys.h"

#include <QApplication>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWidget>
#include <QWindow>

#include <cstring>
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

constexpr int kPersianZero = 0x06F0;
constexpr int kLamAlef = 0xFEFB; //!< Alone: those before it stand on other keys, with Shift.

int byLetter(int key)
{
    if (key >= 0x0660 && key <= 0x0669) // Arabic digits, and the Persian ones below
        return Qt::Key_0 + key - 0x0660;
    if (key >= kPersianZero && key <= kPersianZero + 9)
        return Qt::Key_0 + key - kPersianZero;
    if (key >= 0xFEF5 && key <= 0xFEFC) // lam-alef is one key
        return key >= kLamAlef ? int(Qt::Key_B) : 0;
    if (key < 0x80 || key > 0xFFFF)
        return 0;
    const auto at = kArabic.indexOf(QChar(char16_t(key)));
    return at < 0 ? 0 : kLatin[at].unicode();
}

int keyAt(quint32 code)
{
    if (code < kFirstCode || code - kFirstCode >= std::size(kByCode) - 1)
        return 0;
    return kByCode[code - kFirstCode];
}

int byPlace(const QKeyEvent &event)
{
    const bool isWindows = QGuiApplication::platformName() == QLatin1String("windows");
    return keyAt(event.nativeScanCode() - (isWindows ? 0 : kUnixOffset));
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

//! Qt lets only the maker of a key event say what key it is.
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

QList<int> arabicKeysOf(int latin)
{
    QList<int> keys;
    for (qsizetype at = 0; at < kLatin.size(); ++at) {
        if (kLatin[at].unicode() == latin && kArabic[at] != kLatin[at])
            keys.append(kArabic[at].unicode());
    }
    if (latin >= Qt::Key_0 && latin <= Qt::Key_9)
        keys.append(kPersianZero + latin - Qt::Key_0);
    if (latin == Qt::Key_B)
        keys.append(kLamAlef);
    return keys;
}

QKeyCombination chordOf(const QKeyEvent &event)
{
    auto held = event.modifiers()
        & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    int key = event.key();
#ifndef Q_OS_MACOS // Cmd has Latin names there, and codes are other ones
    if (const int latin = latinKeyOf(event))
        key = latin;
    if (held.testFlag(Qt::ShiftModifier) && key > Qt::Key_Space && key < Qt::Key_A) {
        constexpr QStringView signs = u")!@#$%^&*(";
        const int place = byPlace(event);
        const auto at = signs.indexOf(QChar(char16_t(key)));
        if (place >= Qt::Key_0 && place <= Qt::Key_9)
            key = place;
        else if (place == 0 && at >= 0)
            key = Qt::Key_0 + int(at);
    }
#endif
    switch (key) {
    case Qt::Key_Enter:
        key = Qt::Key_Return;
        break;
    case Qt::Key_Backtab:
        key = Qt::Key_Tab;
        held |= Qt::ShiftModifier;
        break;
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Direction_L:
    case Qt::Key_Direction_R:
        key = 0;
        break;
    default:
        break;
    }
    return QKeyCombination(held, Qt::Key(key));
}

PositionKeys::PositionKeys(QObject &application) : QObject(&application)
{
    application.installEventFilter(this);
    if (auto *program = qobject_cast<QCoreApplication *>(&application))
        program->installNativeEventFilter(this);
}

//! The tables of composing that X11 has since its beginnings make two letters of the sign for
//! lam-alef, and Qt hands them to the field whatever is held.
bool PositionKeys::isComposedChord(QObject *watched, const QEvent &event) const
{
#ifdef WXM_QT_COMPOSES
    const auto held = m_code ? m_codeHeld : m_held;
    const bool isChord = held & (Qt::ControlModifier | Qt::MetaModifier | Qt::AltModifier);
    if (event.type() != QEvent::InputMethod || !isChord
        || watched != QGuiApplication::focusObject())
        return false;
    const auto &composed = static_cast<const QInputMethodEvent &>(event);
    const int letters = lamAlefPlace(composed.commitString());
    if (!letters || !composed.preeditString().isEmpty())
        return false;
    const int place = m_code ? keyAt(m_code - kUnixOffset) : 0;
    qt_handleKeyEvent(
        QGuiApplication::focusWindow(), QEvent::KeyPress, place ? place : letters, held);
    return true;
#else
    Q_UNUSED(watched)
    Q_UNUSED(event)
    return false;
#endif
}

bool PositionKeys::nativeEventFilter(
    const QByteArray &eventType, void *message, [[maybe_unused]] qintptr *result)
{
    if (eventType != "xcb_generic_event_t")
        return false;
    // As the protocol of X11 lays out the events of keys.
    constexpr int kPress = 2, kRelease = 3, kStateAt = 28;
    const auto *bytes = static_cast<const uchar *>(message);
    const int kind = bytes[0] & 0x7F;
    if (kind == kRelease) {
        m_code = 0;
    } else if (kind == kPress) {
        quint16 state = 0;
        std::memcpy(&state, bytes + kStateAt, sizeof state);
        m_code = bytes[1];
        m_codeHeld = {};
        m_codeHeld.setFlag(Qt::ShiftModifier, state & 1);
        m_codeHeld.setFlag(Qt::ControlModifier, state & 4);
        m_codeHeld.setFlag(Qt::AltModifier, state & 8);
        m_codeHeld.setFlag(Qt::MetaModifier, state & 64);
    }
    return false;
}

bool PositionKeys::eventFilter(QObject *watched, QEvent *event)
{
#ifdef Q_OS_MACOS
    return QObject::eventFilter(watched, event); // Cmd has Latin names there in every layout
#else
    const auto type = event->type();
    if (type == QEvent::WindowDeactivate) { // what is let go elsewhere is not told here
        m_held = {};
        m_code = 0;
    }
    if (isComposedChord(watched, *event))
        return true;
    if (type != QEvent::ShortcutOverride && type != QEvent::KeyPress && type != QEvent::KeyRelease)
        return false;
    auto &pressed = *static_cast<QKeyEvent *>(event);
    if (type != QEvent::ShortcutOverride)
        m_held = pressed.modifiers();
    const auto held = pressed.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    // Alt with an Arabic letter chooses in Arabic menus; with Shift it does not, and the layout
    // then names signs, which stand elsewhere in other layouts.
    const bool isChord = (held & (Qt::ControlModifier | Qt::MetaModifier))
        || held.testFlags(Qt::AltModifier | Qt::ShiftModifier);
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
