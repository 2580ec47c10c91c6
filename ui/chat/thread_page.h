// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_list_actions.h"
#include "chat/thread_list_model.h"
#include "ui/chat/arrivals.h"
#include "ui/common/keys.h"
#include "ui/common/shell_page.h"

#include <QPointer>

#include <functional>

class QHBoxLayout;
class QMenu;

namespace wxm {

class Banner;
class ChatHeader;
class ChatPane;
class EmptyState;
class IconButton;
class ListPane;
class PaneSplitter;
class PersonPanel;
class RecentPopup;
struct Chat;
struct SearchTerms;
struct Settings;

//! A list of threads, the one that is open, and perhaps a panel beside it. What support and
//! messages have in common; the words, the header's controls and what is done with a thread are
//! theirs.
class ThreadPage : public ShellPage {
    Q_OBJECT

public:
    void activate() override;
    //! Of the page's kind.
    virtual void openThread(ThreadKey thread);
    //! The same, at one of its messages.
    void openThreadAt(ThreadKey thread, MessageId message);
    //! The same, with the words lit that were searched for.
    void openHit(ThreadKey thread, MessageId message, const SearchTerms &terms);
    //! The open thread, at what is in sight of it.
    std::function<void()> here() override;

protected:
    struct Parts {
        ThreadListState &store;
        ThreadListControl &actions;
        ThreadListModel &model;
        Chat &chat;
        const Settings &settings;
        int filters = 1; //!< Tabs above the list.
    };
    //! Makes the list. The page then makes its own controls, and calls build(): what is made first
    //! is reached first by Tab.
    ThreadPage(const Parts &parts, QWidget *parent);

    struct Controls {
        ChatHeader *header;
        QList<QWidget *> beforeFind; //!< In the header, before the button that searches.
        QList<QWidget *> afterFind;
        QString place; //!< Under which the widths of the panes are kept.
    };
    void build(const Controls &controls);
    //! In front of the list, where the page is at least so wide at 100 %.
    void setAside(QWidget *column, int shownFrom);
    //! Beside the thread; null: nothing.
    virtual QWidget *makePanel() { return nullptr; }
    //! The button of the header that shows and hides a panel; before build().
    IconButton *makePanelToggle();
    //! Its toggle, its key and its own way to close. What it opens is for the page.
    void connectPanel(PersonPanel *panel);
    //! Beside the thread where there is room and it is wanted; away where nothing is open.
    void showPanel(bool hasThread);
    using Act = std::function<void()>;
    //! While the agent is on this page. `index`: one of a row.
    void addKey(Command command, Act act, int index = -1);

    //! The open thread, its header and the list, anew.
    virtual void refresh();
    virtual void refreshHeader() = 0;
    //! What the tabs and the badge say.
    virtual void refreshCounts() = 0;
    //! What stands in the place of a list without rows, by why it has none.
    virtual QString listFailed() const = 0;
    virtual QString searchedIn() const = 0;
    //! The rows are narrowed to some by something other than the search, and how that ends.
    virtual bool isNarrowed() const;
    virtual void showAll();
    virtual void sayFiltered(EmptyState *empty) const = 0;
    virtual void sayNone(EmptyState *empty) const = 0;
    //! Other words are searched for than before.
    virtual void searched(const QString &) { }
    //! A button where nothing was found, and what it does; false: it did nothing.
    virtual QString searchMoreWords() const { return {}; }
    virtual bool searchMore() { return false; }
    //! What the button below the list reads further; empty: there is no such button.
    virtual QString moreWords() const { return {}; }
    //! The button of sayNone(), where it has one.
    virtual void onNone() { m_actions.tryAgain(); }
    //! Another thread is open than before.
    virtual void onOpened() { }
    //! What the menu of the thread offers before what every thread does.
    virtual void fillMenu(QMenu *) { }
    virtual void retranslate();

    void refreshList();
    //! When the rows were read, where they may not be true any more; else 0.
    EpochMs staleSince() const;
    void closeThread();
    void say(const QString &what, const ApiError &error);
    QString nameOf(UserId user, const QString &name) const;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

    Chat &m_chat;
    ListPane *m_list;
    ChatHeader *m_header = nullptr;
    Banner *m_fault = nullptr;
    ChatPane *m_pane = nullptr;
    PaneSplitter *m_splitter = nullptr;
    IconButton *m_panelToggle = nullptr; //!< Where there is a panel.

private:
    void connectParts();
    void refreshNote();
    void refreshFoot();
    void fitAside();
    void announceAll();
    void announce(const QList<ThreadKey> &touched);
    void answerFromNotice(ThreadKey thread, MessageId last, const QString &text);
    void focusNextPane(bool forward);
    void toList();
    void find();
    void onLaterAsked(ThreadKey thread);
    void noteOpened(ThreadKey thread);
    void openRecent(int step);

    ThreadListState &m_store;
    ThreadListControl &m_actions;
    ThreadListModel &m_model;
    const Settings &m_settings;
    Arrivals m_arrivals;
    IconButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QWidget *m_panel = nullptr;
    bool m_isPanelWanted = true; //!< Where there is room for it.
    QPointer<RecentPopup> m_recent;
    QHBoxLayout *m_row = nullptr;
    QWidget *m_aside = nullptr;
    int m_asideFrom = 0;
};

} // namespace wxm
