<?php
// SPDX-License-Identifier: MIT
namespace App\Support;

use App\Models\Token;
use App\Models\User;
use Illuminate\Support\Str;

/** Tokens as the common JWT packages write them: HS256, `sub` as a string, `jti` against the list of the revoked. */
final class Jwt
{
    public static function issue(User $user): string
    {
        $now = time();
        $ttl = Options::get('token_ttl');
        $jti = Str::random(16);
        Token::create(['jti' => $jti, 'user_id' => $user->id]);
        Truth::commit('token.issued', $user->id, ['jti' => $jti, 'user_id' => $user->id, 'exp' => $now + $ttl]);
        return self::sign([
            'iss' => url('api/v1/general/auth/login'), 'iat' => $now, 'exp' => $now + $ttl, 'nbf' => $now,
            'jti' => $jti, 'sub' => (string) $user->id, 'prv' => 'wxm-laravel',
        ]);
    }

    /** The claims of a token with a good signature, whatever its age. */
    public static function claims(?string $token): ?array
    {
        $parts = explode('.', (string) $token);
        if (count($parts) !== 3 || !hash_equals(self::signature($parts[0].'.'.$parts[1]), $parts[2])) {
            return null;
        }
        $claims = json_decode(self::decode($parts[1]), true);
        return is_array($claims) ? $claims : null;
    }

    /** One of the gateway's codes, or null for a token that works now. */
    public static function fault(?array $claims): ?string
    {
        if ($claims === null) {
            return 'AUTH_INVALID';
        }
        $token = Token::find($claims['jti'] ?? '');
        $user = User::find($claims['sub'] ?? 0);
        if (!$user || !$token) {
            return 'AUTH_INVALID_SUB';
        }
        if ($user->is_banned || $token->is_revoked) {
            return 'AUTH_REVOKED';
        }
        return $token->is_expired || $claims['exp'] <= time() ? 'AUTH_EXPIRED' : null;
    }

    private static function sign(array $claims): string
    {
        $text = self::encode(json_encode(['typ' => 'JWT', 'alg' => 'HS256'])).'.'.self::encode(json_encode($claims));
        return $text.'.'.self::signature($text);
    }

    private static function signature(string $text): string
    {
        return self::encode(hash_hmac('sha256', $text, (string) getenv('WXM_SECRET'), true));
    }

    private static function encode(string $bytes): string
    {
        return rtrim(strtr(base64_encode($bytes), '+/', '-_'), '=');
    }

    private static function decode(string $text): string
    {
        return (string) base64_decode(strtr($text, '-_', '+/'));
    }
}
