// SPDX-License-Identifier: MIT
#include "ui/live/watch_dialog.h"

#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace wxm::live {

namespace {
constexpr int kListHeight = 220;
}

WatchDialog::WatchDialog(WatchList &list, QWidget *parent)
    : Dialog(parent)
    , m_list(list)
    , m_sentence(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_label(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_word(new LineEdit(LineEdit::Content::Words, this))
    , m_add(new Button({}, Button::Kind::Plain, this))
    , m_words(new QListWidget(this))
    , m_remove(new Button({}, Button::Kind::Plain, this))
{
    m_sentence->setWordWrap(true);
    m_word->setMaxLength(int(WatchWords::kLongest));
    m_words->setFixedHeight(kListHeight);
    m_words->setSpacing(2);
    m_words->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::k8);
    row->addWidget(m_word, 1);
    row->addWidget(m_add);
    contents()->addWidget(m_sentence);
    contents()->addWidget(m_label);
    contents()->addLayout(row);
    contents()->addWidget(m_words);
    contents()->addWidget(m_remove, 0, Qt::AlignLeading);
    connect(m_add, &QAbstractButton::clicked, this, &WatchDialog::add);
    connect(m_remove, &QAbstractButton::clicked, this, &WatchDialog::removeChosen);
    connect(m_words, &QListWidget::itemSelectionChanged, this, &WatchDialog::dress);
    connect(m_word, &QLineEdit::textChanged, this, &WatchDialog::dress);
    WatchDialog::retranslate();
}

void WatchDialog::load()
{
    m_words->addItems(m_list.words()->words());
    m_word->setFocus();
    dress();
}

QStringList WatchDialog::words() const
{
    QStringList found;
    for (int i = 0; i < m_words->count(); ++i)
        found.append(m_words->item(i)->text());
    return found;
}

void WatchDialog::add()
{
    const auto word = WatchWords::tidied(m_word->text());
    if (FoldedPhrase(word).isEmpty() || m_words->count() >= WatchWords::kMost)
        return;
    const auto known = m_words->findItems(word, Qt::MatchFixedString);
    if (known.isEmpty())
        m_words->addItem(word);
    m_words->setCurrentItem(known.isEmpty() ? m_words->item(m_words->count() - 1) : known.first(),
        QItemSelectionModel::ClearAndSelect);
    m_words->scrollToItem(m_words->currentItem());
    m_word->clear();
    m_word->setFocus();
}

void WatchDialog::removeChosen()
{
    qDeleteAll(m_words->selectedItems());
    dress();
}

void WatchDialog::dress()
{
    m_add->setEnabled(!m_word->text().trimmed().isEmpty() && !m_list.isFixed());
    m_remove->setEnabled(!m_words->selectedItems().isEmpty() && !m_list.isFixed());
}

QString WatchDialog::validate() const
{
    return m_list.isFixed() ? tr("Your administrator has fixed the watch words.") : QString();
}

void WatchDialog::apply()
{
    add(); // what stands in the field was meant to be one of them
    m_list.setWords(words());
    applied();
}

//! Enter in the field adds; elsewhere it saves.
void WatchDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focusWidget() == m_word && !m_word->text().trimmed().isEmpty()) {
        add();
        return;
    }
    if (event->key() == Qt::Key_Delete && focusWidget() == m_words) {
        removeChosen();
        return;
    }
    Dialog::keyPressEvent(event);
}

void WatchDialog::retranslate()
{
    setWords(tr("Watch words"), tr("Save"));
    m_sentence->setText(tr("Comments with one of these stand out, however the word is stretched, "
                           "marked or spelled. They stay on this computer."));
    m_label->setText(tr("Word or phrase"));
    setBuddy(m_label, m_word, tr("Word or phrase"));
    m_add->setText(tr("Add"));
    m_words->setAccessibleName(tr("List of watch words"));
    m_remove->setText(tr("Remove from the list"));
}

} // namespace wxm::live
