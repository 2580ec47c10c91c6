// SPDX-License-Identifier: MIT
#include "ui/common/save_file.h"

#include "base/durable_file.h"

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

void saveFile(QWidget *parent, const QString &title, const QString &name, const QByteArray &content,
    std::function<void(bool isSaved)> done, const QString &filter)
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
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
        [content, done = std::move(done)](const QString &path) { done(writeFile(path, content)); });
    dialog->open();
}

} // namespace wxm
