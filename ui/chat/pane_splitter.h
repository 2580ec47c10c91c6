// SPDX-License-Identifier: MIT
#pragma once

#include "settings/settings.h"

#include <QSplitter>

namespace wxm {

//! Panes side by side with a hairline between them. Keeps the sizes of each direction for itself,
//! and folds the panel, then the list, before the chat gets narrower than it can be read in. What
//! is folded away is a press away: it then takes the place of the list, or of the chat.
class PaneSplitter final : public QSplitter {
    Q_OBJECT

public:
    //! `panel` may be null. Takes ownership of all.
    PaneSplitter(QWidget *list, QWidget *chat, QWidget *panel, QWidget *parent = nullptr);

    //! Takes over the widths of `place`, and remembers what is dragged, for each direction apart.
    void remember(const Settings &settings, const QString &place);
    //! The person wants the panel, if there is room.
    void setPanelWanted(bool isWanted);
    bool isPanelWanted() const { return m_isPanelWanted; }
    bool isPanelShown() const;
    bool hasRoomForPanel() const;
    //! Where there is no room beside the list and the chat: the panel is wanted instead of them.
    void setPanelInFront(bool isInFront);
    bool isPanelInFront() const { return m_isPanelInFront; }
    //! In a narrow window either the list or the chat is seen.
    void setChatInFront(bool isInFront);
    bool isListFolded() const { return m_isListFolded; }

Q_SIGNALS:
    void foldingChanged();

protected:
    QSplitterHandle *createHandle() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fold();
    void save();
    void limit();
    void evenOut();
    void share();
    QList<int> wantedSizes() const;

    QWidget *m_list;
    QWidget *m_chat;
    QWidget *m_panel;
    bool m_isPanelWanted = true;
    bool m_isChatInFront = false;
    bool m_isPanelInFront = false;
    qreal m_limitedFor = 0; //!< Text scale.
    bool m_isListFolded = false;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    QList<int> m_sizesOf[2]; //!< Left to right, right to left.
    const Settings *m_settings = nullptr;
    QString m_place;
};

} // namespace wxm
