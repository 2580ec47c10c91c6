// SPDX-License-Identifier: MIT
#pragma once

#include "base/foreign_text.h"
#include "live/arrival.h"
#include "live/feed_kinds.h"
#include "live/flagged_comments.h"
#include "live/live_store.h"
#include "live/person_book.h"
#include "ui/common/badge.h"
#include "ui/common/emoji.h"
#include "ui/common/icons.h"
#include "ui/common/text_painter.h"

#include <QCache>
#include <QCoreApplication>

#include <memory>

class QWidget;

namespace wxm::live {

//! Sizes of a feed's rows, in logical pixels at 100 % text.
namespace feed {
inline constexpr int kRow = 28;
inline constexpr int kReason = 24;  //!< a second line with a reason
inline constexpr int kWatchBar = 3; //!< at the start of a row with a watch word
inline constexpr int kGapRow = 32;
inline constexpr int kNameAt = 60; //!< from the leading edge
inline constexpr int kBodyAt = 176;
} // namespace feed

//! A member of staff, whose name others may pretend to have.
struct Staff {
    UserId id;
    QString name; //!< Foreign text.

    friend bool operator==(const Staff &, const Staff &) = default;
};

//! How a row is to look.
struct RowLook {
    bool isHovered = false;
    bool isCurrent = false;
    bool hasFocus = false;
    bool isSelected = false; //!< With others: a check stands where its time was.
};

//! Lays out and paints rows of one feed; keeps the layouts of the last few hundred. What was done
//! to a comment, and why it stands out: feed_rows_marks.cpp; waves, gaps and notes:
//! feed_rows_paint.cpp.
class FeedRows {
    Q_DECLARE_TR_FUNCTIONS(wxm::live::FeedRows)

public:
    explicit FeedRows(const QWidget &owner) : m_owner(owner) { }

    void setLive(const LiveRecord *live);
    void setWidth(int width);
    //! Rows that a rule applies to get its colour and a line that names it; nullptr: none do.
    void setFlagged(const FlaggedComments *flagged);
    void forgetLayouts(quint64 from = 0)
    {
        for (const auto number : m_layouts.keys()) {
            if (number >= from)
                m_layouts.remove(number);
        }
    }
    //! Rows of others with such a name get a mark and a line that says so.
    void setStaff(const QList<Staff> &staff);
    //! What rules blur is shown while a key is held.
    void setRevealed(bool revealed) { m_isRevealed = revealed; }
    //! Gathered rows say no more than this.
    void setKinds(const FeedKinds &kinds) { m_kinds = kinds; }
    //! Who is on the watch-list has a mark; nullptr: nobody.
    void setPeople(const PersonBook *people) { m_people = people; }
    //! First comments have a mark, and say who was here before; nullptr: nobody is known.
    void setViewers(const ViewerBook *viewers)
    {
        m_viewers = viewers;
        m_layouts.clear();
    }
    //! Waves are folded, but for these; nullptr: none are.
    void setFoldsWaves(const QSet<std::uint32_t> *unfolded) { m_unfolded = unfolded; }
    //! The wave that this row stands for; nullptr: it is a row like others.
    const WaveFolds::Fold *foldAt(std::uint64_t number) const;
    //! Another theme, language or direction: everything is laid out anew.
    void clear();

    int height(std::uint64_t number);
    void paint(QPainter &painter, const QRect &rect, std::uint64_t number, const RowLook &look);

    //! The link under a point of the row's rectangle.
    std::optional<QUrl> linkAt(const QRect &rect, std::uint64_t number, const QPoint &point);
    bool isOnName(const QRect &rect, const QPoint &point) const;
    //! The whole name where the row shows a part of it; else nothing.
    QString cutName(std::uint64_t number);
    //! "sender, time, text", as it is spoken.
    QString spoken(std::uint64_t number);

private:
    struct Layout {
        BodyLayout name;
        BodyLayout body;
        QList<std::pair<QRectF, QString>> emoji; //!< Relative to the body.
        QList<QTextLayout::FormatRange> formats;
        QList<TextLink> links;   //!< In positions of the laid out text.
        bool isLookedAt = false; //!< By the rules.
        std::optional<Flagged> hit;
        QString resembles; //!< Shown name of the staff that the sender's name looks like.
        Arrival arrival;
        bool isBeside = false; //!< Its mark has room behind the words.

        bool hasReason() const
        {
            return hit || !resembles.isEmpty()
                || (arrival.kind != Arrival::Kind::None && !isBeside);
        }
    };
    Layout &layout(std::uint64_t number);
    std::unique_ptr<Layout> makeLayout(const FeedRow &row, std::uint64_t number);
    bool isLookedAt(std::uint64_t number) const
    {
        return !m_flagged || number < m_flagged->lookedAtEnd(m_live->state().id);
    }
    BodyLayout nameLayout(const Person &person);
    const CellLayout &timeLayout(const FeedRow &row, int width);
    int bodyWidth() const;
    bool isRemoved(const FeedRow &row) const;
    bool isBlocked(const FeedRow &row) const;
    QRect bodyRect(const QRect &rect, const Layout &layout) const;
    QString resembledBy(UserId user, std::string_view name) const;
    QString hitWords(const Layout &layout) const;
    bool isBlurred(const Layout &layout) const;

    void paintTime(QPainter &painter, const QRect &rect, const FeedRow &row);
    void paintComment(
        QPainter &painter, const QRect &rect, const FeedRow &row, std::uint64_t number);
    void paintFold(QPainter &painter, const QRect &rect, const WaveFolds::Fold &fold) const;
    void paintName(QPainter &painter, const QRect &rect, const FeedRow &row, const Layout &layout,
        ColorRole role) const;
    void paintBlocked(QPainter &painter, const QRect &rect, UserId person) const;
    ChipLook arrivalLook(const Arrival &arrival) const;
    void paintArrival(QPainter &painter, const QRect &rect, const Layout &layout) const;
    void paintRemoved(QPainter &painter, const QRect &line, const FeedRow &row) const;
    void paintReason(QPainter &painter, const QRect &line, const FeedRow &row, const Layout &layout,
        const WaveFolds::Fold *fold) const;
    void paintGift(QPainter &painter, const QRect &rect, const FeedRow &row) const;
    void paintNote(QPainter &painter, const QRect &rect, IconName icon, const QString &words,
        ColorRole role) const;
    void paintGap(QPainter &painter, const QRect &rect, const FeedRow &row) const;
    QRect mirrored(const QRect &row, const QRect &rect) const;

    const QWidget &m_owner;
    const LiveRecord *m_live = nullptr;
    const FlaggedComments *m_flagged = nullptr;
    const QSet<std::uint32_t> *m_unfolded = nullptr;
    const PersonBook *m_people = nullptr;
    const ViewerBook *m_viewers = nullptr;
    FeedKinds m_kinds;
    bool m_isRevealed = false;
    QList<Staff> m_staff;
    QHash<QString, qsizetype> m_skeletons; //!< Of their names, to the place in m_staff.
    int m_width = 0;
    std::uint64_t m_layoutNumber = 0;
    QCache<quint64, Layout> m_layouts{400};
    QCache<QByteArray, BodyLayout> m_names{400}; //!< By the name as it came.
    QCache<quint32, CellLayout> m_times{60};     //!< By minutes since 1970.
    EmojiCache m_emoji;
};

} // namespace wxm::live
