// SPDX-License-Identifier: MIT
#include "base/disk_writer.h"

#include "base/durable_file.h"
#include "base/file_seal.h"

#include <QFile>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

using Time = std::chrono::steady_clock;

//! What an end without a flush waits for at most.
constexpr int kLastMs = 3'000;

enum class Act { Append, Replace, ReplaceKeeping, Remove };

//! A file that grows by whole lines.
class GrowingFile {
public:
    explicit GrowingFile(const QString &path) : m_file(path) { }

    bool append(QByteArray bytes)
    {
        if (!open())
            return false;
        // A torn line of an earlier crash must not swallow this one.
        if (m_size > 0 && m_file.seek(m_size - 1) && m_file.read(1) != "\n")
            bytes.prepend('\n');
        if (m_file.seek(m_size) && m_file.write(bytes) == bytes.size() && syncToDisk(m_file)) {
            m_size += bytes.size();
            return true;
        }
        m_file.resize(m_size); // a full disk may have taken a part
        return false;
    }

private:
    bool open()
    {
        if (m_file.isOpen())
            return true;
        const bool isNew = !m_file.exists();
        if (!m_file.open(QFile::ReadWrite | QFile::Unbuffered))
            return false;
        m_file.setPermissions(kOwnerOnly);
        m_size = m_file.size();
        if (isNew)
            syncFolderOf(m_file.fileName()); // else a power cut could leave lines without a name
        return true;
    }

    QFile m_file;
    qint64 m_size = 0; //!< Up to here every line is whole.
};

} // namespace

struct DiskWriter::Job {
    Act act = Act::Append;
    QString path = {};
    QByteArray bytes = {};
    Content content = {};                      //!< Makes them, where there is one,
    std::shared_ptr<const FileSeal> seal = {}; //!< and this seals what it made.
    std::vector<quint64> numbers = {};         //!< Of those that it answers.

    QByteArray made() const
    {
        if (!content)
            return bytes;
        return seal ? seal->sealed(content()) : content();
    }
};

//! What both threads know. Outlives the writer where a disk does not answer.
struct DiskWriter::Shared {
    std::mutex mutex;
    std::condition_variable wanted; //!< There is a job, or the end.
    std::condition_variable done;   //!< There is one less.
    std::deque<Job> jobs;
    std::deque<std::pair<quint64, bool>> ends;
    DiskWriter *writer = nullptr; //!< Null: nobody listens any more.
    bool isBusy = false;
    bool isOver = false;

    bool isEmpty() const { return jobs.empty() && !isBusy; }
};

DiskWriter::DiskWriter(QObject *parent) : QObject(parent), m_shared(std::make_shared<Shared>())
{
    m_shared->writer = this;
}

DiskWriter::~DiskWriter()
{
    handOver();
    if (!m_thread.joinable())
        return;
    bool isDone = false;
    {
        std::unique_lock lock(m_shared->mutex);
        m_shared->writer = nullptr;
        m_shared->isOver = true;
        m_shared->wanted.notify_one();
        isDone = m_shared->done.wait_for(
            lock, std::chrono::milliseconds(kLastMs), [this] { return m_shared->isEmpty(); });
    }
    if (isDone)
        m_thread.join();
    else
        m_thread.detach();
}

void DiskWriter::setSeal(std::shared_ptr<const FileSeal> seal, bool seals)
{
    m_seal = std::move(seal);
    m_seals = m_seal && seals;
}

void DiskWriter::append(
    const QString &path, const QByteArray &lines, QObject *context, Answer answer)
{
    ask({.act = Act::Append, .path = path, .bytes = lines}, context, std::move(answer));
}

void DiskWriter::replace(
    const QString &path, const QByteArray &bytes, QObject *context, Answer answer, Old old)
{
    const auto act = old == Old::IsKept ? Act::ReplaceKeeping : Act::Replace;
    ask({.act = act, .path = path, .bytes = bytes}, context, std::move(answer));
}

void DiskWriter::replaceBy(
    const QString &path, Content content, QObject *context, Answer answer, Old old)
{
    const auto act = old == Old::IsKept ? Act::ReplaceKeeping : Act::Replace;
    ask({.act = act, .path = path, .content = std::move(content)}, context, std::move(answer));
}

bool DiskWriter::replaceAndWait(const QString &path, const QByteArray &bytes)
{
    const auto isOnDisk = std::make_shared<bool>(false); // which may come later
    replace(path, bytes, nullptr, [isOnDisk](bool answer) { *isOnDisk = answer; });
    std::ignore = flush(kLastMs);
    return *isOnDisk;
}

void DiskWriter::remove(const QString &path)
{
    ask({.act = Act::Remove, .path = path}, nullptr, {});
}

void DiskWriter::ask(Job job, QObject *context, Answer answer)
{
    if (m_seals && job.path.contains(".jsonl"_L1)) { // and the copies beside it
        if (job.content)
            job.seal = m_seal;
        else
            job.bytes = m_seal->sealed(job.bytes);
    }
    job.numbers = {++m_last};
    m_answers[m_last] = {context != nullptr, context, std::move(answer)};
    m_turn.push_back(std::move(job));
    if (m_turn.size() == 1)
        QMetaObject::invokeMethod(this, &DiskWriter::handOver, Qt::QueuedConnection);
}

void DiskWriter::handOver()
{
    if (m_turn.empty())
        return;
    const std::lock_guard lock(m_shared->mutex);
    for (auto &job : std::exchange(m_turn, {})) {
        auto *before = m_shared->jobs.empty() ? nullptr : &m_shared->jobs.back();
        const bool joins = before && before->path == job.path && before->act == job.act;
        if (joins && job.act == Act::Append) {
            before->bytes += job.bytes;
        } else if (joins && job.act == Act::Replace) {
            before->bytes = std::move(job.bytes);
            before->content = std::move(job.content);
            before->seal = std::move(job.seal);
        } else {
            m_shared->jobs.push_back(std::move(job));
            continue;
        }
        before->numbers.push_back(job.numbers.front());
    }
    if (!m_thread.joinable())
        m_thread = std::thread(&DiskWriter::work, m_shared);
    m_shared->wanted.notify_one();
}

void DiskWriter::work(const std::shared_ptr<Shared> &shared)
{
    std::map<QString, GrowingFile> growing;
    std::set<QString> kept; // of which there is a copy by now: what stands there is ours
    const auto carryOut = [&](const Job &job) {
        if (job.path.isEmpty())
            return true;
        if (job.act == Act::Append)
            return growing.try_emplace(job.path, job.path).first->second.append(job.bytes);
        growing.erase(job.path);
        if (job.act == Act::Remove)
            return QFile::remove(job.path);
        if (job.act == Act::ReplaceKeeping && !kept.contains(job.path)) {
            if (QFile::exists(job.path) && !keepAsBad(job.path))
                return false;
            kept.insert(job.path);
        }
        return saveDurably(job.path, job.made());
    };
    std::unique_lock lock(shared->mutex);
    while (true) {
        shared->wanted.wait(lock, [&] { return !shared->jobs.empty() || shared->isOver; });
        if (shared->jobs.empty())
            return;
        const auto job = std::move(shared->jobs.front());
        shared->jobs.pop_front();
        shared->isBusy = true;
        lock.unlock();
        const bool isOnDisk = carryOut(job);
        lock.lock();
        shared->isBusy = false;
        for (const auto number : job.numbers)
            shared->ends.emplace_back(number, isOnDisk);
        if (shared->writer)
            QMetaObject::invokeMethod(shared->writer, &DiskWriter::deliver, Qt::QueuedConnection);
        shared->done.notify_all();
    }
}

//! One after the other, since an answer may flush.
void DiskWriter::deliver()
{
    bool hasAny = false;
    while (true) {
        std::pair<quint64, bool> end;
        {
            const std::lock_guard lock(m_shared->mutex);
            if (m_shared->ends.empty())
                break;
            end = m_shared->ends.front();
            m_shared->ends.pop_front();
        }
        hasAny = true;
        const auto asked = m_answers.extract(end.first);
        const auto &one = asked.mapped();
        if (one.answer && (!one.hasContext || one.context))
            one.answer(end.second);
    }
    if (hasAny && m_answers.empty())
        Q_EMIT idle();
}

bool DiskWriter::flush(int ms)
{
    const auto end = Time::now() + std::chrono::milliseconds(ms);
    // An answer may ask for more.
    while (!isIdle()) {
        handOver();
        {
            std::unique_lock lock(m_shared->mutex);
            if (!m_shared->done.wait_until(lock, end, [this] { return m_shared->isEmpty(); }))
                return false;
        }
        deliver();
    }
    return true;
}

} // namespace wxm
