<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Resources;

use App\Support\Shape;

class ConversationRow extends Row
{
    protected function fields(): array
    {
        $mine = $this->members->firstWhere('id', auth()->id());
        $other = $this->members->firstWhere('id', '!=', auth()->id());
        return [
            'id' => $this->id, 'user' => ['id' => $other->id, 'name' => $other->name],
            'unread_count' => Shape::count($mine->pivot->unread_count),
            'is_muted' => $mine->pivot->is_muted, // no cast: 0 or 1
            'last_message' => $this->last ? (new MessageRow($this->last))->fields() : null,
            'updated_at' => Shape::date($this->updated_at),
        ];
    }
}
