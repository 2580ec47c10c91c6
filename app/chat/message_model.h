// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat_store.h"
#include "chat/message_rows.h"
#include "chat/outbox.h"
#include "realtime/gap_ledger.h"

#include <QAbstractListModel>

namespace wxm {

//! The rows of one thread at a time. Changes arrive as the difference of rows.
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
    void setLedger(const GapLedger &ledger);
    //! An invalid key shows nothing.
    void setThread(ThreadKey thread);
    ThreadKey thread() const { return m_thread; }
    const QList<MessageRow> &rows() const { return m_rows; }
    //! The zone of this computer has changed: days begin elsewhere.
    void zoneChanged() { refresh(m_thread); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void refresh(ThreadKey thread);
    QList<MessageRow> wanted() const;

    const ChatStore &m_store;
    const Outbox &m_outbox;
    const GapLedger *m_ledger = nullptr;
    ThreadKey m_thread;
    QList<MessageRow> m_rows;
};

} // namespace wxm
