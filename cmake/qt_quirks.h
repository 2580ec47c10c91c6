// SPDX-License-Identifier: MIT
// Included in front of every source file of a debug build (WxmTargets.cmake).
//
// Qt before 6.6 asserts in `QFuture::then(context, …)` that the context is still alive when the
// future ends, although it handles the other case correctly one line later: the continuation is
// left out. The house relies on that (an object that goes away drops its continuations), so this
// one assertion is taken out; all others stay.
#pragma once

#ifdef __cplusplus
#include <QtCore/qglobal.h>
#if QT_VERSION < QT_VERSION_CHECK(6, 6, 0) && !defined(QT_NO_DEBUG)
#include <QtCore/qexception.h>
#include <QtCore/qfutureinterface.h>
#include <QtCore/qlist.h>
#include <QtCore/qmetaobject.h>
#include <QtCore/qobject.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstring.h>
#include <QtCore/qthreadpool.h>

#pragma push_macro("Q_ASSERT")
#undef Q_ASSERT
#define Q_ASSERT(condition) static_cast<void>(false && (condition))
#include <QtCore/qfuture.h>
#pragma pop_macro("Q_ASSERT")
#endif
#endif
