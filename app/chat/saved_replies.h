// SPDX-License-Identifier: MIT
#pragma once

#include "base/disk_writer.h"
#include "base/iso_time.h"
#include "chat/reply_text.h"
#include "settings/policy.h"

#include <QObject>
#include <QTimer>

namespace wxm {

//! A reply that is written again and again, in two languages.
struct SavedReply {
    QString id = {};
    QString title = {};
    QString shortcut = {}; //!< What is typed behind the "/"; without it.
    QString folder = {};
    QString arabic = {};
    QString english = {};
    int uses = 0;
    EpochMs lastUsed = 0;  //!< Wall clock; 0: never.
    bool isShared = false; //!< From the policy: not ours to change.

    const QString &text(ReplySide side) const
    {
        return side == ReplySide::Arabic ? arabic : english;
    }
    QString &text(ReplySide side) { return side == ReplySide::Arabic ? arabic : english; }
    bool lacks(ReplySide side) const;
    bool lacksASide() const { return lacks(ReplySide::Arabic) || lacks(ReplySide::English); }
    //! The wanted side, or the other one where that is all there is.
    ReplySide sideOr(ReplySide wanted) const { return lacks(wanted) ? otherSide(wanted) : wanted; }
    //! Says the same: whatever it was used for and wherever it came from.
    bool saysTheSame(const SavedReply &other) const;
    friend bool operator==(const SavedReply &, const SavedReply &) = default;
};

//! The library of saved replies: a person's own, kept in the profile, and those that the
//! deployment gives to everybody. GUI thread.
class SavedReplies final : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype kLongestTitle = 80;
    static constexpr qsizetype kLongestShortcut = 30; //!< As much as is looked for behind a "/".
    static constexpr qsizetype kLongestFolder = 40;
    static constexpr qsizetype kLongestText = 16'000;
    static constexpr qsizetype kMost = 2'000; //!< Own ones. Another one is refused, and it is said.

    //! `path`: in the profile. A damaged file is set aside as `*.bad`. The file of an earlier
    //! version, a list of title and text, is read, each text as the side of its letters; it is
    //! written anew with the first change.
    //! `disk`: who writes it, and lives longer; null: one of its own.
    explicit SavedReplies(QString path, DiskWriter *disk = nullptr);
    ~SavedReplies() override;

    void setShared(const QList<SharedReply> &shared);
    //! Own ones first, then the shared.
    QList<SavedReply> replies() const;
    QList<SavedReply> own() const { return m_own; }
    std::optional<SavedReply> find(const QString &id) const;
    qsizetype room() const { return std::max<qsizetype>(0, kMost - m_own.size()); }
    //! Of the own ones, or of the shared ones, by name.
    QStringList folders(bool ofShared) const;

    //! Why a reply is not kept.
    enum class Kept { Yes, NoTitle, NoText, TooLong, TitleTaken, Full, NotOnDisk };
    //! In place of the own one of this id; a new one where it is empty, or where there is none.
    [[nodiscard]] Kept save(const SavedReply &reply, QString *id = nullptr);
    //! What save() would say of the reply itself, whatever the disk does.
    Kept check(const SavedReply &reply) const;
    //! False: the disk did not take it, and nothing changed.
    [[nodiscard]] bool remove(const QString &id);
    //! Several at once, in place of those of their ids: all of them or none.
    [[nodiscard]] Kept saveAll(const QList<SavedReply> &replies);

    //! It was put into a reply. Kept a little later, with whatever else is.
    void noteUse(const QString &id, EpochMs now);
    bool isSaving() const { return m_timer.isActive(); }
    void saveNow();

    //! What holds all words of a query, whatever the spelling: those first whose shortcut or title
    //! begins with it, then by title, then by text; of equal ones the most used first.
    QList<SavedReply> found(const QString &query) const;
    //! The same text is on a side of one of them.
    bool holds(const QString &text) const;

Q_SIGNALS:
    void changed();

private:
    struct Folded {
        QString title;
        QString shortcut;
        QString arabic;
        QString english;
    };
    struct Use {
        int count = 0;
        EpochMs last = 0;
    };
    void load();
    bool store(const QList<SavedReply> &own);
    QByteArray toJson(const QList<SavedReply> &own) const;
    const QList<Folded> &folded() const;
    void forgetFolded();

    const QString m_path;
    std::unique_ptr<DiskWriter> m_ownDisk;
    DiskWriter &m_disk;
    QList<SavedReply> m_own;
    QList<SavedReply> m_shared;
    QHash<QString, Use> m_sharedUses; //!< By title: what is kept of those that are not ours.
    mutable QList<Folded> m_folded;   //!< As replies().
    QTimer m_timer;
};

} // namespace wxm
