// SPDX-License-Identifier: MIT
#pragma once

#include "feed_bench.h"

#include <QSize>

//! The whole command line.
struct Options {
    BenchOptions bench;
    QSize window = {}; //!< Empty: none.
    QString caFile = {};
    bool readsBack = false;
    bool details = false; //!< Prints what only our own tables need.
};

//! Nothing, and a word on standard error, if the command line makes no run.
std::optional<Options> readOptions(const QStringList &arguments);
