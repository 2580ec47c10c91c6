// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "chat/thread_key.h"

#include <QAbstractListModel>
#include <QHash>

namespace wxm {

//! One row of a list of threads or conversations: meanings, no words and no colours.
struct ThreadListRow {
    enum class Kind { Thread, Section };
    enum class Section { None, Waiting, AnsweredToday, AnsweredThisWeek, Earlier };
    enum class Author { Other, Staff, Me };

    Kind kind = Kind::Thread;
    Section section = Section::None;
    int count = 0; //!< Of a section.

    ThreadKey thread = {};
    UserId userId = {};
    QString name = {};             //!< Foreign text; empty where it is not known.
    Author author = Author::Other; //!< Of the last message.
    QString authorName = {};       //!< Foreign text, of another member of staff.
    QString preview = {};          //!< Foreign text of the last message.
    bool hasMedia = false;
    QString draft = {}; //!< What is being written there.
    QString notSent = {}; //!< A reply that was refused or not confirmed, and waits for a person.
    int unread = 0;
    EpochMs time = kUnknownTime;
    EpochMs waitingSince = kUnknownTime; //!< 0: nobody waits.
    std::optional<bool> isOnline = {};
    bool isMuted = false;
    bool isResolved = false;
    bool showsId = false; //!< Another person in this list has a name that reads the same.

    bool isSameRow(const ThreadListRow &other) const
    {
        return kind == other.kind && section == other.section && thread == other.thread;
    }
    friend bool operator==(const ThreadListRow &, const ThreadListRow &) = default;
};

//! Remembers how texts fold: a list asks for the same ones at every change.
class FoldedTexts {
public:
    //! foldedForSearch() without spaces at the ends, and single ones between.
    const QString &operator()(const QString &text);
    //! nameSkeleton()
    const QString &skeleton(const QString &name);

private:
    QHash<QString, QString> m_folded;
    QHash<QString, QString> m_skeletons;
};

//! Marks the rows whose names read the same as another person's.
void markSameNames(QList<ThreadListRow> &rows, FoldedTexts &folded);

//! A list of rows; a change moves, removes and inserts rows, so that a selection follows its
//! thread. A change costs as much as the list is long, whatever changed.
class ThreadListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        RowKindRole = Qt::UserRole + 1, //!< ThreadListRow::Kind as int
        SectionRole,
        CountRole,
        IdRole,     //!< qint64
        UserIdRole, //!< qint64
        NameRole,
        PreviewRole,
        DraftRole,
        UnreadRole,
        TimeRole,
        WaitingSinceRole,
        OnlineRole, //!< bool, or nothing
    };

    using QAbstractListModel::QAbstractListModel;

    const QList<ThreadListRow> &rows() const { return m_rows; }
    //! Null for an index that is none of ours.
    const ThreadListRow *row(const QModelIndex &index) const;
    QModelIndex indexOf(ThreadKey thread) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

protected:
    void setRows(QList<ThreadListRow> rows);

private:
    void removeGone(const QList<ThreadListRow> &wanted);
    void appendNew(const QList<ThreadListRow> &wanted);
    void arrange(const QList<ThreadListRow> &wanted);
    void reorder(const QList<int> &order);
    void tellChanges(const QList<ThreadListRow> &before);

    QList<ThreadListRow> m_rows;
};

} // namespace wxm
