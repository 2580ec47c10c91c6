// SPDX-License-Identifier: MIT
#include "ui/common/ui_setup.h"

#include "ui/common/accessible.h"
#include "ui/common/direction_keys.h"
#include "ui/common/focus_ring.h"
#include "ui/common/icons.h"
#include "ui/common/position_keys.h"

#include <QApplication>

namespace wxm {

UiSetup::UiSetup(QApplication &application, const Choices &choices)
    : m_localizer(application, choices.language)
    , m_theme(application, choices.theme)
    , m_directionKeys(new DirectionKeys(application))
{
    installAccessibility();
    new FocusRing(application);
    new PositionKeys(application);
    QApplication::setWindowIcon(applicationIcon());
}

} // namespace wxm
