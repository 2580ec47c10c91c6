<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Requests;

use Illuminate\Foundation\Http\FormRequest;

class Login extends FormRequest
{
    /** The framework reads user_type and User-Type as one header; the web server lets only the second in. */
    protected function prepareForValidation()
    {
        $this->merge(['user_type' => $this->header('user_type')]);
    }

    public function rules()
    {
        return [
            'user_type' => ['required', 'in:supporter,streamer,client'],
            'auth' => ['required', 'string'],
            'password' => ['required', 'string'],
            'auth_type' => ['required', 'in:phone'],
            'phone_code' => ['required'],
        ];
    }
}
