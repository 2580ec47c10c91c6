// SPDX-License-Identifier: MIT
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

class QApplication;

namespace wxm {

//! The language of the program and what follows from it: words, direction, locale. Changes at run
//! time without losing what was typed: widgets are told by LanguageChange and LayoutDirectionChange
//! and nothing is rebuilt. One object, built in main(). GUI thread.
class Localizer : public QObject {
    Q_OBJECT
public:
    enum class Language { English, Arabic };

    explicit Localizer(QApplication &application, Language language);
    ~Localizer() override;

    Language language() const { return m_language; }
    void setLanguage(Language language);

    static QString code(Language language); //!< "en", "ar"
    static std::optional<Language> fromCode(QStringView code);
    //! That of the system where we speak it, else English.
    static Language systemLanguage();
    //! In its own words, the same in every language of the program: "English", "العربية".
    static QString ownName(Language language);
    //! Western digits in both.
    static QLocale localeFor(Language language);

Q_SIGNALS:
    void changed();

private:
    void load(const QString &file);

    QApplication &m_application;
    Language m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace wxm
