<?php
// SPDX-License-Identifier: MIT
use App\Http\Controllers\ControlController;
use App\Http\Controllers\GatewayController;
use Illuminate\Support\Facades\Route;
use Illuminate\Support\Str;

Route::get('internal/token', [GatewayController::class, 'token']);
Route::get('internal/conversations/{conversation}/members/{user}', [GatewayController::class, 'member']);

$verbs = ['settings', 'support', 'support-staff', 'message', 'comment', 'guest', 'expire', 'revoke', 'ban', 'token', 'grow',
    'ids'];
foreach ($verbs as $verb) {
    Route::post("control/$verb", [ControlController::class, Str::camel($verb)]);
}
