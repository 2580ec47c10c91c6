<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Resources;

use App\Support\Shape;

class ThreadRow extends Row
{
    protected function fields(): array
    {
        return [
            'id' => $this->id, 'user_id' => $this->user_id, 'user_name' => optional($this->user)->name,
            'subject' => $this->subject, 'status' => $this->status,
            'unread_count' => Shape::count($this->unread_count), 'assignee_id' => $this->assignee_id,
            'last_message' => $this->last ? (new SupportMessageRow($this->last))->fields() : null,
            'created_at' => Shape::date($this->created_at), 'updated_at' => Shape::date($this->updated_at),
        ];
    }
}
