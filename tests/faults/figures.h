// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QStringList>

#include <cstdio>

//! The full counts of the reference, and not the short form of every test run.
inline bool isSoak() { return qEnvironmentVariableIntValue("WXM_SOAK") == 1; }

//! Of a count: the full one in a soak, else the short one.
inline int counted(int full, int brief) { return isSoak() ? full : brief; }
//! What a person waits for is judged in the full runs: in the brief ones the machine has other
//! work.
inline bool isInTime(qint64 ms, qint64 limit) { return !isSoak() || ms <= limit; }

//! What a test found, in a line that soak.py collects.
inline void figure(const char *name, const QStringList &parts)
{
    std::printf("figure %s: %s\n", name, qPrintable(parts.join(QStringLiteral(", "))));
    std::fflush(stdout);
}
