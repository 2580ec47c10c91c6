<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Middleware;

use App\Support\Truth;
use Closure;

/** Writes every public call into the truth log, also those that maintenance or a throttle refused. */
class Witness
{
    public function handle($request, Closure $next)
    {
        $began = microtime(true);
        $response = $next($request);
        if ($request->is('api/v1/*')) {
            $path = substr($request->path(), strlen('api/v1'));
            $route = $request->route();
            $body = $request->isMethod('GET') ? null : $request->except(['password', 'token']);
            Truth::write('request', [
                'method' => $request->method(), 'sent_as' => $request->getRealMethod(), 'path' => $path, 'id' => $route ? $route->getName() : null,
                'status' => $response->getStatusCode(), 'user' => optional($request->user())->id,
                'user_type' => $request->header('user-type'), 'key' => $request->header('idempotency-key'),
                'query' => $request->getQueryString(), 'body' => $body ?: null,
                'bytes' => strlen($request->getContent()),
                'ms' => (int) round((microtime(true) - $began) * 1000),
            ]);
        }
        return $response;
    }
}
