// SPDX-License-Identifier: MIT
#include "ui/live/evidence_dialog.h"

#include "base/foreign_text.h"
#include "ui/common/accessible.h"
#include "ui/common/both_languages.h"
#include "ui/common/foreign_label.h"
#include "ui/common/line_edit.h"
#include "ui/common/save_file.h"
#include "ui/live/journal_view.h"

#include <QBuffer>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace wxm::live {

namespace {

constexpr int kFilesHeight = 150;

QByteArray pngOf(const QPixmap &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    if (!picture.isNull())
        picture.save(&buffer, "PNG");
    return bytes;
}

QString whatIs(const QString &file)
{
    if (file == "cover.html"_L1)
        return EvidenceDialog::tr("the cover, in both languages");
    if (file == "comments.jsonl"_L1)
        return EvidenceDialog::tr("text as it is stored, and its code points");
    if (file == "gaps.csv"_L1)
        return EvidenceDialog::tr("what is missing");
    if (file == "actions.csv"_L1)
        return EvidenceDialog::tr("who did what, when, why, and how it ended");
    if (file == "picture.png"_L1)
        return EvidenceDialog::tr("the feed as staff saw it");
    return EvidenceDialog::tr("sums, to check all of it by");
}

} // namespace

EvidenceDialog::EvidenceDialog(Live &live, LiveId which, EpochMs aroundMs, UserId about,
    const QPixmap &picture, QWidget *parent)
    : Dialog(parent)
    , m_live(live)
    , m_which(which)
    , m_about(about)
    , m_picture(pngOf(picture))
    , m_maker(live.store, this)
    , m_rangeName(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_from(new QDateTimeEdit(this))
    , m_to(new QDateTimeEdit(this))
    , m_counts(new TextLabel(TextSize::Ui, ColorRole::Text, Weight::Regular, this))
    , m_masks(new QCheckBox(this))
    , m_case(new LineEdit(LineEdit::Content::Words, this))
    , m_files(new QListWidget(this))
    , m_told(new TextLabel(TextSize::Meta, ColorRole::Text2, Weight::Regular, this))
    , m_check(new Button({}, Button::Kind::Ghost, this))
{
    auto *range = new QHBoxLayout;
    range->setSpacing(space::k8);
    for (auto *edit : {m_from, m_to}) {
        // From the left in both languages: nothing but the mark says so where there are no letters.
        edit->setDisplayFormat(u"'\u200E'yyyy-MM-dd HH:mm:ss"_s);
        edit->setLayoutDirection(Qt::LeftToRight);
        range->addWidget(edit);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &EvidenceDialog::dress);
    }
    const auto at = QDateTime::fromMSecsSinceEpoch(aroundMs);
    m_from->setDateTime(at.addMSecs(-kAroundMs));
    m_to->setDateTime(at.addMSecs(kAroundMs));
    m_masks->setChecked(true);
    m_files->setMinimumHeight(kFilesHeight / 2);
    m_files->setMaximumHeight(kFilesHeight);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_counts->setWordWrap(true);
    m_told->setWordWrap(true);
    m_case->setMaxLength(200);
    m_check->setAutoDefault(false);
    contents()->addWidget(m_rangeName);
    contents()->addLayout(range);
    for (QWidget *one :
        std::initializer_list<QWidget *>{m_counts, m_masks, m_case, m_files, m_told})
        contents()->addWidget(one);
    contents()->addWidget(m_check, 0, Qt::AlignLeading);
    connect(m_masks, &QCheckBox::toggled, this, &EvidenceDialog::dress);
    connect(m_check, &QAbstractButton::clicked, this, [this] { ask(true); });
    connect(&m_maker, &EvidenceMaker::ended, this, &EvidenceDialog::onEnded);
    EvidenceDialog::retranslate();
}

EvidenceWish EvidenceDialog::wish() const
{
    EvidenceWish wish{.live = m_which,
        .fromMs = m_from->dateTime().toMSecsSinceEpoch(),
        .toMs = m_to->dateTime().toMSecsSinceEpoch(),
        .masksBystanders = m_masks->isChecked(),
        .caseWords = m_case->text(),
        .byName = m_live.session.identity().name,
        .madeMs = m_live.clock.wallMs(),
        .utcOffset = m_from->dateTime().offsetFromUtc()};
    if (m_about.isValid())
        wish.subjects.insert(m_about);
    // Whom an act of the time was about is no bystander.
    for (const auto &entry : actsWithin(m_live.log.entries(), wish)) {
        if (entry.line.user.isValid())
            wish.subjects.insert(entry.line.user);
    }
    return wish;
}

void EvidenceDialog::dress()
{
    const auto *record = m_live.store.find(m_which);
    const auto what = wish();
    const auto count =
        record ? countEvidence(*record, m_live.log.entries(), what) : EvidenceCount{};
    QStringList parts{tr("%Ln comments", nullptr, count.comments),
        tr("%Ln removed, text kept", nullptr, count.removed),
        tr("%Ln actions", nullptr, count.acts)};
    if (count.gaps > 0)
        parts << tr("%Ln s missing, told", nullptr, count.gapSeconds);
    m_counts->setText(parts.join(u" · "_s));
    m_files->clear();
    for (const auto &name : {u"cover.html"_s, u"comments.jsonl"_s, u"gaps.csv"_s, u"actions.csv"_s,
             u"picture.png"_s, u"manifest.sha256"_s}) {
        if (name == "picture.png"_L1 && m_picture.isEmpty())
            continue;
        auto *item =
            new QListWidgetItem(isolateLtr(name) + u" · "_s + isolate(whatIs(name)), m_files);
        item->setData(Qt::AccessibleTextRole, name + u", "_s + whatIs(name));
    }
    acceptButton()->setEnabled(hasZip() && count.comments > 0 && what.fromMs < what.toMs);
    if (!hasZip())
        say(tr("This build makes no evidence packs: it was made without libzip."), true);
    else if (what.fromMs >= what.toMs)
        say(tr("The end is before the beginning."), true);
    else if (count.comments == 0)
        say(tr("Nothing was said in this time."), false);
    else
        say(tr("Written to this computer alone. Read back and checked after writing."), false);
}

QString EvidenceDialog::validate() const
{
    return m_live.store.find(m_which) ? QString() : tr("This live is no longer watched.");
}

void EvidenceDialog::apply()
{
    acceptButton()->setBusy(false);
    ask(false);
}

void EvidenceDialog::ask(bool isCheck)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog =
        new QFileDialog(this, isCheck ? tr("Check a pack") : tr("Save the evidence pack"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isCheck ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    dialog->setFileMode(isCheck ? QFileDialog::ExistingFile : QFileDialog::AnyFile);
    dialog->setNameFilter(u"*.zip"_s);
    if (!isCheck)
        dialog->selectFile(evidenceName(wish()));
    connect(dialog, &QFileDialog::fileSelected, this,
        [this, isCheck](const QString &path) { isCheck ? check(path) : saveTo(path); });
    dialog->open();
}

void EvidenceDialog::saveTo(const QString &path)
{
    if (m_maker.isBusy())
        return;
    const auto what = wish();
    const auto acts = actsWithin(m_live.log.entries(), what);
    m_path = path;
    const auto *record = m_live.store.find(m_which);
    const auto *person = record ? record->feed().findPerson(m_about) : nullptr;
    m_name = person ? QString::fromStdString(person->name) : QString();
    acceptButton()->setBusy(true);
    say(tr("Being written. Cancel stops it and leaves no file."), false);
    m_maker.start({.wish = what,
        .acts = acts,
        .actsCsv = actsCsv(acts),
        .picture = m_picture,
        .say = bothLanguages("Evidence"),
        .path = path,
        .write = writeFile});
}

void EvidenceDialog::onEnded(EvidenceMaker::End end, const QString &sum)
{
    acceptButton()->setBusy(false);
    switch (end) {
    case EvidenceMaker::End::Saved: {
        const auto file = QFileInfo(m_path).fileName();
        say(tr("Saved and checked: %1. Sum of the manifest: %2")
                .arg(isolateLtr(file), isolateLtr(sum)),
            false);
        m_told->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const auto *record = m_live.store.find(m_which);
        m_live.log.add({.kind = JournalEntry::Kind::EvidencePacked,
            .live = m_which,
            .liveTitle = record ? record->state().title : QString(),
            .user = m_about,
            .name = m_name,
            .words = file + u' ' + sum,
            .reason = m_case->text()});
        break;
    }
    case EvidenceMaker::End::LiveGone:
        say(tr("This live is no longer watched."), true);
        break;
    case EvidenceMaker::End::DiskRefused:
        say(tr("Not saved: the disk could not be written."), true);
        break;
    case EvidenceMaker::End::OtherBytes:
        say(tr("Not saved: what the disk gives back is not what was written."), true);
        break;
    case EvidenceMaker::End::Stopped:
        say(tr("Stopped. No file was left."), false);
        break;
    }
    Q_EMIT saved(end == EvidenceMaker::End::Saved);
}

//! While a pack is being made, Cancel is about that.
void EvidenceDialog::reject()
{
    if (m_maker.isBusy())
        m_maker.stop();
    else
        Dialog::reject();
}

void EvidenceDialog::check(const QString &path)
{
    checkPackFile(path, this, [this](const PackFaults &faults) {
        if (!faults.isReadable)
            say(tr("This is no evidence pack, or it is damaged."), true);
        else if (!faults.isWhole())
            say(tr("The pack was changed: %1")
                    .arg(
                        isolateLtr((faults.changed + faults.missing + faults.added).join(u", "_s))),
                true);
        else
            say(tr("The pack is as it was made."), false);
        Q_EMIT checked(faults.isWhole());
    });
}

void EvidenceDialog::say(const QString &sentence, bool isFault)
{
    m_told->setColorRole(isFault ? ColorRole::Danger : ColorRole::Text2);
    if (m_told->text() == sentence)
        return;
    m_told->setText(sentence);
    if (isVisible())
        announceState(m_told, sentence);
}

void EvidenceDialog::retranslate()
{
    setWords(tr("Evidence pack"), tr("Save…"));
    acceptButton()->setAccessibleName(tr("Save pack"));
    m_rangeName->setText(
        tr("From and to, local time, in live %1").arg(isolateLtr(u'#' + m_which.toString())));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_masks->setText(tr("Mask names of bystanders"));
    m_masks->setAccessibleName(m_masks->text());
    m_case->setAccessibleName(tr("Case"));
    m_case->setPlaceholderText(tr("Case: an appeal, a thread…"));
    m_files->setAccessibleName(tr("Files in the pack"));
    m_told->setAccessibleName(tr("Checksum"));
    m_check->setText(tr("Check a pack…"));
    m_check->setAccessibleName(tr("Check a pack"));
    dress();
}

} // namespace wxm::live
