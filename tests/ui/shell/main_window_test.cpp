// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "ui/common/foreign_label.h"
#include "ui/common/language_box.h"
#include "ui/common/obstacle_words.h"
#include "ui/common/relative_time.h"
#include "ui/shell/connection_line.h"
#include "ui/shell/hint_bar.h"
#include "ui/shell/lazy_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail.h"
#include "ui/shell/switcher.h"
#include "ui/ui_test.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace wxm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class FakePage : public ShellPage {
public:
    FakePage(const QString &title, IconName icon)
        : m_title(title)
        , m_icon(icon)
        , field(new QLineEdit(this))
    {
    }
    QString title() const override { return m_title; }
    IconName iconName() const override { return m_icon; }
    void activate() override
    {
        ++activations;
        field->setFocus();
    }
    std::function<void()> here() override
    {
        return [this, was = place] { place = was; };
    }

private:
    QString m_title;
    IconName m_icon;

public:
    QLineEdit *field;
    int activations = 0;
    int place = 0; //!< Where the person is within it.
};

QDateTime at(int second)
{
    return QDateTime(QDate(2026, 6, 7), QTime(10, 4, 0), Qt::UTC).addSecs(second);
}

//! What the line says to whoever points at it.
QString whole(const ConnectionLine &line)
{
    return testing::named<TextLabel>(line, ConnectionLine::tr("Connection"))->toolTip();
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

    struct Fixture {
        MainWindow window;
        FakePage *support = new FakePage(u"Support"_s, IconName::Support);
        FakePage *messages = new FakePage(u"Messages"_s, IconName::Messages);
        FakePage *settings = new FakePage(u"Settings"_s, IconName::Gear);
        Fixture()
        {
            window.addPage(support);
            window.addPage(messages);
            window.addPage(settings, MainWindow::Place::Foot);
        }
        RailButton *button(const QString &name) const
        {
            return testing::named<RailButton>(window, name);
        }
    };

private Q_SLOTS:
    void pageBefore_isGoneBackTo()
    {
        Fixture f;
        f.window.showPageBefore();
        QCOMPARE(f.window.currentPage(), f.support);
        f.window.showPage(f.messages);
        f.window.showPage(f.settings);
        f.window.showPage(f.settings);
        f.window.showPageBefore();
        QCOMPARE(f.window.currentPage(), f.messages);
        f.window.showPageBefore();
        QCOMPARE(f.window.currentPage(), f.settings);
    }

    void altLeft_leadsBackAndAltRightAhead()
    {
        Fixture f;
        f.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QVERIFY(!f.window.goBack());
        f.window.showPage(f.messages);
        f.window.showPage(f.settings);
        QTest::keyClick(&f.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(f.window.currentPage(), f.messages);
        QTest::keyClick(&f.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(f.window.currentPage(), f.support);
        QTest::keyClick(&f.window, Qt::Key_Left, Qt::AltModifier); // the beginning
        QCOMPARE(f.window.currentPage(), f.support);
        QTest::keyClick(&f.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(f.window.currentPage(), f.messages);
        QTest::keyClick(&f.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(f.window.currentPage(), f.settings);
    }
    void jumpWithinAPage_isComeBackFrom()
    {
        Fixture f;
        f.messages->place = 1;
        f.window.showPage(f.messages);
        Q_EMIT f.messages->leaving();
        f.messages->place = 2;
        f.window.showPage(f.support);
        QVERIFY(f.window.goBack());
        QCOMPARE(f.window.currentPage(), f.messages);
        QCOMPARE(f.messages->place, 2);
        QVERIFY(f.window.goBack());
        QCOMPARE(f.window.currentPage(), f.messages);
        QCOMPARE(f.messages->place, 1);
        QVERIFY(f.window.goAhead());
        QCOMPARE(f.messages->place, 2);
        f.window.setAccount(u"Huda"_s, 7); // nobody is led to places of somebody else
        QVERIFY(!f.window.goBack());
    }
    //! Two servers number their people from one on.
    void sameNumberOnAnotherServer_isSomebodyElse()
    {
        Fixture f;
        f.window.setAccount(u"Huda"_s, 7, u"https://one.example"_s);
        f.window.showPage(f.messages);
        f.window.showPage(f.support);
        f.window.setAccount(u"Huda A."_s, 7, u"https://one.example"_s);
        QVERIFY(f.window.goBack());
        QVERIFY(f.window.goAhead());
        f.window.setAccount(u"Sara"_s, 7, u"https://two.example"_s);
        QVERIFY(!f.window.goBack());
    }

    void searchPage_hasTheChordOfSearch()
    {
        Fixture f;
        auto *search = new FakePage(u"Search"_s, IconName::Search);
        f.window.addPage(search, MainWindow::Place::Foot);
        f.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QTest::keyClick(&f.window, Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(f.window.currentPage(), search);
    }

    void latePage_isMadeWhenSomebodyGoesThere()
    {
        MainWindow window;
        int made = 0;
        FakePage *inner = nullptr;
        auto *late = new LazyPage(
            IconName::Gear, [] { return u"Settings"_s; },
            [&] {
                ++made;
                return inner = new FakePage(u"Settings"_s, IconName::Gear);
            });
        auto *support = new FakePage(u"Support"_s, IconName::Support);
        window.addPage(support);
        window.addPage(late, MainWindow::Place::Foot);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(made, 0);
        QVERIFY(late->places().isEmpty());
        auto *button = testing::named<RailButton>(window, u"Settings"_s);
        for (int i = 1; i <= 2; ++i) {
            button->click();
            QCOMPARE(made, 1);
            QCOMPARE(inner->activations, i);
            QCOMPARE(window.currentPage(), late);
            QVERIFY(inner->isVisible());
            QCOMPARE(window.focusWidget(), inner->field);
            window.showPage(support);
        }
        QSignalSpy wanted(late, &ShellPage::wanted);
        Q_EMIT inner->wanted();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(window.currentPage(), late);
    }

    void rail_showsPages()
    {
        Fixture f;
        QSignalSpy shown(&f.window, &MainWindow::pageShown);
        QCOMPARE(f.window.currentPage(), f.support);
        QVERIFY(f.button(u"Support"_s)->isChecked());
        f.button(u"Messages"_s)->click();
        QCOMPARE(f.window.currentPage(), f.messages);
        QCOMPARE(f.messages->activations, 1);
        QCOMPARE(shown.count(), 1);
        QVERIFY(!f.button(u"Support"_s)->isChecked());
        QVERIFY(f.window.windowTitle().startsWith(u"Messages"_s));
        // Else Qt would add the name of the program once more.
        QVERIFY(f.window.windowTitle().endsWith(QGuiApplication::applicationDisplayName()));
        f.button(u"Settings"_s)->click();
        QCOMPARE(f.window.currentPage(), f.settings);
        QVERIFY(!f.button(u"Messages"_s)->isChecked());
        Q_EMIT f.support->wanted();
        QCOMPARE(f.window.currentPage(), f.support);
    }

    void rail_actsOnTheAccessibilityAction()
    {
        Fixture f;
        QAccessibleInterface *heard =
            QAccessible::queryAccessibleInterface(f.button(u"Messages"_s));
        QCOMPARE(heard->text(QAccessible::Name), u"Messages"_s);
        QCOMPARE(heard->role(), QAccessible::RadioButton);
        const QStringList actions = heard->actionInterface()->actionNames();
        heard->actionInterface()->doAction(actions.first());
        QCOMPARE(f.window.currentPage(), f.messages);
    }

    void rail_countsWhatWaits()
    {
        Fixture f;
        Q_EMIT f.messages->badgeChanged(3);
        QVERIFY(f.button(u"Messages"_s)->accessibleDescription().contains(u"3"_s));
        QCOMPARE(f.button(u"Messages"_s)->accessibleName(),
            u"Messages"_s); // scripts know it by its name
        QCOMPARE(f.button(u"Support"_s)->accessibleDescription(), QString());
        Q_EMIT f.messages->badgeChanged(0);
        QCOMPARE(f.button(u"Messages"_s)->accessibleDescription(), QString());
    }

    void rail_standsAtTheLeadingEdge()
    {
        Fixture f;
        QVERIFY(testing::showAndWait(f.window));
        auto *rail = f.window.findChild<Rail *>();
        QCOMPARE(rail->x() > f.window.width() / 2, testing::isArabic());
        auto *account = testing::named<RailButton>(f.window, MainWindow::tr("Account"));
        QVERIFY(account->y() > f.button(u"Settings"_s)->y()); // last at the foot
        testing::shoot(f.window, u"shell"_s);
    }

    void keys_switchPages()
    {
        Fixture f;
        QVERIFY(testing::showAndWait(f.window));
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QTest::keyClick(&f.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(f.window.currentPage(), f.messages);
        QTest::keyClick(&f.window, Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(f.window.currentPage(), f.settings);
    }

    void account_nameIsLiteralAndSignsOut()
    {
        Fixture f;
        f.window.setAccount(u"<b>R&D</b>\u202E"_s, 7);
        auto *menu = f.window.findChild<QMenu *>();
        QCOMPARE(menu->actions().first()->text(), u"<b>R&&D</b>"_s);
        f.window.setAccount(u"\u3164"_s, 7);
        QCOMPARE(menu->actions().first()->text(), u"#7"_s);
        QSignalSpy out(&f.window, &MainWindow::signOutRequested);
        menu->actions().last()->trigger();
        QCOMPARE(out.count(), 1);
    }

    void close_canBeHeldBack()
    {
        Fixture f;
        QVERIFY(testing::showAndWait(f.window));
        auto held = connect(
            &f.window, &MainWindow::closeRequested, this, [](bool *accept) { *accept = false; });
        f.window.close();
        QVERIFY(f.window.isVisible());
        disconnect(held);
        f.window.close();
        QVERIFY(!f.window.isVisible());
    }

    void language_isAskedForAndKeepsThePage()
    {
        Fixture f;
        QVERIFY(testing::showAndWait(f.window));
        f.window.showPage(f.messages);
        f.messages->field->setText(u"half a reply"_s);
        QSignalSpy chosen(&f.window, &MainWindow::languageChosen);
        auto *box = f.window.findChild<LanguageBox *>();
        Q_EMIT box->activated(box->currentIndex());
        QCOMPARE(chosen.count(), 1);
        const auto other =
            testing::isArabic() ? Localizer::Language::English : Localizer::Language::Arabic;
        ui.localizer().setLanguage(other);
        f.window.setLanguage(other);
        QTRY_COMPARE(f.window.layoutDirection(), QGuiApplication::layoutDirection());
        QCOMPARE(f.window.currentPage(), f.messages);
        QCOMPARE(f.messages->field->text(), u"half a reply"_s);
        QCOMPARE(f.window.focusWidget(), f.messages->field);
        ui.localizer().setLanguage(testing::testLanguage());
    }

    void connection_isSaidInEveryState_data()
    {
        QTest::addColumn<ConnectionView>("view");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QStringList>("details");
        using V = ConnectionView;
        QTest::newRow("connected")
            << V{V::State::Connected, 34, at(-12)} << ConnectionLine::tr("Connected")
            << QStringList{u"34"_s, u"12"_s};
        QTest::newRow("reconnecting")
            << V{V::State::Reconnecting, {}, {}, at(8), {}, V::Reason::ServerClosed}
            << ConnectionLine::tr("Reconnecting…")
            << QStringList{u"8"_s, ConnectionLine::tr("the server closed the link")};
        QTest::newRow("offline") << V{V::State::Offline, {}, {}, {}, at(-60), V::Reason::NoNetwork}
                                 << ConnectionLine::tr("Offline")
                                 << QStringList{at(-60).toLocalTime().time().toString(u"HH:mm"_s),
                                        ConnectionLine::tr("no network")};
        const Obstacle proxy{Obstacle::Kind::ProxyWantsPassword, u"10.0.0.1:8"_s};
        QTest::newRow("proxy") << V{.state = V::State::Offline,
            .reason = V::Reason::Obstacle,
            .obstacle = proxy} << ConnectionLine::tr("Offline")
                               << QStringList{obstacleWords(proxy)};
        QTest::newRow("connecting")
            << V{.state = V::State::Connecting, .reason = V::Reason::Keychain}
            << ConnectionLine::tr("Connecting…")
            << QStringList{ConnectionLine::tr("waiting for the keychain of this computer")};
        QTest::newRow("waiting for the live server")
            << V{.state = V::State::Reconnecting,
                   .nextTry = at(4),
                   .reason = V::Reason::WaitsForLive}
            << ConnectionLine::tr("Reconnecting…")
            << QStringList{u"4"_s, ConnectionLine::tr("waiting for the live server")};
        QTest::newRow("in use elsewhere")
            << V{.state = V::State::Offline, .nextTry = at(50), .reason = V::Reason::UsedElsewhere}
            << ConnectionLine::tr("Offline")
            << QStringList{u"50"_s, ConnectionLine::tr("this account is in use elsewhere")};
        QTest::newRow("not renewed")
            << V{.state = V::State::Connected, .isNotRenewed = true, .nextRenewal = at(7)}
            << ConnectionLine::tr("Connected")
            << QStringList{u"7"_s,
                   ConnectionLine::tr("the sign-in cannot be renewed, next try %1", "%1: in 8 s")
                       .section(u'%', 0, 0)
                       .trimmed()};
        QTest::newRow("a place unheard")
            << V{.state = V::State::Connected, .unheard = 1} << ConnectionLine::tr("Connected")
            << QStringList{
                   ConnectionLine::tr("%n place(s) without live events, tried again", nullptr, 1)};
        QTest::newRow("signed out") << V{V::State::SignedOut} << ConnectionLine::tr("Signed out")
                                    << QStringList{ConnectionLine::tr("sign in to continue")};
    }
    void connection_isSaidInEveryState()
    {
        QFETCH(ConnectionView, view);
        QFETCH(QString, state);
        QFETCH(QStringList, details);
        ConnectionLine line;
        line.setView(view, at(0));
        QCOMPARE(line.stateText(), state);
        for (const QString &detail : details)
            QVERIFY2(line.detailText().contains(detail)
                    || (view.state == ConnectionView::State::Connected
                        && whole(line).contains(detail)),
                qPrintable(line.detailText()));
        auto *label = testing::named<TextLabel>(line, ConnectionLine::tr("Connection"));
        QVERIFY(label);
        QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(label);
        QCOMPARE(heard->textInterface()->text(0, -1), state);
    }

    void connection_saysNoMoreWhileAllIsWell()
    {
        ConnectionLine line;
        ConnectionView view{.state = ConnectionView::State::Connected, .latencyMs = 8};
        view.lastChecked = at(-14);
        line.setView(view, at(0));
        QCOMPARE(line.detailText(), QString());
        QVERIFY(whole(line).contains(u"14"_s)); // for who points at it
        view.latencyMs = 900;
        line.setView(view, at(0));
        QVERIFY2(line.detailText().contains(u"900"_s), qPrintable(line.detailText()));
    }

    //! A hidden program wakes the processor for nobody: P14 of the benches.
    void windowThatIsPutAway_countsNothing()
    {
        MainWindow window;
        QSignalSpy away(&window, &MainWindow::putAwayChanged);
        const auto ticks = [&] {
            int running = 0;
            for (const auto *timer : window.findChildren<QTimer *>())
                running += timer->isActive() && !timer->isSingleShot();
            return running;
        };
        window.setConnection({.state = ConnectionView::State::Reconnecting});
        window.show();
        QCOMPARE(away.takeLast().first().toBool(), false);
        window.showMinimized();
        QTRY_COMPARE(away.size(), 1);
        QCOMPARE(away.takeLast().first().toBool(), true);
        QCOMPARE(ticks(), 0);
        window.showNormal();
        QTRY_COMPARE(away.size(), 1);
        window.hide();
        QCOMPARE(away.last().first().toBool(), true);
        QCOMPARE(ticks(), 0);
    }

    void connection_offersWhatHelps_data()
    {
        QTest::addColumn<ConnectionView>("view");
        QTest::addColumn<QString>("words");
        using V = ConnectionView;
        QTest::newRow("elsewhere")
            << V{.state = V::State::Offline, .reason = V::Reason::UsedElsewhere}
            << ConnectionLine::tr("Connect here");
        QTest::newRow("refused") << V{.state = V::State::Offline,
            .reason = V::Reason::SignInRefused}
                                 << ConnectionLine::tr("Sign in again");
        QTest::newRow("proxy password") << V{.state = V::State::Offline,
            .reason = V::Reason::Obstacle,
            .obstacle = {Obstacle::Kind::ProxyWantsPassword, u"10.0.0.1:3128"_s}}
                                        << ConnectionLine::tr("Enter password…");
        QTest::newRow("a certificate") << V{.state = V::State::Offline,
            .reason = V::Reason::Obstacle,
            .obstacle = {Obstacle::Kind::CertificateExpired, {}}}
                                       << QString();
        QTest::newRow("connected again")
            << V{.state = V::State::Connected, .reason = V::Reason::UsedElsewhere} << QString();
        QTest::newRow("only offline")
            << V{.state = V::State::Offline, .reason = V::Reason::NotReachable} << QString();
    }
    void connection_offersWhatHelps()
    {
        QFETCH(ConnectionView, view);
        QFETCH(QString, words);
        ConnectionLine line;
        line.show();
        line.setView(view, at(0));
        QSignalSpy taken(&line, &ConnectionLine::offerTaken);
        QPushButton *offer = nullptr;
        for (auto *button : line.findChildren<QPushButton *>()) {
            if (button->isVisible())
                offer = button;
        }
        QCOMPARE(offer != nullptr, !words.isEmpty());
        if (!offer)
            return;
        QCOMPARE(offer->text(), words);
        QCOMPARE(offer->accessibleName(), words);
        QTest::keyClick(offer, Qt::Key_Space);
        QCOMPARE(taken.count(), 1);
        QCOMPARE(taken.first().first().value<ConnectionView::Offer>(), view.offer());
    }

    void connection_countsOn()
    {
        ConnectionLine line;
        line.setView({ConnectionView::State::Reconnecting, {}, {}, at(8)}, at(0));
        const QString before = line.detailText();
        line.refresh(at(3));
        QVERIFY(line.detailText() != before);
        QVERIFY(line.detailText().contains(u"5"_s));
        line.refresh(at(30)); // late: never a negative wait
        QVERIFY(!line.detailText().contains(u'-'));
    }

    void pauseOfTheServer_isCountedDown()
    {
        ConnectionLine line;
        const auto said = [](std::chrono::seconds wait) {
            return ConnectionLine::tr("the server asks for a pause, next try %1", "%1: in 8 s")
                .arg(inText(wait));
        };
        ConnectionView view{.state = ConnectionView::State::Connected, .latencyMs = 42};
        line.setView(view, at(0));
        QVERIFY(!line.detailText().contains(said(8s)));
        view.pausedUntil = at(8);
        line.setView(view, at(0));
        QVERIFY2(line.detailText().contains(said(8s)), qPrintable(line.detailText()));
        line.refresh(at(3));
        QVERIFY2(line.detailText().contains(said(5s)), qPrintable(line.detailText()));
        line.refresh(at(8));
        QVERIFY(!line.detailText().contains(said(0s)));
        QVERIFY(whole(line).contains(u"42"_s));
        // Signed out nothing is tried by itself.
        view.state = ConnectionView::State::SignedOut;
        line.setView(view, at(0));
        QVERIFY(!line.detailText().contains(said(8s)));
    }

    //! Each second, though the line counts slower while all is well.
    void pauseOfTheServer_isCountedInTheWindow()
    {
        MainWindow window;
        window.show();
        const auto *line = window.findChild<ConnectionLine *>();
        window.setConnection({.state = ConnectionView::State::Connected,
            .pausedUntil = QDateTime::currentDateTime().addSecs(60)});
        const QString first = line->detailText();
        QVERIFY(!first.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(line->detailText() != first, 3'500);
    }

    void unsent_isShownOnlyWhenThereIsSome()
    {
        ConnectionLine line;
        QVERIFY(testing::showAndWait(line));
        const auto shown = [&line] {
            for (const auto *button : line.findChildren<QAbstractButton *>())
                if (button->isVisible()
                    && button->text() == ConnectionLine::tr("%n unsent", nullptr, 2))
                    return true;
            return false;
        };
        QSignalSpy triggered(&line, &ConnectionLine::unsentTriggered);
        for (auto *button : line.findChildren<QPushButton *>())
            button->click();
        QCOMPARE(triggered.count(), 1);
        QVERIFY(!shown());
        line.setUnsent(2);
        QVERIFY(shown());
        QSignalSpy wanted(&line, &ConnectionLine::unsentTriggered);
        for (auto *button : line.findChildren<QAbstractButton *>())
            button->click();
        QCOMPARE(wanted.count(), 1);
        line.setUnsent(0);
        QVERIFY(!shown());
    }

    void labels_arePlain()
    {
        Fixture f;
        f.window.setNote(u"Not counted as a viewer"_s);
        QVERIFY(testing::labelsThatReadMarkup(f.window).isEmpty());
    }

    //! The next key is for the work: not for the box of languages that stands beside.
    void hint_givesTheKeyboardBackToThePage()
    {
        Fixture f;
        f.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        f.window.showHints();
        auto *hints = f.window.findChild<HintBar *>();
        QVERIFY(hints->isVisible());
        auto *button = hints->findChild<QAbstractButton *>();
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(!hints->isVisible());
        QCOMPARE(f.window.focusWidget(), f.support->field);
    }

    void availability_isSeenAtTheAccountAndInTheTitle()
    {
        Fixture f;
        QSignalSpy changed(&f.window, &MainWindow::availabilityChanged);
        const QString before = f.window.windowTitle();
        f.window.setAvailability(MainWindow::Availability::Break);
        QCOMPARE(changed.size(), 1);
        QVERIFY(f.window.windowTitle() != before && f.window.windowTitle().contains(before));
        f.window.showPage(f.messages);
        QVERIFY(f.window.windowTitle().startsWith(
            MainWindow::tr("On a break – %1", "%1: the title of the window")
                .arg(QString())
                .trimmed()));
        f.window.setAvailability(MainWindow::Availability::Available);
        f.window.showPage(f.support);
        QCOMPARE(f.window.windowTitle(), before);
    }

    void keys_askForAnotherSizeOfText()
    {
        Fixture f;
        QVERIFY(testing::showAndWait(f.window));
        f.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&f.window));
        QSignalSpy wanted(&f.window, &MainWindow::textStepWanted);
        QTest::keyClick(&f.window, Qt::Key_Equal, Qt::ControlModifier);
        QTest::keyClick(&f.window, Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(&f.window, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(wanted.size(), 3);
        QCOMPARE(wanted[0][0].toInt(), 1);
        QCOMPARE(wanted[1][0].toInt(), -1);
        QCOMPARE(wanted[2][0].toInt(), 0);
    }

    void switcher_offersWhatTheWholeProgramCanDo()
    {
        Fixture f;
        f.window.setLanguage(Localizer::Language::Arabic);
        QVERIFY(testing::showAndWait(f.window));
        QSignalSpy theme(&f.window, &MainWindow::themeChosen);
        QSignalSpy language(&f.window, &MainWindow::languageChosen);
        const auto take = [&f](const QString &words) {
            f.window.openSwitcher();
            auto *field = testing::named<QLineEdit>(f.window, Switcher::tr("Go to"));
            field->setText(u"> "_s + words);
            QTest::keyClick(field, Qt::Key_Return);
        };
        take(MainWindow::tr("Theme: dark"));
        QCOMPARE(theme.size(), 1);
        QCOMPARE(theme[0][0].toString(), u"dark"_s);
        take(u"English"_s);
        QCOMPARE(language.size(), 1);
        QCOMPARE(language[0][0].value<Localizer::Language>(), Localizer::Language::English);
        take(MainWindow::tr("On a break: nothing rings"));
        QCOMPARE(int(f.window.availability()), int(MainWindow::Availability::Break));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
