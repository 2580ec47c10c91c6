// SPDX-License-Identifier: MIT
#include "ui/live/moderator_dialog.h"

#include "ui/common/foreign_label.h"

#include <QBoxLayout>

namespace wxm::live {

ModeratorDialog::ModeratorDialog(Live &live, const Target &target, QWidget *parent)
    : Dialog(parent)
    , m_live(live)
    , m_target(target)
    , m_name(new ForeignLabel(ForeignLabel::Kind::Name, this))
    , m_sentence(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    m_name->setWeight(Weight::Bold);
    m_name->setForeignText(target.name, target.user.value);
    m_sentence->setWordWrap(true);
    contents()->addWidget(m_name);
    contents()->addWidget(m_sentence);
    setDefault(Default::Cancel);
    ModeratorDialog::retranslate();
}

void ModeratorDialog::apply()
{
    m_live.actions.start(Action::AssignModerator, m_target);
    applied();
}

void ModeratorDialog::retranslate()
{
    setWords(tr("Make moderator?"), tr("Make moderator"));
    m_sentence->setText(tr("A moderator of this live can remove comments and block viewers."));
}

} // namespace wxm::live
