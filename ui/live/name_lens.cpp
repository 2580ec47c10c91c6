// SPDX-License-Identifier: MIT
#include "ui/live/name_lens.h"

#include "base/bidi.h"
#include "base/characters.h"
#include "ui/common/foreign_label.h"

#include <QEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kCellWidth = 104;
constexpr int kLensCellHeight = 88;
constexpr int kPointsHeight = 190;

} // namespace

QString scriptText(QChar::Script script)
{
    if (script == QChar::Script_Latin)
        return NameLens::tr("Latin");
    if (script == QChar::Script_Arabic)
        return NameLens::tr("Arabic");
    if (script == QChar::Script_Cyrillic)
        return NameLens::tr("Cyrillic");
    if (script == QChar::Script_Greek)
        return NameLens::tr("Greek");
    if (script == QChar::Script_Armenian)
        return NameLens::tr("Armenian");
    if (script == QChar::Script_Hebrew)
        return NameLens::tr("Hebrew");
    if (script == QChar::Script_Common || script == QChar::Script_Inherited)
        return NameLens::tr("common");
    return NameLens::tr("other");
}

QString codePointText(const CodePointFact &fact)
{
    const QString what = fact.isControl ? NameLens::tr("changes the order")
        : fact.isHidden                 ? NameLens::tr("hidden")
                                        : scriptText(fact.script);
    const QString code =
        fact.shortName.isEmpty() ? fact.code() : fact.code() + u' ' + fact.shortName;
    return code + u", "_s + what;
}

NameLens::NameLens(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Bold, this))
    , m_seenHead(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_seen(new ForeignLabel(ForeignLabel::Kind::Body, this))
    , m_storedHead(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_stored(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, this))
    , m_verdict(new TextLabel(TextSize::Meta, ColorRole::Warn, Weight::Bold, this))
    , m_points(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k4);
    for (QWidget *one : std::initializer_list<QWidget *>{
             m_title, m_seenHead, m_seen, m_storedHead, m_stored, m_verdict, m_points})
        column->addWidget(one);
    m_seen->setTextSize(TextSize::Title);
    m_seen->setMaximumLines(4);
    m_stored->setWordWrap(true);
    m_verdict->setWordWrap(true);
    m_points->setViewMode(QListView::IconMode);
    m_points->setFlow(QListView::LeftToRight);
    m_points->setWrapping(true);
    m_points->setResizeMode(QListView::Adjust);
    m_points->setMovement(QListView::Static);
    m_points->setTextElideMode(Qt::ElideNone);
    m_points->setWordWrap(true);
    m_points->setFrameShape(QFrame::NoFrame);
    m_points->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The order in which they are stored, which no window turns round.
    m_points->setLayoutDirection(Qt::LeftToRight);
    retranslate();
}

void NameLens::show(const QString &title, const QString &text)
{
    m_titleText = title;
    m_text = text;
    retranslate();
}

void NameLens::retranslate()
{
    const auto facts = codePointsOf(m_text, kShown);
    m_title->setText(m_titleText);
    m_seenHead->setText(tr("Viewers see"));
    m_seen->setForeignText(m_text);
    m_seen->setAccessibleName(tr("Viewers see"));
    m_storedHead->setText(tr("Stored order, what is hidden made visible"));
    m_stored->setText(isolate(storedOrder(m_text, true)));
    m_stored->setAccessibleName(tr("Stored order"));
    m_stored->setAccessibleDescription(storedOrder(m_text));
    const auto count = [&facts](auto isMeant) {
        return int(std::count_if(facts.begin(), facts.end(), isMeant));
    };
    QStringList verdict;
    if (const int odd = count([](const auto &one) { return one.isOdd; }); odd > 0)
        verdict << tr("%Ln letters of another alphabet", nullptr, odd);
    if (const int controls = count([](const auto &one) { return one.isControl; }); controls > 0)
        verdict << tr("%Ln characters that change the order", nullptr, controls);
    if (const int hidden = count([](const auto &one) { return one.isHidden; }); hidden > 0)
        verdict << tr("%Ln hidden characters", nullptr, hidden);
    m_verdict->setText(verdict.join(u" · "_s));
    m_verdict->setVisible(!verdict.isEmpty());
    m_points->setAccessibleName(tr("Code points"));
    m_points->clear();
    const auto &theme = Theme::of(this);
    m_points->setGridSize({theme.scaled(kCellWidth), theme.scaled(kLensCellHeight)});
    // One row where one is enough.
    m_points->setFixedHeight(theme.scaled(facts.size() <= 4 ? kLensCellHeight + 8 : kPointsHeight));
    for (const auto &fact : facts) {
        QString glyph;
        if (fact.shortName.isEmpty())
            appendCodePoint(glyph, fact.value);
        else
            glyph = fact.shortName;
        // A mark needs something to stand on.
        if (isMark(fact.value))
            glyph.prepend(QChar(0x25CC));
        auto *item = new QListWidgetItem(isolate(glyph) + u'\n' + fact.code() + u'\n'
                + (fact.isControl       ? tr("control")
                        : fact.isHidden ? tr("hidden")
                                        : scriptText(fact.script)),
            m_points);
        item->setTextAlignment(Qt::AlignHCenter);
        item->setSizeHint({theme.scaled(kCellWidth), theme.scaled(kLensCellHeight)});
        item->setData(Qt::AccessibleTextRole,
            (fact.shortName.isEmpty() ? glyph + u", "_s : QString()) + codePointText(fact));
        if (fact.isMarked()) {
            item->setForeground(theme.color(ColorRole::Warn));
            item->setBackground(theme.color(ColorRole::WarnSoft));
        }
    }
    m_points->setVisible(!facts.isEmpty());
}

QString NameLens::copied() const
{
    QStringList lines{storedOrder(m_text)};
    for (const auto &fact : codePointsOf(m_text, m_text.size()))
        lines << codePointText(fact);
    return lines.join(u'\n');
}

void NameLens::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace wxm::live
