// SPDX-License-Identifier: MIT
#pragma once

class QAccessibleInterface;
class QObject;

namespace wxm {

//! What assistive technology sees of a sentence that is being announced, where Qt has no
//! announcement of its own; null for any other object. For the factory of installAccessibility().
QAccessibleInterface *heraldInterface(QObject *object);

} // namespace wxm
