<?php
// SPDX-License-Identifier: MIT
namespace App\Models;

use Illuminate\Database\Eloquent\Model;

class Message extends Model
{
    protected $guarded = [];

    const UPDATED_AT = null;

    public function conversation()
    {
        return $this->belongsTo(Conversation::class);
    }
}
