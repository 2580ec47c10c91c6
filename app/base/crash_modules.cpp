// SPDX-License-Identifier: MIT
#include "base/crash_modules.h"

#include <QtGlobal>

#include <algorithm>
#include <cstring>
#include <string_view>

#if defined(Q_OS_LINUX)
#include <link.h>
#include <unistd.h>
#elif defined(Q_OS_MACOS)
#include <mach-o/dyld.h>
#include <mach-o/loader.h>
#elif defined(Q_OS_WIN)
#include <psapi.h>
#include <windows.h>
#endif

namespace wxm {

namespace {

#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS) || defined(Q_OS_WIN)

//! The last part of a path: folders of a computer are nobody else's business.
template <std::size_t N> void setName(std::array<char, N> &name, std::string_view path)
{
    const auto last = path.substr(path.find_last_of("/\\") + 1);
    std::copy_n(last.data(), std::min(last.size(), N - 1), name.data());
}

char hexDigit(unsigned value) { return "0123456789abcdef"[value & 15U]; }

#endif

#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)

void setBuild(CrashModule &module, const void *id, std::size_t size)
{
    const std::size_t most = (module.build.size() - 1) / 2;
    for (std::size_t i = 0; i < std::min(size, most); ++i) {
        const auto byte = static_cast<const unsigned char *>(id)[i];
        module.build[2 * i] = hexDigit(byte / 16U);
        module.build[2 * i + 1] = hexDigit(byte);
    }
}

#endif

#if defined(Q_OS_LINUX)

//! The build id that the linker puts into the notes of a file.
void readBuildId(CrashModule &module, const char *notes, std::size_t size)
{
    constexpr std::size_t kAlign = 4;
    const auto padded = [](std::size_t length) { return (length + kAlign - 1) / kAlign * kAlign; };
    std::size_t at = 0;
    while (at + sizeof(ElfW(Nhdr)) <= size) {
        ElfW(Nhdr) head{};
        std::memcpy(&head, notes + at, sizeof head);
        const std::size_t name = at + sizeof head;
        const std::size_t data = name + padded(head.n_namesz);
        if (data + head.n_descsz > size)
            return;
        if (head.n_type == NT_GNU_BUILD_ID && head.n_namesz == 4
            && std::memcmp(notes + name, "GNU", 4) == 0) {
            setBuild(module, notes + data, head.n_descsz);
            return;
        }
        at = data + padded(head.n_descsz);
    }
}

int takeModule(dl_phdr_info *info, std::size_t, void *modules)
{
    CrashModule module{.base = info->dlpi_addr};
    for (ElfW(Half) i = 0; i < info->dlpi_phnum; ++i) {
        const auto &part = info->dlpi_phdr[i];
        const std::uintptr_t begin = info->dlpi_addr + part.p_vaddr;
        if (part.p_type == PT_LOAD && (part.p_flags & PF_X) != 0) {
            module.begin = module.begin == 0 ? begin : std::min(module.begin, begin);
            module.end = std::max(module.end, begin + part.p_memsz);
        } else if (part.p_type == PT_NOTE && module.build[0] == '\0') {
            readBuildId(module, reinterpret_cast<const char *>(begin), part.p_memsz);
        }
    }
    std::array<char, 4096> path{};
    if (info->dlpi_name && info->dlpi_name[0] != '\0') {
        setName(module.name, info->dlpi_name);
    } else { // the program itself, which the loader knows without a name
        const auto length = ::readlink("/proc/self/exe", path.data(), path.size() - 1);
        setName(module.name, {path.data(), length > 0 ? std::size_t(length) : 0});
    }
    if (module.end > module.begin)
        static_cast<CrashModules *>(modules)->add(module);
    return 0;
}

#elif defined(Q_OS_MACOS)

//! Where an image has its code, and the UUID by which its symbols are found.
void readCommands(CrashModule &module, const mach_header_64 *head, std::uintptr_t slide)
{
    const auto *at = reinterpret_cast<const char *>(head + 1);
    std::size_t left = head->sizeofcmds;
    load_command command{};
    while (left >= sizeof command) {
        std::memcpy(&command, at, sizeof command);
        if (command.cmdsize < sizeof command || command.cmdsize > left)
            return;
        if (command.cmd == LC_SEGMENT_64 && command.cmdsize >= sizeof(segment_command_64)) {
            segment_command_64 part{};
            std::memcpy(&part, at, sizeof part);
            if (std::strncmp(part.segname, SEG_TEXT, sizeof part.segname) == 0) {
                module.begin = slide + std::uintptr_t(part.vmaddr);
                module.end = module.begin + std::uintptr_t(part.vmsize);
            }
        } else if (command.cmd == LC_UUID && command.cmdsize >= sizeof(uuid_command)) {
            uuid_command named{};
            std::memcpy(&named, at, sizeof named);
            setBuild(module, named.uuid, sizeof named.uuid);
        }
        at += command.cmdsize;
        left -= command.cmdsize;
    }
}

#endif

} // namespace

void CrashModules::look()
{
#if defined(Q_OS_LINUX)
    dl_iterate_phdr(takeModule, this);
#elif defined(Q_OS_MACOS)
    const auto count = _dyld_image_count();
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto *head = reinterpret_cast<const mach_header_64 *>(_dyld_get_image_header(i));
        const char *path = _dyld_get_image_name(i);
        if (!head || !path || head->magic != MH_MAGIC_64)
            continue; // another thread has unloaded it
        CrashModule module{.base = reinterpret_cast<std::uintptr_t>(head)};
        setName(module.name, path);
        readCommands(module, head, std::uintptr_t(_dyld_get_image_vmaddr_slide(i)));
        if (module.end > module.begin)
            add(module);
    }
#elif defined(Q_OS_WIN)
    std::array<HMODULE, kMost> handles{};
    DWORD needed = 0;
    if (!EnumProcessModules(GetCurrentProcess(), handles.data(), DWORD(sizeof handles), &needed))
        return;
    const auto count = std::min<std::size_t>(needed / sizeof(HMODULE), kMost);
    for (std::size_t i = 0; i < count; ++i) {
        const auto base = reinterpret_cast<std::uintptr_t>(handles[i]);
        const auto *dos = reinterpret_cast<const IMAGE_DOS_HEADER *>(base);
        const auto *head =
            reinterpret_cast<const IMAGE_NT_HEADERS *>(base + std::uintptr_t(dos->e_lfanew));
        CrashModule module{
            .base = base, .begin = base, .end = base + head->OptionalHeader.SizeOfImage};
        std::array<char, 4096> path{};
        const DWORD length = GetModuleFileNameA(handles[i], path.data(), DWORD(path.size()));
        setName(module.name, {path.data(), length});
        // As symbol servers name a build: its time and its size.
        std::uint64_t build = (std::uint64_t(head->FileHeader.TimeDateStamp) << 32U)
            | head->OptionalHeader.SizeOfImage;
        for (std::size_t digit = 16; digit-- > 0; build >>= 4U)
            module.build[digit] = hexDigit(unsigned(build & 15U));
        add(module);
    }
#endif
}

void CrashModules::add(const CrashModule &module) noexcept
{
    const std::size_t count = m_count;
    const auto isKnown = std::any_of(m_all.begin(), m_all.begin() + std::ptrdiff_t(count),
        [&](const CrashModule &one) { return one.begin == module.begin; });
    if (isKnown || count == kMost)
        return;
    m_all[count] = module;
    m_count = count + 1; // from here on a handler sees it
}

const CrashModule *CrashModules::find(std::uintptr_t address) const noexcept
{
    const std::size_t count = m_count;
    for (std::size_t i = 0; i < count; ++i)
        if (address >= m_all[i].begin && address < m_all[i].end)
            return &m_all[i];
    return nullptr;
}

const CrashModule *CrashModules::program() const noexcept
{
    return m_count > 0 ? m_all.data() : nullptr; // each loader names it first
}

} // namespace wxm
