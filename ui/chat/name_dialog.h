// SPDX-License-Identifier: MIT
#pragma once

#include "ui/common/dialog.h"

#include <functional>

namespace wxm {

class LineEdit;

//! Asks for one name.
class NameDialog final : public Dialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString label;
        QString accept;
    };
    //! `words`: asked again in another language. `fault`: what is wrong with a name; empty:
    //! nothing.
    NameDialog(std::function<Words()> words, const QString &name, int longest,
        std::function<QString(const QString &)> fault, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &name);

protected:
    QString validate() const override;
    void apply() override;
    void retranslate() override;

private:
    QString name() const;

    const std::function<Words()> m_words;
    const std::function<QString(const QString &)> m_nameFault;
    TextLabel *m_label;
    LineEdit *m_field;
};

} // namespace wxm
