<?php
// SPDX-License-Identifier: MIT
return ['driver' => 'bcrypt', 'bcrypt' => ['rounds' => 10, 'verify' => true]];
