<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Middleware;

use Illuminate\Auth\Middleware\Authenticate as Middleware;

/** As the skeleton has it: who asks for no JSON is led to a route that an api does not have. */
class Authenticate extends Middleware
{
    protected function redirectTo($request)
    {
        return $request->expectsJson() ? null : route('login');
    }
}
