// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPoint>

#include <functional>

namespace wxm::live {

//! Tells that a person is there: a key, a button, a wheel, a mouse that moved. On the application;
//! takes nothing away.
class InputWatch final : public QObject {
    Q_OBJECT

public:
    InputWatch(std::function<void()> noteInput, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<void()> m_noteInput;
    QPoint m_at; //!< Qt tells of moves of windows below a mouse that rests, too.
};

} // namespace wxm::live
