// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QObject;
class QWidget;

namespace wxm {

//! Hears whether the disk took it.
using FileTold = std::function<void(bool isSaved)>;
//! Makes what is in a file: called once, on a thread of the pool.
using FileMaker = std::function<QByteArray()>;

//! Asks where to, and writes it there; an existing file is replaced only after a question, a link
//! is not followed. `done` hears nothing if the person changed their mind. `filter`: kinds of files
//! that are offered, as QFileDialog takes them.
void saveFile(QWidget *parent, const QString &title, const QString &name, const QByteArray &content,
    FileTold done, const QString &filter = {});
//! The same of what is large, or takes long to make: made and written on a thread of the pool, and
//! only once somebody said where to.
void saveMade(QWidget *parent, const QString &title, const QString &name, FileMaker make,
    FileTold done, const QString &filter = {});

//! Writes it whole or not at all, for its owner only; false if the disk did not take it, or if
//! `path` is a link.
bool writeFile(const QString &path, const QByteArray &content);
//! The same on a thread of the pool; `done` hears of it in that of `context`.
void writeMade(QObject *context, const QString &path, FileMaker make, FileTold done);

} // namespace wxm
