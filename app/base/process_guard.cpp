// SPDX-License-Identifier: MIT
#include "base/process_guard.h"

#include <QtGlobal>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_MACOS
#include <mach-o/dyld.h>
#endif

namespace wxm {

namespace {

//! What makes Qt load code from a place that another program chose.
constexpr std::array kPathVariables{
    "QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS", "QT_IM_MODULES"};

#ifdef Q_OS_WIN

std::string programPath()
{
    std::array<char, 4096> path{}; // the code page of the program is UTF-8 (its manifest)
    const DWORD length = GetModuleFileNameA(nullptr, path.data(), DWORD(path.size()));
    return {path.data(), length};
}

void guardSystem(bool installed)
{
    SetErrorMode(GetErrorMode() | SEM_NOGPFAULTERRORBOX); // which offers to send a dump
    // Neither the current folder nor PATH: a DLL beside a document is not ours. A build tree finds
    // Qt by PATH.
    if (!installed)
        return;
    SetDllDirectoryW(L"");
    if (!SetDefaultDllDirectories(
            LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32))
        std::abort();
}

#else

std::string programPath()
{
    std::array<char, 4096> path{};
#ifdef Q_OS_MACOS
    std::uint32_t size = path.size();
    return _NSGetExecutablePath(path.data(), &size) == 0 ? path.data() : std::string();
#else
    const auto length = readlink("/proc/self/exe", path.data(), path.size() - 1);
    return length > 0 ? std::string(path.data(), std::size_t(length)) : std::string();
#endif
}

void guardSystem(bool installed)
{
    umask(077);
    const struct rlimit none = {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    // What a core is piped to asks this, and not the limit.
    if (installed && access("/.flatpak-info", F_OK) != 0)
        prctl(PR_SET_DUMPABLE, 0);
#else
    Q_UNUSED(installed)
#endif
    if (getuid() != geteuid() || getgid() != getegid()) {
        std::fputs("wxm-console: does not run with another user's rights (set-uid)\n", stderr);
        std::_Exit(2);
    }
}

#endif

} // namespace

bool isInstalledProgram(const char *path)
{
    const std::string_view program(path);
    if (program.starts_with("/usr/") || program.starts_with("/opt/"))
        return true;
    const auto slash = program.find_last_of("/\\");
    if (slash == std::string_view::npos)
        return false;
    std::string beside(program.substr(0, slash + 1));
#ifdef Q_OS_MACOS
    beside += "../Resources/";
#endif
    std::FILE *file = std::fopen((beside + "qt.conf").c_str(), "rb");
    if (file)
        std::fclose(file);
    return file != nullptr;
}

void guardProcess()
{
    const bool installed = isInstalledProgram(programPath().c_str());
    guardSystem(installed);
    if (installed)
        for (const char *variable : kPathVariables)
            qunsetenv(variable);
}

} // namespace wxm
