#!/usr/bin/env bash
# Software:  Laravel 8.83.26 (php-illuminate-http 8.83.26+dfsg-2, Debian 12) on PHP 8.2. The same was seen with 10.48 and 13.31.
# Do:        JsonResource::collection($page)->additional(['meta' => ['per_page' => 99, 'unread' => 3]]): a controller that adds
#            to the meta of a page, and sets a field that is there already.
# Expected:  "per_page":99, as additional() does for any other resource, or "per_page":2.
# Seen:      "per_page":[2,99]. What is added is merged by array_merge_recursive, which makes a list of two numbers.
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

$page = new LengthAwarePaginator([['id' => 1], ['id' => 2]], 5, 2, 1);
$meta = fn ($resource) => json_decode($resource->toResponse(Request::create('/api/threads'))->getContent(), true)['meta'];
$plain = $meta(JsonResource::collection($page))['per_page'];
$added = $meta(JsonResource::collection($page)->additional(['meta' => ['per_page' => 99, 'unread' => 3]]));
echo json_encode(['plain' => $plain, 'added' => $added['per_page'], 'unread' => $added['unread']]), "\n";
exit($plain === 2 && $added['per_page'] === [2, 99] && $added['unread'] === 3 ? 0 : 1);
PHP
root/usr/bin/php8.2 -n -d extension_dir="$(dirname root/usr/lib/php/*/mbstring.so)" -d extension=mbstring try.php
