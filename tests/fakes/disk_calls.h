// SPDX-License-Identifier: MIT
#pragma once

#include <dlfcn.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <mutex>

namespace wxm::fakes {

//! Stands before the calls of this program that change a disk, its own and Qt's: counts them, holds
//! them up, has them fail, or ends the program at one. Included by one file of a program. Linux.
class DiskCalls {
public:
    static void reset()
    {
        state().syncs = 0;
        state().mainSyncs = 0;
    }
    static int syncs() { return state().syncs; }
    static int syncsOfMainThread() { return state().mainSyncs; }
    static void fail(bool fails) { state().fails = fails; }
    static void block(bool blocks)
    {
        const std::lock_guard lock(state().mutex);
        state().blocks = blocks;
        state().changed.notify_all();
    }
    static bool waitUntilBlocked()
    {
        std::unique_lock lock(state().mutex);
        return state().changed.wait_for(
            lock, std::chrono::seconds(5), [] { return state().isBlocked; });
    }
    //! SIGKILL before the nth call from now on; 0: never.
    static void killAt(int call) { state().untilKill = call; }

    //! One of the calls is about to be made.
    static void next()
    {
        if (state().untilKill > 0 && --state().untilKill == 0)
            ::kill(::getpid(), SIGKILL);
    }
    static int sync(int (*real)(int), int file)
    {
        next();
        ++state().syncs;
        if (::syscall(SYS_gettid) == ::getpid())
            ++state().mainSyncs;
        std::unique_lock lock(state().mutex);
        state().isBlocked = state().blocks;
        state().changed.notify_all();
        state().changed.wait(lock, [] { return !state().blocks; });
        state().isBlocked = false;
        lock.unlock();
        if (state().fails) {
            errno = EIO;
            return -1;
        }
        return real(file);
    }

private:
    struct State {
        std::atomic<int> syncs = 0;
        std::atomic<int> mainSyncs = 0;
        std::atomic<int> untilKill = 0;
        std::atomic<bool> fails = false;
        bool blocks = false;
        bool isBlocked = false;
        std::mutex mutex;
        std::condition_variable changed;
    };
    static State &state()
    {
        static State state;
        return state;
    }
};

template <class Call> Call *realCall(const char *name)
{
    return reinterpret_cast<Call *>(::dlsym(RTLD_NEXT, name));
}

} // namespace wxm::fakes

// Seen from Qt's libraries, too: else their calls would pass these by.
#pragma GCC visibility push(default)
extern "C" {

int fsync(int file)
{
    static auto *const real = wxm::fakes::realCall<int(int)>("fsync");
    return wxm::fakes::DiskCalls::sync(real, file);
}

int fdatasync(int file)
{
    static auto *const real = wxm::fakes::realCall<int(int)>("fdatasync");
    return wxm::fakes::DiskCalls::sync(real, file);
}

#ifdef WXM_KILL_AT_WRITES
ssize_t write(int file, const void *bytes, size_t size)
{
    static auto *const real = wxm::fakes::realCall<ssize_t(int, const void *, size_t)>("write");
    if (file > STDERR_FILENO)
        wxm::fakes::DiskCalls::next();
    return real(file, bytes, size);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const real = wxm::fakes::realCall<int(const char *, const char *)>("rename");
    wxm::fakes::DiskCalls::next();
    return real(from, to);
}
#endif
}
#pragma GCC visibility pop
