// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/banner.h"

#include <QList>

#include <functional>

namespace wxm {

//! What the whole program has to say, above the page, one at a time: each stays until it was read.
//! Words are asked for again after each change of the language.
class NoticeBar : public Banner {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString sentence = {};
        QString action = {}; //!< Empty: "OK", which does nothing more.
    };
    struct Item {
        Kind kind = Kind::Warn;
        IconName icon = IconName::Warn;
        std::function<Words()> words;
        std::function<void()> act = {}; //!< By the button.
        QString key = {};               //!< For withdraw().
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    void add(const Item &item);
    //! It is no longer true.
    void withdraw(const QString &key);
    int waiting() const { return int(m_items.size()); }

Q_SIGNALS:
    //! Something stands there, or nothing any more.
    void shownChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFirst();

    QList<Item> m_items;
};

} // namespace wxm
