// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/key_caps.h"
#include "ui/shell/overlay.h"

#include <functional>

class QScrollArea;

namespace wxm {

class IconButton;
class TextLabel;

//! Every key that does something, by place.
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

private:
    static QWidget *makeSection(const Section &section, QWidget *parent);

    std::function<QList<Section>()> m_sections;
    TextLabel *m_title;
    IconButton *m_close;
    QScrollArea *m_area;
};

} // namespace wxm
