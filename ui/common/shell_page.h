// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

namespace wxm {

//! One place of the main window, reached by the rail. The window knows pages only by this.
class ShellPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    //! Translated; the label in the rail and the beginning of the window's title.
    virtual QString title() const = 0;
    virtual IconName iconName() const = 0;
    //! What assistive technology hears for the place in the rail.
    virtual QString accessibleRailName() const { return title(); }
    //! The page was brought to the front: give the focus where work goes on.
    virtual void activate() { }

Q_SIGNALS:
    //! What waits there; 0 hides the badge.
    void badgeChanged(int count);
    //! The page wants to be brought to the front (a link, a notification, the switcher).
    void wanted();
};

} // namespace wxm
