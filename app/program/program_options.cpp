// SPDX-License-Identifier: MIT
#include "program/program_options.h"

#include "settings/policy.h"

#include <QCommandLineParser>
#include <QStandardPaths>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

bool isProfileName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 64
        && std::all_of(name.begin(), name.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
                   || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
           });
}

std::optional<QtMsgType> readLevel(const QString &name)
{
    constexpr std::array levels{std::pair("debug"_L1, QtDebugMsg), std::pair("info"_L1, QtInfoMsg),
        std::pair("warning"_L1, QtWarningMsg), std::pair("error"_L1, QtCriticalMsg)};
    for (const auto &[word, level] : levels)
        if (name == word)
            return level;
    return {};
}

//! One option that takes a value; `take` puts it where it belongs and says whether it is allowed.
struct Valued {
    QLatin1StringView name;
    bool (*take)(ProgramOptions &, const QString &);
    const char *allowed;
    bool isTaste = false; //!< Another value than those is passed over: a later version may know it.
};

template <QString ProgramOptions::*Member>
bool takeText(ProgramOptions &options, const QString &value)
{
    options.*Member = value;
    return !value.isEmpty();
}

constexpr std::array kValued{
    Valued{"server"_L1, takeText<&ProgramOptions::server>, "an address"},
    Valued{"profile"_L1,
        [](ProgramOptions &o, const QString &v) {
            o.profile = v;
            return isProfileName(v);
        },
        "1 to 64 letters, digits, - or _"},
    Valued{"language"_L1,
        [](ProgramOptions &o, const QString &v) {
            const bool isKnown = v == "ar"_L1 || v == "en"_L1;
            o.language = isKnown ? v : o.language;
            return isKnown;
        },
        "ar or en", true},
    Valued{"theme"_L1,
        [](ProgramOptions &o, const QString &v) {
            const bool isKnown = v == "light"_L1 || v == "dark"_L1 || v == "contrast"_L1
                || v == "contrast-light"_L1 || v == "system"_L1;
            o.theme = isKnown ? v : o.theme;
            return isKnown;
        },
        "light, dark, contrast, contrast-light or system", true},
    Valued{"endpoints"_L1, takeText<&ProgramOptions::endpointsFile>, "a file"},
    Valued{"policy"_L1, takeText<&ProgramOptions::policyFile>, "a file"},
    Valued{"check-policy"_L1, takeText<&ProgramOptions::checkedPolicy>, "a file"},
    Valued{"log-level"_L1,
        [](ProgramOptions &o, const QString &v) {
            const auto level = readLevel(v);
            o.logLevel = level.value_or(o.logLevel);
            return level.has_value();
        },
        "debug, info, warning or error", true},
};

struct Flag {
    QLatin1StringView name;
    bool ProgramOptions::*member;
};

constexpr std::array kFlags{
    Flag{"minimized"_L1, &ProgramOptions::minimized},
    Flag{"new-instance"_L1, &ProgramOptions::newInstance},
    Flag{"safe-mode"_L1, &ProgramOptions::safeMode},
    Flag{"erase"_L1, &ProgramOptions::erasesAll},
    Flag{"help"_L1, &ProgramOptions::wantsHelp},
    Flag{"h"_L1, &ProgramOptions::wantsHelp},
    Flag{"version"_L1, &ProgramOptions::wantsVersion},
};

//! What session managers and launchers add of themselves, with a value of its own behind it.
constexpr std::array kForeign{"session"_L1, "geometry"_L1, "display"_L1, "name"_L1};

//! In any case of letters, as systems pass them on.
bool isLink(const QString &argument) { return argument.startsWith("wxm:"_L1, Qt::CaseInsensitive); }

//! The name of an option that is passed over, without anything that could be a value run together
//! with it.
QString printable(const QString &name)
{
    const auto end = std::find_if(
        name.begin(), name.end(), [](QChar c) { return c != u'-' && (c < u'a' || c > u'z'); });
    return "--"_L1 + name.left(std::min<qsizetype>(end - name.begin(), 24));
}

class Reader {
public:
    Reader()
    {
        m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
        for (const auto &flag : kFlags)
            m_parser.addOption(QCommandLineOption(flag.name));
        for (const auto &valued : kValued)
            m_parser.addOption({QString(valued.name), {}, QLatin1StringView(valued.allowed)});
    }

    Result<ProgramOptions> read(const QStringList &arguments)
    {
        m_parser.parse(sorted(arguments)); // what it finds wrong is told below, in words of our own
        const auto unknown = m_parser.unknownOptionNames();
        for (const auto &name : unknown)
            ignore(name);
        for (const auto &flag : kFlags)
            m_options.*flag.member |= m_parser.isSet(flag.name);
        for (const auto &valued : kValued)
            readValues(valued);
        const auto words = m_parser.positionalArguments();
        for (const auto &word : words)
            readWord(word);
        if (!m_fault.isEmpty())
            return failure(ApiError::Kind::Refused, m_fault);
        return m_options;
    }

private:
    //! What the parser cannot know: a link ends the options, foreign options have values, and a
    //! flag with a value is none of ours.
    QStringList sorted(const QStringList &arguments)
    {
        QStringList sorted{u"wxm-console"_s};
        for (qsizetype at = 0; at < arguments.size(); ++at) {
            const auto &argument = arguments[at];
            if (isLink(argument))
                return sorted + QStringList{u"--"_s} + arguments.sliced(at);
            if (argument == "--"_L1)
                return sorted + arguments.sliced(at);
            const bool isOption = argument.startsWith(u'-');
            const QString name = argument.mid(argument.startsWith("--"_L1) ? 2 : 1);
            if (isOption && std::find(kForeign.begin(), kForeign.end(), name) != kForeign.end()) {
                ignore(name);
                if (const auto next = arguments.value(at + 1);
                    !next.startsWith(u'-') && !isLink(next))
                    ++at;
            } else if (isOption && name.contains(u'=') && isFlag(name.section(u'=', 0, 0))) {
                ignore(name.section(u'=', 0, 0));
            } else {
                sorted.append(argument);
            }
        }
        return sorted;
    }

    static bool isFlag(const QString &name)
    {
        return std::any_of(
            kFlags.begin(), kFlags.end(), [&name](const Flag &flag) { return name == flag.name; });
    }

    void readValues(const Valued &option)
    {
        const auto values = m_parser.values(option.name);
        const auto isOption = [](const QString &value) { return value.startsWith("--"_L1); };
        if (values.size() < m_parser.optionNames().count(QString(option.name))
            || std::any_of(values.begin(), values.end(), isOption))
            m_fault =
                u"--%1 needs a value: %2"_s.arg(option.name, QLatin1StringView(option.allowed));
        for (const auto &value : values) {
            if (!m_fault.isEmpty() || option.take(m_options, value))
                continue;
            const auto words =
                u"--%1 takes %2"_s.arg(option.name, QLatin1StringView(option.allowed));
            if (option.isTaste)
                warn(words + u", and is ignored"_s);
            else
                m_fault = words;
        }
    }

    void readWord(const QString &word)
    {
        const auto address = readWxmAddress(word);
        if (address && !m_options.address)
            m_options.address = address;
        else
            warn(u"an argument that is neither an option nor the one wxm: address is ignored"_s);
    }

    void ignore(const QString &name)
    {
        warn(u"unknown option %1 is ignored"_s.arg(printable(name)));
    }

    void warn(const QString &sentence)
    {
        if (!m_options.warnings.contains(sentence))
            m_options.warnings.append(sentence);
    }

    QCommandLineParser m_parser;
    ProgramOptions m_options;
    QString m_fault;
};

} // namespace

Result<ProgramOptions> readProgramOptions(const QStringList &arguments)
{
    return Reader().read(arguments);
}

namespace {

constexpr auto kEnglish =
    "wxm-console [options] [wxm:thread/5 | wxm:conversation/9 | wxm:live/7]\n"
    "Opens the console; a wxm: address shows that place in it.\n\n"
    "  --server URL          the platform; https, or http on this machine\n"
    "                        (as the policy, else as the sign-in window had it last)\n"
    "  --profile NAME        a profile of its own: settings, drafts, sign-in (default)\n"
    "  --language ar|en      (as the settings, else as the system)\n"
    "  --theme light|dark|contrast|contrast-light|system\n"
    "                        (as the settings, else as the system)\n"
    "  --endpoints FILE      replaces single endpoints of the platform\n"
    "  --policy FILE         a machine policy, where none is installed\n"
    "  --check-policy FILE   says what is wrong with a policy, and ends: 0 nothing, 1 unknown\n"
    "                        keys, 2 mistakes\n"
    "  --minimized           start without taking the screen\n"
    "  --new-instance        do not hand over to a running console\n"
    "  --safe-mode           without layouts, spelling, sounds and translation\n"
    "  --erase               removes all profiles and sign-ins of yours on this computer, and "
    "ends:\n"
    "                        0 all, 1 a console is open or the keychain is locked\n"
    "  --log-level debug|info|warning|error\n"
    "                        (info)\n"
    "  --help, --version\n\n"
    "Policy    %1\n"
    "Profiles  %2\n"
    "Log       log.txt in the profile, and standard error\n\n"
    "Ends with 0, or with 2 where an option, the policy or a file of endpoints has a mistake, or\n"
    "where there is no display.\n"_L1;

constexpr auto kArabic =
    "wxm-console [خيارات] [wxm:thread/5 | wxm:conversation/9 | wxm:live/7]\n"
    "يفتح منصة WXM؛ وعنوان wxm: يعرض ذلك الموضع فيها.\n\n"
    "  --server URL          الخادم؛ https، أو http على هذا الجهاز\n"
    "                        (كما في السياسة، وإلا فكما في آخر تسجيل دخول)\n"
    "  --profile NAME        ملف تعريف مستقل: الإعدادات والمسودات وتسجيل الدخول (default)\n"
    "  --language ar|en      (كما في الإعدادات، وإلا فكما في النظام)\n"
    "  --theme light|dark|contrast|contrast-light|system\n"
    "                        (كما في الإعدادات، وإلا فكما في النظام)\n"
    "  --endpoints FILE      يستبدل نقاط اتصال مفردة للخادم\n"
    "  --policy FILE         سياسة للجهاز، حيث لا سياسة مثبّتة\n"
    "  --check-policy FILE   يذكر أخطاء السياسة ثم ينتهي: 0 لا أخطاء، 1 مفاتيح غير معروفة،\n"
    "                        2 أخطاء\n"
    "  --minimized           البدء مصغّرًا\n"
    "  --new-instance        عدم التسليم لمنصة تعمل الآن\n"
    "  --safe-mode           بلا تخطيطات ولا تدقيق إملائي ولا أصوات ولا ترجمة\n"
    "  --erase               يمحو كل ملفات تعريفك وتسجيلات دخولك من هذا الجهاز ثم ينتهي:\n"
    "                        0 الكل، 1 منصة مفتوحة أو سلسلة مفاتيح مقفلة\n"
    "  --log-level debug|info|warning|error\n"
    "                        (info)\n"
    "  --help, --version\n\n"
    "السياسة          %1\n"
    "ملفات التعريف    %2\n"
    "السجل            log.txt في ملف التعريف، والخرج القياسي للأخطاء\n\n"
    "ينتهي بالرمز 0، أو بالرمز 2 عند خطأ في خيار أو في السياسة أو في ملف نقاط الاتصال، أو إن لم\n"
    "توجد شاشة.\n";

} // namespace

QString programUsage(const QString &language)
{
    const QString text = language == "ar"_L1 ? QString::fromUtf8(kArabic) : QString(kEnglish);
    return text.arg(machinePolicyPlace(),
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/profiles/"_s);
}

} // namespace wxm
