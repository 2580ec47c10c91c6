// SPDX-License-Identifier: MIT
#include "ui/shell/main_window.h"

#include "base/foreign_text.h"
#include "ui/common/keys.h"
#include "ui/common/paint.h"
#include "ui/common/popup.h"
#include "ui/common/relative_time.h"
#include "ui/shell/connection_line.h"
#include "ui/shell/hint_bar.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/switcher.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

//! Of the words that count the time: seconds until the next try, or since the last check. Each is a
//! new picture and wakes three programs, and while all is well nobody counts with it.
constexpr int kTickMs = 1'000;
constexpr int kConnectedTickMs = 5'000;
constexpr QSize kFirstSize{1280, 800};
constexpr QSize kSmallest{640, 480};

//! What brings a page to the front; `number`: its place in the rail, from 1 on.
KeyMap::Pressed pageCommand(const ShellPage *page, int number)
{
    const auto icon = page->iconName();
    if (icon == IconName::Gear)
        return {Command::OpenSettings, -1};
    if (icon == IconName::Search)
        return {Command::SearchMessages, -1};
    return {Command::Page, number - 1};
}

QString pageKeys(const ShellPage *page, int number)
{
    const auto one = pageCommand(page, number);
    return Keys::of(page).text(one.command, one.index);
}

QDateTime now() { return QDateTime::currentDateTimeUtc(); }

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QWidget(parent)
    , m_rail(new Rail(this))
    , m_bar(new NoticeBar(this))
    , m_hints(new HintBar(this))
    , m_stack(new QStackedWidget(this))
    , m_line(new ConnectionLine(this))
    , m_notifications(new RailButton(RailButton::Kind::Small, IconName::Bell, m_rail))
    , m_account(new RailButton(RailButton::Kind::Account, IconName::User, m_rail))
    , m_accountMenu(new QMenu(this))
    , m_accountName(m_accountMenu->addAction(QString()))
    , m_settings(nullptr)
    , m_goTo(nullptr)
    , m_keys(nullptr)
    , m_another(nullptr)
    , m_signOut(nullptr)
    , m_switcher(new Switcher(this, [this] { return places(); }))
    , m_sheet(new ShortcutSheet(this, [this] { return keySections(); }))
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_bar);
    middle->addWidget(m_hints);
    middle->addWidget(m_stack, 1);
    row->addLayout(middle, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_line);

    m_notifications->setDanger(true);
    m_rail->addFoot(m_notifications);
    buildAccountMenu();
    connect(m_notifications, &QPushButton::clicked, this, &MainWindow::notificationsRequested);
    connect(m_bar, &NoticeBar::shownChanged, this, &MainWindow::applyHints);
    connect(m_hints, &HintBar::putAway, this, [this] {
        m_wantsHints = false;
        if (auto *page = currentPage())
            page->activate(); // the next key is for the work, not for what stood beside the button
        Q_EMIT hintsPutAway();
    });
    connect(m_line, &ConnectionLine::languageChosen, this, &MainWindow::languageChosen);
    connect(m_line, &ConnectionLine::unsentTriggered, this, &MainWindow::unsentTriggered);
    connect(m_line, &ConnectionLine::offerTaken, this, &MainWindow::connectionOfferTaken);
    bindKey(this, Command::GoTo, Qt::WindowShortcut, [this] { openSwitcher(); });
    bindKey(this, Command::Back, Qt::WindowShortcut, [this] { goBack(); });
    bindKey(this, Command::Forward, Qt::WindowShortcut, [this] { goAhead(); });
    bindKey(this, Command::AllKeys, Qt::WindowShortcut, [this] { openKeys(); });
    const std::pair<Command, int> steps[] = {
        {Command::LargerText, 1}, {Command::SmallerText, -1}, {Command::UsualText, 0}};
    for (const auto &[command, step] : steps)
        bindKey(
            this, command, Qt::WindowShortcut, [this, by = step] { Q_EMIT textStepWanted(by); });
    connect(&Keys::of(this), &Keys::changed, this, &MainWindow::retranslate);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_line->refresh(now());
        setTick();
    });
    setMinimumSize(kSmallest);
    resize(kFirstSize);
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildAccountMenu()
{
    m_accountName->setEnabled(false);
    m_accountMenu->addSeparator();
    auto *availabilities = new QActionGroup(this);
    for (std::size_t index = 0; index < m_availabilities.size(); ++index) {
        auto *action = m_accountMenu->addAction(QString());
        action->setCheckable(true);
        action->setChecked(index == 0);
        availabilities->addAction(action);
        m_availabilities[index] = action;
        connect(action, &QAction::triggered, this,
            [this, index] { setAvailability(Availability(index)); });
    }
    m_accountMenu->addSeparator();
    m_another = m_accountMenu->addAction(icon(IconName::UserPlus), QString());
    connect(m_another, &QAction::triggered, this, &MainWindow::anotherAccountRequested);
    m_accountMenu->addSeparator();
    m_settings = m_accountMenu->addAction(icon(IconName::Gear), QString());
    connect(m_settings, &QAction::triggered, this, [this] {
        for (const Entry &entry : m_entries) {
            if (entry.page->iconName() == IconName::Gear)
                return showPage(entry.page);
        }
    });
    m_goTo = m_accountMenu->addAction(icon(IconName::Search), QString());
    m_keys = m_accountMenu->addAction(icon(IconName::Keyboard), QString());
    connect(m_goTo, &QAction::triggered, this, &MainWindow::openSwitcher);
    connect(m_keys, &QAction::triggered, this, &MainWindow::openKeys);
    m_accountMenu->addSeparator();
    m_signOut = m_accountMenu->addAction(icon(IconName::SignOut), QString());
    connect(m_signOut, &QAction::triggered, this, &MainWindow::signOutRequested);
    connect(m_account, &QPushButton::clicked, m_accountMenu,
        [this] { popUp(m_accountMenu, m_account, PopupSide::Beside); });
    m_rail->addFoot(m_account);
}

void MainWindow::addPage(ShellPage *page, Place place)
{
    const auto kind = place == Place::Top ? RailButton::Kind::Page : RailButton::Kind::Small;
    auto *button = new RailButton(kind, page->iconName(), m_rail);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    if (place == Place::Top) {
        m_rail->addTop(button);
    } else { // above the account, which stays last
        m_rail->addFoot(button);
        m_rail->addFoot(m_account);
    }
    m_stack->addWidget(page);
    m_entries.push_back({page, button, 0});
    connect(button, &QPushButton::toggled, this, [this, page](bool on) {
        if (on)
            showPage(page);
    });
    connect(page, &ShellPage::wanted, this, [this, page] { showPage(page); });
    connect(page, &ShellPage::leaving, this, [this] { m_jumps.leave(here()); });
    connect(page, &ShellPage::noticed, this, &MainWindow::noticed);
    connect(page, &ShellPage::noticeSettled, this, &MainWindow::noticeSettled);
    connect(page, &ShellPage::badgeChanged, this, [this, page](int count) {
        for (Entry &entry : m_entries) {
            if (entry.page == page) {
                entry.count = count;
                applyCount(entry);
            }
        }
    });
    addShortcut(page, int(m_entries.size()));
    retranslate();
    if (m_entries.size() == 1)
        showPage(page);
}

void MainWindow::addShortcut(ShellPage *page, int number)
{
    const auto one = pageCommand(page, number);
    if (one.index >= infoOf(one.command).count)
        return; // there are no more digits
    bindKey(
        this, one.command, Qt::WindowShortcut, [this, page] { showPage(page); }, one.index);
}

void MainWindow::popUpAtBell(QMenu *menu) { popUp(menu, m_notifications, PopupSide::Beside); }

void MainWindow::openSwitcher()
{
    m_sheet->closePanel();
    const auto *page = currentPage();
    m_switcher->setFirst(page ? page->placeKind() : std::nullopt);
    m_switcher->openPanel();
}

void MainWindow::openKeys()
{
    m_switcher->closePanel();
    m_sheet->openPanel();
}

QList<wxm::Place> MainWindow::places()
{
    QList<wxm::Place> entries;
    for (const auto &entry : m_entries)
        entries += entry.page->places();
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        auto *page = m_entries[index].page;
        entries.append({.kind = wxm::Place::Kind::Action,
            .name = page->title(),
            .icon = page->iconName(),
            .keys = pageKeys(page, int(index) + 1),
            .open = [this, page] { showPage(page); }});
    }
    if (m_unsent > 0)
        entries.append({.kind = wxm::Place::Kind::Action,
            .name = tr("Replies that are not sent"),
            .icon = IconName::Warn,
            .open = [this] { Q_EMIT unsentTriggered(); }});
    entries += actionPlaces();
    entries.append({.kind = wxm::Place::Kind::Action,
        .name = tr("Keyboard shortcuts"),
        .icon = IconName::Keyboard,
        .keys = Keys::of(this).text(Command::AllKeys),
        .open = [this] { openKeys(); }});
    entries.append({.kind = wxm::Place::Kind::Action,
        .name = tr("Sign out"),
        .icon = IconName::SignOut,
        .open = [this] { Q_EMIT signOutRequested(); }});
    return entries;
}

//! What can be done from anywhere.
QList<wxm::Place> MainWindow::actionPlaces()
{
    QList<wxm::Place> all;
    const auto add = [&all](const QString &name, IconName icon, std::function<void()> act) {
        all.append(
            {.kind = wxm::Place::Kind::Action, .name = name, .icon = icon, .open = std::move(act)});
    };
    if (m_language == Localizer::Language::Arabic)
        add(tr("Language: %1").arg(u"English"_s), IconName::Globe,
            [this] { Q_EMIT languageChosen(Localizer::Language::English); });
    else
        add(tr("Language: %1").arg(isolate(u"العربية"_s)), IconName::Globe,
            [this] { Q_EMIT languageChosen(Localizer::Language::Arabic); });
    add(tr("Theme: light"), IconName::Palette, [this] { Q_EMIT themeChosen(u"light"_s); });
    add(tr("Theme: dark"), IconName::Palette, [this] { Q_EMIT themeChosen(u"dark"_s); });
    add(tr("Theme: as the system"), IconName::Palette, [this] { Q_EMIT themeChosen(u"system"_s); });
    for (std::size_t index = 0; index < m_availabilities.size(); ++index) {
        const auto one = Availability(index);
        if (one != m_availability)
            add(availabilityWords(one), IconName::Away, [this, one] { setAvailability(one); });
    }
    add(tr("Another account…"), IconName::UserPlus, [this] { Q_EMIT anotherAccountRequested(); });
    return all;
}

QList<ShortcutSheet::Section> MainWindow::keySections() const
{
    QList<KeyHelp> pages;
    QList<ShortcutSheet::Section> sections;
    for (std::size_t index = 0; index < m_entries.size(); ++index) {
        const auto *page = m_entries[index].page;
        if (const auto keys = pageKeys(page, int(index) + 1);
            !keys.isEmpty() && pageCommand(page, 1).command == Command::Page)
            pages.append({keys, page->title()});
        if (const auto keys = page->keyHelp(); !keys.isEmpty())
            sections.append({page->title(), keys});
    }
    // Its pages by their names say more than the row of their keys.
    auto everywhere = Keys::of(this).help(KeyGroup::Everywhere);
    everywhere.removeIf([](const KeyHelp &one) { return one.words == commandName(Command::Page); });
    sections.prepend({groupName(KeyGroup::Everywhere), everywhere + pages});
    return sections;
}

void MainWindow::showPage(ShellPage *page)
{
    if (currentPage() && currentPage() != page)
        m_jumps.leave(here());
    bring(page);
}

//! The page in front, and the place within it.
JumpStack::Spot MainWindow::here()
{
    auto *page = currentPage();
    return [this, page, inPage = page->here()] {
        bring(page);
        if (inPage)
            inPage();
    };
}

bool MainWindow::goTo(const std::optional<JumpStack::Spot> &spot)
{
    if (spot)
        (*spot)();
    return spot.has_value();
}

bool MainWindow::goBack() { return m_jumps.hasBack() && goTo(m_jumps.back(here())); }

bool MainWindow::goAhead() { return m_jumps.hasAhead() && goTo(m_jumps.ahead(here())); }

void MainWindow::bring(ShellPage *page)
{
    const bool isNew = m_stack->currentWidget() != page || m_entries.size() == 1;
    if (m_stack->currentWidget() != page)
        m_before = currentPage();
    m_stack->setCurrentWidget(page);
    for (const Entry &entry : m_entries)
        if (entry.page == page)
            entry.button->setChecked(true);
    applyTitle();
    page->activate();
    if (isNew)
        Q_EMIT pageShown(page);
}

void MainWindow::showPageBefore()
{
    if (m_before)
        showPage(m_before);
    else if (!m_entries.empty())
        showPage(m_entries.front().page);
}

ShellPage *MainWindow::currentPage() const
{
    return static_cast<ShellPage *>(m_stack->currentWidget());
}

void MainWindow::setBar(QWidget *bar)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, bar);
}

void MainWindow::setConnection(const ConnectionView &view)
{
    m_connection = view;
    m_line->setView(view, now());
    setTick();
    applyPresence();
}

//! The person counts with it while a try is waited for.
void MainWindow::setTick()
{
    const bool isPaused = m_connection.pausedUntil.isValid() && now() < m_connection.pausedUntil;
    const bool isWell = m_connection.state == ConnectionView::State::Connected && !isPaused
        && !m_connection.isNotRenewed;
    const int interval = isWell ? kConnectedTickMs : kTickMs;
    if (m_tick.interval() != interval)
        m_tick.setInterval(interval);
    // Nobody reads it in a window that is put away.
    if (m_isPutAway.value_or(true))
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

void MainWindow::lookWhetherShown()
{
    const bool isPutAway = !isVisible() || isMinimized();
    if (m_isPutAway == isPutAway)
        return;
    m_isPutAway = isPutAway;
    if (!isPutAway)
        m_line->refresh(now());
    setTick();
    Q_EMIT putAwayChanged(isPutAway);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookWhetherShown();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    lookWhetherShown();
}

void MainWindow::setUnsent(int count)
{
    m_unsent = count;
    m_line->setUnsent(count);
}

void MainWindow::setNotifications(int count)
{
    m_notificationCount = count;
    m_notifications->setCount(count, tr("%n new", nullptr, count));
    applyTitle();
}

void MainWindow::setAccount(const QString &name, qint64 userId, const QString &server)
{
    const bool isElsewhere = std::exchange(m_server, server) != server;
    if (m_userId != userId || isElsewhere)
        m_jumps.clear(); // they are places of another account
    m_name = name;
    m_userId = userId;
    m_accountName->setText(literalMnemonic(shownName(name, userId)));
    applyPresence();
}

void MainWindow::setOtherAccounts(const QStringList &names)
{
    qDeleteAll(std::exchange(m_otherAccounts, {}));
    for (const auto &name : names) {
        auto *action = new QAction(icon(IconName::User), literalMnemonic(name), m_accountMenu);
        const int index = int(m_otherAccounts.size());
        connect(action, &QAction::triggered, this, [this, index] { Q_EMIT accountChosen(index); });
        m_accountMenu->insertAction(m_another, action);
        m_otherAccounts.append(action);
    }
}

void MainWindow::setLanguage(Localizer::Language language)
{
    m_language = language;
    m_line->setLanguage(language);
}

void MainWindow::showHints()
{
    m_wantsHints = true;
    applyHints();
}

//! One strip at a time: what happened comes before what can be learnt.
void MainWindow::applyHints() { m_hints->setVisible(m_wantsHints && m_bar->waiting() == 0); }

void MainWindow::setNote(const QString &note) { m_line->setNote(note); }

void MainWindow::setSafeMode()
{
    m_isSafe = true;
    m_bar->add({.words = [] {
        return NoticeBar::Words{tr("Safe mode"),
            tr("Without layouts, spelling, sounds and translation; changed settings are not kept. "
               "Start the console again to leave it.")};
    }});
    applyTitle();
}

void MainWindow::applyCount(Entry &entry)
{
    entry.button->setCount(entry.count, tr("%n unread", nullptr, entry.count));
}

void MainWindow::applyPresence()
{
    const bool connected = m_connection.state == ConnectionView::State::Connected;
    m_account->setPerson(m_name, m_userId,
        !connected                                      ? PresenceMark::Offline
            : m_availability == Availability::Available ? PresenceMark::Online
                                                        : PresenceMark::Away);
}

void MainWindow::retranslate()
{
    for (Entry &entry : m_entries) {
        entry.button->setWords(entry.page->title(), entry.page->accessibleRailName());
        applyCount(entry);
    }
    m_notifications->setWords({}, tr("Notifications"));
    setNotifications(m_notificationCount);
    m_account->setWords({}, tr("Account"));
    m_another->setText(tr("Another account…"));
    m_goTo->setText(withKey(tr("Go to…"), this, Command::GoTo));
    m_keys->setText(withKey(tr("Keyboard shortcuts"), this, Command::AllKeys));
    m_signOut->setText(tr("Sign out"));
    for (std::size_t index = 0; index < m_availabilities.size(); ++index)
        m_availabilities[index]->setText(availabilityWords(Availability(index)));
    m_settings->setText(withKey(tr("Settings"), this, Command::OpenSettings));
    applyTitle();
}

QString MainWindow::availabilityWords(Availability availability) const
{
    switch (availability) {
    case Availability::Available:
        return tr("Available");
    case Availability::Busy:
        return tr("Busy: nothing rings");
    case Availability::Break:
        return tr("On a break: nothing rings");
    }
    return {};
}

void MainWindow::setAvailability(Availability availability)
{
    m_availability = availability;
    m_availabilities[std::size_t(availability)]->setChecked(true);
    applyPresence();
    applyTitle();
    Q_EMIT availabilityChanged();
}

void MainWindow::applyTitle()
{
    const auto *page = currentPage();
    QString title = page ? tr("%1 – WXM Console").arg(page->title()) : tr("WXM Console");
    if (m_availability == Availability::Busy)
        title = tr("Busy – %1", "%1: the title of the window").arg(title);
    else if (m_availability == Availability::Break)
        title = tr("On a break – %1", "%1: the title of the window").arg(title);
    if (m_notificationCount > 0)
        title = QStringLiteral("(%1) %2").arg(numberText(m_notificationCount), title);
    if (m_isSafe)
        title = tr("Safe mode – %1", "%1: the title of the window").arg(title);
    setWindowTitle(title);
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(ColorRole::Surface));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        lookWhetherShown();
    QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    bool isKept = false;
    Q_EMIT closing(&isKept);
    if (isKept)
        return event->ignore();
    bool accept = true;
    Q_EMIT closeRequested(&accept);
    event->setAccepted(accept);
}

} // namespace wxm
