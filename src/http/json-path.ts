/** Keys and indices from the root: `$.items[0].name` → `['items', 0, 'name']`. */
export type JsonPath = readonly (string | number)[];

const STEP = /^(?:\.([A-Za-z_][\w-]*)|\[(-?\d+)\]|\[(?:'([^']+)'|"([^"]+)")\])/;

/**
 * Reads the part of JSONPath (RFC 9535) that names one spot: `.key`, `['key']`, `[0]`, `[-1]`; undefined for anything
 * else.
 */
export function parseJsonPath(text: string): JsonPath | undefined {
  if (!text.startsWith('$')) return undefined;
  const path: (string | number)[] = [];
  let rest = text.slice(1);
  while (rest !== '') {
    const [whole, key, index, single, double] = STEP.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    path.push(index === undefined ? (key ?? single ?? double ?? '') : Number(index));
    rest = rest.slice(whole.length);
  }
  return path;
}

function step(value: unknown, key: string | number): unknown {
  if (typeof key === 'number') return Array.isArray(value) ? value.at(key) : undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, key))
    return undefined;
  return Reflect.get(value, key);
}

/** What stands at the path, undefined when nothing does. */
export function valueAt(root: unknown, path: JsonPath): unknown {
  return path.reduce(step, root);
}
