// SPDX-License-Identifier: MIT
// The live feed of the console under load: its own client, readers, store and, with a window, view.
// Prints one JSON line of figures.
#include "feed_bench.h"
#include "frame_clock.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

int usage(const char *fault)
{
    std::fprintf(stderr,
        "feed-bench: %s\n"
        "feed-bench --url ws://HOST:PORT --events N [--rate R --seconds S] [--window 900x700]\n"
        "           [--keep 100000] [--live 7] [--ca FILE]\n",
        fault);
    return 2;
}

//! The sources' own certificate; what is verified stays the same.
void trust(const QString &caFile)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.addCaCertificates(QSslCertificate::fromPath(caFile));
    QSslConfiguration::setDefaultConfiguration(tls);
}

//! Nothing if the command line is not understood.
std::optional<BenchOptions> readOptions(const QCommandLineParser &parser)
{
    BenchOptions options;
    options.url = QUrl(parser.value(u"url"_s), QUrl::StrictMode);
    options.events = parser.value(u"events"_s).toLongLong();
    options.rate = parser.value(u"rate"_s).toDouble();
    options.seconds = parser.value(u"seconds"_s).toDouble();
    options.live = wxm::LiveId{parser.value(u"live"_s).toLongLong()};
    options.keep = parser.value(u"keep"_s).toULongLong();
    const bool isPaced = options.rate > 0 && options.seconds > 0;
    if (!options.url.isValid() || options.url.isEmpty() || !options.live.isValid()
        || options.keep == 0 || (options.events <= 0 && !isPaced))
        return {};
    options.timeoutMs += int(options.seconds * 1000);
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    bool hasWindow = false;
    for (int i = 1; i < argc; ++i)
        hasWindow = hasWindow || QByteArrayView(argv[i]).startsWith("--window");
    std::unique_ptr<QCoreApplication> app;
    if (hasWindow)
        app = std::make_unique<FrameClock>(argc, argv);
    else
        app = std::make_unique<QCoreApplication>(argc, argv);

    QCommandLineParser parser;
    parser.addOptions({{u"url"_s, {}, u"url"_s}, {u"events"_s, {}, u"n"_s}, {u"rate"_s, {}, u"n"_s},
        {u"seconds"_s, {}, u"s"_s}, {u"window"_s, {}, u"size"_s},
        {u"keep"_s, {}, u"rows"_s, u"100000"_s}, {u"live"_s, {}, u"id"_s, u"7"_s},
        {u"ca"_s, {}, u"file"_s}});
    if (!parser.parse(QCoreApplication::arguments()))
        return usage(qPrintable(parser.errorText()));
    const auto options = readOptions(parser);
    if (!options)
        return usage("these options make no run");

    if (parser.isSet(u"ca"_s))
        trust(parser.value(u"ca"_s));
    FeedBench bench(*options);
    QObject::connect(&bench, &FeedBench::failed, app.get(), [](const QString &why) {
        std::fprintf(stderr, "feed-bench: %s\n", qPrintable(why));
        QCoreApplication::exit(1);
    });
    QObject::connect(&bench, &FeedBench::finished, app.get(), [](const QJsonObject &figures) {
        std::printf("%s\n", QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::exit(0);
    });
    bench.start();
    return QCoreApplication::exec();
}
