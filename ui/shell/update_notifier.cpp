// SPDX-License-Identifier: MIT
#include "ui/shell/update_notifier.h"

#include "chat/chat.h"
#include "ui/common/open_url.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr int kFirstLookMs = 20'000; //!< Signing in and the first lists come before it.
constexpr int kHourMs = 3'600'000;

} // namespace

UpdateNotifier::UpdateNotifier(const UpdateSource &source, const UpdateCheck::Fetch &fetch,
    Settings &settings, const Clock &clock, Chat &chat, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_check(source, fetch, settings.file, clock)
{
    if (m_check.state() == UpdateCheck::State::NotBuiltIn) {
        settings.file.leaveOut(settings.looksForUpdates.key());
        settings.file.leaveOut(settings.updateChannel.key());
        settings.file.lock(settings.looksForUpdates.key(), false,
            QT_TRANSLATE_NOOP("Settings", "This build has no place to check for updates"));
    }
    const auto choose = [this, &settings](const auto &) {
        // A policy that switches them off has fixed the setting, see applyPolicy().
        const bool isForbidden = settings.looksForUpdates.isFixed() && !settings.looksForUpdates();
        m_check.setChoice({.allowedByPolicy = !isForbidden,
            .wanted = settings.looksForUpdates(),
            .channel = settings.updateChannel()});
    };
    settings.looksForUpdates.follow(this, choose);
    settings.updateChannel.follow(this, choose);
    m_check.setIsWriting(
        [&chat] { return chat.drafts.count() > 0 || chat.outbox.unsentCount() > 0; });
    connect(&m_check, &UpdateCheck::found, this, &UpdateNotifier::tell);
    m_hourly.setInterval(kHourMs);
    connect(&m_hourly, &QTimer::timeout, this, &UpdateNotifier::look);
    m_hourly.start();
    QTimer::singleShot(kFirstLookMs, this, &UpdateNotifier::look);
}

QString UpdateNotifier::stateWords() const
{
    switch (m_check.state()) {
    case UpdateCheck::State::NotBuiltIn:
        return u"not built in"_s;
    case UpdateCheck::State::OffByPolicy:
        return u"off by policy"_s;
    case UpdateCheck::State::OffByPerson:
        return u"off"_s;
    case UpdateCheck::State::Waiting:
    case UpdateCheck::State::Due:
        return u"on"_s;
    }
    return {};
}

void UpdateNotifier::tell(const UpdateNotice &notice)
{
    m_window.notices().add({.kind = Banner::Kind::Ok,
        .icon = IconName::Info,
        .words =
            [notice] {
                const bool isArabic = QLocale().language() == QLocale::Arabic;
                const QString notes = isArabic ? notice.notesArabic : notice.notesEnglish;
                return NoticeBar::Words{
                    tr("Version %1 is available").arg(notice.version.toString()),
                    notes.section(QLatin1Char('\n'), 0, 0).left(200), tr("Open its page")};
            },
        .act = [this, page = notice.page] { openForeignUrl(page, &m_window, {page.host()}); }});
}

} // namespace wxm
