// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QComboBox;
class QLabel;
class QWidget;

namespace wxm {

//! Teaches Qt 6.4 what it does not say by itself: a combo box is heard by its accessible name and
//! its items can be picked; a label that has a name still gives its text. Once, before the first
//! widget.
void installAccessibility();

//! Says a sentence at once to a screen reader, wherever the focus is. For news only: a fault, a
//! lost connection. One a second and widget; of what comes faster the newest are said together.
inline constexpr int kAnnouncementMs = 1000;
void announce(QWidget *source, const QString &sentence);
//! The same for what has one value at a time (a state, a count, the row that is current): what the
//! widget still waits to say is out of date by now and left out.
void announceState(QWidget *source, const QString &sentence);
//! What was said of this widget last.
QString lastAnnouncement(const QWidget *source);

//! Ties a visible label to its field, for the eye, the mnemonic and the screen reader.
void setBuddy(QLabel *label, QWidget *field, const QString &name);

//! Text as it is spoken: our isolates and other control characters are left out.
QString spokenText(const QString &text);

} // namespace wxm
