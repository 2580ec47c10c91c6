// SPDX-License-Identifier: MIT
#include "ui/shell/close_question.h"

#include "ui/common/foreign_label.h"

#include <QBoxLayout>
#include <QStringList>

namespace wxm {

CloseQuestion::CloseQuestion(const What &what, QWidget *parent)
    : Dialog(parent)
    , m_what(what)
    , m_sentence(new TextLabel(TextSize::Body, ColorRole::Text2, Weight::Regular, this))
{
    m_sentence->setWordWrap(true);
    contents()->addWidget(m_sentence);
    setDefault(Default::Cancel);
    if (what.isTextLost || what.areRepliesLost)
        setAcceptKind(Button::Kind::DangerFill);
    CloseQuestion::retranslate();
}

void CloseQuestion::retranslate()
{
    const QString unsent = tr("%n reply(ies) not sent yet", nullptr, m_what.unsent);
    const bool isLost = m_what.isTextLost || m_what.areRepliesLost;
    setWords(isLost ? tr("What you wrote is not saved") : unsent, tr("Close anyway"));
    cancelButton()->setText(tr("Keep open"));
    QStringList sentences;
    if (m_what.isTextLost)
        sentences << tr(
            "The disk does not take your text: it is lost when the window closes. Free some "
            "space, or copy it first.");
    if (m_what.areRepliesLost)
        sentences << tr(
            "The disk did not take a reply that is not sent yet: it is lost when the window "
            "closes.");
    else if (m_what.unsent > 0 && m_what.isTextLost)
        sentences << tr(
            "%n reply(ies) not sent yet are kept on this computer.", nullptr, m_what.unsent);
    if (!isLost)
        sentences << tr("Nothing is lost: what is not sent is kept on this computer and goes on "
                        "when you sign in again.");
    m_sentence->setText(sentences.join(u'\n'));
}

} // namespace wxm
