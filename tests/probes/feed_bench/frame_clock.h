// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QElapsedTimer>

#include <vector>

//! An application that knows what its frames cost. A frame is everything that the GUI thread does
//! up to the end of a repaint: taking the batch, laying out, painting.
class FrameClock final : public QApplication {
public:
    FrameClock(int &argc, char **argv);

    //! Forgets what was measured so far, and begins.
    void start();
    void stop();
    bool notify(QObject *receiver, QEvent *event) override;

    const std::vector<double> &frameCpuMs() const { return m_frames; }
    //! Between ticks of a 16 ms timer: what a person would wait for an answer to a key.
    const std::vector<double> &gapMs() const { return m_gaps; }

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    int m_depth = 0;
    int m_timer = 0;
    double m_pendingMs = 0;
    qint64 m_lastTickNs = 0;
    QElapsedTimer m_clock;
    std::vector<double> m_frames;
    std::vector<double> m_gaps;
};
