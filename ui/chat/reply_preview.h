// SPDX-License-Identifier: MIT
#pragma once

#include "chat/reply_text.h"
#include "ui/common/text_painter.h"

#include <QWidget>

namespace wxm {

//! What a saved reply will say: each paragraph by its own direction, values isolated, open places
//! in numbered frames. Drawn only; its accessible name is the text.
class ReplyPreview final : public QWidget {
    Q_OBJECT

public:
    //! Chosen: as a bubble of our own; Other: an edge alone, for the second side.
    enum class Look { Chosen, Other };
    explicit ReplyPreview(Look look, QWidget *parent = nullptr);

    void setReply(const FilledReply &filled);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    BodyLayout layoutFor(int width) const;

    Look m_look;
    FilledReply m_shown;
    BodyLayout m_layout;
};

} // namespace wxm
