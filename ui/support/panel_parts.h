// SPDX-License-Identifier: MIT
#pragma once

#include "support/support_thread.h"
#include "ui/common/icons.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>

namespace wxm::support {

//! "Phone  +966 50 123 4567": a label and what is to be said about it.
class FactRow final : public QWidget {
    Q_OBJECT

public:
    explicit FactRow(QWidget *parent = nullptr);

    //! An empty value hides the row. `mark` and `role` for what wants attention.
    void setFact(const QString &label, const QString &value, std::optional<IconName> mark = {},
        ColorRole role = ColorRole::Text);
    QString value() const { return m_value; }
    //! Room kept at the trailing end, for a button.
    void setTrailingRoom(int width) { m_trailing = width; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_label;
    QString m_value;
    std::optional<IconName> m_mark;
    ColorRole m_role = ColorRole::Text;
    int m_trailing = 0;
};

//! The share of each language in what the customer wrote.
class LanguageBar final : public QWidget {
    Q_OBJECT

public:
    explicit LanguageBar(QWidget *parent = nullptr);

    //! Messages with letters of either script. Hidden while there are none.
    void setCounts(int arabic, int latin);
    QString words() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_arabic = 0;
    int m_latin = 0;
};

//! An earlier thread of the customer: number, subject, how and when it ended.
class EarlierThread final : public QAbstractButton {
    Q_OBJECT

public:
    explicit EarlierThread(const SupportThread &thread, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString stateWords() const;

    SupportThread m_thread;
};

} // namespace wxm::support
