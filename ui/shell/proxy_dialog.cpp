// SPDX-License-Identifier: MIT
#include "ui/shell/proxy_dialog.h"

#include "base/bidi.h"
#include "base/then.h"
#include "ui/common/error_text.h"
#include "ui/common/foreign_label.h"
#include "ui/common/form_field.h"
#include "ui/common/line_edit.h"

#include <QBoxLayout>

namespace wxm {

namespace {

constexpr int kLongest = 256;

} // namespace

ProxyDialog::ProxyDialog(ProxySignIn &signIn, QWidget *parent)
    : Dialog(parent)
    , m_signIn(signIn)
    , m_question(signIn.question().value_or(ProxySignIn::Question{}))
    , m_sentence(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_user(new LineEdit(LineEdit::Content::Code, this))
    , m_password(new PasswordField(this))
    , m_userField(new FormField(m_user, this))
    , m_passwordField(new FormField(m_password, this))
    , m_hint(new TextLabel(TextSize::Meta, ColorRole::Text3, Weight::Regular, this))
{
    m_user->setMaxLength(kLongest);
    m_password->setMaxLength(kLongest);
    m_sentence->setWordWrap(true);
    m_hint->setWordWrap(true);
    contents()->addWidget(m_sentence);
    contents()->addWidget(m_userField);
    contents()->addWidget(m_passwordField);
    contents()->addWidget(m_hint);
    connect(m_password, &PasswordField::capsLockChanged, this, &ProxyDialog::noteKeyboard);
    connect(m_password, &QLineEdit::textEdited, this, &ProxyDialog::noteKeyboard);
    // The keychain may have been opened meanwhile.
    connect(&m_signIn, &ProxySignIn::questionChanged, this, [this] {
        if (!m_signIn.question() && !acceptButton()->isBusy())
            reject();
    });
    ProxyDialog::retranslate();
}

void ProxyDialog::load()
{
    m_user->setText(m_question.user);
    if (m_question.wasRefused)
        showFault(
            tr("The proxy did not take the user name and the password that were used until now."));
}

QString ProxyDialog::validate() const
{
    if (m_user->text().trimmed().isEmpty())
        return tr("Enter the user name.");
    return m_password->text().isEmpty() ? tr("Enter the password.") : QString();
}

void ProxyDialog::apply()
{
    then(m_signIn.answer({m_user->text().trimmed(), m_password->text()}), this,
        [this](const Result<Done> &done) {
            if (done)
                return applied();
            acceptButton()->setBusy(false);
            if (done.error().kind == ApiError::Kind::Unauthorized) {
                showFault(tr("The proxy does not take this user name and password."));
                m_password->selectAll();
                m_password->setFocus(Qt::OtherFocusReason);
            } else {
                showFault(errorText(done.error()));
            }
        });
}

void ProxyDialog::noteKeyboard()
{
    if (m_password->isCapsLockOn())
        m_passwordField->setNotice(IconName::Caps, tr("Caps Lock is on"));
    else if (m_password->hasArabicLetters())
        m_passwordField->setNotice(
            IconName::Keyboard, tr("The keyboard is set to Arabic; check its language."));
    else
        m_passwordField->clearNotice();
}

void ProxyDialog::retranslate()
{
    setWords(tr("Sign in to the proxy"), tr("Sign in"));
    m_sentence->setText(
        tr("The proxy %1 of this network asks for a user name and a password of its "
           "own. They are not those of WXM; your IT knows them.")
            .arg(isolateLtr(m_question.proxy)));
    m_userField->setName(tr("User name"));
    m_passwordField->setName(tr("Password"));
    m_hint->setText(
        tr("Kept in the keychain of this computer. You can forget it in the settings."));
    noteKeyboard();
}

} // namespace wxm
