<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Requests;

use Illuminate\Foundation\Http\FormRequest;

class SendComment extends FormRequest
{
    public function rules()
    {
        return [
            'body' => ['required', 'string', 'max:500'],
        ];
    }
}
