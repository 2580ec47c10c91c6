// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/shell_page.h"

#include <functional>

namespace wxm {

//! A place of the main window whose page is made when somebody first goes there: a start does not
//! wait for what most days nobody opens. For pages that have no badge and notice nothing.
class LazyPage final : public ShellPage {
    Q_OBJECT
public:
    //! `title`: what the page will be called, in the language of the moment.
    LazyPage(IconName icon, std::function<QString()> title, std::function<ShellPage *()> make,
        QWidget *parent = nullptr);

    QString title() const override { return m_title(); }
    IconName iconName() const override { return m_icon; }
    void activate() override;
    QList<Place> places() override;
    std::function<void()> here() override;
    QList<KeyHelp> keyHelp() const override;

private:
    IconName m_icon;
    std::function<QString()> m_title;
    std::function<ShellPage *()> m_make;
    ShellPage *m_page = nullptr;
};

} // namespace wxm
