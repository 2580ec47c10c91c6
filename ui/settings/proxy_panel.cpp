// SPDX-License-Identifier: MIT
#include "ui/settings/proxy_panel.h"

#include "base/bidi.h"
#include "base/then.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace wxm {

ProxyPanel::ProxyPanel(Settings &settings, Forget forget, QWidget *parent)
    : QWidget(parent)
    , m_forget(std::move(forget))
    , m_head(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Bold, this))
    , m_sentence(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_rows(new QVBoxLayout)
    , m_said(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    m_sentence->setWordWrap(true);
    m_said->setWordWrap(true);
    m_said->hide();
    m_rows->setSpacing(space::k8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k24, 0, 0);
    column->setSpacing(space::k8);
    column->addWidget(m_head);
    column->addWidget(m_sentence);
    column->addLayout(m_rows);
    column->addWidget(m_said);
    settings.proxiesKept.follow(this, [this](const QStringList &proxies) { showRows(proxies); });
}

void ProxyPanel::showRows(const QStringList &proxies)
{
    for (const Row &row : std::as_const(m_list))
        row.widget->deleteLater(); // its own button may have been pressed
    m_list.clear();
    for (const QString &proxy : proxies) {
        auto *widget = new QWidget(this);
        auto *line = new QHBoxLayout(widget);
        line->setContentsMargins(0, 0, 0, 0);
        Row row{proxy, widget,
            new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, widget),
            new Button({}, Button::Kind::Plain, widget)};
        row.forget->setButtonSize(Button::Size::Small);
        line->addWidget(row.name, 1);
        line->addWidget(row.forget);
        connect(row.forget, &Button::clicked, this, [this, proxy] { forget(proxy); });
        m_rows->addWidget(widget);
        m_list.append(row);
    }
    setVisible(!m_list.isEmpty() || !m_said->isHidden());
    retranslate();
}

void ProxyPanel::forget(const QString &proxy)
{
    then(m_forget(proxy), this, [this](const Result<Done> &done) {
        m_said->setText(done
                ? tr("Forgotten. The proxy asks again when it is needed.")
                : tr("The keychain did not delete it. Delete the entry of WXM Console there."));
        m_said->show();
        announceState(m_said, m_said->text());
    });
}

QString ProxyPanel::said() const { return m_said->isHidden() ? QString() : m_said->text(); }

void ProxyPanel::retranslate()
{
    m_head->setText(tr("Password of the proxy"));
    m_sentence->setText(tr("In the keychain of this computer, for every account."));
    for (const Row &row : std::as_const(m_list)) {
        row.name->setText(isolateLtr(row.proxy));
        row.forget->setText(tr("Forget"));
        row.forget->setAccessibleName(
            tr("Forget the password of %1", "%1: a proxy").arg(isolateLtr(row.proxy)));
    }
    m_sentence->setVisible(!m_list.isEmpty());
}

void ProxyPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
