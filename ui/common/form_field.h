// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

namespace wxm {

class TextLabel;

//! A field with its label above and, below, what is wrong with it or worth knowing.
class FormField : public QWidget {
    Q_OBJECT
public:
    //! Takes ownership of `field`.
    explicit FormField(QWidget *field, QWidget *parent = nullptr);

    //! Also the name that assistive technology hears.
    void setName(const QString &name);
    QWidget *field() const { return m_field; }

    //! `detail`: a second, quieter line (a server's sentence: strip it first).
    void showFault(const QString &sentence, const QString &detail = {});
    //! The fault that is shown goes on in other words, which are not announced: a count.
    void changeFault(const QString &sentence);
    void clearFault();
    bool hasFault() const { return m_hasFault; }
    QString faultText() const;

    //! A warning that does not stop anything, e.g. Caps Lock; hidden while a fault stands there.
    void setNotice(IconName icon, const QString &sentence);
    void clearNotice();
    QString noticeText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void apply();
    void fit();
    ColorRole role() const;

    QWidget *m_field;
    TextLabel *m_name;
    QWidget *m_row;
    QWidget *m_iconPlace;
    TextLabel *m_sentence;
    TextLabel *m_detail;
    QString m_fault;
    QString m_faultDetail;
    QString m_notice;
    IconName m_noticeIcon = IconName::Warn;
    bool m_hasFault = false;
};

} // namespace wxm
