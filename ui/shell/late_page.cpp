// SPDX-License-Identifier: MIT
#include "ui/shell/late_page.h"

#include <QVBoxLayout>

namespace wxm {

LatePage::LatePage(IconName icon, std::function<QString()> title, std::function<ShellPage *()> make,
    QWidget *parent)
    : ShellPage(parent)
    , m_icon(icon)
    , m_title(std::move(title))
    , m_make(std::move(make))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
}

void LatePage::activate()
{
    if (!m_page) {
        m_page = m_make();
        connect(m_page, &ShellPage::wanted, this, &ShellPage::wanted);
        layout()->addWidget(m_page);
        m_page->show(); // now, so that it can take the focus
    }
    m_page->activate();
}

QList<Place> LatePage::places() { return m_page ? m_page->places() : QList<Place>(); }

QList<KeyHelp> LatePage::keyHelp() const { return m_page ? m_page->keyHelp() : QList<KeyHelp>(); }

} // namespace wxm
