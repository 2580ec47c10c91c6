<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Requests;

use Illuminate\Foundation\Http\FormRequest;

class NameUser extends FormRequest
{
    public function rules()
    {
        return [
            'user_id' => ['required', 'integer', 'exists:users,id'],
            'reason' => ['nullable', 'string', 'max:255'],
        ];
    }
}
