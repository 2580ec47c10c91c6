// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"

#include <QTimer>
#include <QWidget>

namespace wxm {

//! The strip over a draft that says who answered meanwhile, how long ago, and that nothing was
//! sent.
class CollisionHead final : public QWidget {
    Q_OBJECT

public:
    explicit CollisionHead(QWidget *parent = nullptr);

    //! `name`: shown, as it stands in the sentence.
    void setAnswer(const QString &name, EpochMs at);
    QString words() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QString m_name;
    EpochMs m_at = kUnknownTime;
    QTimer m_tick;
};

} // namespace wxm
