// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/common/buttons.h"

namespace wxm::live {

//! Puts an action's words and icon on a button; disabled with the reason where it cannot be done.
void dressButton(QAbstractButton &button, const LiveActions &actions, Action action);

//! The buttons of the comment that is pointed at or current. What a button is about is taken when
//! it is pressed: rows that move before the release change nothing.
class ActionBar final : public QWidget {
    Q_OBJECT

public:
    ActionBar(Live &live, QWidget *parent);

    //! Ignored while a button is held down.
    void setTarget(const Target &target);
    const Target &target() const { return m_target; }
    bool isHeld() const;
    QSize sizeHint() const override;

Q_SIGNALS:
    void triggered(wxm::live::Action action, const wxm::live::Target &target);
    void presetTriggered(int key, const wxm::live::Target &target);
    void moreRequested(const wxm::live::Target &target, const QPoint &globalPos);
    void mouseInside(bool inside);

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void bind(QAbstractButton *button);
    void dress();
    void showPresets(const Presets &presets);

    Live &m_live;
    Target m_target;
    Target m_bound; //!< Of the button that is being pressed.
    Action m_pinAction = Action::PinComment;
    Action m_blockAction = Action::BlockViewer;
    IconButton *m_pin;
    IconButton *m_remove;
    IconButton *m_block;
    Presets m_presets;
    std::array<Button *, std::tuple_size_v<Presets>> m_presetButtons{}; //!< Those that are set.
    IconButton *m_more;
};

} // namespace wxm::live
