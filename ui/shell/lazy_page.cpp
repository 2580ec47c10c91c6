// SPDX-License-Identifier: MIT
#include "ui/shell/lazy_page.h"

#include <QVBoxLayout>

namespace wxm {

LazyPage::LazyPage(IconName icon, std::function<QString()> title, std::function<ShellPage *()> make,
    QWidget *parent)
    : ShellPage(parent)
    , m_icon(icon)
    , m_title(std::move(title))
    , m_make(std::move(make))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

void LazyPage::activate()
{
    if (!m_page) {
        m_page = m_make();
        connect(m_page, &ShellPage::wanted, this, &ShellPage::wanted);
        connect(m_page, &ShellPage::leaving, this, &ShellPage::leaving);
        layout()->addWidget(m_page);
        m_page->show(); // now, so that it can take the focus
    }
    m_page->activate();
}

QList<Place> LazyPage::places() { return m_page ? m_page->places() : QList<Place>(); }

std::function<void()> LazyPage::here() { return m_page ? m_page->here() : std::function<void()>(); }

QList<KeyHelp> LazyPage::keyHelp() const { return m_page ? m_page->keyHelp() : QList<KeyHelp>(); }

} // namespace wxm
