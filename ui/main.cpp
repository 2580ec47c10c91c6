// SPDX-License-Identifier: MIT
#include "base/log.h"
#include "base/process_guard.h"
#include "base/program_id.h"
#include "base/taskbar_identity.h"
#include "base/then.h"
#include "chat/message_search.h"
#include "live/searched_comments.h"
#include "net/network_changes.h"
#include "net/network_presence.h"
#include "net/plain_fetch.h"
#include "net/proxy.h"
#include "program/autostart_keeper.h"
#include "program/end_signals.h"
#include "program/profile.h"
#include "program/single_instance.h"
#include "program/startup.h"
#include "session/chunked_vault.h"
#include "session/keychain_vault.h"
#include "session/proxy_sign_in.h"
#include "support/day_watch.h"
#include "ui/chat/search_page.h"
#include "ui/common/bundled_fonts.h"
#include "ui/common/direction_keys.h"
#include "ui/common/relative_time.h"
#include "ui/common/sound_awake.h"
#include "ui/common/sounds.h"
#include "ui/conversations/conversations_page.h"
#include "ui/live/live_page.h"
#include "ui/settings/about_panel.h"
#include "ui/settings/connection_test_panel.h"
#include "ui/settings/diagnostics_panel.h"
#include "ui/settings/kept_panel.h"
#include "ui/settings/keys_panel.h"
#include "ui/settings/proxy_panel.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/sound_panel.h"
#include "ui/settings/transfer_panel.h"
#include "ui/shell/close_guard.h"
#include "ui/shell/connection_keeper.h"
#include "ui/shell/console.h"
#include "ui/shell/diagnostics_feed.h"
#include "ui/shell/erasure.h"
#include "ui/shell/lazy_page.h"
#include "ui/shell/notices.h"
#include "ui/shell/opening.h"
#include "ui/shell/start_ui.h"
#include "ui/shell/storage_bar.h"
#include "ui/shell/tray_icon.h"
#include "ui/shell/update_notifier.h"
#include "ui/shell/window_place.h"
#include "ui/support/customer_panel.h"
#include "ui/support/my_day_page.h"
#include "ui/support/support_page.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QSessionManager>

#include <cstdio>
#include <functional>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace wxm;

namespace {
constexpr QSize kEarlySettings{860, 640};
constexpr int kRestart = 64; //!< Of the event loop: the program starts again.

int fail(const QString &sentence)
{
    std::fprintf(stderr, "wxm-console: %s\n", qPrintable(sentence));
    return 2;
}

//! The object graph. Made when it is certain that no other program works in this profile.
class Program {
public:
    Program(const Startup &startup, const Profile &profile, const Log &log, Settings &settings,
        UiSetup &ui)
        : m_startup(startup)
        , m_settings(settings)
        , m_ui(ui)
        , m_calls(m_rest, startup.endpoints)
        , m_diagnostics(m_clock, &log)
        , m_chat(m_calls, m_session, m_realtime, profile, m_clock)
        , m_dayBook(profile.file(u"my_days.jsonl"_s), profile.disk(), m_clock)
        , m_live(m_calls, m_session, m_realtime, m_settings, m_clock, m_chat.notes,
              profile.file(u"rules.json"_s), profile.keepsAll() ? &profile.disk() : nullptr)
        , m_erasure(new Erasure(m_chat, m_session, profile, m_settings, m_clock, m_window))
    {
        if (profile.isGuest())
            m_console.sayGuest();
        m_chat.outbox.setKeysHonoured(startup.policy.keysHonoured);
        m_settings.proxy.follow(&m_window, [this](const QString &proxy) {
            applyProxy(readProxy(proxy).value_or(ProxyChoice{}), m_proxyPasswords);
            m_rest.forgetProxy();
        });
        m_keeper.signInAtProxies(m_proxySignIn);
        m_realtime.setNoNetworkQuestion(hasNoNetwork);
        m_keeper.setLiveServer(QUrl(startup.policy.liveServer), startup.policy.livePath);
        m_settings.liveTransport.follow(&m_window,
            [this](const QString &name) { m_keeper.setTransport(readLiveTransport(name)); });
        QObject::connect(
            &m_console, &Console::connectHereRequested, &m_keeper, &ConnectionKeeper::connectHere);
        QObject::connect(
            &m_window, &MainWindow::putAwayChanged, &m_realtime, &Realtime::setPutAway);
        QObject::connect(
            &m_networkChanges, &NetworkChanges::changed, &m_realtime, &Realtime::networkChanged);
        m_chat.replies.setShared(startup.policy.sharedReplies);
        if (startup.options.safeMode)
            beSafe();
        else if (auto engine = translationEngine(startup.policy.translator))
            m_chat.translation.setEngine(std::move(engine));
        m_settings.directionKeys.follow(
            &m_window, [this](bool on) { m_ui.directionKeys().setEnabled(on); });
        m_settings.keys.follow(&m_window, [this](const auto &now) { m_ui.keys().setLines(now); });
        m_settings.digits.follow(&m_window, [this](const QString &name) {
            m_ui.localizer().setDigits(
                Localizer::digitsFromName(name).value_or(Localizer::Digits::Western));
        });
        m_settings.textScale.follow(
            &m_window, [this](int percent) { m_ui.theme().setTextScale(percent / 100.0); });
        m_settings.twelveHours.follow(&m_window, [this](bool) { applyTimes(); });
        m_settings.hijri.follow(&m_window, [this](bool) { applyTimes(); });
        m_settings.hijriDays.follow(&m_window, [this](const QString &) { applyTimes(); });
        m_support.followTargets(m_settings);
        followSoundSettings(m_settings, m_sounds, &m_window);
        m_notices.setOwnSounds(&m_sounds);
        m_livePage->setOwnSounds(&m_sounds);
        QObject::connect(&m_session, &Session::signedIn, &m_window, [this] { keepAwake(); });
        QObject::connect(&m_session, &Session::signedOut, &m_window, [this] { keepAwake(); });
        QObject::connect(
            &m_settings.file, &SettingsFile::changed, &m_window, [this] { keepAwake(); });
        m_search.setLists({.threads =
                               [this](const ThreadFilter &filter) {
                                   return m_support.model.threadsWith(filter)
                                       + m_conversations.model.threadsWith(filter);
                               },
            .labels = [this] { return m_chat.marks.labels(); }});
        m_settings.searchMegabytes.follow(&m_search, [this](int megabytes) {
            m_search.setCap({.bytes = std::int64_t(megabytes) * 1'000'000});
        });
        m_settings.sendDelay.follow(
            &m_window, [this](int seconds) { m_chat.outbox.setHold(seconds * 1'000); });
        addPages();
        m_console.setSignOutGate([this] { return m_erasure->maySignOut(); });
        QObject::connect(m_erasure, &Erasure::restartWanted, &m_window,
            [] { QCoreApplication::exit(kRestart); });
        QObject::connect(&m_window, &MainWindow::themeChosen, &m_window,
            [this](const QString &name) { m_settings.theme.set(name); });
        QObject::connect(&m_window, &MainWindow::textStepWanted, &m_window,
            [this](int step) { stepText(step); });
        QObject::connect(
            &m_autostart, &AutostartKeeper::refused, &m_console, &Console::sayAutostartRefused);
        showHints();
        QObject::connect(&m_notices, &Notices::raiseWanted, &m_window, [this] { raise(); });
        QObject::connect(&m_tray, &TrayIcon::raiseWanted, &m_window, [this] { raise(); });
        QObject::connect(&m_session, &Session::signedOut, &m_notices, &Notices::clear);
        QObject::connect(&m_session, &Session::signedOut, &m_search, &MessageSearch::forget);
        QObject::connect(&m_console, &Console::settingsWanted, &m_window,
            [this](QWidget *beside) { showEarlySettings(beside); });
        QObject::connect(&m_session, &Session::signedIn, &m_window, [this] {
            m_earlySettings.reset();
            if (const auto address = std::exchange(m_wanted, {}))
                open(*address);
        });
        m_wanted = startup.options.address;
        m_console.start(startup.server(), startup.options.minimized);
    }

    void raise() { m_console.raise(); }
    void sayBarred() { m_console.sayBarred(); }
    //! The last run ended by a fault while it was opened.
    void passOverLastLayout() { m_livePage->passOverLastLayout(); }

    //! Shows a place; does nothing else there.
    void open(const WxmAddress &address)
    {
        if (m_session.state() != Session::State::SignedIn) {
            m_wanted = address;
            return;
        }
        switch (address.kind) {
        case WxmAddress::Kind::Thread:
            m_window.showPage(m_supportPage);
            m_supportPage->openThread(ThreadId{address.id});
            break;
        case WxmAddress::Kind::Conversation:
            m_window.showPage(m_conversationsPage);
            m_conversationsPage->openConversation(ConversationId{address.id});
            break;
        case WxmAddress::Kind::Live:
            m_window.showPage(m_livePage);
            m_livePage->watch(LiveId{address.id});
            break;
        }
    }

private:
    void beSafe()
    {
        m_window.setSafeMode();
        m_livePage->setSounds(false); // rules have some of their own
    }

    void keepAwake()
    {
        m_awake.setOn(m_settings.keepsSoundAwake() && areSoundsOn(m_settings)
            && m_session.state() == Session::State::SignedIn);
    }

    //! All text, by the steps of its setting.
    void stepText(int step)
    {
        constexpr int kUsual = 100, kStep = 25; // beyond the range it takes none
        m_settings.textScale.set(step == 0 ? kUsual : m_settings.textScale() + step * kStep);
    }

    void applyTimes()
    {
        if (setTimeStyle(
                {m_settings.twelveHours(), m_settings.hijri(), m_settings.hijriDays().toInt()}))
            m_ui.localizer().setLanguage(
                m_ui.localizer().language()); // everything words itself anew
    }

    void addPages()
    {
        m_window.addPage(m_supportPage);
        m_window.addPage(m_conversationsPage);
        m_window.addPage(m_livePage);
        m_window.addPage(m_myDayPage, MainWindow::Place::Foot);
        m_window.addPage(m_searchPage, MainWindow::Place::Foot);
        m_window.addPage(m_settingsPage, MainWindow::Place::Foot);
        QObject::connect(m_livePage, &live::LivePage::noteChanged, &m_window, &MainWindow::setNote);
        const auto &limits = m_startup.policy.limits;
        m_livePage->setSideBySideLimit(limits.value(u"live_feeds"_s, live::LivePage::kSideBySide));
        QObject::connect(
            m_livePage, &live::LivePage::messageTriggered, &m_window, [this](UserId user) {
                m_window.showPage(m_conversationsPage);
                m_conversations.actions.startWith(user);
            });
        m_supportPage->setNoteSender([this](UserId to, const QString &note) {
            return then(m_conversations.actions.find(to), &m_window,
                [this, note](const Result<ConversationId> &found) -> Result<Done> {
                    if (!found)
                        return failure(found.error());
                    m_chat.outbox.add(ThreadKey::of(*found), note);
                    return Done{};
                });
        });
        m_conversationsPage->setSupportLookup(
            [this](UserId user) { return m_support.store.newestOf(user).isValid(); });
        QObject::connect(m_conversationsPage, &conversations::ConversationsPage::threadWanted,
            &m_window, [this](ThreadId thread) {
                open({WxmAddress::Kind::Thread, thread.value});
            });
        QObject::connect(m_conversationsPage, &conversations::ConversationsPage::supportTriggered,
            &m_window, [this](UserId user) {
                m_window.showPage(m_supportPage);
                m_supportPage->openThread(m_support.store.newestOf(user));
            });
        QObject::connect(&m_chat.outbox, &Outbox::unsentCountChanged, &m_window,
            [this] { m_window.setUnsent(m_chat.outbox.unsentCount()); });
        QObject::connect(
            &m_window, &MainWindow::unsentTriggered, &m_window, [this] { showNextUnsent(); });
        m_window.setBar(new StorageBar(m_chat.drafts, m_chat.outbox, &m_window));
        auto *guard = new CloseGuard(m_chat, m_session.farewell(), m_window); // of the window
        QObject::connect(&m_endSignals, &EndSignals::wanted, guard, &CloseGuard::endNow);
        QObject::connect(
            qApp, &QGuiApplication::commitDataRequest, guard, [guard](QSessionManager &manager) {
                // The session's own start entry starts it; twice would be once too often.
                manager.setRestartHint(QSessionManager::RestartNever);
                guard->prepareForEnd();
            });
    }

    SearchPage *makeSearch()
    {
        auto *page = new SearchPage(m_search, m_chat.people, m_chat.store);
        QObject::connect(page, &SearchPage::openWanted, &m_window,
            [this, page](ThreadKey thread, MessageId message) {
                auto *to = thread.isSupport() ? static_cast<ThreadPage *>(m_supportPage)
                                              : m_conversationsPage;
                m_window.showPage(to);
                to->openHit(thread, message, page->terms());
            });
        QObject::connect(
            page, &SearchPage::commentWanted, page, [this, page](LiveId live, CommentId comment) {
                if (!m_livePage->showComment(live, comment))
                    page->sayCommentIsGone();
            });
        QObject::connect(page, &SearchPage::leaveWanted, &m_window, &MainWindow::showPageBefore);
        return page;
    }

    //! The thread of an unsent reply; pressed again, that of the next.
    void showNextUnsent()
    {
        const auto threads = m_chat.outbox.unsentThreads();
        if (threads.isEmpty())
            return;
        m_shownUnsent = threads[(threads.indexOf(m_shownUnsent) + 1) % threads.size()];
        if (m_shownUnsent.isSupport())
            open({WxmAddress::Kind::Thread, m_shownUnsent.id});
        else
            open({WxmAddress::Kind::Conversation, m_shownUnsent.id});
    }

    //! Until they were put away once, in this profile.
    void showHints()
    {
        const QString keys = u"keys"_s;
        if (m_settings.seenHints().contains(keys))
            return;
        m_window.showHints();
        QObject::connect(&m_window, &MainWindow::hintsPutAway, &m_window,
            [this, keys] { m_settings.seenHints.set(m_settings.seenHints() + QStringList{keys}); });
    }

    //! A window of their own while nobody is signed in.
    void showEarlySettings(QWidget *beside)
    {
        if (!m_earlySettings) {
            m_earlySettings.reset(makeSettings());
            m_earlySettings->setWindowTitle(SettingsPage::tr("Settings"));
            auto *place = new WindowPlace(*m_earlySettings, QStringLiteral("settings"),
                kEarlySettings, m_settings.windowPlaces);
            place->restore(beside);
        }
        m_earlySettings->show();
        m_earlySettings->raise();
        m_earlySettings->activateWindow();
    }

    SettingsPage *makeSettings()
    {
        auto *page = new SettingsPage(m_settings.file);
        page->addPanel(SettingSection::General, new TransferPanel(m_settings.file));
        page->addPanel(SettingSection::Connection,
            new ProxyPanel(
                m_settings, [this](const QString &proxy) { return m_proxySignIn.forget(proxy); }));
        page->addPanel(
            SettingSection::Connection, new ConnectionTestPanel([this] { return tryServer(); }));
        const auto &policy = m_startup.policy;
        auto *kept = new KeptPanel(policy.keepLocal, policy.keepDays, policy.encryptLocal);
        // A guest has no files here: those of the owner are not its to erase.
        const bool isGuest = !m_chat.keepsFiles && !m_chat.isBarred;
        kept->setErasable(!isGuest && !m_session.accountKey().isEmpty());
        QObject::connect(kept, &KeptPanel::eraseWanted, m_erasure, &Erasure::begin);
        page->addPanel(SettingSection::Privacy, kept);
        page->addPanel(SettingSection::Notifications, new SoundPanel(m_settings, m_sounds));
        KeysPanel::addTo(*page, m_settings);
        page->addPlace(
            IconName::Monitor,
            [] {
                return SettingsSection::Words{SettingsPage::tr("Diagnostics"),
                    SettingsPage::tr("For finding faults. It contains no names.")};
            },
            new DiagnosticsPanel(m_diagnostics, m_calls, [this] { return facts(); }));
        page->addPlace(
            IconName::Info, [] { return SettingsSection::Words{SettingsPage::tr("About")}; },
            new AboutPanel(QStringLiteral(WXM_VERSION)));
        return page;
    }

    ShellPage *makeMyDay()
    {
        auto *page = new support::MyDayPage(m_dayBook, m_support, m_chat.people);
        QObject::connect(
            page, &support::MyDayPage::threadWanted, &m_window, [this](ThreadId thread) {
                open({WxmAddress::Kind::Thread, thread.value});
            });
        return page;
    }

    //! By what the settings say now, whatever was found before. Any answer is one.
    QFuture<Result<Done>> tryServer()
    {
        m_probe = std::make_unique<RestClient>(m_clock);
        m_probe->setServer(m_rest.server());
        return then(m_probe->send(
                        {.verb = Verb::Get, .path = u"health"_s, .bearer = false, .isOnce = true}),
            &m_window, [](const Result<RestReply> &answer) -> Result<Done> {
                if (answer || answer.error().httpStatus > 0)
                    return Done{};
                return failure(answer.error());
            });
    }

    Diagnostics::Facts facts()
    {
        const auto server = m_rest.server();
        return Diagnostics::programFacts(QStringLiteral(WXM_VERSION))
            + Diagnostics::Facts{{u"Server"_s, server.toString()},
                {u"Live connection"_s, liveConnectionWords(m_realtime.status())},
                {u"Proxy"_s, proxyWords(m_rest.proxy())}, {u"Policy"_s, policyFact()},
                {u"Updates"_s, m_updates.stateWords()}};
    }

    QString policyFact() const
    {
        const auto unknown = m_startup.policy.unknown.size();
        return unknown == 0 ? m_startup.policy.source
                            : u"%1, %2 unknown keys"_s.arg(m_startup.policy.source).arg(unknown);
    }

    const Startup &m_startup;
    Settings &m_settings;
    UiSetup &m_ui;
    const SystemClock m_clock;
    RestClient m_rest{m_clock};
    std::unique_ptr<RestClient> m_probe; //!< Of the last test of the connection.
    ApiCalls m_calls;
    KeychainVault m_keychain;
    ChunkedVault m_vault{m_keychain};
    AutostartKeeper m_autostart{m_settings,
        Autostart(
            Autostart::ofThisRun(m_startup.options, QCoreApplication::applicationFilePath()))};
    std::shared_ptr<ProxyPasswords> m_proxyPasswords = std::make_shared<ProxyPasswords>();
    ProxySignIn m_proxySignIn{m_proxyPasswords, m_vault, m_settings};
    Session m_session{m_calls, m_vault, m_settings, m_clock};
    Realtime m_realtime{m_clock};
    Diagnostics m_diagnostics;
    DiagnosticsFeed m_diagnosticsFeed{m_diagnostics, m_realtime, m_session, m_calls};
    ConnectionKeeper m_keeper{m_session, m_realtime, m_rest};
    NetworkChanges m_networkChanges;
    Chat m_chat;
    MessageSearch m_search{m_chat.store, m_chat.people};
    support::Support m_support{m_calls, m_session, m_realtime, m_chat, m_clock};
    conversations::Conversations m_conversations{m_calls, m_session, m_realtime, m_chat};
    support::DayBook m_dayBook;
    support::DayWatch m_dayWatch{m_dayBook, m_support, m_chat, m_session};
    live::Live m_live;
    live::SearchedComments m_searchedComments{m_live.store, m_search};
    Sounds m_sounds{m_startup.options.safeMode ? nullptr : makeSoundPlayer(m_clock)};
    SoundAwake m_awake{m_startup.options.safeMode ? nullptr : makeSoundPlayer(m_clock), m_clock};
    MainWindow m_window;
    Console m_console{
        {m_session, m_rest, m_realtime, m_settings, m_ui, m_startup.policy, &m_proxySignIn},
        m_window};
    PlainFetch m_fetch{kMaxNoticeBytes};
    UpdateNotifier m_updates{UpdateSource::builtIn(QStringLiteral(WXM_VERSION)),
        [this](const QUrl &url) { return m_fetch.get(url); }, m_settings, m_clock, m_chat,
        m_window};
    Notices m_notices{m_window, m_settings, m_clock};
    TrayIcon m_tray{m_window, m_notices, m_settings, m_clock};
    // Of the window from addPage() on.
    support::SupportPage *m_supportPage = new support::SupportPage(m_support, m_chat, m_settings);
    conversations::ConversationsPage *m_conversationsPage = new conversations::ConversationsPage(
        m_conversations, m_chat, m_settings, [this](QWidget *parent) {
            return new support::CustomerPanel(m_support, m_chat, m_settings, parent);
        });
    live::LivePage *m_livePage = new live::LivePage(m_live);
    LazyPage *m_myDayPage = new LazyPage(
        IconName::Chart, [] { return support::MyDayPage::titleWords(); },
        [this] { return makeMyDay(); });
    LazyPage *m_searchPage = new LazyPage(
        IconName::Search, [] { return SearchPage::tr("Search messages"); },
        [this] { return makeSearch(); });
    LazyPage *m_settingsPage = new LazyPage(
        IconName::Gear, [] { return SettingsPage::tr("Settings"); },
        [this] { return makeSettings(); });
    Erasure *m_erasure; //!< Of the window.
    std::optional<WxmAddress> m_wanted;
    ThreadKey m_shownUnsent; //!< The last one that was gone to.
    std::unique_ptr<SettingsPage> m_earlySettings;
    EndSignals m_endSignals;
};

//! Whether this start goes on, hands over, or works as a guest beside the owner of the profile.
class Start {
public:
    Start(QApplication &application, Startup startup)
        : m_application(application)
        , m_startup(std::move(startup))
        , m_profile(m_startup.options.profile)
        , m_here(m_profile.key())
    {
        listenTo(m_here, [this] { takeProfile(); });
        if (m_startup.options.newInstance)
            takeProfile();
        else
            m_here.start(m_startup.options.address);
    }

private:
    void listenTo(SingleInstance &instance, const std::function<void()> &first)
    {
        auto *app = &m_application;
        QObject::connect(&instance, &SingleInstance::first, app, first);
        QObject::connect(&instance, &SingleInstance::handedOver, app, &QApplication::quit);
        QObject::connect(&instance, &SingleInstance::raiseRequested, app, [this] {
            if (m_program)
                m_program->raise();
        });
        QObject::connect(
            &instance, &SingleInstance::openRequested, app, [this](const WxmAddress &address) {
                if (m_program)
                    m_program->open(address);
            });
    }

    //! Nobody answers in our run-time folder. The owner may be in another one.
    void takeProfile()
    {
        const QString here = QFileInfo(m_here.path()).path();
        const bool isOwner = m_profile.own(here);
        const QString there = isOwner ? QString() : m_profile.meetingPlace();
        if (isOwner || m_startup.options.newInstance || there.isEmpty() || there == here)
            return begin();
        m_there.emplace(m_profile.key(), there);
        listenTo(*m_there, [this] { begin(); });
        m_there->start(m_startup.options.address);
    }

    void begin()
    {
        m_opening.emplace(m_application, m_startup, m_profile, QStringLiteral(WXM_VERSION));
        QObject::connect(&*m_opening, &Opening::ready, &m_application, [this] { run(); });
        m_opening->begin();
    }

    void run()
    {
        m_program.emplace(
            m_startup, m_profile, m_opening->log(), m_opening->settings(), m_opening->ui());
        if (m_opening->wasRestoring())
            m_program->passOverLastLayout();
        if (m_opening->isBarred())
            m_program->sayBarred();
        m_opening->lookAtModules(); // with the plug-ins that came since
    }

    QApplication &m_application;
    Startup m_startup;
    Profile m_profile;
    SingleInstance m_here;
    std::optional<SingleInstance> m_there;
    std::optional<Opening> m_opening;
    std::optional<Program> m_program;
};

} // namespace

int main(int argc, char *argv[])
{
    guardProcess();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto startup = readStartup(arguments);
    int qtArgc = 1; // Qt gets no options: none of its own is for staff
    if (!startup) {
        const int code = fail(startup.error().detail);
        return isMistakeInRules(startup.error()) && hasScreen()
            ? failInWindow(qtArgc, argv, startup.error().detail)
            : code;
    }
    const auto &options = startup->options;
    if (options.erasesAll)
        return eraseInText(qtArgc, argv);
    if (options.wantsHelp || options.wantsVersion || !options.checkedPolicy.isEmpty())
        return answerInText(options, QStringLiteral(WXM_VERSION));
    for (const auto &words : options.warnings)
        std::fprintf(stderr, "wxm-console: %s\n", qPrintable(words));
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Qt would speak of plugins and of installing the program anew.
    if (!hasScreen() && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        return fail(u"there is no display: start it in a desktop session, or set DISPLAY or "
                    "WAYLAND_DISPLAY"_s);
#endif
    prepareBundledFonts();
    setTaskbarIdentity();
    QApplication application(qtArgc, argv);
    QApplication::setApplicationName(u"wxm-console"_s);
    QApplication::setDesktopFileName(kProgramId);
    addBundledFonts();
    if (!canShowArabic())
        qWarning("no installed font has Arabic letters: install fonts-noto-core");
    QApplication::setApplicationVersion(QStringLiteral(WXM_VERSION));
    QApplication::setQuitOnLastWindowClosed(true);

    std::optional<Start> start(std::in_place, application, *startup);
    const int code = QApplication::exec();
    start.reset();
    if (code != kRestart)
        return code;
    return QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments) ? 0 : 2;
}
