// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "base/iso_time.h"
#include "base/saved_file.h"

#include <QHash>
#include <QObject>

namespace wxm {

//! What staff wrote down about a person.
struct Note {
    QString text;
    EpochMs changedAt = 0; //!< Wall clock of the last key.

    friend bool operator==(const Note &, const Note &) = default;
};

using NotesByAccount = QHash<QString, QHash<UserId, Note>>;

//! Notes about customers and viewers, by account of the staff, on this computer only: they never
//! leave it. In memory at once, in a file of mode 0600 half a second after the first key that is
//! not there yet. GUI thread.
class Notes final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kLongest = 4'000; //!< UTF-16 units; the rest is cut.

    //! `path`: in the profile, a line a note. Of a damaged file what is readable is kept, and a
    //! copy as `*.bad`. Where it is not there yet, the notes of earlier versions are taken over,
    //! which kept them as one object of JSON in the file of the same name with `.json` at its end.
    Notes(const QString &path, DiskWriter &disk, const Clock &clock, QObject *parent = nullptr);

    //! Whose notes are shown; those of others stay on disk.
    void setAccount(const QString &account);

    Note note(UserId person) const;
    QString text(UserId person) const { return note(person).text; }
    //! An empty text ends the note.
    void setText(UserId person, const QString &text);

    //! False while the disk holds less than what was typed and does not take more.
    bool isSaved() const { return m_file.isSaved(); }
    bool isSaving() const { return m_file.isSaving(); }
    bool fileWasDamaged() const { return m_wasDamaged; }
    void saveNow() { m_file.saveNow(); }
    //! A session or the program ends: what is being composed is handed in.
    void takeLastWords() { Q_EMIT lastWords(); }

Q_SIGNALS:
    //! As with drafts.
    void lastWords();
    void changed(wxm::UserId person);
    //! All of them: another account.
    void reset();
    //! The disk took everything, or refused.
    void savedChanged();

private:
    void load();
    void loadFormer();
    QString formerPath() const;

    const Clock &m_clock;
    QString m_account;
    NotesByAccount m_notes;
    bool m_wasDamaged = false;
    bool m_hasFormer = false; //!< There is a file of an earlier version, until ours is on the disk.
    SavedFile m_file;
};

} // namespace wxm
