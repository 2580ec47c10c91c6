<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Controllers;

use App\Models\Media;
use App\Models\User;
use App\Support\Shape;
use Illuminate\Http\Request;

class MoreController
{
    public function user(User $user)
    {
        return ['data' => $user->only('id', 'name', 'user_type') + [
            'phone' => "+{$user->phone_code}{$user->phone}", 'created_at' => Shape::date($user->created_at),
        ]];
    }

    public function media(Media $media)
    {
        return ['data' => $this->row($media)];
    }

    public function file(Media $media)
    {
        return response(base64_decode($media->base64), 200, ['Content-Type' => $media->mime]);
    }

    public function upload(Request $request)
    {
        $file = $request->validate(['file' => ['required', 'file']])['file'];
        $media = Media::create([
            'user_id' => $request->user()->id, 'name' => $file->getClientOriginalName(),
            'mime' => (string) $file->getClientMimeType(), 'size' => $file->getSize(),
            'base64' => base64_encode($file->getContent()),
        ]);
        return response()->json(['data' => $this->row($media)], 201);
    }

    private function row(Media $media): array
    {
        return ['url' => url("api/v1/general/media/{$media->id}/file")] + $media->only('id', 'mime', 'name', 'size');
    }
}
