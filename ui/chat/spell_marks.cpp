// SPDX-License-Identifier: MIT
#include "ui/chat/spell_marks.h"

#include "base/folding.h"
#include "base/then.h"
#include "ui/chat/reply_edit.h"
#include "ui/common/buttons.h"
#include "ui/common/formatted_line.h"
#include "ui/common/keys.h"
#include "ui/common/paint.h"
#include "ui/common/popup.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace wxm {
using namespace Qt::StringLiterals;

namespace {

constexpr qreal kBelowBase = 5;
constexpr qreal kWave = 4;

void paintWave(QPainter &painter, qreal from, qreal to, qreal y)
{
    QPainterPath wave(QPointF(from, y));
    bool isUp = true;
    for (qreal x = from; x < to; x += kWave / 2, isUp = !isUp)
        wave.lineTo(qMin(x + kWave / 2, to), y + (isUp ? -1 : 1));
    painter.drawPath(wave);
}

} // namespace

SpellMarks::SpellMarks(
    Spelling &spelling, const Settings &settings, ReplyEdit *editor, IconButton *button)
    : QObject(editor)
    , m_spelling(spelling)
    , m_settings(settings)
    , m_editor(editor)
    , m_button(button)
    , m_buttonMenu(new QMenu(button))
{
    m_editor->installEventFilter(this);
    m_editor->viewport()->installEventFilter(this);
    m_editor->setOverlay([this](QPainter &painter) { paint(painter); });
    const auto repaint = [this] { m_editor->viewport()->update(); };
    connect(&m_spelling, &Spelling::changed, this, repaint);
    connect(&m_settings.file, &SettingsFile::changed, this, repaint);
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, repaint);
    connect(m_buttonMenu, &QMenu::aboutToShow, this, &SpellMarks::fillButtonMenu);
    connect(m_button, &QAbstractButton::clicked, m_buttonMenu,
        [this] { popUp(m_buttonMenu, m_button, PopupSide::Below); });
    retranslate();
}

void SpellMarks::setNames(const QStringList &names)
{
    m_names.clear();
    for (const auto &name : names)
        m_names += foldedForSearch(name).split(u' ', Qt::SkipEmptyParts);
    m_editor->viewport()->update();
}

bool SpellMarks::isOn() const { return Spelling::isBuilt() && m_settings.spelling(); }

bool SpellMarks::isWrong(const QString &word) const
{
    return m_spelling.verdict(word) == Spelling::Verdict::Wrong
        && !m_names.contains(foldedForSearch(word));
}

QList<CheckedWord> SpellMarks::marked() const
{
    QList<CheckedWord> all;
    if (!isOn())
        return all;
    const auto caret = m_editor->hasFocus() ? m_editor->textCursor().position() : -1;
    for (auto block = m_editor->document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (auto word : wordsToCheck(text)) {
            const bool isWrongOne = isWrong(word.in(text));
            word.start += block.position();
            const bool isTyped = caret == word.start + word.length;
            if (isWrongOne && !isTyped)
                all.append(word);
        }
    }
    return all;
}

//! Only the lines in sight cost something, however long the text is.
void SpellMarks::paint(QPainter &painter) const
{
    if (!isOn() || m_editor->isReadOnly())
        return;
    const QPointF scrolled(
        m_editor->horizontalScrollBar()->value(), m_editor->verticalScrollBar()->value());
    const qreal bottom = m_editor->viewport()->height();
    const auto *document = m_editor->document()->documentLayout();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(m_editor).color(ColorRole::Danger), 1));
    for (auto block = m_editor->cursorForPosition({}).block(); block.isValid();
         block = block.next()) {
        const auto *layout = block.layout();
        const QPointF origin = document->blockBoundingRect(block).topLeft() - scrolled;
        if (origin.y() > bottom)
            break;
        int first = -1;
        int last = -1;
        for (int i = 0; i < layout->lineCount(); ++i) {
            const auto line = layout->lineAt(i);
            const qreal top = origin.y() + line.y();
            if (top > bottom || top + line.height() < 0)
                continue;
            first = first < 0 ? i : first;
            last = i;
        }
        if (first >= 0)
            paintLines(painter, block, first, last, origin);
    }
}

void SpellMarks::paintLines(
    QPainter &painter, const QTextBlock &block, int first, int last, const QPointF &origin) const
{
    const auto *layout = block.layout();
    const QString text = block.text();
    // Whole words: a line may begin within one.
    auto from = qsizetype(layout->lineAt(first).textStart());
    auto to = qsizetype(layout->lineAt(last).textStart() + layout->lineAt(last).textLength());
    while (from > 0 && !text[from - 1].isSpace())
        --from;
    while (to < text.size() && !text[to].isSpace())
        ++to;
    const auto caret = m_editor->hasFocus() ? m_editor->textCursor().position() : -1;
    for (auto word : wordsToCheck(QStringView(text).mid(from, to - from))) {
        word.start += from;
        if (caret == block.position() + word.start + word.length || !isWrong(word.in(text)))
            continue;
        for (int i = first; i <= last; ++i) {
            const auto line = layout->lineAt(i);
            for (const QRectF &box : boxesIn(line, int(word.start), int(word.length)))
                paintWave(painter, origin.x() + box.left(), origin.x() + box.right(),
                    origin.y() + line.y() + line.ascent() + kBelowBase);
        }
    }
}

std::optional<CheckedWord> SpellMarks::wrongAtCaret() const
{
    const auto cursor = m_editor->textCursor();
    const QString text = cursor.block().text();
    for (auto word : wordsToCheck(text)) {
        const auto at = cursor.positionInBlock();
        if (at < word.start || at > word.start + word.length || !isWrong(word.in(text)))
            continue;
        word.start += cursor.block().position();
        return word;
    }
    return std::nullopt;
}

void SpellMarks::replace(const CheckedWord &word, const QString &with)
{
    auto cursor = m_editor->textCursor();
    cursor.setPosition(int(word.start));
    cursor.setPosition(int(word.start + word.length), QTextCursor::KeepAnchor);
    cursor.insertText(with);
    m_editor->setTextCursor(cursor);
    m_editor->setFocus();
}

void SpellMarks::addWords(QMenu *menu, const CheckedWord &word)
{
    const QString text = word.in(m_editor->text());
    auto *first = menu->actions().value(0);
    auto *waits = new QAction(tr("Looking for suggestions…"), menu);
    waits->setEnabled(false);
    auto *add = new QAction(icon(IconName::Plus), tr("Add to my words"), menu);
    connect(
        add, &QAction::triggered, this, [this, text] { std::ignore = m_spelling.addOwn(text); });
    menu->insertActions(first, {waits, add});
    menu->insertSeparator(first);
    then(m_spelling.suggestions(text), menu, [this, menu, waits, word](const QStringList &words) {
        for (const auto &one : words) {
            auto *take = new QAction(literalMnemonic(one), menu);
            connect(take, &QAction::triggered, this, [this, word, one] { replace(word, one); });
            menu->insertAction(waits, take);
        }
        if (words.isEmpty())
            waits->setText(tr("No suggestions"));
        else
            menu->removeAction(waits);
        if (!words.isEmpty() && menu->isVisible())
            menu->setActiveAction(menu->actions().value(0));
    });
}

void SpellMarks::openMenuAt(const QPoint &global)
{
    m_menu = m_editor->createStandardContextMenu();
    m_menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu->setAccessibleName(tr("Spelling"));
    if (const auto word = isOn() ? wrongAtCaret() : std::nullopt)
        addWords(m_menu, *word);
    m_menu->popup(global);
}

void SpellMarks::fillButtonMenu()
{
    m_buttonMenu->clear();
    auto *check = m_buttonMenu->addAction(tr("Check spelling"));
    check->setCheckable(true);
    check->setChecked(isOn());
    check->setEnabled(Spelling::isBuilt() && !m_settings.spelling.isFixed());
    connect(check, &QAction::toggled, this,
        [this](bool on) { m_settings.file.setValue(m_settings.spelling.key(), on); });
    m_buttonMenu->addAction(
        withKey(tr("Tidy the reply…"), this, Command::TidyReply), this, &SpellMarks::tidyWanted);
    const auto say = [this](const QString &words) {
        m_buttonMenu->addAction(words)->setEnabled(false);
    };
    if (!Spelling::isBuilt())
        return say(tr("This program was built without spelling"));
    if (m_spelling.isAbsent(Spelling::Language::Arabic))
        say(tr("No Arabic dictionary on this computer (hunspell-ar)"));
    if (m_spelling.isAbsent(Spelling::Language::English))
        say(tr("No English dictionary on this computer (hunspell-en-us)"));
}

void SpellMarks::retranslate() { m_button->setName(tr("Spelling")); }

bool SpellMarks::eventFilter(QObject *watched, QEvent *event)
{
    // The kind of event first: the viewport still tells of things when the editor is hardly there.
    if (event->type() == QEvent::ContextMenu && watched == m_editor->viewport()) {
        const auto &asked = *static_cast<QContextMenuEvent *>(event);
        const bool isByMouse = asked.reason() == QContextMenuEvent::Mouse;
        if (isByMouse && !m_editor->textCursor().hasSelection())
            m_editor->setTextCursor(m_editor->cursorForPosition(asked.pos()));
        openMenuAt(isByMouse
                ? asked.globalPos()
                : m_editor->viewport()->mapToGlobal(m_editor->cursorRect().bottomLeft()));
        return true;
    }
    if (event->type() == QEvent::KeyPress && watched == m_editor) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (Keys::of(this).isKey(key, Command::Spelling)) {
            openMenuAt(m_editor->viewport()->mapToGlobal(m_editor->cursorRect().bottomLeft()));
            return true;
        }
    }
    if (event->type() == QEvent::LanguageChange && watched == m_editor)
        retranslate();
    return QObject::eventFilter(watched, event);
}

} // namespace wxm
