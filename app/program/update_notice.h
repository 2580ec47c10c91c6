// SPDX-License-Identifier: MIT
#pragma once

#include "base/iso_time.h"
#include "base/result.h"
#include "program/program_version.h"

#include <QByteArray>
#include <QUrl>

namespace wxm {

inline constexpr qsizetype kMaxNoticeBytes = 64 * 1024;

//! What the publisher says about the newest version. Only made from a text whose signature was
//! good; a person reads it, opens the page, downloads and installs. The program does none of that.
struct UpdateNotice {
    QString channel; //!< `stable` or `beta`.
    ProgramVersion version;
    EpochMs published = kUnknownTime;
    EpochMs expires =
        kUnknownTime;         //!< After it the notice says nothing: somebody holds back newer ones.
    QUrl page;                //!< https, on the host that the notice came from.
    QString notesArabic = {}; //!< Plain text, at most 2,000 characters.
    QString notesEnglish = {};
};

//! Reads what lies at the address of a channel:
//!   {"signed": "<base64 of the notice>", "signature": "<base64 of 64 bytes>"}
//! and, once the signature over exactly these bytes is good, the notice:
//!   {"program": "com.prompita.wxm.console", "channel": "stable", "version": "1.2.0",
//!    "published": "2026-06-06T00:00:00Z", "expires": "2026-09-06T00:00:00Z",
//!    "page": "https://…", "notes": {"ar": "…", "en": "…"}}
//! `host` is that of the address. The error's `detail` says what was wrong, in words of ours.
Result<UpdateNotice> readUpdateNotice(
    const QByteArray &file, const QByteArray &publicKey, const QString &host);

} // namespace wxm
