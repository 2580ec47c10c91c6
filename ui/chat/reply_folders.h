// SPDX-License-Identifier: MIT
#pragma once

#include "chat/saved_replies.h"

#include <QListWidget>

namespace wxm {

//! Folders of the library with their counts: all, used lately, one side missing, the person's own,
//! and those of the deployment.
class ReplyFolders final : public QListWidget {
    Q_OBJECT

public:
    enum class Kind { All, Lately, OneSide, Own, Shared, Head };
    struct Folder {
        Kind kind = Kind::All;
        QString name = {};
        friend bool operator==(const Folder &, const Folder &) = default;
    };
    static constexpr int kLately = 12;

    explicit ReplyFolders(QWidget *parent = nullptr);

    //! Keeps the choice where it is there still, else all.
    void fill(const SavedReplies &library);
    Folder current() const;
    //! Its name, or what a person calls it.
    QString title(const Folder &folder) const;
    //! What is in it, of these.
    static QList<SavedReply> in(const Folder &folder, const QList<SavedReply> &replies);

Q_SIGNALS:
    void chosen();

private:
    void add(const Folder &folder, qsizetype count, bool isSelectable = true);
};

} // namespace wxm
