<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Controllers;

use App\Http\Requests\NameUser;
use App\Http\Requests\SendComment;
use App\Http\Resources\CommentRow;
use App\Http\Resources\LiveDetails;
use App\Http\Resources\LiveRow;
use App\Models\Comment;
use App\Models\Live;
use App\Models\User;
use App\Support\Bus;
use App\Support\Done;
use App\Support\Paging;
use App\Support\Truth;
use Illuminate\Http\Request;

class LiveController
{
    public function list(Request $request)
    {
        $query = Live::with('streamer');
        if ($request->query('status')) {
            $query->where('status', $request->query('status'));
        }
        return Paging::answer($request, $query, ['started_at' => 'desc', 'id' => 'desc'], LiveRow::class);
    }

    public function show(Live $live)
    {
        return new LiveDetails($live->load('people.user', 'streamer'));
    }

    public function join(Request $request, Live $live)
    {
        $this->people($live, 'viewer', $request->user()->id, true);
        $live->increment('audience');
        $this->happen('live.viewer_joined', $live,
            ['user_id' => $request->user()->id, 'current_viewers' => $live->audience]);
        return ['data' => ['token' => 'agora-'.$live->id, 'channel' => "live-{$live->id}", 'uid' => $request->user()->id,
            'stats' => ['current_viewers' => $live->audience, 'likes' => $live->likes, 'gifts' => $live->gifts]]];
    }

    public function leave(Request $request, Live $live)
    {
        if ($this->people($live, 'viewer', $request->user()->id, false)) {
            $live->decrement('audience');
            $this->happen('live.viewer_left', $live,
                ['user_id' => $request->user()->id, 'current_viewers' => $live->audience]);
        }
        return Done::answer();
    }

    public function comments(Request $request, Live $live)
    {
        return Paging::answer($request, $live->comments()->getQuery(), ['id' => 'desc'], CommentRow::class);
    }

    public function comment(SendComment $request, Live $live)
    {
        return new CommentRow(self::say($live, $request->user(), $request->body));
    }

    public static function say(Live $live, User $user, string $body)
    {
        $comment = $live->comments()->create(['user_id' => $user->id, 'user_name' => $user->name, 'body' => $body]);
        $told = $comment->only('id', 'user_id', 'user_name', 'body') + ['created_at' => now()->toJSON()];
        self::happen('live.comment', $live, ['comment' => $told]);
        return $comment;
    }

    /** A viewer would like to come on stage. */
    public static function ask(Live $live, User $user): array
    {
        $live->people()->updateOrCreate(['kind' => 'guest', 'user_id' => $user->id], ['status' => 'requested']);
        $guest = ['user_id' => $user->id, 'user_name' => $user->name, 'status' => 'requested'];
        self::happen('live.guest_requested', $live, ['user_id' => $user->id, 'guest' => $guest]);
        return $guest;
    }

    public function removeComment(Live $live, Comment $comment)
    {
        abort_unless($comment->live_id === $live->id, 404);
        $comment->delete();
        self::happen('live.comment_removed', $live, ['comment_id' => $comment->id]);
        return Done::answer();
    }

    public function pin(Live $live, Comment $comment)
    {
        $comment->update(['is_pinned' => true]);
        self::happen('live.comment_pinned', $live, ['comment_id' => $comment->id]);
        return Done::answer();
    }

    public function unpin(Live $live, Comment $comment)
    {
        abort_unless($comment->is_pinned, 404);
        $comment->update(['is_pinned' => false]);
        self::happen('live.comment_unpinned', $live, ['comment_id' => $comment->id]);
        return Done::answer();
    }

    public function block(NameUser $request, Live $live)
    {
        $this->people($live, 'blocked', $request->user_id, true);
        self::happen('live.viewer_blocked', $live, ['user_id' => (int) $request->user_id]);
        return Done::answer();
    }

    /** The guide names no event for this. */
    public function unblock(Live $live, User $user)
    {
        abort_unless($this->people($live, 'blocked', $user->id, false), 404);
        Truth::commit('live.viewer_unblocked', auth()->id(), ['live_id' => $live->id, 'user_id' => $user->id]);
        return Done::answer();
    }

    public function approve(Live $live, User $user)
    {
        return $this->decide($live, $user, 'approved');
    }

    public function reject(Live $live, User $user)
    {
        return $this->decide($live, $user, 'rejected');
    }

    public function kick(Live $live, User $user)
    {
        return $this->decide($live, $user, 'kicked');
    }

    public function assign(NameUser $request, Live $live)
    {
        $this->people($live, 'moderator', $request->user_id, true);
        self::happen('live.moderator_assigned', $live, ['user_id' => (int) $request->user_id]);
        return Done::answer();
    }

    public function revoke(Live $live, User $user)
    {
        abort_unless($this->people($live, 'moderator', $user->id, false), 404);
        self::happen('live.moderator_revoked', $live, ['user_id' => $user->id]);
        return Done::answer();
    }

    public function end(Live $live)
    {
        $live->update(['status' => 'ended', 'ended_at' => now()]);
        self::happen('live.ended', $live, ['ended_at' => now()->toJSON()]);
        return new LiveRow($live);
    }

    private function decide(Live $live, User $user, string $decision)
    {
        $guest = $live->people()->where(['kind' => 'guest', 'user_id' => $user->id])->firstOrFail();
        $guest->update(['status' => $decision]);
        self::happen("live.guest_$decision", $live,
            ['user_id' => $user->id, 'guest' => ['user_id' => $user->id, 'user_name' => $user->name, 'status' => $decision]]);
        return Done::answer();
    }

    /** Whether that changed anything. */
    private function people(Live $live, string $kind, $user, bool $is): bool
    {
        $one = ['kind' => $kind, 'user_id' => $user];
        return $is ? $live->people()->firstOrCreate($one)->wasRecentlyCreated : $live->people()->where($one)->delete() > 0;
    }

    private static function happen(string $event, Live $live, array $fields): void
    {
        Truth::commit($event, auth()->id(), ['live_id' => $live->id] + $fields);
        Bus::publish("live.{$live->id}", ['event' => $event, 'live_id' => $live->id] + $fields);
    }
}
