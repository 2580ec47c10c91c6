// SPDX-License-Identifier: MIT
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/language_box.h"
#include "ui/common/line_edit.h"
#include "ui/signin/sign_in_window.h"
#include "ui/ui_test.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QSignalSpy>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

const SignInForm kForm{
    u"966"_s, u"50 123 4567"_s, u"secret"_s, u"supporter"_s, true, u"https://wxm.example"_s};

ApiError error(ApiError::Kind kind) { return {.kind = kind, .httpStatus = 0, .detail = {}}; }

bool says(const SignInWindow &window, const QString &words)
{
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(words))
            return true;
    }
    return false;
}

} // namespace

class SignInWindowTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

    static Button *submit(const SignInWindow &window)
    {
        return testing::named<Button>(window, SignInWindow::tr("Sign in"));
    }

private Q_SLOTS:
    void names_areThoseThatScriptsKnow()
    {
        SignInWindow window;
        QCOMPARE(window.windowTitle(), SignInWindow::tr("Sign in"));
        QVERIFY(testing::named<QComboBox>(window, SignInWindow::tr("Country code"))->isEditable());
        for (const char *name : {"Phone number", "Password", "Server"})
            QVERIFY2(testing::named<QLineEdit>(window, SignInWindow::tr(name)), name);
        QVERIFY(testing::named<QComboBox>(window, SignInWindow::tr("Account type")));
        QVERIFY(submit(window));
        QVERIFY(window.findChild<LanguageBox *>());
        auto *keep = window.findChild<QCheckBox *>();
        QCOMPARE(QAccessible::queryAccessibleInterface(keep)->text(QAccessible::Name),
            SignInWindow::tr("Keep me signed in"));
        // Every field has a visible label that belongs to it.
        int buddies = 0;
        for (const QLabel *label : window.findChildren<QLabel *>())
            buddies +=
                label->buddy() != nullptr && label->text() == label->buddy()->accessibleName();
        QCOMPARE(buddies, 5);
        QVERIFY(testing::labelsThatReadMarkup(window).isEmpty());
    }

    void form_comesBackInTheServersTerms()
    {
        SignInWindow window;
        window.setUserTypes({u"supporter"_s, u"client"_s});
        window.setForm(kForm);
        SignInForm expected = kForm;
        expected.phone = u"501234567"_s;
        QCOMPARE(window.form(), expected);
        window.setForm({u"971"_s, u"50"_s, u"x"_s, u"client"_s, false, u"http://127.0.0.1:1"_s});
        QCOMPARE(window.form(),
            (SignInForm{u"971"_s, u"50"_s, u"x"_s, u"client"_s, false, u"http://127.0.0.1:1"_s}));
    }

    void pastedNumber_fillsBothFields_data()
    {
        QTest::addColumn<QString>("pasted");
        for (const auto &text : {u"+971 50 123 4567"_s, u"00971501234567"_s, u"+971501234567\n"_s})
            QTest::newRow(qPrintable(text.trimmed())) << text;
    }
    void pastedNumber_fillsBothFields()
    {
        QFETCH(QString, pasted);
        SignInWindow window;
        window.setForm({u"966"_s, {}, u"x"_s, u"supporter"_s, true, u"https://wxm.example"_s});
        auto *phone = testing::named<QLineEdit>(window, SignInWindow::tr("Phone number"));
        QGuiApplication::clipboard()->setText(pasted);
        QTest::keyClick(phone, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(phone->text(), u"501234567"_s);
        QCOMPARE(testing::named<QComboBox>(window, SignInWindow::tr("Country code"))->currentText(),
            u"+971"_s);
        QCOMPARE(window.form().countryCode, u"971"_s);
    }
    void nationalZero_isDroppedBehindTheCode()
    {
        SignInWindow window;
        window.setForm({u"966"_s, {}, u"x"_s, u"supporter"_s, true, u"https://wxm.example"_s});
        auto *phone = testing::named<QLineEdit>(window, SignInWindow::tr("Phone number"));
        testing::typeText(*phone, u"0500000002"_s);
        QSignalSpy submitted(&window, &SignInWindow::submitted);
        submit(window)->click();
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted.first().first().value<SignInForm>().phone, u"500000002"_s);
        QCOMPARE(phone->text(), u"500000002"_s); // and it is seen
    }
    void server_isReadWithoutWhatACopyBringsAlong()
    {
        SignInWindow window;
        window.setForm({u"966"_s, u"50"_s, u"x"_s, u"supporter"_s, true,
            u" https://wxm.\u200Bexample\u00A0\n"_s});
        QCOMPARE(window.form().server, u"https://wxm.example"_s);
    }

    void settings_areReachedBeforeSigningIn()
    {
        SignInWindow window;
        QVERIFY(testing::showAndWait(window));
        QSignalSpy wanted(&window, &SignInWindow::settingsWanted);
        QTest::keyClick(&window, Qt::Key_F1);
        QCOMPARE(wanted.count(), 1);
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(wanted.count(), 2);
        auto *button = testing::named<Button>(window, SignInWindow::tr("Proxy and diagnostics…"));
        QVERIFY(button && !button->isVisible()); // under Advanced
        for (auto *one : window.findChildren<QAbstractButton *>()) {
            if (one->text() == SignInWindow::tr("Advanced"))
                one->click();
        }
        QVERIFY(button->isVisible());
        button->click();
        QCOMPARE(wanted.count(), 3);
    }

    //! Why somebody stands here again is heard, not only seen.
    void notice_isAnnounced()
    {
        SignInWindow window;
        QVERIFY(testing::showAndWait(window));
        window.setNotice(u"Your session has ended. Sign in to go on."_s);
        bool isHeard = false;
        for (auto *label : window.findChildren<TextLabel *>())
            isHeard =
                isHeard || lastAnnouncement(label) == u"Your session has ended. Sign in to go on.";
        QVERIFY(isHeard);
    }
    void fault_movesNothingAboveIt()
    {
        SignInWindow window;
        window.resize(900, 760);
        QVERIFY(testing::showAndWait(window));
        auto *phone = testing::named<QLineEdit>(window, SignInWindow::tr("Phone number"));
        QCoreApplication::processEvents();
        const auto before = phone->mapTo(&window, QPoint());
        window.showFault(SignInField::Server, u"one"_s);
        window.clearFaults();
        window.showFault(SignInField::Password, u"The phone number or the password is wrong."_s);
        QCoreApplication::processEvents();
        QCOMPARE(phone->mapTo(&window, QPoint()).x(), before.x());
        window.clearFaults();
        QCoreApplication::processEvents();
        const auto rest = phone->mapTo(&window, QPoint());
        window.showFault(SignInField::Password, u"The phone number or the password is wrong."_s);
        QCoreApplication::processEvents();
        QCOMPARE(phone->mapTo(&window, QPoint()), rest);
    }

    void submit_sendsWhatWasEntered()
    {
        SignInWindow window;
        window.setForm(kForm);
        QSignalSpy submitted(&window, &SignInWindow::submitted);
        submit(window)->click();
        QCOMPARE(submitted.count(), 1);
        QCOMPARE(submitted[0][0].value<SignInForm>().phone, u"501234567"_s);
        QTest::keyClick(window.findChild<PasswordField *>(), Qt::Key_Return);
        QCOMPARE(submitted.count(), 2);
    }

    void submit_asksForWhatIsMissing_data()
    {
        QTest::addColumn<SignInField>("field");
        QTest::addColumn<SignInForm>("form");
        SignInForm form = kForm;
        form.phone.clear();
        QTest::newRow("phone") << SignInField::Phone << form;
        form = kForm;
        form.password.clear();
        QTest::newRow("password") << SignInField::Password << form;
        form = kForm;
        form.countryCode.clear();
        QTest::newRow("country code") << SignInField::CountryCode << form;
        form = kForm;
        form.server = u"  "_s;
        QTest::newRow("server") << SignInField::Server << form;
    }
    void submit_asksForWhatIsMissing()
    {
        QFETCH(SignInField, field);
        QFETCH(SignInForm, form);
        SignInWindow window;
        window.setForm(form);
        QSignalSpy submitted(&window, &SignInWindow::submitted);
        submit(window)->click();
        QCOMPARE(submitted.count(), 0);
        QVERIFY(!window.faultOf(field).isEmpty());
    }

    void busy_doesNotSubmitTwice()
    {
        SignInWindow window;
        window.setForm(kForm);
        QSignalSpy submitted(&window, &SignInWindow::submitted);
        window.setBusy(true);
        submit(window)->click();
        QTest::keyClick(window.findChild<PasswordField *>(), Qt::Key_Return);
        QCOMPARE(submitted.count(), 0);
        QVERIFY(submit(window)); // its name stays while its words change
        QCOMPARE(submit(window)->text(), SignInWindow::tr("Signing in…"));
        testing::typeText(*window.findChild<PasswordField *>(), u"x"_s);
        QCOMPARE(window.form().password, u"secret"_s);
        window.setBusy(false);
        submit(window)->click();
        QCOMPARE(submitted.count(), 1);
    }

    void error_standsBesideTheFieldThatCausedIt_data()
    {
        QTest::addColumn<ApiError>("error");
        QTest::addColumn<SignInField>("field");
        QTest::newRow("wrong password")
            << error(ApiError::Kind::Unauthorized) << SignInField::Password;
        QTest::newRow("refused") << error(ApiError::Kind::Refused) << SignInField::Password;
        QTest::newRow("forbidden") << error(ApiError::Kind::Forbidden) << SignInField::AccountType;
        QTest::newRow("unreachable") << error(ApiError::Kind::Offline) << SignInField::Server;
        QTest::newRow("plain http") << error(ApiError::Kind::InsecureUrl) << SignInField::Server;
        QTest::newRow("no WXM server") << error(ApiError::Kind::BadReply) << SignInField::Server;
        QTest::newRow("certificate") << error(ApiError::Kind::TlsFailed) << SignInField::Server;
        QTest::newRow("too many") << error(ApiError::Kind::RateLimited) << SignInField::Password;
        QTest::newRow("broken server") << error(ApiError::Kind::Server) << SignInField::Password;
        ApiError invalid = error(ApiError::Kind::Invalid);
        invalid.fieldErrors = {{u"auth"_s, u"The auth field is required."_s}};
        QTest::newRow("phone refused") << invalid << SignInField::Phone;
        invalid.fieldErrors = {{u"phone_code"_s, u"Unknown."_s}};
        QTest::newRow("code refused") << invalid << SignInField::CountryCode;
        invalid.fieldErrors = {};
        QTest::newRow("something refused") << invalid << SignInField::Password;
    }
    void error_standsBesideTheFieldThatCausedIt()
    {
        QFETCH(ApiError, error);
        QFETCH(SignInField, field);
        SignInWindow window;
        window.setForm(kForm);
        window.showError(error);
        for (const auto other : {SignInField::CountryCode, SignInField::Phone,
                 SignInField::Password, SignInField::AccountType, SignInField::Server})
            QCOMPARE(!window.faultOf(other).isEmpty(), other == field);
        SignInForm kept = kForm;
        kept.phone = u"501234567"_s;
        QCOMPARE(window.form(), kept); // what was typed stays
    }

    //! The seconds are said at once and counted down; signing in again is the person's.
    void pauseOfTheServer_isCountedDown()
    {
        SignInWindow window;
        window.setForm(kForm);
        QSignalSpy submitted(&window, &SignInWindow::submitted);
        auto busy = error(ApiError::Kind::RateLimited);
        busy.retryAfterS = 3;
        window.showError(busy);
        const QString first = window.faultOf(SignInField::Password);
        QVERIFY2(first.contains(u'3'), qPrintable(first));
        QVERIFY(!window.isBusy());
        QTRY_COMPARE_WITH_TIMEOUT(window.faultOf(SignInField::Password),
            SignInWindow::tr("You can sign in again now."), 10'000);
        QCOMPARE(submitted.size(), 0);
        window.clearFaults();
        QVERIFY(window.faultOf(SignInField::Password).isEmpty());
    }

    void error_aServersSentenceIsPlainAndBelowOurs()
    {
        SignInWindow window;
        window.setForm(kForm);
        ApiError invalid = error(ApiError::Kind::Invalid);
        invalid.serverMessage = u"<b>These</b> credentials\ndo not match \u202Eour records."_s;
        window.showError(invalid);
        bool found = false;
        for (const QLabel *label : window.findChildren<QLabel *>())
            found =
                found || label->text() == u"<b>These</b> credentials do not match our records."_s;
        QVERIFY(found);
        QVERIFY(testing::labelsThatReadMarkup(window).isEmpty());
    }

    void fault_goesWhenItsFieldIsEdited()
    {
        SignInWindow window;
        window.setForm(kForm);
        window.showFault(SignInField::Password, u"wrong"_s);
        testing::typeText(*window.findChild<PasswordField *>(), u"x"_s);
        QCOMPARE(window.faultOf(SignInField::Password), QString());
    }

    void arabicDigits_areDigits()
    {
        SignInWindow window;
        auto *phone = testing::named<QLineEdit>(window, SignInWindow::tr("Phone number"));
        testing::typeText(*phone, u"٥٠١٢٣٤٥٦٧"_s);
        QCOMPARE(phone->text(), u"501234567"_s);
        auto *code = testing::named<QComboBox>(window, SignInWindow::tr("Country code"));
        code->lineEdit()->clear();
        testing::typeText(*code->lineEdit(), u"٩٧١"_s);
        QCOMPARE(window.form().countryCode, u"971"_s);
    }

    void numbers_standLeftToRightInBothLanguages()
    {
        SignInWindow window;
        window.setForm(kForm);
        QVERIFY(testing::showAndWait(window));
        auto *code = testing::named<QComboBox>(window, SignInWindow::tr("Country code"));
        auto *phone = testing::named<QLineEdit>(window, SignInWindow::tr("Phone number"));
        QVERIFY(code->mapTo(&window, QPoint()).x() < phone->mapTo(&window, QPoint()).x());
        QCOMPARE(phone->layoutDirection(), Qt::LeftToRight);
        // The rest follows the language.
        auto *language = window.findChild<LanguageBox *>();
        QCOMPARE(language->mapTo(&window, QPoint()).x() < window.width() / 2, testing::isArabic());
        testing::shoot(window, u"sign-in"_s);
    }

    void language_switchKeepsWhatWasTyped()
    {
        SignInWindow window;
        window.setForm(kForm);
        QVERIFY(testing::showAndWait(window));
        testing::typeText(*window.findChild<PasswordField *>(), u"x"_s);
        const SignInForm before = window.form();
        const auto other =
            testing::isArabic() ? Localizer::Language::English : Localizer::Language::Arabic;
        ui.localizer().setLanguage(other);
        QTRY_COMPARE(window.layoutDirection(), QGuiApplication::layoutDirection());
        QCOMPARE(window.form(), before);
        ui.localizer().setLanguage(testing::testLanguage());
        QCOMPARE(window.form(), before);
    }

    void language_isAskedFor()
    {
        SignInWindow window;
        QSignalSpy chosen(&window, &SignInWindow::languageChosen);
        auto *box = window.findChild<LanguageBox *>();
        box->setCurrentIndex(1);
        Q_EMIT box->activated(1);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<Localizer::Language>(), Localizer::Language::Arabic);
    }

    void server_isHiddenUntilAskedForOrFaulty()
    {
        SignInWindow window;
        window.setForm(kForm);
        QVERIFY(testing::showAndWait(window));
        auto *server = testing::named<QLineEdit>(window, SignInWindow::tr("Server"));
        QVERIFY(!server->isVisible());
        window.showFault(SignInField::Server, u"unreachable"_s);
        QVERIFY(server->isVisible());
        window.setFixed({.server = true});
        QVERIFY(!server->isEnabled());
        QVERIFY(!server->toolTip().isEmpty()); // says why
    }

    //! What a policy decides is seen before it is tried, and a fault stands where it can be read.
    void policy_isSeenAtItsControls()
    {
        SignInWindow window;
        window.setForm(kForm);
        window.setFixed({.server = true, .language = true, .keepSignedIn = true});
        QVERIFY(testing::showAndWait(window));
        auto *language = window.findChild<LanguageBox *>();
        QVERIFY(!language->isEnabled() && !language->toolTip().isEmpty());
        auto *keep = window.findChild<QCheckBox *>();
        const QString why = SignInWindow::tr("Set by the policy of this computer");
        QVERIFY(!keep->isEnabled());
        QCOMPARE(keep->accessibleDescription(), why);
        QVERIFY(says(window, why));
        auto *server = testing::named<QLineEdit>(window, SignInWindow::tr("Server"));
        window.showFault(SignInField::Server, u"The server cannot be reached."_s);
        QVERIFY(!server->isVisible()); // nothing could be mended there
        QVERIFY(says(window, u"The server cannot be reached."_s));
        QCOMPARE(window.faultOf(SignInField::Server), u"The server cannot be reached."_s);
        window.clearFaults();
        QVERIFY(!says(window, u"The server cannot be reached."_s));
    }

    void newKeychain_isAnnouncedBeforeItsWindowComes()
    {
        SignInWindow window;
        window.setForm(kForm);
        QVERIFY(testing::showAndWait(window));
        auto *keep = window.findChild<QCheckBox *>();
        keep->setChecked(true);
        QVERIFY(keep->accessibleDescription().isEmpty());
        window.setKeychainNew(true);
        QVERIFY(!keep->accessibleDescription().isEmpty());
        QVERIFY(says(window, keep->accessibleDescription()));
        keep->setChecked(false); // nothing will be kept there
        QVERIFY(keep->accessibleDescription().isEmpty());
    }

    void countryCode_thatCannotBeIsSaidThere()
    {
        SignInWindow window;
        SignInForm form = kForm;
        form.countryCode = u"2050"_s;
        window.setForm(form);
        QVERIFY(testing::showAndWait(window));
        QSignalSpy submitted(&window, &SignInWindow::submitted);
        submit(window)->click();
        QCOMPARE(submitted.count(), 0);
        QVERIFY(!window.faultOf(SignInField::CountryCode).isEmpty());
    }

    void wrongPassword_saysWhoSetsAnother()
    {
        SignInWindow window;
        window.setForm(kForm);
        QVERIFY(testing::showAndWait(window));
        window.showError({.kind = ApiError::Kind::Unauthorized, .httpStatus = 401, .detail = {}});
        QVERIFY(says(window,
            QCoreApplication::translate(
                "SignIn", "Forgotten? Ask your administrator for a new password.")));
    }

    void focus_goesToWhatIsMissing()
    {
        SignInWindow window;
        SignInForm known = kForm;
        known.password.clear();
        window.setForm(known);
        QVERIFY(testing::showAndWait(window));
        QCOMPARE(window.focusWidget(), window.findChild<PasswordField *>());
    }

    void tabOrder_goesFromTopToBottom()
    {
        SignInWindow window;
        QVERIFY(testing::showAndWait(window));
        const QList<QWidget *> order{
            testing::named<QComboBox>(window, SignInWindow::tr("Country code")),
            testing::named<QLineEdit>(window, SignInWindow::tr("Phone number")),
            window.findChild<PasswordField *>(),
            testing::named<QComboBox>(window, SignInWindow::tr("Account type")),
            window.findChild<QCheckBox *>(), submit(window)};
        QWidget *at = order.first();
        for (int i = 1; i < order.size(); ++i) {
            QWidget *next = at->nextInFocusChain();
            while (next != order[i] && next != at) {
                QVERIFY2(!order.mid(i + 1).contains(next), qPrintable(QString::number(i)));
                next = next->nextInFocusChain();
            }
            QCOMPARE(next, order[i]);
            at = next;
        }
    }

    void nothing_isClippedOrOverlaps()
    {
        SignInWindow window;
        window.setForm(kForm);
        window.showFault(
            SignInField::Server, u"The server cannot be reached. Check the network."_s);
        QVERIFY(testing::showAndWait(window));
        for (QWidget *child : window.findChildren<QWidget *>()) {
            if (!child->isVisible() || !child->parentWidget() || child->isWindow())
                continue;
            const auto *label = qobject_cast<QLabel *>(child);
            if (label && !label->wordWrap()
                && label->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            if (const auto *button = qobject_cast<Button *>(child))
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(SignInWindowTest)
#include "sign_in_window_test.moc"
