// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/localizer.h"

#include <QComboBox>

namespace wxm {

//! Combo box `Language`: each language in its own words, the same in every window.
class LanguageBox : public QComboBox {
    Q_OBJECT
public:
    enum class Look { Quiet, Corner, Field };
    explicit LanguageBox(QWidget *parent = nullptr, Look look = Look::Quiet);

    void setLanguage(Localizer::Language language);
    Localizer::Language language() const;

    //! Not QComboBox's own, which is kept from before the language changed.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    //! By a person, not by setLanguage().
    void chosen(wxm::Localizer::Language language);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace wxm
