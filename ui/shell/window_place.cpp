// SPDX-License-Identifier: MIT
#include "ui/shell/window_place.h"

#include "base/crash_guard.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <cstdlib>
#include <optional>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kStoreMs = 500;
constexpr qsizetype kMostKept = 12;
//! For the title and the borders that the system draws around a window.
constexpr QSize kFrame{16, 44};

//! One line of the setting: "main 0,0,1366,768 40,30,1200,700 maximised".
struct Kept {
    QString name;
    QRect screen;
    QRect place; //!< Of the frame's corner, with the size of the contents.
    bool isMaximised = false;
};

QString toText(const QRect &rect)
{
    return u"%1,%2,%3,%4"_s.arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height());
}

std::optional<QRect> toRect(const QString &text)
{
    const auto parts = text.split(u',');
    if (parts.size() != 4)
        return {};
    int numbers[4] = {};
    for (int i = 0; i < 4; ++i) {
        bool isNumber = false;
        numbers[i] = parts[i].toInt(&isNumber);
        if (!isNumber || std::abs(numbers[i]) > 100'000)
            return {};
    }
    const QRect rect(numbers[0], numbers[1], numbers[2], numbers[3]);
    return rect.isValid() ? std::optional(rect) : std::nullopt;
}

QString toLine(const Kept &kept)
{
    return kept.name + u' ' + toText(kept.screen) + u' ' + toText(kept.place)
        + (kept.isMaximised ? u" maximised"_s : QString());
}

std::optional<Kept> toKept(const QString &line)
{
    const auto parts = line.split(u' ');
    if (parts.size() < 3)
        return {};
    const auto screen = toRect(parts[1]);
    const auto place = toRect(parts[2]);
    if (!screen || !place)
        return {};
    return Kept{parts[0], *screen, *place, parts.value(3) == "maximised"_L1};
}

QScreen *screenLike(const QRect &geometry)
{
    const auto screens = QGuiApplication::screens();
    const auto found = std::find_if(screens.begin(), screens.end(),
        [&](const QScreen *screen) { return screen->geometry() == geometry; });
    return found == screens.end() ? nullptr : *found;
}

} // namespace

QRect fitted(const QRect &wanted, const QRect &screen)
{
    const QSize size = wanted.size().boundedTo(screen.size());
    const int x = std::clamp(wanted.x(), screen.x(), screen.x() + screen.width() - size.width());
    const int y = std::clamp(wanted.y(), screen.y(), screen.y() + screen.height() - size.height());
    return {QPoint(x, y), size};
}

WindowPlace::WindowPlace(QWidget &window, QString name, QSize first, Setting<QStringList> &places)
    : QObject(&window)
    , m_window(window)
    , m_name(std::move(name))
    , m_first(first)
    , m_places(places)
{
    m_later.setSingleShot(true);
    m_later.setInterval(kStoreMs);
    connect(&m_later, &QTimer::timeout, this, &WindowPlace::store);
    m_window.installEventFilter(this);
}

void WindowPlace::restore(const QWidget *beside)
{
    const auto lines = m_places();
    for (const auto &line : lines) { // the newest first
        const auto kept = toKept(line);
        const auto *screen = kept && kept->name == m_name ? screenLike(kept->screen) : nullptr;
        if (!screen)
            continue;
        noteRestoring();
        const QRect room = screen->availableGeometry();
        const QRect frame(kept->place.topLeft(), kept->place.size() + kFrame);
        const QRect place = fitted(frame, room);
        m_window.resize(place.size() - kFrame);
        m_window.move(place.topLeft());
        if (kept->isMaximised)
            m_window.setWindowState(m_window.windowState() | Qt::WindowMaximized);
        return;
    }
    const auto *screen = beside ? beside->screen() : m_window.screen();
    const QRect room = screen->availableGeometry();
    const QSize size = m_first.boundedTo(room.size() - kFrame);
    m_window.resize(size);
    m_window.move(room.center() - QRect(QPoint(), size + kFrame).center());
}

void WindowPlace::store()
{
    if (!m_window.isVisible() || m_window.isMinimized() || m_window.isFullScreen())
        return;
    const bool isMaximised = m_window.isMaximized();
    const QRect normal = m_window.normalGeometry();
    const Kept now{m_name, m_window.screen()->geometry(),
        isMaximised && normal.isValid() ? normal : QRect(m_window.pos(), m_window.size()),
        isMaximised};
    QStringList lines{toLine(now)};
    for (const auto &line : m_places()) {
        const auto kept = toKept(line);
        if (kept && !(kept->name == now.name && kept->screen == now.screen)
            && lines.size() < kMostKept)
            lines.append(line);
    }
    if (lines != m_places())
        m_places.set(lines);
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    const bool hasMoved =
        type == QEvent::Move || type == QEvent::Resize || type == QEvent::WindowStateChange;
    if (hasMoved && m_window.isVisible()) {
        m_later.start();
    } else if (type == QEvent::Close) {
        m_later.stop();
        store();
    }
    return QObject::eventFilter(watched, event);
}

void showAtStart(QWidget &window, const QString &startsAs)
{
    window.setAttribute(Qt::WA_ShowWithoutActivating, startsAs == kStartsUnfocused);
    startsAs == kStartsMinimized ? window.showMinimized() : window.show();
}

} // namespace wxm
