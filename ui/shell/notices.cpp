// SPDX-License-Identifier: MIT
#include "ui/shell/notices.h"

#include "base/foreign_text.h"
#include "base/typed_time.h"
#include "chat/thread_key.h"
#include "ui/common/accessible.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/popup.h"
#include "ui/shell/launcher_count.h"
#include "ui/shell/main_window.h"
#include "ui/shell/quiet_hours.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

const auto kMany = "many"_L1; // no key of a place, which has a number

} // namespace

Notices::Notices(MainWindow &window, const Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_clock(clock)
    , m_desktop(clock)
    , m_gathering(clock)
    , m_together(clock.createTimer([this] { tellTogether(); }))
    , m_quiet(clock.createTimer([this] { tellAfterQuiet(); }))
    , m_reminder(clock.createTimer([this] { remind(); }))
    , m_menu(new QMenu(&window))
{
    connect(&m_window, &MainWindow::notificationsRequested, this, &Notices::openMenu);
    connect(&m_window, &MainWindow::noticed, this, &Notices::add);
    connect(&m_window, &MainWindow::noticeSettled, this, &Notices::settle);
    connect(&m_desktop, &DesktopNotifier::clicked, this, [this](const QString &key) {
        Q_EMIT raiseWanted();
        key == kMany ? openMenu() : open(key);
    });
    connect(&m_desktop, &DesktopNotifier::replied, this, &Notices::reply);
    // What is chosen is heard at once; not what stands there at the start.
    const auto follow = [this](const Setting<QString> &tone, SoundKind kind) {
        tone.follow(this, [this, kind](const QString &name) {
            if (m_playsChoice)
                m_tones.play(name, kind);
        });
    };
    follow(m_settings.supportSound, SoundKind::CustomerWrote);
    follow(m_settings.messageSound, SoundKind::MessageCame);
    m_playsChoice = true;
    m_settings.remindsEvery.follow(this, [this](const QString &) {
        m_reminder->stop();
        startReminding();
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
    else
        Q_EMIT changed();
    if (ThreadKey::fromString(notice.key)) { // of those only a person waits for an answer
        m_unopened.insert(notice.key);
        startReminding();
    }
    if (m_gathering.take(notice.key))
        tell(notice);
    else if (!m_together->isActive())
        m_together->start(kTogetherMs);
}

bool Notices::isSilent()
{
    if (m_window.availability() != MainWindow::Availability::Available)
        return true; // behind the bell, where it is counted
    if (!m_settings.quietHours())
        return false;
    const auto left = quietMsLeft(QDateTime::fromMSecsSinceEpoch(m_clock.wallMs()),
        readTime(m_settings.quietFrom()).value_or(QTime()),
        readTime(m_settings.quietTo()).value_or(QTime()));
    if (left > 0 && !m_quiet->isActive())
        m_quiet->start(left);
    return left > 0;
}

bool Notices::isInFront() const { return m_window.isActiveWindow() && !m_window.isMinimized(); }

void Notices::tell(const Notice &notice)
{
    if (isSilent())
        return;
    const bool hasOwnSound = sound(notice.key);
    const QString name = shownName(notice.title, notice.personId);
    if (isInFront()) {
        announce(&m_window, tr("New message from %1: %2").arg(name, shownPreview(notice.text)));
        return;
    }
    QApplication::alert(&m_window);
    if (!m_settings.notifies())
        return;
    m_desktop.setSounds(m_settings.noticeSound() && !hasOwnSound);
    if (m_settings.hidesNoticeText())
        m_desktop.show(notice.key, tr("New message"), {});
    else
        m_desktop.show(notice.key, name, notice.text, bool(notice.reply));
}

void Notices::tellMany(const QString &words, bool hasOwnSound, bool isReminder)
{
    m_desktop.setSounds(m_settings.noticeSound() && !hasOwnSound);
    m_isReminding = isReminder;
    if (isInFront())
        announce(&m_window, words);
    else if (m_settings.notifies())
        m_desktop.show(kMany, words, {});
}

void Notices::tellTogether()
{
    const int count = m_gathering.count();
    if (count == 0 || isSilent())
        return;
    const bool hasOwnSound =
        !m_settings.supportSound().isEmpty() || !m_settings.messageSound().isEmpty();
    tellMany(tr("%n thread(s) with something new", nullptr, count), hasOwnSound, false);
}

void Notices::tellAfterQuiet()
{
    if (m_unseen == 0 || isSilent())
        return;
    const bool hasOwnSound = !m_all.isEmpty() && sound(m_all.first().key);
    QApplication::alert(&m_window);
    tellMany(tr("%n thread(s) with something new", nullptr, m_unseen), hasOwnSound, false);
}

void Notices::startReminding()
{
    const int minutes = m_settings.remindsEvery().toInt();
    if (minutes > 0 && !m_unopened.isEmpty() && !m_reminder->isActive())
        m_reminder->start(minutes * 60'000);
}

void Notices::remind()
{
    if (m_unopened.isEmpty())
        return;
    startReminding();
    if (isSilent())
        return;
    const bool hasOwnSound = std::any_of(m_all.begin(), m_all.end(),
        [this](const Notice &one) { return m_unopened.contains(one.key) && sound(one.key); });
    QApplication::alert(&m_window);
    tellMany(tr("%n thread(s) that nobody has opened yet", nullptr, int(m_unopened.size())),
        hasOwnSound, true);
}

void Notices::forgetReminder(const QString &key)
{
    if (m_unopened.remove(key) && m_unopened.isEmpty())
        m_reminder->stop();
}

QString Notices::toneOf(const QString &key) const
{
    const auto thread = ThreadKey::fromString(key);
    if (!thread)
        return {};
    return thread->isSupport() ? m_settings.supportSound() : m_settings.messageSound();
}

bool Notices::sound(const QString &key)
{
    const QString tone = toneOf(key);
    if (tone.isEmpty())
        return false;
    const auto thread = ThreadKey::fromString(key);
    m_tones.playSpaced(tone, m_clock.monotonicMs(),
        thread && thread->isSupport() ? SoundKind::CustomerWrote : SoundKind::MessageCame);
    return true;
}

//! Written in the notification itself.
void Notices::reply(const QString &key, const QString &text)
{
    for (const auto &one : std::as_const(m_all)) {
        if (one.key == key && one.reply) {
            const auto act = one.reply;
            settle(key);
            return act(text);
        }
    }
}

void Notices::settle(const QString &key)
{
    m_desktop.withdraw(key);
    m_gathering.drop(key);
    forgetReminder(key);
    if (m_isReminding ? m_unopened.isEmpty() : m_gathering.count() == 0)
        m_desktop.withdraw(kMany);
    if (m_all.removeIf([&](const Notice &one) { return one.key == key; }) > 0)
        setUnseen(qMin(m_unseen, int(m_all.size())));
}

void Notices::clear()
{
    m_desktop.withdrawAll();
    m_gathering.clear();
    m_together->stop();
    m_quiet->stop();
    m_reminder->stop();
    m_unopened.clear();
    m_all.clear();
    setUnseen(0);
}

void Notices::setUnseen(int count)
{
    m_unseen = qMax(0, count);
    m_window.setNotifications(m_unseen);
    showLauncherCount(m_unseen);
    Q_EMIT changed();
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
    m_unopened.clear(); // seen
    m_reminder->stop();
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
