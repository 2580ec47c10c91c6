// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/keys.h"
#include "ui/common/localizer.h"
#include "ui/common/theme.h"

class QApplication;

namespace wxm {

class DirectionKeys;

//! Everything that must stand before the first widget: resources, accessibility, language, theme,
//! focus ring, keys by their place and what they do, direction keys, application icon. In main()
//! and in each UI test, right after QApplication.
class UiSetup {
public:
    struct Choices {
        Localizer::Language language = Localizer::Language::English;
        ThemeController::Choice theme = ThemeController::Choice::System;
    };
    UiSetup(QApplication &application, const Choices &choices);

    Localizer &localizer() { return m_localizer; }
    ThemeController &theme() { return m_theme; }
    Keys &keys() { return m_keys; }
    DirectionKeys &directionKeys() { return *m_directionKeys; }

private:
    Localizer m_localizer;
    ThemeController m_theme;
    Keys m_keys;
    DirectionKeys *m_directionKeys; //!< Of the application.
};

} // namespace wxm
