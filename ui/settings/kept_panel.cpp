// SPDX-License-Identifier: MIT
#include "ui/settings/kept_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wxm {

KeptPanel::KeptPanel(KeepLocal what, int days, bool isSealed, QWidget *parent)
    : QWidget(parent)
    , m_what(what)
    , m_days(days)
    , m_isSealed(isSealed)
    , m_head(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Bold, this))
    , m_sentences(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, this))
    , m_policy(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, this))
    , m_erase(new Button({}, Button::Kind::Plain, this))
{
    for (auto *label : {m_sentences, m_policy})
        label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_erase);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k24, 0, 0);
    column->setSpacing(space::k8);
    column->addWidget(m_head);
    column->addWidget(m_sentences);
    column->addWidget(m_policy);
    column->addLayout(row);
    connect(m_erase, &Button::clicked, this, &KeptPanel::eraseWanted);
    retranslate();
}

void KeptPanel::setErasable(bool isErasable) { m_erase->setVisible(isErasable); }

void KeptPanel::retranslate()
{
    m_head->setText(tr("What is kept on this computer"));
    QStringList sentences;
    if (m_what != KeepLocal::Nothing)
        sentences << tr("Drafts and replies that are not sent: until they are sent or removed.");
    if (m_what == KeepLocal::All)
        sentences << tr("Notes, labels and snoozes: until you remove them.")
                  << tr("Figures of My day, without names or words: 90 days, their totals two "
                        "years.");
    if (m_what == KeepLocal::All && !m_isSealed)
        sentences << tr("What you did in lives, and what is said there where you log it: as long "
                        "as the settings of the journal say.")
                  << tr("Viewers that you met or acted on, and your layouts: until you forget "
                        "them, or others take their place.");
    sentences << tr("Saved replies, rules and your own words of the spelling: until you remove "
                    "them.")
              << tr("Settings, and a log of the program without names or messages: as long as the "
                    "profile.")
              << tr("Messages, lists and searches are in memory alone. The sign-in is in the "
                    "keychain of this computer.");
    m_sentences->setText(sentences.join(QLatin1Char('\n')));
    QStringList policy;
    if (m_what == KeepLocal::Drafts)
        policy << tr("Your administrator lets this computer keep drafts and unsent replies only.");
    else if (m_what == KeepLocal::Nothing)
        policy << tr("Your administrator lets this computer keep nothing of what you write or do.");
    if (m_isSealed && m_what != KeepLocal::Nothing)
        policy << tr("It is encrypted with a key from the keychain; what cannot be encrypted is "
                     "not kept.");
    if (m_days > 0)
        policy << tr(
            "What was not changed for %n day(s) is deleted at the next start.", nullptr, m_days);
    m_policy->setText(policy.join(QLatin1Char('\n')));
    m_policy->setVisible(!policy.isEmpty());
    m_erase->setText(tr("Sign out and erase…"));
}

void KeptPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
