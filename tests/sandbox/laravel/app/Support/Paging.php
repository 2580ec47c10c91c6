<?php
// SPDX-License-Identifier: MIT
namespace App\Support;

use Illuminate\Http\Request;

/**
 * The ways in which Laravel programmers answer with a list. Each is what the framework makes of the one
 * expression; nothing is shaped by hand but the rows.
 */
final class Paging
{
    /** @param array $order column => direction, the newest first; the last one is unique */
    public static function answer(Request $request, $query, array $order, string $resource)
    {
        if (Options::get('order') === 'newest') {
            foreach ($order as $column => $direction) {
                $query->orderBy($column, $direction);
            }
        } else {
            $query->orderBy(array_key_last($order));
        }
        $per = max(1, min(100, (int) $request->query('per_page', 15)));
        switch (Options::get('paging')) {
            case 'resource':
                return $resource::collection(self::keyed($query->paginate($per)));
            case 'resource_15':
                return $resource::collection($query->paginate());
            case 'resource_simple':
                return $resource::collection($query->simplePaginate($per));
            case 'resource_cursor':
                return $resource::collection($query->cursorPaginate($per));
            case 'resource_added':
                return $resource::collection($query->paginate($per))->additional(['meta' => ['per_page' => 99]]);
            case 'nested_resource':
                $page = $resource::collection($query->paginate($per))->response($request)->getData(true);
                return ['data' => $page];
            case 'nested':
                return ['data' => self::rows($query->paginate($per), $resource, $request)];
            case 'plain':
                return self::rows($query->paginate($per), $resource, $request);
            case 'simple':
                return self::rows($query->simplePaginate($per), $resource, $request);
            case 'cursor':
                return self::rows($query->cursorPaginate($per), $resource, $request);
            case 'all':
                return $resource::collection($query->get());
            case 'array':
                return $query->get()->map(fn ($row) => (new $resource($row))->resolve($request))->values()->all();
        }
        abort(500, 'no such paging');
    }

    /** What the paginator says of itself, its cursor taken from the models, around the rows as they are shown. */
    private static function rows($page, string $resource, Request $request): array
    {
        $rows = $page->getCollection()->map(fn ($row) => (new $resource($row))->resolve($request));
        $said = $page->toArray();
        $said['data'] = self::keyed($page->setCollection($rows))->getCollection()->all();
        return $said;
    }

    /** As after keyBy('id'), or filter() where a row in the middle went: JSON makes an object of it. */
    private static function keyed($page)
    {
        if (Options::get('rows') === 'keyed') {
            $page->setCollection($page->getCollection()->keyBy(fn ($row) => 'k'.data_get($row, 'id')));
        }
        return $page;
    }
}
