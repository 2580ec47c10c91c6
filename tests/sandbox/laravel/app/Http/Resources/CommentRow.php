<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Resources;

use App\Support\Shape;

class CommentRow extends Row
{
    protected function fields(): array
    {
        return [
            'id' => $this->id, 'user_id' => $this->user_id, 'user_name' => $this->user_name,
            'body' => $this->body, 'created_at' => Shape::date($this->created_at),
        ];
    }
}
