// SPDX-License-Identifier: MIT
#pragma once

#include "program/update_check.h"

#include <QTimer>

namespace wxm {

struct Chat;
class MainWindow;

//! Looks for a newer version once a day and tells of it, never while somebody writes. A person
//! opens the page; the program fetches and installs nothing. GUI thread.
class UpdateNotifier final : public QObject {
    Q_OBJECT

public:
    UpdateNotifier(const UpdateSource &source, const UpdateCheck::Fetch &fetch, Settings &settings,
        const Clock &clock, Chat &chat, MainWindow &window, QObject *parent = nullptr);

    //! What the timers do: asks if it is due, and tells what had to wait.
    void look() { m_check.tick(); }

    //! For diagnostics.
    QString stateWords() const;

private:
    void tell(const UpdateNotice &notice);

    MainWindow &m_window;
    UpdateCheck m_check;
    QTimer m_hourly;
};

} // namespace wxm
