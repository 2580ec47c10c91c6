<?php
// SPDX-License-Identifier: MIT
namespace App\Console;

use Illuminate\Console\Command;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Hash;

/** Fills the database with the population of the sandbox: a JSON object of rows by table. */
class Populate extends Command
{
    protected $signature = 'wxm:populate {file}';

    protected $description = 'Rows by table from a JSON file';

    public function handle()
    {
        $hashes = [];
        foreach (json_decode(file_get_contents($this->argument('file')), true) as $table => $rows) {
            foreach ($rows as &$row) {
                if (isset($row['password'])) {
                    $row['password'] = $hashes[$row['password']] ??= Hash::make($row['password']);
                }
            }
            unset($row);
            foreach (array_chunk($rows, 80) as $some) {
                DB::table($table)->insert($some);
            }
        }
        return 0;
    }
}
