// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

namespace wxm {

class Clock;

//! Follows the tray of the desktop on the bus. Qt asks for a tray once and believes that answer for
//! good, so it is asked no earlier than a tray has announced itself, or has had its time to. GUI
//! thread.
class TrayWatch final : public QObject {
    Q_OBJECT

public:
    //! A tray that is announced on the bus is waited for so long; then Qt is asked for an older
    //! one.
    static constexpr int kPatienceMs = 60'000;

    explicit TrayWatch(const Clock &clock, QObject *parent = nullptr);

    //! From now on; where there is no bus, nothing changes.
    void begin();
    //! Qt may be asked whether there is a tray: always, before begin() and without a bus.
    bool mayAsk() const { return m_mayAsk; }

Q_SIGNALS:
    //! A tray may be there now, or the one that was there is gone.
    void changed(bool isThere);

private:
    [[maybe_unused]] const Clock &m_clock;
    bool m_mayAsk = true;
};

} // namespace wxm
