<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Controllers;

use App\Models\Conversation;
use App\Models\Live;
use App\Models\Thread;
use App\Models\Token;
use App\Models\User;
use App\Support\Bus;
use App\Support\Jwt;
use App\Support\Options;
use App\Support\Truth;
use Illuminate\Http\Request;

/** The hand of tests: other people, tokens, and how this deployment behaves. */
class ControlController
{
    public function settings(Request $request)
    {
        Options::set($request->all());
        return ['ok' => true];
    }

    public function support(Request $request)
    {
        $thread = $request->thread_id ? Thread::findOrFail($request->thread_id)
            : SupportController::threadOf($request->user_id, $request->body);
        $message = SupportController::say($thread, $thread->user_id, 'user', ['body' => $request->body]);
        return ['ok' => true, 'thread_id' => $thread->id, 'id' => $message->id];
    }

    public function supportStaff(Request $request)
    {
        $thread = Thread::findOrFail($request->thread_id);
        $message = SupportController::say($thread, $request->input('user_id', 3), 'admin', ['body' => $request->body]);
        return ['ok' => true, 'id' => $message->id];
    }

    public function message(Request $request)
    {
        $one = Conversation::findOrFail($request->conversation_id);
        $sender = $request->user_id ?? $one->members->firstWhere('id', '!=', 2)->id;
        return ['ok' => true, 'id' => ConversationController::say($one, $sender, ['body' => $request->body])->id];
    }

    public function comment(Request $request)
    {
        $user = User::findOrFail($request->input('user_id', 110));
        $comment = LiveController::say(Live::findOrFail($request->live_id), $user, $request->body);
        return ['ok' => true, 'comment' => $comment->only('id', 'user_id', 'user_name', 'body')];
    }

    public function guest(Request $request)
    {
        $guest = LiveController::ask(Live::findOrFail($request->live_id), User::findOrFail($request->user_id));
        return ['ok' => true, 'guest' => $guest];
    }

    public function expire(Request $request)
    {
        return ['ok' => true, 'tokens' => $this->mark($request->user_id, 'is_expired')];
    }

    public function revoke(Request $request)
    {
        return ['ok' => true, 'tokens' => $this->mark($request->user_id, 'is_revoked')];
    }

    public function ban(Request $request)
    {
        User::whereKey($request->user_id)->update(['is_banned' => $request->boolean('banned', true)]);
        Bus::publish('auth', ['event' => 'user.banned', 'user_id' => (int) $request->user_id]);
        return ['ok' => true];
    }

    public function token(Request $request)
    {
        return ['ok' => true, 'token' => Jwt::issue(User::findOrFail($request->user_id))];
    }

    /** Rows until there are as many: open threads, conversations of staff 2, messages of 1 and 5, lives, comments of 42. */
    public function grow(Request $request)
    {
        for ($n = Thread::where('status', 'open')->count(); $n < $request->input('threads', 0); ++$n) {
            $thread = Thread::create(['user_id' => 100 + $n, 'subject' => "Thread $n", 'status' => 'open', 'unread_count' => $n % 3]);
            $thread->messages()->create(['sender_id' => 100 + $n, 'sender_role' => 'user', 'body' => "Question $n"]);
        }
        for ($n = User::find(2)->belongsToMany(Conversation::class)->count(); $n < $request->input('conversations', 0); ++$n) {
            $one = Conversation::create();
            $one->members()->attach([2, 200 + $n]);
            $one->messages()->create(['sender_id' => 200 + $n, 'body' => "Hello $n"]);
        }
        $this->words(Thread::find(1)->messages(), $request->input('support_messages', 0), ['sender_role' => 'user']);
        $this->words(Conversation::find(5)->messages(), $request->input('messages', 0), []);
        for ($n = Live::where('status', 'live')->count(); $n < $request->input('lives', 0); ++$n) {
            Live::create(['title' => "Live $n", 'streamer_id' => 60, 'status' => 'live', 'started_at' => now()]);
        }
        $live = Live::find(42);
        for ($n = $live->comments()->count(); $n < $request->input('comments', 0); ++$n) {
            $live->comments()->create(['user_id' => 110, 'user_name' => 'viewer', 'body' => "Comment $n"]);
        }
        return ['ok' => true];
    }

    /** All there is, for whoever wants to know whether a reader saw it. */
    public function ids()
    {
        return ['ok' => true, 'threads' => Thread::where('status', 'open')->pluck('id'),
            'support_messages' => Thread::find(1)->messages()->pluck('id'),
            'conversations' => User::find(2)->belongsToMany(Conversation::class)->pluck('conversations.id'),
            'messages' => Conversation::find(5)->messages()->pluck('id'),
            'lives' => Live::where('status', 'live')->pluck('id'), 'comments' => Live::find(42)->comments()->pluck('id')];
    }

    private function words($messages, int $wanted, array $more): void
    {
        for ($n = $messages->count(); $n < $wanted; ++$n) {
            $messages->create(['sender_id' => 12, 'body' => "Line $n"] + $more);
        }
    }

    private function mark($user, string $how): int
    {
        $tokens = Token::where('user_id', $user)->where('is_revoked', false)->pluck('jti');
        Token::whereIn('jti', $tokens)->update([$how => true]);
        foreach ($how === 'is_revoked' ? $tokens : [] as $jti) {
            Truth::commit('token.revoked', (int) $user, ['jti' => $jti, 'why' => 'control']);
            Bus::publish('auth', ['event' => 'token.revoked', 'jti' => $jti, 'user_id' => (int) $user]);
        }
        return count($tokens);
    }
}
