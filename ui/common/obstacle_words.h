// SPDX-License-Identifier: MIT
#pragma once

#include "base/obstacle.h"

#include <QString>

namespace wxm {

//! What stands in the way as a clause for the status line, who signed or which proxy included. What
//! a stranger's certificate says of its signer is cut and isolated. Empty without an obstacle.
QString obstacleWords(const Obstacle &obstacle);
//! Without those names, where there is no room for them.
QString shortObstacleWords(const Obstacle &obstacle);

//! The same as a sentence of its own.
QString obstacleSentence(const Obstacle &obstacle);

} // namespace wxm
