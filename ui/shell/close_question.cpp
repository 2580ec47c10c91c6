// SPDX-License-Identifier: MIT
#include "ui/shell/close_question.h"

#include "ui/common/foreign_label.h"

#include <QBoxLayout>

namespace wxm {

CloseQuestion::CloseQuestion(int unsent, QWidget *parent)
    : Dialog(parent)
    , m_unsent(unsent)
    , m_sentence(new TextLabel(TextSize::Body, ColorRole::Text2, Weight::Regular, this))
{
    m_sentence->setWordWrap(true);
    contents()->addWidget(m_sentence);
    setDefault(Default::Cancel);
    CloseQuestion::retranslate();
}

void CloseQuestion::retranslate()
{
    setWords(tr("%n reply(ies) not sent yet", nullptr, m_unsent), tr("Close anyway"));
    cancelButton()->setText(tr("Keep open"));
    m_sentence->setText(tr("Nothing is lost: what is not sent is kept on this computer and goes on "
                           "when you sign in again."));
}

} // namespace wxm
