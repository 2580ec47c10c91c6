// SPDX-License-Identifier: MIT
#pragma once

#include "chat/hint_brake.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace wxm {

//! When a list is read again: some time after the last reading, sooner while it is shown,
//! and at once after a hint. One reading at a time; hints meanwhile become one more. GUI thread.
class ListPoll final : public QObject {
    Q_OBJECT

public:
    explicit ListPoll(QObject *parent = nullptr);

    void start();
    void stop();
    //! 20 s while the page is open, else within a minute.
    void setWatched(bool isWatched);
    //! A person waits for it, or the link is back: reads in a moment; many calls are one reading.
    void hint();
    //! An event did not fit: the same, but ever more rarely while reading does not help.
    void misfit();
    //! What did not fit was looked for in what a reading of all pages brought.
    void misfitsEnded(bool hasHelped) { m_brake.ended(hasHelped); }
    //! The reading that due() asked for has ended.
    void done();
    //! It has ended without the list: the next one reads all pages.
    void failed()
    {
        m_wasHinted = true;
        done();
    }
    //! Whether all pages are wanted now: after a hint, and every two minutes. In between the first
    //! page tells whether anything has moved, and costs one call.
    bool wantsWhole() const;
    //! A reading has begun, by the answer of wantsWhole(): hints before it are served by it.
    void wholeBegins() { m_wasHinted = false; }
    //! A reading of all pages has ended.
    void wholeRead();

Q_SIGNALS:
    void due();

private:
    void begin();

    QTimer m_regular;
    QTimer m_soon;
    HintBrake m_brake;
    QElapsedTimer m_clock;
    bool m_isRunning = false;
    bool m_isReading = false;
    bool m_again = false;
    bool m_wasHinted = false; //!< Since the last reading of all pages began.
    QElapsedTimer m_whole;    //!< Since that reading.
};

} // namespace wxm
