<?php
// SPDX-License-Identifier: MIT
namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Comment extends Model
{
    protected $guarded = [];

    const UPDATED_AT = null;

    public function live()
    {
        return $this->belongsTo(Live::class);
    }
}
