// SPDX-License-Identifier: MIT
#pragma once

#include "chat/notes.h"

#include <QWidget>

namespace wxm {
class ReplyEdit;
class TextLabel;
} // namespace wxm

namespace wxm::support {

//! What staff want to remember of a customer: kept on this computer only, and it says so.
class NotesBox final : public QWidget {
    Q_OBJECT

public:
    explicit NotesBox(Notes &notes, QWidget *parent = nullptr);

    void setUser(UserId user);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void updateHeight();
    void retranslate();

    Notes &m_notes;
    UserId m_user;
    bool m_isLoading = false;
    TextLabel *m_title;
    QWidget *m_mark;
    TextLabel *m_where;
    ReplyEdit *m_editor;
    TextLabel *m_fault;
};

} // namespace wxm::support
