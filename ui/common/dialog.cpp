// SPDX-License-Identifier: MIT
#include "ui/common/dialog.h"

#include "ui/common/accessible.h"
#include "ui/common/dialog_body.h"
#include "ui/common/error_text.h"
#include "ui/common/foreign_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScreen>
#include <QTextEdit>
#include <QVBoxLayout>

namespace wxm {
namespace {

constexpr int kNarrowest = 360;

} // namespace

Dialog::Dialog(QWidget *parent)
    : QDialog(parent)
    , m_leastWidth(kNarrowest)
    , m_heading(new TextLabel(TextSize::Title, ColorRole::Text, Weight::Bold, this))
    , m_body(new DialogBody(this))
    , m_fault(new TextLabel(TextSize::Ui, ColorRole::Danger, Weight::Regular, this))
    , m_faultDetail(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_accept(new Button({}, Button::Kind::Primary, this))
    , m_cancel(new Button(tr("Cancel"), Button::Kind::Plain, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    limit();
    m_heading->setWordWrap(true);
    for (TextLabel *label : {m_fault, m_faultDetail}) {
        label->setWordWrap(true);
        label->hide();
    }
    connect(m_accept, &Button::clicked, this, &Dialog::accept);
    connect(m_cancel, &Button::clicked, this, &Dialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(space::k24, 0, space::k24, 0);
    head->addWidget(m_heading);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::k24, 0, space::k24, 0);
    foot->setSpacing(space::k12);
    foot->addWidget(m_fault);
    foot->addWidget(m_faultDetail);
    foot->addSpacing(space::k4);
    foot->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k20, 0, space::k20);
    column->setSpacing(space::k8);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    column->addLayout(foot);
    setDefault(Default::Accept);
}

void Dialog::open()
{
    if (!m_loaded) {
        m_loaded = true;
        load();
    }
    fit();
    QDialog::open();
    // A person types at once: in the first field, where there is one, else nowhere would be lost.
    if (auto *field = firstField())
        field->setFocus(Qt::OtherFocusReason);
}

//! What its screen has for it, without the frame that windows have there.
QSize Dialog::room() const
{
    const auto *over = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize frame = over ? over->frameSize() - over->size() : QSize();
    return screen()->availableSize() - frame.expandedTo({0, 0});
}

void Dialog::setLeastWidth(int least)
{
    m_leastWidth = least;
    limit();
}

void Dialog::limit()
{
    setMinimumWidth(qMin(Theme::of(this).scaled(m_leastWidth), room().width()));
}

//! As high as its sentences want at this width, within the screen; Qt would stop at two thirds of
//! it.
void Dialog::fit()
{
    limit(); // the screen may be another one
    m_body->measure();
    const QSize most = room();
    const int width = qMin(
        qMax(minimumWidth(), qMax(this->width() * isVisible(), sizeHint().width())), most.width());
    // The hint takes a heading that may wrap for one that does.
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    resize(width, qMin(isVisible() ? qMax(height, this->height()) : height, most.height()));
}

QWidget *Dialog::firstField() const
{
    for (auto *field = nextInFocusChain(); field && field != this;
         field = field->nextInFocusChain()) {
        const bool takesText = qobject_cast<QLineEdit *>(field) || qobject_cast<QTextEdit *>(field)
            || qobject_cast<QPlainTextEdit *>(field);
        if (takesText && isAncestorOf(field) && field->isEnabled() && !field->isHidden())
            return field;
    }
    return nullptr;
}

void Dialog::accept()
{
    if (m_accept->isBusy())
        return;
    const QString wrong = validate();
    showFault(wrong);
    if (!wrong.isEmpty())
        return;
    m_accept->setBusy(true);
    apply();
}

QBoxLayout *Dialog::contents() const { return m_body->contents(); }

QString Dialog::fault() const { return m_fault->isHidden() ? QString() : m_fault->text(); }

void Dialog::applied()
{
    m_accept->setBusy(false);
    QDialog::accept();
}

void Dialog::applyFailed(const ApiError &error)
{
    m_accept->setBusy(false);
    showFault(errorText(error), errorDetail(error));
}

void Dialog::showFault(const QString &sentence, const QString &detail)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
    m_faultDetail->setText(detail);
    m_faultDetail->setVisible(!detail.isEmpty());
    if (sentence.isEmpty())
        return;
    announceState(m_fault, sentence);
    if (isVisible())
        fit(); // the fault takes room of its own, none of the fields'
}

void Dialog::setWords(const QString &title, const QString &acceptText)
{
    setWindowTitle(title);
    m_heading->setText(title);
    m_accept->setText(acceptText);
}

void Dialog::setAcceptKind(Button::Kind kind) { m_accept->setKind(kind); }

void Dialog::setDefault(Default which)
{
    m_accept->setAutoDefault(which == Default::Accept);
    m_accept->setDefault(which == Default::Accept);
    m_cancel->setAutoDefault(which == Default::Cancel);
    m_cancel->setDefault(which == Default::Cancel);
}

//! Nothing in it may take the keyboard that stands below the end of the screen.
void Dialog::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_PageDown;
    if (!((isDown || event->key() == Qt::Key_PageUp) && m_body->page(isDown)))
        QDialog::keyPressEvent(event);
}

void Dialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_cancel->setText(tr("Cancel"));
        retranslate();
    }
    if (event->type() == QEvent::PaletteChange) // the size of text, too
        limit();
    QDialog::changeEvent(event);
}

} // namespace wxm
