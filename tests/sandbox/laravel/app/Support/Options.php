<?php
// SPDX-License-Identifier: MIT
namespace App\Support;

use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Schema;

/** How this deployment behaves, changed by the control port; one query a request. */
final class Options
{
    public const DEFAULTS = [
        'paging' => 'resource',    // see Paging
        'order' => 'newest',       // oldest: a list as Model::paginate() gives it without any order
        'counts' => 'number',      // string: as SUM() of MariaDB; null: as a sum of nothing
        'dates' => 'iso',          // sql: query builder; php: a DateTime in an array
        'rows' => 'list',          // keyed: an object, as after keyBy() or filter(); jsonapi: fields in attributes
        'trim' => 'own',           // 13: the ends of texts as Laravel 13 trims them
        'done' => 'data',          // how an act without a result is answered, see Done
        'throttle' => 0,           // calls a minute of the group; 0: none
        'throttle_login' => 0,     // the same of the sign-in alone
        'faults' => [],            // name of a route => how it fails, see Faults
        'token_ttl' => 3600,
        'off' => [],               // names of routes that this deployment does not have
    ];

    private static ?array $all = null;

    public static function get(string $name)
    {
        return self::all()[$name];
    }

    public static function set(array $changes): void
    {
        foreach (array_intersect_key($changes, self::DEFAULTS) as $name => $value) {
            DB::table('options')->updateOrInsert(['name' => $name], ['value' => json_encode($value)]);
        }
        self::$all = null;
    }

    private static function all(): array
    {
        if (self::$all === null) {
            $stored = Schema::hasTable('options') ? DB::table('options')->pluck('value', 'name')->all() : [];
            self::$all = array_map(fn ($text) => json_decode($text, true), $stored) + self::DEFAULTS;
        }
        return self::$all;
    }
}
