// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat.h"
#include "settings/settings.h"
#include "support/support.h"

#include <QPointer>

class QMenu;

namespace wxm {
class EmptyState;
class FilterChips;
class FilterDialog;
class IconButton;
class ListPane;
class ViewButton;
class ViewsColumn;
} // namespace wxm

namespace wxm::support {

//! Which threads the list shows: its views, those a person has saved, and what it is narrowed to.
class SupportInbox final : public QObject {
    Q_OBJECT

public:
    SupportInbox(
        Support &support, Chat &chat, const Settings &settings, ListPane &list, QWidget *page);

    //! By its place in the menu; nothing where there is none.
    void showView(int index);
    void showAll();
    bool isAll() const;
    void openFilter();
    void refresh();
    void retranslate();
    //! Why the view has no rows. `readAt`: of rows that may not be true any more; 0: they are.
    void sayEmpty(EmptyState *empty, EpochMs readAt) const;
    //! The thread that waits longest of those that are shown; invalid: nobody waits.
    ThreadKey longestWaiting() const;
    int viewCount() const;
    //! The same views as a column, for a wide page.
    ViewsColumn *column() const { return m_column; }

Q_SIGNALS:
    //! Other rows are shown, for another reason.
    void changed();

private:
    QList<NamedFilter> saved() const;
    void keep(const QList<NamedFilter> &views);
    void followSaved();
    void setNarrow(const ThreadFilter &filter);
    //! View and filter as one.
    ThreadFilter whole() const;
    void askName();
    void removeCurrent();
    void fillMore(QMenu *menu);
    QStringList chipWords() const;
    //! One for each chip: the filter without it.
    QList<ThreadFilter> withoutEach() const;
    QString assigneeNames(const ThreadFilter &filter) const;
    QList<std::pair<UserId, QString>> colleagues() const;

    Support &m_support;
    Chat &m_chat;
    const Settings &m_settings;
    ListPane &m_list;
    QWidget *m_page;
    ViewButton *m_button;
    ViewsColumn *m_column;
    IconButton *m_filter;
    FilterChips *m_chips;
    QPointer<FilterDialog> m_dialog;
    int m_view;
    QList<NamedFilter> m_saved;
};

} // namespace wxm::support
