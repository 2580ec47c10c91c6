// SPDX-License-Identifier: MIT
#pragma once

#include "chat/emoji_names.h"
#include "settings/settings.h"

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>

#include <functional>

class QKeyEvent;
class QListView;

namespace wxm {

class IconButton;
class ReplyEdit;

class EmojiModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setEmoji(const QList<EmojiNames::Emoji> &emoji);
    QString emoji(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<EmojiNames::Emoji> m_rows;
};

//! What `:name` or `:اسم` finds, above the reply.
class EmojiSuggestions final : public QFrame {
    Q_OBJECT

public:
    explicit EmojiSuggestions(QWidget *parent);
    void showFor(const QList<EmojiNames::Emoji> &emoji);
    //! True: the key was for this list.
    bool takeKey(int key);

Q_SIGNALS:
    void picked(const QString &emoji);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take(int row);

    EmojiModel m_model;
    QListView *m_list;
};

//! Emoji in a reply: the button's grid, and `:` with two letters of a name in either language.
//! Those picked last come first.
class EmojiFinder final : public QObject {
    Q_OBJECT

public:
    //! `place`: puts the list, once it is wanted, above the reply.
    EmojiFinder(const Settings &settings, ReplyEdit *editor, IconButton *button,
        std::function<void(QWidget *)> place);

    bool isOpen() const;
    static constexpr qsizetype kRecent = 16;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int colonAt(QString *query) const;
    void follow();
    void insert(const QString &emoji);
    void openGrid();

    const Settings &m_settings;
    EmojiNames m_names;
    ReplyEdit *m_editor;
    IconButton *m_button;
    std::function<void(QWidget *)> m_place;
    QPointer<EmojiSuggestions> m_list;
    int m_dismissedAt = -1; //!< The ":" that was meant as such.
};

} // namespace wxm
