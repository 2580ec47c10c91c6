<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Controllers;

use App\Http\Requests\SendMessage;
use App\Http\Requests\UpdateThread;
use App\Http\Resources\SupportMessageRow;
use App\Http\Resources\ThreadRow;
use App\Models\Thread;
use App\Support\Bus;
use App\Support\Paging;
use App\Support\Truth;
use Illuminate\Http\Request;

class SupportController
{
    public function threads(Request $request)
    {
        $query = Thread::with('user', 'last');
        if ($request->query('status')) {
            $query->where('status', $request->query('status'));
        }
        return Paging::answer($request, $query, ['updated_at' => 'desc', 'id' => 'desc'], ThreadRow::class);
    }

    public function messages(Request $request, Thread $thread)
    {
        return Paging::answer($request, $thread->messages()->getQuery(), ['id' => 'desc'], SupportMessageRow::class);
    }

    public function send(SendMessage $request, Thread $thread)
    {
        return new SupportMessageRow(self::say($thread, $request->user()->id, 'admin', $request->validated()));
    }

    public function read(Request $request, Thread $thread)
    {
        if ($thread->unread_count > 0) {
            self::quietly($thread, ['unread_count' => 0]);
            Truth::commit('support.read', $request->user()->id, ['thread_id' => $thread->id]);
        }
        return new ThreadRow($thread);
    }

    public function update(UpdateThread $request, Thread $thread)
    {
        self::quietly($thread, $request->validated());
        Truth::commit('support.update', $request->user()->id,
            ['thread_id' => $thread->id, 'changes' => $request->validated()]);
        return new ThreadRow($thread);
    }

    public function sendAsUser(SendMessage $request)
    {
        $thread = self::threadOf($request->user()->id, (string) $request->body);
        return new SupportMessageRow(self::say($thread, $request->user()->id, 'user', $request->validated()));
    }

    public static function threadOf(int $user, string $words): Thread
    {
        return Thread::where('user_id', $user)->where('status', '!=', 'resolved')->latest('id')->first()
            ?? Thread::create(['user_id' => $user, 'subject' => mb_substr($words, 0, 60), 'status' => 'open', 'unread_count' => 0]);
    }

    public static function say(Thread $thread, int $sender, string $role, array $words)
    {
        $message = $thread->messages()->create([
            'sender_id' => $sender, 'sender_role' => $role, 'body' => $words['body'] ?? null,
            'media_id' => $words['media_id'] ?? null,
        ]);
        $thread->unread_count = $role === 'user' ? $thread->unread_count + 1 : 0;
        if ($thread->status === ($role === 'user' ? 'pending' : 'resolved')) {
            $thread->status = 'open';
        }
        $thread->touch();
        // The event bears the moment with microseconds, the history what the column kept of it.
        $told = [
            'id' => $message->id, 'sender_id' => $sender, 'sender_role' => $role, 'body' => $message->body,
            'media_id' => $message->media_id, 'created_at' => now()->toJSON(),
        ];
        Truth::commit('support.message', $sender, ['thread_id' => $thread->id, 'message' => $told]);
        Bus::publish("support.{$thread->user_id}", [
            'event' => 'support.message.created', 'thread_id' => $thread->id, 'user_id' => $thread->user_id,
            'message' => $told,
        ]);
        return $message;
    }

    /** Without moving the thread in a list that is ordered by its last activity. */
    private static function quietly(Thread $thread, array $changes): void
    {
        Thread::whereKey($thread->id)->toBase()->update($changes);
        $thread->refresh();
    }
}
