// SPDX-License-Identifier: MIT
#include "ui/settings/settings_page.h"

#include "session/settings.h"
#include "ui/common/foreign_label.h"
#include "ui/common/language_box.h"
#include "ui/common/style.h"
#include "ui/settings/settings_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace wxm {
namespace {

constexpr int kColumnWidth = 672;
constexpr int kControlWidth = 200;
constexpr int kUndoSeconds[] = {0, 3, 5, 10};

TextLabel *makeHead(QWidget *parent)
{
    return new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Bold, parent);
}

QCheckBox *makeSwitch(bool on, QWidget *parent)
{
    auto *box = new QCheckBox(parent);
    box->setProperty(kSwitchProperty, true);
    box->setChecked(on);
    return box;
}

} // namespace

SettingsPage::SettingsPage(Settings &settings, QWidget *parent)
    : ShellPage(parent)
    , m_settings(settings)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeColumn());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_language, &LanguageBox::chosen, this, [this](Localizer::Language language) {
        m_settings.language.set(Localizer::code(language));
        Q_EMIT languageChosen(language);
    });
    connect(m_theme, &QComboBox::activated, this, &SettingsPage::chooseTheme);
    connect(m_undo, &QComboBox::activated, this, &SettingsPage::chooseUndo);
    connect(m_enterSends, &QCheckBox::toggled, this,
        [this](bool on) { m_settings.enterSends.set(on); });
    connect(m_joinAsViewer, &QCheckBox::toggled, this,
        [this](bool on) { m_settings.joinAsViewer.set(on); });
    retranslate();
}

QWidget *SettingsPage::makeColumn()
{
    auto *holder = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_heading = new TextLabel(TextSize::Head, ColorRole::Text, Weight::Bold, holder);
    m_sentence = new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, holder);
    m_sentence->setWordWrap(true);
    m_lookHead = makeHead(holder);
    m_chatHead = makeHead(holder);
    m_liveHead = makeHead(holder);
    m_language = new LanguageBox(holder, LanguageBox::Look::Field);
    m_theme = new QComboBox(holder);
    m_undo = new QComboBox(holder);
    m_enterSends = makeSwitch(m_settings.enterSends(), holder);
    m_joinAsViewer = makeSwitch(m_settings.joinAsViewer(), holder);
    for (QComboBox *box : {static_cast<QComboBox *>(m_language), m_theme, m_undo})
        box->setMinimumWidth(kControlWidth);
    for (const auto choice : {ThemeController::Choice::System, ThemeController::Choice::Light,
             ThemeController::Choice::Dark})
        m_theme->addItem({}, int(choice));
    for (const int seconds : kUndoSeconds)
        m_undo->addItem({}, seconds);
    const auto choice = ThemeController::choiceFromName(m_settings.theme());
    m_theme->setCurrentIndex(
        m_theme->findData(int(choice.value_or(ThemeController::Choice::System))));
    m_undo->setCurrentIndex(qMax(0, m_undo->findData(m_settings.undoSeconds())));
    m_languageRow = new SettingsRow(m_language, holder);
    m_themeRow = new SettingsRow(m_theme, holder);
    m_enterRow = new SettingsRow(m_enterSends, holder);
    m_viewerRow = new SettingsRow(m_joinAsViewer, holder);
    m_undoRow = new SettingsRow(m_undo, holder);

    column->addSpacing(space::k16);
    for (QWidget *widget : {static_cast<QWidget *>(m_heading), static_cast<QWidget *>(m_sentence)})
        column->addWidget(widget);
    const auto addGroup = [&](TextLabel *head, std::initializer_list<SettingsRow *> rows) {
        column->addSpacing(space::k24);
        column->addWidget(head);
        column->addSpacing(space::k4);
        for (SettingsRow *row : rows)
            column->addWidget(row);
    };
    addGroup(m_lookHead, {m_languageRow, m_themeRow});
    addGroup(m_chatHead, {m_enterRow});
    addGroup(m_liveHead, {m_viewerRow, m_undoRow});
    column->addStretch();

    auto *body = new QWidget(holder);
    body->setLayout(column);
    body->setMaximumWidth(kColumnWidth);
    auto *centre = new QHBoxLayout(holder);
    centre->setContentsMargins(space::k32, 0, space::k32, space::k32);
    centre->addStretch(1);
    centre->addWidget(body, 100);
    centre->addStretch(1);
    return holder;
}

void SettingsPage::activate() { m_language->setFocus(Qt::OtherFocusReason); }

void SettingsPage::setLanguage(Localizer::Language language) { m_language->setLanguage(language); }

void SettingsPage::chooseTheme()
{
    const auto choice = ThemeController::Choice(m_theme->currentData().toInt());
    m_settings.theme.set(ThemeController::choiceName(choice));
    Q_EMIT themeChosen(choice);
}

void SettingsPage::chooseUndo() { m_settings.undoSeconds.set(m_undo->currentData().toInt()); }

void SettingsPage::retranslate()
{
    m_heading->setText(tr("Settings"));
    m_sentence->setText(tr("They take effect at once; nothing that you typed is lost."));
    m_lookHead->setText(tr("Language and look"));
    m_chatHead->setText(tr("Threads and replies"));
    m_liveHead->setText(tr("Live"));
    m_languageRow->setWords(tr("Language"), tr("Also used for the server's messages"));
    m_themeRow->setWords(tr("Theme"), {});
    m_enterRow->setWords(
        tr("Enter sends"), tr("Off: Enter starts a new line and Ctrl+Enter sends"));
    m_viewerRow->setWords(tr("Count me as a viewer"),
        tr("Off: lives are watched without raising their viewer count"));
    m_undoRow->setWords(
        tr("Time to undo"), tr("How long removing, pinning and blocking wait before they go out"));
    for (int i = 0; i < m_theme->count(); ++i) {
        const auto words = [&] {
            switch (ThemeController::Choice(m_theme->itemData(i).toInt())) {
            case ThemeController::Choice::Light:
                return tr("Light");
            case ThemeController::Choice::Dark:
                return tr("Dark");
            case ThemeController::Choice::System:
                return tr("As the system");
            }
            Q_UNREACHABLE();
        };
        m_theme->setItemText(i, words());
    }
    for (int i = 0; i < m_undo->count(); ++i) {
        const int seconds = m_undo->itemData(i).toInt();
        m_undo->setItemText(i, seconds == 0 ? tr("None") : tr("%n s", "seconds", seconds));
    }
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::of(this).color(ColorRole::Surface));
}

void SettingsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
