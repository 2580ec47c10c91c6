// SPDX-License-Identifier: MIT
#pragma once

#include "live/live.h"
#include "ui/common/dialog.h"

class QListWidget;

namespace wxm {
class TextLabel;
}

namespace wxm::live {

//! Tells the viewers of a live, by a comment of ours, that filters are on: one of the saved texts,
//! chosen and confirmed here.
class FilterLineDialog final : public Dialog {
    Q_OBJECT

public:
    FilterLineDialog(Live &live, LiveId which, QWidget *parent);

    //! The saved ones; where none were saved, the usual ones in both languages.
    static QStringList lines(const Settings &settings);

protected:
    void load() override;
    QString validate() const override;
    void apply() override;
    void retranslate() override;

private:
    QString chosen() const;

    Live &m_live;
    LiveId m_which;
    QByteArray m_key; //!< Of what may have gone out already: it is never there twice.
    QString m_keyText;
    TextLabel *m_what;
    QListWidget *m_lines;
};

} // namespace wxm::live
