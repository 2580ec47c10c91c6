// SPDX-License-Identifier: MIT
#include "chat/translation.h"

#include "base/then.h"
#include "chat/kept_words.h"

#include <QPromise>

#include <algorithm>

namespace wxm {

namespace {

constexpr qsizetype kNewest = 100; //!< Messages of a thread that are translated.
constexpr qsizetype kSaid = 5;     //!< Of the customer: these tell the language.

} // namespace

Translation::Translation(const ChatStore &store, const People &people, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_people(people)
{
    connect(&store, &ChatStore::changed, this, [this](ThreadKey thread) {
        if (isOn(thread))
            look(thread);
    });
}

Translation::~Translation() = default;

void Translation::setEngine(std::unique_ptr<TranslationEngine> engine)
{
    m_engine = std::move(engine);
    if (!m_engine)
        m_on.clear();
    Q_EMIT engineChanged();
}

void Translation::setOwn(TextLanguage own)
{
    if (std::exchange(m_own, own) == own)
        return;
    m_known.clear();
    m_asked.clear();
    m_wanted.clear();
    const auto on = m_on;
    for (const auto &thread : on)
        look(thread);
}

void Translation::setOn(ThreadKey thread, bool isOn)
{
    if (!m_engine || isOn == m_on.contains(thread))
        return;
    if (isOn) {
        m_on.insert(thread);
        // What failed before is asked again.
        m_asked[thread].clear();
        look(thread);
    } else {
        m_on.remove(thread);
        std::erase_if(m_wanted, [&](const Wanted &one) { return one.thread == thread; });
    }
    Q_EMIT changed(thread);
}

std::optional<Translation::Beneath> Translation::beneath(
    ThreadKey thread, MessageId message, const QString &body) const
{
    if (!isOn(thread))
        return {};
    if (const auto known = m_known.constFind(thread); known != m_known.cend()) {
        if (const auto it = known->constFind(message); it != known->cend())
            return *it;
    }
    const auto written = m_written.constFind(thread);
    if (written == m_written.cend() || !written->contains(body))
        return {};
    return written->value(body);
}

void Translation::look(ThreadKey thread)
{
    const auto &messages = m_store.timeline(thread).messages;
    auto &asked = m_asked[thread];
    const auto &known = m_known[thread];
    const auto first = std::max<qsizetype>(0, messages.size() - kNewest);
    for (auto at = messages.size() - 1; at >= first; --at) { // the newest first
        const Message message = messages[at];
        const auto language = languageOf(message.body);
        if (message.senderId == m_store.me() || !language || *language == m_own
            || known.contains(message.id) || asked.contains(message.id))
            continue;
        asked.insert(message.id);
        m_wanted.push_back({thread, message.id, message.body, *language});
    }
    next();
}

void Translation::next()
{
    if (m_isAsking || m_wanted.empty() || !m_engine)
        return;
    const auto wanted = m_wanted.front();
    m_wanted.pop_front();
    m_isAsking = true;
    const Direction direction{wanted.from, m_own};
    then(translate(wanted.body, direction, names(wanted.thread)), this,
        [this, wanted, direction](const Result<QString> &text) {
            m_isAsking = false;
            if (text && direction.to == m_own) {
                m_known[wanted.thread].insert(
                    wanted.message, {*text, direction.from, direction.to, false});
                Q_EMIT changed(wanted.thread);
            }
            QMetaObject::invokeMethod(this, &Translation::next, Qt::QueuedConnection);
        });
}

std::optional<TextLanguage> Translation::customersLanguage(ThreadKey thread) const
{
    const auto &messages = m_store.timeline(thread).messages;
    int arabic = 0, english = 0;
    for (auto it = messages.rbegin(); it != messages.rend() && arabic + english < kSaid; ++it) {
        const Message message = *it;
        if (message.isStaff || message.senderId == m_store.me())
            continue;
        if (const auto language = languageOf(message.body))
            ++(*language == TextLanguage::Arabic ? arabic : english);
    }
    if (arabic + english == 0)
        return {};
    return arabic >= english ? TextLanguage::Arabic : TextLanguage::English;
}

std::optional<Translation::Direction> Translation::directionFor(
    ThreadKey thread, const QString &reply) const
{
    const auto from = languageOf(reply);
    const auto to = customersLanguage(thread);
    if (!isOn(thread) || !from || !to || *from == *to)
        return {};
    return Direction{*from, *to};
}

QStringList Translation::names(ThreadKey thread) const
{
    QStringList names{m_people.name(m_store.me())};
    const auto &messages = m_store.timeline(thread).messages;
    QSet<UserId> seen;
    for (auto it = messages.rbegin(); it != messages.rend() && seen.size() < 8; ++it) {
        const Message message = *it;
        if (seen.contains(message.senderId))
            continue;
        seen.insert(message.senderId);
        const auto name = m_people.name(message.senderId);
        names.append(name);
        names += name.split(u' ', Qt::SkipEmptyParts); // a first name alone is a name
    }
    names.removeAll(QString());
    return names;
}

//! First as one text with marks; where the translator lost one, its words piece by piece.
QFuture<Result<QString>> Translation::translate(
    const QString &text, Direction direction, const QStringList &names)
{
    if (!m_engine)
        return QtFuture::makeReadyFuture(
            Result<QString>(failure(ApiError::Kind::NotOffered, QStringLiteral("no engine"))));
    const auto kept = keptWords(text, names);
    if (!kept.hasWords())
        return QtFuture::makeReadyFuture(Result<QString>(text));
    auto promise = std::make_shared<QPromise<Result<QString>>>();
    promise->start();
    const auto finish = [promise](Result<QString> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    then(m_engine->translate({kept.marked()}, direction.from, direction.to), this,
        [this, kept, direction, finish](const Result<QStringList> &whole) {
            if (!whole)
                return finish(failure(whole.error()));
            if (auto restored = kept.restored(whole->value(0)))
                return finish(*restored);
            if (!m_engine)
                return finish(failure(ApiError::Kind::NotOffered, QStringLiteral("no engine")));
            QStringList words;
            for (const auto &piece : kept.pieces) {
                if (!piece.isKept && languageOf(piece.text))
                    words.append(piece.text.trimmed());
            }
            then(m_engine->translate(words, direction.from, direction.to), this,
                [kept, finish](const Result<QStringList> &parts) {
                    if (!parts)
                        return finish(failure(parts.error()));
                    QString joined;
                    qsizetype at = 0;
                    for (const auto &piece : kept.pieces) {
                        if (piece.isKept || !languageOf(piece.text)) {
                            joined += piece.text;
                            continue;
                        }
                        const auto start =
                            piece.text.size() - QStringView(piece.text).trimmed().size();
                        const bool spaceBefore = start > 0 && piece.text.front().isSpace();
                        const bool spaceAfter = start > 0 && piece.text.back().isSpace();
                        joined += QString(spaceBefore, u' ') + parts->value(at++)
                            + QString(spaceAfter, u' ');
                    }
                    finish(joined);
                });
        });
    return promise->future();
}

void Translation::noteSent(
    ThreadKey thread, const QString &sent, const QString &written, Direction direction)
{
    m_written[thread].insert(sent, {written, direction.from, direction.to, true});
    Q_EMIT changed(thread);
}

} // namespace wxm
