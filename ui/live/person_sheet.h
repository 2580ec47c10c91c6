// SPDX-License-Identifier: MIT
#pragma once

#include "live/ladder.h"
#include "live/live.h"

#include <QTimer>
#include <QWidget>

class QListWidget;
class QScrollArea;
class QStackedWidget;
class QTabBar;

namespace wxm {
class Avatar;
class Button;
class Chip;
class ForeignLabel;
class IconButton;
class LineEdit;
class PlainEdit;
class TextLabel;
} // namespace wxm

namespace wxm::live {

class NameLens;

//! Everything this computer knows of a viewer, over all open lives and the journal: what they said,
//! what was done, names before, and what their name is made of (person_sheet_check.cpp). Its parts:
//! person_sheet_parts.cpp.
class PersonSheet final : public QWidget {
    Q_OBJECT

public:
    PersonSheet(Live &live, QWidget *parent);

    //! `comment`: whose words the name check shows besides; may be invalid.
    void show(LiveId live, UserId user, CommentId comment = {});
    void dismiss();
    UserId user() const { return m_user; }
    QSize sizeHint() const override;
    //! The key that shows what is blurred is down, here or in a feed.
    void setRevealed(bool revealed);

Q_SIGNALS:
    void left();
    void messageTriggered(wxm::UserId user);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool actByKey(const QKeyEvent &event);
    QWidget *makeHead();
    QWidget *makeSide();
    void fit();
    void popUpMore();
    void retranslate();
    void refresh();
    void showSaid();
    void showActs(const QList<ActEntry> &entries);
    void showLadder(const Ladder &ladder);
    void showLens();
    QStringList profile();
    void onProfile(UserId user);
    void showSide();
    void watch();
    void block();
    void removeAll();
    void copyCodes();
    QString name() const;
    Target target() const;
    QList<std::pair<UserId, QString>> staff() const;

    Live &m_live;
    LiveId m_which;
    UserId m_user;
    CommentId m_comment;
    QTimer m_soon;
    bool m_isRevealed = false;
    QList<std::pair<qint64, qint64>> m_saidKey; //!< What showSaid() went by.
    Avatar *m_avatar;
    ForeignLabel *m_name;
    TextLabel *m_id;
    LineEdit *m_nickname;
    TextLabel *m_facts;
    Chip *m_watched;
    Chip *m_removed;
    Chip *m_spoof;
    Button *m_watch;
    Button *m_message;
    Button *m_block;
    IconButton *m_close;
    IconButton *m_more; //!< In a low window: what else stands at the foot.
    QWidget *m_foot;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QListWidget *m_said;
    QListWidget *m_acts;
    QWidget *m_check;
    TextLabel *m_resembles;
    NameLens *m_nameLens;
    NameLens *m_wordsLens;
    Button *m_copy;
    Button *m_known;
    TextLabel *m_ladderHead;
    QListWidget *m_ladder;
    TextLabel *m_namesHead;
    QListWidget *m_names;
    QScrollArea *m_side;
    TextLabel *m_noteHead;
    PlainEdit *m_note;
    Button *m_removeAll;
    Button *m_forget;
};

} // namespace wxm::live
