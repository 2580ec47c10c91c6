<?php
// SPDX-License-Identifier: MIT
return [
    'default' => 'single',
    'deprecations' => ['channel' => 'null'],
    'channels' => [
        'single' => ['driver' => 'single', 'path' => storage_path('logs/laravel.log'), 'level' => 'warning'],
        'null' => ['driver' => 'monolog', 'handler' => Monolog\Handler\NullHandler::class],
    ],
];
