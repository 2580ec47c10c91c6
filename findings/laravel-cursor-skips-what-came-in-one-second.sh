#!/usr/bin/env bash
# Software:  Laravel 8.83.26 (php-illuminate-database and -pagination 8.83.26+dfsg-2, Debian 12) with Carbon 2.65 on PHP 8.2 and
#            SQLite.
# Do:        nine messages of one second in a column timestamp(6), a model whose $dateFormat is 'Y-m-d H:i:s.u', and pages of
#            three by orderBy('created_at')->orderBy('id')->cursorPaginate(3), each fetched with the cursor of the one before.
# Expected:  nine messages on three pages, in either direction; the cursor holds what the rows are ordered by.
# Seen:      newest first: three messages, and a second page that is empty and the last: six are never shown. Oldest first:
#            the first page again and again, each time with the same cursor. The cursor holds the time as text of whole
#            seconds, whatever the model's format. The same by DB::table(), where a time is the text of the database, gives
#            all nine. With columns of whole seconds nothing is amiss, so it begins with the migration to timestamp(6).
# Exits 0 while this is so, 1 otherwise.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq php-doctrine-inflector=2.0.6-1 \
    php-illuminate-collections=8.83.26+dfsg-2 php-illuminate-container=8.83.26+dfsg-2 \
    php-illuminate-contracts=8.83.26+dfsg-2 php-illuminate-database=8.83.26+dfsg-2 \
    php-illuminate-macroable=8.83.26+dfsg-2 php-illuminate-pagination=8.83.26+dfsg-2 \
    php-illuminate-support=8.83.26+dfsg-2 php-nesbot-carbon=2.65.0-1+deb12u1 php-psr-container=1.1.2-1 \
    php-symfony-translation=5.4.53+dfsg-0+deb12u1 php-symfony-translation-contracts=2.5.5-0+deb12u1 \
    php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 php8.2-mbstring=8.2.36-1~deb12u1 \
    php8.2-sqlite3=8.2.36-1~deb12u1 libsqlite3-0
for package in ./*.deb; do dpkg-deb -x "$package" root; done
cat >try.php <<'PHP'
<?php
error_reporting(E_ALL & ~E_DEPRECATED);
// Debian ships each part of the framework in a folder of its own; three of them share a namespace.
spl_autoload_register(function ($class) {
    $php = __DIR__ . '/root/usr/share/php/';
    $path = str_replace('\\', '/', $class) . '.php';
    foreach (['$0', 'Illuminate/Collections/$2', 'Illuminate/Macroable/$2'] as $place) {
        $file = $php . preg_replace('#^(Illuminate/Support)/(.*)$#', $place, $path);
        if (is_file($file)) {
            require_once $file;
            return;
        }
    }
});
require 'root/usr/share/php/Illuminate/Collections/helpers.php';
require 'root/usr/share/php/Illuminate/Support/helpers.php';
use Illuminate\Database\Capsule\Manager as DB;
use Illuminate\Database\Eloquent\Model;

class Message extends Model
{
    public $timestamps = false;
    protected $dates = ['created_at'];
    protected $dateFormat = 'Y-m-d H:i:s.u';
}
$database = new DB();
$database->addConnection(['driver' => 'sqlite', 'database' => ':memory:']);
$database->setAsGlobal();
$database->bootEloquent();
DB::schema()->create('messages', function ($table) {
    $table->id();
    $table->timestamp('created_at', 6);
});
for ($n = 1; $n <= 9; ++$n) {
    DB::table('messages')->insert(['created_at' => "2025-01-01 10:00:00.{$n}00000"]);
}
// At most four pages: three hold everything, and one too many shows what goes round in a circle.
function read($rows, $way)
{
    $seen = [];
    $cursor = null;
    for ($page = 0; $page < 4; ++$page) {
        $one = (clone $rows)->orderBy('created_at', $way)->orderBy('id', $way)->cursorPaginate(3, ['*'], 'cursor', $cursor);
        $seen[] = implode('', array_map(fn ($row) => $row->id, $one->items()));
        $cursor = $one->nextCursor();
        if (!$cursor) {
            break;
        }
    }
    return implode(' ', $seen);
}
$seen = [
    'table, newest first' => read(DB::table('messages'), 'desc'),
    'table, oldest first' => read(DB::table('messages'), 'asc'),
    'model, newest first' => read(Message::query(), 'desc'),
    'model, oldest first' => read(Message::query(), 'asc'),
];
foreach ($seen as $what => $pages) {
    echo "$what: $pages\n";
}
exit(array_values($seen) === ['987 654 321', '123 456 789', '987 ', '123 123 123 123'] ? 0 : 1);
PHP
modules=$(dirname root/usr/lib/php/*/mbstring.so)
LD_LIBRARY_PATH=$work/root/usr/lib/$(uname -m)-linux-gnu root/usr/bin/php8.2 -n -d extension_dir="$modules" \
    -d extension=mbstring -d extension=ctype -d extension=pdo -d extension=pdo_sqlite try.php
