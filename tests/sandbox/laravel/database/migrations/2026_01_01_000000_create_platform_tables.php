<?php
// SPDX-License-Identifier: MIT
use Illuminate\Database\Migrations\Migration;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

return new class extends Migration
{
    public function up()
    {
        Schema::create('options', function (Blueprint $table) {
            $table->string('name')->primary();
            $table->text('value');
        });
        Schema::create('users', function (Blueprint $table) {
            $table->id();
            $table->string('name');
            $table->string('user_type');
            $table->string('phone_code');
            $table->string('phone')->index();
            $table->string('password');
            $table->boolean('is_staff')->default(false);
            $table->boolean('is_banned')->default(false);
            $table->timestamp('created_at')->nullable();
        });
        Schema::create('tokens', function (Blueprint $table) {
            $table->string('jti')->primary();
            $table->foreignId('user_id');
            $table->boolean('is_expired')->default(false);
            $table->boolean('is_revoked')->default(false);
        });
        Schema::create('media', function (Blueprint $table) {
            $table->id();
            $table->foreignId('user_id')->nullable();
            $table->string('name');
            $table->string('mime');
            $table->integer('size');
            $table->text('base64');
        });
        $this->support();
        $this->conversations();
        $this->lives();
    }

    private function support()
    {
        Schema::create('threads', function (Blueprint $table) {
            $table->id();
            $table->foreignId('user_id');
            $table->string('subject')->nullable();
            $table->string('status')->default('open');
            $table->integer('unread_count')->default(0);
            $table->foreignId('assignee_id')->nullable();
            $table->timestamps();
        });
        Schema::create('support_messages', function (Blueprint $table) {
            $table->id();
            $table->foreignId('thread_id')->index();
            $table->foreignId('sender_id');
            $table->string('sender_role');
            $table->text('body')->nullable();
            $table->foreignId('media_id')->nullable();
            $table->timestamp('created_at')->nullable();
        });
    }

    private function conversations()
    {
        Schema::create('conversations', function (Blueprint $table) {
            $table->id();
            $table->timestamps();
        });
        Schema::create('conversation_user', function (Blueprint $table) {
            $table->foreignId('conversation_id');
            $table->foreignId('user_id');
            $table->integer('unread_count')->default(0);
            $table->boolean('is_muted')->default(false);
            $table->primary(['conversation_id', 'user_id']);
        });
        Schema::create('messages', function (Blueprint $table) {
            $table->id();
            $table->foreignId('conversation_id')->index();
            $table->foreignId('sender_id');
            $table->text('body')->nullable();
            $table->foreignId('media_id')->nullable();
            $table->timestamp('created_at')->nullable();
        });
    }

    private function lives()
    {
        Schema::create('lives', function (Blueprint $table) {
            $table->id();
            $table->string('title');
            $table->foreignId('streamer_id');
            $table->string('status')->default('live');
            $table->integer('audience')->default(0);
            $table->integer('likes')->default(0);
            $table->integer('gifts')->default(0);
            $table->timestamp('started_at')->nullable();
            $table->timestamp('ended_at')->nullable();
        });
        Schema::create('live_people', function (Blueprint $table) {
            $table->id();
            $table->foreignId('live_id')->index();
            $table->foreignId('user_id');
            $table->string('kind'); // viewer, guest, moderator, blocked
            $table->string('status')->nullable();
        });
        Schema::create('comments', function (Blueprint $table) {
            $table->id();
            $table->foreignId('live_id')->index();
            $table->foreignId('user_id');
            $table->string('user_name');
            $table->text('body');
            $table->boolean('is_pinned')->default(false);
            $table->timestamp('created_at')->nullable();
        });
    }
};
