// SPDX-License-Identifier: MIT
#include "ui/common/save_file.h"

#include "base/durable_file.h"
#include "base/on_pool.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace wxm {

namespace {

//! Where nothing but the file itself may be made, as a portal gives it: there is no second one to
//! be put in its place. Never where a second one can be made: the first would be lost with a full
//! disk.
bool writeInPlace(const QString &path, const QByteArray &content)
{
    QTemporaryFile second(path + QStringLiteral(".XXXXXX"));
    if (second.open())
        return false;
    QFile file(path);
    return file.open(QFile::WriteOnly | QFile::Unbuffered) && file.write(content) == content.size();
}

} // namespace

bool writeFile(const QString &path, const QByteArray &content)
{
    if (QFileInfo(path).isSymLink())
        return false; // its target is not what the person saw and chose
    return saveDurably(path, content) || writeInPlace(path, content);
}

void writeMade(QObject *context, const QString &path, FileMaker make, FileTold done)
{
    onPool(
        context, [path, make = std::move(make)] { return writeFile(path, make()); },
        [done = std::move(done)](bool isSaved) { done(isSaved); });
}

namespace {

void askWhere(QWidget *parent, const QString &title, const QString &name, const QString &filter,
    std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    if (!filter.isEmpty())
        dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(QFileInfo(name).suffix());
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace

void saveFile(QWidget *parent, const QString &title, const QString &name, const QByteArray &content,
    FileTold done, const QString &filter)
{
    askWhere(parent, title, name, filter,
        [content, done = std::move(done)](const QString &path) { done(writeFile(path, content)); });
}

void saveMade(QWidget *parent, const QString &title, const QString &name, FileMaker make,
    FileTold done, const QString &filter)
{
    askWhere(parent, title, name, filter,
        [parent, make = std::move(make), done = std::move(done)](
            const QString &path) { writeMade(parent, path, make, done); });
}

} // namespace wxm
