<?php
// SPDX-License-Identifier: MIT
// The words of the rules that are used here; version 8 brings none along.
return [
    'required' => 'The :attribute field is required.',
    'required_without' => 'The :attribute field is required when :values is not present.',
    'string' => 'The :attribute must be a string.',
    'integer' => 'The :attribute must be an integer.',
    'in' => 'The selected :attribute is invalid.',
    'exists' => 'The selected :attribute is invalid.',
    'max' => ['string' => 'The :attribute must not be greater than :max characters.'],
    'min' => ['numeric' => 'The :attribute must be at least :min.'],
    'boolean' => 'The :attribute field must be true or false.',
    'file' => 'The :attribute must be a file.',
    'uploaded' => 'The :attribute failed to upload.',
    'attributes' => [],
];
