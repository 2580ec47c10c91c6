<?php
// SPDX-License-Identifier: MIT
return [
    'defaults' => ['guard' => 'api', 'passwords' => 'users'],
    'guards' => ['api' => ['driver' => 'jwt', 'provider' => 'users']],
    'providers' => ['users' => ['driver' => 'eloquent', 'model' => App\Models\User::class]],
    'passwords' => [],
];
