// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"

#include <QWidget>

namespace wxm {
class Button;
class IconButton;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! What can be done with the comments that were chosen together. People are counted by id.
class SelectionBar final : public QWidget {
    Q_OBJECT

public:
    SelectionBar(Live &live, QWidget *parent);

    void show(const QList<Target> &selection);

Q_SIGNALS:
    void triggered(wxm::live::Action action);
    void cleared();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Live &m_live;
    int m_comments = 0;
    int m_people = 0;
    TextLabel *m_words;
    Button *m_remove;
    Button *m_block;
    IconButton *m_clear;
};

} // namespace wxm::live
