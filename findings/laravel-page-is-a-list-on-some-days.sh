#!/usr/bin/env bash
# Software:  Laravel 8.83.26 (php-illuminate-pagination 8.83.26+dfsg-2, Debian 12) on PHP 8.2. The same was seen with 10.48 and
#            13.31.
# Do:        a controller drops one row of a page, one that its reader may not see, by $page->setCollection(
#            $page->getCollection()->reject(…)), and returns $page.
# Expected:  "data":[…], a list, whichever row is dropped.
# Seen:      last row dropped: a list. Any other: an object, {"1":{…},"2":{…}}, since the rows keep their numbers. The same
#            page behind JsonResource::collection() is a list each time. A client passes all its tests and fails on the day
#            the first row is a hidden one.
# Exits 0 while this is so, 1 otherwise.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
apt-get -o APT::Sandbox::User=root download -qq php-doctrine-inflector=2.0.6-1 \
    php-illuminate-collections=8.83.26+dfsg-2 php-illuminate-container=8.83.26+dfsg-2 \
    php-illuminate-contracts=8.83.26+dfsg-2 php-illuminate-http=8.83.26+dfsg-2 \
    php-illuminate-macroable=8.83.26+dfsg-2 php-illuminate-pagination=8.83.26+dfsg-2 \
    php-illuminate-routing=8.83.26+dfsg-2 php-illuminate-support=8.83.26+dfsg-2 php-psr-container=1.1.2-1 \
    php-symfony-http-foundation=5.4.53+dfsg-0+deb12u1 php-symfony-polyfill-php80=1.27.0-2 \
    php8.2-cli=8.2.36-1~deb12u1 php8.2-common=8.2.36-1~deb12u1 php8.2-mbstring=8.2.36-1~deb12u1
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
// The one helper of the framework's core that a resource needs; its own is this behind a container.
function response()
{
    return new class {
        public function json(...$arguments)
        {
            return new Illuminate\Http\JsonResponse(...$arguments);
        }
    };
}
use Illuminate\Http\Request;
use Illuminate\Http\Resources\Json\JsonResource;
use Illuminate\Pagination\LengthAwarePaginator;

function without($hidden)
{
    $page = new LengthAwarePaginator([['id' => 1], ['id' => 2], ['id' => 3]], 5, 3, 1);
    return $page->setCollection($page->getCollection()->reject(fn ($row) => $row['id'] === $hidden));
}
$data = fn ($json) => json_encode(json_decode($json)->data);
$last = $data(without(3)->toJson());
$first = $data(without(1)->toJson());
$resource = $data(JsonResource::collection(without(1))->toResponse(Request::create('/api/threads'))->getContent());
echo "last dropped $last, first dropped $first, first dropped and a resource $resource\n";
exit($last === '[{"id":1},{"id":2}]' && $first === '{"1":{"id":2},"2":{"id":3}}' && $resource === '[{"id":2},{"id":3}]' ? 0 : 1);
PHP
root/usr/bin/php8.2 -n -d extension_dir="$(dirname root/usr/lib/php/*/mbstring.so)" -d extension=mbstring try.php
