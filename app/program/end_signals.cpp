// SPDX-License-Identifier: MIT
#include "program/end_signals.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <QSocketNotifier>
#include <unistd.h>

#include <array>
#include <csignal>
#endif

namespace wxm {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};
//! Of this process, since a signal knows nothing but globals.
std::array<int, 2> pipeEnds{-1, -1};

void setHandlers(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : kSignals)
        sigaction(number, &action, nullptr);
}

//! Only what may be called in a signal handler.
void onSignal(int)
{
    setHandlers(SIG_DFL);
    const char word = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &word, 1);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe(pipeEnds.data()) != 0)
        return;
    for (const int end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT wanted();
    });
    setHandlers(onSignal);
}

EndSignals::~EndSignals()
{
    setHandlers(SIG_DFL);
    for (int &end : pipeEnds)
        if (end >= 0)
            ::close(std::exchange(end, -1));
}

#else

EndSignals::EndSignals(QObject *parent) : QObject(parent) { }
EndSignals::~EndSignals() = default;

#endif

} // namespace wxm
