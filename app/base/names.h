// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

//! What two names have in common for an eye. Pure functions; any thread.
namespace wxm {

//! One letter for Arabic names, two for Latin ones, never two scripts; "#" where there is no name.
QString initials(QStringView name);

//! Folded form by which two names are "the same": case, width, marks and the usual look-alikes of
//! Cyrillic, Greek and Arabic are gone. Equal for "Admin" and "Аdmin" with a Cyrillic А.
QString nameSkeleton(QStringView name);

//! A word of it is written in letters of two alphabets that look alike (Latin, Cyrillic, Greek,
//! Armenian): nobody writes so by accident.
bool mixesAlphabets(QStringView name);

} // namespace wxm
