import { templateParts } from '#http/template-parts.ts';

/** Endpoints with templates in their paths that are looked through; each costs every request some work. */
const MOST_TEMPLATES = 100;

/** A path without query and fragment. */
export const pathOf = (address: string): string => address.split(/[?#]/, 1)[0] ?? address;

const keyOf = (method: string, path: string): string => `${method} ${path}`;

/** A path with templates as segments, of each what stands before and after whatever the template gives. */
type Pattern = readonly { readonly start: string; readonly end: string; readonly isFixed: boolean }[];

/** What a template gives is taken to be within one segment. */
function patternOf(path: string): Pattern {
  const parts = templateParts(path);
  const marked = parts.map((part, at) => (at % 2 === 1 ? '\0' : part)).join('');
  return pathOf(marked)
    .split('/')
    .map((segment) => {
      const [first, last] = [segment.indexOf('\0'), segment.lastIndexOf('\0')];
      return first < 0
        ? { start: segment, end: '', isFixed: true }
        : { start: segment.slice(0, first), end: segment.slice(last + 1), isFixed: false };
    });
}

function fits(pattern: Pattern, path: string): boolean {
  const segments = path.split('/');
  return (
    segments.length === pattern.length &&
    pattern.every(({ start, end, isFixed }, at) => {
      const segment = segments[at] ?? '';
      if (isFixed) return segment === start;
      return segment.length > start.length + end.length && segment.startsWith(start) && segment.endsWith(end);
    })
  );
}

/** What an endpoint is asked by. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
}

/** Finds the endpoint that a request of a page is to: the very path, or one that a template may give. */
export function endpointFinder<T extends Endpoint>(
  endpoints: readonly T[],
): (request: Endpoint) => T | undefined {
  const [plain, templated] = [new Map<string, T>(), [] as { endpoint: T; pattern: Pattern }[]];
  for (const endpoint of endpoints)
    if (templateParts(endpoint.path).length > 1)
      templated.push({ endpoint, pattern: patternOf(endpoint.path) });
    else plain.set(keyOf(endpoint.method, pathOf(endpoint.path)), endpoint);
  const few = templated.slice(0, MOST_TEMPLATES);
  return ({ method, path }) =>
    plain.get(keyOf(method, pathOf(path))) ??
    few.find(({ endpoint, pattern }) => endpoint.method === method && fits(pattern, pathOf(path)))?.endpoint;
}
