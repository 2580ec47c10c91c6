<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Resources;

/** One live with its people and its pinned comments. */
class LiveDetails extends LiveRow
{
    protected function fields(): array
    {
        $people = fn (string $kind) => $this->people->where('kind', $kind)->map(fn ($one) => array_filter([
            'user_id' => $one->user_id, 'user_name' => optional($one->user)->name, 'status' => $one->status,
        ], fn ($value) => $value !== null))->values();
        return parent::fields() + [
            'guests' => $people('guest'), 'moderators' => $people('moderator'), 'blocked' => $people('blocked'),
            'pinned_comments' => $this->comments()->where('is_pinned', true)->get()->map(
                fn ($comment) => (new CommentRow($comment))->fields())->values(),
        ];
    }
}
