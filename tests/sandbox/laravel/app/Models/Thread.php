<?php
// SPDX-License-Identifier: MIT
namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Thread extends Model
{
    protected $guarded = [];

    public function messages()
    {
        return $this->hasMany(SupportMessage::class);
    }

    public function last()
    {
        return $this->hasOne(SupportMessage::class)->latestOfMany('id');
    }

    public function user()
    {
        return $this->belongsTo(User::class);
    }
}
