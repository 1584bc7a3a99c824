import { jsonPathMistake } from '#http/json-path.ts';

/** What is kept under `$.vars`: one value, or an object of several, each by its source. */
export type Remembered = string | Readonly<Record<string, string>>;

/** What an edge is done to, or a part of that. */
export const IT = /^\{it((?:\.[\w-]+)*)\}$/;

/** Why a text names nothing that can be remembered; undefined where it does. */
export function sourceMistake(source: string): string | undefined {
  if (source.startsWith('$')) return jsonPathMistake(source);
  if (IT.test(source) || (source.startsWith('/') && source.split('{it}').length === 2)) return undefined;
  return 'must be a path into the answer like $.id, {it}, or what its Location is like: /orders/{it}';
}
