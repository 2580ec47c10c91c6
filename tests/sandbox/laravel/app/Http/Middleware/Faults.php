<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Middleware;

use App\Support\Options;
use Closure;
use Illuminate\Session\TokenMismatchException;
use Illuminate\Validation\ValidationException;
use RuntimeException;

/** Routes that fail, each by what a program of Laravel does there: the framework makes the answer. */
class Faults
{
    public function handle($request, Closure $next)
    {
        $faults = (array) Options::get('faults');
        switch ($faults[$request->route()->getName()] ?? null) {
            case null:
                return $next($request);
            case 419: // a route of the group `web`
                throw new TokenMismatchException('CSRF token mismatch.');
            case 500:
                throw new RuntimeException('not for strangers');
            case 'required':
                throw ValidationException::withMessages(['body' => ['The body field is required.']]);
            case 'html':
                return response('<!doctype html><title>Hello</title>');
            case 423:
                abort(423, 'This thread is locked.');
        }
        abort($faults[$request->route()->getName()]);
    }
}
