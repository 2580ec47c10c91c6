// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"
#include "ui/common/icons.h"

#include <QWidget>

class QBoxLayout;

namespace wxm {

class Button;
class TextLabel;

//! What stands where a list is empty, did not load or may not be seen: an icon, what it is, what to
//! do next, and up to two buttons for it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    //! Empty button texts hide the buttons. Call again on LanguageChange.
    void setWords(IconName icon, ColorRole iconRole, const QString &title, const QString &sentence,
        const QString &primary = {}, const QString &secondary = {});
    //! What did not load, why, and two buttons: primaryTriggered() tries again, the other copies
    //! details for support staff, without a word of a customer.
    void setFault(const QString &title, const ApiError &error);
    QString title() const;

Q_SIGNALS:
    void primaryTriggered();
    void secondaryTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    void onSecondary();

    QString m_details; //!< Of a fault.
    IconName m_icon = IconName::Inbox;
    ColorRole m_iconRole = ColorRole::Text3;
    QWidget *m_iconPlace;
    TextLabel *m_title;
    TextLabel *m_sentence;
    Button *m_primary;
    Button *m_secondary;
};

//! Grey rows in the shape of what is being loaded. Does not move: motion would say nothing more.
class Skeleton : public QWidget {
    Q_OBJECT
public:
    explicit Skeleton(QWidget *parent = nullptr);
    //! Said below the rows and to assistive technology, e.g. "Loading threads…".
    void setWords(const QString &words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
};

} // namespace wxm
