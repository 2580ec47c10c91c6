// SPDX-License-Identifier: MIT
#include "ui/chat/save_attachment_dialog.h"

#include "base/foreign_text.h"
#include "base/links.h"
#include "base/on_pool.h"
#include "base/then.h"
#include "ui/chat/file_words.h"
#include "ui/common/accessible.h"
#include "ui/common/error_text.h"
#include "ui/common/foreign_label.h"

#include <QBoxLayout>

namespace wxm {

SaveAttachmentDialog::SaveAttachmentDialog(Source source, QWidget *parent)
    : Dialog(parent)
    , m_source(std::move(source))
    , m_name(new ForeignLabel(ForeignLabel::Kind::FileName, this))
    , m_facts(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, this))
    , m_from(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_warning(new TextLabel(TextSize::Ui, ColorRole::Danger, Weight::Regular, this))
{
    m_name->setTextSize(TextSize::Body);
    contents()->addWidget(m_name);
    for (TextLabel *label : {m_facts, m_from, m_warning}) {
        label->setWordWrap(true);
        contents()->addWidget(label);
    }
    acceptButton()->setEnabled(false);
    SaveAttachmentDialog::retranslate();
    setDefault(Default::Cancel);
}

//! Nobody waits for the rest.
SaveAttachmentDialog::~SaveAttachmentDialog() { m_fetch.cancel(); }

void SaveAttachmentDialog::load()
{
    then(m_source.address(), this, [this](const Result<QString> &address) {
        const auto url = address ? safeUrl(*address) : std::nullopt;
        if (!url)
            return fail(address
                    ? ApiError::of(ApiError::Kind::InsecureUrl, QStringLiteral("no safe address"))
                    : address.error());
        m_host = encodedHost(*url);
        showFacts();
        m_fetch = m_source.fetch(*url);
        then(m_fetch, this, [this, url = *url](const Result<QByteArray> &content) {
            if (!content)
                return fail(content.error());
            onPool(
                this, [url, bytes = *content] { return receivedFile(url, bytes); },
                [this](const ReceivedFile &file) { take(file); });
        });
    });
}

void SaveAttachmentDialog::take(const ReceivedFile &file)
{
    m_file = file;
    m_isHere = true;
    acceptButton()->setEnabled(true);
    showFacts();
    fit();
    announce(m_facts, m_file.name + QLatin1String(", ") + m_facts->text());
}

void SaveAttachmentDialog::fail(const ApiError &error)
{
    m_hasFailed = true;
    showFacts();
    showFault(tr("The attachment could not be read"), errorText(error));
}

void SaveAttachmentDialog::showFacts()
{
    m_name->setForeignText(m_file.name);
    m_name->setVisible(m_isHere);
    m_from->setText(tr("From %1").arg(isolateLtr(m_host)));
    m_from->setVisible(!m_host.isEmpty());
    m_facts->setVisible(m_isHere || !m_hasFailed);
    if (!m_isHere)
        m_facts->setText(tr("The attachment is being read…"));
    else
        m_facts->setText(m_file.kind.isEmpty()
                ? sizeWords(m_file.content.size())
                : tr("%1, %2", "%1: what a file is, %2: its size")
                      .arg(isolate(shownTitle(m_file.kind)), sizeWords(m_file.content.size())));
    m_warning->setVisible(m_isHere && (m_file.isProgram || m_file.isDisguised));
    m_warning->setText(m_file.isProgram
            ? tr("This is a program, or a page that can run one. Opening it may give a stranger "
                 "control of this computer.")
            : tr("Its name pretends that it is something else."));
    setAcceptKind(m_file.isProgram ? Button::Kind::Danger : Button::Kind::Primary);
}

void SaveAttachmentDialog::apply()
{
    if (!m_isHere)
        return;
    const auto file = m_file;
    applied();
    Q_EMIT wanted(file);
}

void SaveAttachmentDialog::retranslate()
{
    setWords(tr("Save the attachment?"), tr("Save as…"));
    showFacts();
}

} // namespace wxm
