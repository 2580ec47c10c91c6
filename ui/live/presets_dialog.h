// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/common/dialog.h"

#include <array>

class QComboBox;

namespace wxm {
class LineEdit;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! What the keys 1 to 3 do in the lives of one streamer.
class PresetsDialog final : public Dialog {
    Q_OBJECT

public:
    PresetsDialog(Live &live, LiveId which, QWidget *parent);

protected:
    void load() override;
    QString validate() const override;
    void apply() override;
    void retranslate() override;

private:
    struct Row {
        QComboBox *act;
        LineEdit *reason;
    };
    Presets chosen() const;

    Live &m_live;
    LiveId m_which;
    UserId m_streamer; //!< As it was known at the opening.
    QString m_name;    //!< Foreign text.
    TextLabel *m_what;
    std::array<Row, std::tuple_size_v<Presets>> m_rows;
};

} // namespace wxm::live
