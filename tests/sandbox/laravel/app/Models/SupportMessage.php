<?php
// SPDX-License-Identifier: MIT
namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class SupportMessage extends Model
{
    protected $guarded = [];

    const UPDATED_AT = null;

    public function thread()
    {
        return $this->belongsTo(Thread::class);
    }
}
