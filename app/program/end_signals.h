// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace wxm {

//! The system wants the program to end (SIGTERM, SIGINT, SIGHUP): told from the event loop, so that
//! the last words can still be said. A second signal ends the program at once. One a program; does
//! nothing on Windows, where the session manager tells it.
class EndSignals final : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void wanted();
};

} // namespace wxm
