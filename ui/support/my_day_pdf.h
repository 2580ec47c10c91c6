// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace wxm::support {

//! What the page of a day says, in the language of the window.
struct MyDayWords {
    struct Table {
        QStringList heads = {};
        QList<QStringList> rows = {};
    };
    QString title = {};
    QString counted = {}; //!< How it was counted.
    QStringList facts = {};
    QStringList gaps = {};
    QString hours = {};
    Table hoursTable = {};
    QString threads = {};
    Table threadsTable = {};
};

//! The same on paper.
QByteArray myDayPdf(const MyDayWords &words, bool isRtl);

} // namespace wxm::support
