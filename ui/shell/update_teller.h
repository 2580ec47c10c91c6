// SPDX-License-Identifier: MIT
#pragma once

#include "net/plain_fetch.h"
#include "session/update_check.h"

#include <QTimer>

namespace wxm {

struct Chat;
class MainWindow;

//! Looks for a newer version once a day and tells of it, never while somebody writes. A person opens
//! the page; the program fetches and installs nothing. GUI thread.
class UpdateTeller final : public QObject {
    Q_OBJECT

public:
    UpdateTeller(Settings &settings, const Clock &clock, Chat &chat, MainWindow &window,
        QObject *parent = nullptr);

    //! For diagnostics.
    QString stateWords() const;

private:
    void tell(const UpdateNotice &notice);

    MainWindow &m_window;
    PlainFetch m_fetch{kMaxNoticeBytes};
    UpdateCheck m_check;
    QTimer m_hourly;
};

} // namespace wxm
