// SPDX-License-Identifier: MIT
#include "chat/libre_translate.h"

#include "base/then.h"
#include "net/server_url.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace wxm {

namespace {

constexpr qint64 kMostBytes = 512 * 1024;

QUrl withPath(QUrl address)
{
    QString path = address.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    address.setPath(path + u"/translate"_s);
    return address;
}

Result<QStringList> read(const QByteArray &body, qsizetype wanted)
{
    // By value: what [] gives of an object that goes is a reference into it.
    const QJsonValue answer = QJsonDocument::fromJson(body).object().value(u"translatedText"_s);
    QStringList texts;
    if (answer.isString()) { // of a server that takes one text alone
        texts.append(answer.toString());
    } else {
        const auto all = answer.toArray();
        for (const auto &text : all) {
            if (text.isString())
                texts.append(text.toString());
        }
    }
    if (texts.size() != wanted)
        return failure(ApiError::Kind::BadReply, u"no translation in the answer"_s);
    return texts;
}

} // namespace

LibreTranslate::LibreTranslate(QUrl address, QString key, QObject *parent)
    : QObject(parent)
    , m_address(withPath(std::move(address)))
    , m_key(std::move(key))
    , m_fetch(kMostBytes, kEngineMs)
{
}

bool LibreTranslate::isOnThisComputer() const { return isLoopbackHost(m_address.host()); }

QFuture<Result<QStringList>> LibreTranslate::translate(
    const QStringList &texts, TextLanguage from, TextLanguage to)
{
    const auto q = texts.size() == 1 ? QJsonValue(texts.first())
                                     : QJsonValue(QJsonArray::fromStringList(texts));
    QJsonObject body{{u"q"_s, q}, {u"source"_s, codeOf(from)}, {u"target"_s, codeOf(to)},
        {u"format"_s, u"text"_s}};
    if (!m_key.isEmpty())
        body.insert(u"api_key"_s, m_key);
    return then(m_fetch.post(m_address, QJsonDocument(body).toJson(QJsonDocument::Compact)), this,
        [wanted = texts.size()](const Result<QByteArray> &answer) -> Result<QStringList> {
            if (!answer)
                return failure(answer.error());
            return read(*answer, wanted);
        });
}

} // namespace wxm
