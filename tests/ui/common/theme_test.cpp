// SPDX-License-Identifier: MIT
#include "ui/common/foreign_label.h"
#include "ui/common/theme.h"
#include "ui/common/theme_colors.h"
#include "ui/ui_test.h"

#include <QSignalSpy>

#include <cmath>

using namespace wxm;
using namespace Qt::StringLiterals;

namespace {

qreal luminance(const QColor &color)
{
    const auto part = [](qreal c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
        + 0.0722 * part(color.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal first = luminance(a) + 0.05;
    const qreal second = luminance(b) + 0.05;
    return qMax(first, second) / qMin(first, second);
}

using Roles = QList<ColorRole>;

const Roles kSurfaces{ColorRole::Window, ColorRole::Pane, ColorRole::Surface, ColorRole::Raised,
    ColorRole::Sunken, ColorRole::Hover, ColorRole::Select, ColorRole::BubbleIn};

} // namespace

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_canBeRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<ColorRole>("ink");
        QTest::addColumn<Roles>("over");
        QTest::addColumn<double>("least");
        for (const int scheme : {0, 1, 2, 3}) {
            const auto row = [scheme](const char *name, ColorRole ink, const Roles &over,
                                 double least = 4.5) {
                static constexpr const char *kSchemes[] = {
                    "light", "dark", "high contrast", "light high contrast"};
                QTest::addRow("%s, %s", name, kSchemes[scheme])
                    << scheme << ink << over << (scheme >= 2 && least > 3 ? 7 : least);
            };
            row("text", ColorRole::Text,
                kSurfaces
                    + Roles{ColorRole::BubbleOut, ColorRole::WarnSoft, ColorRole::DangerSoft});
            row("second text", ColorRole::Text2,
                kSurfaces + Roles{ColorRole::BubbleOut, ColorRole::Pressed, ColorRole::WarnSoft});
            row("third text", ColorRole::Text3, kSurfaces + Roles{ColorRole::WarnSoft});
            row("accent text", ColorRole::AccentText,
                kSurfaces + Roles{ColorRole::AccentSoft, ColorRole::BubbleOut});
            row("ok", ColorRole::Ok, kSurfaces + Roles{ColorRole::OkSoft});
            row("warning", ColorRole::Warn, kSurfaces + Roles{ColorRole::WarnSoft});
            row("danger", ColorRole::Danger, kSurfaces + Roles{ColorRole::DangerSoft});
            row("primary button", ColorRole::OnAccent,
                {ColorRole::Accent, ColorRole::AccentHover, ColorRole::AccentPress});
            row("danger button", ColorRole::OnDanger,
                {ColorRole::DangerFill, ColorRole::DangerHover, ColorRole::DangerPress});
            row("tool tip", ColorRole::OnTip, {ColorRole::Tip});
            row("mark: online", ColorRole::OkMark,
                {ColorRole::Window, ColorRole::Pane, ColorRole::Surface, ColorRole::Select}, 3);
            row("mark: field edge", ColorRole::Field,
                {ColorRole::Surface, ColorRole::Pane, ColorRole::Sunken}, 3);
            row("mark: warning", ColorRole::WarnMark, {ColorRole::Surface, ColorRole::Pane}, 3);
            row("mark: accent", ColorRole::Accent, {ColorRole::Surface, ColorRole::Pane}, 3);
        }
    }
    void text_canBeRead()
    {
        QFETCH(int, scheme);
        QFETCH(ColorRole, ink);
        QFETCH(Roles, over);
        QFETCH(double, least);
        const Theme theme{Theme::Scheme(scheme)};
        for (const ColorRole behind : over) {
            const qreal ratio = contrast(theme.color(ink), theme.color(behind));
            qInfo("%-28s over role %2d: %5.2f (%.1f wanted)", QTest::currentDataTag(), int(behind),
                ratio, least);
            QVERIFY2(ratio >= least, qPrintable(u"%1 over role %2"_s.arg(ratio).arg(int(behind))));
        }
    }

    void avatars_canBeRead()
    {
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark,
                 Theme::Scheme::Contrast, Theme::Scheme::ContrastLight})
            for (int slot = 0; slot < kAvatarSlots; ++slot)
                QVERIFY(
                    contrast(themeAvatar(slot, scheme).ink, themeAvatar(slot, scheme).tint) >= 4.5);
        const Theme theme;
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark,
                 Theme::Scheme::Contrast, Theme::Scheme::ContrastLight}) {
            for (int color = 1; color <= kRuleColors; ++color) {
                const auto rule = themeRule(color, scheme);
                QVERIFY(contrast(rule.mark, rule.tint) >= 3);
                QVERIFY(contrast(rule.ink, rule.tint) >= 4.5);
                QVERIFY(contrast(themeColor(ColorRole::Text, scheme), rule.tint) >= 4.5);
                QVERIFY(contrast(themeColor(ColorRole::Text3, scheme), rule.tint) >= 4.5);
            }
        }
        QCOMPARE(theme.avatar(1).tint, theme.avatar(7).tint);
        QVERIFY(theme.avatar(1).tint != theme.avatar(2).tint);
        QVERIFY(theme.avatar(-1).tint.isValid()); // a made-up id finds a colour too
    }

    void arabic_isOneStepLarger()
    {
        const Theme theme;
        for (const auto size :
            {TextSize::Meta, TextSize::Ui, TextSize::Body, TextSize::Title, TextSize::Head}) {
            const QFont latin = theme.font(size, u"Sara");
            const QFont arabic = theme.font(size, u"سارة");
            QCOMPARE(arabic.pixelSize(), latin.pixelSize() + 1);
            QVERIFY(latin.families().contains(u"Noto Sans"_s));
            QCOMPARE(arabic.families().first(), u"Noto Sans Arabic"_s);
        }
        QCOMPARE(theme.font(TextSize::Body, u"سارة"), theme.font(TextSize::Body, u"🌹 سارة"));
    }

    void scale_growsTextAndRows()
    {
        const Theme theme(Theme::Scheme::Light, 2.0);
        QCOMPARE(theme.font(TextSize::Body, u"x").pixelSize(), 28);
        QCOMPARE(theme.lineHeight(TextSize::Body), 44);
        QCOMPARE(theme.scaled(metric::kButton), 64);
    }

    void choice_changesEveryWidgetAtOnce()
    {
        testing::UiTest ui;
        QWidget window;
        TextLabel label(TextSize::Ui, ColorRole::Text, Weight::Regular, &window);
        QVERIFY(testing::showAndWait(window));
        QVERIFY(!Theme::of(&label).isDark());
        const QColor before = window.palette().color(QPalette::Window);
        QSignalSpy changed(&ui.theme(), &ThemeController::changed);
        ui.theme().setChoice(ThemeController::Choice::Dark);
        QCOMPARE(changed.count(), 1);
        QVERIFY(Theme::of(&label).isDark());
        QTRY_COMPARE(
            window.palette().color(QPalette::Window), Theme::of(&label).color(ColorRole::Window));
        QVERIFY(window.palette().color(QPalette::Window) != before);
        ui.theme().setChoice(ThemeController::Choice::Light);
        QTRY_COMPARE(window.palette().color(QPalette::Window), before);
    }

    void choice_hasNames()
    {
        for (const auto choice : {ThemeController::Choice::Light, ThemeController::Choice::Dark,
                 ThemeController::Choice::Contrast, ThemeController::Choice::ContrastLight,
                 ThemeController::Choice::System})
            QCOMPARE(ThemeController::choiceFromName(ThemeController::choiceName(choice)), choice);
        QVERIFY(!ThemeController::choiceFromName(u"pink"));
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
