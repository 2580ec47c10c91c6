<?php
// SPDX-License-Identifier: MIT
namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class LivePerson extends Model
{
    protected $guarded = [];

    public $timestamps = false;

    public function user()
    {
        return $this->belongsTo(User::class);
    }
}
