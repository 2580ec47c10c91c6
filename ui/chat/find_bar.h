// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace wxm {

class ChatView;
class IconButton;
class LineEdit;
class TextLabel;

//! Searching in the messages of the open thread: Enter goes to older hits, Shift+Enter to newer
//! ones, Escape ends it.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(ChatView *view, QWidget *parent = nullptr);

    void open();
    void close();

Q_SIGNALS:
    //! It came or went.
    void openChanged(bool isOpen);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int by);
    void showFound();
    void retranslate();

    ChatView *m_view;
    LineEdit *m_field;
    TextLabel *m_count;
    IconButton *m_older;
    IconButton *m_newer;
    IconButton *m_close;
};

} // namespace wxm
