// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/avatar.h"
#include "ui/common/icons.h"

#include <QPushButton>
#include <QWidget>

class QVBoxLayout;

namespace wxm {

//! One place in the rail: icon, label, badge. Radio button for pages (connect to toggled()), push
//! button for what opens something.
class RailButton : public QPushButton {
    Q_OBJECT
public:
    enum class Kind { Page, Small, Account };
    RailButton(Kind kind, IconName icon, QWidget *parent);

    void setWords(const QString &label, const QString &accessibleName);
    void setCount(int count, const QString &spoken);
    void setDanger(bool danger) { m_isDanger = danger; }
    void setPerson(const QString &name, qint64 id, PresenceMark presence);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    IconName m_icon;
    int m_count = 0;
    bool m_isDanger = false;
    QString m_person;
    qint64 m_personId = 0;
    PresenceMark m_presence = PresenceMark::Unknown;
};

//! The strip at the leading edge: mark, pages, and at its foot what is not a place of work.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void addTop(RailButton *button);
    void addFoot(RailButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitText();

    QVBoxLayout *m_top;
    QVBoxLayout *m_foot;
    QWidget *m_mark;
};

} // namespace wxm
