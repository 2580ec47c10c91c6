// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace wxm::live {

class FeedView;

//! Teaches assistive technology what a feed and the lists of the live page are. Once is enough;
//! more is harmless.
void installFeedAccessibility();

//! Rows of this feed have other numbers now.
void forgetFeedRows(FeedView *view);

//! A list of row widgets, heard as a list under its accessible name.
class ListBox : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
};

//! A row of a ListBox, heard as an item under its accessible name; may hold buttons.
class ListRow : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
};

} // namespace wxm::live
