// SPDX-License-Identifier: MIT
#include "usage.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace {

double milliseconds(const timeval &time)
{
    return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
}

long residentKb()
{
    long pages = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%*d %ld", &pages) != 1)
            pages = 0;
        std::fclose(file);
    }
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

} // namespace

Usage Usage::now()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto wall = std::chrono::steady_clock::now().time_since_epoch();
    return {milliseconds(used.ru_utime) + milliseconds(used.ru_stime),
        std::chrono::duration_cast<std::chrono::milliseconds>(wall).count(), residentKb()};
}

long maxRssKb()
{
    // What getrusage tells begins with the size of whoever started us.
    long peak = 0;
    if (std::FILE *file = std::fopen("/proc/self/status", "r")) {
        char line[128];
        while (
            std::fgets(line, sizeof(line), file) && std::sscanf(line, "VmHWM: %ld", &peak) != 1) { }
        std::fclose(file);
    }
    if (peak > 0)
        return peak;
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
#ifdef __APPLE__
    return used.ru_maxrss / 1024;
#else
    return used.ru_maxrss;
#endif
}

double threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double percentile(std::vector<double> samples, double share)
{
    if (samples.empty())
        return 0;
    const auto at = std::size_t(std::lround(share * double(samples.size() - 1)));
    std::nth_element(samples.begin(), samples.begin() + std::ptrdiff_t(at), samples.end());
    return samples[at];
}
