// SPDX-License-Identifier: MIT
#pragma once

#include "chat/bulk_run.h"
#include "chat/chat.h"
#include "support/support.h"

#include <QWidget>

class QListWidget;
class QMenu;
class QProgressBar;

namespace wxm {
class Button;
class IconButton;
class TextLabel;
class ThreadListView;
} // namespace wxm

namespace wxm::support {

class ThreadCare;

//! What can be done with the threads that are picked, how far it is, and what failed.
class SupportBulk final : public QWidget {
    Q_OBJECT

public:
    SupportBulk(Support &support, Chat &chat, const Clock &clock, ThreadListView &list,
        ThreadCare &care, QWidget *parent);

    //! From so many on it asks once.
    static constexpr int kAsksFrom = 51;
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Act { Assign, Resolve, Read };
    struct Order {
        Act act;
        UserId to = {}; //!< Of an assignment; invalid: nobody.
    };

    void makeRows();
    void connectParts();
    void fillAssignMenu();
    void order(const Order &order);
    void begin(const QList<ThreadKey> &threads);
    BulkRun::Step step() const;
    void onProgress();
    void onEnded();
    void say(const QString &words);
    QString doneWords(int count) const;
    QString doingWords() const;
    QString threadWords(ThreadKey thread) const;
    void retranslate();

    Support &m_support;
    Chat &m_chat;
    ThreadListView &m_list;
    ThreadCare &m_care;
    BulkRun m_run;
    Order m_order{Act::Read};
    QList<ThreadKey> m_asked; //!< Waits for a person to say so.
    QMenu *m_assignMenu;
    QMenu *m_snoozeMenu;
    TextLabel *m_count;
    Button *m_all;
    IconButton *m_clear;
    QWidget *m_acts;
    IconButton *m_assign;
    IconButton *m_resolve;
    IconButton *m_snooze;
    IconButton *m_label;
    IconButton *m_read;
    QWidget *m_running;
    TextLabel *m_doing;
    QProgressBar *m_progress;
    Button *m_stop;
    QWidget *m_result;
    TextLabel *m_said;
    QListWidget *m_failed;
    Button *m_again;
    Button *m_close;
};

} // namespace wxm::support
