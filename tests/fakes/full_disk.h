// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>
#include <sys/resource.h>

#include <csignal>

namespace wxm::fakes {

//! A disk that takes no more than so many bytes a file, for the whole program. Unix.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // the write fails, as on a full disk, and nobody is killed
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit now{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &now);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace wxm::fakes
