// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <QFuture>
#include <QStringList>

#include <memory>
#include <optional>

namespace wxm {

enum class TextLanguage { Arabic, English };

//! `ar` or `en`.
QString codeOf(TextLanguage language);
//! By its letters; nothing where it has none of either.
std::optional<TextLanguage> languageOf(const QString &text);

//! What turns texts into another language: the company's own, named by the policy. Nothing of it is
//! kept anywhere. GUI thread; an answer within kEngineMs, or a Timeout.
class TranslationEngine {
public:
    virtual ~TranslationEngine() = default;
    //! Where the texts go: a host, or the name of a program on this computer.
    virtual QString place() const = 0;
    virtual bool isOnThisComputer() const = 0;
    //! As many as were asked for, in their order.
    [[nodiscard]] virtual QFuture<Result<QStringList>> translate(
        const QStringList &texts, TextLanguage from, TextLanguage to) = 0;
};

inline constexpr int kEngineMs = 2'000;

struct TranslatorPolicy;
//! The one that the policy names: nobody can send texts to another place from here. Null: none.
std::unique_ptr<TranslationEngine> translationEngine(const TranslatorPolicy &policy);

} // namespace wxm
