// SPDX-License-Identifier: MIT
#pragma once

#include "api/endpoint_map.h"
#include "base/result.h"

#include <QHash>
#include <QJsonValue>
#include <QList>
#include <QStringList>
#include <QVariant>

namespace wxm {

//! A reply that the deployment gives to everybody.
struct SharedReply {
    QString title = {};
    QString shortcut = {};
    QString folder = {};
    QString arabic = {}; //!< One of the two sides may be missing.
    QString english = {};
    friend bool operator==(const SharedReply &, const SharedReply &) = default;
};

//! The company's own translator; all empty: none. One of the two, never both.
struct TranslatorPolicy {
    QString server = {};      //!< Speaks LibreTranslate's interface; https, or this very machine.
    QString key = {};         //!< That it may want.
    QStringList program = {}; //!< With its arguments.
    friend bool operator==(const TranslatorPolicy &, const TranslatorPolicy &) = default;
};

//! Of what people write and do, what may lie on this computer. The same words as `keep_local`.
enum class KeepLocal { All, Drafts, Nothing };

//! What the administrator of a machine has decided. Everything empty: nothing.
struct Policy {
    QString source = {};        //!< Where it came from, for diagnostics; empty where there is none.
    QString server = {};        //!< An origin; the person cannot choose another.
    QString liveServer = {};    //!< An origin, where the live server is not that of the API.
    QString livePath = {};      //!< Of the live server, `/socket.io/` where it is empty.
    QString liveTransport = {}; //!< A value of the setting; empty: the person chooses.
    QStringList accountTypes = {}; //!< Choices of the sign-in, the first is the default.
    QByteArray endpoints = {};     //!< An endpoint file as JSON, see EndpointMap::override().
    QList<SharedReply> sharedReplies = {};
    TranslatorPolicy translator = {};
    QHash<QString, QJsonValue> settings = {}; //!< Fixed values by key; their controls show a lock.
    QHash<QString, int> limits = {};          //!< `reply_length`, `live_feeds`.
    //! Keys that this version does not know, each as a sentence with its place: a machine may have
    //! the policy of a later version.
    QStringList unknown = {};
    KeepLocal keepLocal = KeepLocal::All;
    bool encryptLocal = false; //!< And sealed with a key of the keychain, or not at all.
    int keepDays = 0;          //!< What was not touched for longer goes; 0: as each file has it.
    bool updates = true;       //!< May look for updates.
    //! The server carries each `Idempotency-Key` out once, so that a reply whose end is not known
    //! may be sent again by the program.
    bool keysHonoured = false;
};

struct Settings;

//! Puts what a policy says about settings, limits and updates in force: its values are fixed, their
//! controls show a lock.
void applyPolicy(const Policy &policy, Settings &settings);

//! Reads a policy as JSON. The error's `detail` is a sentence that names file, line and key; a
//! policy with a mistake is never half in force. Keys that only a later version knows are none:
//! they are passed over, and listed.
Result<Policy> readPolicy(const QByteArray &json, const QString &fileName);

//! The same from single values, as the registry and managed preferences hold them: each as JSON
//! text or a plain text, numbers, truth values, lists and dictionaries also as such;
//! `settings/ui/theme` is one setting. None: an empty policy.
Result<Policy> readPolicyValues(const QVariantMap &values, const QString &place);

//! The policy of this machine, or that of `fileName` where it is not empty (policy_source.cpp):
//! /etc/wxm-console/policy.json (in a Flatpak that of the computer, below /run/host), the registry
//! below HKLM\Software\Policies\WXM\Console, or managed preferences. Empty where there is none; an
//! error where there is one that cannot be read.
Result<Policy> machinePolicy(const QString &fileName = {});
//! The first of these files that is there; an empty policy where none is. One with a mistake is an
//! error, whatever follows it.
Result<Policy> firstPolicy(const QStringList &places);
//! Where that stands on this system.
QString machinePolicyPlace();

} // namespace wxm
