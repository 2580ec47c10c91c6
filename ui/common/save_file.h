// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace wxm {

//! Asks where to, and writes it there; an existing file is replaced only after a question, a link
//! is not followed. `done` hears whether the disk took it; nothing if the person changed their
//! mind. `filter`: kinds of files that are offered, as QFileDialog takes them.
void saveFile(QWidget *parent, const QString &title, const QString &name, const QByteArray &content,
    std::function<void(bool isSaved)> done, const QString &filter = {});

//! Writes it whole or not at all, for its owner only; false if the disk did not take it, or if
//! `path` is a link.
bool writeFile(const QString &path, const QByteArray &content);

} // namespace wxm
