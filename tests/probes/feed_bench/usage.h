// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

//! What the process has used so far.
struct Usage {
    double cpuMs = 0; //!< user and system, all threads
    std::int64_t wallMs = 0;
    long rssKb = 0;

    static Usage now();
};

long maxRssKb();
//! CPU of the calling thread.
double threadCpuMs();

//! The value below which `share` (0…1) of the samples lie; 0 without samples.
double percentile(std::vector<double> samples, double share);
