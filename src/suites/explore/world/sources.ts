import { jsonPathMistake } from '#http/json-path.ts';

/** What is kept under `$.vars`: one value, or an object of several, each by its source. */
export type Remembered = string | Readonly<Record<string, string>>;

/** What an edge is done to, or a part of that. */
export const IT = /^\{it((?:\.[\w-]+)*)\}$/;

/** A header of the answer as OpenAPI's links write it (3.1, "Runtime Expressions"): its name is a token of RFC 9110. */
const HEADER = /^\$response\.header\.([!#$%&'*+.^_`|~\w-]+)$/;

/** The header that a source names, in small letters. */
export const headerIn = (source: string): string | undefined => HEADER.exec(source)?.[1]?.toLowerCase();

/** Why a text names nothing that can be remembered; undefined where it does. */
export function sourceMistake(source: string): string | undefined {
  if (headerIn(source) !== undefined) return undefined;
  if (source.startsWith('$')) return jsonPathMistake(source);
  if (IT.test(source) || (source.startsWith('/') && source.split('{it}').length === 2)) return undefined;
  return (
    'must be a path into the answer like $.id, $response.header.x-order-id, {it}, ' +
    'or what its Location is like: /orders/{it}'
  );
}
