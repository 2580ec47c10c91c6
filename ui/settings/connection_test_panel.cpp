// SPDX-License-Identifier: MIT
#include "ui/settings/connection_test_panel.h"

#include "base/then.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/error_text.h"
#include "ui/common/foreign_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace wxm {

ConnectionTestPanel::ConnectionTestPanel(Try attempt, QWidget *parent)
    : QWidget(parent)
    , m_try(std::move(attempt))
    , m_button(new Button({}, Button::Kind::Plain, this))
    , m_said(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    m_said->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_button);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k16, 0, 0);
    column->setSpacing(space::k8);
    column->addLayout(row);
    column->addWidget(m_said);
    connect(m_button, &QAbstractButton::clicked, this, &ConnectionTestPanel::begin);
    retranslate();
}

void ConnectionTestPanel::begin()
{
    if (m_button->isBusy())
        return;
    m_button->setBusy(true);
    m_said->setText({});
    m_taken.start();
    then(m_try(), this, [this](const Result<Done> &reached) {
        m_button->setBusy(false);
        m_said->setColorRole(reached ? ColorRole::Ok : ColorRole::Danger);
        m_said->setText(reached
                ? tr("Reaches the server in %Ln ms", nullptr, int(m_taken.elapsed()))
                : errorText(reached.error()));
        announceState(m_said, m_said->text());
    });
}

void ConnectionTestPanel::retranslate()
{
    m_button->setText(tr("Test the connection"));
    m_button->setAccessibleName(m_button->text());
    m_said->setText({});
}

void ConnectionTestPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
