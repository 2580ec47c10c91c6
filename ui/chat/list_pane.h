// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_list_model.h"

#include <QTabBar>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace wxm {

class Banner;
class EmptyState;
class IconButton;
class LineEdit;
class ListFoot;
class Skeleton;
class TextLabel;
class ThreadListView;
class ViewButton;

//! The pane with a list of threads: title, search, filter tabs and the list, or what stands in its
//! place. The page says the words.
class ListPane final : public QWidget {
    Q_OBJECT

public:
    enum class Shows { List, Loading, Empty };

    ListPane(ThreadListModel &model, int filters, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &listName);
    //! "Waiting 4"; without the number where it is negative.
    void setFilter(int index, const QString &words, int count);
    int filter() const { return m_tabs->currentIndex(); }
    void setCurrentFilter(int index) { m_tabs->setCurrentIndex(index); }
    QString search() const;
    void show(Shows what);
    //! A line above the rows that says why they may not be all, or not be true any more.
    void setNote(const QString &words, const QString &reason, bool mayTryAgain);
    void clearNote();
    EmptyState *empty() const { return m_empty; }
    Skeleton *skeleton() const { return m_skeleton; }
    ThreadListView *list() const { return m_list; }
    //! Views instead of a title and tabs: the button in the head, the search below it.
    void useViews(ViewButton *button);
    //! Above the rows, e.g. what they are narrowed to; and below them.
    void addAbove(QWidget *bar);
    void addBelow(QWidget *bar);
    ListFoot *foot() const { return m_foot; }
    void setSearch(const QString &words);
    //! A button beside the search, e.g. to start a conversation.
    void addButton(IconButton *button);
    void focusSearch();
    //! The list has the keyboard; while it is not there, the search, unless somebody types there.
    void focusList();

Q_SIGNALS:
    void filterChanged(int index);
    void searchChanged(const QString &words);
    void tryAgain();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_title;
    QHBoxLayout *m_head;
    LineEdit *m_search;
    QTabBar *m_tabs;
    QHBoxLayout *m_tabRow;
    QVBoxLayout *m_above;
    QVBoxLayout *m_below;
    ListFoot *m_foot;
    bool m_hasViews = false;
    Banner *m_note;
    QStackedWidget *m_stack;
    ThreadListView *m_list;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
    bool m_wantsFocus = false; //!< For the list, when it comes.
};

} // namespace wxm
