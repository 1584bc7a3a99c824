import { randomUUID } from 'node:crypto';
import type { EndpointOptions } from '#http/endpoint-options.ts';
import { templateParts } from '#http/template-parts.ts';
import { compileTemplate, renderTemplate, type TemplateSources } from '#http/template.ts';
import { isOwnWord } from './words.ts';

type Values = Readonly<Record<string, unknown>>;

/** What templates are filled in with. `request`: the number of the request that is made, from 1. */
export interface Scope {
  readonly vars: Values;
  readonly row: Values;
  readonly matrix: Values;
  /** The same for one run of requests, and for no other. */
  readonly runId: string;
  readonly seed: number;
  readonly request: number;
}

/** A template whose value nobody set. */
export class Unset extends Error {
  readonly word: string;

  constructor(word: string) {
    super(`\${{ ${word} }} has no value`);
    this.word = word;
  }
}

function ownValue(word: string, { vars, row, matrix, runId }: Scope): unknown {
  if (word === 'run.id') return runId;
  const [from = '', name = ''] = word.split('.');
  const values: Readonly<Record<string, Values>> = { vars, row, matrix };
  const found = values[from];
  if (found === undefined || !Object.hasOwn(found, name)) throw new Unset(word);
  return found[name];
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function wordText(word: string, scope: Scope): string {
  if (isOwnWord(word)) return textOf(ownValue(word, scope));
  const sources: TemplateSources = { seed: scope.seed, uuid: randomUUID, now: () => new Date() };
  return renderTemplate(compileTemplate(`\${{ ${word} }}`, sources), scope.request);
}

/** A text with its templates filled in; `put` is given each value and its place among the parts. Throws an Unset. */
function fillWith(text: string, scope: Scope, put: (value: string, at: number) => string): string {
  return templateParts(text)
    .map((part, at) => (at % 2 === 1 ? put(wordText(part, scope), at) : part))
    .join('');
}

/** A text with its templates filled in. Throws an Unset. */
export const fillText = (text: string, scope: Scope): string => fillWith(text, scope, (value) => value);

/** A path: what stands for all of its beginning is an address that was given to us, all else a part of one. */
function fillPath(path: string, scope: Scope): string {
  const begins = path.startsWith('${{');
  return fillWith(path, scope, (value, at) => (begins && at === 1 ? value : encodeURIComponent(value)));
}

/** A JSON value; a text that is one template alone becomes what that stands for, a number as a number. */
export function fillJson(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => fillJson(item, scope));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fillJson(part, scope)]));
  if (typeof value !== 'string') return value;
  const [before, word, after, ...more] = templateParts(value);
  const isAlone = before === '' && after === '' && more.length === 0 && word !== undefined;
  return isAlone && isOwnWord(word) ? ownValue(word, scope) : fillText(value, scope);
}

const PATHS = ['path', 'get', 'post', 'put', 'patch', 'delete', 'head', 'options'] as const;
/** Texts alone, whatever stood for them. */
const TEXTS = new Set(['headers', 'query', 'form', 'body', 'text', 'multipart', 'binary']);

function fillTexts(value: unknown, scope: Scope): unknown {
  if (typeof value === 'string') return fillText(value, scope);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, fillTexts(part, scope)]));
}

/** An endpoint with its templates filled in: what is sent, and what is expected. Throws an Unset. */
export function fillEndpoint<T extends EndpointOptions>(options: T, scope: Scope): T {
  const paths: readonly string[] = PATHS;
  const filled = Object.entries(options).map(([key, value]) => {
    if (paths.includes(key)) return [key, fillPath(String(value), scope)];
    return [key, TEXTS.has(key) ? fillTexts(value, scope) : fillJson(value, scope)];
  });
  // Every key keeps the kind of value that it was checked for.
  return Object.fromEntries(filled) as T;
}
