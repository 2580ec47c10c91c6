// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QStringList>

namespace wxm {

//! What is to be done in a thread of some kind, step by step.
struct Checklist {
    static constexpr qsizetype kMostLists = 20;
    static constexpr qsizetype kMostSteps = 40;
    static constexpr qsizetype kLongestStep = 200; //!< UTF-16 units.

    QString name = {}; //!< Empty: steps without a name, and no other list.
    QStringList steps = {};

    friend bool operator==(const Checklist &, const Checklist &) = default;
};

//! "[ ] Order number noted" is a step, any other line the name of the list that begins there. A
//! list without steps is none. Names differ: steps before any name are called by the first of them
//! where there are other lists, and what begins with the same name twice is one list.
QList<Checklist> readChecklists(const QStringList &lines);

//! The list of a thread: the only one, or the one of several that was chosen there. Null: none is.
const Checklist *checklistOf(const QList<Checklist> &lists, const QString &chosen);
//! How many of its steps are not among those that are done; 0 without a list.
int openSteps(const Checklist *list, const QStringList &done);

} // namespace wxm
