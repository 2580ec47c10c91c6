// SPDX-License-Identifier: MIT
#include "ui/conversations/start_dialog.h"

#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"

#include <QBoxLayout>

namespace wxm::conversations {

StartDialog::StartDialog(ConversationsActions &actions, QWidget *parent)
    : Dialog(parent)
    , m_actions(actions)
    , m_label(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_number(new LineEdit(LineEdit::Content::Code, this))
{
    m_number->setValidator(new DigitsValidator(QStringLiteral("#"), 20, m_number));
    contents()->addWidget(m_label);
    contents()->addWidget(m_number);
    connect(&m_actions, &ConversationsActions::opened, this, [this](ThreadKey thread) {
        if (thread.isValid())
            applied();
    });
    connect(&m_actions, &ConversationsActions::startRefused, this,
        [this](UserId, const ApiError &error) { applyFailed(error); });
    StartDialog::retranslate();
}

UserId StartDialog::user() const
{
    QString digits = westernDigits(m_number->text());
    return UserId{digits.remove(u'#').toLongLong()};
}

QString StartDialog::validate() const
{
    return user().isValid() ? QString() : tr("Type the number of the person, for example 12.");
}

void StartDialog::apply() { m_actions.startWith(user()); }

void StartDialog::retranslate()
{
    setWords(tr("New conversation"), tr("Start"));
    m_label->setText(tr("Number of the person"));
    setBuddy(m_label, m_number, tr("Number of the person"));
}

} // namespace wxm::conversations
