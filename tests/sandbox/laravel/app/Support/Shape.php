<?php
// SPDX-License-Identifier: MIT
namespace App\Support;

use Carbon\CarbonInterface;
use DateTime;

/** Single values as they come out of databases, casts and date classes. */
final class Shape
{
    public static function date(?CarbonInterface $at)
    {
        if ($at === null) {
            return null;
        }
        switch (Options::get('dates')) {
            case 'sql':
                return $at->format('Y-m-d H:i:s');
            case 'php':
                return new DateTime($at->format('Y-m-d H:i:s'));
            default:
                return $at->toJSON();
        }
    }

    public static function count(int $count)
    {
        switch (Options::get('counts')) {
            case 'string':
                return (string) $count;
            case 'null':
                return null;
            default:
                return $count;
        }
    }
}
