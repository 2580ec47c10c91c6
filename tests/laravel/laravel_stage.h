// SPDX-License-Identifier: MIT
#pragma once

#include "chat/message_model.h"
#include "conversations/conversations.h"
#include "fakes/fault_proxy.h"
#include "fakes/headless_console.h"
#include "fakes/sandbox_process.h"
#include "faults/figures.h"
#include "live/live.h"

#include <QFile>

//! Why this machine has no Laravel, as a sentence; empty where it has one.
inline QString whyNoLaravel()
{
    QProcess check;
    check.start(QStringLiteral("node"),
        {QStringLiteral(WXM_SOURCE_DIR "/tests/sandbox/laravel.mjs"), QStringLiteral("--check")});
    if (!check.waitForFinished(60'000))
        return QStringLiteral("node does not run");
    return check.exitCode() == 0 ? QString()
                                 : QString::fromUtf8(check.readAllStandardError()).trimmed();
}

//! CTest counts 77 as left out; the sentence says why.
#define WXM_LARAVEL_MAIN(TestClass)                                                                \
    int main(int argc, char **argv)                                                                \
    {                                                                                              \
        QCoreApplication app(argc, argv);                                                          \
        if (const auto why = whyNoLaravel(); !why.isEmpty()) {                                     \
            std::printf("left out: %s\n", qPrintable(why));                                        \
            return 77;                                                                             \
        }                                                                                          \
        TestClass test;                                                                            \
        return QTest::qExec(&test, argc, argv);                                                    \
    }

//! The program without its windows, with all its features.
struct LaravelConsole : wxm::fakes::HeadlessConsole {
    LaravelConsole(const QUrl &server, const wxm::Profile &profile, const wxm::OutboxTiming &timing,
        const wxm::RenewalLimits &renewal)
        : HeadlessConsole(server, profile, timing, {}, renewal)
        , conversations(calls, session, realtime, chat)
        , live(calls, session, realtime, settings, clock, chat.notes)
    {
        settings.undoSeconds.set(0);
    }

    wxm::conversations::Conversations conversations;
    wxm::live::Live live;
};

//! Laravel behind its web server, the proxy before it, and the console.
class LaravelStage {
public:
    bool begin(const QStringList &options = {})
    {
        return m_platform.start(options, QStringLiteral("laravel.mjs"))
            && m_proxy.start(m_platform.url());
    }
    //! A new run of the program, with a profile of its own, signed in.
    bool startConsole(const wxm::OutboxTiming &timing = {},
        const wxm::RenewalLimits &renewal = {.burst = 100'000})
    {
        openConsole(timing, renewal);
        return m_console->signIn(m_platform.account(0), 15'000);
    }
    void openConsole(const wxm::OutboxTiming &timing = {},
        const wxm::RenewalLimits &renewal = {.burst = 100'000})
    {
        m_console.reset();
        m_data = std::make_unique<wxm::fakes::OwnDataFolder>();
        m_profile = std::make_unique<wxm::Profile>(QStringLiteral("test"));
        m_console = std::make_unique<LaravelConsole>(m_proxy.url(), *m_profile, timing, renewal);
    }
    void settings(const QJsonObject &changes)
    {
        m_platform.control(QStringLiteral("settings"), changes);
    }
    //! Everything as a fresh deployment has it.
    void plain()
    {
        m_proxy.clear();
        settings({{QStringLiteral("paging"), QStringLiteral("resource")},
            {QStringLiteral("order"), QStringLiteral("newest")},
            {QStringLiteral("counts"), QStringLiteral("number")},
            {QStringLiteral("dates"), QStringLiteral("iso")},
            {QStringLiteral("rows"), QStringLiteral("list")},
            {QStringLiteral("done"), QStringLiteral("data")},
            {QStringLiteral("trim"), QStringLiteral("own")}, {QStringLiteral("throttle"), 0},
            {QStringLiteral("throttle_login"), 0}, {QStringLiteral("faults"), QJsonObject{}},
            {QStringLiteral("off"), QJsonArray{}}});
    }
    bool artisan(const QStringList &words)
    {
        const auto answer = m_platform.control(QStringLiteral("artisan"),
            {{QStringLiteral("arguments"), QJsonArray::fromStringList(words)}});
        return answer[QLatin1StringView("ok")].toBool();
    }

    //! Lines of the truth log of one type.
    QList<QJsonObject> log(QLatin1StringView type) const
    {
        QList<QJsonObject> lines;
        QFile file(m_platform.truthLog());
        if (!file.open(QFile::ReadOnly))
            return lines;
        while (!file.atEnd()) {
            const auto line = QJsonDocument::fromJson(file.readLine()).object();
            if (line[QLatin1StringView("t")].toString() == type)
                lines.append(line);
        }
        return lines;
    }
    //! The last answer to a call of this id, in the truth log.
    QJsonObject lastCall(const QString &id) const
    {
        QJsonObject last;
        for (const auto &line : log(QLatin1StringView("request"))) {
            if (line[QLatin1StringView("id")].toString() == id)
                last = line;
        }
        return last;
    }
    int calls(const QString &id) const
    {
        int count = 0;
        for (const auto &line : log(QLatin1StringView("request")))
            count += line[QLatin1StringView("id")].toString() == id ? 1 : 0;
        return count;
    }
    //! A route fails so from now on: see Faults of the application.
    void fail(const QString &route, const QJsonValue &how)
    {
        settings({{QStringLiteral("faults"), QJsonObject{{route, how}}}});
    }
    void fpm(const QString &what)
    {
        m_platform.control(QStringLiteral("fpm"), {{QStringLiteral("what"), what}});
    }
    //! Replies that the server stored with these words in them.
    int stored(const QString &words) const
    {
        int count = 0;
        for (const auto &line : log(QLatin1StringView("commit"))) {
            const auto message =
                line[QLatin1StringView("data")].toObject()[QLatin1StringView("message")].toObject();
            count += message[QLatin1StringView("body")].toString().contains(words) ? 1 : 0;
        }
        return count;
    }
    bool open(wxm::ThreadId thread)
    {
        m_console->support.actions.open(thread);
        const auto key = wxm::ThreadKey::of(thread);
        return QTest::qWaitFor(
            [&] { return m_console->chat.store.timeline(key).isLoaded; }, 20'000);
    }
    QString version() const { return m_platform.hello()[QLatin1StringView("laravel")].toString(); }

    SandboxProcess &platform() { return m_platform; }
    FaultProxy &proxy() { return m_proxy; }
    LaravelConsole &console() { return *m_console; }
    void endConsole() { m_console.reset(); }

private:
    SandboxProcess m_platform;
    FaultProxy m_proxy;
    std::unique_ptr<wxm::fakes::OwnDataFolder> m_data;
    std::unique_ptr<wxm::Profile> m_profile;
    std::unique_ptr<LaravelConsole> m_console;
};
