// SPDX-License-Identifier: MIT
#include "chat/tidied_text.h"
#include "ui/chat/composer.h"
#include "ui/chat/reply_edit.h"
#include "ui/chat/tidy_dialog.h"
#include "ui/common/accessible.h"
#include "ui/common/foreign_label.h"

#include <QTextCursor>

#include <algorithm>

// A reply that is tidied by rules, after a look at what comes of it.

namespace wxm {

namespace {

//! What tidying neither adds nor takes away: whatever is no space, no punctuation and no tatweel.
bool isLastingUnit(QChar c) { return !c.isSpace() && !c.isPunct() && c != QChar(0x0640); }

//! Behind as many lasting units as stand before `caret` in `before`, and as much of what follows
//! them as is left of it.
qsizetype caretIn(const QString &after, const QString &before, qsizetype caret)
{
    const auto head = QStringView(before).left(caret);
    auto lasting = std::count_if(head.begin(), head.end(), isLastingUnit);
    auto behind = std::find_if(head.rbegin(), head.rend(), isLastingUnit) - head.rbegin();
    qsizetype at = 0;
    for (; at < after.size() && lasting > 0; ++at)
        lasting -= isLastingUnit(after[at]) ? 1 : 0;
    for (; at < after.size() && behind > 0 && !isLastingUnit(after[at]); ++at)
        --behind;
    return at;
}

//! Only what differs of a line that begins at `start`: its direction stays, and so do the emoji.
void replaceLine(QTextCursor &cursor, qsizetype start, QStringView before, QStringView after)
{
    const auto least = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < least && before[same] == after[same])
        ++same;
    qsizetype tail = 0;
    while (
        tail < least - same && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const auto from = start + same;
    const auto to = start + before.size() - tail;
    // The new before the old goes: what is typed next would be one step with an insertion.
    cursor.setPosition(int(to));
    cursor.insertText(after.sliced(same, after.size() - tail - same).toString());
    cursor.setPosition(int(from));
    cursor.setPosition(int(to), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

} // namespace

void Composer::openTidy()
{
    if (!m_thread.isValid())
        return;
    commitComposed();
    m_editor->setFocus();
    const QString before = m_editor->text();
    if (before.size() > kMostTidied)
        return sayInHint(tr("Too long to be tidied"));
    const QString after = tidiedText(before);
    if (after == before)
        return sayInHint(tr("Nothing to tidy"));
    auto *dialog = new TidyDialog(before, after, window());
    connect(dialog, &TidyDialog::approved, this,
        [this, thread = m_thread, before, after] { takeTidied(thread, before, after); });
    dialog->open();
}

//! One step for undoing, from the last line to the first: places before it stay what they are.
void Composer::takeTidied(ThreadKey thread, const QString &before, const QString &after)
{
    if (thread != m_thread)
        return;
    m_editor->setFocus();
    if (m_editor->text() != before)
        return sayInHint(tr("Not tidied: the reply has changed in the meantime"));
    const auto caret = caretIn(after, before, m_editor->textCursor().position());
    auto was = before.split(u'\n');
    auto is = after.split(u'\n');
    if (was.size() != is.size()) {
        was = {before};
        is = {after};
    }
    QTextCursor cursor(m_editor->document());
    cursor.beginEditBlock();
    qsizetype start = before.size();
    for (auto line = was.size() - 1; line >= 0; --line) {
        start -= was[line].size();
        if (was[line] != is[line])
            replaceLine(cursor, start, was[line], is[line]);
        --start; // the end of the line before
    }
    cursor.endEditBlock();
    cursor.setPosition(int(caret));
    m_editor->setTextCursor(cursor);
    m_editor->ensureCursorVisible();
}

//! Until something is typed, or another thread is here.
void Composer::sayInHint(const QString &sentence)
{
    m_saysHint = true;
    m_hint->setText(sentence);
    updateHeight();
    announce(m_hint, sentence);
}

void Composer::endHint()
{
    if (!m_saysHint)
        return;
    updateHint();
    updateHeight();
}

void Composer::updateHint()
{
    m_saysHint = false;
    m_hint->setText(m_settings.enterSends() ? tr("Enter sends · Shift+Enter starts a new line")
                                            : tr("Ctrl+Enter sends · Enter starts a new line"));
}

} // namespace wxm
