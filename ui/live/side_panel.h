// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "live/live_models.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QListView;
class QStackedWidget;
class QTabBar;

namespace wxm {
class Button;
class LineEdit;
class TextLabel;
} // namespace wxm

namespace wxm::live {

class GuestList;
class PersonCard;
class PinnedList;
class WordsModel;

//! Guests, people, pinned comments and journal of the live in front; below them the person that was
//! asked about.
class SidePanel final : public QWidget {
    Q_OBJECT

public:
    SidePanel(Live &live, QWidget *parent);

    void show(LiveId live);
    void showPerson(UserId user);
    //! The key that shows what is blurred is down.
    void setRevealed(bool revealed);
    int tab() const;
    void setTab(int tab);
    //! Guests, people, pinned, journal.
    static QString tabWords(int tab);
    QSize sizeHint() const override;

Q_SIGNALS:
    //! Another live is to come to the front.
    void liveWanted(wxm::LiveId live);
    //! A conversation with a person is wanted.
    void messageTriggered(wxm::UserId user);
    //! Everything about this person is wanted.
    void sheetWanted(wxm::UserId user);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void share();
    void refresh();
    void refreshPeople();
    void retranslate();
    QWidget *makeJournal();
    QWidget *makePeople();
    void exportJournal(bool ofAll);
    const PersonRow *personAt(const QModelIndex &index) const;

    Live &m_live;
    LiveId m_which;
    JournalModel m_journal;
    PeopleModel m_people;
    QSortFilterProxyModel m_peopleFound;
    QTimer m_peopleTick; //!< While the people are in front.
    WordsModel *m_journalWords;
    WordsModel *m_peopleWords;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    GuestList *m_guests;
    PinnedList *m_pinned;
    LineEdit *m_peopleSearch;
    TextLabel *m_peopleOrder;
    QListView *m_peopleList;
    QListView *m_journalList;
    Button *m_export;
    Button *m_exportAll;
    TextLabel *m_exported; //!< How the last export ended.
    PersonCard *m_card;
};

} // namespace wxm::live
