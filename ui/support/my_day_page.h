// SPDX-License-Identifier: MIT
#pragma once

#include "chat/people.h"
#include "support/day_book.h"
#include "support/support.h"
#include "ui/common/shell_page.h"

#include <array>

class QBoxLayout;
class QLayout;
class QTableWidget;

namespace wxm {
class Button;
class EmptyState;
class IconButton;
class TextLabel;
} // namespace wxm

namespace wxm::support {

class DayPlot;
class DayTile;
struct MyDayWords;

//! What I did, for myself and for the hand-over: no ranking, no red, no colleague in it. Counted by
//! what this console saw. GUI thread.
class MyDayPage final : public ShellPage {
    Q_OBJECT

public:
    MyDayPage(DayBook &book, Support &support, const People &people, QWidget *parent = nullptr);

    //! What the place of this page is called before it is made.
    static QString titleWords() { return tr("My day"); }
    QString title() const override { return titleWords(); }
    IconName iconName() const override { return IconName::Chart; }
    void activate() override;
    QList<Place> places() override;
    QList<KeyHelp> keyHelp() const override;

    QDate day() const { return m_day; }
    void showDay(QDate day);
    //! What the PDF says: all of the day, in the language of the window.
    MyDayWords paperWords() const;

Q_SIGNALS:
    //! One of the handled threads was chosen.
    void threadWanted(wxm::ThreadId thread);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Tile { Replies, Threads, FirstReply, NextReply, Within, Longest, Tiles };

    QLayout *makeHead();
    QWidget *makeBody();
    void connectParts();
    void retranslate();
    void refresh();
    void showTiles(const DayRecord &record);
    void showHours(const DayRecord &record);
    void showThreads(const DayRecord &record);
    void showGaps(const DayRecord &record);
    void fitTable(QTableWidget *table, int mostRows) const;
    void fitThreads();
    void openCurrent();
    void showFormats();
    void exportDay();
    void exportPdf();
    void tellSaved(bool isSaved);
    QString threadName(ThreadId thread) const;

    DayBook &m_book;
    Support &m_support;
    const People &m_people;
    QDate m_day;
    QDate m_shownOn;         //!< What was today when it was last shown.
    bool m_onlyLate = false; //!< Of the threads, those with a reply after the target.

    TextLabel *m_title;
    IconButton *m_back;
    TextLabel *m_date;
    IconButton *m_next;
    Button *m_today;
    TextLabel *m_counted;
    Button *m_export;
    TextLabel *m_told;
    std::array<DayTile *, Tiles> m_tiles{};
    Button *m_late;
    EmptyState *m_empty;
    QWidget *m_body;
    QBoxLayout *m_sides;
    TextLabel *m_plotTitle;
    DayPlot *m_plot;
    TextLabel *m_gaps;
    TextLabel *m_hoursTitle;
    QTableWidget *m_hours;
    TextLabel *m_threadsTitle;
    QTableWidget *m_threads;
};

} // namespace wxm::support
