// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QWidget>

#include <functional>

namespace wxm {

class Button;
class TextLabel;

//! Whether the server is reached by the settings of now, before anybody signs in: a button, and a
//! sentence with the time that it took, or with what stands between.
class ConnectionTestPanel final : public QWidget {
    Q_OBJECT
public:
    //! Asks the server for anything; an answer of any kind is Done.
    using Try = std::function<QFuture<Result<Done>>()>;

    explicit ConnectionTestPanel(Try attempt, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void begin();
    void retranslate();

    Try m_try;
    QElapsedTimer m_taken;
    Button *m_button;
    TextLabel *m_said;
};

} // namespace wxm
