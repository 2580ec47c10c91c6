// SPDX-License-Identifier: MIT
#pragma once

#include "base/wait_clock.h"
#include "ui/common/avatar.h"
#include "ui/common/icons.h"

#include <functional>
#include <optional>

namespace wxm {

//! Something that the switcher can go to, or do.
struct Place {
    enum class Kind { Thread, Person, Live, Action };

    Kind kind = Kind::Action;
    QString name = {}; //!< Shown; foreign but for actions.
    qint64 id = 0;     //!< "#12" beside the name; 0: none.
    qint64 personId = 0;
    PresenceMark presence = PresenceMark::Unknown;
    QString detail = {};    //!< Shown, on one line.
    QString alsoFound = {}; //!< Found as well, e.g. the subject.
    QString phone = {};     //!< Of the person, where it is known: found in every way it is written.
    std::optional<WaitClock> wait = {}; //!< Of who waits, when the switcher was opened.
    IconName icon = IconName::Search;   //!< Of actions and lives.
    QString keys = {};                  //!< What does the same: "Ctrl+N".
    std::function<void()> open = {};
    std::function<void()> openBeside = {}; //!< Without leaving what is open there; none: not here.
};

} // namespace wxm
