// SPDX-License-Identifier: MIT
#pragma once

#include "live/act_log.h"

#include <QAbstractTableModel>

namespace wxm::live {

//! The journal on disk as a table, the newest first.
class JournalTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Outcome, What, Whom, Why, Where, By, Columns };

    using QAbstractTableModel::QAbstractTableModel;
    void show(const QList<ActEntry> &entries, EpochMs nowMs);
    const ActEntry *at(int row) const;
    int rowOf(const ActEntry &entry) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const ActEntry &entry, int column) const;

    QList<ActEntry> m_entries;
    EpochMs m_nowMs = 0;
};

QString endText(ActLine::End end);        //!< "Done", "Taken back"
QString endText(const ActEntry &entry);   //!< The same, or "Reversed"
QString actName(JournalEntry::Kind kind); //!< "Block viewer"
QByteArray actsCsv(const QList<ActEntry> &entries);

} // namespace wxm::live
