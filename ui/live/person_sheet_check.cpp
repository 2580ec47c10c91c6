// SPDX-License-Identifier: MIT
// What the name of a person is made of, whose it resembles, and what the server says of them.
#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/badge.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/relative_time.h"
#include "ui/live/live_words.h"
#include "ui/live/name_lens.h"
#include "ui/live/person_sheet.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QTabBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr qint64 kFreshDays = 30;

} // namespace

//! Whose names nobody else should have, as far as they are known: of all open lives.
QList<std::pair<UserId, QString>> PersonSheet::staff() const
{
    QList<std::pair<UserId, QString>> known;
    const auto add = [&known](UserId user, const QString &called) {
        const std::pair<UserId, QString> one{user, called};
        if (user.isValid() && !called.isEmpty() && !known.contains(one))
            known.append(one);
    };
    add(m_live.session.identity().id, m_live.session.identity().name);
    for (const auto live : m_live.store.opened()) {
        const auto *record = m_live.store.find(live);
        add(record->state().streamerId, record->state().streamerName);
        for (const auto user : record->state().moderators) {
            if (const auto *person = record->feed().findPerson(user))
                add(user, toQString(person->name));
        }
    }
    // Who was made a moderator here, though they never spoke.
    for (const auto &entry : m_live.log.entries({.kind = JournalEntry::Kind::ModeratorAssigned}))
        add(entry.line.user, entry.line.name);
    return known;
}

//! How old the account is: raids come with fresh ones. Asked where the server offers that; the
//! sheet is whole without it.
QStringList PersonSheet::profile()
{
    m_live.profiles.ask(m_user);
    const auto sinceMs = m_live.profiles.person(m_user).memberSince;
    if (sinceMs <= 0)
        return {};
    const auto day = timeOf(sinceMs).date();
    const auto today = timeOf(m_live.clock.wallMs()).date();
    QStringList facts{tr("Account since %1", "a date").arg(isolate(dateText(day, today)))};
    if (const auto days = day.daysTo(today); days >= 0 && days <= kFreshDays)
        facts << tr("account is %Ln days old", nullptr, int(days));
    return facts;
}

void PersonSheet::onProfile(UserId user)
{
    if (user != m_user)
        return;
    m_saidKey.clear(); // its facts stand over what was said
    refresh();
}

void PersonSheet::showLens()
{
    const int checkTab = m_tabs->count() - 1;
    const auto shown = name();
    const auto *known = m_live.people.find(m_user);
    const bool isCleared = known && known->isKnown;
    QStringList alike;
    bool isEqual = false;
    for (const auto &[user, called] : staff()) {
        const auto like = user == m_user ? Likeness::None : likeness(shown, called);
        if (like == Likeness::None)
            continue;
        isEqual = isEqual || like == Likeness::Equal;
        const QString who =
            isolate(shownName(called, user.value)) + u' ' + isolateLtr(u'#' + user.toString());
        alike << (like == Likeness::Equal ? tr("Reads as the staff name %1").arg(who)
                                          : tr("Near the staff name %1").arg(who));
    }
    m_resembles->setText(alike.isEmpty() ? tr("Resembles no name of the staff that is known here.")
                                         : alike.join(u'\n'));
    m_resembles->setColorRole(alike.isEmpty() ? ColorRole::Text2 : ColorRole::Warn);
    m_resembles->setAccessibleName(tr("Resembles"));
    const auto points = codePointsOf(shown);
    const bool isOdd = std::any_of(
        points.begin(), points.end(), [](const CodePointFact &one) { return one.isMarked(); });
    m_spoof->setVisible((isEqual || isOdd) && !isCleared);
    m_spoof->setLook(
        {ChipKind::Warn, isEqual ? tr("Looks like staff") : tr("Odd name"), IconName::Mask});
    m_tabs->setTabText(checkTab, tr("Name check"));
    m_tabs->setTabIcon(checkTab,
        (isEqual || isOdd) && !isCleared ? icon(IconName::Mask, ColorRole::Warn) : QIcon());
    m_nameLens->show(tr("Name"), shown);
    const auto *record = m_live.store.find(m_which);
    const auto row = record && m_comment.isValid() ? record->feed().find(m_comment) : std::nullopt;
    m_wordsLens->setVisible(row.has_value());
    if (row)
        m_wordsLens->show(tr("Comment, %1").arg(clockAt(record->feed().row(*row).atMs())),
            toQString(record->feed().text(record->feed().row(*row))));
    m_known->setText(isCleared ? tr("Mark again") : tr("Known, stop marking"));
    m_known->setAccessibleName(m_known->text());
}

void PersonSheet::copyCodes()
{
    QString all = m_nameLens->copied();
    if (!m_wordsLens->isHidden())
        all += u"\n\n"_s + m_wordsLens->copied();
    QGuiApplication::clipboard()->setText(all.remove(QChar(0)));
    announce(m_copy, tr("Copied"));
}

} // namespace wxm::live
