<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Controllers;

use App\Http\Requests\NameUser;
use App\Http\Requests\SendMessage;
use App\Http\Resources\ConversationRow;
use App\Http\Resources\MessageRow;
use App\Models\Conversation;
use App\Support\Bus;
use App\Support\Paging;
use App\Support\Truth;
use Illuminate\Http\Request;

class ConversationController
{
    public function list(Request $request)
    {
        $user = $request->user()->id;
        $query = Conversation::with('members', 'last')->whereHas('members', fn ($members) => $members->whereKey($user));
        return Paging::answer($request, $query, ['updated_at' => 'desc', 'id' => 'desc'], ConversationRow::class);
    }

    public function start(NameUser $request)
    {
        $both = [$request->user()->id, (int) $request->user_id];
        $query = Conversation::query();
        foreach ($both as $user) {
            $query->whereHas('members', fn ($members) => $members->whereKey($user));
        }
        $found = $query->first();
        if (!$found) {
            $found = Conversation::create();
            $found->members()->attach($both);
            Truth::commit('dm.conversation', $both[0], ['conversation' => ['id' => $found->id, 'members' => $both]]);
        }
        return new ConversationRow($found->load('members', 'last'));
    }

    public function messages(Request $request, Conversation $conversation)
    {
        return Paging::answer($request, $conversation->messages()->getQuery(), ['id' => 'desc'], MessageRow::class);
    }

    public function send(SendMessage $request, Conversation $conversation)
    {
        return new MessageRow(self::say($conversation, $request->user()->id, $request->validated()));
    }

    public function read(Request $request, Conversation $conversation)
    {
        $conversation->members()->updateExistingPivot($request->user()->id, ['unread_count' => 0]);
        return response()->noContent();
    }

    /** A missing `muted` turns the state over, as the documented call has no body. */
    public function mute(Request $request, Conversation $conversation)
    {
        $pivot = $conversation->members()->whereKey($request->user()->id)->first()->pivot;
        $muted = $request->has('muted') ? $request->boolean('muted') : !$pivot->is_muted;
        $conversation->members()->updateExistingPivot($request->user()->id, ['is_muted' => $muted]);
        Truth::commit('dm.mute', $request->user()->id, ['conversation_id' => $conversation->id, 'muted' => $muted]);
        return new ConversationRow($conversation->load('members', 'last'));
    }

    public static function say(Conversation $conversation, int $sender, array $words)
    {
        $message = $conversation->messages()->create([
            'sender_id' => $sender, 'body' => $words['body'] ?? null, 'media_id' => $words['media_id'] ?? null,
        ]);
        $others = $conversation->members()->pluck('users.id')->reject(fn ($id) => $id == $sender);
        foreach ($others as $other) {
            $conversation->members()->newPivotStatementForId($other)->increment('unread_count');
        }
        $conversation->touch();
        $told = [
            'id' => $message->id, 'sender_id' => $sender, 'body' => $message->body, 'media_id' => $message->media_id,
            'created_at' => now()->toJSON(),
        ];
        Truth::commit('dm.message', $sender, ['conversation_id' => $conversation->id, 'message' => $told]);
        $payload = ['event' => 'message.created', 'conversation_id' => $conversation->id, 'message' => $told];
        Bus::publish("conversation.{$conversation->id}", $payload);
        foreach ($others as $other) {
            Bus::publish("user.{$other}", $payload);
        }
        return $message;
    }
}
