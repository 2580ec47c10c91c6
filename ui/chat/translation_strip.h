// SPDX-License-Identifier: MIT
#pragma once

#include "chat/translation.h"

#include <QWidget>

namespace wxm {

class Button;
class TextLabel;

//! Over a thread that is translated: that it is, where, and the way to end it.
class TranslationStrip final : public QWidget {
    Q_OBJECT

public:
    TranslationStrip(Translation &translation, QWidget *parent);

    void setThread(ThreadKey thread);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Translation &m_translation;
    ThreadKey m_thread;
    TextLabel *m_title;
    TextLabel *m_place;
    Button *m_stop;
};

} // namespace wxm
