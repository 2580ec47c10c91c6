<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Resources;

use App\Support\Shape;

class LiveRow extends Row
{
    protected function fields(): array
    {
        return [
            'id' => $this->id, 'title' => $this->title,
            'streamer' => ['id' => $this->streamer_id, 'name' => optional($this->streamer)->name],
            'status' => $this->status, 'current_viewers' => Shape::count($this->audience),
            'likes' => Shape::count($this->likes), 'gifts' => Shape::count($this->gifts),
            'started_at' => Shape::date($this->started_at), 'ended_at' => Shape::date($this->ended_at),
        ];
    }
}
