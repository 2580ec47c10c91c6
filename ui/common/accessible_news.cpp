// SPDX-License-Identifier: MIT
#include "ui/common/accessible_news.h"

#include <QScrollBar>

namespace wxm {

namespace {

//! Far more widgets than a window has. Beyond it all is forgotten, and some things are told twice.
constexpr qsizetype kMostKnown = 20'000;

#ifdef Q_OS_LINUX
void pass(QAccessibleEvent *event)
{
    static AccessibleNews news;
    // Qt has taken note of these before it asks here, and its bridge to the bus makes nothing of
    // them.
    if (event->type() == QAccessible::TableModelChanged || !news.isNews(*event))
        return;
    QAccessible::installUpdateHandler(nullptr); // for this event Qt goes its own way
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(pass);
}
#endif

} // namespace

bool AccessibleNews::isNews(const QAccessibleEvent &event)
{
    const auto type = event.type();
    if (type == QAccessible::ValueChanged) {
        const auto *bar = qobject_cast<const QScrollBar *>(event.object());
        return !bar || bar->hasFocus();
    }
    const bool isName = type == QAccessible::NameChanged;
    if ((!isName && type != QAccessible::DescriptionChanged) || !event.object())
        return true;
    const auto *of = event.accessibleInterface();
    if (!of)
        return true;
    if (m_told.size() >= kMostKnown)
        m_told.clear();
    const QString now = of->text(isName ? QAccessible::Name : QAccessible::Description);
    auto &told = m_told[{event.object(), type}];
    if (told == now && !told.isNull())
        return false;
    told = now.isNull() ? QLatin1String("") : now;
    return true;
}

void tellOnlyNews()
{
#ifdef Q_OS_LINUX
    QAccessible::installUpdateHandler(pass);
#endif
}

} // namespace wxm
