<?php
// SPDX-License-Identifier: MIT
namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Live extends Model
{
    protected $guarded = [];

    public $timestamps = false;

    protected $casts = ['started_at' => 'datetime', 'ended_at' => 'datetime'];

    public function comments()
    {
        return $this->hasMany(Comment::class);
    }

    public function streamer()
    {
        return $this->belongsTo(User::class);
    }

    public function people()
    {
        return $this->hasMany(LivePerson::class);
    }
}
