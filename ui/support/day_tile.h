// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/foreign_label.h"

#include <QWidget>

namespace wxm::support {

//! One number of the day: what it is, how much, and a word about it.
class DayTile final : public QWidget {
    Q_OBJECT

public:
    explicit DayTile(QWidget *parent);

    //! `name`: also what assistive technology calls the value.
    void setWords(const QString &name, const QString &value, const QString &more);
    QString value() const { return m_value->text(); }
    //! All of it on one line.
    QString words() const;

private:
    TextLabel *m_name;
    TextLabel *m_value;
    TextLabel *m_more;
};

} // namespace wxm::support
