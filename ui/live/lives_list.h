// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"

#include <QWidget>

class QListView;
class QStackedWidget;

namespace wxm {
class EmptyState;
class Skeleton;
class TextLabel;
} // namespace wxm

namespace wxm::live {

class WordsModel;

//! The lives that are running now; what stands there while none is watched.
class LivesList final : public QWidget {
    Q_OBJECT

public:
    LivesList(Live &live, QWidget *parent);
    void focusList();

Q_SIGNALS:
    void chosen(wxm::LiveId live);
    void numberWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void retranslate();
    QString rowWords(const QModelIndex &index) const;

    Live &m_live;
    WordsModel *m_words;
    TextLabel *m_title;
    TextLabel *m_hint;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    Skeleton *m_skeleton;
};

} // namespace wxm::live
