// SPDX-License-Identifier: MIT
#include "base/crash_guard.h"

#include "base/crash_lines.h"
#include "base/crash_modules.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstddef>
#include <cstring>
#include <ctime>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#endif
#if defined(Q_OS_LINUX)
#include <ucontext.h>
#elif defined(Q_OS_MACOS)
#include <mach/thread_status.h>
#include <sys/ucontext.h>
#endif

namespace wxm {

namespace {

constexpr std::int64_t kRestoringMs = 10'000;
constexpr int kMostPlaces = 64;

#ifdef Q_OS_WIN
using Handle = HANDLE;
constexpr Handle kNoHandle = nullptr;
#else
using Handle = int;
constexpr Handle kNoHandle = -1;
#endif

//! All that a handler knows. A signal has nothing but globals.
struct Shared {
    Handle note = kNoHandle;
    std::array<char, 512> head{};
    std::size_t headSize = 0;
    CrashModules modules;
    std::atomic<bool> isTaken = false; //!< By the first thread that came here.
    std::atomic<std::int64_t> restoringUntil = 0;
};
constinit Shared s_shared;

std::int64_t monotonicMs()
{
#ifdef Q_OS_WIN
    return std::int64_t(GetTickCount64());
#else
    struct timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t(now.tv_sec) * 1'000 + now.tv_nsec / 1'000'000;
#endif
}

void put(const char *bytes, std::size_t size)
{
#ifdef Q_OS_WIN
    DWORD written = 0;
    WriteFile(s_shared.note, bytes, DWORD(size), &written, nullptr);
#else
    while (size > 0) {
        const auto written = ::write(s_shared.note, bytes, size);
        if (written <= 0)
            return; // the disk is full: nobody is left to be told
        bytes += written;
        size -= std::size_t(written);
    }
#endif
}

//! A line without printf, which a handler may not call.
class Line {
public:
    Line &operator<<(const char *text)
    {
        for (; *text != '\0' && m_size + 1 < m_text.size(); ++text)
            m_text[m_size++] = *text;
        return *this;
    }
    Line &number(std::uint64_t value, unsigned base = 10)
    {
        std::array<char, 24> digits{};
        std::size_t at = digits.size() - 1;
        do
            digits[--at] = "0123456789abcdef"[value % base];
        while ((value /= base) != 0);
        return *this << digits.data() + at;
    }
    ~Line()
    {
        m_text[m_size++] = '\n';
        put(m_text.data(), m_size);
    }
    Line() = default;
    Q_DISABLE_COPY_MOVE(Line)

private:
    std::array<char, 256> m_text{};
    std::size_t m_size = 0;
};

//! Which modules were named, so that their builds are told once each.
class Places {
public:
    bool isFull() const { return m_count == kMostPlaces; }

    void tell(const char *word, std::uintptr_t address)
    {
        const auto *module = s_shared.modules.find(address);
        if (!module)
            return;
        (Line() << word << " " << module->name.data() << " +0x").number(address - module->base, 16);
        name(module);
        ++m_count;
    }

    void tellBuilds()
    {
        name(s_shared.modules.program());
        for (std::size_t i = 0; i < m_named; ++i)
            Line() << "build " << m_modules[i]->name.data() << " " << m_modules[i]->build.data();
    }

private:
    void name(const CrashModule *module)
    {
        const auto begin = m_modules.cbegin();
        const auto end = begin + std::ptrdiff_t(m_named);
        if (module && m_named < m_modules.size() && std::find(begin, end, module) == end)
            m_modules[m_named++] = module;
    }

    std::array<const CrashModule *, kMostPlaces + 1> m_modules{};
    std::size_t m_named = 0;
    int m_count = 0;
};

void tellHead(const char *name, std::uint64_t number)
{
    put(s_shared.head.data(), s_shared.headSize);
    (Line() << "signal " << name << " ").number(number, number > 0xFFFF ? 16 : 10);
    (Line() << "time ").number(std::uint64_t(std::time(nullptr)));
    if (monotonicMs() < s_shared.restoringUntil)
        Line() << "restoring";
}

void tellEnd(Places &places)
{
    places.tellBuilds();
    Line() << "log";
    crashLines().write(put);
    put(kCrashNoteEnd, std::strlen(kCrashNoteEnd));
}

#ifndef Q_OS_WIN

constexpr std::array kSignals{SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE};
constexpr unsigned kMostSeconds = 5; //!< For the note; a disk that hangs is not waited for.
constexpr int kBlocks = 64;          //!< Of the stack, 512 bytes each.

std::array<struct sigaction, kSignals.size()> s_before;
std::array<int, 2> s_pipe{-1, -1};
//! The own stack may be what has overflown. That of the thread that made the guard; others have
//! theirs.
alignas(16) std::array<char, 64 * 1024> s_stack;

const char *nameOf(int number)
{
    switch (number) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGABRT:
        return "SIGABRT";
    case SIGBUS:
        return "SIGBUS";
    case SIGILL:
        return "SIGILL";
    case SIGFPE:
        return "SIGFPE";
    default:
        return "?";
    }
}

struct Registers {
    std::uintptr_t place = 0;
    std::uintptr_t stack = 0;
};

Registers registersOf(const void *context)
{
#if defined(Q_OS_LINUX) && defined(Q_PROCESSOR_X86_64)
    const auto &machine = static_cast<const ucontext_t *>(context)->uc_mcontext;
    return {std::uintptr_t(machine.gregs[REG_RIP]), std::uintptr_t(machine.gregs[REG_RSP])};
#elif defined(Q_OS_LINUX) && defined(Q_PROCESSOR_ARM_64)
    const auto &machine = static_cast<const ucontext_t *>(context)->uc_mcontext;
    return {machine.pc, machine.sp};
#elif defined(Q_OS_MACOS) && defined(Q_PROCESSOR_X86_64)
    const auto &machine = static_cast<const ucontext_t *>(context)->uc_mcontext->__ss;
    return {std::uintptr_t(machine.__rip), std::uintptr_t(machine.__rsp)};
#elif defined(Q_OS_MACOS) && defined(Q_PROCESSOR_ARM_64)
    const auto &machine = static_cast<const ucontext_t *>(context)->uc_mcontext->__ss;
    return {std::uintptr_t(arm_thread_state64_get_pc(machine)),
        std::uintptr_t(arm_thread_state64_get_sp(machine))};
#else
    Q_UNUSED(context)
    return {};
#endif
}

using Block = std::array<std::uintptr_t, 64>;

//! The system copies, and says no where there is no memory: reading it here would be a second
//! fault.
bool readMemory(std::uintptr_t from, Block &block)
{
    const auto copied = ::write(s_pipe[1], reinterpret_cast<const void *>(from), sizeof block);
    if (copied <= 0)
        return false;
    return ::read(s_pipe[0], block.data(), std::size_t(copied)) == ssize_t(sizeof block);
}

//! What on the stack points into code. An unwinder would take locks of the loader, so the calls
//! that have returned are among those that have not; who reads the note tells them apart.
void tellStack(Places &places, std::uintptr_t from)
{
    constexpr std::uintptr_t kPage = 4096;
    std::uintptr_t at = from & ~std::uintptr_t(sizeof(std::uintptr_t) - 1);
    bool hasBegun = false;
    for (int i = 0; at != 0 && i < kBlocks; ++i) {
        Block block{};
        if (!readMemory(at, block)) {
            if (hasBegun)
                return;
            at = (at / kPage + 1) * kPage; // it stands in the guard page of a stack that is full
            continue;
        }
        hasBegun = true;
        for (const auto word : block) {
            if (places.isFull())
                return;
            places.tell("stack", word);
        }
        at += sizeof block;
    }
}

void setAction(int number, const struct sigaction &action)
{
    ::sigaction(number, &action, nullptr);
}

//! Calls of the list of signal-safety(7) only. All signals but the alarm are blocked here: a fault
//! in here is the end, by the kernel.
void onFatal(int number, siginfo_t *info, void *context)
{
    if (s_shared.isTaken.exchange(true))
        while (true)
            ::pause(); // another thread was first, and ends all
    struct sigaction usual = {};
    usual.sa_handler = SIG_DFL;
    setAction(SIGALRM, usual);
    ::alarm(kMostSeconds);

    const auto registers = registersOf(context);
    Places places;
    tellHead(nameOf(number), std::uint64_t(number));
    places.tell("at", registers.place);
    tellStack(places, registers.stack);
    tellEnd(places);

    // As it would have ended without us: by this very signal.
    ::alarm(0);
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        setAction(kSignals[i], s_before[i]);
    if (info->si_code > 0)
        return; // the same instruction once more
    sigset_t only = {};
    sigemptyset(&only);
    sigaddset(&only, number);
    ::raise(number);
    ::pthread_sigmask(SIG_UNBLOCK, &only, nullptr);
    ::_exit(128 + number);
}

#else

LPTOP_LEVEL_EXCEPTION_FILTER s_before = nullptr;

//! Instead of the system's question and its dump, which would hold memory.
LONG WINAPI onException(EXCEPTION_POINTERS *what)
{
    if (s_shared.isTaken.exchange(true))
        return EXCEPTION_EXECUTE_HANDLER; // within the first one: the end
    Places places;
    tellHead("exception", what->ExceptionRecord->ExceptionCode);
    places.tell("at", reinterpret_cast<std::uintptr_t>(what->ExceptionRecord->ExceptionAddress));
#if defined(Q_PROCESSOR_X86_64) || defined(Q_PROCESSOR_ARM_64)
#ifdef Q_PROCESSOR_X86_64
    std::uintptr_t at = what->ContextRecord->Rsp;
#else
    std::uintptr_t at = what->ContextRecord->Sp;
#endif
    ULONG_PTR low = 0;
    ULONG_PTR high = 0;
    GetCurrentThreadStackLimits(&low, &high);
    if (at >= low)
        for (int i = 0; i < 4'096 && !places.isFull() && at + sizeof at <= high; ++i) {
            places.tell("stack", *reinterpret_cast<const std::uintptr_t *>(at));
            at += sizeof at;
        }
#endif
    tellEnd(places);
    return EXCEPTION_EXECUTE_HANDLER;
}

#endif

} // namespace

CrashGuard::CrashGuard(const QString &path, const QByteArray &head) : m_path(path)
{
    s_shared.headSize = std::min(std::size_t(head.size()), s_shared.head.size());
    std::copy_n(head.constData(), s_shared.headSize, s_shared.head.data());
    s_shared.isTaken = false;
    if (m_path.isEmpty())
        return;
    lookAtModules();
    take();
    if (s_shared.note == kNoHandle)
        m_path.clear();
}

CrashGuard::~CrashGuard()
{
    if (m_path.isEmpty())
        return;
    release();
    if (QFile(m_path).size() == 0)
        QFile::remove(m_path);
}

void CrashGuard::lookAtModules() { s_shared.modules.look(); }

#ifndef Q_OS_WIN

void CrashGuard::take()
{
    const auto name = QFile::encodeName(m_path);
    QFile::remove(m_path); // a link in its place is not followed
    s_shared.note = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (s_shared.note < 0 || ::pipe(s_pipe.data()) != 0)
        return;
    for (const int end : s_pipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    stack_t stack = {};
    ::sigaltstack(nullptr, &stack);
    if ((stack.ss_flags & SS_DISABLE) != 0) { // else a sanitizer has made one
        stack.ss_sp = s_stack.data();
        stack.ss_size = s_stack.size();
        stack.ss_flags = 0;
        ::sigaltstack(&stack, nullptr);
    }
    struct sigaction action = {};
    action.sa_sigaction = onFatal;
    action.sa_flags = SA_SIGINFO | SA_ONSTACK;
    sigfillset(&action.sa_mask);
    sigdelset(&action.sa_mask, SIGALRM);
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &action, &s_before[i]);
}

void CrashGuard::release()
{
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        setAction(kSignals[i], s_before[i]);
    stack_t stack = {};
    ::sigaltstack(nullptr, &stack);
    if (stack.ss_sp == s_stack.data()) {
        stack.ss_flags = SS_DISABLE;
        ::sigaltstack(&stack, nullptr);
    }
    for (int *handle : {&s_pipe[0], &s_pipe[1], &s_shared.note})
        if (*handle >= 0)
            ::close(std::exchange(*handle, -1));
}

#else

void CrashGuard::take()
{
    QFile::remove(m_path);
    const auto made = CreateFileW(reinterpret_cast<const wchar_t *>(m_path.utf16()), GENERIC_WRITE,
        FILE_SHARE_READ, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    s_shared.note = made == INVALID_HANDLE_VALUE ? kNoHandle : made;
    if (s_shared.note != kNoHandle)
        s_before = SetUnhandledExceptionFilter(onException);
}

void CrashGuard::release()
{
    SetUnhandledExceptionFilter(s_before);
    CloseHandle(std::exchange(s_shared.note, kNoHandle));
}

#endif

void noteRestoring() { s_shared.restoringUntil = monotonicMs() + kRestoringMs; }

} // namespace wxm
