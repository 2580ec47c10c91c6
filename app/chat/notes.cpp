// SPDX-License-Identifier: MIT
#include "chat/notes.h"

#include "base/durable_file.h"
#include "base/record_lines.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

//! On the thread of the writer: there may be ten thousand of them.
QByteArray noteLines(const NotesByAccount &notes)
{
    QByteArray bytes;
    for (auto account = notes.cbegin(); account != notes.cend(); ++account) {
        for (auto it = account->cbegin(); it != account->cend(); ++it) {
            bytes += sealedLine({{u"account"_s, account.key()}, {u"person"_s, it.key().toString()},
                {u"text"_s, it->text}, {u"at"_s, qint64(it->changedAt)}});
        }
    }
    return bytes;
}

} // namespace

Notes::Notes(const QString &path, DiskWriter &disk, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_file(path, disk, clock, [this]() -> DiskWriter::Content {
        return [notes = m_notes] { return noteLines(notes); };
    })
{
    connect(&m_file, &SavedFile::ended, this, [this, &disk] {
        if (m_file.isSaved() && std::exchange(m_hasFormer, false))
            disk.remove(formerPath());
        Q_EMIT savedChanged();
    });
    load();
}

void Notes::setAccount(const QString &account)
{
    if (account == m_account)
        return;
    if (!m_account.isEmpty())
        Q_EMIT lastWords();
    if (m_file.isSaving())
        saveNow();
    m_account = account;
    Q_EMIT reset();
}

Note Notes::note(UserId person) const
{
    const auto account = m_notes.constFind(m_account);
    return account == m_notes.cend() ? Note{} : account->value(person);
}

void Notes::setText(UserId person, const QString &text)
{
    if (!person.isValid())
        return;
    auto &notes = m_notes[m_account];
    const auto kept = text.first(std::min(text.size(), kLongest));
    if (notes.value(person).text == kept)
        return;
    if (kept.isEmpty())
        notes.remove(person);
    else
        notes[person] = {.text = kept, .changedAt = m_clock.wallMs()};
    m_file.change();
    Q_EMIT changed(person);
}

void Notes::load()
{
    const auto found = m_file.readLines([this](const QJsonObject &line) {
        const UserId person{line[u"person"_s].toString().toLongLong()};
        const auto text = line[u"text"_s].toString().left(kLongest);
        if (!person.isValid() || text.isEmpty())
            return false;
        m_notes[line[u"account"_s].toString()].insert(
            person, {.text = text, .changedAt = line[u"at"_s].toInteger()});
        return true;
    });
    if (found == LinesFound::Nothing)
        return loadFormer();
    // The file is only ever replaced whole, so that a torn line is damage as well.
    m_wasDamaged = found == LinesFound::Damage || found == LinesFound::TornEnd;
    if (m_wasDamaged) {
        m_file.setDamaged();
        saveNow();
    }
}

QString Notes::formerPath() const
{
    return m_file.path().endsWith(".jsonl"_L1) ? m_file.path().chopped(1) : QString();
}

void Notes::loadFormer()
{
    QFile file(formerPath());
    if (file.fileName().isEmpty() || !file.open(QFile::ReadOnly))
        return;
    QJsonParseError fault;
    const auto accounts = QJsonDocument::fromJson(file.readAll(), &fault).object();
    file.close();
    m_wasDamaged = fault.error != QJsonParseError::NoError;
    if (m_wasDamaged && !keepAsBad(file.fileName()))
        return;
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        const auto people = account->toObject();
        for (auto it = people.begin(); it != people.end(); ++it) {
            const UserId person{it.key().toLongLong()};
            const auto text = it->toObject()[u"text"_s].toString().left(kLongest);
            if (person.isValid() && !text.isEmpty())
                m_notes[account.key()].insert(
                    person, {.text = text, .changedAt = it->toObject()[u"at"_s].toInteger()});
        }
    }
    m_hasFormer = true;
    saveNow();
}

} // namespace wxm
