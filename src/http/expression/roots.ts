import { jsonpath, type JSONPathQuery } from './json-p3.ts';
import { queriesIn } from './limits.ts';

const { selectors } = jsonpath;

/** What an expression asks its root for, and what of that: `$.vars.order` → `['vars', 'order']`. */
export type Asked = readonly [name: string, member: string | undefined];

/** Names of the first two segments, as far as each is one name. */
function firstNames({ segments }: JSONPathQuery): readonly Asked[] {
  const [name, member] = segments.slice(0, 2).map((segment) => {
    const [selector, ...others] = segment.selectors;
    const isName = others.length === 0 && !segment.toString().startsWith('..');
    return isName && selector instanceof selectors.NameSelector ? selector.name : undefined;
  });
  return name === undefined ? [] : [[name, member]];
}

/** In the filters of a query; `@` is the root in those of a condition itself, and not in those within. */
function inFilters(query: JSONPathQuery, isCondition: boolean): readonly Asked[] {
  const filters = query.segments
    .flatMap((segment) => segment.selectors)
    .filter((selector) => selector instanceof selectors.FilterSelector);
  return filters.flatMap(({ expression }) =>
    queriesIn(expression).flatMap((inner) => [
      ...(isCondition || inner.isRoot ? firstNames(inner.query) : []),
      ...inFilters(inner.query, false),
    ]),
  );
}

/** All that a condition, `$[?…]`, asks its root for. */
export const askedOfRoot = (condition: JSONPathQuery): readonly Asked[] => inFilters(condition, true);
