// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/live/feed_accessible.h"

class QVBoxLayout;

namespace wxm {
class Avatar;
class Button;
class ForeignLabel;
class IconButton;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! A guest who asks to come on stage, or is on it, with the buttons for it.
class GuestRowWidget final : public ListRow {
    Q_OBJECT

public:
    GuestRowWidget(Live &live, LiveId which, QWidget *parent);
    void setGuest(const Guest &guest);
    const Guest &guest() const { return m_guest; }
    LiveId live() const { return m_which; }
    //! Where they ask, if that is not the live in front.
    void setElsewhere(const QString &where);
    //! The decision about this request, while it can be taken back; nothing: none was made.
    void setDecision(const std::optional<PendingAction> &decision);
    void dress();

Q_SIGNALS:
    void personTriggered(wxm::UserId user);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void start(Action action);
    void showPresence();

    Live &m_live;
    LiveId m_which;
    Guest m_guest;
    Avatar *m_avatar;
    ForeignLabel *m_name;
    TextLabel *m_since;
    ForeignLabel *m_where;
    Button *m_approve;
    Button *m_reject;
    Button *m_undo;
    IconButton *m_kick;
    std::optional<PendingAction> m_decision;
};

//! Requests in all open lives, those of the live in front first; and its guests on stage.
class GuestList final : public QWidget {
    Q_OBJECT

public:
    GuestList(Live &live, QWidget *parent);
    ~GuestList() override;
    void show(LiveId live);

Q_SIGNALS:
    //! Before personTriggered(): the person is a guest of another live than the one in front.
    void liveWanted(wxm::LiveId live);
    void personTriggered(wxm::UserId user);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void fill(ListBox *box, Guest::Status status, const QList<LiveId> &lives);
    std::optional<PendingAction> decisionOn(LiveId live, UserId user) const;
    QList<LiveId> lives() const;
    QString elsewhere(LiveId live) const;
    void watch(const QList<UserId> &users);
    void retranslate();

    Live &m_live;
    LiveId m_which;
    QList<UserId> m_watched;
    bool m_isTurning = false; //!< To another live: who asks there has asked before.
    TextLabel *m_requestHead;
    ListBox *m_requests;
    TextLabel *m_stageHead;
    ListBox *m_stage;
    TextLabel *m_none;
    QTimer m_tick; //!< The words of "asked 2 min ago".
};

} // namespace wxm::live
