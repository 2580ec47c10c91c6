// SPDX-License-Identifier: MIT
// Loaded into any Qt program by LD_PRELOAD: when the first window has been painted, writes what the
// process has used until then to the file that WXM_FIRST_PAINT names, and ends it.
#include <dlfcn.h>
#include <QBackingStore>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>

void QBackingStore::flush(const QRegion &region, QWindow *window, const QPoint &offset)
{
    // The function that this one stands in front of.
    using Flush = void (*)(QBackingStore *, const QRegion &, QWindow *, const QPoint &);
    const auto next = reinterpret_cast<Flush>(
        dlsym(RTLD_NEXT, "_ZN13QBackingStore5flushERK7QRegionP7QWindowRK6QPoint"));
    if (next)
        next(this, region, window, offset);
    const char *path = std::getenv("WXM_FIRST_PAINT");
    std::FILE *file = path ? std::fopen(path, "w") : nullptr;
    if (!file)
        _exit(3);
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    std::fprintf(file, "{\"cpu_ms\": %.2f, \"rss_kb\": %ld}\n",
        ms(used.ru_utime) + ms(used.ru_stime), used.ru_maxrss);
    std::fclose(file);
    _exit(0);
}
