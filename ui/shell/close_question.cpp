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
    if (what.isTextLost || what.areRepliesLost || what.undone > 0)
        setAcceptKind(Button::Kind::DangerFill);
    CloseQuestion::retranslate();
}

void CloseQuestion::retranslate()
{
    const bool isLost = m_what.isTextLost || m_what.areRepliesLost;
    QString title = tr("%n reply(ies) not sent yet", nullptr, m_what.unsent);
    if (isLost)
        title = tr("What you wrote is not saved");
    else if (m_what.undone > 0)
        title = tr("%n action(s) not carried out yet", nullptr, m_what.undone);
    setWords(title, tr("Close anyway"));
    cancelButton()->setText(tr("Keep open"));
    QStringList sentences;
    const bool keepsNothing = m_what.isGuest || m_what.isBarred;
    if (m_what.isBarred && isLost)
        sentences << tr(
            "This computer keeps nothing of it now: unfinished text and replies that are "
            "not sent are lost when the window closes.");
    else if (m_what.isGuest && isLost)
        sentences << tr("Another WXM Console is using this profile, so this window keeps nothing: "
                        "unfinished text and replies that are not sent are lost when it closes.");
    else if (m_what.isTextLost)
        sentences << tr(
            "Your text cannot be saved to disk: it is lost when the window closes. Free some "
            "space, or copy it first.");
    if (m_what.areRepliesLost && !keepsNothing)
        sentences << tr(
            "A reply that is not sent yet could not be saved to disk: it is lost when the window "
            "closes.");
    else if (m_what.unsent > 0 && m_what.isTextLost && !keepsNothing)
        sentences << tr(
            "%n reply(ies) not sent yet are kept on this computer.", nullptr, m_what.unsent);
    if (m_what.undone > 0)
        sentences << tr("The server has not answered. What you did may not happen when the window "
                        "closes.");
    const int queued = m_what.unsent - m_what.refused;
    if (!isLost && queued > 0)
        sentences << tr("Nothing is lost: what is not sent is kept on this computer and goes on "
                        "when you sign in again.");
    if (!isLost && m_what.refused > 0)
        sentences << tr("%n refused reply(ies) are kept on this computer, and go out only when you "
                        "send them again.",
            nullptr, m_what.refused);
    m_sentence->setText(sentences.join(u'\n'));
}

} // namespace wxm
