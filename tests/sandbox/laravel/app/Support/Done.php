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
            case 'no-success':
                return ['success' => false, 'data' => [], 'message' => 'Not now.'];
            case 'no-error':
                return ['error' => true, 'message' => 'Not now.'];
            case 'no-word':
                return ['status' => 'error', 'message' => 'Not now.'];
            case 'no-code':
                return ['code' => 403, 'message' => 'Not now.'];
            case 'no-meta':
                return ['meta' => ['code' => 403, 'status' => 'error', 'message' => 'Not now.'], 'data' => null];
            case 'no-inner':
                return ['data' => ['success' => false, 'message' => 'Not now.']];
            case 'no-errors':
                return response()->json(['errors' => ['body' => ['Not now.']]]);
            default:
                return ['data' => null];
        }
    }
}
