// SPDX-License-Identifier: MIT
#pragma once

#include "chat/reply_text.h"

#include <QWidget>

namespace wxm {

class ReplyEdit;
class TextLabel;

//! One side of a saved reply: written from its own edge in either window, under its name and its
//! length.
class ReplySideBox final : public QWidget {
    Q_OBJECT

public:
    explicit ReplySideBox(ReplySide side, QWidget *parent = nullptr);

    ReplySide side() const { return m_side; }
    ReplyEdit *edit() const { return m_edit; }
    void setReadOnly(bool isReadOnly);
    //! `{name}` and the like, at the caret, in the language of this side.
    void insertValue(ReplyValue value);
    //! A place of this name; without one its name is selected, to be typed over.
    void insertPlace(const QString &word = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void count();

    ReplySide m_side;
    TextLabel *m_name;
    TextLabel *m_count;
    ReplyEdit *m_edit;
};

} // namespace wxm
