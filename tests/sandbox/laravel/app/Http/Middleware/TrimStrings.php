<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Middleware;

use App\Support\Options;
use Illuminate\Foundation\Http\Middleware\TrimStrings as Middleware;

/**
 * What is taken off the ends of texts is the framework's own choice, and another one in each version. An
 * older one takes off what 13 does where the option says so, so that a test of it needs no 13.
 */
class TrimStrings extends Middleware
{
    private const OF_13 = '\x{0}\x{9}-\x{D}\x{20}\x{85}\x{A0}\x{AD}\x{34F}\x{61C}\x{115F}\x{1160}\x{1680}\x{17B4}\x{17B5}'
        .'\x{180E}\x{2000}-\x{200F}\x{2028}\x{2029}\x{202F}\x{205F}-\x{2065}\x{206A}-\x{206F}\x{2800}\x{3000}\x{3164}'
        .'\x{FEFF}\x{FFA0}\x{1D159}\x{1D173}-\x{1D17A}\x{E0020}';

    protected $except = ['current_password', 'password', 'password_confirmation'];

    protected function transform($key, $value)
    {
        $value = parent::transform($key, $value);
        if (!is_string($value) || in_array($key, $this->except, true) || Options::get('trim') !== '13') {
            return $value;
        }
        return preg_replace('/^['.self::OF_13.']+|['.self::OF_13.']+$/uD', '', $value);
    }
}
