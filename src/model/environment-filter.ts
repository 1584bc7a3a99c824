/**
 * Whether an environment is the one asked for: exactly, or with `*` for anything; case does not matter. No filter
 * fits all.
 */
export function fitsEnvironment(filter: string | undefined, name: string): boolean {
  if (filter === undefined || filter === '') return true;
  const [first = '', ...rest] = filter.toLowerCase().split('*');
  const text = name.toLowerCase();
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  // Each part as early as it can be; the last one at the very end.
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
