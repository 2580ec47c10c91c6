<?php
// SPDX-License-Identifier: MIT
namespace App\Http;

use Illuminate\Foundation\Http\Kernel as HttpKernel;

/** The skeleton's middleware in the skeleton's order, behind the witness of the truth log. */
class Kernel extends HttpKernel
{
    protected $middleware = [
        Middleware\Witness::class,
        Middleware\PreventRequestsDuringMaintenance::class,
        \Illuminate\Foundation\Http\Middleware\ValidatePostSize::class,
        Middleware\TrimStrings::class,
        \Illuminate\Foundation\Http\Middleware\ConvertEmptyStringsToNull::class,
    ];

    protected $middlewareGroups = [
        'api' => ['throttle:api', \Illuminate\Routing\Middleware\SubstituteBindings::class, Middleware\Faults::class],
        'inside' => [Middleware\InsideDoor::class, \Illuminate\Routing\Middleware\SubstituteBindings::class],
    ];

    // 8 and 10 read the first of these two lists, 11 and later the second.
    protected $routeMiddleware = self::NAMED;

    protected $middlewareAliases = self::NAMED;

    private const NAMED = [
        'auth' => Middleware\Authenticate::class,
        'can' => \Illuminate\Auth\Middleware\Authorize::class,
        'throttle' => \Illuminate\Routing\Middleware\ThrottleRequests::class,
    ];
}
