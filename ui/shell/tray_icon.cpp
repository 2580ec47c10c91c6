// SPDX-License-Identifier: MIT
#include "ui/shell/tray_icon.h"

#include "base/clock.h"
#include "chat/thread_key.h"
#include "ui/common/icons.h"
#include "ui/shell/close_question.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notices.h"

#include <QApplication>
#include <QEvent>
#include <QMenu>
#include <QSystemTrayIcon>

#include <utility>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

const auto kTrayHint = u"tray"_s; // among the hints that were seen

} // namespace

TrayIcon::TrayIcon(MainWindow &window, Notices &notices, Settings &settings, const Clock &clock,
    const Question &isThere, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_notices(notices)
    , m_settings(settings)
    , m_clock(clock)
    , m_trays(clock)
    , m_question(isThere ? isThere : Question(&QSystemTrayIcon::isSystemTrayAvailable))
{
    connect(&m_window, &MainWindow::closing, this, &TrayIcon::onClosing);
    connect(&m_window, &MainWindow::putAwayChanged, this, &TrayIcon::refresh);
    connect(&m_notices, &Notices::changed, this, [this] {
        look();
        refresh();
    });
    qApp->installEventFilter(this);
    connect(&m_trays, &TrayWatch::changed, this, &TrayIcon::onTray);
    if (!isThere)
        m_trays.begin();
    look();
}

void TrayIcon::onTray(bool isThere)
{
    if (isThere)
        return look();
    if (!m_isInTray)
        return;
    m_clock.callLater(kBackMs, this, [this] {
        if (m_isInTray && !this->isThere())
            m_window.showMinimized(); // where a person can find it
    });
}

//! Once shown, Qt puts it into every tray that comes later.
void TrayIcon::look()
{
    if (m_icon || !isThere())
        return;
    build();
    m_icon->show();
    m_notices.setTray(m_icon);
}

void TrayIcon::build()
{
    m_icon = new QSystemTrayIcon(applicationIcon(), this);
    m_menu = new QMenu(&m_window);
    m_show = m_menu->addAction(QString(), this, &TrayIcon::showOrHide);
    m_menu->addSeparator();
    const IconName icons[kKinds] = {IconName::Support, IconName::Messages, IconName::Live};
    for (std::size_t kind = 0; kind < kKinds; ++kind)
        m_kinds[kind] = m_menu->addAction(
            icon(icons[kind]), QString(), this, [this, kind] { openNewest(Kind(kind)); });
    m_nothing = m_menu->addAction(QString());
    m_nothing->setEnabled(false);
    m_menu->addSeparator();
    m_availability = m_menu->addMenu(QString());
    m_availability->addActions(m_window.availabilityActions());
    m_menu->addSeparator();
    m_quit = m_menu->addAction(QString(), this, &TrayIcon::quit);
    m_icon->setContextMenu(m_menu);
#ifndef Q_OS_MACOS // there a click opens the menu, and is told of as well
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](auto reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT raiseWanted();
    });
#endif
    refresh();
}

QString TrayIcon::toolTip() const
{
    const int count = m_notices.unseen();
    return count > 0 ? tr("WXM Console: %n new", nullptr, count) : tr("WXM Console");
}

TrayIcon::Kind TrayIcon::kindOf(const QString &key)
{
    const auto thread = ThreadKey::fromString(key);
    if (!thread)
        return Live;
    return thread->isSupport() ? Support : Messages;
}

QString TrayIcon::kindWords(Kind kind, int count) const
{
    switch (kind) {
    case Support:
        return tr("%n support thread(s)", nullptr, count);
    case Messages:
        return tr("%n direct message thread(s)", nullptr, count);
    case Live:
    case kKinds:
        return tr("%n notice(s) of the lives", nullptr, count);
    }
    return {};
}

void TrayIcon::refresh()
{
    if (!m_icon)
        return;
    std::array<int, kKinds> counts{};
    for (const auto &one : m_notices.all())
        ++counts[kindOf(one.key)];
    for (std::size_t kind = 0; kind < kKinds; ++kind) {
        m_kinds[kind]->setText(kindWords(Kind(kind), counts[kind]));
        m_kinds[kind]->setVisible(counts[kind] > 0);
    }
    m_nothing->setText(tr("Nothing new"));
    m_nothing->setVisible(m_notices.all().isEmpty());
    m_show->setText(isWindowShown() ? tr("Hide the window") : tr("Show the window"));
    m_availability->setTitle(tr("Availability"));
    m_quit->setText(tr("Quit"));
    m_icon->setToolTip(toolTip());
}

void TrayIcon::openNewest(Kind kind)
{
    for (const auto &one : m_notices.all()) {
        if (kindOf(one.key) == kind) {
            const QString key = one.key;
            Q_EMIT raiseWanted();
            return m_notices.open(key);
        }
    }
}

bool TrayIcon::isWindowShown() const { return m_window.isVisible() && !m_window.isMinimized(); }

void TrayIcon::showOrHide()
{
    if (!isWindowShown() || QApplication::activeModalWidget())
        Q_EMIT raiseWanted();
    else if (isThere())
        putInTray();
    else
        m_window.showMinimized();
}

//! A window besides that is closed meanwhile is not the end of the program.
void TrayIcon::putInTray()
{
    m_isInTray = true;
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.hide();
    tellOnce();
}

void TrayIcon::tellOnce()
{
    const auto seen = m_settings.seenHints();
    if (seen.contains(kTrayHint))
        return;
    m_settings.seenHints.set(seen + QStringList{kTrayHint});
    m_icon->showMessage(tr("WXM Console goes on in the tray"),
        tr("You hear of what comes, as before. “Quit” in the menu of its icon ends it."),
        applicationIcon());
}

//! Who ends the program is asked what a closed window asks; who only closes it is asked nothing.
void TrayIcon::onClosing(bool *isKept)
{
    if (!m_isEnding && m_settings.closesToTray()) {
        look();
        if (m_icon && isThere()) {
            *isKept = true;
            return putInTray();
        }
    }
    m_isEnding = true; // what is asked first may close it later
    QMetaObject::invokeMethod(this, &TrayIcon::followQuestion, Qt::QueuedConnection);
}

//! The next closing is a new one where the answer is no.
void TrayIcon::followQuestion()
{
    if (const auto *question = m_window.findChild<CloseQuestion *>())
        connect(question, &QDialog::rejected, this, &TrayIcon::stay, Qt::UniqueConnection);
}

void TrayIcon::quit()
{
    m_isEnding = true;
    if (m_window.close())
        return QCoreApplication::quit();
    if (!m_window.isVisible())
        Q_EMIT raiseWanted(); // there is a question
    m_isEnding = true;
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    const auto type = event->type();
    if (type == QEvent::Quit && watched == qApp) {
        m_isEnding = true; // by the system, or by its menu
    } else if (watched == &m_window && type == QEvent::LanguageChange) {
        refresh();
    } else if (watched == &m_window && type == QEvent::Show && !event->spontaneous()) {
        m_isEnding = false;
        if (std::exchange(m_isInTray, false))
            QApplication::setQuitOnLastWindowClosed(true);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace wxm
