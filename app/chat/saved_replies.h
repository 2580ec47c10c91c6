// SPDX-License-Identifier: MIT
#pragma once

#include "settings/policy.h"

#include <QObject>

namespace wxm {

//! Replies that are written again and again: a person's own, kept in the profile, and those that
//! the deployment gives to everybody. `{name}` and the like stand for what differs. GUI thread.
class SavedReplies final : public QObject {
    Q_OBJECT

public:
    struct Reply {
        QString title;
        QString text;
        bool isShared = false; //!< From the policy: not ours to change.
        friend bool operator==(const Reply &, const Reply &) = default;
    };

    explicit SavedReplies(QString path, QObject *parent = nullptr);

    void setShared(const QList<SharedReply> &shared);
    //! Own ones first, then the shared.
    QList<Reply> replies() const;
    //! Replaces the own one of this title. False: the disk did not take it, and nothing changed.
    [[nodiscard]] bool save(const QString &title, const QString &text);
    [[nodiscard]] bool remove(const QString &title);

    static constexpr qsizetype kLongestTitle = 80;
    static constexpr qsizetype kMost = 500;

Q_SIGNALS:
    void changed();

private:
    void load();
    bool store(const QList<SharedReply> &own);

    QString m_path;
    QList<SharedReply> m_own;
    QList<SharedReply> m_shared;
};

//! A text with its `{words}` replaced where `values` knows them.
struct FilledReply {
    QString text;
    //! The first one that nobody filled, in `text`; -1: none.
    qsizetype openAt = -1;
    qsizetype openLength = 0;
};
FilledReply fillReply(const QString &text, const QHash<QString, QString> &values);
//! The places of a text that wait for a word: `{amount}`; a reply is not sent with them unasked.
QStringList openPlaces(const QString &text);

} // namespace wxm
