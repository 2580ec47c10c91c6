// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace wxm {
class Avatar;
class Button;
class Chip;
class ForeignLabel;
class IconButton;
class PlainEdit;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! Who a viewer is in this live: everything they said here, and what can be done.
class PersonCard final : public QWidget {
    Q_OBJECT

public:
    PersonCard(Live &live, QWidget *parent);
    ~PersonCard() override;

    void show(LiveId live, UserId user);
    void dismiss();
    UserId user() const { return m_user; }
    //! The key that shows what is blurred is down, here or in a feed.
    void setRevealed(bool revealed);

Q_SIGNALS:
    //! A conversation with this person is wanted.
    void messageTriggered(wxm::UserId user);
    //! Everything about them is wanted.
    void sheetWanted(wxm::UserId user);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    static QStringList moderatorNames(const LiveRecord &record);
    void showComments(const LiveRecord &record);
    void start(Action action);
    void showNote();
    void popUpMenu();
    void retranslate();

    Live &m_live;
    LiveId m_which;
    UserId m_user;
    QString m_name;
    std::uint32_t m_commentsShown = 0;
    std::size_t m_mostShown = 0; //!< Comments; grows when more are asked for.
    qsizetype m_removalsShown = 0;
    bool m_isRevealed = false;
    Avatar *m_avatar;
    ForeignLabel *m_nameLabel;
    TextLabel *m_id;
    TextLabel *m_first;
    Chip *m_count;
    Chip *m_removed;
    Chip *m_mark;
    TextLabel *m_saidHead;
    QVBoxLayout *m_said;
    QScrollArea *m_saidArea;
    Button *m_older;
    TextLabel *m_noteHead;
    PlainEdit *m_note;
    Button *m_block;
    Button *m_message;
    IconButton *m_more;
    IconButton *m_close;
    Action m_blockAction = Action::BlockViewer;
    Action m_moderatorAction = Action::AssignModerator;
};

} // namespace wxm::live
