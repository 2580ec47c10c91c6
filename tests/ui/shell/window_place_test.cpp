// SPDX-License-Identifier: MIT
#include "ui/shell/window_place.h"
#include "ui/ui_test.h"

#include <QScreen>

using namespace Qt::StringLiterals;
using namespace wxm;
using namespace wxm::testing;

class WindowPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_file = std::make_unique<SettingsFile>(QString());
        m_settings = std::make_unique<Settings>(*m_file);
        m_room = QGuiApplication::primaryScreen()->availableGeometry();
        m_screen = QGuiApplication::primaryScreen()->geometry();
    }
    void cleanup()
    {
        m_settings.reset();
        m_file.reset();
    }

    void firstSize_isWithinTheScreen()
    {
        QWidget window;
        WindowPlace place(window, u"main"_s, {4'000, 3'000}, m_settings->windowPlaces);
        place.restore();
        QVERIFY(window.width() <= m_room.width());
        QVERIFY(window.height() < m_room.height()); // the title has its room, too
        QVERIFY(m_room.contains(QRect(window.pos(), window.size())));
    }
    void place_isThatOfTheLastTime()
    {
        QPoint was;
        {
            QWidget window;
            WindowPlace place(window, u"main"_s, {600, 400}, m_settings->windowPlaces);
            place.restore();
            QVERIFY(showAndWait(window));
            window.resize(500, 300);
            window.move(m_room.topLeft() + QPoint(30, 40));
            was = window.pos();
            QTRY_VERIFY(!m_settings->windowPlaces().isEmpty());
        }
        QWidget other;
        WindowPlace otherPlace(other, u"sign-in"_s, {640, 480}, m_settings->windowPlaces);
        otherPlace.restore();
        QCOMPARE(other.size(), QSize(640, 480));
        QWidget again;
        WindowPlace place(again, u"main"_s, {600, 400}, m_settings->windowPlaces);
        place.restore();
        QCOMPARE(again.size(), QSize(500, 300));
        QCOMPARE(again.pos(), was);
        QVERIFY(!again.isMaximized());
    }
    void maximised_comesBackWithTheSizeBeforeIt()
    {
        keep(u"main %1 50,60,500,300 maximised"_s);
        QWidget window;
        WindowPlace place(window, u"main"_s, {600, 400}, m_settings->windowPlaces);
        place.restore();
        QVERIFY(window.windowState().testFlag(Qt::WindowMaximized));
    }
    void placeOfAScreenThatIsGone_isNotUsed()
    {
        m_settings->windowPlaces.set({u"main 9000,0,1920,1080 9100,100,900,600"_s});
        QWidget window;
        WindowPlace place(window, u"main"_s, {600, 400}, m_settings->windowPlaces);
        place.restore();
        QCOMPARE(window.size(), QSize(600, 400));
        QVERIFY(m_room.contains(QRect(window.pos(), window.size())));
    }
    void placeBeyondTheEdge_isBroughtBackIn_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::newRow("beside") << u"main %1 20000,20000,500,300"_s;
        QTest::newRow("above") << u"main %1 -400,-900,500,300"_s;
        QTest::newRow("larger") << u"main %1 0,0,9000,9000"_s;
        QTest::newRow("words") << u"main %1 a,b,c,d"_s;
        QTest::newRow("short") << u"main"_s;
    }
    void placeBeyondTheEdge_isBroughtBackIn()
    {
        QFETCH(QString, kept);
        keep(kept);
        QWidget window;
        WindowPlace place(window, u"main"_s, {600, 400}, m_settings->windowPlaces);
        place.restore();
        QVERIFY2(m_room.contains(QRect(window.pos(), window.size())),
            qPrintable(u"%1 %2"_s.arg(window.x()).arg(window.width())));
    }

private:
    void keep(const QString &line)
    {
        const auto screen = u"%1,%2,%3,%4"_s.arg(m_screen.x())
                                .arg(m_screen.y())
                                .arg(m_screen.width())
                                .arg(m_screen.height());
        m_settings->windowPlaces.set({line.contains(u"%1"_s) ? line.arg(screen) : line});
    }

    UiTest m_ui;
    std::unique_ptr<SettingsFile> m_file;
    std::unique_ptr<Settings> m_settings;
    QRect m_room;
    QRect m_screen;
};

QTEST_MAIN(WindowPlaceTest)
#include "window_place_test.moc"
