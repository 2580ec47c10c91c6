// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/ui_setup.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPixmap>
#include <QTest>

//! What every test of the user interface stands on: language from WXM_TEST_LANGUAGE, theme from
//! WXM_TEST_THEME (light unless "dark"), no network, no profile.
namespace wxm::testing {

inline Localizer::Language testLanguage()
{
    return Localizer::fromCode(qEnvironmentVariable("WXM_TEST_LANGUAGE"))
        .value_or(Localizer::Language::English);
}

inline bool isArabic() { return testLanguage() == Localizer::Language::Arabic; }

//! Member of a test class: `UiTest ui;`. Stands as long as the test program's QApplication.
class UiTest {
public:
    UiTest()
        : m_setup(*qApp,
            {testLanguage(),
                ThemeController::choiceFromName(qEnvironmentVariable("WXM_TEST_THEME"))
                    .value_or(ThemeController::Choice::Light)})
    {
    }
    UiSetup &setup() { return m_setup; }
    Localizer &localizer() { return m_setup.localizer(); }
    ThemeController &theme() { return m_setup.theme(); }
    Keys &keys() { return m_setup.keys(); }
    DirectionKeys &directionKeys() { return m_setup.directionKeys(); }

private:
    UiSetup m_setup;
};

inline bool showAndWait(QWidget &widget)
{
    widget.show();
    return QTest::qWaitForWindowExposed(&widget);
}

//! Types as a keyboard of any language does; QTest::keyClicks knows ASCII only.
inline void typeText(QWidget &widget, const QString &text)
{
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&widget, &press);
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(&widget, &release);
    }
}

//! The widget with this accessible name, of this type.
template <class W> W *named(const QWidget &root, const QString &accessibleName)
{
    for (W *child : root.findChildren<W *>())
        if (child->accessibleName() == accessibleName)
            return child;
    return nullptr;
}

//! A picture into build/…/shots when WXM_TEST_SHOTS is set; for looking at, never compared.
inline void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("WXM_TEST_SHOTS");
    if (!folder.isEmpty())
        widget.grab().save(folder + QLatin1Char('/') + name + QLatin1String(".png"));
}

//! Threat T1: nothing that shows text may read markup.
inline QStringList labelsThatReadMarkup(const QWidget &root)
{
    QStringList found;
    for (const QLabel *label : root.findChildren<QLabel *>())
        if (label->textFormat() != Qt::PlainText)
            found << label->text();
    return found;
}

} // namespace wxm::testing
