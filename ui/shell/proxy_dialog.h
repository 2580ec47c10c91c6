// SPDX-License-Identifier: MIT
#pragma once

#include "session/proxy_sign_in.h"
#include "ui/common/dialog.h"

namespace wxm {

class FormField;
class LineEdit;
class PasswordField;
class TextLabel;

//! Asks for the user name and the password that a proxy wants. They are tried before it closes;
//! what the proxy does not take is said, and what was typed stays.
class ProxyDialog final : public Dialog {
    Q_OBJECT

public:
    ProxyDialog(ProxySignIn &signIn, QWidget *parent);

protected:
    void load() override;
    QString validate() const override;
    void apply() override;
    void retranslate() override;

private:
    void noteKeyboard();

    ProxySignIn &m_signIn;
    const ProxySignIn::Question m_question;
    TextLabel *m_sentence;
    LineEdit *m_user;
    PasswordField *m_password;
    FormField *m_userField;
    FormField *m_passwordField;
    TextLabel *m_hint;
};

} // namespace wxm
