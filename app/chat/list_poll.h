// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace wxm {

//! When a list is read again: some time after the last reading, sooner while somebody looks at it,
//! and at once after a hint. One reading at a time; hints meanwhile become one more. GUI thread.
class ListPoll final : public QObject {
    Q_OBJECT

public:
    explicit ListPoll(QObject *parent = nullptr);

    void start();
    void stop();
    //! 20 s while the page is open, else within a minute.
    void setWatched(bool isWatched);
    //! Reads in a moment: many hints are one reading.
    void hint();
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
    bool m_isRunning = false;
    bool m_isReading = false;
    bool m_again = false;
    bool m_wasHinted = false; //!< Since the last reading of all pages began.
    QElapsedTimer m_whole;    //!< Since that reading.
};

} // namespace wxm
