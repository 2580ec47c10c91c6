// SPDX-License-Identifier: MIT
#include "live/log_disk.h"

#include "base/durable_file.h"

#include <QFile>
#include <QFuture>
#include <QPromise>

namespace wxm::live {

namespace {

bool appendDurably(const QString &path, const QByteArray &lines)
{
    QFile file(path);
    const bool isNew = !file.exists();
    if (!file.open(QFile::WriteOnly | QFile::Append))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto before = file.size();
    if (file.write(lines) == lines.size() && file.flush() && syncToDisk(file))
        return !isNew || syncFolderOf(path);
    file.resize(before); // nothing of it: it is written again
    return false;
}

} // namespace

LogDisk::LogDisk(QObject &context) : m_context(context)
{
    m_pool.setMaxThreadCount(1); // in their order
}

void LogDisk::run(std::function<bool()> work, ActLog::Disk::Done done)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    if (done)
        promise->future().then(&m_context, std::move(done));
    m_pool.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

void LogDisk::append(const QString &path, const QByteArray &lines, ActLog::Disk::Done done)
{
    run([path, lines] { return appendDurably(path, lines); }, std::move(done));
}

void LogDisk::replace(const QString &path, const QByteArray &bytes, ActLog::Disk::Done done)
{
    run([path, bytes] { return saveDurably(path, bytes); }, std::move(done));
}

} // namespace wxm::live
