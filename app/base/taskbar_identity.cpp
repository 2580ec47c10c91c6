// SPDX-License-Identifier: MIT
#include "base/taskbar_identity.h"

#include "base/program_id.h"

#ifdef Q_OS_WIN
#include <shobjidl.h>
#include <windows.h>
#endif

namespace wxm {

void setTaskbarIdentity()
{
#ifdef Q_OS_WIN
    const std::wstring name = QString(kProgramId).toStdWString();
    SetCurrentProcessExplicitAppUserModelID(name.c_str()); // without it only the grouping suffers
#endif
}

} // namespace wxm
