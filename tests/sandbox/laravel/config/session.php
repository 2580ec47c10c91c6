<?php
// SPDX-License-Identifier: MIT
return ['driver' => 'array', 'lifetime' => 120, 'cookie' => 'laravel_session', 'lottery' => [0, 100], 'path' => '/'];
