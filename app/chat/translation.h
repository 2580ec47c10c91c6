// SPDX-License-Identifier: MIT
#pragma once

#include "chat/chat_store.h"
#include "chat/people.h"
#include "chat/translation_engine.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <deque>
#include <memory>

namespace wxm {

//! Which threads are translated, and what is known of their messages in the other language. Off
//! until a person says so for a thread, and without an engine nowhere. All of it in memory: nothing
//! of it is written to the disk. GUI thread.
class Translation final : public QObject {
    Q_OBJECT

public:
    Translation(const ChatStore &store, const People &people, QObject *parent = nullptr);
    ~Translation() override;

    //! Null: there is none, and nothing of translation is shown.
    void setEngine(std::unique_ptr<TranslationEngine> engine);
    bool isOffered() const { return m_engine != nullptr; }
    QString place() const { return m_engine ? m_engine->place() : QString(); }
    bool isOnThisComputer() const { return m_engine && m_engine->isOnThisComputer(); }

    //! The language of the window: what is written in another one is translated into it.
    void setOwn(TextLanguage own);
    TextLanguage own() const { return m_own; }
    bool isOn(ThreadKey thread) const { return m_on.contains(thread); }
    void setOn(ThreadKey thread, bool isOn);

    //! What stands beneath a message: its translation, or what a reply was written as.
    struct Beneath {
        QString text;
        TextLanguage from = TextLanguage::English;
        TextLanguage to = TextLanguage::Arabic;
        bool isOwn = false; //!< A reply of this program; `text` is how it was written.
    };
    std::optional<Beneath> beneath(ThreadKey thread, MessageId message, const QString &body) const;

    //! The language that the customer of a thread writes, by their last messages.
    std::optional<TextLanguage> customersLanguage(ThreadKey thread) const;
    //! Whether a reply would be translated before it goes, and from and into what.
    struct Direction {
        TextLanguage from;
        TextLanguage to;
    };
    std::optional<Direction> directionFor(ThreadKey thread, const QString &reply) const;
    //! A text with names, numbers, links and words in braces as they are.
    [[nodiscard]] QFuture<Result<QString>> translate(
        const QString &text, Direction direction, const QStringList &names);
    //! Names of a thread that are left alone.
    QStringList names(ThreadKey thread) const;
    //! What a translated reply was written as.
    void noteSent(
        ThreadKey thread, const QString &sent, const QString &written, Direction direction);

Q_SIGNALS:
    //! Other threads are translated, or more of one is.
    void changed(wxm::ThreadKey thread);
    void engineChanged();

private:
    struct Wanted {
        ThreadKey thread;
        MessageId message;
        QString body;
        TextLanguage from;
    };
    void look(ThreadKey thread);
    void next();

    const ChatStore &m_store;
    const People &m_people;
    std::unique_ptr<TranslationEngine> m_engine;
    TextLanguage m_own = TextLanguage::English;
    QSet<ThreadKey> m_on;
    QHash<ThreadKey, QHash<MessageId, Beneath>> m_known;
    QHash<ThreadKey, QHash<QString, Beneath>> m_written; //!< By what was sent.
    QHash<ThreadKey, QSet<MessageId>> m_asked;
    std::deque<Wanted> m_wanted;
    bool m_isAsking = false;
};

} // namespace wxm
