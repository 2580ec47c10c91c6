// SPDX-License-Identifier: MIT
#pragma once

#include "chat/people.h"
#include "conversations/conversations_actions.h"
#include "ui/common/dialog.h"

#include <QStandardItemModel>

class QListView;

namespace wxm {
class LineEdit;
} // namespace wxm

namespace wxm::conversations {

//! Starts a conversation with a person who is found by name or phone number among those who are
//! known here, or by the number of the account.
class StartDialog final : public Dialog {
    Q_OBJECT

public:
    StartDialog(ConversationsActions &actions, const People &people, QWidget *parent);

protected:
    QString validate() const override;
    void apply() override;
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr int kMostFound = 6;

    void find();
    UserId user() const;
    void add(UserId user, const QString &name, const QString &beside);

    ConversationsActions &m_actions;
    const People &m_people;
    TextLabel *m_label;
    LineEdit *m_field;
    QStandardItemModel m_found;
    QListView *m_list;
};

} // namespace wxm::conversations
