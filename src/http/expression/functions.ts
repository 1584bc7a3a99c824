/** What a function makes of values: a value, or undefined where there is none (RFC 9535 calls that Nothing). */
type Reduce = (values: readonly unknown[]) => unknown;

const areNumbers = (values: readonly unknown[]): values is readonly number[] =>
  values.every((value) => typeof value === 'number');

/** 0 for no value at all, none where a value is no number. */
const sum: Reduce = (values) =>
  areNumbers(values) ? values.reduce((total, value) => total + value, 0) : undefined;

const areTexts = (values: readonly unknown[]): values is readonly string[] =>
  values.every((value) => typeof value === 'string');

function extreme<T extends number | string>(
  values: readonly T[],
  after: (a: T, b: T) => boolean,
): T | undefined {
  const [first, ...rest] = values;
  return rest.reduce((found, value) => (found === undefined || after(value, found) ? value : found), first);
}

/** The largest of numbers, or the last of texts by code units; none for no values and for other or mixed ones. */
const max: Reduce = (values) => {
  if (areNumbers(values)) return extreme(values, (a, b) => a > b);
  return areTexts(values) ? extreme(values, (a, b) => a > b) : undefined;
};

const min: Reduce = (values) => {
  if (areNumbers(values)) return extreme(values, (a, b) => a < b);
  return areTexts(values) ? extreme(values, (a, b) => a < b) : undefined;
};

/** Of all values that a path names, one value. */
export const overNodes: Readonly<Record<string, Reduce>> = { sum, max, min };

/** Two numbers added; none where one is no number, or not there. */
export function add(left: unknown, right: unknown): number | undefined {
  return typeof left === 'number' && typeof right === 'number' ? left + right : undefined;
}

/** The same text for equal JSON values, whatever the order of their members. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The nodes whose values no earlier one has. */
export function distinct<T extends { readonly value: unknown }>(nodes: readonly T[]): T[] {
  const seen = new Set<string>();
  return nodes.filter(({ value }) => {
    const key = canonical(value);
    return !seen.has(key) && seen.add(key);
  });
}
