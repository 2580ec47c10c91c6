// SPDX-License-Identifier: MIT
#include "ui/screens/layout_faults.h"
#include "ui/screens/screens.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

namespace {

//! What stands before a screen: dialogs and menus are windows of their own.
QPixmap photographed(QWidget &root)
{
    QPixmap picture = root.grab();
    QPainter painter(&picture);
    for (auto *window : QApplication::topLevelWidgets()) {
        if (window == &root || !window->isVisible() || window->inherits("QFocusFrame"))
            continue;
        if (qobject_cast<QDialog *>(window)) {
            painter.fillRect(root.rect(), Theme::of().color(ColorRole::Scrim));
            const QPoint at = root.rect().center() - window->rect().center();
            painter.drawPixmap(at, window->grab());
        }
    }
    return picture;
}

QStringList faultsOf(QWidget &root)
{
    QStringList faults = layoutFaults(root);
    for (auto *window : QApplication::topLevelWidgets()) {
        if (window != &root && window->isVisible() && qobject_cast<QDialog *>(window))
            faults += layoutFaults(*window);
    }
    return faults;
}

} // namespace

//! Every screen, at 100 % and at 200 % text: nothing is cut, nothing lies over anything, nothing
//! leaves its place. With WXM_TEST_SHOTS each is photographed, light and dark.
class ScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void screens_areWhole_data()
    {
        QTest::addColumn<int>("screen");
        QTest::addColumn<qreal>("scale");
        QTest::addColumn<bool>("isDark");
        const auto screens = allScreens();
        const bool isPhotographed = qEnvironmentVariableIsSet("WXM_TEST_SHOTS");
        for (int index = 0; index < int(screens.size()); ++index) {
            for (const qreal scale : {1.0, 2.0}) {
                for (const bool isDark : {false, true}) {
                    if (isDark && !isPhotographed)
                        continue; // colours move nothing
                    QTest::addRow("%s-%s-%d", qPrintable(screens[index].name),
                        isDark ? "dark" : "light", int(scale * 100))
                        << index << scale << isDark;
                }
            }
        }
    }
    void screens_areWhole()
    {
        QFETCH(const int, screen);
        QFETCH(const qreal, scale);
        QFETCH(const bool, isDark);
        m_ui.theme().setChoice(
            isDark ? ThemeController::Choice::Dark : ThemeController::Choice::Light);
        m_ui.theme().setTextScale(scale);
        const auto screens = allScreens();
        std::unique_ptr<QWidget> keep;
        Stage stage;
        stage.window.resize(screens[screen].size);
        auto *root = screens[screen].open(stage, keep);
        const QSize wanted = screens[screen].size;
        root->resize(
            scale > 1 ? QSize(qMax(wanted.width(), 1440), qMax(wanted.height(), 900)) : wanted);
        QVERIFY(showAndWait(*root));
        Stage::settle();
        const QString folder = qEnvironmentVariable("WXM_TEST_SHOTS");
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            const QString name =
                u"%1-%2-%3%4.png"_s.arg(screens[screen].name, isArabic() ? u"ar"_s : u"en"_s,
                    isDark ? u"dark"_s : u"light"_s, scale > 1 ? u"-200"_s : QString());
            QVERIFY(photographed(*root).save(folder + u'/' + name));
        }
        const QStringList faults = faultsOf(*root);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
    void fault_isFound()
    {
        QWidget root;
        root.resize(200, 100);
        auto *label = new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, &root);
        label->setText(u"Rather long, and cut"_s);
        label->setGeometry(0, 0, 30, 20);
        auto *button = new Button(u"Beside"_s, Button::Kind::Plain, &root);
        button->setGeometry(20, 0, 300, 40);
        QVERIFY(showAndWait(root));
        const QString faults = layoutFaults(root).join(u'\n');
        QVERIFY(faults.contains(u"too narrow"_s));
        QVERIFY(faults.contains(u"leaves its parent"_s));
        QVERIFY(faults.contains(u"lies over"_s));
    }

private:
    UiTest m_ui;
};

QTEST_MAIN(ScreensTest)
#include "screens_test.moc"
