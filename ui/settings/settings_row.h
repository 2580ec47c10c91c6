// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace wxm {

class TextLabel;

//! One setting: what it is and what it means at the leading edge, its control at the trailing edge,
//! a hairline below.
class SettingsRow : public QWidget {
    Q_OBJECT
public:
    //! Takes ownership of `control`.
    SettingsRow(QWidget *control, QWidget *parent);

    //! `name` is also what assistive technology hears for the control.
    void setWords(const QString &name, const QString &explanation);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_control;
    TextLabel *m_name;
    TextLabel *m_explanation;
};

} // namespace wxm
