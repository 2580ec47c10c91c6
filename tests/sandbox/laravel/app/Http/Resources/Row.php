<?php
// SPDX-License-Identifier: MIT
namespace App\Http\Resources;

use App\Support\Options;
use Illuminate\Http\Resources\Json\JsonResource;

/** What the resources share: fields beside the id, or, as in JSON:API, below `attributes`. */
abstract class Row extends JsonResource
{
    abstract protected function fields(): array;

    public function toArray($request)
    {
        $fields = $this->fields();
        if (Options::get('rows') !== 'jsonapi') {
            return $fields;
        }
        $id = (string) $fields['id'];
        unset($fields['id']);
        return ['id' => $id, 'type' => $this->getTable(), 'attributes' => $fields];
    }
}
