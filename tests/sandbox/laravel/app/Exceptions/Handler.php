<?php
// SPDX-License-Identifier: MIT
namespace App\Exceptions;

use Illuminate\Foundation\Exceptions\Handler as ExceptionHandler;

/** The framework's own handling: its words, its statuses. */
class Handler extends ExceptionHandler
{
}
