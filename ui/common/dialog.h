// SPDX-License-Identifier: MIT
#pragma once

#include "base/api_error.h"
#include "ui/common/buttons.h"

#include <QDialog>

class QBoxLayout;

namespace wxm {

class DialogBody;
class TextLabel;

//! Base of every dialog. A subclass fills contents() and overrides
//!   load()      put the present values into the fields, once, before it is shown;
//!   validate()  a sentence about what is wrong, empty when all is well;
//!   apply()     do it, and end in applied() or applyFailed(), now or later.
//! While apply() runs the button turns and the fields stay as they are; a fault stands above the
//! buttons and what was typed is kept. Shown by open(), never exec(). Never larger than its screen,
//! whatever the size of text: then its contents scroll, and the buttons stand below them.
class Dialog : public QDialog {
    Q_OBJECT
public:
    enum class Default { Accept, Cancel };

    explicit Dialog(QWidget *parent);

    void open() override;
    void accept() override;

    QString fault() const;
    Button *acceptButton() const { return m_accept; }
    Button *cancelButton() const { return m_cancel; }

protected:
    virtual void load() { }
    virtual QString validate() const { return {}; }
    virtual void apply() { applied(); }

    void applied();
    void applyFailed(const ApiError &error);
    void showFault(const QString &sentence, const QString &detail = {});

    //! Scrolls where the screen is too low for it.
    QBoxLayout *contents() const;
    //! As high as its contents want now, within the screen; never lower than it is.
    void fit();
    //! Not narrower than this at 100 % text, as far as the screen is that wide.
    void setLeastWidth(int least);
    //! Words of the two buttons; call in the constructor and on LanguageChange.
    void setWords(const QString &title, const QString &acceptText);
    void setAcceptKind(Button::Kind kind);
    void setDefault(Default which);

    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    virtual void retranslate() { }

private:
    QWidget *firstField() const;
    QSize room() const;
    void limit();

    int m_leastWidth;
    TextLabel *m_heading;
    DialogBody *m_body;
    TextLabel *m_fault;
    TextLabel *m_faultDetail;
    Button *m_accept;
    Button *m_cancel;
    bool m_loaded = false;
};

} // namespace wxm
