<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Middleware;

use Illuminate\Foundation\Http\Middleware\TrimStrings as Middleware;

/** What is taken off the ends of texts is the framework's own choice, and another one in each version. */
class TrimStrings extends Middleware
{
    protected $except = ['current_password', 'password', 'password_confirmation'];
}
