// SPDX-License-Identifier: MIT
#include "ui/common/save_file.h"

#include "base/durable_file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace wxm {

bool writeFile(const QString &path, const QByteArray &content)
{
    if (QFileInfo(path).isSymLink())
        return false; // its target is not what the person saw and chose
    return saveDurably(path, content);
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
