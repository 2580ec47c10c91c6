<?php
// SPDX-License-Identifier: MIT
// The contract's endpoints by their ids. What `off` names does not exist in this deployment.
use App\Http\Controllers\AuthController;
use App\Http\Controllers\ConversationController;
use App\Http\Controllers\LiveController;
use App\Http\Controllers\MoreController;
use App\Http\Controllers\SupportController;
use App\Support\Options;
use Illuminate\Support\Facades\Route;

$off = (array) Options::get('off');
$add = function (string $id, string $method, string $path, array $action) use ($off) {
    if (!in_array($id, $off, true)) {
        return Route::match([$method], $path, $action)->name($id);
    }
};

$login = $add('auth.login', 'POST', 'general/auth/login', [AuthController::class, 'login']);
if ($login) {
    $login->middleware('throttle:login');
}
$add('auth.refresh', 'POST', 'general/auth/token/refresh', [AuthController::class, 'refresh']);
$add('media.file', 'GET', 'general/media/{media}/file', [MoreController::class, 'file']);

Route::middleware('auth:api')->group(function () use ($add) {
    $add('auth.logout', 'POST', 'general/auth/logout', [AuthController::class, 'logout']);
    $add('auth.me', 'GET', 'general/auth/me', [AuthController::class, 'me']);
    $add('media.show', 'GET', 'general/media/{media}', [MoreController::class, 'media']);
    $add('media.upload', 'POST', 'general/media', [MoreController::class, 'upload']);
    $add('conversations.list', 'GET', 'app/conversations', [ConversationController::class, 'list']);
    $add('conversations.start', 'POST', 'app/conversations/start', [ConversationController::class, 'start']);
    $add('support.sendAsUser', 'POST', 'app/support/messages', [SupportController::class, 'sendAsUser']);
    $add('lives.join', 'POST', 'app/lives/{live}/join', [LiveController::class, 'join']);
    $add('lives.leave', 'POST', 'app/lives/{live}/leave', [LiveController::class, 'leave']);
    $add('lives.comments', 'GET', 'app/lives/{live}/comments', [LiveController::class, 'comments']);
    $add('lives.comment', 'POST', 'app/lives/{live}/comments', [LiveController::class, 'comment']);

    Route::middleware('can:take-part,conversation')->prefix('app/conversations/{conversation}')->group(function () use ($add) {
        $add('conversations.messages', 'GET', 'messages', [ConversationController::class, 'messages']);
        $add('conversations.send', 'POST', 'messages', [ConversationController::class, 'send']);
        $add('conversations.read', 'POST', 'read', [ConversationController::class, 'read']);
        $add('conversations.mute', 'POST', 'mute', [ConversationController::class, 'mute']);
    });

    Route::middleware('can:serve')->prefix('admin')->group(function () use ($add) {
        $add('users.show', 'GET', 'users/{user}', [MoreController::class, 'user']);
        $add('support.threads', 'GET', 'support/threads', [SupportController::class, 'threads']);
        $add('support.messages', 'GET', 'support/threads/{thread}/messages', [SupportController::class, 'messages']);
        $add('support.send', 'POST', 'support/threads/{thread}/messages', [SupportController::class, 'send']);
        $add('support.read', 'POST', 'support/threads/{thread}/read', [SupportController::class, 'read']);
        $add('support.update', 'PATCH', 'support/threads/{thread}', [SupportController::class, 'update']);
        $add('lives.list', 'GET', 'lives', [LiveController::class, 'list']);
        $add('lives.show', 'GET', 'lives/{live}', [LiveController::class, 'show']);
        $add('lives.removeComment', 'DELETE', 'lives/{live}/comments/{comment}', [LiveController::class, 'removeComment']);
        $add('lives.pinComment', 'POST', 'lives/{live}/comments/{comment}/pin', [LiveController::class, 'pin']);
        $add('lives.unpinComment', 'DELETE', 'lives/{live}/comments/{comment}/pin', [LiveController::class, 'unpin']);
        $add('lives.blockViewer', 'POST', 'lives/{live}/block', [LiveController::class, 'block']);
        $add('lives.unblockViewer', 'DELETE', 'lives/{live}/block/{user}', [LiveController::class, 'unblock']);
        $add('lives.approveGuest', 'POST', 'lives/{live}/guests/{user}/approve', [LiveController::class, 'approve']);
        $add('lives.rejectGuest', 'POST', 'lives/{live}/guests/{user}/reject', [LiveController::class, 'reject']);
        $add('lives.kickGuest', 'POST', 'lives/{live}/guests/{user}/kick', [LiveController::class, 'kick']);
        $add('lives.assignModerator', 'POST', 'lives/{live}/moderators', [LiveController::class, 'assign']);
        $add('lives.revokeModerator', 'DELETE', 'lives/{live}/moderators/{user}', [LiveController::class, 'revoke']);
        $add('lives.end', 'POST', 'lives/{live}/end', [LiveController::class, 'end']);
    });
});
