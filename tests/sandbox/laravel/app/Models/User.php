<?php
// SPDX-License-Identifier: MIT
namespace App\Models;

use Illuminate\Foundation\Auth\User as Authenticatable;

class User extends Authenticatable
{
    const UPDATED_AT = null;

    protected $guarded = [];

    protected $hidden = ['password'];
}
