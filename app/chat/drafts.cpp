// SPDX-License-Identifier: MIT
#include "chat/drafts.h"

#include "base/durable_file.h"
#include "base/record_lines.h"

#include <QFile>

#include <numeric>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! On the thread of the writer.
QByteArray draftLines(const DraftsByAccount &drafts)
{
    QByteArray bytes;
    for (auto account = drafts.cbegin(); account != drafts.cend(); ++account) {
        for (auto it = account->cbegin(); it != account->cend(); ++it) {
            bytes += sealedLine({{u"account"_s, account.key()}, {u"thread"_s, it.key().toString()},
                {u"text"_s, it->text}, {u"at"_s, qint64(it->changedAt)},
                {u"known"_s, qint64(it->knownAt.value)}});
        }
    }
    return bytes;
}

} // namespace

Drafts::Drafts(const QString &path, DiskWriter &disk, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_file(path, disk, clock, [this]() -> DiskWriter::Content {
        return [drafts = m_drafts] { return draftLines(drafts); };
    })
{
    connect(&m_file, &SavedFile::ended, this, &Drafts::savedChanged);
    load();
}

void Drafts::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    if (!m_account.isEmpty())
        Q_EMIT lastWords();
    if (m_file.isSaving())
        saveNow();
    m_account = account;
    const auto drafts = m_drafts.value(account);
    for (auto it = drafts.begin(); it != drafts.end(); ++it)
        Q_EMIT changed(it.key());
}

Draft Drafts::draft(ThreadKey thread) const
{
    const auto account = m_drafts.constFind(m_account);
    return account == m_drafts.cend() ? Draft{} : account->value(thread);
}

int Drafts::count() const { return int(m_drafts.value(m_account).size()); }

int Drafts::countOfAll() const
{
    return std::accumulate(m_drafts.cbegin(), m_drafts.cend(), 0,
        [](int sum, const auto &drafts) { return sum + int(drafts.size()); });
}

void Drafts::setText(ThreadKey thread, const QString &text, MessageId known)
{
    auto &drafts = m_drafts[m_account];
    const auto before = drafts.value(thread);
    if (before.text == text)
        return;
    if (text.isEmpty())
        drafts.remove(thread);
    else
        drafts[thread] = {.text = text,
            .changedAt = m_clock.wallMs(),
            .knownAt = before.text.isEmpty() ? known : before.knownAt};
    m_file.change();
    Q_EMIT changed(thread);
}

void Drafts::setKnown(ThreadKey thread, MessageId known)
{
    auto &drafts = m_drafts[m_account];
    const auto it = drafts.find(thread);
    if (it == drafts.end() || it->knownAt == known)
        return;
    it->knownAt = known;
    m_file.change();
    Q_EMIT changed(thread);
}

void Drafts::load()
{
    bool isLong = false;
    const auto found = m_file.readLines([this, &isLong](const QJsonObject &line) {
        const auto thread = ThreadKey::fromString(line[u"thread"_s].toString());
        auto text = line[u"text"_s].toString();
        if (text.size() > kLongest) {
            isLong = true;
            text.truncate(text[kLongest - 1].isHighSurrogate() ? kLongest - 1 : kLongest);
        }
        if (!thread || text.isEmpty())
            return false;
        m_drafts[line[u"account"_s].toString()].insert(*thread,
            {.text = text,
                .changedAt = line[u"at"_s].toInteger(),
                .knownAt = MessageId{line[u"known"_s].toInteger()}});
        return true;
    });
    // The file is only ever replaced whole, so that a torn line is damage as well.
    m_wasDamaged = found == LinesFound::Damage || found == LinesFound::TornEnd;
    if (m_wasDamaged) {
        m_file.setDamaged();
        saveNow();
    }
    if (isLong)
        keepLong();
}

//! Before anything is saved: the only place where the rest of it stands.
void Drafts::keepLong()
{
    const QString copy = m_file.path() + u".long"_s;
    m_wasCut = true;
    if (!QFile::exists(copy) && !QFile::copy(m_file.path(), copy))
        return; // no room: the text is cut in memory alone until a key is pressed in it
    QFile::setPermissions(copy, kOwnerOnly);
    saveNow();
}

} // namespace wxm
