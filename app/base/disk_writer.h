// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>
#include <thread>
#include <unordered_map>
#include <vector>

namespace wxm {

class FileSeal;

//! Writes files durably on a thread of its own, so that whoever asks never waits for a disk. Jobs
//! are done in the order of asking, across all files. What one turn of the event loop appends to
//! one file is one write and one fsync. Everything here is called in the thread of this object, and
//! answered there; a path that is empty is a file that nobody keeps, and is taken at once.
class DiskWriter final : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(bool isOnDisk)>;
    //! Makes the bytes, on the writer's thread: from values that it holds, and from nothing that
    //! another thread may change or that may be gone by then.
    using Content = std::function<QByteArray()>;
    enum class Old {
        Goes,   //!< The new bytes take the place of the old ones.
        IsKept, //!< As `<path>.bad` first, once; where there is no room for that, nothing is
                //!< written.
    };

    explicit DiskWriter(QObject *parent = nullptr);
    //! Ends what was asked for, within a few seconds; a disk that does not answer is not waited
    //! for.
    ~DiskWriter() override;

    //! Opens what is sealed, and seals from now on the lines of every file of lines (`.jsonl`)
    //! where `seals`. Before anything is read there.
    void setSeal(std::shared_ptr<const FileSeal> seal, bool seals);
    //! For who reads them, on whatever thread; null: nothing is sealed.
    std::shared_ptr<const FileSeal> seal() const { return m_seal; }
    bool seals() const { return m_seals; }

    //! Whole lines, behind those that are there. `answer` hears whether the disk holds them; where
    //! it does not, nothing of them is in the file. Not called once `context` is gone.
    void append(const QString &path, const QByteArray &lines, QObject *context = nullptr,
        Answer answer = {});
    //! In place of the file. Of several for one file that wait, one after the other, the last is
    //! written, and its end is that of all.
    void replace(const QString &path, const QByteArray &bytes, QObject *context = nullptr,
        Answer answer = {}, Old old = Old::Goes);
    //! The same for bytes that take long to make: what it holds is written as it is now, however
    //! late that comes. Not called for what another one takes the place of.
    void replaceBy(const QString &path, Content content, QObject *context = nullptr,
        Answer answer = {}, Old old = Old::Goes);
    //! The same for what a person pressed and waits for, a few seconds at most: whether the disk
    //! holds it.
    [[nodiscard]] bool replaceAndWait(const QString &path, const QByteArray &bytes);
    //! Not before everything that was asked for earlier.
    void remove(const QString &path);

    //! Waits until everything is done and answered, for the end of the program. False where it
    //! takes longer than `ms`.
    bool flush(int ms);
    bool isIdle() const { return m_answers.empty(); }

Q_SIGNALS:
    //! Everything is done and answered.
    void idle();

private:
    struct Job;
    struct Shared;
    struct Asked {
        bool hasContext = false;
        QPointer<QObject> context;
        Answer answer;
    };

    static void work(const std::shared_ptr<Shared> &shared);
    void ask(Job job, QObject *context, Answer answer);
    void handOver();
    void deliver();

    std::shared_ptr<const FileSeal> m_seal;
    bool m_seals = false;
    std::shared_ptr<Shared> m_shared;
    std::thread m_thread;
    std::vector<Job> m_turn; //!< Asked for since the event loop was here.
    std::unordered_map<quint64, Asked> m_answers;
    quint64 m_last = 0;
};

} // namespace wxm
