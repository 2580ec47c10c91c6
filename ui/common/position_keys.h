// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractNativeEventFilter>
#include <QList>
#include <QObject>

class QKeyEvent;

namespace wxm {

//! A shortcut belongs to a place on the keyboard. Under a layout that writes no Latin letters the
//! system names the key of Ctrl+C by the Arabic letter on it; where no Latin layout stands beside
//! it, nothing in Qt then knows the chord, not even a line edit. Chords with Ctrl or Cmd, or with
//! Alt and Shift, and single keys where no text is written, get the Latin name of their place
//! before anything else sees them. What they write stays. A chord on lam-alef, one key of two
//! letters, reaches a field as their text, from Qt's own composing: it becomes the chord again. One
//! object, on the application. GUI thread.
class PositionKeys final : public QObject, public QAbstractNativeEventFilter {
    Q_OBJECT

public:
    explicit PositionKeys(QObject &application);

    //! Sees keys of X11 before Qt composes them: events of Qt may still be on their way then.
    bool nativeEventFilter(const QByteArray &eventType, void *message, qintptr *result) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isComposedChord(QObject *watched, const QEvent &event) const;

    Qt::KeyboardModifiers m_held;     //!< After the last key that came.
    quint32 m_code = 0;               //!< Of the key of X11 that is down; 0: none, or not there.
    Qt::KeyboardModifiers m_codeHeld; //!< While it went down.
};

//! The Latin key at the place of the one that was pressed; 0: it has its right name already, or
//! none is known. By the letter, as the standard Arabic layout has it, else by the system's code.
int latinKeyOf(const QKeyEvent &event);
//! What the standard Arabic layout, and digits of its scripts, have at the place of a Latin key:
//! for each of them latinKeyOf() tells that one. None: it has the same there.
QList<int> arabicKeysOf(int latin);
//! What was pressed, by its place: the digit below a sign, the one Enter, Tab also where Shift
//! turns it. Key 0: a modifier alone.
QKeyCombination chordOf(const QKeyEvent &event);

} // namespace wxm
