// SPDX-License-Identifier: MIT
#pragma once

#include "ui/chat/view_button.h"

#include <QWidget>

class QListWidget;

namespace wxm {

class TextLabel;

//! The views of a list beside it, with their numbers, where the window is wide enough.
class ViewsColumn final : public QWidget {
    Q_OBJECT

public:
    explicit ViewsColumn(QWidget *parent = nullptr);

    void setItems(const QString &title, const QList<ListViewItem> &items, int current);
    //! From this width of the page on, at 100 %: list, chat and panel have their room as well.
    static constexpr int kShownFrom = 1400;

Q_SIGNALS:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    TextLabel *m_title;
    QListWidget *m_list;
    QList<ListViewItem> m_items;
    bool m_isFilling = false;
};

} // namespace wxm
