<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Controllers;

use App\Http\Requests\Login;
use App\Models\Token;
use App\Models\User;
use App\Support\Bus;
use App\Support\Jwt;
use App\Support\Options;
use App\Support\Truth;
use Illuminate\Auth\AuthenticationException;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Hash;
use Illuminate\Validation\ValidationException;

class AuthController
{
    public function login(Login $request)
    {
        $user = User::where($request->only('phone_code') + ['phone' => $request->auth])->first();
        if (!$user || !Hash::check($request->password, $user->password) || $user->user_type !== $request->user_type) {
            throw ValidationException::withMessages(['auth' => ['These credentials do not match our records.']]);
        }
        abort_if($user->is_banned, 403, 'This account is banned.');
        return $this->tokenFor($user);
    }

    /** Open to expired tokens, not to revoked ones; the old one is revoked by it. */
    public function refresh(Request $request)
    {
        $claims = Jwt::claims($request->bearerToken());
        $fault = Jwt::fault($claims);
        if ($fault !== null && $fault !== 'AUTH_EXPIRED') {
            throw new AuthenticationException('The token has been blacklisted');
        }
        $this->revoke($claims, 'refreshed');
        return $this->tokenFor(User::find($claims['sub']));
    }

    public function logout(Request $request)
    {
        $claims = Jwt::claims($request->bearerToken());
        $this->revoke($claims, 'logout');
        Bus::publish('auth', ['event' => 'token.revoked', 'jti' => $claims['jti'], 'user_id' => (int) $claims['sub']]);
        return ['data' => null];
    }

    public function me(Request $request)
    {
        return ['data' => $request->user()->only('id', 'name', 'user_type') + [
            'permissions' => $request->user()->is_staff ? ['support.reply', 'lives.moderate', 'lives.end'] : [],
        ]];
    }

    private function revoke(array $claims, string $why): void
    {
        Token::whereKey($claims['jti'])->update(['is_revoked' => true]);
        Truth::commit('token.revoked', (int) $claims['sub'], ['jti' => $claims['jti'], 'why' => $why]);
    }

    private function tokenFor(User $user): array
    {
        return ['data' => [
            'token' => Jwt::issue($user), 'token_type' => 'bearer', 'expires_in' => Options::get('token_ttl'),
            'user' => $user->only('id', 'name', 'user_type'),
        ]];
    }
}
