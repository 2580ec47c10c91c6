<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Middleware;

use Closure;

/** Lets pass what came by the private port: only that web server sets this parameter. */
class InsideDoor
{
    public function handle($request, Closure $next)
    {
        abort_unless($request->server('WXM_DOOR') === 'inside', 404);
        return $next($request);
    }
}
