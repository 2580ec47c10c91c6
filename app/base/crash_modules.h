// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace wxm {

//! A file of code that is loaded: what turns an address into a place that means the same on every
//! computer, without symbols.
struct CrashModule {
    std::uintptr_t base = 0; //!< Offsets count from here.
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0; //!< Of its code.
    std::array<char, 64> name{};
    std::array<char, 44> build{}; //!< Hexadecimal; empty where it has none.
};

//! The modules of this process as a handler of a fatal signal may look them up. They are gathered
//! before: asking the loader takes its locks.
class CrashModules {
public:
#ifdef __APPLE__
    static constexpr std::size_t kMost = 1'024; //!< Each framework of the system is one.
#else
    static constexpr std::size_t kMost = 256;
#endif

    //! Adds what was loaded since. Not from a handler.
    void look();
    //! Null: no code stands there.
    const CrashModule *find(std::uintptr_t address) const noexcept;
    //! The program itself; null where none was found.
    const CrashModule *program() const noexcept;

    //! For look().
    void add(const CrashModule &module) noexcept;

private:
    std::array<CrashModule, kMost> m_all{};
    std::atomic<std::size_t> m_count = 0;
};

} // namespace wxm
