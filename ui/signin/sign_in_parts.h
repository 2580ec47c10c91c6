// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace wxm {

//! The white card in the middle.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent);
    QVBoxLayout *column() const { return m_column; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

//! A widget with `content` in its middle, taking its ownership.
QWidget *centred(QWidget *content);

//! What people call an account type; the server's own word where we have none.
QString userTypeName(const QString &type);

} // namespace wxm
