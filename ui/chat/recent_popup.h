// SPDX-License-Identifier: MIT
#pragma once

#include "chat/thread_key.h"

#include <QFrame>

class QListWidget;

namespace wxm {

//! The threads that were open last, newest first. While Ctrl is held, Tab goes from one to the
//! next; letting go opens it.
class RecentPopup final : public QFrame {
    Q_OBJECT

public:
    struct Item {
        ThreadKey thread;
        QString words; //!< Shown.
    };
    static constexpr int kMost = 9;

    //! Deletes itself when it closes. `step`: 1 or -1 from the first, which is the one that is
    //! open.
    RecentPopup(const QList<Item> &items, int step, QWidget *over);

    //! To the next one (1) or the one before (-1), round at the ends.
    void go(int step);

Q_SIGNALS:
    void chosen(wxm::ThreadKey thread);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();

    const QList<Item> m_items;
    QListWidget *m_list;
};

} // namespace wxm
