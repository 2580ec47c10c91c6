// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "base/wait_clock.h"
#include "chat/thread_filter.h"
#include "chat/thread_key.h"

#include <QAbstractListModel>
#include <QCollatorSortKey>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <array>
#include <deque>
#include <vector>

namespace wxm {

//! One row of a list of threads or conversations: meanings, no words and no colours.
struct ThreadListRow {
    enum class Kind { Thread, Section };
    enum class Section {
        None,
        Waiting,
        SetAside, //!< Pending or snoozed.
        AnsweredToday,
        AnsweredThisWeek,
        Earlier,
        Resolved,
    };
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
    QString unsent =
        {}; //!< A reply that was refused, or of which nobody knows: it waits for a person.
    int unread = 0;
    EpochMs time = kUnknownTime;
    EpochMs waitingSince = kUnknownTime; //!< 0: nobody waits.
    std::optional<bool> isOnline = {};
    bool isMuted = false;
    bool isResolved = false;
    bool isPending = false;
    bool wasAnswered = false; //!< Staff have answered in it before.
    bool isUrgent = false;
    bool isFollowed = false;             //!< By the person, whoever has it.
    UserId assignee = {};                //!< Invalid: nobody.
    bool isMine = false;                 //!< The assignee is who is signed in.
    QString assigneeName = {};           //!< Foreign text.
    QStringList labels = {};             //!< Foreign text.
    EpochMs snoozedUntil = kUnknownTime; //!< As in ThreadMarks; 0: not snoozed.
    bool showsId = false; //!< Another person in this list has a name that reads the same.

    bool isSameRow(const ThreadListRow &other) const
    {
        return kind == other.kind && section == other.section && thread == other.thread;
    }
    friend bool operator==(const ThreadListRow &, const ThreadListRow &) = default;
};

//! What the place of a row depends on, besides the customer's name.
struct ThreadPlace {
    ThreadKey thread;
    ThreadListRow::Section section = ThreadListRow::Section::None;
    EpochMs time = kUnknownTime;
    EpochMs waitingSince = kUnknownTime;
    EpochMs first = 0; //!< What comes out: smaller comes first.
    int name = -1;     //!< Index of the name, which many rows share.
};

//! A thread as a list knows it, shown or not.
struct ThreadEntry {
    ThreadListRow row = {};
    //! A thread keeps its row in whatever section it is, so that it is not in the row itself.
    ThreadListRow::Section section = ThreadListRow::Section::None;
    QString subject = {};   //!< Searched in, not shown.
    QString phone = {};     //!< As well, however it is typed.
    UserId author = {};     //!< Whose name the row tells besides the customer's; invalid: nobody's.
    quint8 filters = 1;     //!< Bit i: filter i lets it through.
    ThreadFacts facts = {}; //!< All but the labels and the assignee, which the row has.
};

//! Remembers how texts fold: a list asks for the same ones at every change.
class FoldedTexts {
public:
    //! foldedForSearch() without spaces at the ends, and single ones between; of as much of the
    //! text as a first view shows.
    const QString &operator()(const QString &text);
    //! nameSkeleton()
    const QString &skeleton(const QString &name);

private:
    QHash<QString, QString> m_folded;
    QHash<QString, QString> m_skeletons;
};

//! A list of threads under headings, sorted, filtered and searched. It is told which threads are
//! other than they were; one of them costs the search for its place and no look at the others, so
//! that a list may be long. A change moves, removes and inserts rows, and a selection follows its
//! thread. thread_list_model.cpp: rows and their order; thread_list_entries.cpp: what it knows of
//! each thread, names that read the same, counts, search.
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

    explicit ThreadListModel(QObject *parent = nullptr);

    //! A copy of what is shown, for who wants all of it.
    QList<ThreadListRow> rows() const;
    //! Null for an index that is none of ours.
    const ThreadListRow *row(const QModelIndex &index) const;
    const ThreadListRow &rowAt(int row) const;
    QModelIndex indexOf(ThreadKey thread) const;
    //! Rows say whose the thread is, and what is kept of it: a third line.
    virtual bool hasCareLine() const { return false; }
    //! Of a row in which somebody waits.
    virtual WaitClock waitClockOf(const ThreadListRow &row, EpochMs at) const;
    //! How many headings stand above a row: they are of another height.
    int headingsAbove(int row) const;

    //! Looks in names, numbers, subjects and last messages.
    void setSearch(const QString &words);
    QString search() const { return m_search; }
    //! Only the threads that this filter lets through: a bit of ThreadEntry::filters.
    void setFilter(int filter);
    int filter() const { return m_filter; }
    //! How many it lets through, of all.
    int count(int filter) const { return m_counts[std::size_t(filter)]; }
    //! Besides: only what this lets through. Its text is not looked at, see setSearch().
    void setNarrow(const ThreadFilter &filter);
    const ThreadFilter &narrow() const { return m_narrow; }
    //! How many would be shown with it, in the filter of the moment and whatever is searched for.
    int countWith(const ThreadFilter &filter);
    //! All that it lets through, shown or not. Its text is not looked at.
    QList<ThreadKey> threadsWith(const ThreadFilter &filter);
    //! How many rows are threads.
    int shownCount() const;
    //! Filters whose threads are counted all the time, 32 at most.
    void setNamed(const QList<ThreadFilter> &filters);
    int namedCount(int index) const { return m_namedCounts.value(index); }
    //! Looks at every thread, at once.
    void refresh();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countsChanged();

protected:
    //! All there are.
    virtual std::vector<ThreadEntry> allEntries() = 0;
    //! Nothing for a thread that is gone.
    virtual std::optional<ThreadEntry> entryOf(ThreadKey thread) = 0;
    //! Within a section what is smaller comes first; then what is newer, then the larger number.
    virtual EpochMs sortKey(const ThreadPlace &place) const = 0;
    //! Within a section the names come first of all.
    virtual bool isByName() const { return false; }
    virtual QCollatorSortKey nameKey(const QString &name) const;

    //! Looked at when control is back in the event loop: many changes of one turn are one.
    void touch(ThreadKey thread);
    void touchPerson(UserId user);
    void touchAll();
    //! The rule behind these is another one.
    void sortAnew();
    //! Who "mine" is, and from when on "longer than" counts.
    virtual UserId me() const { return {}; }
    virtual EpochMs now() const { return kUnknownTime; }
    //! Time has passed, or somebody else is signed in.
    void passFiltersAnew();

    using Section = ThreadListRow::Section;

private:
    static constexpr std::size_t kSections = std::size_t(ThreadListRow::Section::Resolved) + 1;
    static constexpr std::size_t kFilters = 8;
    //! Index of an entry; in lists of rows a negative one is a heading.
    using Handle = int;
    using Handles = std::vector<Handle>;
    struct Slot {
        ThreadListRow row;
        QString subject;
        QString phone;
        int group = -1; //!< Of names that read the same.
    };
    //! What a search looks in, of one entry.
    struct Span {
        qsizetype at = 0;
        qsizetype size = 0; //!< 0: not made yet.
    };
    //! What every pass over the whole list asks, side by side in memory.
    struct State {
        quint8 filters = 0; //!< 0: the place is free.
        bool isWanted = false;
        bool isShown = false;
        bool isChanged = false;
    };
    struct Persons {
        UserId user;
        UserId author;
        UserId assignee;
    };
    struct NameGroup {
        Handles members;
        bool isShared = false; //!< By two persons.
    };

    static Handle headingOf(Section section) { return -1 - int(section); }
    Section sectionAt(Handle handle) const;
    bool comesBefore(Handle left, Handle right) const;
    int placeIn(const Handles &list, Handle handle) const;
    int placeFor(const Handles &list, Handle handle, int from) const;

    void takeTouched();
    void refreshTouched();
    void setAll(std::vector<ThreadEntry> entries);
    void put(ThreadEntry entry);
    void drop(ThreadKey thread);
    Handle handleFor(ThreadKey thread);
    void free(Handle handle);
    void fill(Handle handle, ThreadEntry entry);
    int nameIndex(const QString &name);
    int compareNames(int left, int right) const;
    std::vector<int> nameRanks() const;
    void count(Handle handle, int by);
    void tellCounts();
    void readyPasses();
    quint32 namedFor(const ThreadFacts &facts) const;

    void groupAll();
    void joinGroup(Handle handle);
    void leaveGroup(Handle handle);
    void judgeGroup(NameGroup &group);

    bool isFound(Handle handle);
    void fold(Handle handle);
    void packTexts();
    void foldSome();
    void filterAll();

    void sortAll();
    Handles wantedRows();
    void showRows(const Handles &wanted);
    void removeGone(const std::vector<int> &placeOf);
    void appendNew(const Handles &wanted);
    void reorder(const Handles &order);
    void findHeadings();
    void tellChanges();

    void showOne(Handle handle, int from, Section before);
    void insertRow(int at, Handle handle);
    void removeRow(int at);
    void moveRow(int from, int to);
    void addHeading(Section section);
    void countInSection(Section section, int by);
    void tellChange(Handle handle);

    std::deque<Slot> m_slots;
    std::vector<State> m_states;
    std::vector<ThreadPlace> m_places;
    std::vector<Persons> m_persons;
    std::vector<ThreadFacts> m_facts;
    std::vector<quint32> m_named; //!< Bit i: named filter i lets it through.
    std::vector<Span> m_spans;
    QString m_texts; //!< Of all spans, and of some that are void.
    qsizetype m_textsUsed = 0;
    QStringList m_names;
    QHash<QString, int> m_nameIndexes;
    mutable std::vector<std::optional<QCollatorSortKey>> m_nameKeys; //!< Made when compared.
    Handles m_free;
    QHash<ThreadKey, Handle> m_handles;
    Handles m_all;  //!< In order.
    Handles m_rows; //!< What is shown of it, with headings.
    std::array<ThreadListRow, kSections> m_headings;
    std::array<int, kSections> m_headingRows; //!< -1: not there.
    std::vector<NameGroup> m_groups;
    QHash<QString, int> m_groupOf; //!< By skeleton.
    Handles m_othersChanged;       //!< By what happened to one entry.
    FoldedTexts m_folded;
    int m_filter = 0;
    QString m_search;
    std::int64_t m_searchedId = -1;
    LabelNumbers m_labelNumbers;
    ThreadFilter m_narrow;
    FilterPass m_narrowPass;
    QList<ThreadFilter> m_namedFilters;
    std::vector<FilterPass> m_namedPasses;
    QList<int> m_namedCounts;
    std::array<int, kFilters> m_counts = {};
    bool m_countsChanged = false;
    QSet<ThreadKey> m_touched;
    QSet<UserId> m_touchedPersons;
    bool m_isAllTouched = false;
    QTimer m_soon;
    QTimer m_folding;
    std::size_t m_foldedUntil = 0;
};

} // namespace wxm
