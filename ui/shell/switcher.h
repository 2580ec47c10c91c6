// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/overlay.h"
#include "ui/shell/switcher_model.h"

class QListView;

namespace wxm {

class EmptyState;
class LineEdit;
class TextLabel;

//! Ctrl+K: goes to any thread, person, live or action by a few letters.
class Switcher final : public Overlay {
    Q_OBJECT

public:
    //! `entries`: asked at each opening, so that nothing is kept here.
    Switcher(QWidget *window, std::function<QList<Place>()> entries);
    //! What fits the page in front stands above the rest.
    void setFirst(std::optional<Place::Kind> kind) { m_model.setFirst(kind); }

protected:
    QSize panelSize(const QSize &window) const override;
    void aboutToOpen() override;
    QWidget *firstFocus() const override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void move(int step);
    enum class How { Alone, Beside };
    void open(int row, How how = How::Alone);
    void retranslate();

    std::function<QList<Place>()> m_entries;
    SwitcherModel m_model;
    LineEdit *m_field;
    TextLabel *m_hint;
    QListView *m_list;
    EmptyState *m_empty;
    static constexpr int kFeet = 4; //!< Keys that are explained, besides Esc.
    QWidget *m_footLine = nullptr;
    TextLabel *m_foot[kFeet] = {};
    TextLabel *m_closeWords = nullptr;
};

} // namespace wxm
