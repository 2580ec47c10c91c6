<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Middleware;

use Illuminate\Foundation\Http\Middleware\PreventRequestsDuringMaintenance as Middleware;

/** The inside door stays open: tests write and the gateway asks while the public side is down. */
class PreventRequestsDuringMaintenance extends Middleware
{
    protected $except = ['internal/*', 'control/*'];
}
