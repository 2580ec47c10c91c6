// SPDX-License-Identifier: MIT
#pragma once

#include "net/rest_request.h"

#include <QHash>
#include <QString>
#include <tl/expected.hpp>

#include <optional>

namespace wxm {

//! One row of the endpoint map. `{names}` in the path are filled with ids.
struct Endpoint {
    Verb verb = Verb::Get;
    QString path;
    bool documented = false; //!< Part of the platform's guide: can be moved, not switched off.
    //! PATCH and DELETE go out as a POST with `_method`, where something in between lets no other
    //! method pass.
    bool isOverridden = false;
};

//! Endpoint id (`support.threads`) to method and path: the one place where routes are written.
class EndpointMap {
public:
    //! The map that the program brings along, `resources/endpoints.json`.
    static EndpointMap builtIn();

    //! Replaces single rows by those of a deployment's file, `{id: {method, path,
    //! override?}}`; `null` switches an assumed endpoint off. The error is a sentence that names
    //! file, line and id.
    tl::expected<void, QString> override(const QByteArray &json, const QString &fileName);

    //! Nothing where this deployment has switched it off. The id must exist in the built-in map.
    std::optional<Endpoint> find(const QString &id) const;
    QStringList ids() const;

private:
    QHash<QString, std::optional<Endpoint>> m_rows;
};

} // namespace wxm
