<?php
// SPDX-License-Identifier: MIT
namespace App\Console;

use Illuminate\Foundation\Console\Kernel as ConsoleKernel;

class Kernel extends ConsoleKernel
{
    protected $commands = [Populate::class];
}
