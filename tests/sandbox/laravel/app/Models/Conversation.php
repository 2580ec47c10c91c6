<?php
// SPDX-License-Identifier: MIT
namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Conversation extends Model
{
    protected $guarded = [];

    public function messages()
    {
        return $this->hasMany(Message::class);
    }

    public function last()
    {
        return $this->hasOne(Message::class)->latestOfMany('id');
    }

    public function members()
    {
        return $this->belongsToMany(User::class)->withPivot('unread_count', 'is_muted');
    }
}
