// SPDX-License-Identifier: MIT
#include "ui/settings/diagnostics_panel.h"

#include "api/api_calls.h"
#include "base/bidi.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/save_file.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wxm {
namespace {

constexpr int kShownNotes = 30;
constexpr int kLogHeight = 240;

//! The names of the facts that Diagnostics and main() know, for the translators.
[[maybe_unused]] constexpr const char *kFactNames[] = {
    QT_TRANSLATE_NOOP("Diagnostics", "WXM Console"), QT_TRANSLATE_NOOP("Diagnostics", "Qt"),
    QT_TRANSLATE_NOOP("Diagnostics", "TLS"), QT_TRANSLATE_NOOP("Diagnostics", "System"),
    QT_TRANSLATE_NOOP("Diagnostics", "Kernel"), QT_TRANSLATE_NOOP("Diagnostics", "Server"),
    QT_TRANSLATE_NOOP("Diagnostics", "Proxy"), QT_TRANSLATE_NOOP("Diagnostics", "Policy"),
    QT_TRANSLATE_NOOP("Diagnostics", "Updates")};

QString translated(const QString &source)
{
    return QCoreApplication::translate("Diagnostics", source.toUtf8().constData());
}

//! Date and time of this computer, in digits that read left to right.
QString moment(EpochMs ms)
{
    return isolateLtr(QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

} // namespace

DiagnosticsPanel::DiagnosticsPanel(const Diagnostics &diagnostics, const ApiCalls &calls,
    std::function<Diagnostics::Facts()> facts, QWidget *parent)
    : QWidget(parent)
    , m_diagnostics(diagnostics)
    , m_calls(calls)
    , m_facts(std::move(facts))
    , m_logHead(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Bold, this))
    , m_log(new QPlainTextEdit(this))
    , m_copy(new Button({}, Button::Kind::Primary, this))
    , m_save(new Button({}, Button::Kind::Plain, this))
    , m_again(new Button({}, Button::Kind::Plain, this))
    , m_said(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k16, 0, 0);
    column->setSpacing(space::k8);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    for (Button *button : {m_copy, m_save, m_again})
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    for (int part = 0; part < kParts; ++part) {
        m_heads[part] = new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Bold, this);
        m_grids[part] = new QGridLayout;
        m_grids[part]->setHorizontalSpacing(space::k16);
        m_grids[part]->setVerticalSpacing(space::k4);
        m_grids[part]->setColumnStretch(1, 1);
        column->addSpacing(space::k12);
        column->addWidget(m_heads[part]);
        column->addLayout(m_grids[part]);
    }
    column->addSpacing(space::k12);
    column->addWidget(m_logHead);
    m_log->setReadOnly(true);
    m_log->setLayoutDirection(Qt::LeftToRight); // lines of times, words of ours, paths
    m_log->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_log->setFixedHeight(kLogHeight);
    m_log->setTabChangesFocus(true);
    column->addWidget(m_log);
    connect(m_copy, &Button::clicked, this, &DiagnosticsPanel::copy);
    connect(m_save, &Button::clicked, this, &DiagnosticsPanel::askWhereToSave);
    connect(m_again, &Button::clicked, this, &DiagnosticsPanel::refresh);
    retranslate();
}

QString DiagnosticsPanel::bundle() const { return m_diagnostics.bundle(m_facts(), m_calls); }

void DiagnosticsPanel::copy()
{
    QGuiApplication::clipboard()->setText(bundle());
    say(tr("Copied. It holds no names, numbers or messages."));
}

void DiagnosticsPanel::askWhereToSave()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = u"wxm-console-diagnostics-%1.txt"_s.arg(
        QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmm"_s));
    auto *dialog = new QFileDialog(this, tr("Save the diagnostics"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsPanel::saveTo);
    dialog->open();
}

bool DiagnosticsPanel::saveTo(const QString &fileName)
{
    const bool isDone = writeFile(fileName, bundle().toUtf8());
    say(isDone ? tr("Saved. It holds no names, numbers or messages.")
               : tr("Not saved: the file could not be written there."));
    return isDone;
}

void DiagnosticsPanel::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
    if (!words.isEmpty())
        announceState(m_said, words);
}

void DiagnosticsPanel::fill(
    Part part, const QList<std::pair<QString, QString>> &rows, const QString &nothing)
{
    auto *grid = m_grids[int(part)];
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    const auto add = [&](int column, const QString &text, ColorRole role) {
        auto *label = new TextLabel(TextSize::Ui, role, Weight::Regular, this);
        label->setText(text);
        label->setWordWrap(column == 1);
        grid->addWidget(label, row, column, Qt::AlignTop);
    };
    for (const auto &[name, value] : rows) {
        add(0, name, ColorRole::Text2);
        add(1, value, ColorRole::Text);
        ++row;
    }
    if (rows.isEmpty())
        add(1, nothing, ColorRole::Text2);
}

void DiagnosticsPanel::refresh()
{
    QList<std::pair<QString, QString>> rows;
    for (const auto &[name, value] : m_facts())
        rows.append({translated(name), isolate(value)});
    fill(Part::Facts, rows, {});
    const auto latest = [](const QList<Diagnostics::Note> &notes, auto words) {
        QList<std::pair<QString, QString>> shown;
        for (auto note = notes.crbegin(); note != notes.crend() && shown.size() < kShownNotes;
             ++note)
            shown.append({moment(note->at), words(*note)});
        return shown;
    };
    fill(Part::History,
        latest(m_diagnostics.connections(),
            [](const Diagnostics::Note &note) {
                return note.reason.isEmpty()
                    ? translated(note.text)
                    : tr("%1: %2").arg(translated(note.text), translated(note.reason));
            }),
        tr("Nothing yet"));
    fill(Part::Errors,
        latest(m_diagnostics.errors(),
            [](const Diagnostics::Note &note) { return isolateLtr(note.text); }),
        tr("None since the start"));
    rows.clear();
    QStringList ids = m_calls.endpointIds();
    std::sort(ids.begin(), ids.end());
    for (const auto &id : ids) {
        const auto capability = m_calls.capability(id);
        rows.append({isolateLtr(id),
            capability == Capability::Offered      ? tr("offered")
                : capability == Capability::Absent ? tr("not on this server")
                                                   : tr("not allowed for this account")});
    }
    fill(Part::Endpoints, rows, {});
    m_log->setPlainText(m_diagnostics.logLines().join(u'\n'));
    m_log->verticalScrollBar()->setValue(m_log->verticalScrollBar()->maximum());
}

void DiagnosticsPanel::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the diagnostics"));
    m_save->setText(tr("Save…"));
    m_save->setAccessibleName(tr("Save the diagnostics"));
    m_again->setText(tr("Refresh"));
    m_heads[int(Part::Facts)]->setText(tr("Versions and server"));
    m_heads[int(Part::History)]->setText(tr("Connection history"));
    m_heads[int(Part::Errors)]->setText(tr("Last errors"));
    m_heads[int(Part::Endpoints)]->setText(tr("What the server offers"));
    m_logHead->setText(tr("Log"));
    m_log->setAccessibleName(tr("Log"));
    say({});
    refresh();
}

void DiagnosticsPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DiagnosticsPanel::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

} // namespace wxm
