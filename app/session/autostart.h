// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QString>

namespace wxm {

//! Starting with the person's session, in the way of each system: an entry in the autostart folder,
//! a value of the Run key, a launch agent. What is written belongs to the person and starts the
//! program minimized; packages never switch it on.
class Autostart {
public:
    //! `program` is the full path of the executable. `folder` stands in for the system's place in
    //! tests (Linux and macOS); empty means the real one.
    explicit Autostart(QString program, QString folder = {});

    //! False in a Flatpak, which may not write there: its portal asks the person.
    bool isOffered() const;
    bool isOn() const;
    Result<Done> set(bool on) const;

private:
    QString m_program;
    QString m_folder;
};

} // namespace wxm
