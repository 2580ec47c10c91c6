// SPDX-License-Identifier: MIT
#include "options.h"

#include <QCommandLineParser>

#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostEvents = 1'000'000'000;
constexpr qint64 kMostRows = 100'000'000;
constexpr int kMostFeeds = 64;
constexpr int kLargestSide = 16'384;

//! Reads values and remembers the first that is none.
class Values {
public:
    explicit Values(const QCommandLineParser &parser) : m_parser(parser) { }

    qint64 whole(const QString &name, qint64 least, qint64 most)
    {
        bool isNumber = false;
        const auto value = m_parser.value(name).toLongLong(&isNumber);
        if (!isNumber || value < least || value > most)
            note(name);
        return value;
    }
    //! A positive number.
    double real(const QString &name)
    {
        bool isNumber = false;
        const auto value = m_parser.value(name).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value) || value <= 0)
            note(name);
        return value;
    }
    //! "900x700"
    QSize size(const QString &name)
    {
        const auto parts = m_parser.value(name).split(u'x');
        const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
        if (size.isEmpty() || size.width() > kLargestSide || size.height() > kLargestSide)
            note(name);
        return size;
    }
    QUrl url(const QString &name)
    {
        const QUrl url(m_parser.value(name), QUrl::StrictMode);
        const bool isKnown =
            QStringList{u"ws"_s, u"wss"_s, u"http"_s, u"https"_s}.contains(url.scheme());
        if (!url.isValid() || url.host().isEmpty() || !isKnown)
            note(name);
        return url;
    }
    QString fault() const { return m_fault; }

private:
    void note(const QString &name)
    {
        if (m_fault.isEmpty())
            m_fault = u"--%1 \"%2\" makes no run"_s.arg(name, m_parser.value(name));
    }

    const QCommandLineParser &m_parser;
    QString m_fault;
};

BenchOptions benchOptions(const QCommandLineParser &parser, Values &values)
{
    BenchOptions options;
    options.url = values.url(u"url"_s);
    const bool isPaced = parser.isSet(u"rate"_s);
    if (parser.isSet(u"events"_s) || !isPaced)
        options.events = values.whole(u"events"_s, isPaced ? 0 : 1, kMostEvents);
    if (isPaced)
        options.rate = values.real(u"rate"_s);
    if (parser.isSet(u"seconds"_s) || (isPaced && options.events == 0))
        options.seconds = values.real(u"seconds"_s);
    else if (isPaced)
        options.seconds = double(options.events) / options.rate;
    options.keep = std::size_t(values.whole(u"keep"_s, 1, kMostRows));
    options.live = wxm::LiveId{values.whole(u"live"_s, 1, kMostEvents)};
    options.feeds = int(values.whole(u"feeds"_s, 1, kMostFeeds));
    options.rules = int(values.whole(u"rules"_s, 0, wxm::moderation::limits::kRules));
    return options;
}

void complain(const QString &fault)
{
    std::fprintf(stderr,
        "feed-bench: %s\n"
        "feed-bench --url ws://HOST:PORT --events N [--rate R --seconds S] [--window 900x700]\n"
        "           [--keep 100000]\n"
        "  also: --live 7  the live that is joined     --feeds 1    so many, from that number on\n"
        "        --ca FILE a root to trust with wss    --read-back  scrolls up and stays there\n"
        "        --rules 300 rules of three words on         --details more figures\n",
        qPrintable(fault));
}

} // namespace

std::optional<Options> readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{u"url"_s, {}, u"url"_s}, {u"events"_s, {}, u"n"_s}, {u"rate"_s, {}, u"n"_s},
        {u"seconds"_s, {}, u"s"_s}, {u"window"_s, {}, u"size"_s},
        {u"keep"_s, {}, u"rows"_s, u"100000"_s}, {u"live"_s, {}, u"id"_s, u"7"_s},
        {u"feeds"_s, {}, u"n"_s, u"1"_s}, {u"rules"_s, {}, u"n"_s, u"0"_s},
        {u"ca"_s, {}, u"file"_s}, {u"read-back"_s, {}}, {u"details"_s, {}}});
    QString fault;
    if (!parser.parse(arguments))
        fault = parser.errorText();
    else if (!parser.positionalArguments().isEmpty())
        fault = u"nothing is known of \"%1\""_s.arg(parser.positionalArguments().first());
    Options options;
    if (fault.isEmpty()) {
        Values values(parser);
        options.bench = benchOptions(parser, values);
        if (parser.isSet(u"window"_s))
            options.window = values.size(u"window"_s);
        fault = values.fault();
    }
    if (!fault.isEmpty()) {
        complain(fault);
        return {};
    }
    options.caFile = parser.value(u"ca"_s);
    options.readsBack = parser.isSet(u"read-back"_s);
    options.details = parser.isSet(u"details"_s);
    return options;
}
