// SPDX-License-Identifier: MIT
#pragma once

#include "support/support.h"
#include "ui/chat/arrivals.h"
#include "ui/common/shell_page.h"

namespace wxm {
class Banner;
class Button;
class ChatHeader;
class ChatPane;
class Chip;
class IconButton;
class ListPane;
class PaneSplitter;
} // namespace wxm

class QMenu;

namespace wxm::support {

class CustomerPanel;

//! Support: the threads, the one that is open, and the customer beside it.
class SupportPage final : public ShellPage {
    Q_OBJECT

public:
    SupportPage(Support &support, Chat &chat, const Settings &settings, QWidget *parent = nullptr);

    QString title() const override;
    IconName iconName() const override { return IconName::Support; }
    void activate() override;
    QList<Place> places() override;
    QList<KeyHelp> keyHelp() const override;
    std::optional<wxm::Place::Kind> placeKind() const override { return wxm::Place::Kind::Thread; }

    void openThread(ThreadId thread);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeChat();
    void connectParts();
    void refresh();
    void resolve(ThreadId thread);
    void refreshHeader();
    void refreshList();
    void refreshNote();
    void tellAllNews();
    void announceNews(const QList<ThreadId> &touched);
    void focusNextPane(bool forward);
    void onRefused(ThreadId thread, SupportActions::Action action, const ApiError &error);
    void fillMenu();
    void fillSortMenu();
    void followSettings();
    void retranslate();

    Support &m_support;
    Chat &m_chat;
    Arrivals m_arrivals;
    const Settings &m_settings;
    ListPane *m_list;
    IconButton *m_sort;
    QMenu *m_sortMenu;
    ChatHeader *m_header;
    Chip *m_assignee;
    Button *m_assign;
    Button *m_resolve;
    IconButton *m_panelToggle;
    bool m_isPanelWanted = true; //!< Where there is room for it.
    IconButton *m_more;
    QMenu *m_menu;
    Banner *m_fault;
    ThreadId m_resolvedNow; //!< By the person, with the banner that can take it back.
    ChatPane *m_pane;
    CustomerPanel *m_panel;
    PaneSplitter *m_splitter;
};

} // namespace wxm::support
