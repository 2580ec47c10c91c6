// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace wxm {

//! A few choices side by side of which one is on. For three or four short words; else a combo box.
//! Left and right arrow go from one to the next, as in radio buttons.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(QWidget *parent = nullptr);

    void addSegment(const QString &words);
    void setSegmentWords(int index, const QString &words);
    int count() const;
    int current() const;
    //! -1: none.
    void setCurrent(int index);

Q_SIGNALS:
    //! By a person, not by setCurrent().
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
};

} // namespace wxm
