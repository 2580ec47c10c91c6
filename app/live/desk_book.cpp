// SPDX-License-Identifier: MIT
#include "live/desk_book.h"

#include "base/foreign_text.h"
#include "live/reasons.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr qsizetype kLives = 12; //!< Of a layout.

QJsonArray jsonOf(const QList<LiveId> &lives)
{
    QJsonArray array;
    for (const auto live : lives)
        array.append(qint64(live.value));
    return array;
}

QList<LiveId> livesOf(const QJsonValue &value)
{
    QList<LiveId> lives;
    const auto array = value.toArray();
    for (const auto &one : array) {
        const LiveId live{one.toInteger()};
        if (live.isValid() && !lives.contains(live) && lives.size() < kLives)
            lives.append(live);
    }
    return lives;
}

//! As they are kept, in the order of Preset::Act.
constexpr std::array kActs{""_L1, "remove"_L1, "block"_L1, "both"_L1};

QJsonArray jsonOf(const Presets &presets)
{
    QJsonArray array;
    for (const auto &one : presets)
        array.append(
            QJsonObject{{u"act"_s, kActs[std::size_t(one.act)]}, {u"reason"_s, one.reason}});
    return array;
}

Presets presetsOf(const QJsonArray &array)
{
    Presets presets;
    for (std::size_t i = 0; i < presets.size(); ++i) {
        const auto json = array.at(qsizetype(i)).toObject();
        const auto act = std::find(kActs.begin(), kActs.end(), json[u"act"_s].toString());
        if (act == kActs.end() || act == kActs.begin())
            continue;
        presets[i] = {
            Preset::Act(act - kActs.begin()), Reasons::cleaned(json[u"reason"_s].toString())};
    }
    return presets;
}

WindowLook lookOf(const QJsonObject &json)
{
    return {.isOnTop = json[u"top"_s].toBool(),
        .opacity = std::clamp(
            json[u"opacity"_s].toInt(WindowLook::kFull), WindowLook::kClearest, WindowLook::kFull)};
}

QString tidied(const QString &name) { return shownTitle(name).trimmed().left(DeskBook::kName); }

} // namespace

DeskBook::DeskBook(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock) { }

void DeskBook::open(const QString &path, DiskWriter &disk)
{
    m_file = std::make_unique<SavedFile>(path, disk, m_clock, [this] { return content(); });
    const auto accounts = m_file->readObject(kLargest);
    if (!accounts)
        return;
    for (auto account = accounts->begin(); account != accounts->end(); ++account) {
        const auto json = account.value().toObject();
        Desk desk{.last = json[u"last"_s].toString()};
        const auto layouts = json[u"layouts"_s].toArray();
        for (const auto &value : layouts) {
            const auto one = value.toObject();
            DeskLayout layout{.name = tidied(one[u"name"_s].toString()),
                .lives = livesOf(one[u"lives"_s]),
                .popped = livesOf(one[u"popped"_s]),
                .hasPanel = one[u"panel"_s].toBool(true)};
            if (!layout.name.isEmpty() && !layout.lives.isEmpty() && desk.layouts.size() < kLayouts)
                desk.layouts.append(layout);
        }
        const auto recents = json[u"recents"_s].toArray();
        for (const auto &value : recents) {
            const auto one = value.toObject();
            const LiveId live{one[u"id"_s].toInteger()};
            if (live.isValid() && desk.recents.size() < kRecents)
                desk.recents.append({live, one[u"title"_s].toString(),
                    one[u"streamer"_s].toString(), one[u"last"_s].toInteger()});
        }
        const auto presets = json[u"presets"_s].toArray();
        for (const auto &value : presets) {
            const auto one = value.toObject();
            const PresetsOf of{UserId{one[u"streamer"_s].toInteger()},
                LiveId{one[u"live"_s].toInteger()}, presetsOf(one[u"keys"_s].toArray())};
            if (of.streamer.isValid() != of.live.isValid() && of.keys != Presets{}
                && desk.presets.size() < kPresets)
                desk.presets.append(of);
        }
        const auto looks = json[u"windows"_s].toArray();
        for (const auto &value : looks) {
            const auto one = value.toObject();
            const LiveId live{one[u"live"_s].toInteger()};
            const auto look = lookOf(one);
            if (live.isValid() && look != WindowLook{} && desk.looks.size() < kLooks)
                desk.looks.append({live, look});
        }
        m_desks.insert(account.key(), desk);
    }
    Q_EMIT changed();
}

void DeskBook::setAccount(const QString &account)
{
    if (std::exchange(m_account, account) != account)
        Q_EMIT changed();
}

const QList<DeskLayout> &DeskBook::layouts() const
{
    static const QList<DeskLayout> kNone;
    const auto desk = m_desks.constFind(m_account);
    return desk == m_desks.cend() ? kNone : desk->layouts;
}

const QList<RecentLive> &DeskBook::recents() const
{
    static const QList<RecentLive> kNone;
    const auto desk = m_desks.constFind(m_account);
    return desk == m_desks.cend() ? kNone : desk->recents;
}

bool DeskBook::saveLayout(const DeskLayout &layout)
{
    auto named = layout;
    named.name = tidied(layout.name);
    if (named.name.isEmpty() || named.lives.isEmpty() || named.lives.size() > kLives)
        return false;
    auto &desk = m_desks[m_account];
    const auto known = std::find_if(desk.layouts.begin(), desk.layouts.end(),
        [&](const DeskLayout &one) { return one.name == named.name; });
    if (known != desk.layouts.end())
        *known = named;
    else if (desk.layouts.size() < kLayouts)
        desk.layouts.append(named);
    else
        return false;
    desk.last = named.name;
    touch();
    return true;
}

void DeskBook::removeLayout(const QString &name)
{
    auto &desk = m_desks[m_account];
    if (desk.layouts.removeIf([&](const DeskLayout &one) { return one.name == name; }) == 0)
        return;
    if (desk.last == name)
        desk.last.clear();
    touch();
}

QString DeskBook::lastLayout() const { return m_desks.value(m_account).last; }

void DeskBook::setLastLayout(const QString &name)
{
    if (std::exchange(m_desks[m_account].last, name) != name)
        touch();
}

void DeskBook::watched(LiveId live, const QString &title, const QString &streamer)
{
    if (!live.isValid())
        return;
    auto &recents = m_desks[m_account].recents;
    const auto known = std::find_if(
        recents.begin(), recents.end(), [live](const RecentLive &one) { return one.id == live; });
    RecentLive one{live, title, streamer, m_clock.wallMs()};
    if (known != recents.end()) {
        if (one.title.isEmpty())
            one.title = known->title;
        if (one.streamer.isEmpty())
            one.streamer = known->streamer;
        recents.erase(known);
    }
    recents.prepend(one);
    while (recents.size() > kRecents)
        recents.removeLast();
    touch();
}

Presets DeskBook::presets(LiveId live, UserId streamer) const
{
    const auto desk = m_desks.constFind(m_account);
    if (desk == m_desks.cend())
        return {};
    const PresetsOf *ofLive = nullptr; // from a time when nobody knew whose it is
    for (const auto &one : desk->presets) {
        if (streamer.isValid() && one.streamer == streamer)
            return one.keys;
        if (one.live == live && live.isValid())
            ofLive = &one;
    }
    return ofLive ? ofLive->keys : Presets{};
}

void DeskBook::setPresets(LiveId live, UserId streamer, const Presets &presets)
{
    if (!live.isValid() && !streamer.isValid())
        return;
    auto &all = m_desks[m_account].presets;
    all.removeIf([&](const PresetsOf &one) {
        return (live.isValid() && one.live == live)
            || (streamer.isValid() && one.streamer == streamer);
    });
    if (presets != Presets{})
        all.append({streamer, streamer.isValid() ? LiveId{} : live, presets});
    while (all.size() > kPresets)
        all.removeFirst();
    touch();
}

WindowLook DeskBook::windowLook(LiveId live) const
{
    const auto desk = m_desks.constFind(m_account);
    if (desk == m_desks.cend())
        return {};
    const auto known = std::find_if(desk->looks.cbegin(), desk->looks.cend(),
        [live](const auto &one) { return one.first == live; });
    return known == desk->looks.cend() ? WindowLook{} : known->second;
}

//! Nobody is told: the window that was changed is the only one that shows it.
void DeskBook::setWindowLook(LiveId live, const WindowLook &look)
{
    if (!live.isValid() || windowLook(live) == look)
        return;
    auto &all = m_desks[m_account].looks;
    all.removeIf([live](const auto &one) { return one.first == live; });
    if (look != WindowLook{})
        all.append({live, look});
    while (all.size() > kLooks)
        all.removeFirst();
    change();
}

void DeskBook::touch()
{
    change();
    Q_EMIT changed();
}

void DeskBook::saveNow()
{
    if (m_file)
        m_file->saveNow();
}

void DeskBook::change()
{
    if (m_file)
        m_file->change();
}

QByteArray DeskBook::content() const
{
    QJsonObject accounts;
    for (auto desk = m_desks.cbegin(); desk != m_desks.cend(); ++desk) {
        QJsonArray layouts;
        for (const auto &one : desk->layouts)
            layouts.append(QJsonObject{{u"name"_s, one.name}, {u"lives"_s, jsonOf(one.lives)},
                {u"popped"_s, jsonOf(one.popped)}, {u"panel"_s, one.hasPanel}});
        QJsonArray recents;
        for (const auto &one : desk->recents)
            recents.append(QJsonObject{{u"id"_s, qint64(one.id.value)}, {u"title"_s, one.title},
                {u"streamer"_s, one.streamer}, {u"last"_s, qint64(one.lastMs)}});
        QJsonArray presets;
        for (const auto &one : desk->presets)
            presets.append(QJsonObject{{u"streamer"_s, qint64(one.streamer.value)},
                {u"live"_s, qint64(one.live.value)}, {u"keys"_s, jsonOf(one.keys)}});
        QJsonArray looks;
        for (const auto &[live, look] : desk->looks)
            looks.append(QJsonObject{{u"live"_s, qint64(live.value)}, {u"top"_s, look.isOnTop},
                {u"opacity"_s, look.opacity}});
        accounts.insert(desk.key(),
            QJsonObject{{u"layouts"_s, layouts}, {u"recents"_s, recents}, {u"last"_s, desk->last},
                {u"presets"_s, presets}, {u"windows"_s, looks}});
    }
    return QJsonDocument(accounts).toJson(QJsonDocument::Compact);
}

} // namespace wxm::live
