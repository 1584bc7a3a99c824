import { compileJsonPath } from '#http/json-path.ts';
import { headerIn, IT, type Remembered } from './sources.ts';
import { partOf, type Sent } from './send.ts';

/** `/orders/{it}` as a pattern over addresses; `*` is any part of one. */
function addressPattern(source: string): RegExp {
  const escaped = source.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  const parts = escaped.replaceAll(String.raw`\{it\}`, '([^/?#]+)').replaceAll('*', '[^/?#]+');
  return new RegExp(`${parts}/?(?:[?#].*)?$`);
}

/** Values that one source names; '' and `{it}` are what the edge was done to. */
function valuesOf(
  source: string,
  { body, headers }: Pick<Sent, 'body' | 'headers'>,
  thing: unknown,
): readonly unknown[] {
  const header = headerIn(source);
  if (header !== undefined) return headers[header] === undefined ? [] : [headers[header]];
  if (source.startsWith('$')) return compileJsonPath(source).values(body ?? null);
  if (!source.startsWith('/')) return [partOf(thing, IT.exec(source)?.[1] ?? '')];
  const found = addressPattern(source).exec(headers['location'] ?? '')?.[1];
  return found === undefined ? [] : [decoded(found)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What an answer leaves to remember; an object only where all of its parts are there. */
export function remembered(
  source: Remembered,
  sent: Pick<Sent, 'body' | 'headers'>,
  thing: unknown,
): readonly unknown[] {
  if (typeof source === 'string') return valuesOf(source, sent, thing);
  const parts = Object.entries(source).map(([name, each]) => [name, valuesOf(each, sent, thing)[0]] as const);
  return parts.some(([, value]) => value === undefined) ? [] : [Object.fromEntries(parts)];
}
