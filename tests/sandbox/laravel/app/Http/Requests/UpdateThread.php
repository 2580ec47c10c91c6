<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Requests;

use Illuminate\Foundation\Http\FormRequest;

class UpdateThread extends FormRequest
{
    public function rules()
    {
        return [
            'status' => ['required_without:assignee_id', 'in:open,pending,resolved'],
            'assignee_id' => ['nullable', 'integer', 'exists:users,id'],
        ];
    }
}
