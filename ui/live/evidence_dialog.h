// SPDX-License-Identifier: MIT
#pragma once

#include "live/evidence_maker.h"
#include "live/live.h"
#include "ui/common/dialog.h"

#include <QPixmap>

class QCheckBox;
class QDateTimeEdit;
class QListWidget;

namespace wxm {
class LineEdit;
class TextLabel;
} // namespace wxm

namespace wxm::live {

//! Puts what was said around an incident into one file that shows by itself whether it was changed:
//! removed comments too, acts, gaps, a picture, and a cover in both languages.
class EvidenceDialog final : public Dialog {
    Q_OBJECT

public:
    static constexpr EpochMs kAroundMs = 5 * 60'000;

    //! `aroundMs`: when it happened. `about`: may be invalid. `picture`: of the feed.
    EvidenceDialog(Live &live, LiveId which, EpochMs aroundMs, UserId about, const QPixmap &picture,
        QWidget *parent);

    //! Makes it, writes it, reads it back and checks it, while the window goes on.
    void saveTo(const QString &path);
    //! Says whether the pack in this file is as it was made.
    void check(const QString &path);
    bool isBusy() const { return m_maker.isBusy(); }
    void reject() override;

Q_SIGNALS:
    void saved(bool isSaved);
    void checked(bool isWhole);

protected:
    QString validate() const override;
    void apply() override;
    void retranslate() override;

private:
    EvidenceWish wish() const;
    void onEnded(EvidenceMaker::End end, const QString &sum);
    void dress();
    void ask(bool isCheck);
    void say(const QString &sentence, bool isFault);

    Live &m_live;
    LiveId m_which;
    UserId m_about;
    QByteArray m_picture;
    EvidenceMaker m_maker;
    QString m_path; //!< Of the pack that is being made.
    QString m_name; //!< Foreign text: of whom it is about.
    TextLabel *m_rangeName;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    TextLabel *m_counts;
    QCheckBox *m_masks;
    LineEdit *m_case;
    QListWidget *m_files;
    TextLabel *m_told;
    Button *m_check;
};

} // namespace wxm::live
