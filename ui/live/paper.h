// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace wxm::live {

//! A page to print or to pin beside the desk: a title over paragraphs, as PDF on A4, in the
//! direction of the window.
QByteArray onPaper(
    const QString &title, const QStringList &paragraphs, Qt::LayoutDirection direction);

} // namespace wxm::live
