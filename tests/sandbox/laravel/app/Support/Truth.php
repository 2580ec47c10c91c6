<?php
// SPDX-License-Identifier: MIT
namespace App\Support;

/** The truth log, lines of the same types as those of the sandbox's Node api. */
final class Truth
{
    public static function write(string $type, array $fields): void
    {
        $file = getenv('WXM_TRUTH');
        if (!$file) {
            return;
        }
        $line = ['t' => $type, 'at' => now()->format('Y-m-d\TH:i:s.v\Z')] + $fields;
        $text = json_encode($line, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE);
        file_put_contents($file, $text."\n", FILE_APPEND | LOCK_EX);
    }

    /** What was stored, by whom. */
    public static function commit(string $kind, ?int $by, array $data): void
    {
        self::write('commit', ['kind' => $kind, 'by' => $by, 'data' => $data]);
    }
}
