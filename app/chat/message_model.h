// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat_store.h"
#include "chat/message_rows.h"
#include "chat/outbox.h"
#include "realtime/gap_log.h"

#include <QAbstractListModel>

namespace wxm {

//! The rows of one thread at a time. Changes arrive as the difference of rows.
//!
//! Of a long thread only the newest part is shown at first, and more of it when somebody nears its
//! beginning. What is added to a thread at either end costs the rows that come, not those that are
//! there.
class MessageModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole + 1, //!< MessageRow::Kind as int
        SideRole,                    //!< MessageRow::Side as int
        StateRole,                   //!< MessageRow::State as int
        StartsRunRole,
        IdRole,     //!< qint64, 0 while there is none
        KeyRole,    //!< QByteArray
        SenderRole, //!< qint64
        BodyRole,   //!< foreign text
        HasMediaRole,
        TimeRole, //!< qint64, milliseconds since 1970
        DayRole,  //!< QDate
        CountRole,
    };

    MessageModel(const ChatStore &store, const Outbox &outbox, QObject *parent = nullptr);

    //! Tells of gaps as well; it has to outlive the model.
    void setLedger(const GapLog &ledger);
    //! An invalid key shows nothing.
    void setThread(ThreadKey thread);
    ThreadKey thread() const { return m_thread; }
    const QList<MessageRow> &rows() const { return m_rows; }
    //! The zone of this computer has changed: days begin elsewhere.
    void zoneChanged()
    {
        m_mark.forget();
        refresh(m_thread);
    }
    //! Shows more of what is here of the past; false if all of it is shown.
    bool showOlder();
    //! For who looks for something in it.
    void showWhole();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void refresh(ThreadKey thread);
    MessageRowSource source() const;
    qsizetype firstShown(const Timeline &timeline) const;
    std::optional<TimelineMark::Grown> grown(const MessageRowSource &source) const;
    void remember(const MessageRowSource &source);
    void rebuild(const MessageRowSource &source);
    void showFrom(qsizetype begin, const MessageRowSource &source);
    void growTail(qsizetype begin, const MessageRowSource &source);
    void countUnread(int count);
    void replace(qsizetype at, qsizetype count, QList<MessageRow> rows);

    const ChatStore &m_store;
    const Outbox &m_outbox;
    const GapLog *m_ledger = nullptr;
    ThreadKey m_thread;
    QList<MessageRow> m_rows;
    //! What the rows were made of.
    TimelineMark m_mark;
    qsizetype m_begin = 0; //!< The first message that is shown.
    qsizetype m_tail = 0;  //!< Rows after the newest message.
    MessageId m_unreadFrom;
    int m_unreadCount = 0;
    UserId m_me;
    QList<LoggedGap> m_gaps;
    QHash<MessageId, ShortenedReply> m_shortened;
    bool m_hasStart = false;
};

} // namespace wxm
