// SPDX-License-Identifier: MIT
#pragma once

#include "ui/screens/stage.h"

#include <QList>
#include <QSize>

#include <functional>
#include <memory>

namespace wxm::testing {

//! One screen of the program: a name, a size at 100 %, and how a person gets there. What it returns
//! is looked at and photographed; owned by the stage or by `keep`.
struct Screen {
    QString name;
    QSize size;
    std::function<QWidget *(Stage &, std::unique_ptr<QWidget> &keep)> open;
    //! At 200 % the text of a desk that was made for one eye needs more room than a small window
    //! has: the walk then uses a window of this size.
    QSize largeSize = {};
};

// A new screen is a line in the source of its part: it is then walked and photographed by itself.

//! Signing in, settings, and what stands around every page: screens_program.cpp.
QList<Screen> programScreens();
//! Support and messages: screens_threads.cpp.
QList<Screen> threadScreens();
//! screens_live.cpp.
QList<Screen> liveScreens();
//! All of them.
QList<Screen> allScreens();

} // namespace wxm::testing
