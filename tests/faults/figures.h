// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QStringList>

#include <cstdio>

//! The full counts of the reference, and not the short form of every test run.
inline bool isSoak() { return qEnvironmentVariableIntValue("WXM_SOAK") == 1; }

//! Of a count: the full one in a soak, else the short one.
inline int counted(int full, int brief) { return isSoak() ? full : brief; }
//! What a person waits for: the true figure in a soak, five times of it in a run beside other work,
//! so that a slowdown by a magnitude fails there, too.
inline bool isInTime(qint64 ms, qint64 limit) { return ms <= (isSoak() ? limit : 5 * limit); }

//! What a test found, in a line that soak.py collects.
inline void figure(const char *name, const QStringList &parts)
{
    std::printf("figure %s: %s\n", name, qPrintable(parts.join(QStringLiteral(", "))));
    std::fflush(stdout);
}
