// SPDX-License-Identifier: MIT
#include "base/bidi.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/dialog.h"
#include "ui/common/empty_state.h"
#include "ui/common/open_url.h"
#include "ui/ui_test.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QScreen>
#include <QSignalSpy>

#include <vector>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

class NameDialog : public Dialog {
public:
    explicit NameDialog(QWidget *parent) : Dialog(parent), name(new QLineEdit(this))
    {
        contents()->addWidget(name);
        setWords(u"Name"_s, u"Save"_s);
    }
    void load() override
    {
        ++loads;
        name->setText(u"old"_s);
    }
    QString validate() const override
    {
        return name->text().isEmpty() ? u"Enter a name."_s : QString();
    }
    void apply() override { ++applies; }
    using Dialog::applied;
    using Dialog::applyFailed;

    QLineEdit *name;
    int loads = 0;
    int applies = 0;
};

//! More than a screen holds, and wider where the text is large.
class LongDialog : public Dialog {
public:
    explicit LongDialog(QWidget *parent) : Dialog(parent)
    {
        setLeastWidth(600);
        for (int i = 0; i < 60; ++i)
            contents()->addWidget(lines.emplace_back(new QLabel(u"Line"_s, this)));
        setWords(u"Long"_s, u"Save"_s);
    }

    std::vector<QLabel *> lines;
};

//! Stands for the browser.
class Browser : public QObject {
    Q_OBJECT
public:
    Browser()
    {
        QDesktopServices::setUrlHandler(u"http"_s, this, "open");
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
    }
    ~Browser() override
    {
        QDesktopServices::unsetUrlHandler(u"http"_s);
        QDesktopServices::unsetUrlHandler(u"https"_s);
    }
    QList<QUrl> opened;
public Q_SLOTS:
    void open(const QUrl &url) { opened << url; }
};

} // namespace

class DialogTest : public QObject {
    Q_OBJECT

    testing::UiTest ui;

private Q_SLOTS:
    //! Where the system offers no dialog of its own, the toolkit's has our icons, and paths that
    //! are read from left to right.
    void fileDialogOfTheToolkit_hasOurLookAndReadablePaths()
    {
        QFileDialog dialog;
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        QVERIFY(testing::showAndWait(dialog));
        auto *places = dialog.findChild<QComboBox *>(u"lookInCombo"_s);
        auto *name = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(places && name);
        QCOMPARE(places->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(name->layoutDirection(), Qt::LeftToRight);
        const auto picture = [](const QIcon &icon) { return icon.pixmap(16, 16).toImage(); };
        auto *style = dialog.style();
        QCOMPARE(picture(style->standardIcon(QStyle::SP_DialogSaveButton)),
            picture(icon(IconName::Down)));
        QCOMPARE(picture(style->standardIcon(QStyle::SP_DialogCancelButton)),
            picture(icon(IconName::Close)));
    }

    void dialog_loadsOnce()
    {
        QWidget window;
        QPointer<NameDialog> dialog = new NameDialog(&window);
        dialog->open();
        QCOMPARE(dialog->loads, 1);
        QCOMPARE(dialog->name->text(), u"old"_s);
        dialog->reject();
    }

    //! Its buttons stand in sight, and what stands above them is scrolled to by a key.
    void dialog_isNeverLargerThanItsScreen()
    {
        ui.theme().setTextScale(2);
        QWidget window;
        LongDialog dialog(&window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const QSize most = dialog.screen()->availableSize();
        QCOMPARE(dialog.size().boundedTo(most), dialog.size());
        QCOMPARE(dialog.width(), qMin(1'200, most.width()));
        for (const auto *one : {dialog.acceptButton(), dialog.cancelButton()}) {
            QCOMPARE(one->visibleRegion().boundingRect(), one->rect());
            QVERIFY(dialog.rect().contains(QRect(one->mapTo(&dialog, QPoint()), one->size())));
        }
        const auto *last = dialog.lines.back();
        QVERIFY(last->visibleRegion().isEmpty());
        for (int page = 0; page < 60 && last->visibleRegion().isEmpty(); ++page)
            QTest::keyClick(&dialog, Qt::Key_PageDown);
        QVERIFY(!last->visibleRegion().isEmpty());
        ui.theme().setTextScale(1);
    }

    void dialog_doesNotApplyWhatIsWrong()
    {
        QWidget window;
        NameDialog dialog(&window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        dialog.name->clear();
        dialog.accept();
        QCOMPARE(dialog.applies, 0);
        QCOMPARE(dialog.fault(), u"Enter a name."_s);
        QVERIFY(dialog.isVisible());
    }

    void dialog_isBusyUntilItIsAnswered()
    {
        QWidget window;
        NameDialog dialog(&window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        dialog.accept();
        QVERIFY(dialog.acceptButton()->isBusy());
        dialog.accept(); // a second press while the first is under way
        QCOMPARE(dialog.applies, 1);
        dialog.applied();
        QCOMPARE(accepted.count(), 1);
        QVERIFY(!dialog.isVisible());
    }

    void dialog_keepsWhatWasTypedWhenItFails()
    {
        QWidget window;
        NameDialog dialog(&window);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        dialog.name->setText(u"new"_s);
        dialog.accept();
        dialog.applyFailed({.kind = ApiError::Kind::Offline, .httpStatus = 0, .detail = {}});
        QVERIFY(!dialog.fault().isEmpty());
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.acceptButton()->isBusy());
        QCOMPARE(dialog.name->text(), u"new"_s);
    }

    void url_asksAndNamesTheRealHost()
    {
        Browser browser;
        QWidget window;
        openForeignUrl(QUrl(u"https://\u0430pple.com/x"_s), &window);
        QPointer<OpenUrlDialog> dialog = window.findChild<OpenUrlDialog *>();
        QVERIFY(dialog);
        QString words;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            words += label->text() + u'\n';
        QVERIFY(words.contains(u"xn--pple-43d.com"_s));
        QVERIFY(testing::labelsThatReadMarkup(*dialog).isEmpty());
        QVERIFY(dialog->cancelButton()->isDefault());
        QVERIFY(!dialog->acceptButton()->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return); // Enter cancels
        QCOMPARE(browser.opened.size(), 0);
        QTRY_VERIFY(!dialog);
        openForeignUrl(QUrl(u"https://a.example/x"_s), &window);
        dialog = window.findChild<OpenUrlDialog *>();
        dialog->acceptButton()->click();
        QCOMPARE(browser.opened, QList<QUrl>({QUrl(u"https://a.example/x"_s)}));
    }

    void url_ownHostsOpenAtOnce()
    {
        Browser browser;
        QWidget window;
        openForeignUrl(QUrl(u"https://wxm.example/x"_s), &window, {u"wxm.example"_s});
        QCOMPARE(browser.opened.size(), 1);
        openForeignUrl(QUrl(u"https://evil-wxm.example/x"_s), &window, {u"wxm.example"_s});
        QCOMPARE(browser.opened.size(), 1);
        QVERIFY(window.findChild<OpenUrlDialog *>());
    }

    //! No program takes it: said, with the address to be copied, of our own hosts, too.
    void url_thatNothingOpensSaysSo_data()
    {
        QTest::addColumn<bool>("isOurs");
        QTest::newRow("of others") << false;
        QTest::newRow("our own") << true;
    }
    void url_thatNothingOpensSaysSo()
    {
        QFETCH(const bool, isOurs);
        QWidget window;
        for (const auto &scheme :
            {u"https"_s, u"http"_s}) // a handler without such a slot takes nothing
            QDesktopServices::setUrlHandler(scheme, &window, "thereIsNone");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"No such method"_s));
        openForeignUrl(QUrl(u"https://wxm.example/a%20b"_s), &window,
            isOurs ? QStringList{u"wxm.example"_s} : QStringList());
        auto *dialog = window.findChild<OpenUrlDialog *>();
        QVERIFY(dialog);
        if (!isOurs) {
            QVERIFY(dialog->fault().isEmpty());
            dialog->acceptButton()->click();
        }
        QVERIFY(!dialog->fault().isEmpty());
        QVERIFY(dialog->isVisible());
        QVERIFY(!dialog->acceptButton()->isBusy());
        auto *copy = testing::named<Button>(*dialog, OpenUrlDialog::tr("Copy address"));
        QVERIFY(copy && copy->isVisible());
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://wxm.example/a%20b"_s);
        for (const auto &scheme : {u"https"_s, u"http"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

    void url_everythingElseIsRefused()
    {
        Browser browser;
        QWidget window;
        for (const auto &text : {u"file:///etc/passwd"_s, u"smb://evil/share"_s,
                 u"javascript:alert(1)"_s, u"https:evil.example"_s, u"https:///evil.example"_s,
                 u"https://a@evil.example/"_s, u"//evil/share"_s, u"mailto:a@b.example"_s, u""_s})
            openForeignUrl(QUrl(text), &window, {u"evil.example"_s});
        QCOMPARE(browser.opened.size(), 0);
        QVERIFY(!window.findChild<OpenUrlDialog *>());
    }

    void banner_saysAndActs()
    {
        Banner banner;
        QVERIFY(banner.isHidden());
        QSignalSpy acted(&banner, &Banner::actionTriggered);
        banner.say(Banner::Kind::Warn, IconName::Offline, u"Offline"_s, u"Next try in 8 s"_s,
            u"Try now"_s);
        QVERIFY(!banner.isHidden());
        QCOMPARE(banner.title(), u"Offline"_s);
        banner.findChild<Button *>()->click();
        QCOMPARE(acted.count(), 1);
        banner.say(Banner::Kind::Ok, IconName::Check, u"Back"_s);
        QVERIFY(banner.findChild<Button *>()->isHidden());
        banner.dismiss();
        QVERIFY(banner.isHidden());
    }

    void emptyState_offersWhatToDo()
    {
        EmptyState state;
        QSignalSpy primary(&state, &EmptyState::primaryTriggered);
        QSignalSpy secondary(&state, &EmptyState::secondaryTriggered);
        state.setWords(IconName::Live, ColorRole::Text3, u"No live"_s, u"Pick one."_s, u"Watch"_s,
            u"Running now"_s);
        for (Button *button : state.findChildren<Button *>())
            button->click();
        QCOMPARE(primary.count(), 1);
        QCOMPARE(secondary.count(), 1);
        state.setWords(IconName::Live, ColorRole::Text3, u"No live"_s, u"Pick one."_s);
        for (Button *button : state.findChildren<Button *>())
            QVERIFY(button->isHidden());
        QVERIFY(testing::labelsThatReadMarkup(state).isEmpty());
    }

    void button_isWideEnoughForItsWords()
    {
        for (const auto kind : {Button::Kind::Plain, Button::Kind::Primary, Button::Kind::Tonal,
                 Button::Kind::Danger, Button::Kind::DangerFill, Button::Kind::Ghost}) {
            Button shorter(u"Send"_s, kind);
            Button longer(u"Send and resolve"_s, kind);
            Button arabic(u"إرسال ثم إنهاء"_s, kind);
            QVERIFY(longer.sizeHint().width() > shorter.sizeHint().width());
            QCOMPARE(arabic.sizeHint().height(), shorter.sizeHint().height());
            Button withIcon(u"Send"_s, kind);
            withIcon.setIconName(IconName::Send);
            QCOMPARE(withIcon.sizeHint().width(),
                shorter.sizeHint().width() + metric::kIcon + space::k8);
            withIcon.setKeyCap(u"Z"_s);
            QVERIFY(withIcon.sizeHint().width()
                > shorter.sizeHint().width() + metric::kIcon + space::k8);
        }
    }

    void button_doesNotAnswerWhileBusy()
    {
        Button button(u"Send"_s, Button::Kind::Primary);
        QSignalSpy clicked(&button, &Button::clicked);
        button.setBusy(true);
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::keyClick(&button, Qt::Key_Space);
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(clicked.count(), 0);
        button.setBusy(false);
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(clicked.count(), 2);
    }
};

QTEST_MAIN(DialogTest)
#include "dialog_test.moc"
