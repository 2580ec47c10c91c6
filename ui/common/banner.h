// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/icons.h"

#include <QWidget>

namespace wxm {

class Button;
class TextLabel;

//! A strip across a pane that says what is wrong, or right again, with one thing to do.
//! Hidden until say(); announced to assistive technology.
class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Ok, Warn, Danger };

    explicit Banner(QWidget *parent = nullptr);

    //! `action` empty: no button. Call again after LanguageChange with the new words.
    void say(Kind kind, IconName icon, const QString &title, const QString &sentence = {},
        const QString &action = {});
    void dismiss();
    Kind kind() const { return m_kind; }
    QString title() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QWidget *m_iconPlace;
    Kind m_kind = Kind::Warn;
    IconName m_icon = IconName::Warn;
    TextLabel *m_title;
    TextLabel *m_sentence;
    Button *m_action;
};

} // namespace wxm
