// SPDX-License-Identifier: MIT
#include "ui/signin/sign_in_window.h"

#include "base/bidi.h"
#include "base/characters.h"
#include "base/foreign_text.h"
#include "base/phone_number.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/form_field.h"
#include "ui/common/icon_mark.h"
#include "ui/common/keys.h"
#include "ui/common/language_box.h"
#include "ui/common/line_edit.h"
#include "ui/common/mark_view.h"
#include "ui/common/relative_time.h"
#include "ui/signin/disclosure.h"
#include "ui/signin/sign_in_parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QShowEvent>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr int kCountryCodeWidth = 104;
constexpr int kHeader = 52;
constexpr int kFooter = 40;
constexpr int kLongestPhone = 24;
constexpr int kLongestCode = 5;
constexpr QSize kFirstSize{960, 720};

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : westernDigits(text))
        if (c >= u'0' && c <= u'9')
            digits += c;
    return digits;
}

//! An address as it was meant: a copied one often brings spaces, line ends and marks with it.
QString addressOf(QString text)
{
    text.removeIf([](QChar c) {
        const char16_t code = c.unicode();
        return c.isSpace() || isControl(code) || isBidiControl(code) || isInvisible(code)
            || isVariationSelector(code);
    });
    return text;
}

QComboBox *makeCountryCode(QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setLineEdit(new LineEdit(LineEdit::Content::Code, box));
    box->setCompleter(nullptr);
    box->setLayoutDirection(Qt::LeftToRight);
    for (const QString &code : countryCodes())
        box->addItem(u'+' + code);
    box->setValidator(new DigitsValidator(u"+"_s, kLongestCode, box));
    return box;
}

} // namespace

SignInWindow::SignInWindow(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_card = makeCard();
    m_scroll->setWidget(centred(m_card));
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFooter());
    setUserTypes({u"supporter"_s});
    connectFields();
    showAdvanced(false);
    resize(kFirstSize);
    setMinimumSize(480, 360);
    retranslate();
}

SignInWindow::~SignInWindow()
{
    m_phone->disconnect(this); // it loses the focus when this is half gone, and says so
}

QWidget *SignInWindow::makeHeader()
{
    auto *header = new QWidget(this);
    header->setMinimumHeight(kHeader);
    m_product = new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, header);
    m_language = new LanguageBox(header, LanguageBox::Look::Corner);
    m_languageLock = new IconMark(IconName::Lock, ColorRole::Text2, header);
    m_languageLock->hide();
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(space::k16, 0, space::k16, 0);
    row->setSpacing(space::k8);
    row->addWidget(new MarkView(24, header));
    row->addWidget(m_product);
    row->addStretch();
    row->addWidget(m_languageLock);
    row->addWidget(m_language);
    return header;
}

QWidget *SignInWindow::makeCardHead(QWidget *card)
{
    auto *head = new QWidget(card);
    m_title = new TextLabel(TextSize::Head, ColorRole::Text, Weight::Bold, head);
    m_subtitle = new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, head);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k16);
    row->addWidget(new MarkView(48, head));
    row->addLayout(words, 1);
    return head;
}

FormField *SignInWindow::add(SignInField key, QWidget *field, QWidget *parent)
{
    auto *block = new FormField(field, parent);
    m_fields.insert(key, block);
    return block;
}

QWidget *SignInWindow::makeCard()
{
    auto *card = new Card(this);
    m_numbers = new QWidget(card);
    m_numbers->setLayoutDirection(Qt::LeftToRight);
    m_accounts = new AccountList(card);
    m_countryCode = makeCountryCode(m_numbers);
    m_phone = new LineEdit(LineEdit::Content::Code, m_numbers);
    m_phone->setValidator(new DigitsValidator(u" -()+"_s, kLongestPhone, m_phone));
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_phone->setPlaceholderText(u"50 123 4567"_s);
    m_password = new PasswordField(card);
    m_userType = new QComboBox(card);
    m_keep = new QCheckBox(card);
    m_server = new LineEdit(LineEdit::Content::Code, card);
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_submit = new Button({}, Button::Kind::Primary, card);
    m_submit->setButtonSize(Button::Size::Large);
    m_submit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_advanced = new Disclosure(card);
    m_settings = new Button({}, Button::Kind::Ghost, card);
    m_settings->setButtonSize(Button::Size::Small);
    m_settings->setIconName(IconName::Gear);
    m_proxy = new Button({}, Button::Kind::Plain, card);
    m_proxy->setButtonSize(Button::Size::Small);
    m_notice = new TextLabel(TextSize::Ui, ColorRole::Warn, Weight::Regular, card);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(0, 0, 0, space::k12);
    m_notice->hide();
    m_keepIcon = new IconMark(IconName::Lock, ColorRole::Text2, card);
    m_keepWords = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, card);
    m_keepWords->setWordWrap(true);
    m_fault = new TextLabel(TextSize::Ui, ColorRole::Danger, Weight::Regular, card);
    m_fault->setWordWrap(true);
    m_fault->setContentsMargins(0, 0, 0, space::k12);
    m_fault->hide();

    auto *numbers = new QHBoxLayout(m_numbers);
    numbers->setContentsMargins(0, 0, 0, 0);
    numbers->setSpacing(space::k12);
    auto *code = add(SignInField::CountryCode, m_countryCode, m_numbers);
    numbers->addWidget(code, 0, Qt::AlignTop);
    numbers->addWidget(add(SignInField::Phone, m_phone, m_numbers), 1, Qt::AlignTop);

    QVBoxLayout *column = card->column();
    column->addWidget(makeCardHead(card));
    column->addSpacing(space::k20);
    column->addWidget(m_notice);
    auto *place = new QWidget(card); // hidden with its button, and the room below it
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, space::k12);
    line->addWidget(m_proxy);
    line->addStretch();
    place->hide();
    column->addWidget(place);
    column->addWidget(m_accounts);
    column->addWidget(m_numbers);
    column->addSpacing(space::k12);
    column->addWidget(add(SignInField::Password, m_password, card));
    column->addSpacing(space::k12);
    column->addWidget(add(SignInField::AccountType, m_userType, card));
    column->addSpacing(space::k16);
    column->addWidget(m_keep);
    auto *keepNote = new QHBoxLayout;
    keepNote->setSpacing(space::k8);
    keepNote->addWidget(m_keepIcon, 0, Qt::AlignTop);
    keepNote->addWidget(m_keepWords, 1);
    column->addLayout(keepNote);
    column->addSpacing(space::k20);
    column->addWidget(m_fault);
    column->addWidget(m_submit);
    column->addSpacing(space::k12);
    column->addWidget(m_advanced, 0, Qt::AlignLeading);
    column->addWidget(add(SignInField::Server, m_server, card));
    m_fields[SignInField::Server]->setContentsMargins(0, space::k8, 0, 0);
    column->addSpacing(space::k8);
    column->addWidget(m_settings, 0, Qt::AlignLeading);
    return card;
}

QWidget *SignInWindow::makeFooter()
{
    auto *footer = new QWidget(this);
    footer->setMinimumHeight(kFooter);
    m_signsInTo = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, footer);
    m_version = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, footer);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(space::k16, 0, space::k16, 0);
    row->addWidget(m_signsInTo);
    row->addStretch();
    row->addWidget(m_version);
    return footer;
}

void SignInWindow::connectFields()
{
    connect(m_language, &LanguageBox::chosen, this, &SignInWindow::languageChosen);
    connect(m_accounts, &AccountList::chosen, this, &SignInWindow::accountChosen);
    connect(m_accounts, &AccountList::removed, this, &SignInWindow::accountRemoved);
    connect(m_submit, &Button::clicked, this, &SignInWindow::submit);
    m_countdown.setInterval(1'000);
    connect(&m_countdown, &QTimer::timeout, this, &SignInWindow::countDown);
    connect(
        m_advanced, &QPushButton::clicked, this, [this] { showAdvanced(!m_advanced->isOpen()); });
    connect(m_settings, &Button::clicked, this, &SignInWindow::settingsWanted);
    connect(m_proxy, &Button::clicked, this, &SignInWindow::proxyPasswordWanted);
    for (const auto command : {Command::AllKeys, Command::OpenSettings})
        bindKey(this, command, Qt::WindowShortcut, [this] { Q_EMIT settingsWanted(); });
    connect(m_keep, &QCheckBox::toggled, this, &SignInWindow::noteKeep);
    connect(m_password, &PasswordField::capsLockChanged, this, &SignInWindow::noteKeyboard);
    connect(m_server, &QLineEdit::textChanged, this, [this] { retranslate(); });
    for (QLineEdit *edit : {m_countryCode->lineEdit(), static_cast<QLineEdit *>(m_phone),
             static_cast<QLineEdit *>(m_password), static_cast<QLineEdit *>(m_server)})
        connect(edit, &QLineEdit::returnPressed, this, &SignInWindow::submit);
    connect(m_countryCode, &QComboBox::editTextChanged, m_fields[SignInField::CountryCode],
        &FormField::clearFault);
    connect(m_phone, &QLineEdit::textEdited, m_fields[SignInField::Phone], &FormField::clearFault);
    connect(m_phone, &QLineEdit::editingFinished, this, &SignInWindow::readNumbers);
    connect(m_phone, &LineEdit::pasted, this, &SignInWindow::readNumbers);
    connect(
        m_server, &QLineEdit::textEdited, m_fields[SignInField::Server], &FormField::clearFault);
    connect(m_userType, &QComboBox::activated, m_fields[SignInField::AccountType],
        &FormField::clearFault);
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        m_fields[SignInField::Password]->clearFault();
        noteKeyboard();
    });
}

void SignInWindow::setForm(const SignInForm &form)
{
    m_countryCode->setEditText(u'+' + digitsOf(form.countryCode));
    m_phone->setText(form.phone);
    m_password->setText(form.password);
    if (const int index = m_userType->findData(form.userType); index >= 0)
        m_userType->setCurrentIndex(index);
    m_keep->setChecked(form.keepSignedIn);
    m_server->setText(form.server);
    m_server->setCursorPosition(0);
}

SignInForm SignInWindow::form() const
{
    const auto phone = readPhone(m_countryCode->currentText(), m_phone->text());
    return {phone.code, phone.number, m_password->text(), m_userType->currentData().toString(),
        m_keep->isChecked(), addressOf(m_server->text())};
}

//! What was typed or pasted goes where it belongs: a code into the field of codes, and no zero
//! before the number.
void SignInWindow::readNumbers()
{
    const auto phone = readPhone(m_countryCode->currentText(), m_phone->text());
    if (phone.number.isEmpty() || isBusy())
        return;
    if (phone.code != digitsOf(m_countryCode->currentText()))
        m_countryCode->setEditText(u'+' + phone.code);
    if (phone.number != digitsOf(m_phone->text()))
        m_phone->setText(phone.number);
}

void SignInWindow::setUserTypes(const QStringList &types)
{
    const QString chosen = m_userType->currentData().toString();
    m_userType->clear();
    for (const QString &type : types)
        m_userType->addItem(userTypeName(type), type);
    m_userType->setCurrentIndex(qMax(0, m_userType->findData(chosen)));
}

void SignInWindow::setAccounts(const QList<AccountChoice> &accounts)
{
    m_accounts->setAccounts(accounts);
}

void SignInWindow::setFixed(Fixed fixed)
{
    m_fixed = fixed;
    m_server->setEnabled(!fixed.server);
    m_language->setEnabled(!fixed.language);
    m_languageLock->setVisible(fixed.language);
    m_keep->setEnabled(!fixed.keepSignedIn);
    retranslate();
}

void SignInWindow::setKeychainNew(bool isNew)
{
    m_isKeychainNew = isNew;
    retranslate();
}

//! What stands below the box: that it is fixed, or what ticking it will bring.
void SignInWindow::noteKeep()
{
    const bool asks = m_isKeychainNew && m_keep->isChecked();
    m_keepIcon->setMark(m_fixed.keepSignedIn ? IconName::Lock : IconName::Key, ColorRole::Text2);
    m_keepIcon->setVisible(m_fixed.keepSignedIn || asks);
    m_keepWords->setVisible(m_fixed.keepSignedIn || asks);
    m_keepWords->setText(m_fixed.keepSignedIn ? fixedWords()
            : asks
            ? tr("The sign-in is kept in the keychain of this computer, which is new: it will "
                 "ask for a password of its own in another window. Untick this to do without.")
            : QString());
    m_keep->setAccessibleDescription(m_keepWords->text());
    placeCard();
}

QString SignInWindow::fixedWords() { return tr("Set by the policy of this computer"); }

void SignInWindow::setLanguage(Localizer::Language language) { m_language->setLanguage(language); }

void SignInWindow::setBusy(bool busy)
{
    m_submit->setBusy(busy);
    m_password->hidePassword();
    for (QLineEdit *edit : {m_countryCode->lineEdit(), static_cast<QLineEdit *>(m_phone),
             static_cast<QLineEdit *>(m_password), static_cast<QLineEdit *>(m_server)})
        edit->setReadOnly(busy);
    m_accounts->setEnabled(!busy);
    retranslate();
}

bool SignInWindow::isBusy() const { return m_submit->isBusy(); }

void SignInWindow::showFault(SignInField field, const QString &sentence, const QString &detail)
{
    if (field == SignInField::Server && m_fixed.server) { // nothing can be mended in the field
        m_fault->setText(detail.isEmpty() ? sentence : sentence + u'\n' + detail);
        m_fault->show();
        announceState(m_fault, m_fault->text());
        m_submit->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (field == SignInField::Server)
        showAdvanced(true);
    m_fields[field]->showFault(sentence, detail);
    m_fields[field]->field()->setFocus(Qt::OtherFocusReason);
    // When its words have their room: large text and a low window leave some of the card outside.
    QMetaObject::invokeMethod(
        this, [this, field] { m_scroll->ensureWidgetVisible(m_fields[field], 0, space::k24); },
        Qt::QueuedConnection);
}

void SignInWindow::showError(const ApiError &error)
{
    const SignInFault fault = signInFault(error);
    showFault(fault.field, fault.sentence, fault.detail);
    if (error.kind != ApiError::Kind::RateLimited || error.retryAfterS <= 0)
        return;
    m_freeAt = QDateTime::currentDateTime().addSecs(error.retryAfterS);
    m_countdown.start();
    countDown();
}

void SignInWindow::countDown()
{
    const auto left = QDateTime::currentDateTime().msecsTo(m_freeAt);
    FormField *field = m_fields[SignInField::Password];
    if (left > 0) {
        const std::chrono::seconds seconds((left + 999) / 1000);
        field->changeFault(
            tr("Too many attempts. The server asks you to wait: sign in again %1.", "%1: in 8 s")
                .arg(inText(seconds)));
    } else {
        m_countdown.stop();
        field->showFault(tr("You can sign in again now."));
    }
}

void SignInWindow::clearFaults()
{
    m_countdown.stop();
    m_fault->hide();
    m_fault->setText({});
    for (FormField *field : std::as_const(m_fields))
        field->clearFault();
}

QString SignInWindow::faultOf(SignInField field) const
{
    return field == SignInField::Server && m_fixed.server ? m_fault->text()
                                                          : m_fields[field]->faultText();
}

void SignInWindow::setNotice(const QString &sentence)
{
    const bool isNews = !sentence.isEmpty() && sentence != m_notice->text();
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    if (isNews)
        announceState(m_notice, sentence); // the keyboard is in a field
}

void SignInWindow::setProxy(const QString &proxy)
{
    m_proxy->parentWidget()->setVisible(!proxy.isEmpty());
    m_proxy->setAccessibleDescription(proxy);
}

void SignInWindow::submit()
{
    if (isBusy())
        return;
    clearFaults();
    readNumbers();
    if (checkComplete())
        Q_EMIT submitted(form());
}

bool SignInWindow::checkComplete()
{
    const SignInForm entered = form();
    if (entered.countryCode.isEmpty())
        showFault(SignInField::CountryCode, tr("Missing"));
    else if (!isCountryCode(entered.countryCode))
        showFault(SignInField::CountryCode, tr("No such code"));
    else if (entered.phone.isEmpty())
        showFault(SignInField::Phone, tr("Enter the phone number."));
    else if (entered.password.isEmpty())
        showFault(SignInField::Password, tr("Enter the password."));
    else if (entered.server.isEmpty())
        showFault(SignInField::Server, tr("Enter the address of the server."));
    else
        return true;
    return false;
}

void SignInWindow::showAdvanced(bool shown)
{
    m_advanced->setOpen(shown);
    m_fields[SignInField::Server]->setVisible(shown);
    m_settings->setVisible(shown);
    placeCard();
}

//! In the middle as it is without any fault: what goes wrong makes it longer, and nothing jumps.
void SignInWindow::placeCard()
{
    auto *layout = m_scroll->widget() ? m_scroll->widget()->layout() : nullptr;
    if (!layout)
        return;
    const bool hasFault = std::any_of(m_fields.cbegin(), m_fields.cend(),
        [](const FormField *field) { return field->hasFault(); });
    if (!hasFault || m_cardHeight == 0)
        m_cardHeight = m_card->sizeHint().height();
    const int top = qMax(space::k8, (m_scroll->viewport()->height() - m_cardHeight) / 2);
    layout->setContentsMargins(space::k16, top, space::k16, space::k8);
}

void SignInWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeCard();
}

void SignInWindow::noteKeyboard()
{
    FormField *field = m_fields[SignInField::Password];
    if (m_password->isCapsLockOn())
        field->setNotice(IconName::Caps, tr("Caps Lock is on"));
    else if (m_password->hasArabicLetters())
        field->setNotice(
            IconName::Keyboard, tr("The keyboard is set to Arabic; check its language."));
    else
        field->clearNotice();
}

QWidget *SignInWindow::firstEmptyField() const
{
    if (m_phone->text().isEmpty())
        return m_phone;
    return m_password->text().isEmpty() ? static_cast<QWidget *>(m_password) : m_submit;
}

void SignInWindow::retranslate()
{
    m_fields[SignInField::CountryCode]->setFixedWidth(Theme::of(this).scaled(kCountryCodeWidth));
    setWindowTitle(tr("Sign in"));
    m_product->setText(tr("WXM Console"));
    m_title->setText(tr("Sign in"));
    m_subtitle->setText(tr("WXM Console for support and live teams"));
    m_fields[SignInField::CountryCode]->setName(tr("Country code"));
    m_countryCode->lineEdit()->setAccessibleName(tr("Country code"));
    m_fields[SignInField::Phone]->setName(tr("Phone number"));
    m_fields[SignInField::Password]->setName(tr("Password"));
    m_fields[SignInField::AccountType]->setName(tr("Account type"));
    m_fields[SignInField::Server]->setName(tr("Server"));
    for (int i = 0; i < m_userType->count(); ++i)
        m_userType->setItemText(i, userTypeName(m_userType->itemData(i).toString()));
    m_keep->setText(tr("Keep me signed in"));
    m_submit->setText(isBusy() ? tr("Signing in…") : tr("Sign in"));
    m_submit->setAccessibleName(tr("Sign in"));
    m_advanced->setText(tr("Advanced"));
    m_settings->setText(tr("Proxy and diagnostics…"));
    m_settings->setAccessibleName(tr("Proxy and diagnostics…"));
    m_proxy->setText(tr("Password of the proxy…"));
    m_proxy->setAccessibleName(m_proxy->text());
    const QString host = encodedHost(QUrl(addressOf(m_server->text()), QUrl::StrictMode));
    m_signsInTo->setText(host.isEmpty() ? QString() : tr("Signs in to %1").arg(isolateLtr(host)));
    m_version->setText(tr("Version %1").arg(isolateLtr(QCoreApplication::applicationVersion())));
    m_version->setVisible(!QCoreApplication::applicationVersion().isEmpty());
    // The group reads left to right; the words above its fields follow the language.
    for (const SignInField key : {SignInField::CountryCode, SignInField::Phone})
        for (TextLabel *label : m_fields[key]->findChildren<TextLabel *>())
            label->setLayoutDirection(QGuiApplication::layoutDirection());
    m_language->setToolTip(m_fixed.language ? plainToolTip(fixedWords()) : QString());
    if (m_fixed.language)
        m_language->setAccessibleDescription(fixedWords());
    m_server->setToolTip(m_fixed.server ? plainToolTip(fixedWords()) : QString());
    if (m_fixed.server)
        m_fields[SignInField::Server]->setNotice(IconName::Lock, fixedWords());
    else
        m_fields[SignInField::Server]->clearNotice();
    noteKeyboard();
    noteKeep();
}

void SignInWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(ColorRole::Window));
}

void SignInWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignInWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    placeCard();
    if (!event->spontaneous())
        firstEmptyField()->setFocus(Qt::OtherFocusReason);
}

} // namespace wxm
