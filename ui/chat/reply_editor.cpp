// SPDX-License-Identifier: MIT
#include "ui/chat/reply_editor.h"

#include "base/foreign_text.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/reply_preview.h"
#include "ui/chat/reply_side.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/form_field.h"
#include "ui/common/line_edit.h"
#include "ui/common/segments.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>

#include <utility>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

QString pureShortcut(QString typed)
{
    typed = typed.trimmed();
    while (typed.startsWith(u'/'))
        typed.remove(0, 1);
    return typed.replace(u' ', u'-'); // what is found behind a "/" has no spaces
}

} // namespace

ReplyEditor::ReplyEditor(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k20, space::k16, space::k20, space::k16);
    column->setSpacing(space::k12);
    column->addWidget(makeFields());
    auto *sides = new QWidget(this);
    // Own language first gives the same places in both windows: English left, Arabic right.
    sides->setLayoutDirection(Qt::LeftToRight);
    auto *row = new QHBoxLayout(sides);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k12);
    for (const auto side : {ReplySide::English, ReplySide::Arabic}) {
        auto *&box = m_boxes[std::size_t(side)];
        box = new ReplySideBox(side, sides);
        box->edit()->installEventFilter(this);
        box->edit()->setMostCharacters(int(SavedReplies::kLongestText));
        row->addWidget(box, 1);
        connect(box->edit(), &QTextEdit::textChanged, this, &ReplyEditor::onEdited);
    }
    column->addWidget(sides, 1);
    column->addWidget(makeInserts());
    column->addWidget(makePreview());
    retranslate();
}

QWidget *ReplyEditor::makeFields()
{
    auto *fields = new QWidget(this);
    m_title = new LineEdit(LineEdit::Content::Words, fields);
    m_title->setMaxLength(int(SavedReplies::kLongestTitle));
    m_typed = new LineEdit(LineEdit::Content::Words, fields);
    m_typed->setMaxLength(int(SavedReplies::kLongestShortcut) + 1);
    m_folder = new QComboBox(fields);
    m_folder->setEditable(true);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->lineEdit()->setMaxLength(int(SavedReplies::kLongestFolder));
    m_titleField = new FormField(m_title, fields);
    m_typedField = new FormField(m_typed, fields);
    m_folderField = new FormField(m_folder, fields);
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k12);
    row->addWidget(m_titleField, 3, Qt::AlignTop);
    row->addWidget(m_typedField, 1, Qt::AlignTop);
    row->addWidget(m_folderField, 2, Qt::AlignTop);
    connect(m_title, &QLineEdit::textChanged, this, &ReplyEditor::onEdited);
    connect(m_typed, &QLineEdit::textChanged, this, &ReplyEditor::onEdited);
    connect(m_folder, &QComboBox::editTextChanged, this, &ReplyEditor::onEdited);
    return fields;
}

QWidget *ReplyEditor::makeInserts()
{
    auto *whole = new QWidget(this);
    m_inserts = new QWidget(whole);
    m_insertWord = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_inserts);
    m_insertGrid = new QGridLayout(m_inserts);
    m_insertGrid->setContentsMargins(0, 0, 0, 0);
    m_insertGrid->setSpacing(space::k8);
    for (int i = 0; i < kReplyValues; ++i) {
        auto *&button = m_values[std::size_t(i)];
        button = new Button({}, Button::Kind::Tonal, m_inserts);
        button->setButtonSize(Button::Size::Tight);
        button->setAutoDefault(false);
        connect(button, &Button::clicked, this, [this, i] { insertValue(ReplyValue(i)); });
    }
    m_place = new Button({}, Button::Kind::Plain, m_inserts);
    m_place->setButtonSize(Button::Size::Tight);
    m_place->setIconName(IconName::Plus);
    m_place->setAutoDefault(false);
    connect(m_place, &Button::clicked, this, &ReplyEditor::insertPlace);
    layInserts();
    m_check = new TextLabel(TextSize::Ui, ColorRole::Ok, Weight::Regular, whole);
    m_check->setWordWrap(true);
    m_add = new Button({}, Button::Kind::Ghost, whole);
    m_add->setButtonSize(Button::Size::Small);
    m_add->setAutoDefault(false);
    connect(m_add, &Button::clicked, this, &ReplyEditor::addMissing);
    auto *checked = new QHBoxLayout;
    checked->setSpacing(space::k8);
    checked->addWidget(m_check, 1);
    checked->addWidget(m_add);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    column->addWidget(m_inserts);
    column->addLayout(checked);
    return whole;
}

QWidget *ReplyEditor::makePreview()
{
    m_previewBox = new QWidget(this);
    m_previewTitle = new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, m_previewBox);
    m_previewTitle->setWordWrap(true);
    m_sides = new Segments(m_previewBox);
    for (int i = 0; i < 3; ++i)
        m_sides->addSegment({});
    connect(m_sides, &Segments::chosen, this, [this](int at) {
        m_previewed = at;
        preview();
    });
    m_preview = new ReplyPreview(ReplyPreview::Look::Chosen, m_previewBox);
    m_previewToo = new ReplyPreview(ReplyPreview::Look::Other, m_previewBox);
    m_hint = new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, m_previewBox);
    m_hint->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_previewTitle, 1);
    head->addWidget(m_sides);
    auto *column = new QVBoxLayout(m_previewBox);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    column->addLayout(head);
    column->addWidget(m_preview);
    column->addWidget(m_previewToo);
    column->addWidget(m_hint);
    return m_previewBox;
}

void ReplyEditor::setNarrow(bool isNarrow)
{
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        layInserts();
}

void ReplyEditor::layInserts()
{
    QList<QWidget *> all{m_insertWord};
    for (auto *button : m_values)
        all.append(button);
    all.append(m_place);
    const int columns = m_isNarrow ? 4 : int(all.size());
    for (int i = 0; i < int(all.size()); ++i) {
        m_insertGrid->removeWidget(all[i]);
        m_insertGrid->addWidget(all[i], i / columns, i % columns, Qt::AlignLeading);
    }
    for (int column = 0; column <= int(all.size()); ++column)
        m_insertGrid->setColumnStretch(column, column == columns ? 1 : 0);
}

void ReplyEditor::setContext(const ReplyContext &context)
{
    m_context = context;
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    m_previewed = int(m_context.writes.value_or(isRtl ? ReplySide::Arabic : ReplySide::English));
    preview();
}

void ReplyEditor::setReply(const SavedReply &reply, const QStringList &folders)
{
    m_isFilling = true;
    m_before = reply;
    m_title->setText(reply.title);
    m_title->setCursorPosition(0);
    m_typed->setText(reply.shortcut.isEmpty() ? QString() : u'/' + reply.shortcut);
    m_folder->clear();
    m_folder->addItems(folders);
    m_folder->setEditText(reply.folder);
    for (auto *box : m_boxes) {
        box->edit()->load(reply.text(box->side()));
        box->setReadOnly(reply.isShared);
    }
    m_title->setReadOnly(reply.isShared);
    m_typed->setReadOnly(reply.isShared);
    m_folder->setEnabled(!reply.isShared);
    m_inserts->setEnabled(!reply.isShared);
    m_isFilling = false;
    onEdited();
}

SavedReply ReplyEditor::reply() const
{
    auto reply = m_before;
    reply.title = m_title->text().trimmed();
    reply.shortcut = pureShortcut(m_typed->text());
    reply.folder = m_folder->currentText().trimmed();
    for (const auto *box : m_boxes)
        reply.text(box->side()) = box->edit()->text();
    return reply;
}

void ReplyEditor::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void ReplyEditor::focusSide() { box(m_lastSide)->edit()->setFocus(Qt::OtherFocusReason); }

void ReplyEditor::toOtherSide()
{
    m_lastSide = otherSide(m_lastSide);
    focusSide();
}

void ReplyEditor::insertValue(ReplyValue value)
{
    if (!m_before.isShared)
        box(m_lastSide)->insertValue(value);
}

void ReplyEditor::insertPlace()
{
    if (!m_before.isShared)
        box(m_lastSide)->insertPlace();
}

void ReplyEditor::onEdited()
{
    if (m_isFilling)
        return;
    check();
    preview();
    Q_EMIT edited();
}

//! Only where both are written: a missing side is said in the list.
void ReplyEditor::check()
{
    const auto now = reply();
    const auto difference = sideDifference(now.arabic, now.english);
    const bool isWhole = !now.lacksASide();
    m_check->setVisible(isWhole || !now.lacks(ReplySide::Arabic) || !now.lacks(ReplySide::English));
    m_add->setVisible(isWhole && !difference.isNone() && !now.isShared);
    if (now.lacksASide()) {
        m_check->setColorRole(ColorRole::Warn);
        m_check->setText(now.lacks(ReplySide::Arabic) ? tr("The Arabic side is empty")
                                                      : tr("The English side is empty"));
        return;
    }
    m_check->setColorRole(difference.isNone() ? ColorRole::Ok : ColorRole::Warn);
    QStringList said;
    const auto named = [](const QStringList &words) {
        QStringList each;
        for (const auto &word : words)
            each.append(isolate(word));
        return QLocale().createSeparatedList(each);
    };
    if (!difference.englishLacks.isEmpty())
        said.append(tr("English lacks %1").arg(named(difference.englishLacks)));
    if (!difference.arabicLacks.isEmpty())
        said.append(tr("Arabic lacks %1").arg(named(difference.arabicLacks)));
    m_check->setText(said.isEmpty() ? tr("Same places on both sides") : said.join(u" · "_s));
}

void ReplyEditor::addMissing()
{
    const auto now = reply();
    const auto difference = sideDifference(now.arabic, now.english);
    const auto add = [&](ReplySide side, const QStringList &words) {
        for (const auto &word : words) {
            auto *edit = box(side)->edit();
            edit->moveCursor(QTextCursor::End);
            if (edit->textLength() > 0)
                edit->insertPlainText(u" "_s);
            box(side)->insertPlace(word);
        }
    };
    add(ReplySide::English, difference.englishLacks);
    add(ReplySide::Arabic, difference.arabicLacks);
}

void ReplyEditor::preview()
{
    const auto now = reply();
    const bool isBoth = m_previewed == 2;
    const auto side = isBoth ? m_context.writes.value_or(ReplySide::English)
                             : ReplySide(std::size_t(m_previewed));
    m_sides->setCurrent(m_previewed);
    m_preview->setReply(m_context.filled(now, side));
    m_previewToo->setVisible(isBoth);
    if (isBoth)
        m_previewToo->setReply(m_context.filled(now, otherSide(side)));
    QString title = m_context.customer.isEmpty()
        ? tr("Preview")
        : tr("Preview for %1").arg(isolate(m_context.customer));
    if (m_context.writes)
        title += u" · "_s
            + (*m_context.writes == ReplySide::Arabic ? tr("writes Arabic") : tr("writes English"));
    m_previewTitle->setText(title);
}

bool ReplyEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (const auto *box : m_boxes) {
            if (watched == box->edit())
                m_lastSide = box->side();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReplyEditor::retranslate()
{
    m_titleField->setName(tr("Reply title"));
    m_typedField->setName(tr("Typed as"));
    m_folderField->setName(tr("Folder"));
    m_insertWord->setText(tr("Insert"));
    const std::array<QString, kReplyValues> words{
        tr("customer name"), tr("agent"), tr("thread number"), tr("date"), tr("subject")};
    for (std::size_t i = 0; i < words.size(); ++i) {
        m_values[i]->setText(words[i]);
        m_values[i]->setAccessibleName(tr("Insert variable: %1").arg(words[i]));
    }
    m_place->setText(tr("place to fill"));
    m_place->setAccessibleName(tr("Insert place to fill"));
    m_check->setAccessibleName(tr("Side check"));
    m_add->setText(tr("Add it"));
    m_sides->setAccessibleName(tr("Preview side"));
    m_sides->setSegmentWords(0, tr("English"));
    m_sides->setSegmentWords(1, tr("Arabic"));
    m_sides->setSegmentWords(2, tr("Both"));
    m_hint->setText(tr("Tab jumps from place to place. A reply with an empty place is not sent."));
    check();
    preview();
}

void ReplyEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
