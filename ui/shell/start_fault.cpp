// SPDX-License-Identifier: MIT
#include "ui/shell/start_fault.h"

#include "base/bidi.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

namespace wxm {

StartFault::StartFault(const QString &sentence, QWidget *parent)
    : Dialog(parent)
    , m_sentence(sentence)
    , m_words(new TextLabel(TextSize::Body, ColorRole::Text2, Weight::Regular, this))
    , m_place(new TextLabel(TextSize::Body, ColorRole::Text, Weight::Bold, this))
    , m_copied(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
{
    for (auto *label : {m_words, m_place, m_copied}) {
        label->setWordWrap(true);
        contents()->addWidget(label);
    }
    m_place->setText(isolateLtr(m_sentence));
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    StartFault::retranslate();
}

void StartFault::apply()
{
    acceptButton()->setBusy(false);
    QGuiApplication::clipboard()->setText(m_sentence);
    m_copied->setText(tr("Copied"));
    announce(m_copied, m_copied->text());
}

void StartFault::retranslate()
{
    setWords(tr("WXM Console does not start"), tr("Copy"));
    cancelButton()->setText(tr("Close"));
    m_words->setText(
        tr("The configuration of this computer has a mistake. Your administrator can fix "
           "it; it is here:"));
}

} // namespace wxm
