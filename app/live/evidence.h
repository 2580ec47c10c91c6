// SPDX-License-Identifier: MIT
#pragma once

#include "live/act_log.h"
#include "live/zip_file.h"

#include <array>

namespace wxm::live {

//! What is to be shown of a live, to the person who has to judge an incident later.
struct EvidenceWish {
    LiveId live;
    EpochMs fromMs = 0;
    EpochMs toMs = 0;
    QSet<UserId> subjects = {}; //!< Whom it is about: they are named.
    bool masksBystanders = true;
    QString caseWords = {}; //!< Ours.
    QString byName = {};    //!< Who makes it.
    EpochMs madeMs = 0;
    int utcOffset = 0; //!< Seconds, of the local times.
};

//! What a pack is made of, taken out of a live: any thread may have it.
struct EvidenceSource {
    LiveState state = {};
    QList<Comment> comments = {};
    QList<Gap> gaps = {};
    QHash<UserId, QString> names = {}; //!< Of those whom it is about.
};

//! How much of it there is.
struct EvidenceCount {
    int comments = 0;
    int removed = 0;
    int acts = 0;
    int gaps = 0;
    int gapSeconds = 0;
};
EvidenceCount countEvidence(
    const LiveRecord &live, const QList<ActEntry> &acts, const EvidenceWish &wish);

//! Entries of this live within the time.
QList<ActEntry> actsWithin(const QList<ActEntry> &entries, const EvidenceWish &wish);

//! Says a sentence of ours in one language. English first, then Arabic.
using Say = std::function<QString(const char *source)>;

//! comments.jsonl: text as it is stored, its code points, whether it was removed; gaps.csv: what is
//! missing. Then what is given: the acts and a picture. Then the cover in both languages, and
//! manifest.sha256 over all of it, which `sha256sum -c` reads. Pure; any thread.
QList<PackedFile> evidenceFiles(const EvidenceSource &source, const QList<ActEntry> &acts,
    const EvidenceWish &wish, const QByteArray &actsCsv, const QByteArray &picture,
    const std::array<Say, 2> &say);

//! "evidence-live7-20260607T1808Z.zip"
QString evidenceName(const EvidenceWish &wish);

//! What is wrong with a pack, by name; empty: it is as it was made.
struct PackFaults {
    bool isReadable = true;
    QStringList changed = {}; //!< Other bytes than in the manifest.
    QStringList missing = {}; //!< In the manifest, and not there.
    QStringList added = {};   //!< There, and not in the manifest.

    bool isWhole() const
    {
        return isReadable && changed.isEmpty() && missing.isEmpty() && added.isEmpty();
    }
};
PackFaults checkPack(const QByteArray &zip);
//! The sum of the manifest, which stands for all of the pack.
QString manifestSum(const QList<PackedFile> &files);

} // namespace wxm::live
