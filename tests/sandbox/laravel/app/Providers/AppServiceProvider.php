<?php
// SPDX-License-Identifier: MIT
namespace App\Providers;

use App\Models\Conversation;
use App\Models\User;
use App\Support\Jwt;
use App\Support\Options;
use Illuminate\Cache\RateLimiting\Limit;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Gate;
use Illuminate\Support\Facades\RateLimiter;
use Illuminate\Support\ServiceProvider;

class AppServiceProvider extends ServiceProvider
{
    public function boot()
    {
        Auth::viaRequest('jwt', function ($request) {
            $claims = Jwt::claims($request->bearerToken());
            return Jwt::fault($claims) === null ? User::find($claims['sub']) : null;
        });
        Gate::define('serve', fn (User $user) => (bool) $user->is_staff);
        Gate::define('take-part', fn (User $user, Conversation $one) => $one->members()->whereKey($user->id)->exists());
        RateLimiter::for('login', function ($request) {
            $calls = Options::get('throttle_login');
            return $calls > 0 ? Limit::perMinute($calls)->by($request->ip()) : Limit::none();
        });
        RateLimiter::for('api', function ($request) {
            $calls = Options::get('throttle');
            $who = optional($request->user())->id ?: $request->ip();
            return $calls > 0 ? Limit::perMinute($calls)->by($who) : Limit::none();
        });
    }
}
