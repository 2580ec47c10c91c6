// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>

namespace wxm {

//! A panel before the whole window, which goes dim behind it. Escape or a press beside it closes;
//! the focus returns to where it was. Not a window of its own, so that it stands where the window
//! stands on every system.
class Overlay : public QWidget {
    Q_OBJECT

public:
    explicit Overlay(QWidget *window);

    void openPanel();
    void closePanel();

protected:
    QWidget *panel() const { return m_panel; }
    //! Wanted size of the panel in a window of this size.
    virtual QSize panelSize(const QSize &window) const = 0;
    virtual void aboutToOpen() { }
    virtual QWidget *firstFocus() const = 0;
    void placePanel();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_panel;
    QPointer<QWidget> m_before;
};

} // namespace wxm
