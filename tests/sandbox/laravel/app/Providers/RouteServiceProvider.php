<?php
// SPDX-License-Identifier: MIT
namespace App\Providers;

use Illuminate\Foundation\Support\Providers\RouteServiceProvider as ServiceProvider;
use Illuminate\Support\Facades\Route;

class RouteServiceProvider extends ServiceProvider
{
    public function boot()
    {
        $this->routes(function () {
            Route::prefix('api/v1')->middleware('api')->group(base_path('routes/api.php'));
            Route::middleware('inside')->group(base_path('routes/inside.php'));
        });
    }
}
