// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message_model.h"
#include "chat/people.h"
#include "chat/search_terms.h"
#include "chat/translation.h"
#include "ui/chat/message_layout.h"

#include <QAbstractScrollArea>

#include <deque>
#include <memory>

class QMenu;

namespace wxm {

class Button;
class StateButtons;

//! The messages of one thread, painted by ourselves: only what is seen is laid out, the newest
//! stand at the foot, and what is being read never moves, whatever comes above or below it.
//!
//! chat_view.cpp: rows come, go and are painted; chat_view_places.cpp: where they stand;
//! chat_view_input.cpp: mouse and keys; chat_view_find.cpp: the search; chat_view_news.cpp: what a
//! screen reader is told.
class ChatView final : public QAbstractScrollArea {
    Q_OBJECT

public:
    ChatView(const MessageModel &model, const People &people, QWidget *parent = nullptr);
    ~ChatView() override;

    //! Direction of texts without letters: that of the thread.
    void setInherited(TextDirection direction);
    //! Own bubbles at the right in both languages; else at the trailing edge of the window.
    void setOwnAtRight(bool isAtRight);
    bool isAtBottom() const { return m_isAtBottom; }
    void scrollToBottom();
    //! Whether the unread line was scrolled away from the top is decided once a thread.
    void showUnreadLine();
    //! After midnight, or in another zone, times and days are worded anew.
    void lookAtClock();

    QString selectedText() const;
    void clearSelection();
    //! The row with the keyboard; -1 for none.
    int currentRow() const { return m_current; }
    void setCurrentRow(int row);

    //! Goes to a message, in the upper third, and gives it the keyboard's mark; false: it is not
    //! among the rows.
    bool goToMessage(MessageId message);

    //! The topmost message that is in sight, as a whole where one is; invalid: none is.
    MessageId inSight() const;

    //! Marks every message that holds the words, and goes to the newest; none: ends searching.
    void find(const QString &words);
    //! Words that were searched for elsewhere are lit like those of find(), which ends it; terms
    //! without words: nothing is.
    void light(const SearchTerms &terms);
    bool isLit() const { return !m_lit.words.isEmpty() || !m_lit.exact.isEmpty(); }
    //! To the next older hit (-1) or newer one (1); at an end it stays.
    void findNext(int step);
    //! The hit that is looked at, counted from the newest, and how many there are.
    struct Found {
        int which = 0; //!< From 1; 0: none.
        int count = 0;
        friend bool operator==(const Found &, const Found &) = default;
    };
    Found found() const;

    //! What stands beneath messages of a thread that is translated; outlives this.
    void setTranslation(const Translation &translation);
    const MessageModel &model() const { return m_model; }
    QString spokenText(int row) const;
    //! Global place of a row; empty where it is not seen.
    QRect globalRect(int row) const;
    QList<QWidget *> shownButtons() const;

Q_SIGNALS:
    void olderWanted();
    //! Something is looked for in all that is here, shown or not.
    void wholeWanted();
    //! What find() marks has changed: other words, or messages that came.
    void foundChanged();
    //! The newest message is, or is no longer, before the eyes.
    void atBottomChanged(bool isAtBottom);
    void linkActivated(const QUrl &url);
    void attachmentActivated(wxm::MediaId media);
    void attachmentSaveWanted(wxm::MediaId media);
    void checkAgain(const QByteArray &key);
    void sendAgain(const QByteArray &key);
    void editWanted(const QByteArray &key);
    void discardWanted(const QByteArray &key);
    void quoteWanted(const QString &text);
    //! What a message quotes is to be gone to; `from`: invalid while it has no number.
    void quotedWanted(wxm::MessageId from, const QString &quoted);
    //! A line of a day was pressed: another day is wanted.
    void dayWanted();
    //! A letter was typed here: it belongs into the reply.
    void typed(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    static constexpr int kJumpStrip = 36;    //!< For the button that leads there.
    static constexpr int kFoot = space::k16; //!< Below the newest message.
    static constexpr int kGuessedHeight = 56;
    struct Item {
        int height = kGuessedHeight; //!< A guess until it was laid out.
        std::unique_ptr<MessageLayout> layout;
        bool showsAll = false;
        bool inherits = false; //!< A line of it takes its direction from the thread: this one.
        TextDirection inherited = TextDirection::Ltr;
        bool isFailureTold = false; //!< To a screen reader.
    };
    struct Place {
        int row = -1;
        qsizetype at = 0;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    void watchModel();
    void announceNews();
    void tellFailed(int row);
    void reset();
    void forgetRows();
    void onInserted(int first, int last);
    void onRemoved(int first, int last);
    void onChanged(int first, int last);
    void anchorToMessage();
    void invalidate();
    void layOut(int row);
    void layOutVisible();
    void layOutFromBottom();
    void layOutFromAnchor();
    void syncScrollBar();
    void moveBy(int dy);
    void setAtBottom(bool isAtBottom);
    void askForOlder();
    MessageContext contextOf(int row);
    QString quotedSender(int row) const;
    StateButtons *buttonsOf(const MessageRow &row);
    void placeButtons();
    void placeDownButton();
    void retranslate();
    int topOf(int row) const;
    QPoint originOf(int row) const;
    int rowWidth() const;
    int rowLeft() const;
    int barWidth() const;
    int rowAt(int y) const;
    void ensureVisible(int row);
    void setHeight(int row, int height);
    int heightBefore(int row) const;
    int rowAtHeight(int height) const;

    bool isHit(int row) const;
    QList<FoundRange> foundIn(const QString &shown) const;
    Place placeAt(const QPoint &point, bool nearest) const;
    std::pair<qsizetype, qsizetype> selectionIn(int row) const;
    void moveCurrent(int step);
    void moveCursor(bool forward, bool byWord);
    void selectRow(int row);
    void copy(const QString &text) const;
    void activateRow(int row);
    void quoteRow(int row);
    bool goToQuoted(int row);
    void showMenu(int row, const QPoint &point, const QPoint &global);

    const MessageModel &m_model;
    const People &m_people;
    const Translation *m_translation = nullptr;
    std::deque<Item> m_items;   //!< Which grows at both ends.
    int m_total = 0;            //!< The height of them all,
    mutable int m_above = 0;    //!< and of those before
    mutable int m_aboveRow = 0; //!< this one, which follows what is asked for.
    QHash<QByteArray, StateButtons *> m_buttons;
    Button *m_down;
    EpochMs m_toldGap = 0; //!< Where the last gap began that a screen reader was told of.
    MessageId m_told;      //!< The newest message that a screen reader was told, or found here.
    int m_newBelow = 0;
    int m_top = 0;    //!< The row that is kept in place, and
    int m_offset = 0; //!< where its upper edge stands.
    bool m_isAtBottom = true;
    bool m_isSyncing = false;
    int m_current = -1;
    Place m_from; //!< Of the selection, in the order of dragging.
    Place m_to;
    QPoint m_pressed;
    bool m_isDragging = false;
    TextDirection m_inherited = TextDirection::Ltr;
    bool m_isOwnAtRight = false;
    QDate m_today;
    int m_utcOffset; //!< Seconds; changes with the zone and with daylight saving time.
    SearchTerms m_lit;
    QString m_sought; //!< Folded; empty: nothing is searched for.
};

} // namespace wxm
