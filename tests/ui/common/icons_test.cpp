// SPDX-License-Identifier: MIT
#include "ui/common/icons.h"
#include "ui/ui_test.h"

#include <QPainter>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

QImage painted(IconName name, Qt::LayoutDirection direction, const QColor &color = Qt::black)
{
    QImage image(24, 24, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintIcon(&painter, image.rect(), name, color, direction);
    return image;
}

int inkOf(const QImage &image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += qAlpha(image.pixel(x, y)) > 100;
    return ink;
}

} // namespace

class IconsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_iconIsDrawn()
    {
        for (int i = 0; i < kIconNames; ++i)
            QVERIFY2(
                inkOf(painted(IconName(i), Qt::LeftToRight)) > 3, qPrintable(QString::number(i)));
    }

    void every_iconStaysInItsGrid()
    {
        for (int i = 0; i < kIconNames; ++i) {
            const QImage image = painted(IconName(i), Qt::LeftToRight);
            for (int at = 0; at < 24; ++at) {
                QVERIFY2(qAlpha(image.pixel(at, 0)) < 100 && qAlpha(image.pixel(0, at)) < 100
                        && qAlpha(image.pixel(23, at)) < 100 && qAlpha(image.pixel(at, 23)) < 100,
                    qPrintable(QString::number(i)));
            }
        }
    }

    void onlyIconsWithADirectionMirror()
    {
        int mirrored = 0;
        for (int i = 0; i < kIconNames; ++i) {
            const auto name = IconName(i);
            const QImage ltr = painted(name, Qt::LeftToRight);
            const QImage rtl = painted(name, Qt::RightToLeft);
            if (mirrorsIcon(name)) {
                ++mirrored;
                QVERIFY2(ltr != rtl, qPrintable(QString::number(i)));
            } else {
                QCOMPARE(ltr, rtl);
            }
        }
        QCOMPARE(mirrored, 12);
        QVERIFY(mirrorsIcon(IconName::Send) && mirrorsIcon(IconName::Reply)
            && mirrorsIcon(IconName::Undo));
        QCOMPARE(painted(IconName::ChevronStart, Qt::LeftToRight),
            painted(IconName::ChevronEnd, Qt::RightToLeft));
        QCOMPARE(painted(IconName::ChevronStart, Qt::RightToLeft),
            painted(IconName::ChevronEnd, Qt::LeftToRight));
        QVERIFY(!mirrorsIcon(IconName::Clock) && !mirrorsIcon(IconName::ParagraphRtl)
            && !mirrorsIcon(IconName::Check));
    }

    void icon_isTinted()
    {
        const QImage image = painted(IconName::Check, Qt::LeftToRight, Qt::red);
        QColor strongest;
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 24; ++x)
                if (qAlpha(image.pixel(x, y)) == 255)
                    strongest = QColor(image.pixel(x, y));
        QCOMPARE(strongest, QColor(Qt::red));
    }

    void icon_followsTheTheme()
    {
        testing::UiTest ui;
        const QIcon made = icon(IconName::Pin, ColorRole::Text);
        const QImage light = made.pixmap(20).toImage();
        ui.theme().setChoice(ThemeController::Choice::Dark);
        QVERIFY(made.pixmap(20).toImage() != light);
        QVERIFY(made.pixmap(QSize(20, 20), QIcon::Disabled).toImage() != made.pixmap(20).toImage());
    }

    void icon_isSharpAtTwiceTheSize()
    {
        QImage image(48, 48, QImage::Format_ARGB32);
        image.setDevicePixelRatio(2);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintIcon(&painter, {0, 0, 24, 24}, IconName::Plus, Qt::black, Qt::LeftToRight);
        painter.end();
        // A stroke of 3.5 device pixels covers some of them fully; a blown up picture would not.
        QCOMPARE(qAlpha(image.pixel(24, 16)), 255);
        QCOMPARE(qAlpha(image.pixel(20, 16)), 0);
    }

    void application_hasAllSizes()
    {
        const QIcon made = applicationIcon();
        for (const int size : {16, 24, 32, 48, 256})
            QVERIFY(made.availableSizes().contains(QSize(size, size)));
        // The mark is the same in both directions, but for the rounding of its edges.
        const QImage mark = markPixmap(64, 1.0).toImage();
        int unequal = 0;
        for (int y = 0; y < 64; ++y)
            for (int x = 0; x < 32; ++x)
                unequal += qAbs(qGray(mark.pixel(x, y)) - qGray(mark.pixel(63 - x, y))) > 48;
        QVERIFY2(unequal < 64 * 32 / 20, qPrintable(QString::number(unequal)));
    }
};

QTEST_MAIN(IconsTest)
#include "icons_test.moc"
