// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace wxm {

//! Something came that a person may want to know of while looking elsewhere.
struct Notice {
    QString key;   //!< "support/12": a newer one replaces the older.
    QString title; //!< Foreign text: who.
    QString text;  //!< Foreign text: what.
    qint64 personId = 0;
    std::function<void()> open = {}; //!< Shows the place.
    //! Answers there, where a desktop lets a person write in the notification; empty: not here.
    std::function<void(const QString &)> reply = {};
};

} // namespace wxm
