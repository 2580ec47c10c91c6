// SPDX-License-Identifier: MIT
#include "ui/settings/transfer_panel.h"

#include "settings/settings_file.h"
#include "ui/common/accessible.h"
#include "ui/common/buttons.h"
#include "ui/common/foreign_label.h"
#include "ui/common/save_file.h"

#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qint64 kMaxBytes = 1024 * 1024;

} // namespace

TransferPanel::TransferPanel(SettingsFile &file, QWidget *parent)
    : QWidget(parent)
    , m_file(file)
    , m_head(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Bold, this))
    , m_sentence(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_export(new Button({}, Button::Kind::Plain, this))
    , m_import(new Button({}, Button::Kind::Plain, this))
    , m_said(new TextLabel(TextSize::Ui, ColorRole::Text2, Weight::Regular, this))
{
    m_sentence->setWordWrap(true);
    m_said->setWordWrap(true);
    m_said->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_export);
    buttons->addWidget(m_import);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::k24, 0, 0);
    column->setSpacing(space::k8);
    column->addWidget(m_head);
    column->addWidget(m_sentence);
    column->addLayout(buttons);
    column->addWidget(m_said);
    connect(m_export, &Button::clicked, this, [this] { ask(true); });
    connect(m_import, &Button::clicked, this, [this] { ask(false); });
    retranslate();
}

void TransferPanel::ask(bool isExport)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, isExport ? m_export->text() : m_import->text(), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isExport ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(isExport ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setNameFilter(u"*.json"_s);
    if (isExport)
        dialog->selectFile(u"wxm-console-settings.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, isExport](const QString &name) { isExport ? exportTo(name) : importFrom(name); });
    dialog->open();
}

bool TransferPanel::exportTo(const QString &fileName)
{
    const bool isDone = writeFile(fileName, m_file.exported());
    m_said->setText(isDone ? tr("Exported, without accounts and phone numbers.")
                           : tr("Not exported: the file could not be written there."));
    m_said->show();
    announceState(m_said, m_said->text());
    return isDone;
}

bool TransferPanel::importFrom(const QString &fileName)
{
    QFile file(fileName);
    const bool isRead = file.open(QIODevice::ReadOnly);
    const auto taken = m_file.import(isRead ? file.read(kMaxBytes + 1) : QByteArray());
    m_said->setText(!isRead ? tr("The file could not be read.")
            : !taken        ? tr("This is not a settings file. Nothing was changed.")
                            : tr("%n setting(s) imported.", nullptr, *taken));
    m_said->show();
    announceState(m_said, m_said->text());
    return taken.has_value();
}

QString TransferPanel::said() const { return m_said->text(); }

void TransferPanel::retranslate()
{
    m_head->setText(tr("Another computer"));
    m_sentence->setText(
        tr("Moves the settings only; accounts, phone numbers and messages stay here."));
    m_export->setText(tr("Export settings…"));
    m_import->setText(tr("Import settings…"));
    m_said->hide();
}

void TransferPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace wxm
