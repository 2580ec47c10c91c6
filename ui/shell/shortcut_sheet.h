// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/key_caps.h"
#include "ui/shell/overlay.h"

#include <QKeySequence>

#include <functional>

class QScrollArea;

namespace wxm {

class IconButton;
class LineEdit;
class TextLabel;

//! Every key that does something, by place: found by words in any spelling, or by pressing the
//! keys.
class ShortcutSheet final : public Overlay {
    Q_OBJECT

public:
    struct Section {
        QString title;
        QList<KeyHelp> keys;
    };
    //! `sections`: asked at each opening, in the language of that moment.
    ShortcutSheet(QWidget *window, std::function<QList<Section>()> sections);

protected:
    QSize panelSize(const QSize &window) const override;
    void aboutToOpen() override;
    QWidget *firstFocus() const override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    QList<Section> found() const;
    static QWidget *makeSection(const Section &section, QWidget *parent);

    std::function<QList<Section>()> m_sections;
    QKeySequence m_pressed; //!< What is looked for instead of words.
    TextLabel *m_title;
    LineEdit *m_search;
    TextLabel *m_none;
    IconButton *m_close;
    QScrollArea *m_area;
};

} // namespace wxm
