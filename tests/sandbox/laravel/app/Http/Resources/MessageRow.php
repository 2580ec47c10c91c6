<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Resources;

use App\Support\Shape;

class MessageRow extends Row
{
    protected function fields(): array
    {
        return [
            'id' => $this->id, 'sender_id' => $this->sender_id, 'body' => $this->body,
            'media_id' => $this->media_id, 'created_at' => Shape::date($this->created_at),
        ];
    }
}
