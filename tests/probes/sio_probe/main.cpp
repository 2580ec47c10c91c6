// SPDX-License-Identifier: MIT
// Our Socket.IO client behind standard input and output, one JSON object a line in both directions,
// so that a script can drive it against any server.
#include "probe.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>
#include <thread>

#ifdef Q_OS_WIN
#include <io.h>
static constexpr auto readBytes = ::_read;
#else
#include <unistd.h>
static constexpr auto readBytes = ::read;
#endif

namespace {

//! Runs in a thread of its own, since reading may block; ends with the process at the latest.
void readLines(Probe *probe)
{
    QByteArray pending;
    QByteArray chunk(256 * 1024, Qt::Uninitialized);
    for (;;) {
        const auto count = readBytes(0, chunk.data(), static_cast<unsigned>(chunk.size()));
        if (count <= 0)
            break;
        qsizetype begin = 0;
        const QByteArrayView view(chunk.constData(), static_cast<qsizetype>(count));
        for (qsizetype end = view.indexOf('\n'); end >= 0; end = view.indexOf('\n', begin)) {
            pending.append(view.sliced(begin, end - begin));
            QMetaObject::invokeMethod(
                probe, [probe, line = pending] { probe->run(line); }, Qt::QueuedConnection);
            pending.clear();
            begin = end + 1;
        }
        pending.append(view.sliced(begin));
    }
    QMetaObject::invokeMethod(
        probe, [probe] { probe->quit(); }, Qt::QueuedConnection);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    // Never destroyed: the reading thread may post to it until the process is gone.
    static Probe *const probe = new Probe;
    probe->ready();
    std::thread(readLines, probe).detach();
    return QCoreApplication::exec();
}
