// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace wxm {

//! Over a pane while files hang over it: what letting go would do. Never takes the pointer.
class DropHint final : public QWidget {
    Q_OBJECT

public:
    explicit DropHint(QWidget *pane);

    //! `isOffered`: they would be taken.
    void offer(bool isOffered, qint64 mostBytes);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    QString m_sentence;
    bool m_isOffered = true;
};

} // namespace wxm
