// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"
#include "ui/common/key_caps.h"
#include "ui/common/notice.h"
#include "ui/common/place.h"

#include <QWidget>

#include <functional>
#include <optional>

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
    //! What the switcher can go to here, from what is known already. Asked at each opening of it.
    virtual QList<Place> places() { return {}; }
    //! Of which kind they mostly are: the switcher shows those first while the page is in front.
    virtual std::optional<Place::Kind> placeKind() const { return {}; }
    //! Leads back to where the person is now within the page; empty: the page itself is the place.
    virtual std::function<void()> here() { return {}; }
    //! The keys of this page, translated, for the sheet of all keys.
    virtual QList<KeyHelp> keyHelp() const { return {}; }

protected:
    //! Something that can be done here, for the switcher: brings the page to the front first.
    Place action(const QString &name, IconName icon, const QString &keys, std::function<void()> act)
    {
        return {.kind = Place::Kind::Action,
            .name = name,
            .icon = icon,
            .keys = keys,
            .open = [this, act = std::move(act)] {
                Q_EMIT wanted();
                act();
            }};
    }

Q_SIGNALS:
    //! What waits there; 0 hides the badge.
    void badgeChanged(int count);
    //! The page wants to be brought to the front (a link, a notification, the switcher).
    void wanted();
    //! The person is about to be led to another place of the page: here() is where they were.
    void leaving();
    //! Something came that is not before the person's eyes.
    void noticed(const wxm::Notice &notice);
    //! A notice of this key has lost its reason: it was read.
    void noticeSettled(const QString &key);
};

} // namespace wxm
