// SPDX-License-Identifier: MIT
#include "ui/chat/tidy_dialog.h"

#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/plain_edit.h"

#include <QBoxLayout>
#include <QEvent>

namespace wxm {

namespace {
constexpr int kTidyWidth = 480;
constexpr int kTidyLines = 5; //!< In sight of each text.
} // namespace

TidyDialog::TidyDialog(const QString &before, const QString &after, QWidget *parent)
    : Dialog(parent)
    , m_beforeLabel(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_before(new PlainEdit(this))
    , m_afterLabel(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_after(new PlainEdit(this))
{
    for (auto *text : {m_before, m_after}) {
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        // Read by the keyboard, too.
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_before->setPlainText(before);
    m_after->setPlainText(after);
    for (QWidget *part : {static_cast<QWidget *>(m_beforeLabel), static_cast<QWidget *>(m_before),
             static_cast<QWidget *>(m_afterLabel), static_cast<QWidget *>(m_after)})
        contents()->addWidget(part);
    setLeastWidth(kTidyWidth);
    setHeights();
    TidyDialog::retranslate();
}

//! There is nothing to type: Enter approves, and the texts are a Tab away.
void TidyDialog::open()
{
    Dialog::open();
    acceptButton()->setFocus(Qt::OtherFocusReason);
}

void TidyDialog::apply()
{
    applied();
    Q_EMIT approved(); // behind the end of the dialog, which gives the keyboard back
}

void TidyDialog::setHeights()
{
    const int height = kTidyLines * Theme::of(this).lineHeight(TextSize::Body) + 2 * space::k8;
    m_before->setFixedHeight(height);
    m_after->setFixedHeight(height);
}

void TidyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) // the size of text, too
        setHeights();
    Dialog::changeEvent(event);
}

void TidyDialog::retranslate()
{
    setWords(tr("Tidy the reply"), tr("Approve"));
    m_beforeLabel->setText(tr("Before"));
    m_afterLabel->setText(tr("After"));
    setBuddy(m_beforeLabel, m_before, tr("Before"));
    setBuddy(m_afterLabel, m_after, tr("After"));
}

} // namespace wxm
