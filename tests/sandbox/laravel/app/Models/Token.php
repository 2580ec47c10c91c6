<?php
// SPDX-License-Identifier: MIT
namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Token extends Model
{
    protected $guarded = [];

    protected $primaryKey = 'jti';

    protected $keyType = 'string';

    public $incrementing = false;

    public $timestamps = false;
}
