<?php
// SPDX-License-Identifier: MIT
return [
    'default' => 'sqlite',
    'connections' => [
        'sqlite' => [
            'driver' => 'sqlite', 'database' => getenv('WXM_RUN').'/wxm.sqlite', 'prefix' => '',
            'foreign_key_constraints' => true,
        ],
    ],
    'migrations' => 'migrations',
    'redis' => [
        'client' => 'phpredis',
        // The skeleton's own prefix ("laravel_database_") would stand before every channel; the gateway
        // listens to the names of the guide.
        'options' => ['prefix' => ''],
        'default' => ['host' => '127.0.0.1', 'port' => getenv('WXM_REDIS_PORT') ?: 6379, 'database' => 0],
    ],
];
