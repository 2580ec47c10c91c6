<?php
// SPDX-License-Identifier: MIT
// The application as the skeletons of 8 and 10 build it, which 13 still takes. Everything that is written
// lies in the folder of this run, so that the sources stay as they are.
$app = new Illuminate\Foundation\Application(dirname(__DIR__));
$run = getenv('WXM_RUN') ?: throw new RuntimeException('WXM_RUN names no folder');
$app->useStoragePath($run.'/storage');
$app->useEnvironmentPath($run);
if (method_exists($app, 'dontMergeFrameworkConfiguration')) {
    $app->dontMergeFrameworkConfiguration(); // Debian does not ship the defaults that 11 and later would merge
}

$app->singleton(Illuminate\Contracts\Http\Kernel::class, App\Http\Kernel::class);
$app->singleton(Illuminate\Contracts\Console\Kernel::class, App\Console\Kernel::class);
$app->singleton(Illuminate\Contracts\Debug\ExceptionHandler::class, App\Exceptions\Handler::class);

return $app;
