// SPDX-License-Identifier: MIT
#include "ui/chat/filter_chips.h"

#include "base/bidi.h"
#include "ui/common/buttons.h"
#include "ui/common/flow_layout.h"
#include "ui/common/paint.h"

#include <QEvent>

namespace wxm {

FilterChips::FilterChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
    , m_clear(new Button({}, Button::Kind::Ghost, this))
    , m_save(new Button({}, Button::Kind::Ghost, this))
{
    m_flow->setContentsMargins(space::k8, 0, space::k8, space::k8);
    m_flow->setSpacing(space::k4);
    for (auto *button : {m_clear, m_save}) {
        button->setButtonSize(Button::Size::Tight);
        m_flow->addWidget(button);
    }
    auto policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_clear, &Button::clicked, this, &FilterChips::cleared);
    connect(m_save, &Button::clicked, this, &FilterChips::saveWanted);
    hide();
    retranslate();
}

void FilterChips::setChips(const QStringList &words, bool canSave)
{
    // The button that was pressed is among them: it goes when its press is over.
    while (m_chips.size() > words.size()) {
        auto *gone = m_chips.takeLast();
        m_flow->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    for (auto *button : {m_clear, m_save})
        m_flow->removeWidget(button);
    while (m_chips.size() < words.size()) {
        auto *chip = new Button({}, Button::Kind::Tonal, this);
        chip->setButtonSize(Button::Size::Tight);
        chip->setIconName(IconName::Close);
        connect(chip, &Button::clicked, this,
            [this, chip] { Q_EMIT removed(int(m_chips.indexOf(chip))); });
        m_chips.append(chip);
        m_flow->addWidget(chip);
        chip->show();
    }
    for (auto *button : {m_clear, m_save})
        m_flow->addWidget(button);
    for (qsizetype at = 0; at < words.size(); ++at) {
        m_chips[at]->setText(literalMnemonic(words[at]));
        m_chips[at]->setAccessibleDescription(withoutBidiControls(words[at]));
        m_chips[at]->setAccessibleName(tr("Remove filter"));
    }
    m_save->setVisible(canSave);
    setVisible(!words.isEmpty());
    updateGeometry();
}

void FilterChips::retranslate()
{
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear filters"));
    m_save->setText(tr("Save view"));
    m_save->setAccessibleName(tr("Save view"));
}

void FilterChips::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
