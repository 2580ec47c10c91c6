// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"

#include <QAbstractButton>
#include <QList>

#include <functional>

class QMenu;

namespace wxm {

//! One way to look at a list of threads.
struct ListViewItem {
    QString words; //!< Foreign where a person has named it.
    IconName icon = IconName::View;
    int count = -1;       //!< Negative: not told.
    bool hasMore = false; //!< The server has more than were counted.
    bool isSaved = false;

    friend bool operator==(const ListViewItem &, const ListViewItem &) = default;
};

//! "214", "30+", empty where it is not told.
QString viewCountText(const ListViewItem &item);

//! The view of a list that is open, in the place of its title: its name, how many there are, and
//! the menu of all views.
class ViewButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit ViewButton(QWidget *parent = nullptr);

    void setItems(const QList<ListViewItem> &items, int current);
    const QList<ListViewItem> &items() const { return m_items; }
    int current() const { return m_current; }
    //! What the menu offers below the views.
    void setMore(std::function<void(QMenu *)> more) { m_more = std::move(more); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void retranslate();
    QString countText() const;
    int countWidth() const;

    QList<ListViewItem> m_items;
    int m_current = 0;
    QMenu *m_menu;
    std::function<void(QMenu *)> m_more;
};

} // namespace wxm
