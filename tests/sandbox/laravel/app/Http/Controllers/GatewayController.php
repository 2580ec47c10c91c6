<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Controllers;

use App\Models\Conversation;
use App\Models\User;
use App\Support\Jwt;
use Illuminate\Http\Request;

/** What the gateway asks: is this token still good, is this user part of that conversation. */
class GatewayController
{
    public function token(Request $request)
    {
        $claims = Jwt::claims($request->bearerToken());
        $code = Jwt::fault($claims);
        $user = $code ? null : User::find($claims['sub']);
        return ['ok' => !$code, 'code' => $code, 'user_id' => optional($user)->id, 'staff' => (bool) optional($user)->is_staff];
    }

    public function member($conversation, $user)
    {
        $one = Conversation::find($conversation);
        return ['member' => $one !== null && $one->members()->whereKey($user)->exists()];
    }
}
