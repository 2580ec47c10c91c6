// SPDX-License-Identifier: MIT
#pragma once

#include "base/saved_file.h"
#include "chat/attachments.h"
#include "chat/draft_file.h"
#include "chat/pending_reply.h"
#include "chat/thread_key.h"

#include <QHash>
#include <QObject>

namespace wxm {

class FileUpload;

//! The files of the replies that are being written, of every account on this computer. Each is
//! given to the server as soon as it was put in, one at a time, and what the server answered is on
//! the disk before it can be part of a reply: the next run goes on where this one ended, and gives
//! nothing twice that it knows the number of. GUI thread.
class DraftFiles final : public QObject {
    Q_OBJECT

public:
    //! `folder`: where pasted pictures are kept; empty: nowhere, and none are taken.
    DraftFiles(const QString &path, const QString &folder, DiskWriter &disk, const Clock &clock,
        Attachments &attachments, QObject *parent = nullptr);
    ~DraftFiles() override;

    void setAccount(const QString &account);
    //! Without a sign-in nothing goes up; what was put in stays.
    void setSignedIn(bool isSignedIn);
    //! What the network broke off is taken up again, some times.
    void setLinkUp(bool isUp);
    void setMostBytes(qint64 bytes) { m_mostBytes = bytes; }
    qint64 mostBytes() const { return m_mostBytes; }
    static constexpr int kMostFiles = 10; //!< Of one reply.

    QList<DraftFile> files(ThreadKey thread) const;
    //! Of these, those that are on their way or may soon be.
    int underWay(ThreadKey thread) const;
    int underWayCount() const;
    bool holdsReady(ThreadKey thread) const;
    QList<ThreadKey> threads() const { return m_files.value(m_account).keys(); }

    void add(ThreadKey thread, const QString &path);
    //! The bytes of a picture that was pasted. Nothing where this computer keeps no files.
    void addPicture(ThreadKey thread, const QByteArray &png, const QString &name);
    //! Takes it away; an upload of it ends.
    void remove(ThreadKey thread, const QByteArray &key);
    //! Ends its upload and leaves it here.
    void stop(ThreadKey thread, const QByteArray &key);
    void tryAgain(ThreadKey thread, const QByteArray &key);

    //! Those that the server has, which are here no more.
    QList<DraftFile> takeReady(ThreadKey thread);
    //! A file of a reply that came back.
    void putBack(ThreadKey thread, const ReplyContent &reply);
    //! It was found in a reply: it is no draft.
    void forget(MediaId media);

    bool isSaved() const { return m_file.isSaved(); }
    bool isSaving() const { return m_file.isSaving(); }
    void saveNow() { m_file.saveNow(); }
    void saveSoon() { m_file.saveSoon(); }
    void hold() { m_file.hold(); }
    void release() { m_file.release(); }

Q_SIGNALS:
    void changed(wxm::ThreadKey thread);
    //! So far one of them is: at most some times a second, of its size.
    void progressed(wxm::ThreadKey thread, const QByteArray &key);
    //! One came to its end, well or not: for who cannot see it.
    void ended(wxm::ThreadKey thread, const wxm::DraftFile &file);

private:
    DraftFile *find(const QByteArray &key, ThreadKey *thread = nullptr);
    void append(ThreadKey thread, DraftFile file);
    void check(const DraftFile &file);
    void checked(const DraftFile &found);
    void pump();
    void send(ThreadKey thread, DraftFile &file);
    void answered(const std::shared_ptr<FileUpload> &upload, const QByteArray &key,
        const Result<MediaId> &answer);
    void endUpload();
    void drop(const DraftFile &file);
    void load();
    QByteArray content() const;

    const QString m_folder;
    DiskWriter &m_disk;
    const Clock &m_clock;
    Attachments &m_attachments;
    QString m_account;
    QHash<QString, QHash<ThreadKey, QList<DraftFile>>> m_files; //!< By account.
    qint64 m_mostBytes = 25 * 1024 * 1024;
    bool m_isLinkUp = false;
    bool m_isSignedIn = true;
    std::shared_ptr<FileUpload> m_upload; //!< The one under way,
    QByteArray m_uploadKey;               //!< and of which file.
    std::int64_t m_toldMs = 0;            //!< When its progress was told last.
    SavedFile m_file;                     //!< The last: it asks for the rest when it goes.
};

} // namespace wxm
