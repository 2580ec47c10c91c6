// SPDX-License-Identifier: MIT
#include "ui/shell/notices.h"

#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/popup.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QMenu>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

const auto kMany = "many"_L1; // no key of a place, which has a number

} // namespace

Notices::Notices(MainWindow &window, const Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_desktop(clock)
    , m_gathering(clock)
    , m_together(clock.createTimer([this] { tellTogether(); }))
    , m_menu(new QMenu(&window))
{
    connect(&m_window, &MainWindow::notificationsRequested, this, &Notices::openMenu);
    connect(&m_window, &MainWindow::noticed, this, &Notices::add);
    connect(&m_window, &MainWindow::noticeSettled, this, &Notices::settle);
    m_settings.noticeSound.follow(this, [this](bool sounds) { m_desktop.setSounds(sounds); });
    connect(&m_desktop, &DesktopNotifier::clicked, this, [this](const QString &key) {
        Q_EMIT raiseWanted();
        key == kMany ? openMenu() : open(key);
    });
}

void Notices::add(const Notice &notice)
{
    const auto removed = m_all.removeIf([&](const Notice &one) { return one.key == notice.key; });
    m_all.prepend(notice);
    while (m_all.size() > kMost)
        m_all.removeLast();
    if (removed == 0 || m_unseen == 0)
        setUnseen(m_unseen + 1);
    if (m_gathering.take(notice.key))
        tell(notice);
    else if (!m_together->isActive())
        m_together->start(kTogetherMs);
}

void Notices::tell(const Notice &notice)
{
    if (m_window.availability() != MainWindow::Availability::Available)
        return; // behind the bell, where it is counted
    const QString name = shownName(notice.title, notice.personId);
    if (m_window.isActiveWindow() && !m_window.isMinimized()) {
        announce(&m_window, tr("New message from %1: %2").arg(name, shownPreview(notice.text)));
        return;
    }
    QApplication::alert(&m_window);
    if (!m_settings.notifies())
        return;
    if (m_settings.hidesNoticeText())
        m_desktop.show(notice.key, tr("New message"), {});
    else
        m_desktop.show(notice.key, name, notice.text);
}

void Notices::tellTogether()
{
    const int count = m_gathering.count();
    if (count == 0 || m_window.availability() != MainWindow::Availability::Available)
        return;
    const QString words = tr("%n thread(s) with something new", nullptr, count);
    if (m_window.isActiveWindow() && !m_window.isMinimized())
        announce(&m_window, words);
    else if (m_settings.notifies())
        m_desktop.show(kMany, words, {});
}

void Notices::settle(const QString &key)
{
    m_desktop.withdraw(key);
    m_gathering.drop(key);
    if (m_gathering.count() == 0)
        m_desktop.withdraw(kMany);
    if (m_all.removeIf([&](const Notice &one) { return one.key == key; }) > 0)
        setUnseen(qMin(m_unseen, int(m_all.size())));
}

void Notices::clear()
{
    m_desktop.withdrawAll();
    m_gathering.clear();
    m_together->stop();
    m_all.clear();
    setUnseen(0);
}

void Notices::setUnseen(int count)
{
    m_unseen = qMax(0, count);
    m_window.setNotifications(m_unseen);
}

void Notices::open(const QString &key)
{
    for (const auto &one : std::as_const(m_all)) {
        if (one.key == key && one.open) {
            const auto act = one.open;
            settle(key);
            return act();
        }
    }
}

void Notices::openMenu()
{
    m_menu->clear();
    setUnseen(0);
    if (m_all.isEmpty())
        m_menu->addAction(tr("Nothing new"))->setEnabled(false);
    for (const auto &one : std::as_const(m_all)) {
        const QString name = shownName(one.title, one.personId);
        const QString text = clamped(shownPreview(one.text), 60);
        auto *action = m_menu->addAction(icon(IconName::Messages),
            literalMnemonic(isolate(name) + QStringLiteral("  ") + isolate(text)));
        connect(action, &QAction::triggered, this, [this, key = one.key] { open(key); });
    }
    if (!m_all.isEmpty()) {
        m_menu->addSeparator();
        connect(m_menu->addAction(icon(IconName::Check), tr("Clear all")), &QAction::triggered,
            this, &Notices::clear);
    }
    m_window.popUpAtBell(m_menu);
}

} // namespace wxm
