<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Requests;

use Illuminate\Foundation\Http\FormRequest;

class SendMessage extends FormRequest
{
    public function rules()
    {
        return [
            'body' => ['nullable', 'required_without:media_id', 'string', 'max:5000'],
            'media_id' => ['nullable', 'integer', 'exists:media,id'],
        ];
    }
}
