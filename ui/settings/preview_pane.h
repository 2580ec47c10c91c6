// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings_file.h"

#include <QWidget>

namespace wxm {

class TextLabel;

//! What the settings beside it do, seen before anything is left: bubbles of both scripts, the line
//! over a day, numbers. Drawn by the same functions as the real ones. Nothing in it is anybody's.
class PreviewPane final : public QWidget {
    Q_OBJECT

public:
    explicit PreviewPane(const SettingsFile &file, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    TextLabel *m_title;
    QWidget *m_talk;
    TextLabel *m_dayTitle;
    QWidget *m_day;
    TextLabel *m_numbersTitle;
    TextLabel *m_numbers;
};

} // namespace wxm
