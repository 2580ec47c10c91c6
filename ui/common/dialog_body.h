// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class QBoxLayout;

namespace wxm {

//! What stands between the heading of a dialog and its buttons: as high as it wants, and where the
//! screen is lower, as with large text on a small laptop, it scrolls; sideways, too, where even its
//! narrowest is wider. Its lists and fields give way first, down to their least height.
class DialogBody final : public QScrollArea {
    Q_OBJECT
public:
    explicit DialogBody(QWidget *parent);

    QBoxLayout *contents() const { return m_contents; }
    //! Told at once, not with the next turn of the event loop.
    void measure();
    //! A page up or down; false where everything is seen.
    bool page(bool isDown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void place();

    QBoxLayout *m_contents;
};

} // namespace wxm
