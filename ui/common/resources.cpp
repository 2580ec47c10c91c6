// SPDX-License-Identifier: MIT
#include "ui/common/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function, which must not happen inside of a namespace.
static void initAll()
{
    Q_INIT_RESOURCE(resources);
    Q_INIT_RESOURCE(wxm_i18n);
}

namespace wxm {

void initResources()
{
    static const bool done = (initAll(), true);
    Q_UNUSED(done)
}

} // namespace wxm
