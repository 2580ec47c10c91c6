// SPDX-License-Identifier: MIT
#include "ui/chat/name_dialog.h"

#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"

#include <QBoxLayout>

namespace wxm {

NameDialog::NameDialog(std::function<Words()> words, const QString &name, int longest,
    std::function<QString(const QString &)> fault, QWidget *parent)
    : Dialog(parent)
    , m_words(std::move(words))
    , m_nameFault(std::move(fault))
    , m_label(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_field(new LineEdit(LineEdit::Content::Words, this))
{
    m_field->setMaxLength(longest);
    m_field->setText(name);
    m_field->selectAll();
    contents()->addWidget(m_label);
    contents()->addWidget(m_field);
    NameDialog::retranslate();
}

QString NameDialog::name() const { return m_field->text().simplified(); }

QString NameDialog::validate() const
{
    return name().isEmpty() ? tr("Write a name") : m_nameFault(name());
}

void NameDialog::apply()
{
    Q_EMIT chosen(name());
    applied();
}

void NameDialog::retranslate()
{
    const auto words = m_words();
    setWords(words.title, words.accept);
    m_label->setText(words.label);
    setBuddy(m_label, m_field, words.label);
}

} // namespace wxm
