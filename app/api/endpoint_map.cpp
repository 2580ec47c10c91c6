// SPDX-License-Identifier: MIT
#include "api/endpoint_map.h"

#include "api/json_place.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

//! The linker drops resources of a static library unless code asks for them by name.
static void initEndpointResource() { Q_INIT_RESOURCE(endpoints); }

namespace wxm {

namespace {

std::optional<Verb> readVerb(const QString &name)
{
    if (name == "GET"_L1)
        return Verb::Get;
    if (name == "POST"_L1)
        return Verb::Post;
    if (name == "PATCH"_L1)
        return Verb::Patch;
    if (name == "DELETE"_L1)
        return Verb::Delete;
    return {};
}

QStringList placeholders(const QString &path)
{
    static const QRegularExpression name(u"\\{([a-z_]+)\\}"_s);
    QStringList names;
    for (auto it = name.globalMatch(path); it.hasNext();)
        names.append(it.next().captured(1));
    names.sort();
    return names;
}

//! A path that stays below our base: no scheme, no dots that climb, no query.
bool isPlainPath(const QString &path)
{
    static const QRegularExpression plain(u"\\A[A-Za-z0-9_.{}-]+(/[A-Za-z0-9_.{}-]+)*\\z"_s);
    return plain.match(path).hasMatch() && !path.contains(".."_L1);
}

} // namespace

EndpointMap EndpointMap::builtIn()
{
    initEndpointResource();
    QFile file(u":/endpoints.json"_s);
    EndpointMap map;
    if (!file.open(QIODevice::ReadOnly))
        return map;
    const auto rows = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = rows.begin(); it != rows.end(); ++it) {
        const auto row = it.value().toObject();
        map.m_rows.insert(it.key(),
            Endpoint{readVerb(row["method"_L1].toString()).value_or(Verb::Get),
                row["path"_L1].toString(), row["documented"_L1].toBool()});
    }
    return map;
}

tl::expected<void, QString> EndpointMap::override(const QByteArray &json, const QString &fileName)
{
    QJsonParseError parseError;
    const auto document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        const auto line = 1 + json.left(parseError.offset).count('\n');
        return tl::unexpected(u"%1:%2: not a JSON object: %3"_s.arg(
            fileName, QString::number(line), parseError.errorString()));
    }
    auto rows = m_rows;
    const auto changes = document.object();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const auto refuse = [&](const QString &why) {
            return tl::unexpected(jsonPlace(json, fileName, it.key()) + u": "_s + why);
        };
        const auto known = m_rows.constFind(it.key());
        if (known == m_rows.constEnd())
            return refuse(u"there is no endpoint of this name"_s);
        const bool documented = *known && (*known)->documented;
        if (it.value().isNull()) {
            if (documented)
                return refuse(u"a documented endpoint cannot be switched off"_s);
            rows[it.key()] = std::nullopt;
            continue;
        }
        const auto row = it.value().toObject();
        const auto verb = readVerb(row["method"_L1].toString());
        const QString path = row["path"_L1].toString();
        if (!verb)
            return refuse(u"\"method\" must be GET, POST, PATCH or DELETE"_s);
        if (!isPlainPath(path))
            return refuse(u"\"path\" must be a plain path below the server's /api/v1/"_s);
        if (*known && placeholders(path) != placeholders((*known)->path))
            return refuse(u"\"path\" must hold the same {names} as the built-in one"_s);
        const auto overridden = row["override"_L1];
        if (!overridden.isUndefined() && !overridden.isBool())
            return refuse(u"\"override\" must be true or false"_s);
        if (overridden.toBool() && *verb != Verb::Patch && *verb != Verb::Delete)
            return refuse(u"\"override\" is for PATCH and DELETE"_s);
        rows[it.key()] = Endpoint{*verb, path, documented, overridden.toBool()};
    }
    m_rows = std::move(rows);
    return {};
}

std::optional<Endpoint> EndpointMap::find(const QString &id) const { return m_rows.value(id); }

QStringList EndpointMap::ids() const
{
    auto ids = m_rows.keys();
    ids.sort();
    return ids;
}

} // namespace wxm
