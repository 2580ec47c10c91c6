// SPDX-License-Identifier: MIT
#include "ui/live/layout_dialog.h"

#include "base/bidi.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace wxm::live {

LayoutDialog::LayoutDialog(Live &live, DeskLayout layout, QWidget *parent)
    : Dialog(parent)
    , m_live(live)
    , m_layout(std::move(layout))
    , m_what(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
    , m_name(new LineEdit(LineEdit::Content::Words, this))
{
    m_name->setMaxLength(int(DeskBook::kName));
    m_what->setWordWrap(true);
    contents()->addWidget(m_what);
    contents()->addWidget(m_name);
    LayoutDialog::retranslate();
}

QString LayoutDialog::validate() const
{
    const auto name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("The layout has no name.");
    const auto &all = m_live.desk.layouts();
    const bool isKnown = std::any_of(
        all.begin(), all.end(), [&](const DeskLayout &one) { return one.name == name; });
    if (isKnown)
        return tr("There is a layout of this name.");
    return all.size() >= DeskBook::kLayouts
        ? tr("There is room for %Ln layouts. Remove one first.", nullptr, int(DeskBook::kLayouts))
        : QString();
}

void LayoutDialog::apply()
{
    m_layout.name = m_name->text().trimmed();
    m_live.desk.saveLayout(m_layout);
    applied();
}

void LayoutDialog::retranslate()
{
    QStringList lives;
    for (const auto live : std::as_const(m_layout.lives))
        lives << isolateLtr(u'#' + live.toString());
    setWords(tr("Save as a new layout"), tr("Save layout"));
    m_what->setText(lives.join(u"  "_s));
    m_name->setAccessibleName(tr("Name of the layout"));
    m_name->setPlaceholderText(tr("Name of the layout"));
}

} // namespace wxm::live
