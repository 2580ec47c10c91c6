// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/localizer.h"
#include "ui/signin/account_list.h"
#include "ui/signin/sign_in_form.h"

#include <QDateTime>
#include <QMap>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QScrollArea;

namespace wxm {

class Button;
class Disclosure;
class FormField;
class IconMark;
class LanguageBox;
class LineEdit;
class PasswordField;
class TextLabel;

//! The window *Sign in*: one card. A pure view: it says what was entered and shows what it is told.
class SignInWindow : public QWidget {
    Q_OBJECT
public:
    explicit SignInWindow(QWidget *parent = nullptr);
    ~SignInWindow() override;

    //! Puts known values in; an empty password stays empty. The focus goes to the first empty
    //! field.
    void setForm(const SignInForm &form);
    SignInForm form() const;
    //! The account types that the policy offers, as the server calls them.
    void setUserTypes(const QStringList &types);
    //! What the policy decides: shown with a lock, not edited.
    struct Fixed {
        bool server = false;
        bool language = false;
        bool keepSignedIn = false;
    };
    void setFixed(Fixed fixed);
    //! The first thing that is kept in it makes the system ask for a password: said before.
    void setKeychainNew(bool isNew);
    //! Those that can be gone on with, above the fields.
    void setAccounts(const QList<AccountChoice> &accounts);
    void setLanguage(Localizer::Language language);

    void setBusy(bool busy);
    bool isBusy() const;
    //! Beside the field; what was typed stays, the field gets the focus.
    void showFault(SignInField field, const QString &sentence, const QString &detail = {});
    //! A server that asks to wait is counted down; signing in again is left to the person.
    void showError(const ApiError &error);
    void clearFaults();
    QString faultOf(SignInField field) const;
    //! A sentence above the fields, e.g. why the last session ended; empty hides it.
    void setNotice(const QString &sentence);
    //! The proxy that waits for a password; empty for none.
    void setProxy(const QString &proxy);

Q_SIGNALS:
    //! Proxy, diagnostics and the rest are wanted before anybody can sign in.
    void settingsWanted();
    void proxyPasswordWanted();
    void submitted(const wxm::SignInForm &form);
    void languageChosen(wxm::Localizer::Language language);
    //! Their place in the list of setAccounts().
    void accountChosen(int index);
    void accountRemoved(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeCard();
    QWidget *makeCardHead(QWidget *card);
    QWidget *makeFooter();
    FormField *add(SignInField key, QWidget *field, QWidget *parent);
    void connectFields();
    void retranslate();
    void readNumbers();
    void submit();
    bool checkComplete();
    void showAdvanced(bool shown);
    void placeCard();
    void noteKeyboard();
    void noteKeep();
    static QString fixedWords();
    QWidget *firstEmptyField() const;
    void countDown();

    QScrollArea *m_scroll;
    QWidget *m_card = nullptr;
    int m_cardHeight = 0; //!< Without faults.
    LanguageBox *m_language;
    AccountList *m_accounts;
    QComboBox *m_countryCode;
    LineEdit *m_phone;
    PasswordField *m_password;
    QComboBox *m_userType;
    QCheckBox *m_keep;
    LineEdit *m_server;
    Button *m_submit;
    Disclosure *m_advanced;
    Button *m_settings;
    Button *m_proxy;
    TextLabel *m_product;
    TextLabel *m_title;
    TextLabel *m_subtitle;
    TextLabel *m_notice;
    IconMark *m_languageLock;
    IconMark *m_keepIcon;
    TextLabel *m_keepWords;
    TextLabel *m_fault; //!< What no field can mend.
    Fixed m_fixed;
    bool m_isKeychainNew = false;
    TextLabel *m_signsInTo;
    TextLabel *m_version;
    QWidget *m_numbers; //!< country code and phone number: left to right in both languages
    QMap<SignInField, FormField *> m_fields;
    QTimer m_countdown;
    QDateTime m_freeAt; //!< When the server takes a sign-in again.
};

} // namespace wxm
