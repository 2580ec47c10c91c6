<?php
// SPDX-License-Identifier: MIT
namespace App\Support;

/** What a controller leaves when it has nothing to say; all of it is a yes, except what says no. */
final class Done
{
    public static function answer()
    {
        switch (Options::get('done')) {
            case 'null':
                return null;
            case 'json-null':
                return response()->json(null);
            case 'true':
                return true;
            case 'ok':
                return 'OK';
            case 'array':
                return [];
            case 'none':
                return response()->noContent();
            case 'no':
                return ['status' => false, 'message' => 'Not now.'];
            default:
                return ['data' => null];
        }
    }
}
