// SPDX-License-Identifier: MIT
#include "frame_clock.h"

#include "usage.h"

#include <QEvent>
#include <QThread>

FrameClock::FrameClock(int &argc, char **argv) : QApplication(argc, argv) { }

void FrameClock::start()
{
    m_frames.clear();
    m_gaps.clear();
    m_pendingMs = 0;
    m_clock.start();
    m_lastTickNs = 0;
    m_timer = startTimer(16, Qt::PreciseTimer);
}

void FrameClock::stop()
{
    killTimer(m_timer);
    m_timer = 0;
}

void FrameClock::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer) {
        QApplication::timerEvent(event);
        return;
    }
    const qint64 now = m_clock.nsecsElapsed();
    m_gaps.push_back(double(now - m_lastTickNs) / 1e6);
    m_lastTickNs = now;
}

bool FrameClock::notify(QObject *receiver, QEvent *event)
{
    // The network thread's events come by here as well, and are no frame of the window's.
    if (QThread::currentThread() != thread() || m_timer == 0 || m_depth > 0)
        return QApplication::notify(receiver, event);
    const bool isRepaint = event->type() == QEvent::UpdateRequest;
    ++m_depth;
    const double before = threadCpuMs();
    const bool answer = QApplication::notify(receiver, event);
    m_pendingMs += threadCpuMs() - before;
    --m_depth;
    if (isRepaint) {
        m_frames.push_back(m_pendingMs);
        m_pendingMs = 0;
    }
    return answer;
}
